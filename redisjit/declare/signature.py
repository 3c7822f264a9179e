"""A function's signature becomes a command specification.

How the parameters share the words of a call: required ones first, then optional ones by position, then tokens in any
order. So a call that gives a token gives every optional argument before it, as with HRANDFIELD's count. A variadic
parameter takes all that is left, so neither optional ones nor tokens can stand beside it.
"""

from __future__ import annotations

import re
from types import FunctionType, NoneType
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
from redisjit.declare.options import CATEGORIES, COMMAND_NAME, TOKEN, is_aliases, is_history, is_names, wrong
from redisjit.declare.places import Places
from redisjit.declare.replies import reply_problem, streams, streams_as
from redisjit.declare.spec import (
    Choice,
    CommandSpec,
    Counted,
    Flag,
    Group,
    KeyType,
    Kind,
    Parameter,
    Rest,
    Scalar,
    WireType,
)
from redisjit.diagnostics import declare as problems
from redisjit.diagnostics.base import CompileError, Diagnostic, Span

if TYPE_CHECKING:
    from redisjit.declare.decorators import Declared
    from redisjit.declare.module import Module

_MODULE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")

_SCALARS = {int: Scalar.INT, float: Scalar.FLOAT, bytes: Scalar.BYTES, str: Scalar.STR}
_NUMPY = {scalar.value: scalar for scalar in Scalar if scalar.is_numpy}
_KEYS = ("Key", "String", "Hash", "List", "Set", "SortedSet", "Stream")
_PYTHON = {scalar: type for type, scalar in _SCALARS.items()}
CHANNELS = ("publish", "subscribe", "unsubscribe", "psubscribe", "punsubscribe")
_VARKEYWORDS = 0x08
_GENERATOR = 0x20
_NOT_PLAIN = {0x80: "a coroutine", 0x200: "an asynchronous generator"}

_INSTEAD = "an argument is int, float, bytes, str, or a key: Key, String, Hash, List, Set, SortedSet, Stream"
_ONE = "one argument"
_NO_DEFAULT: Any = object()


def module_specs(module: Module, declared: list[Declared]) -> tuple[CommandSpec, ...]:
    """The specifications of a module's commands. Raises CompileError with everything that is wrong."""
    found: list[Diagnostic] = []
    places = Places()
    if not isinstance(module.name, str) or not _MODULE_NAME.fullmatch(module.name):
        found.append(problems.BadModuleName(places.call(module.file, module.line), module.name))
    if not declared:
        found.append(problems.NoCommands(places.call(module.file, module.line), module.name))
    specs: list[CommandSpec] = []
    first: dict[str, int] = {}
    for item in declared:
        reader = _Reader(str(module.name), item, places)
        spec = reader.read()
        found += reader.problems
        if spec is None:
            continue
        for name in (spec.name, *spec.aliases):
            if name in first:
                found.append(problems.DuplicateCommand(reader.span(), name, first[name]))
            first.setdefault(name, reader.span().line)
        unknown = next((name for name in spec.acl if name not in (*CATEGORIES, *module.acl_categories)), None)
        if unknown is not None:
            found.append(problems.UnknownCategory(reader.span(), unknown, spec.name))
        specs.append(spec)
    for spec in specs:
        if spec.group and spec.group in first:
            found.append(problems.DuplicateCommand(Span(spec.file, spec.line), spec.group, first.pop(spec.group)))
    if found:
        raise CompileError(*found)
    return tuple(specs)


class _Reader:
    """Reads one function. `problems` collects what is wrong with it."""

    def __init__(self, module: str, declared: Declared, places: Places) -> None:
        self.module = module
        self.declared = declared
        self.function: Any = declared.function
        self.options = declared.options
        self.places = places
        self.problems: list[Diagnostic] = []

    def read(self) -> CommandSpec | None:
        function = self.function
        if not isinstance(function, FunctionType) or function.__name__ == "<lambda>":
            self.problems.append(problems.NotAFunction(self.span(), self.description()))
            return None
        for flag, what in _NOT_PLAIN.items():
            if function.__code__.co_flags & flag:
                self.problems.append(problems.NotAFunction(self.span(), f"{what} ({function.__name__})"))
                return None
        group = self.declared.group
        if group is not None and not (isinstance(group.name, str) and COMMAND_NAME.fullmatch(group.name)):
            self.problems.append(problems.BadCommandName(self.places.call(group.file, group.line), group.name))
        name = self.name()
        has_context, parameters = self.parameters()
        returns = self.returns()
        if function.__code__.co_flags & _GENERATOR and not streams(returns):
            self.problems.append(
                problems.NotAFunction(self.span(), f"a generator ({function.__name__}) without `-> Iterator[...]`")
            )
        self.check_shape(parameters)
        self.check_counted(parameters)
        self.check_getkeys()
        self.check_channels(parameters)
        self.check_secrets(parameters)
        self.check_tokens(parameters)
        self.check_options()
        if self.options.get("null_array") is True and returns is not None and not without_none(returns)[1]:
            self.problems.append(problems.BadOption(self.span(), "null_array", "True", "for what is `X | None`"))
        if self.options.get("reply") is not None and not streams_as(returns, self.options["reply"]):
            wanted = "for `Iterator[T]`, as a map `Iterator[tuple[K, V]]`; flat are tuples and lists of plain values"
            self.problems.append(problems.BadOption(self.span(), "reply", repr(self.options["reply"]), wanted))
        self.check_block(parameters, returns)
        options = self.options
        acl = options.get("acl", ())
        return CommandSpec(
            name=name,
            function=function,
            has_context=has_context,
            parameters=tuple(parameters),
            returns=returns,
            summary=_summary(function),
            file=function.__code__.co_filename,
            line=function.__code__.co_firstlineno,
            write=options.get("write"),
            fast=options.get("fast", False),
            deny_oom=options.get("deny_oom"),
            replicate=options.get("replicate", "verbatim"),
            acl=(acl,) if isinstance(acl, str) else tuple(acl) if isinstance(acl, list | tuple) else (),
            background=options.get("background", False),
            timeout_ms=options.get("timeout_ms", 0),
            block=bool(options.get("block", False)),
            waits=options["block"] if isinstance(options.get("block"), str) else "",
            since=options.get("since", ""),
            complexity=options.get("complexity", ""),
            history=tuple(map(tuple, options.get("history", ()))) if is_history(options.get("history", ())) else (),
            tips=tuple(options.get("tips", ())),
            aliases=self.aliases(),
            getkeys=options.get("getkeys"),
            null_array=options.get("null_array", False),
            reply=options.get("reply", "array"),
            channels=tuple(options["channels"].items()) if isinstance(options.get("channels"), dict) else (),
            secrets=tuple(options["secrets"]) if is_names(options.get("secrets")) else (),
            group=self.group(),
            group_summary=self.declared.group.summary if self.declared.group else "",
        )

    def span(self, parameter: str | None = None) -> Span:
        """The place of a parameter, of the return annotation (`return`), or of the function's name."""
        code = getattr(self.function, "__code__", None)
        if code is None:
            return self.places.call(self.declared.file, self.declared.line)
        return self.places.of(code, parameter)

    def description(self) -> str:
        if isinstance(self.function, FunctionType):
            return "a lambda"
        name = getattr(self.function, "__qualname__", repr(self.function))
        return f"{'a class' if isinstance(self.function, type) else type(self.function).__name__} ({name})"

    def name(self) -> str:
        return self.named(self.options.get("name", self.function.__name__.removesuffix("_")))

    def aliases(self) -> tuple[str, ...]:
        names = self.options.get("aliases", ())
        return tuple(map(self.named, names)) if is_aliases(names) else ()

    def group(self) -> str:
        """The full name of the command that this one is a subcommand of, or nothing."""
        group = self.declared.group
        if group is None:
            return ""
        own = str(group.name)
        return (own if "." in own else f"{self.module}.{own}").lower()

    def named(self, own: Any) -> str:
        """A full name of the command, of the name or alias that was given."""
        if not isinstance(own, str) or not COMMAND_NAME.fullmatch(own) or (self.declared.group and "." in own):
            self.problems.append(problems.BadCommandName(self.span(), own))
            return str(own)
        if self.declared.group:
            return f"{self.group()}|{own.lower()}"
        return (own if "." in own else f"{self.module}.{own}").lower()

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

    def returns(self) -> Any:
        annotation = self.annotation("return")
        if annotation is None:
            return None
        if problem := reply_problem(annotation):
            self.problems.append(
                problems.NotReplied(self.span("return"), self.function.__name__, shown(annotation), problem)
            )
        return None if annotation is NoneType else annotation

    def parameters(self) -> tuple[bool, list[Parameter]]:
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
        place = "each of the words after a token"
        type = self.simple(name, item, annotation, place)
        if isinstance(type, KeyType):
            instead = "the server could not find these keys: take them by number, `keys: list[String]`"
            self.problems.append(problems.NotAnArgument(self.span(name), name, shown(annotation), place, instead))
            return None
        return None if type is None else Rest(type)

    def choice(self, name: str, values: tuple[Any, ...]) -> Choice | None:
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

    def check_shape(self, parameters: list[Parameter]) -> None:
        variadic = next((p for p in parameters if p.kind is Kind.VARIADIC), None)
        kinds = {Kind.OPTIONAL: "optional parameter", Kind.TOKEN: "token"}
        for other in parameters if variadic else ():
            if variadic and other.kind in kinds:
                self.problems.append(
                    problems.VariadicWithOthers(
                        self.span(other.name), self.function.__name__, variadic.name, kinds[other.kind], other.name
                    )
                )

    def check_counted(self, parameters: list[Parameter]) -> None:
        """Servers find keys by their place: none may stand after arguments of which only the call says how many."""
        counted = next((p for p in parameters if isinstance(p.type, Counted)), None)
        following = parameters[parameters.index(counted) + 1 :] if counted else []
        for other in following:
            if counted and other.kind is not Kind.TOKEN and _has_key(other.type):
                self.problems.append(problems.KeyAfterCounted(self.span(other.name), other.name, counted.name))

    def check_getkeys(self) -> None:
        """`getkeys` is a function with a signature of its own."""
        function = self.options.get("getkeys")
        if function is None:
            return
        notes = dict(getattr(function, "__annotations__", {}))
        returns = notes.pop("return", None)
        scope = getattr(function, "__globals__", {})
        shapes = [evaluate(note, scope) for note in (*notes.values(), returns)]
        if not isinstance(function, FunctionType) or shapes != [list[bytes], list[int]]:
            instead = "a function: `def find(words: list[bytes]) -> list[int]`"
            self.problems.append(problems.BadOption(self.span(), "getkeys", repr(function), instead))

    def check_channels(self, parameters: list[Parameter]) -> None:
        """`channels` names parameters that are words, at places that do not depend on a number in the call."""
        given = self.options.get("channels", {})
        counted = [index for index, p in enumerate(parameters) if isinstance(p.type, Counted)]
        end = counted[0] + 1 if counted else len(parameters)
        words = [p.name for p in parameters[:end] if _is_word(p.type) and p.kind is not Kind.OPTIONAL]
        if not isinstance(given, dict) or not all(
            name in words and access in CHANNELS for name, access in given.items()
        ):
            instead = f"parameters and one of {', '.join(CHANNELS)}: " + '`channels={"channel": "publish"}`'
            self.problems.append(problems.BadOption(self.span(), "channels", repr(given), instead))

    def check_secrets(self, parameters: list[Parameter]) -> None:
        """`secrets` names parameters that are words of a call, and no keys: those the server has to see."""
        given = self.options.get("secrets", [])
        words = [p.name for p in parameters if not _has_key(p.type)]
        if not is_names(given) or not set(given) <= set(words):
            instead = f'parameters that are no keys: `secrets=["{words[0] if words else "password"}"]`'
            self.problems.append(problems.BadOption(self.span(), "secrets", repr(given), instead))

    def check_tokens(self, parameters: list[Parameter]) -> None:
        owners: dict[str, str] = {}
        for parameter in parameters:
            if parameter.kind is not Kind.TOKEN:
                continue
            type = parameter.type
            for token in (v.upper() for v in type.values) if isinstance(type, Choice) else (parameter.token,):
                first = owners.setdefault(token, parameter.name)
                if first != parameter.name:
                    self.problems.append(problems.TokenClash(self.span(parameter.name), token, first, parameter.name))

    def check_block(self, parameters: list[Parameter], returns: Any) -> None:
        """A command that waits needs keys to wait for, and None to say that it does."""
        block = self.options.get("block")
        if not block:
            return
        ints = [p.name for p in parameters if p.type is Scalar.INT and p.kind is not Kind.VARIADIC and not p.optional]
        problem = ""
        if self.options.get("background"):
            problem = "it runs in the background"
        elif not any(_has_key(p.type) for p in parameters):
            problem = "it has no key to wait for"
        elif not without_none(returns)[1]:
            problem = "its result is never None, which is what it waits at"
        elif isinstance(block, str) and block not in ints:
            problem = f"its parameter {block!r}, for how long it waits, is not an `int`"
        if problem:
            from redisjit.diagnostics.hooks import CannotWait

            self.problems.append(CannotWait(self.span(), self.function.__name__, problem))

    def check_options(self) -> None:
        for option, value in self.options.items():
            expected = wrong(option, value)
            if expected:
                self.problems.append(problems.BadOption(self.span(), option, repr(value), expected))


def _is_word(type: WireType) -> bool:
    return type in (Scalar.BYTES, Scalar.STR) or (isinstance(type, Counted) and _is_word(type.item))


def _has_key(type: WireType) -> bool:
    if isinstance(type, Counted):
        return _has_key(type.item)
    return isinstance(type, KeyType) or (isinstance(type, Group) and any(map(_has_key, type.items)))


def _summary(function: FunctionType) -> str:
    """The first paragraph of the docstring, on one line."""
    paragraph = (function.__doc__ or "").strip().split("\n\n")[0]
    return " ".join(paragraph.split())
