"""Diagnostics of declarations: modules, commands and their signatures (RJ1xx)."""

from __future__ import annotations

from redisjit.diagnostics.base import Diagnostic, diagnostic


@diagnostic
class NoCommands(Diagnostic):
    """A module that declares nothing."""

    code = "RJ101"
    title = "the module {module!r} declares nothing"
    label = "nothing is declared with it"
    help = "put `@module.command` above a function"
    module: str


@diagnostic
class BadModuleName(Diagnostic):
    """A module's name that cannot be a prefix of commands."""

    code = "RJ102"
    title = "{name!r} cannot be the name of a module"
    label = "this name"
    help = "use a letter, then letters, digits, `_` or `-`"
    name: object


@diagnostic
class BadCommandName(Diagnostic):
    """A command's name that a client could not send or a server would refuse."""

    code = "RJ103"
    title = "{name!r} cannot be the name of a command"
    label = "this command"
    help = 'use letters, digits, `_`, `-` and `.`, as in `name="example.get-all"`'
    name: object


@diagnostic
class DuplicateCommand(Diagnostic):
    """Two commands of one name."""

    code = "RJ104"
    title = "the command {name!r} is declared twice"
    label = "first declared at line {first}"
    help = "rename one of them, or give it another name with `name=`"
    name: str
    first: int


@diagnostic
class NotAFunction(Diagnostic):
    """Something under `@module.command` that is not a plain function."""

    code = "RJ105"
    title = "{what} cannot be a command"
    label = "this command"
    help = "declare a plain `def` function"
    what: str


@diagnostic
class UnannotatedParameter(Diagnostic):
    """A parameter of a command without an annotation."""

    code = "RJ106"
    title = "the parameter {parameter!r} of {function!r} has no annotation"
    label = "how is it to be parsed?"
    help = "write its type: `{parameter}: bytes` for a value, `{parameter}: Hash` for a key"
    parameter: str
    function: str


@diagnostic
class NoReplyType(Diagnostic):
    """A command without a return annotation."""

    code = "RJ107"
    title = "the command {function!r} has no return annotation"
    label = "what does it reply?"
    help = "write the type of the reply: `def {function}(...) -> int:`, or `-> None` for none"
    function: str


@diagnostic
class UnresolvedAnnotation(Diagnostic):
    """An annotation whose evaluation failed."""

    code = "RJ108"
    title = "the annotation `{annotation}` cannot be evaluated: {problem}"
    label = "evaluated when the module is compiled"
    help = "import its names outside `if TYPE_CHECKING:`"
    annotation: str
    problem: str


@diagnostic
class NotAnArgument(Diagnostic):
    """An annotation that no argument of a command can have."""

    code = "RJ109"
    title = "{parameter!r} is {annotation}, which cannot be parsed from {place}"
    label = "not a type of argument"
    help = "{instead}"
    parameter: str
    annotation: str
    place: str
    instead: str


@diagnostic
class NotReplied(Diagnostic):
    """A return annotation that has no reply."""

    code = "RJ110"
    title = "the command {function!r} cannot reply {annotation}"
    label = "no reply of this type"
    help = "{instead}"
    function: str
    annotation: str
    instead: str


@diagnostic
class ContextNotFirst(Diagnostic):
    """A context that is not the first parameter."""

    code = "RJ111"
    title = "the context {parameter!r} of {function!r} is not its first parameter"
    label = "must come first"
    help = "write `def {function}({parameter}: Context, ...)`"
    parameter: str
    function: str


@diagnostic
class BadDefault(Diagnostic):
    """A default of another type than its parameter, or that does not fit."""

    code = "RJ112"
    title = "the default of {parameter!r} cannot be {default}"
    label = "is {annotation}"
    help = "{instead}"
    parameter: str
    default: str
    annotation: str
    instead: str


@diagnostic
class OptionalKey(Diagnostic):
    """A key with a default, and no token before it: the server could not find the key in a call."""

    code = "RJ113"
    title = "the key {parameter!r} cannot be optional"
    label = "keys have fixed places in a command"
    help = "make it a required parameter, or put it behind a token: `*, {parameter}: Key | None = None`"
    parameter: str


@diagnostic
class TokenWithoutDefault(Diagnostic):
    """A keyword-only parameter that a call could not leave out."""

    code = "RJ114"
    title = "the keyword-only parameter {parameter!r} has no default"
    label = "a token can always be left out"
    help = "give it a default, or move it before the `*`"
    parameter: str


@diagnostic
class TokenClash(Diagnostic):
    """Two parameters set by one token."""

    code = "RJ115"
    title = "the token {token} is declared twice: by {first!r} and by {second!r}"
    label = "also {token}"
    help = "rename one of them; tokens ignore case and underscores"
    token: str
    first: str
    second: str


@diagnostic
class VariadicWithOthers(Diagnostic):
    """Optional parameters or tokens beside a variadic one."""

    code = "RJ116"
    title = "{function!r} has both `*{variadic}` and the {kind} {other!r}"
    label = "where do the arguments of `*{variadic}` begin and end?"
    help = "make {other!r} required and put it before `*{variadic}`"
    function: str
    variadic: str
    kind: str
    other: str


@diagnostic
class KeywordArguments(Diagnostic):
    """A `**kwargs` parameter."""

    code = "RJ117"
    title = "`**{parameter}` cannot be a parameter of a command"
    label = "not part of any call"
    help = "declare each token as a keyword-only parameter"
    parameter: str


@diagnostic
class BadOption(Diagnostic):
    """An option of `@module.command` with a value it cannot have."""

    code = "RJ118"
    title = "{option}={value} is not possible"
    label = "in the declaration of this command"
    help = "{option} is {expected}"
    option: str
    value: str
    expected: str


@diagnostic
class NeverNone(Diagnostic):
    """A required argument that may be None by its annotation."""

    code = "RJ119"
    title = "{parameter!r} is required, so it is never None"
    label = "an argument of the call, or an arity error"
    help = "write `{parameter}: {type}`, or give it the default None"
    parameter: str
    type: str


@diagnostic
class BadChoice(Diagnostic):
    """A Literal whose values cannot be tokens."""

    code = "RJ120"
    title = "{value} of {parameter!r} cannot be a token"
    label = "in this Literal"
    help = 'use distinct words without spaces: `Literal["m", "km"]`'
    value: str
    parameter: str


@diagnostic
class NotOneModule(Diagnostic):
    """A file that declares no module, or several."""

    code = "RJ121"
    title = "the file declares {count} modules"
    label = "one is needed"
    help = 'write `module = Module("name")` once, at the top level'
    count: int


@diagnostic
class BadForeign(Diagnostic):
    """A function that is declared as C's, and cannot be; or a library (`kind`)."""

    code = "RJ122"
    title = "{name!r} cannot be declared as a {kind}: {problem}"
    label = "in this declaration"
    help = "{hint}"
    name: str
    kind: str
    problem: str
    hint: str


@diagnostic
class UnknownCategory(Diagnostic):
    """A command in an ACL category that no server has."""

    code = "RJ123"
    title = "{category!r} is not an ACL category"
    label = "{command!r} cannot be in it"
    help = 'see ACL CAT, or declare one of your own: `Module("example", acl_categories=["{category}"])`'
    category: str
    command: str


@diagnostic
class KeyAfterCounted(Diagnostic):
    """A key whose place depends on a number in the call."""

    code = "RJ124"
    title = "the key {key!r} stands after {counted!r}, of which only a call says how many there are"
    label = "the server has to find it in a call"
    help = "put it before {counted!r}, or behind a token: `*, {key}: String | None = None`"
    key: str
    counted: str
