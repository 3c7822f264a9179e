"""The objects that keys hold, while a handler runs under CPython.

The server has them: a module that is compiled from the same file must be loaded there. A private command of that module
stores an object as bytes, another gives them back. One object stands for a key for as long as a handler runs; what has
changed in it is stored before the server is asked anything, and at the end.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redisjit.interp.serial import Serializer

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType
    from redisjit.interp.keys import Key
    from redisjit.interp.session import Session


class Held:
    """An object that a key holds: the bytes that the server has, and those that it was when they agreed."""

    __slots__ = ("clean", "payload", "type", "value")

    def __init__(self, type: DataType, value: Any, payload: bytes, clean: bytes) -> None:
        self.type = type
        self.value = value
        self.payload = payload
        self.clean = clean


class Values:
    """The objects of a session by the names of their keys."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._held: dict[bytes, Held] = {}
        self._serializers: dict[DataType, Serializer] = {}

    def serializer(self, type: DataType) -> Serializer:
        """What makes bytes of a type's objects."""
        found = self._serializers.get(type)
        if found is None:
            found = self._serializers[type] = Serializer(type.cls, type.version)
        return found

    def get(self, key: Key[Any]) -> Any:
        """The object that a key holds, or None."""
        type = key._datatype
        if type is None:
            raise AttributeError(f"{key!r} has no value: annotate it as Key[TheClass]")
        self.flush()
        payload = self.payload(type, key.name)
        if payload is None:
            self._held.pop(key.name, None)
            return None
        held = self._held.get(key.name)
        if held is None or held.payload != payload or held.type is not type:
            serializer = self.serializer(type)
            value = serializer.loads(payload)
            held = self._held[key.name] = Held(type, value, payload, serializer.dumps(value))
        return held.value

    def put(self, key: Key[Any], value: Any) -> None:
        """Store an object, or delete the key."""
        type = key._datatype
        if type is None:
            raise AttributeError(f"{key!r} has no value: annotate it as Key[TheClass]")
        if value is None:
            key.delete()
            return
        self.flush()
        serializer = self.serializer(type)
        for name, held in self._held.items():
            if held.value is value and self.payload(held.type, name) == held.payload:
                if name == key.name:
                    return
                value = serializer.loads(serializer.dumps(value))
                break
        data = serializer.dumps(value)
        self.store(type, key.name, data)
        self._held[key.name] = Held(type, value, self.stored(type, key.name, data), data)

    def flush(self) -> None:
        """Store what has changed, in keys that still hold it."""
        for name, held in list(self._held.items()):
            data = self.serializer(held.type).dumps(held.value)
            if data == held.clean:
                continue
            if self.payload(held.type, name) == held.payload:
                self._session.frame_now(held.type.loader.encode(), name, data, b"KEEPTTL")
                held.payload, held.clean = self.stored(held.type, name, data), data
            else:
                del self._held[name]

    def forget(self) -> None:
        """A handler has ended: the next one gets objects of its own."""
        self._held.clear()

    def payload(self, type: DataType, name: bytes) -> bytes | None:
        """The bytes of the object that a key holds; None for a key that holds none of the type."""
        from redisjit.interp.errors import RedisError

        try:
            found = self._session.frame_now(type.saver.encode(), name).value
        except RedisError as error:
            if str(error).startswith("WRONGTYPE"):
                return None
            raise
        assert found is None or isinstance(found, bytes)
        return found

    def stored(self, type: DataType, name: bytes, data: bytes) -> bytes:
        """What the server gives for what it was given: of what a class writes itself it packs strings."""
        return (self.payload(type, name) or b"") if self.serializer(type).writes else data

    def store(self, type: DataType, name: bytes, data: bytes) -> None:
        """Store bytes as an object."""
        self._session.frame_now(type.loader.encode(), name, data)
