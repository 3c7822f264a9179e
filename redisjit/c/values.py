"""What C functions take that is no value of Python's: a variable of C's."""

from __future__ import annotations

from typing import Generic, TypeVar

T = TypeVar("T")


class Ref(Generic[T]):
    """A variable whose address a C function gets: `value` is what it had before the call, then what C left there.

    The variable itself lives during the call only: a function that keeps the address must be given other memory.
    """

    __slots__ = ("_value",)

    def __init__(self, value: T) -> None:
        """A variable with a value: an int, a float, a bool or a `Pointer`, as the parameter's type says."""
        self._value = value

    @property
    def value(self) -> T:
        """What the variable holds."""
        return self._value
