"""`module.config(...)`: a setting of the module, which the server's administrator gives a value."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from redisjit.declare.decorators import Declared
from redisjit.declare.hooks import HookKind, HookSpec, signature_problems
from redisjit.declare.places import Places
from redisjit.diagnostics.base import CompileError, Diagnostic

if TYPE_CHECKING:
    from redisjit import Context
    from redisjit.declare.module import Module

T_co = TypeVar("T_co", covariant=True)
C = TypeVar("C", bound="Callable[[Any], None]")
N = TypeVar("N", bound="Callable[[Context], None] | Callable[[], None]")

_NAME = re.compile(r"[A-Za-z0-9_-]+")
_WORD = re.compile(r"[!-~]+")
_MOST_FLAGS = 31  # the server keeps them in a C int
_LEAST, _MOST = -(1 << 63), (1 << 63) - 1
_UNSIGNED = (1 << 64) - 1

# What an option says to the server: REDISMODULE_CONFIG_*.
_BITS = {"immutable": 1, "sensitive": 2, "hidden": 16, "protected": 32, "deny_loading": 64}
_MEMORY, _BITFLAGS = 128, 256

_PYTHON: dict[str, Any] = {"bool": bool, "int": int, "bytes": bytes, "str": str}
_PYTHON |= {"choice": str, "flags": (set, frozenset)}


class Config(Generic[T_co]):
    """A setting. Handlers read `value`; nothing but the administrator changes it.

    On servers that have configuration of modules (Redis 7.0, Valkey) it is `CONFIG GET module.name` and its like, and
    `module.name value` in the server's own file; everywhere, `loadmodule file name value` gives another default.
    """

    def __init__(self, module: Module, name: str, default: Any, options: dict[str, Any]) -> None:
        """Called by `Module.config`, which says what the options are. Raises ValueError and TypeError."""
        self.module = module
        self.name = name
        self.minimum: int = _LEAST
        self.maximum: int = _MOST
        self.choices: tuple[str, ...] = ()
        self.memory = False
        self.declared_check: Declared | None = None
        self.declared_change: Declared | None = None
        self.bits = sum(bit for option, bit in _BITS.items() if options.pop(option))
        self.kind = self._kind(default, options)
        if not isinstance(name, str) or not _NAME.fullmatch(name):
            raise ValueError(f"the name of a setting is letters, digits, _ and -, and not {name!r}")
        if self.kind in ("bytes", "str") and ("\0" if self.kind == "str" else b"\0") in default:
            raise ValueError("a default ends at a zero byte, and cannot have one")
        self._value = self._accepted(default)
        self.default: Any = self._value

    def _kind(self, default: Any, options: dict[str, Any]) -> str:
        """`bool`, `int`, `bytes`, `str`, `choice` or `flags`; takes the options that belong to it."""
        given = {option: value for option, value in options.items() if value is not None and value is not False}
        kind = "flags" if isinstance(default, set | frozenset) else type(default).__name__
        if kind == "str" and "choices" in given:
            kind = "choice"
        if kind in ("choice", "flags"):
            self.choices = _words(given.pop("choices" if kind == "choice" else "flags", ()))
            if kind == "flags":
                self.bits |= _BITFLAGS
                if len(self.choices) > _MOST_FLAGS or "none" in map(str.lower, self.choices):
                    raise ValueError("there are at most 31 flags, and none is called `none`, which means no flag")
        elif kind == "int":
            self.memory = bool(given.pop("memory", False))
            self.bits |= _MEMORY * self.memory
            self.minimum = given.pop("minimum", 0 if self.memory else _LEAST)
            self.maximum = given.pop("maximum", _MOST)
            if not _LEAST <= self.minimum <= self.maximum <= _MOST or (self.memory and self.minimum < 0):
                raise ValueError(f"no numbers from {self.minimum} to {self.maximum}: give 64-bit bounds, in order")
        elif kind == "uint64" and type(default).__module__ == "numpy":
            self.minimum, self.maximum = int(given.pop("minimum", 0)), int(given.pop("maximum", _UNSIGNED))
            if not 0 <= self.minimum <= self.maximum <= _UNSIGNED:
                raise ValueError(f"no numbers from {self.minimum} to {self.maximum}: give bounds from 0, in order")
        elif kind not in ("bool", "bytes", "str"):
            raise TypeError(f"a setting is bool, int, np.uint64, bytes, str or a set of flags, and not {kind}")
        if given:
            raise TypeError(f"a setting of type {kind} has no {', '.join(given)}")
        return kind

    @property
    def value(self) -> T_co:
        """The value now. A handler that writes, and reads this, is not deterministic: a replica may have another.

        Under CPython it is the default, or what `set` gave.
        """
        return self._value  # type: ignore[no-any-return]

    def set(self, value: Any) -> None:
        """Give it a value, as CONFIG SET does. Only under CPython, for tests.

        Raises ValueError for what CONFIG SET refuses, or what the check raises.
        """
        value = self._accepted(value)
        if self.declared_check is not None:
            self.declared_check.function(value)
        self._value = value

    def _accepted(self, value: Any) -> Any:
        """A value as handlers see it. Raises TypeError and ValueError."""
        if self.kind == "uint64":
            good = type(value).__name__ == "uint64"
        else:
            good = isinstance(value, _PYTHON[self.kind]) and (self.kind == "bool" or not isinstance(value, bool))
        if not good:
            raise TypeError(f"{value!r} is no value of the setting {self.name!r}")
        if self.kind in ("int", "uint64") and not self.minimum <= value <= self.maximum:
            raise ValueError(f"{value} is not from {self.minimum} to {self.maximum}")
        if self.kind == "choice" and value not in self.choices:
            raise ValueError(f"{value!r} is none of {', '.join(self.choices)}")
        if self.kind == "flags":
            if not set(value) <= set(self.choices):
                raise ValueError(f"{sorted(value)} are not all among {', '.join(self.choices)}")
            return frozenset(value)
        return value

    def check(self, function: C, /) -> C:
        """Check new values by a function of one value, which raises to refuse one: CONFIG SET replies its message.

        The default, and what the module's arguments say, is checked when the module is loaded.
        """
        caller = sys._getframe(1)
        self.declared_check = Declared(function, {}, caller.f_code.co_filename, caller.f_lineno)
        return function

    def on_change(self, function: N, /) -> N:
        """Call a function, `(ctx: Context) -> None`, after CONFIG SET has given a new value.

        What it raises makes CONFIG SET fail, and the old value is set again.
        """
        caller = sys._getframe(1)
        self.declared_change = Declared(function, {}, caller.f_code.co_filename, caller.f_lineno)
        return function


def _words(given: Iterable[str]) -> tuple[str, ...]:
    """The names of choices or flags."""
    words = tuple(given)
    if not words or not all(isinstance(word, str) and _WORD.fullmatch(word) for word in words):
        raise ValueError("choices and flags are words without spaces, at least one")
    if len({word.lower() for word in words}) < len(words):
        raise ValueError("choices and flags differ in more than capitals")
    return words


class ConfigSpec:
    """A setting as the compiler takes it: with its functions, whose signatures are right."""

    __slots__ = ("change", "check", "config")

    def __init__(self, config: Config[Any], check: HookSpec | None, change: HookSpec | None) -> None:
        self.config = config
        self.check = check
        self.change = change


VALUES = {
    "bool": "bool",
    "int": "int",
    "uint64": "uint64",
    "bytes": "bytes",
    "str": "str",
    "choice": "str",
    "flags": "frozenset[str]",
}


def config_specs(configs: Sequence[Config[Any]]) -> list[ConfigSpec]:
    """The settings of a module. Raises CompileError with what is wrong with their functions."""
    found: list[Diagnostic] = []
    places = Places()

    def spec(declared: Declared | None, kind: str, parameters: tuple[str, ...]) -> HookSpec | None:
        if declared is None:
            return None
        problems = signature_problems(kind, HookKind(parameters), declared, places)
        found.extend(problems)
        function = declared.function
        if problems or not isinstance(function, FunctionType):
            return None
        return HookSpec(kind, function, function.__code__.co_argcount, {})

    specs = [
        ConfigSpec(
            config,
            spec(config.declared_check, "config().check", (VALUES[config.kind],)),
            spec(config.declared_change, "config().on_change", ("Context",)),
        )
        for config in configs
    ]
    if found:
        raise CompileError(*sorted(found, key=lambda problem: (problem.span.file, problem.span.line)))
    return specs
