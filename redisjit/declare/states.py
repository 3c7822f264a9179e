"""`module.state(...)`: an object that handlers read and change, and that lives in the server between their calls."""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    from redisjit.declare.datatypes import DataType

    T = TypeVar("T")


class State:
    """An object of the module's, and what becomes of it when data are saved, loaded and emptied."""

    __slots__ = ("file", "flushed", "index", "initial", "line", "saved", "value", "version")

    def __init__(
        self, value: Any, saved: str, version: int, index: int, file: str, line: int, *, flushed: bool
    ) -> None:
        self.value = value
        self.saved = saved
        self.version = version
        self.flushed = flushed
        self.index = index
        self.file = file
        self.line = line
        self.initial: dict[str, Any] | None = None

    def note(self) -> None:
        """Keep what the object is: called before a handler first runs, when the file has been imported."""
        if self.initial is None:
            import copy

            self.initial = copy.deepcopy(attributes(self.value))

    def reset(self) -> None:
        """Make the object what it was when the file had been imported."""
        import copy

        self.note()
        for name in attributes(self.value):
            object.__delattr__(self.value, name)
        for name, value in copy.deepcopy(self.initial or {}).items():
            object.__setattr__(self.value, name, value)


def attributes(value: Any) -> dict[str, Any]:
    """What an object has in its fields, those in slots too."""
    slots = [name for cls in type(value).__mro__ for name in vars(cls).get("__slots__", ())]
    return {**{name: getattr(value, name) for name in slots if hasattr(value, name)}, **getattr(value, "__dict__", {})}


class States:
    """What `Module` has for its state."""

    states: list[State]
    datatypes: list[DataType]

    def state(self, initial: T, /, *, saved: str = "", version: int = 1, flushed: bool = False) -> T:
        """An object of a class of yours, for a name at the top level of the file, that handlers read and change.

        It is in the server between calls: neither in a key nor replicated. With `saved`, a name of 9 characters like
        that of a data type, it is in RDB files, and so in full synchronisation; `version` is as for data types. With
        `flushed`, FLUSHALL makes it again what it was at first.

        Returns a copy of `initial`. Raises ValueError and TypeError for what makes no sense.
        """
        import copy

        from redisjit.declare.datatypes import HIGHEST_VERSION, NAME

        if type(initial).__module__ in ("builtins", "collections", "numpy") or isinstance(initial, type | tuple):
            kind = type(initial).__name__
            raise TypeError(f"a state is an object of a class of yours with annotated fields, and not of {kind}")
        if saved and not NAME.fullmatch(saved):
            raise ValueError(f"`saved` is a name of 9 characters of A-Z, a-z, 0-9, - and _, and not {saved!r}")
        if saved and any(saved == other for other in [state.saved for state in self.states]):
            raise ValueError(f"there are two states called {saved!r}")
        if type(version) is not int or not 0 <= version <= HIGHEST_VERSION:
            raise ValueError(f"a version is an int from 0 to {HIGHEST_VERSION}, and not {version!r}")
        caller = sys._getframe(1)
        value = copy.deepcopy(initial)
        where = caller.f_code.co_filename, caller.f_lineno
        self.states.append(State(value, saved, version, len(self.states), *where, flushed=flushed))
        return value

    def reset_states(self) -> None:
        """Make every state what it was when the file had been imported. Only under CPython, for tests."""
        for state in self.states:
            state.reset()
