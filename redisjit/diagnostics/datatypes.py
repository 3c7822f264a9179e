"""Diagnostics of data types: classes that are types of the server's."""

from __future__ import annotations

from redisjit.diagnostics.base import Diagnostic, diagnostic


@diagnostic
class BadTypeName(Diagnostic):
    """The name of a data type is not one that servers take."""

    code = "RJ401"
    title = "{name} cannot be the name of a data type"
    label = "it goes into RDB files"
    help = "give exactly 9 characters of A-Z, a-z, 0-9, - and _, such as 'bloom-rj1'"
    name: str


@diagnostic
class BadTypeVersion(Diagnostic):
    """The version of a data type is not one that servers take."""

    code = "RJ402"
    title = "{version} cannot be the version of a data type"
    label = "it goes into RDB files"
    help = "give an int from 0 to 1023"
    version: str


@diagnostic
class SameTypeName(Diagnostic):
    """Two data types of a module have one name."""

    code = "RJ403"
    title = "two data types are called {name!r}"
    label = "the class {other} has the name already"
    help = "give every type a name of its own"
    name: str
    other: str


@diagnostic
class NotATypeClass(Diagnostic):
    """`@module.datatype` above something that is not a class."""

    code = "RJ404"
    title = "{value} is not a class"
    label = "a data type is a class"
    help = "write it above a class with annotated fields"
    value: str


@diagnostic
class NotADataType(Diagnostic):
    """`Key[X]`, or `ctx.objects(X)`, where X is not a data type."""

    code = "RJ405"
    title = "{cls} is no data type"
    label = "no server knows such values"
    help = "{instead}"
    cls: str
    instead: str


@diagnostic
class InBackground(Diagnostic):
    """A command that runs in the background has a key that holds an object."""

    code = "RJ408"
    title = "a command in the background cannot have the key {name!r}, which holds an object"
    label = "other threads would count references to it, and change it, at the same time"
    help = "leave out background=True, or keep the data in a String, Hash, List, Set, SortedSet or Stream"
    name: str


@diagnostic
class NotStorable(Diagnostic):
    """A field of a type that cannot be saved."""

    code = "RJ406"
    declared = True
    title = "the field {field!r} of {cls} cannot be saved: {type} {problem}"
    label = "a value of a key can hold what can be saved"
    help = "{instead}"
    field: str
    cls: str
    type: str
    problem: str
    instead: str


@diagnostic
class ClassNotStorable(Diagnostic):
    """A class with subclasses of which one cannot be saved, or not be told from another."""

    code = "RJ411"
    declared = True
    title = "objects of {cls}, which has subclasses, cannot be saved: {other} {problem}"
    label = "an object may be of any of the subclasses, and is saved by the name of its class"
    help = "give each of these classes a name of its own, and none type parameters"
    cls: str
    other: str
    problem: str


@diagnostic
class FactoryNotStorable(Diagnostic):
    """A `defaultdict` of a type that is saved has a factory that does not follow from the type of its values."""

    code = "RJ409"
    title = "a function makes the missing values of this {type}, and {cls} saves such a defaultdict"
    label = "only data are saved: a defaultdict that is loaded makes what its type says, such as 0 or []"
    help = "give it int, list or another built-in type, or lambda: defaultdict(int); or write d.get(key, x)"
    type: str
    cls: str


@diagnostic
class NotAsked(Diagnostic):
    """A method of a data type wants what the server gives, and is none that the server calls."""

    code = "RJ423"
    title = "{method!r} of {cls} is none of the methods that the server calls"
    label = "nothing calls it with what its parameters say"
    help = "{instead}"
    method: str
    cls: str
    instead: str


@diagnostic
class ConstantInKey(Diagnostic):
    """A constant of the module becomes part of a value in a key, where it could be changed."""

    code = "RJ407"
    title = "{name}, which is a constant of the module, becomes part of the value of a key"
    label = "a value in a key can be changed, a constant cannot"
    help = "store a copy, as in list(x) or dict(x)"
    name: str


@diagnostic
class SharedWithState(Diagnostic):
    """An object of the module's state becomes part of a value in a key, or the other way round."""

    code = "RJ421"
    title = "{function!r} may make one object part of both the value of a key and a state of the module"
    label = "what changes the one would change the other, and nothing would replicate that"
    help = "store a copy, as in list(x) or dict(x)"
    function: str


@diagnostic
class SharedByKeys(Diagnostic):
    """A part of one key's value becomes a part of another key's."""

    code = "RJ410"
    title = "a part of the value of one key becomes part of the value of another"
    label = "two keys would share an object that can change"
    help = "store a copy, as in list(x) or dict(x), or an object made anew from the fields"


@diagnostic
class WalkedChanged(Diagnostic):
    """An object that `ctx.objects()` gives is changed, or becomes a part of what outlives the call."""

    code = "RJ422"
    title = "an object of ctx.objects() is {done}"
    label = "nothing would replicate that, and nobody would be told"
    help = "change objects by way of keys that are parameters; keep copies, as in list(x) or dict(x)"
    done: str
