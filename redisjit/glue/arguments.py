"""The arguments of a command: its words become the parameters of its handler."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from redisjit.declare.spec import (
    Choice,
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
from redisjit.frontend.program import Program
from redisjit.glue.command import Command

KINDS = {"Key": 0, "String": 1, "List": 2, "Hash": 3, "Set": 4, "SortedSet": 5, "Stream": 7}
READ, WRITE, NOTOUCH = 1, 2, 1 << 16
LENT = frozenset((Scalar.INT, Scalar.FLOAT, Scalar.BYTES, Scalar.STR))  # own nothing, as arguments
FRAME = 8  # of a variadic parameter as many items are in the frame of the call
SCALARS = {kind: f"np_{kind.value}" if kind.is_numpy else kind.value for kind in Scalar}


def literal(value: object) -> str:
    """A default value as source of the language."""
    kind = type(value).__name__
    if type(value).__module__ == "numpy":
        plain = value.item()  # type: ignore[attr-defined]
        return f"convert(np_{kind}, {literal(plain if plain < 1 << 63 else plain - (1 << 64))})"
    if isinstance(value, float):
        return f"bits_float({struct.unpack('<q', struct.pack('<d', value))[0]})"
    return repr(value)


def open_mode(type: KeyType, *, writes: bool) -> int:
    """How a key is opened. What is asked of a `Key` is about the key: as with TTL, that is no use of the value."""
    return READ | WRITE if writes else READ | NOTOUCH if type.cls == "Key" and type.datatype is None else READ


def has_type(type: WireType, key: KeyType) -> bool:
    """Whether a parameter's type is that of a key, or has it in it."""
    if isinstance(type, Counted):
        return type.item is key
    return type is key or (isinstance(type, Group) and any(item is key for item in type.items))


class ArgumentWriter:
    """Writes what reads the words of a call."""

    def __init__(self, command: Command, program: Program) -> None:
        self.command = command
        self.spec = command.spec
        self.handles: list[tuple[str, KeyType]] = []  # fixed keys: variable, type
        self.many = any(map(self.has_many, self.spec.parameters))

    @staticmethod
    def has_many(parameter: Parameter) -> bool:
        """Whether a parameter is keys of which the call says how many there are, perhaps none."""
        items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
        if isinstance(parameter.type, Counted):
            items = (parameter.type.item,)
        elif parameter.kind not in (Kind.VARIADIC, Kind.TOKEN):
            return False
        return any(isinstance(item, KeyType) for item in items)

    @property
    def effects(self) -> bool:
        return self.command.replicate == "effects"

    def set_key(self, name: str, place: str, mode: int, type: KeyType, indent: str) -> str:
        """The statement that describes a key. Keys are linked where they may have to be found again."""
        linked = self.spec.has_context or self.many or self.exclusive() or self.spec.background
        word = f"load(Ptr, argv, {place})"
        flags = f"{self.effects}, {self.exclusive()}, {linked}"
        return f"{indent}set_key({name}, context, ctx, {word}, {mode}, {self.kind(type)}, {flags})"

    def kind(self, type: KeyType) -> int:
        """The number that says of what type the key's value must be."""
        if type.datatype is None:
            return KINDS[type.cls]
        from redisjit.glue.datatypes import kind_of

        changes = any(p.name in self.command.changed for p in self.spec.parameters if has_type(p.type, type))
        return kind_of(type.datatype, changes=changes)

    def exclusive(self) -> bool:
        """Whether two handles could name one key that changes: then one at a time is open."""
        return self.command.writes and (self.many or len(self.command.keys) > 1)

    def writes(self, position: int) -> bool:
        return any(key.writes for key in self.command.keys if key.first == position)

    def arity(self) -> Iterator[str]:
        spec = self.spec
        least, most = spec.min_args, spec.max_args
        tests = [f"argc < {least}"]
        if most is not None and not spec.of_kind(Kind.TOKEN):
            tests = [f"argc != {least}"] if most == least else [*tests, f"argc > {most}"]
        for parameter in () if spec.counted else spec.of_kind(Kind.VARIADIC):
            if isinstance(parameter.type, Group):
                tests.append(f"urem(wrap_sub(argc, {least}), {len(parameter.type.items)}) != 0")
        yield f"    if unlikely({' or '.join(tests)}):"
        if spec.secrets:  # which word is which, nobody knows
            yield f"        hide_words(ctx, {spec.words}, argc)"
        # WrongArity of Redis 6.2 quotes the name as it was typed; newer servers quote it as it is.
        if spec.aliases:
            yield f"        wrong_arity(ctx, argv, {spec.words})"
        else:
            text = f"ERR wrong number of arguments for '{spec.name}' command"
            yield f"        raw.ReplyWithError(ctx, cstring({text!r}))"
        yield "        return 0"

    def hide(self) -> Iterator[str]:
        """Hide the words of secret parameters; where their places depend on the call, all from there on.

        This comes last: on Valkey 8.1, what hides a word changes the array that the command was called with.
        """
        spec = self.spec
        position = spec.words
        for parameter in spec.parameters:
            fixed = parameter.kind in (Kind.REQUIRED, Kind.OPTIONAL) and not isinstance(parameter.type, Counted)
            if spec.secrets and (parameter.name in spec.secrets if fixed else self.secret_from(parameter)):
                yield f"    hide_words(ctx, {position}, {position + 1 if fixed else 'argc'})"
            if not fixed:
                return
            position += 1

    def secret_from(self, parameter: Parameter) -> bool:
        """Whether a parameter, or one after it, is secret."""
        parameters = self.spec.parameters
        return any(other.name in self.spec.secrets for other in parameters[parameters.index(parameter) :])

    def required(self, type: WireType, position: int, place: str) -> Iterator[str]:
        if isinstance(type, KeyType):
            self.handles.append((f"k{position}", type))
        else:
            assert isinstance(type, Scalar)
            yield f"        a{position} = argument_{SCALARS[type]}(argv, {place})"

    def annotation(self, parameter: Parameter) -> str:
        if isinstance(parameter.type, Flag):
            return "bool"
        if isinstance(parameter.type, Choice):
            return "str | None" if parameter.optional else "str"
        if isinstance(parameter.type, KeyType):
            return f"{parameter.type.glue} | None"
        if isinstance(parameter.type, Rest):
            return f"tuple[{SCALARS[parameter.type.item]}, ...]"
        assert isinstance(parameter.type, Scalar), parameter
        return SCALARS[parameter.type] + (" | None" if parameter.optional else "")

    def optional(self, parameter: Parameter, position: int, place: str) -> Iterator[str]:
        assert isinstance(parameter.type, Scalar)
        yield f"        a{position}: {self.annotation(parameter)} = {literal(parameter.default)}"
        yield f"        if argc > {place}:"
        yield f"            a{position} = argument_{SCALARS[parameter.type]}(argv, {place})"

    def counted(self, parameter: Parameter, type: Counted, place: str) -> Iterator[str]:
        """A number, and that many arguments; then whether what is left fits what comes after them."""
        spec, name = self.spec, parameter.name
        required = spec.of_kind(Kind.REQUIRED)
        after = len(required) - required.index(parameter) - 1
        step = 1
        for rest in spec.of_kind(Kind.VARIADIC):
            step = len(rest.type.items) if isinstance(rest.type, Group) else 1
            after += step
        item = type.item
        kind = item.glue if isinstance(item, KeyType) else SCALARS[item]
        yield f"        c_{name}: list[{kind}] = []"
        yield f"        at = {place}"
        yield f"        end_{name} = wrap_add(argument_count(argv, argc, at, {after}, {name!r}), wrap_add(at, 1))"
        last = not any(isinstance(other.type, Counted) for other in required[required.index(parameter) + 1 :])
        text = f"ERR wrong number of arguments for '{spec.name}' command"
        if last and spec.of_kind(Kind.VARIADIC) and step > 1:
            yield f"        if urem(wrap_sub(wrap_sub(argc, end_{name}), {after}), {step}) != 0:"
            yield f"            raise RedisError({text!r})"
        elif last and not spec.of_kind(Kind.VARIADIC) and not spec.of_kind(Kind.TOKEN):
            yield f"        if wrap_sub(argc, end_{name}) > {after + len(spec.of_kind(Kind.OPTIONAL))}:"
            yield f"            raise RedisError({text!r})"
        yield "        at = wrap_add(at, 1)"
        yield f"        while at < end_{name}:"
        if isinstance(item, KeyType):
            yield from self.next_key(parameter, item, f"h_{name}", "at", "            ")
            yield f"            c_{name}.append(h_{name})"
        else:
            yield f"            c_{name}.append(argument_{SCALARS[item]}(argv, at))"
        yield "            at = wrap_add(at, 1)"

    def next_key(self, parameter: Parameter, type: KeyType, name: str, place: str, indent: str) -> Iterator[str]:
        """A key of a parameter that has any number of them."""
        writes = any(key.writes for key in self.command.keys if key.parameter == parameter.name)
        yield f"{indent}{name} = handle({type.glue}, offset(handles, wrap_mul(used, object_size(Key))))"
        yield f"{indent}used = wrap_add(used, 1)"
        yield self.set_key(name, place, open_mode(type, writes=writes), type, indent)

    def variadic(self, parameter: Parameter, first: str) -> Iterator[str]:
        items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
        size = len(items)
        yield f"        at = {first}"
        if self.lent:
            yield from self.lent_tuple(items)
        else:
            yield f"        rest = new_vartuple(udiv(wrap_sub(argc, at), {size}))"
        yield "        while at < argc:"
        values = []
        for index, item in enumerate(items):
            place = f"wrap_add(at, {index})" if index else "at"
            if isinstance(item, KeyType):
                yield from self.next_key(parameter, item, f"h{index}", place, "            ")
                values.append(f"h{index}")
            else:
                assert isinstance(item, Scalar)
                values.append(f"argument_{SCALARS[item]}(argv, {place})")
        whole = f"({', '.join(values)})" if isinstance(parameter.type, Group) else values[0]
        if self.lent:
            yield f"            lend({self.lent}, rest.items, rest.length, {whole})"
            yield "            rest.length = wrap_add(rest.length, 1)"
        else:
            yield f"            rest._push({whole})"
        yield f"            at = wrap_add(at, {size})"

    @property
    def lent(self) -> str:
        """The type of the items of a variadic parameter that nobody keeps: they stay what they are in the call."""
        for parameter in self.spec.of_kind(Kind.VARIADIC) if self.command.lends else ():
            items = parameter.type.items if isinstance(parameter.type, Group) else (parameter.type,)
            if all(item in LENT for item in items):
                names = [SCALARS[item] for item in items if isinstance(item, Scalar)]
                return f"tuple[{', '.join(names)}]" if isinstance(parameter.type, Group) else names[0]
        return ""

    def lent_tuple(self, items: Sequence[WireType]) -> Iterator[str]:
        """A tuple in the frame, whose items are elsewhere when they are many."""
        yield f"        rest = frame_tuple({self.lent}, {FRAME})"
        yield f"        if wrap_sub(argc, at) > {FRAME * len(items)}:"
        yield f"            lent = raw.Alloc(wrap_mul(udiv(wrap_sub(argc, at), {len(items)}), sizeof({self.lent})))"
        yield "            rest.items = lent"

    def tokens(self, parameters: tuple[Parameter, ...], place: str) -> Iterator[str]:
        for parameter in parameters:
            default = "()" if parameter.must else literal(parameter.default)
            yield f"        t_{parameter.name}: {self.annotation(parameter)} = {default}"
            yield f"        seen_{parameter.name} = False"
        yield f"        at = {place}"
        yield "        while at < argc:"
        word = "if"
        for parameter in parameters:
            seen = f"seen_{parameter.name}"
            if isinstance(parameter.type, Choice):
                for value in parameter.type.values:
                    yield f"            {word} not {seen} and is_token(argv, at, {value.upper().encode()!r}):"
                    yield f"                {seen} = True"
                    yield f"                t_{parameter.name} = {value!r}"
                    word = "elif"
                continue
            yield f"            {word} not {seen} and is_token(argv, at, {parameter.token.encode()!r}):"
            yield f"                {seen} = True"
            if isinstance(parameter.type, Flag):
                yield f"                t_{parameter.name} = True"
            else:
                yield "                at = wrap_add(at, 1)"
                yield "                if at >= argc:"
                yield "                    syntax_error()"
                if isinstance(parameter.type, KeyType):
                    yield from self.next_key(parameter, parameter.type, f"h_{parameter.name}", "at", " " * 16)
                    yield f"                t_{parameter.name} = h_{parameter.name}"
                    word = "elif"
                    continue
                if isinstance(parameter.type, Rest):
                    yield f"                r_{parameter.name} = new_vartuple(wrap_sub(argc, at))"
                    yield "                while at < argc:"
                    value = f"argument_{SCALARS[parameter.type.item]}(argv, at)"
                    yield f"                    r_{parameter.name}._push({value})"
                    yield "                    at = wrap_add(at, 1)"
                    yield f"                t_{parameter.name} = r_{parameter.name}"
                    word = "elif"
                    continue
                assert isinstance(parameter.type, Scalar)
                yield f"                t_{parameter.name} = argument_{SCALARS[parameter.type]}(argv, at)"
            word = "elif"
        yield "            else:"
        yield "                syntax_error()"
        yield "            at = wrap_add(at, 1)"
        for parameter in parameters:
            if parameter.must:
                yield f"        if not seen_{parameter.name}:"
                yield "            syntax_error()"
