"""A method for the server that takes what the server does not give it."""

from __future__ import annotations

from redisjit import Key, Module, storage

module = Module("m")


@module.datatype("m-type-01")
class Value:
    n: int

    def copy(self, at: storage.Place) -> Value:
        return Value(self.n)


@module.command
def put(key: Key[Value], n: int) -> None:
    key.value = Value(n)
