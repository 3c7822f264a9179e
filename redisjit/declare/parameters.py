"""The parameters of a function become words of a call.

How they share these: required ones first, then optional ones by position, then tokens in any order. So a call that
gives a token gives every optional argument before it, as with HRANDFIELD's count. A variadic parameter takes all that
is left, so neither optional ones nor tokens can stand beside it.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any

from redisjit.declare.annotations import (
    evaluate,
    generic,
    literal_values,
    numpy_name,
    shown,
    vocabulary_name,
    without_none,
)
from redisjit.declare.options import TOKEN
from redisjit.declare.places import Places
from redisjit.declare.spec import Choice, Counted, Flag, Group, KeyType, Kind, Parameter, Rest, Scalar, WireType
from redisjit.diagnostics import declare as problems
from redisjit.diagnostics.base import Diagnostic, Span

if TYPE_CHECKING:
    from redisjit.declare.decorators import Declared

_SCALARS = {int: Scalar.INT, float: Scalar.FLOAT, bytes: Scalar.BYTES, str: Scalar.STR}
_NUMPY = {scalar.value: scalar for scalar in Scalar if scalar.is_numpy}
_KEYS = ("Key", "String", "Hash", "List", "Set", "SortedSet", "Stream")
_PYTHON = {scalar: type for type, scalar in _SCALARS.items()}
_VARKEYWORDS = 0x08
_INSTEAD = "an argument is int, float, bytes, str, or a key: Key, String, Hash, List, Set, SortedSet, Stream"
_ONE = "one argument"
_NO_DEFAULT: Any = object()


class Signature:
    """Reads the annotations and defaults of one function. `problems` collects what is wrong with it."""

    def __init__(self, module: str, declared: Declared, places: Places) -> None:
        self.module = module
        self.declared = declared
        self.function: Any = declared.function
        self.options = declared.options
        self.places = places
        self.problems: list[Diagnostic] = []

    def span(self, parameter: str | None = None) -> Span:
        """The place of a parameter, of the return annotation (`return`), or of the function's name."""
        code = getattr(self.function, "__code__", None)
        if code is None:
            return self.places.call(self.declared.file, self.declared.line)
        return self.places.of(code, parameter)

    def annotation(self, name: str) -> Any:
        """An evaluated annotation, or None when there is none or it cannot be evaluated (None itself is NoneType)."""
        function = self.function
        try:
            written = function.__annotations__.get(name, _NO_DEFAULT)
        except Exception as error:  # evaluated late, from Python 3.14 on
            self.problems.append(problems.UnresolvedAnnotation(self.span(name), name, str(error)))
            return None
        if written is _NO_DEFAULT:
            if name == "return":
                self.problems.append(problems.NoReplyType(self.span(), function.__name__))
            else:
                self.problems.append(problems.UnannotatedParameter(self.span(name), name, function.__name__))
            return None
        try:
            value = evaluate(written, function.__globals__)
        except Exception as error:
            self.problems.append(problems.UnresolvedAnnotation(self.span(name), str(written), str(error)))
            return None
        return NoneType if value is None else value

    def parameters(self) -> tuple[bool, list[Parameter]]:
        """Whether the context comes first, and what is read from the words."""
        code = self.function.__code__
        positional = code.co_varnames[: code.co_argcount]
        keywords = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
        rest = code.co_varnames[code.co_argcount + code.co_kwonlyargcount :]
        defaults = self.function.__defaults__ or ()
        default_of = dict(zip(positional[len(positional) - len(defaults) :], defaults, strict=True))
        default_of |= self.function.__kwdefaults__ or {}
        has_context = False
        found: list[Parameter | None] = []
        for index, name in enumerate(positional):
            annotation = self.annotation(name)
            if vocabulary_name(annotation) == "Context" and index == 0:
                has_context = True
            elif annotation is not None:
                found.append(self.positional(name, annotation, default_of.get(name, _NO_DEFAULT)))
        if code.co_flags & 0x04:
            annotation = self.annotation(rest[0])
            if annotation is not None:
                found.append(self.variadic(rest[0], annotation))
            rest = rest[1:]
        for name in keywords:
            annotation = self.annotation(name)
            if annotation is not None:
                found.append(self.token(name, annotation, default_of.get(name, _NO_DEFAULT)))
        if code.co_flags & _VARKEYWORDS:
            self.problems.append(problems.KeywordArguments(self.span(rest[0]), rest[0]))
        return has_context, [parameter for parameter in found if parameter is not None]

    def positional(self, name: str, annotation: Any, default: Any) -> Parameter | None:
        """An argument, or a number of them that the call tells; optional when it has a default."""
        plain, optional = without_none(annotation)
        origin, items = generic(plain)
        if origin is list and len(items) == 1 and default is _NO_DEFAULT and not optional:
            item = self.simple(name, items[0], annotation, "each of a number of arguments")
            return None if item is None else Parameter(name, Kind.REQUIRED, Counted(item))
        type = self.simple(name, plain, annotation, _ONE)
        if type is None:
            return None
        if default is _NO_DEFAULT:
            if optional:
                self.problems.append(problems.NeverNone(self.span(name), name, shown(plain)))
            return Parameter(name, Kind.REQUIRED, type)
        if isinstance(type, KeyType):
            self.problems.append(problems.OptionalKey(self.span(name), name))
            return None
        self.check_default(name, annotation, type, optional, default)
        return Parameter(name, Kind.OPTIONAL, type, optional, default)

    def variadic(self, name: str, annotation: Any) -> Parameter | None:
        """All the words that are left: one by one, or in groups."""
        origin, items = generic(annotation)
        if origin is not tuple:
            type = self.simple(name, annotation, annotation, "each of the remaining arguments")
            return None if type is None else Parameter(name, Kind.VARIADIC, type)
        if not items or Ellipsis in items:
            instead = "a group has a fixed number of items: `tuple[bytes, float]`"
            self.problems.append(
                problems.NotAnArgument(self.span(name), name, shown(annotation), "a group of arguments", instead)
            )
            return None
        types = [self.simple(name, item, annotation, "a group of arguments") for item in items]
        members = tuple(type for type in types if isinstance(type, Scalar | KeyType))
        return Parameter(name, Kind.VARIADIC, Group(members)) if len(members) == len(items) else None

    def token(self, name: str, annotation: Any, default: Any) -> Parameter | None:
        """A keyword-only parameter: a flag, one of several words, or a token with what follows it."""
        plain, optional = without_none(annotation)
        type: WireType | None
        if plain is bool and not optional:
            type = Flag()
        elif values := literal_values(plain):
            type = self.choice(name, values)
        elif generic(plain)[0] is tuple and generic(plain)[1][1:] == (Ellipsis,) and not optional:
            type = self.rest(name, generic(plain)[1][0], annotation)
        else:
            type = self.simple(name, plain, annotation, "a token and its value")
        if type is None:
            return None
        if isinstance(type, KeyType) and default is not None and default is not _NO_DEFAULT:
            instead = f"write `{name}: {shown(plain)} | None = None`"
            self.problems.append(problems.BadDefault(self.span(name), name, repr(default), shown(annotation), instead))
        elif default is not _NO_DEFAULT:
            self.check_default(name, annotation, type, optional, default)
        elif isinstance(type, Rest):
            default = None
        else:
            self.problems.append(problems.TokenWithoutDefault(self.span(name), name))
        return Parameter(name, Kind.TOKEN, type, optional, default)

    def rest(self, name: str, item: Any, annotation: Any) -> Rest | None:
        """All the words after a token."""
        place = "each of the words after a token"
        type = self.simple(name, item, annotation, place)
        if isinstance(type, KeyType):
            instead = "the server could not find these keys: take them by number, `keys: list[String]`"
            self.problems.append(problems.NotAnArgument(self.span(name), name, shown(annotation), place, instead))
            return None
        return None if type is None else Rest(type)

    def choice(self, name: str, values: tuple[Any, ...]) -> Choice | None:
        """One of several words."""
        seen: set[str] = set()
        for value in values:
            if not isinstance(value, str) or not TOKEN.fullmatch(value) or value.upper() in seen:
                self.problems.append(problems.BadChoice(self.span(name), repr(value), name))
                return None
            seen.add(value.upper())
        return Choice(values)

    def simple(self, name: str, plain: Any, annotation: Any, place: str) -> Scalar | KeyType | None:
        """The type of one word, or None after a diagnostic."""
        try:
            if plain in _SCALARS:
                return _SCALARS[plain]
        except TypeError:  # an annotation that cannot be hashed is none of ours
            pass
        if numpy_name(plain) in _NUMPY:
            return _NUMPY[numpy_name(plain)]
        word = vocabulary_name(plain)
        if vocabulary_name(generic(plain)[0]) == "Key":
            return self.data_key(name, generic(plain)[1])
        if word in _KEYS:
            return KeyType(word)
        if word == "StreamID":
            return Scalar.STREAM_ID
        if word == "Context":
            self.problems.append(problems.ContextNotFirst(self.span(name), name, self.function.__name__))
            return None
        instead = _INSTEAD
        if hasattr(plain, "__members__"):
            instead = f"take a str, and look the member up: `{plain.__name__}[{name}]`"
        if plain is bool and place == _ONE:
            instead = f"make it a token: `*, {name}: bool = False`"
        elif literal_values(plain):
            instead = "a Literal is a token: make the parameter keyword-only, with a default"
        elif plain in (list, tuple, set) or generic(plain)[0] in (list, tuple, set):
            instead = f"take the remaining arguments: `*{name}: bytes`, or groups of them: `*{name}: tuple[bytes, int]`"
        self.problems.append(problems.NotAnArgument(self.span(name), name, shown(annotation), place, instead))
        return None

    def data_key(self, name: str, items: tuple[Any, ...]) -> KeyType | None:
        """`Key[TheClass]`."""
        from redisjit.declare.datatypes import datatype_of

        found = datatype_of(items[0])
        if self.options.get("background"):
            from redisjit.diagnostics.datatypes import InBackground

            self.problems.append(InBackground(self.span(name), name))
            return None
        if found is not None and found.module == self.module:
            return KeyType("Key", found)
        from redisjit.diagnostics.datatypes import NotADataType

        instead = f"write `@module.datatype(...)` above the class {shown(items[0])}"
        if found is not None:
            instead = f"it belongs to the module {found.module!r}"
        self.problems.append(NotADataType(self.span(name), shown(items[0]), instead))
        return None

    def check_default(self, name: str, annotation: Any, type: WireType, optional: bool, default: Any) -> None:
        """A default is of the type of its parameter."""
        instead = "write a default of that type"
        if default is None:
            good = optional
            instead = f"write `{name}: {shown(annotation)} | None = None`"
        elif isinstance(type, Flag):
            good = default is False
            instead = "a flag is False unless its token is given: turn its meaning around"
        elif isinstance(type, Choice):
            good = default in type.values
            instead = "write one of " + ", ".join(map(repr, type.values))
        elif isinstance(type, Rest):
            good, instead = default == (), f"write `{name}: {shown(annotation)} = ()`, or no default"
        elif isinstance(type, Scalar):
            if type is Scalar.STREAM_ID:
                good, instead = False, f"write `{name}: StreamID | None = None`"
            elif type.is_numpy:
                good = numpy_name(default.__class__) == type.value
                instead = f"write `np.{type.value}(...)`"
            else:
                good = default.__class__ is _PYTHON[type]
            if type is Scalar.INT and good and not -(1 << 63) <= default < 1 << 63:
                good, instead = False, "int is 64-bit: -2**63 to 2**63-1"
            elif type is Scalar.FLOAT and default.__class__ is int:
                instead = f"write `{default}.0`"
        else:
            good = False
        if not good:
            self.problems.append(problems.BadDefault(self.span(name), name, repr(default), shown(annotation), instead))


def has_key(type: WireType) -> bool:
    """Whether there are keys among the words."""
    if isinstance(type, Counted):
        return has_key(type.item)
    return isinstance(type, KeyType) or (isinstance(type, Group) and any(map(has_key, type.items)))
