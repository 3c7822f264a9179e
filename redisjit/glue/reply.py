"""Replies: statements that send a value of a type, straight from the value."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from redisjit.frontend import types
from redisjit.frontend.program import Program
from redisjit.frontend.types import Type

SIMPLE = ("int", "float", "bool", "bytes", "str", "Status")


class ReplyWriter:
    """Writes the reply of one command as source."""

    def __init__(self, program: Program, *, null_array: bool = False) -> None:
        self.program = program
        self.null = "reply_null_array" if null_array else "reply_none"  # of None, when that is the whole reply
        self.names = (f"r{index}" for index in count())

    def write(self, type: Type, value: str, indent: str) -> Iterator[str]:
        """Lines that reply `value`, an expression that may be repeated."""
        type = types.resolve(type)
        if type is types.NONE:
            yield f"{indent}reply_none(ctx)"
        elif isinstance(type, types.Primitive) and type.name in SIMPLE:
            yield f"{indent}reply_{type.name}(ctx, {value})"
        elif isinstance(type, types.Fixed):
            yield f"{indent}reply_{self.plain(type)}(ctx, {self.converted(type, value)})"
        elif isinstance(type, types.OptionalType):
            name = next(self.names)
            yield f"{indent}{name} = {value}"
            yield f"{indent}if {name} is None:"
            yield f"{indent}    {self.null}(ctx)"
            self.null = "reply_none"
            yield f"{indent}else:"
            yield from self.write(type.item, name, indent + "    ")
        elif isinstance(type, types.TupleType):
            name = value
            if not value.startswith("peek_"):  # a look costs nothing, and each item is looked at on its own
                name = next(self.names)
                yield f"{indent}{name} = {value}"
            yield f"{indent}reply_array(ctx, {len(type.items)})"
            for index, item in enumerate(type.items):
                yield from self.write(item, f"{name}[{index}]", indent)
        elif isinstance(type, types.ClassType):
            yield from self.write_object(type, value, indent)
        else:
            raise AssertionError(f"{type} has no reply")  # declarations have refused it

    @staticmethod
    def plain(type: types.Fixed) -> str:
        """The kind of reply of a scalar of NumPy's."""
        if str(type) == "np.uint64":
            return "uint64"
        return {"b": "bool", "f": "float"}.get(type.kind, "int")

    def converted(self, type: types.Fixed, value: str) -> str:
        kind = self.plain(type)
        return value if kind == "uint64" else f"convert({kind}, {value})"

    def write_attributed(self, type: types.ClassType, name: str, indent: str) -> Iterator[str]:
        key, item = next(self.names), next(self.names)
        told = types.resolve(type.args[1])
        assert isinstance(told, types.ClassType)
        yield f"{indent}if attributes_follow(ctx, len({name}.attributes_)):"
        yield f"{indent}    for {key}, {item} in {name}.attributes_.items():"
        yield from self.write(told.args[0], key, indent + "        ")
        yield from self.write(told.args[1], item, indent + "        ")
        yield from self.write(type.args[0], f"{name}.value_", indent)

    def write_flat(self, type: Type, value: str, counter: str, indent: str) -> Iterator[str]:
        """Reply what is in tuples and lists, however deep, as items of the array that has begun, and count them."""
        type = types.resolve(type)
        name = next(self.names)
        if isinstance(type, types.TupleType):
            yield f"{indent}{name} = {value}"
            for index, part in enumerate(type.items):
                yield from self.write_flat(part, f"{name}[{index}]", counter, indent)
        elif isinstance(type, types.ClassType) and type.decl.name in ("list", "vartuple"):
            yield f"{indent}for {name} in {value}:"
            yield from self.write_flat(type.args[0], name, counter, indent + "    ")
        else:
            yield from self.write(type, value, indent)
            yield f"{indent}{counter} = wrap_add({counter}, 1)"

    def write_object(self, type: types.ClassType, value: str, indent: str) -> Iterator[str]:
        name, item = next(self.names), next(self.names)
        kind = type.decl.name
        if kind in ("Answer", "Reply", "Verbatim", "BigNumber"):
            yield f"{indent}reply_{kind}(ctx, {value})"
            return
        yield f"{indent}{name} = {value}"
        if kind == "Attributed":
            yield from self.write_attributed(type, name, indent)
            return
        if kind in ("list", "vartuple"):  # nobody else has it now: items are looked at, and not counted
            yield f"{indent}reply_array(ctx, len({name}))"
            yield f"{indent}{item} = 0"
            yield f"{indent}while {item} < len({name}):"
            yield from self.write(type.args[0], f"peek_at({name}, {item})", indent + "    ")
            yield f"{indent}    {item} = wrap_add({item}, 1)"
        elif kind in ("deque", "set", "frozenset", "ndarray1", "ndarray2"):
            yield f"{indent}{'reply_set' if kind.endswith('set') else 'reply_array'}(ctx, len({name}))"
            yield f"{indent}for {item} in {name}:"
            inner = type.args[0]
            if kind == "ndarray2":
                inner = types.class_type(self.program.prelude.class_named("ndarray1"), inner)
            yield from self.write(inner, item, indent + "    ")
        elif kind == "dict":
            yield f"{indent}reply_map(ctx, len({name}))"
            yield f"{indent}{item} = {name}.first"
            yield f"{indent}while {item} < {name}.filled:"
            yield f"{indent}    if peek_entry({name}, {item}, 0) != -1:"  # no deleted one
            yield from self.write(type.args[0], f"peek_entry({name}, {item}, 1)", indent + "        ")
            yield from self.write(type.args[1], f"peek_entry({name}, {item}, 2)", indent + "        ")
            yield f"{indent}    {item} = wrap_add({item}, 1)"
        elif kind in ("OrderedDict", "defaultdict", "Counter"):
            key = next(self.names)
            yield f"{indent}reply_map(ctx, len({name}))"
            yield f"{indent}for {key}, {item} in {name}.items():"
            yield from self.write(type.args[0], key, indent + "    ")
            yield from self.write(types.INT if kind == "Counter" else type.args[1], item, indent + "    ")
        elif type.decl.user:
            shown = getattr(
                getattr(type.decl, "python", None), "__dataclass_fields__", ()
            )  # not those of a plain subclass
            fields = {field: kind for field, kind in self.program.fields(type).items() if field in shown}
            yield f"{indent}reply_map(ctx, {len(fields)})"
            for field, field_type in fields.items():
                name_of = (
                    f"raw.ReplyWithCString(ctx, cstring({field!r}))"
                    if field.isascii()
                    else f"reply_str(ctx, {field!r})"
                )
                yield f"{indent}{name_of}"
                yield from self.write(field_type, f"{name}.{field}", indent)
        else:
            raise AssertionError(f"{type} has no reply")
