"""Diagnostics of the language: what the checker refuses, why, and the spelling that works (RJ2xx)."""

from __future__ import annotations

from redisjit.diagnostics.base import Diagnostic, diagnostic


@diagnostic
class UnsupportedSyntax(Diagnostic):
    """A construct of Python that is not part of the language."""

    code = "RJ201"
    title = "{construct} cannot be compiled"
    label = "not part of the language"
    help = "{instead}"
    construct: str
    instead: str = ""


@diagnostic
class UnknownName(Diagnostic):
    """A name that stands for nothing."""

    code = "RJ202"
    title = "the name {name!r} is not defined"
    label = "not found"
    help = "{instead}"
    name: str
    instead: str = ""


@diagnostic
class TypeMismatch(Diagnostic):
    """A value of one type where another is needed."""

    code = "RJ203"
    title = "{where} needs {expected}, and this is {found}"
    label = "this is {found}"
    help = "{instead}"
    where: str
    expected: str
    found: str
    instead: str = ""


@diagnostic
class MaybeUnassigned(Diagnostic):
    """A local variable that some path leaves without a value."""

    code = "RJ204"
    title = "{name!r} may have no value here"
    label = "not assigned on every path"
    help = "assign {name!r} before the branch or loop"
    name: str


@diagnostic
class NoAttribute(Diagnostic):
    """An attribute or method that the type does not have, or that is not compiled."""

    code = "RJ205"
    title = "{type} has no attribute {name!r} here"
    label = "not found on {type}"
    help = "{instead}"
    type: str
    name: str
    instead: str = ""


@diagnostic
class BadOperands(Diagnostic):
    """An operator between types that do not have it."""

    code = "RJ206"
    title = "`{operator}` is not defined between {left} and {right}"
    label = "{left} {operator} {right}"
    help = "{instead}"
    operator: str
    left: str
    right: str
    instead: str = ""


@diagnostic
class Unannotated(Diagnostic):
    """A parameter or result without an annotation."""

    code = "RJ207"
    title = "{what} of {function!r} has no annotation"
    label = "annotation missing"
    help = "write its type: `{example}`"
    what: str
    function: str
    example: str


@diagnostic
class WrongArguments(Diagnostic):
    """A call that does not fit the function's signature."""

    code = "RJ208"
    title = "{function}() {problem}"
    label = "in this call"
    help = "{instead}"
    function: str
    problem: str
    instead: str = ""


@diagnostic
class MightBeNone(Diagnostic):
    """An operation on a value that may be None."""

    code = "RJ209"
    title = "this may be None: its type is {type}"
    label = "may be None"
    help = "test it first: `if x is not None:`"
    type: str


@diagnostic
class CannotInfer(Diagnostic):
    """An empty container whose element type nothing decides."""

    code = "RJ210"
    title = "the type of {what} cannot be inferred"
    label = "nothing decides it"
    help = "annotate it: `{example}`"
    what: str
    example: str


@diagnostic
class NotAType(Diagnostic):
    """An annotation that names no type of the language."""

    code = "RJ211"
    title = "{annotation} is not a type of the language"
    label = "not a type here"
    help = "{instead}"
    annotation: str
    instead: str = ""


@diagnostic
class UnsupportedGlobal(Diagnostic):
    """A global name bound to something that cannot be compiled."""

    code = "RJ212"
    title = "{name!r} cannot be used in compiled code: {what}"
    label = "cannot be compiled"
    help = "{instead}"
    name: str
    what: str
    instead: str = ""


@diagnostic
class MissingReturn(Diagnostic):
    """A function that can end without returning its declared type."""

    code = "RJ213"
    title = "{function!r} can end without returning {type}"
    label = "its end is reached"
    help = "add a `return` (or `raise`) at the end, or declare `-> {type} | None` and return None"
    function: str
    type: str


@diagnostic
class IntTooLarge(Diagnostic):
    """An integer literal outside 64 bits."""

    code = "RJ214"
    title = "{value} does not fit in 64 bits"
    label = "outside -2**63 .. 2**63-1"
    help = "int is 64-bit and checked; use bytes or float for larger values"
    value: str


@diagnostic
class ChangedType(Diagnostic):
    """A variable that is given a value of another type."""

    code = "RJ215"
    title = "{name!r} is {old}, and is given {new} here"
    label = "this is {new}"
    help = "{instead}"
    name: str
    old: str
    new: str
    instead: str = ""


@diagnostic
class NotDeterministic(Diagnostic):
    """A command that writes what it computed from a clock, randomness or identity, and is replicated verbatim."""

    code = "RJ216"
    title = "{command!r} writes and is not deterministic: it uses {source}"
    label = "a replica would compute something else"
    help = 'declare it `@module.command(replicate="effects")`, which replicates what it wrote'
    command: str
    source: str


@diagnostic
class SecretReplicated(Diagnostic):
    """A command that writes and has secrets, and is replicated as it came."""

    code = "RJ221"
    title = "{command!r} would send its secret {parameter!r} to replicas, and write it to the append-only file"
    label = "it writes, and is replicated as it came"
    help = 'declare it `@module.command(replicate="effects")`, which replicates what it wrote'
    command: str
    parameter: str


@diagnostic
class BadException(Diagnostic):
    """An exception class or value that cannot be compiled."""

    code = "RJ217"
    title = "{problem}"
    label = "here"
    help = "{instead}"
    problem: str
    instead: str = ""


@diagnostic
class ContradictsCode(Diagnostic):
    """An option of `@module.command` that the code contradicts."""

    code = "RJ218"
    title = "{command!r} is declared {option}, but {problem}"
    label = "this command"
    help = "{instead}"
    command: str
    option: str
    problem: str
    instead: str = ""


@diagnostic
class NotConstant(Diagnostic):
    """A place where only a constant can stand."""

    code = "RJ219"
    title = "{what} must be a constant"
    label = "not known at compile time"
    help = "{instead}"
    what: str
    instead: str = ""


@diagnostic
class BadOperand(Diagnostic):
    """An operator with one operand on a type that does not have it."""

    code = "RJ220"
    title = "`{operator}` is not defined for {type}"
    label = "this is {type}"
    help = "{instead}"
    operator: str
    type: str
    instead: str = ""


@diagnostic
class BadKernel(Diagnostic):
    """A function under `numba.njit` that cannot be compiled, or not be called in this way."""

    code = "RJ260"
    title = "the kernel {name!r} cannot be compiled: {problem}"
    label = "called here"
    help = "{instead}"
    name: str
    problem: str
    instead: str = ""


@diagnostic
class BadFormat(Diagnostic):
    """A format that Python would refuse, or that is not compiled."""

    code = "RJ230"
    title = "this cannot be formatted: {problem}"
    label = "formatted here"
    help = "{instead}"
    problem: str
    instead: str = ""
