"""Hooks: functions that the server calls when something happens, rather than when a client asks.

`KINDS` says for each decorator of `Module` what its functions are given and what they give back. A function may leave
out parameters at the end: what it does not name, it is not given.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from types import FunctionType, NoneType
from typing import TYPE_CHECKING, Any

from redisjit.declare.annotations import evaluate, shown, vocabulary_name
from redisjit.declare.places import Places
from redisjit.diagnostics import hooks as problems
from redisjit.diagnostics.base import CompileError, Diagnostic, Span

if TYPE_CHECKING:
    from redisjit.declare.decorators import Declared
    from redisjit.declare.module import Module


@dataclass(frozen=True)
class Option:
    """An option of a decorator: whether a value is acceptable, and what is wanted."""

    accepts: Callable[[Any], bool]
    wanted: str


ANYTHING = "..."  # as `returns`: any type that the glue can use


@dataclass(frozen=True)
class HookKind:
    """What the functions under one decorator look like: types by their names, as annotations write them."""

    parameters: tuple[str, ...] = ("Context",)
    returns: str = "None"
    options: tuple[tuple[str, Option], ...] = ()
    needed: int = 0  # how many of the parameters cannot be left out
    distinct: str = ""  # the option that no two functions may give the same value
    writes: str = ""  # what to do instead of writing, where that is out of the question


@dataclass(frozen=True)
class HookSpec:
    """A function that the server is to call, and the options given to its decorator."""

    kind: str
    function: FunctionType
    parameters: int
    options: dict[str, Any]

    @property
    def file(self) -> str:
        """The file of the function."""
        return self.function.__code__.co_filename

    @property
    def line(self) -> int:
        """The line of the function's first decorator."""
        return self.function.__code__.co_firstlineno


def _is_interval(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 < value <= 1 << 40


def _is_type(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= 254


def _are_names(value: Any) -> bool:
    return isinstance(value, tuple) and all(isinstance(name, str) and name.isascii() and name for name in value)


def _are_prefixes(value: Any) -> bool:
    return isinstance(value, bytes) or (isinstance(value, tuple) and all(isinstance(one, bytes) for one in value))


MILLISECONDS = Option(_is_interval, "a number of milliseconds, 1 or more: `@module.every(1000)`")
MESSAGE_TYPE = Option(_is_type, "a number from 0 to 254: `@module.on_message(1)`")

MESSAGE_NAME = 9  # characters; of all other names servers make one and the same number

NAMES = Option(_are_names, 'names of events, as notifications have them: `@module.on_key("set", "del")`')
PREFIXES = Option(_are_prefixes, 'bytes, or a tuple of them: `@module.on_key("set", prefix=b"user:")`')
FLAG = Option(lambda value: isinstance(value, bool), "True or False")
EVENT = "a class of redisjit.events"
JOB = "make it a job, which runs when the command is done: `@module.on_key(..., job=True)`"
LATER = "start a timer, whose function may write: `ctx.after(0, function)`"


def _is_section(value: Any) -> bool:
    return isinstance(value, str) and value.replace("-", "_").isidentifier()


SECTION = Option(_is_section, 'a word of letters, digits, `-` and `_`: `@module.info("sizes")`')


def _is_shared(value: Any) -> bool:
    return isinstance(value, str) and value != "" and "\0" not in value


EXPORTED = Option(_is_shared, 'a text, as in `@module.export(name="vectors.dot")`')

KINDS: dict[str, HookKind] = {
    "on_load": HookKind(),
    "on_unload": HookKind(),
    "info": HookKind(returns=ANYTHING, options=(("section", SECTION),)),
    "every": HookKind(options=(("ms", MILLISECONDS),)),
    "auth": HookKind(("Context", "bytes", "bytes"), "bool | None", options=(("background", FLAG), ("optional", FLAG))),
    "filter": HookKind(("Arguments",), options=(("own_calls", FLAG),)),
    "on_message": HookKind(("Context", "bytes", "bytes"), options=(("type", MESSAGE_TYPE),), distinct="type"),
    "export": HookKind(returns=ANYTHING, distinct="name"),
    "cron": HookKind(),
    "on_key": HookKind(
        ("Context", "str", "bytes"), options=(("events", NAMES), ("prefix", PREFIXES), ("job", FLAG)), writes=JOB
    ),
    "on_event": HookKind(("Context", EVENT), needed=2, writes=LATER),
}


def hook_specs(module: Module) -> tuple[HookSpec, ...]:
    """The hooks of a module, in the order of declaration. Raises CompileError with everything that is wrong."""
    found: list[Diagnostic] = []
    places = Places()
    specs: list[HookSpec] = []
    for kind, declared in module.declared_hooks:
        function, options = declared.function, declared.options
        if kind == "export":
            found += export_problems(module, declared, places)
        else:
            found += signature_problems(kind, KINDS[kind], declared, places)
        distinct = KINDS[kind].distinct
        if distinct and any(spec.kind == kind and spec.options[distinct] == options[distinct] for spec in specs):
            where = places.call(declared.file, declared.line)
            found.append(problems.HookTaken(where, kind, distinct, options[distinct]))
        if isinstance(function, FunctionType):
            specs.append(HookSpec(kind, function, function.__code__.co_argcount, options))
    if any(spec.kind == "on_message" for spec in specs) and len(module.name) != MESSAGE_NAME:
        place = places.call(module.file, module.line)
        found.append(problems.MessagesNeedName(place, module.name, len(module.name)))
    if found:
        raise CompileError(*found)
    return tuple(specs)


def signature_problems(kind: str, rule: HookKind, declared: Declared, places: Places) -> list[Diagnostic]:
    """What is wrong with one hook, which is to be as `rule` says."""
    function, options = declared.function, declared.options
    call = Span(declared.file, declared.line)
    if not isinstance(function, FunctionType) or function.__name__ == "<lambda>":
        return [problems.HookNotAFunction(places.call(call.file, call.line), kind)]
    code = function.__code__
    found: list[Diagnostic] = []
    for name, option in rule.options:
        if name in options and not option.accepts(options[name]):
            where = places.call(call.file, call.line)
            found.append(problems.BadHookOption(where, kind, name, options[name], option.wanted))
    names = code.co_varnames[: code.co_argcount]
    shape = f"({', '.join(rule.parameters)}) -> {rule.returns}"
    plain = not code.co_flags & (0x04 | 0x08 | 0x20 | 0x80 | 0x200) and not code.co_kwonlyargcount
    if not plain or not rule.needed <= len(names) <= len(rule.parameters) or function.__defaults__:
        return [*found, problems.HookSignature(places.of(code, None), kind, function.__name__, shape)]
    for name, wanted in zip(names, rule.parameters, strict=False):
        if wanted == EVENT and (event := event_class(function, name)) is not None:
            options["event"] = event
        elif _annotation(function, name) != wanted:
            found.append(problems.HookSignature(places.of(code, name), kind, function.__name__, shape))
    if rule.returns != ANYTHING and _annotation(function, "return") != rule.returns:
        found.append(problems.HookSignature(places.of(code, "return"), kind, function.__name__, shape))
    return found


def export_problems(module: Module, declared: Declared, places: Places) -> list[Diagnostic]:
    """What is wrong with a function for other modules. Notes its types and its name among the options."""
    function, options = declared.function, declared.options
    if not isinstance(function, FunctionType) or function.__name__ == "<lambda>":
        return [problems.HookNotAFunction(places.call(declared.file, declared.line), "export")]
    from redisjit.declare.foreign import exported_kinds

    if options["name"] is None:
        options["name"] = f"{module.name}.{function.__name__}"
    if not EXPORTED.accepts(options["name"]):
        where = places.call(declared.file, declared.line)
        return [problems.BadHookOption(where, "export", "name", options["name"], EXPORTED.wanted)]
    try:
        options["kinds"] = exported_kinds(function)
    except CompileError as error:
        return list(error.diagnostics)
    return []


def event_class(function: FunctionType, name: str) -> type | None:
    """The class of `redisjit.events` that a parameter's annotation names."""
    value = _evaluated(function, name)
    home = getattr(value, "__module__", None)
    return value if isinstance(value, type) and home == "redisjit.interp.events" else None


def _evaluated(function: FunctionType, name: str) -> Any:
    """A parameter's annotation, or "" when there is none."""
    try:
        return evaluate(function.__annotations__[name], function.__globals__)
    except Exception:  # missing, or of names that mean nothing
        return ""


def _annotation(function: FunctionType, name: str) -> str:
    """A parameter's type as the table writes it, or "" when there is none."""
    value = _evaluated(function, name)
    if value is None or value is NoneType:
        return "None"
    return vocabulary_name(value) or shown(value)
