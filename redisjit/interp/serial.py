"""Objects of data types as bytes, as compiled modules save them: what saves and loads them is made from annotations."""

from __future__ import annotations

import enum
from collections import Counter
from typing import Any, get_type_hints

from redisjit.declare.annotations import array_items, generic, literal_values, numpy_name, without_none
from redisjit.declare.classes import concrete, root_of, saved_name, subclasses
from redisjit.interp.codecs import (
    DICTS,
    ITEMS,
    PLAIN,
    Array,
    Bytes,
    Codec,
    Dict,
    Family,
    Flags,
    Int,
    Items,
    Member,
    Optional,
    Reader,
    Record,
    Scalar,
    Tuple,
    Unreadable,
    Writer,
    parts,
)
from redisjit.interp.fields import field_types

FORMAT = 1
OWN = 3


class Serializer:
    """What saves and loads the objects of one class."""

    def __init__(self, cls: type, version: int = 1) -> None:
        self.cls: Any = cls
        self.version = version
        self.own = "rdb_save" in vars(cls) and "rdb_load" in vars(cls)  # the class makes its bytes itself
        save: Any = vars(cls).get("rdb_save")
        self.writes = self.own and save.__code__.co_argcount == 2  # or writes them to the server's files
        self.records: dict[Any, Record] = {}
        self.families: dict[type, Family] = {}
        if self.own:
            return
        self.order: list[Record | Family] = []
        self.root = self.reference(cls)
        # The list grows while it is read: a field may lead to a class that is not in it yet.
        rows = [self.row(item) if isinstance(item, Record) else self.family(item) for item in self.order]
        for item in self.order:
            kinds = (concrete(item.kind) if isinstance(item.kind, type) else []) or [item.kind]
            item.waits = any(self.leads(self.records[kind], root_of(item.kind), set()) for kind in kinds)
        self.schema = ";".join("*" * item.waits + row for item, row in zip(self.order, rows, strict=True)).encode()

    def reference(self, cls: Any) -> Record | Family:
        """What stands for a class, with those below it."""
        if not isinstance(cls, type) or not subclasses(cls):
            return self.record(cls)
        found = self.families.get(cls)
        if found is None:
            found = self.families[cls] = Family(cls, len(self.order))
            self.order.append(found)
        return found

    def record(self, kind: Any) -> Record:
        """The record of a class, which may not have its fields yet."""
        found = self.records.get(kind)
        if found is None:
            found = self.records[kind] = Record(kind, len(self.order))
            self.order.append(found)
        return found

    def family(self, family: Family) -> str:
        """What a schema says of a class with subclasses."""
        family.members = [self.record(cls) for cls in concrete(family.cls)]
        return "|" + ",".join(f"{saved_name(record.cls)}={record.code}" for record in family.members)

    def row(self, record: Record) -> str:
        """What a schema says of a record, whose fields are found once it has a number: it may lead to itself."""
        record.fields = {name: self.codec(kind) for name, kind in field_types(record.kind).items()}
        return ",".join(f"{name}={codec.code}" for name, codec in record.fields.items())

    def codec(self, annotation: Any) -> Codec:
        """The codec of a type."""
        plain, optional = without_none(annotation)
        if optional:
            return Optional(self.codec(plain))
        values = literal_values(plain)
        if values:
            return self.codec(type(values[0]))
        if plain in PLAIN:
            return PLAIN[plain]()
        if plain is bytearray:
            return Bytes(bytearray)
        name, dimensions = array_items(plain)
        if name:
            return Array(name, dimensions)
        if numpy_name(plain):
            return Scalar(plain)
        origin, items = generic(plain)
        if origin is Counter:
            return Dict(Counter, self.codec(items[0]), Int())
        if origin in DICTS:
            return Dict(origin, self.codec(items[0]), self.codec(items[1]))
        if origin is tuple and Ellipsis not in items:
            return Tuple(tuple, [self.codec(item) for item in items])
        if origin in ITEMS:
            return Items(origin, self.codec(items[0]))
        if isinstance(plain, type) and issubclass(plain, enum.Enum):
            return Flags(plain) if issubclass(plain, enum.Flag) else Member(plain)
        if isinstance(plain, type) and issubclass(plain, tuple):
            hints = get_type_hints(plain)
            return Tuple(vars(plain)["_make"].__get__(None, plain), [self.codec(hint) for hint in hints.values()])
        return self.reference(plain)

    def leads(self, codec: Codec, wanted: Any, seen: set[int]) -> bool:
        """Whether values can lead to an object of a hierarchy of classes, by its first."""
        for part in parts(codec):
            if isinstance(part, Record | Family) and root_of(part.kind) == wanted:
                return True
            if id(part) not in seen:
                seen.add(id(part))
                if self.leads(part, wanted, seen):
                    return True
        return False

    def dumps(self, value: object) -> bytes:
        """An object as bytes."""
        if self.writes:
            from redisjit.interp import storage

            file = storage.Writer()
            self.cls.rdb_save(value, file)
            return bytes([OWN]) + self.version.to_bytes(2, "little") + file.written()
        if self.own:
            return bytes([OWN, *self.cls.rdb_save(value)])
        head, w = Writer(), Writer()
        head.out.append(FORMAT)
        head.counted(self.schema)
        if self.root.waits:
            self.root.save(w, value)
        else:
            self.root._write(w, value)
        while w.waiting:
            record, waiting = w.waiting.pop()
            record.write_fields(w, waiting)
        return bytes(head.out + w.out)

    def loads(self, data: bytes) -> Any:
        """The object that was saved."""
        if self.writes:
            from redisjit.interp import storage

            return self.cls.rdb_load(storage.Reader(data[3:], int.from_bytes(data[1:3], "little")))
        if self.own:
            return self.cls.rdb_load(data[1:])
        r = Reader(data)
        if r.take(1)[0] != FORMAT or r.take(r.unsigned()) != self.schema:
            raise Unreadable
        r = Reader(data[r.at :])
        value = self.root.load(r) if self.root.waits else self.root._read(r)
        while r.waiting:
            record, waiting = r.waiting.pop()
            record.read_fields(r, waiting)
        return value
