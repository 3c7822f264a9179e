"""Entry glue: for each command a function that the server calls.

It is source text in the language itself, checked and compiled like everything else: `--emit typed` shows the result.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

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
from redisjit.frontend.program import Program
from redisjit.frontend.types import ClassType, OptionalType, TupleType, Type, resolve
from redisjit.glue.keyspec import KeySpec, legacy_range
from redisjit.glue.positions import channel_positions, key_positions, places, plus
from redisjit.glue.reply import ReplyWriter

KINDS = {"Key": 0, "String": 1, "List": 2, "Hash": 3, "Set": 4, "SortedSet": 5, "Stream": 7}
READ, WRITE, NOTOUCH = 1, 2, 1 << 16
LENT = frozenset((Scalar.INT, Scalar.FLOAT, Scalar.BYTES, Scalar.STR))  # own nothing, as arguments
HELD = ("int", "float", "bool", "bytes", "str")
HOLDS = 16  # items of a reply that are held
FRAME = 8  # of a variadic parameter as many items are in the frame of the call
SCALARS = {kind: f"np_{kind.value}" if kind.is_numpy else kind.value for kind in Scalar}


class Command:
    """A command on its way to glue."""

    def __init__(self, spec: CommandSpec, index: int, returns: Type) -> None:
        self.spec = spec
        self.index = index
        self.returns = returns
        self.keys: list[KeySpec] = []
        self.written: set[str] = set()
        self.changed: set[str] = set()  # parameters whose values change through what they hold
        self.writes = False
        self.grows = False
        self.flags: list[str] = []
        later = spec.background or spec.block  # what is done then is no answer to the command as it came
        self.replicate = "effects" if later and spec.replicate == "verbatim" else spec.replicate
        self.stats = ""  # where its calls are counted, if they are
        self.polls = False  # it may run for long, and asks whether to go on
        self.awaited: frozenset[int] = frozenset()  # the data types that commands of the module wait for
        self.keeps = False  # objects that it makes may stay when it has ended
        self.lends = False  # its handler only looks at the tuple of its variadic parameter
        self.only_looks = False  # a call of one that waits has changed nothing when it goes on waiting
        self.raw_writes = False  # changes through `redisjit.raw` are noted, and replicated with the others

    @property
    def entry(self) -> str:
        """The glue function's name."""
        return f"entry_{self.index}"

    @property
    def work(self) -> str:
        """The name of the function that a thread runs, where the command runs in the background."""
        return f"work_{self.index}"

    @property
    def handler(self) -> str:
        """The name by which glue calls the user's function."""
        return f"handler_{self.index}"

    @property
    def irregular(self) -> bool:
        """Whether no first/last/step says where the keys are: older servers then ask the command itself."""
        return self.spec.getkeys is not None or legacy_range(self.keys) is None


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


class EntryWriter:
    """Writes one command's entry function."""

    def __init__(self, command: Command, program: Program) -> None:
        self.command = command
        self.spec = command.spec
        self.reply = ReplyWriter(program, null_array=command.spec.null_array)
        self.debug = program.debug and not command.keeps
        self.threads = program.threads
        self.asks = program.prelude.uses("has_timed_out")
        self.redacts = program.prelude.uses("hide_word")
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

    def lines(self) -> Iterator[str]:
        yield f"def {self.command.entry}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
        if self.command.irregular:
            yield "    if raw.IsKeysPositionRequest(ctx) != 0:"
            yield f"        return keys_{self.command.index}(ctx, argv, argc)"
        if self.spec.channels:
            yield '    if has("IsChannelsPositionRequest") and raw.IsChannelsPositionRequest(ctx) != 0:'
            yield f"        return channels_{self.command.index}(ctx, argv, argc)"
        yield from self.arity()
        if self.spec.background:
            yield from self.background()
        if self.spec.block:
            yield from self.waiting()
        if self.debug:
            yield "    alive = live_objects()"
        yield "    context = frame_object(Context)"
        yield f"    start_context(context, ctx, {self.effects})"
        if self.command.stats and not self.spec.background:
            yield f"    count_call({self.command.stats})"
        if self.command.polls:
            yield "    outermost = valve_enter(context)"
        marks = self.command.raw_writes and self.command.replicate == "verbatim"
        if marks:
            yield "    outer = take_raw_mark()"
        body = list(self.body())
        for name, cls in self.handles:
            position = int(name[1:])
            mode = open_mode(cls, writes=self.writes(position))
            yield f"    {name} = frame_object({cls.glue})"
            yield self.set_key(name, str(position), mode, cls, "    ")
        if self.many:
            yield "    handles = null()"
        if self.streams:
            yield "    streamed = -1  # how many items have been sent, once the reply has begun"
            if self.held:
                yield f"    held = frame_tuple({self.held}, {HOLDS})"
        if self.lent:
            yield "    lent = null()"
        yield "    try:"
        yield from body
        yield "    except RedisError as error:"
        if self.command.stats and not self.spec.background:
            yield f"        count_redis_error({self.command.stats}, error)"
        yield from self.before_error()
        yield "        reply_redis_error(ctx, error)"
        yield "    except Exception as error:"
        if self.command.stats and not self.spec.background:
            yield f"        count_exception({self.command.stats}, error)"
        yield from self.before_error()
        yield "        reply_exception(ctx, error)"
        if self.streams:
            yield "    if streamed >= 0:  # the error is the last item: what has been sent cannot be taken back"
            if self.spec.reply == "map":
                yield "        reply_none(ctx)"
            kind = "array" if self.spec.reply == "flat" else self.spec.reply
            yield f"        {kind}_ends(ctx, wrap_add(streamed, 1))"
        if self.command.polls:
            yield "    valve_leave(outermost)"
        yield from self.wakes()
        if self.command.writes and self.command.replicate == "verbatim":
            if marks:
                yield "    if take_raw_mark():"
                yield "        context.wrote = True"
                yield "    raw_mark(outer)"
            if self.spec.block:
                name = self.spec.name.split("|")[0]
                yield f"    if {'served != 0' if self.command.only_looks else 'True'}:"
                yield f"        replicate_again(context, cstring({name!r}), argv, argc)"
            else:
                yield "    finish_writes(context)"
        verbatim = self.command.writes and self.command.replicate == "verbatim"
        if self.many:
            yield f"    {'finish_keys(context)' if verbatim else 'context._close_keys()'}"
            yield "    raw.Free(handles)"
        else:
            for name, _ in self.handles:
                yield f"    {f'finish_key({name})' if verbatim else f'{name}._close()'}"
        if self.lent:
            yield "    if not is_null(lent):"
            yield "        raw.Free(lent)"
        if self.debug:
            yield f"    report_live(ctx, cstring({self.spec.name!r}), alive)"
        if self.spec.block and self.command.writes and not (verbatim and self.command.only_looks):
            yield "    if served == 0:"
            yield "        send_pending(context)"
        if not self.spec.block and not self.spec.background:
            yield from self.hide()
        yield "    return served" if self.spec.block else "    return 0"

    def wakes(self) -> Iterator[str]:
        """Wake those who wait for objects that may have changed; but not for a call that waits on itself."""
        awaited = self.command.awaited
        fixed = [name for name, cls in self.handles if cls.datatype and cls.datatype.index in awaited]
        fixed = [name for name in fixed if self.writes(int(name[1:]))]
        many = self.many and any(kind.datatype and kind.datatype.index in awaited for kind in self.spec.key_types)
        if self.command.writes and (fixed or many):
            yield f"    if {'served != 0 and ' if self.spec.block else ''}context.wrote:"
            for name in [] if many else fixed:
                yield f"        raw.SignalKeyAsReady(ctx, {name}.word)"
            if many:
                yield f"        wake_all(context, {sum(1 << index for index in awaited)})"

    def background(self) -> Iterator[str]:
        """The command blocks its client, and the rest is a function for a thread: keys are opened under the lock."""
        if self.command.stats:
            yield f"    count_call({self.command.stats})"
        runs = "callback_address(background_run, 'RedisModuleTypeFreeFunc')"
        work = f"function_address({self.command.work})"
        options = f"{self.threads}, {self.spec.timeout_ms}, {self.command.writes}"
        yield f"    start_background(ctx, argv, argc, {work}, {runs}, {options})"
        yield from self.hide()
        yield "    return 0"
        yield f"def {self.command.work}(ctx: Ptr, argv: Ptr, argc: int) -> int:"

    def waiting(self) -> Iterator[str]:
        """The command is tried; while it has no answer it waits for its keys, and is tried when one is ready."""
        work = self.command.work
        yield "    waits = alloca(8)"
        yield f"    store(i64, waits, 0, {self.spec.timeout_ms})"
        # On Valkey 8.1, what hides a word changes the array that the command was called with, which is used once more.
        keep = ["    argv = copied_words(argv, argc)"] if self.redacts else []
        let_go = ["    raw.Free(argv)"] if self.redacts else []
        yield from keep
        yield f"    if {work}(ctx, argv, argc, waits) != 0:"
        yield from (f"    {line}" for line in [*let_go, *self.hide()])
        yield "        return 0"
        yield "    keys = raw.Alloc(wrap_mul(argc, 8))"
        yield "    count = 0"
        note = ["store(Ptr, keys, count, load(Ptr, argv, at))", "count = wrap_add(count, 1)"]
        for key in self.command.keys:
            yield from places(self.spec, key, note, "    ")
        ready = f"callback_address({work}_ready, 'RedisModuleCmdFunc')"
        asks = self.spec.has_context and self.asks
        ended = f"callback_address({f'{work}_ended' if asks else 'waiting_ended'}, 'RedisModuleCmdFunc')"
        yield f"    wait_for_keys(ctx, keys, count, load(i64, waits, 0), {ready}, {ended})"
        yield from [*let_go, *self.hide()]
        yield "    return 0"
        if asks:
            yield f"def {work}_ended(ctx: Ptr, argv: Ptr, argc: int) -> int:"
            yield from keep
            yield f"    if {work}(ctx, argv, argc, alloca(8)) == 0:"
            yield "        raw.ReplyWithNull(ctx)"
            yield from let_go
            yield "    return 0"
        yield f"def {work}_ready(ctx: Ptr, argv: Ptr, argc: int) -> int:"
        yield from keep
        yield f"    waits = {work}(ctx, argv, argc, alloca(8)) == 0"
        yield from let_go
        yield "    return 1 if waits else 0"
        yield f"def {work}(ctx: Ptr, argv: Ptr, argc: int, waits: Ptr) -> int:"
        yield "    served = 1"

    @property
    def streams(self) -> bool:
        """Whether the items of the reply are sent as the handler makes them."""
        returns = self.command.returns
        return isinstance(returns, ClassType) and returns.decl.name == "iterator"

    def item(self, name: str, indent: str) -> Iterator[str]:
        """Reply with an item of an iterator, and count it."""
        assert isinstance(self.command.returns, ClassType)
        type = self.command.returns.args[0]
        if self.spec.reply == "flat":
            yield from self.reply.write_flat(type, name, "streamed", indent)
            return
        if self.spec.reply == "map":
            assert isinstance(type, TupleType)
            for index, part in enumerate(type.items):
                yield from self.reply.write(part, f"{name}[{index}]", indent)
        else:
            yield from self.reply.write(type, name, indent)
        yield f"{indent}streamed = wrap_add(streamed, 1)"

    @property
    def held(self) -> str:
        """The type of the items, where the first ones are held until it is known whether there are more; else nothing.

        A reply whose length is known from the start costs the server much less.
        """
        assert isinstance(self.command.returns, ClassType)
        type = resolve(self.command.returns.args[0])
        plain = resolve(type.item) if isinstance(type, OptionalType) else type
        return str(type) if self.spec.reply in ("array", "set") and str(plain) in HELD else ""

    def items(self, call: str) -> Iterator[str]:
        """Reply with the items of an iterator: the array begins with the first, and its length is set at the end.

        The loop is over the call itself: of a generator that nobody else knows, no frame is left.
        """
        kind = "array" if self.spec.reply == "flat" else self.spec.reply
        yield f"        for item in {call}:"
        yield "            if streamed < 0:"
        if self.held:
            yield f"                if held.length < {HOLDS}:"
            yield "                    hold(held, item)"
            yield "                    continue"
        yield f"                reply_{kind}(ctx, raw.POSTPONED_LEN)"
        yield "                streamed = 0"
        if self.held:
            yield from self.let_go("                ")
        yield from self.item("item", "            ")
        yield "        if streamed >= 0:"
        yield f"            {kind}_ends(ctx, streamed)"
        yield "            streamed = -1"
        if self.held:
            yield "        elif held.length > 0:"
            yield f"            reply_{kind}(ctx, held.length)"
            yield from self.let_go("            ")
            yield "            streamed = -1"
        yield "        else:"
        yield "            raw.ReplyWithEmptyArray(ctx)" if kind == "array" else f"            reply_{kind}(ctx, 0)"

    def let_go(self, indent: str) -> Iterator[str]:
        """Send the items that are held."""
        yield f"{indent}sent = 0"
        yield f"{indent}while sent < held.length:"
        yield from self.item("peek_at(held, sent)", indent + "    ")
        yield f"{indent}    drop_at(held, sent)"
        yield f"{indent}    sent = wrap_add(sent, 1)"
        yield f"{indent}held.length = 0"

    def before_error(self) -> Iterator[str]:
        """Send the items that are held: the error is the last one."""
        if self.streams and self.held:
            yield "        if held.length > 0:"
            yield f"            reply_{self.spec.reply}(ctx, wrap_add(held.length, 1))"
            yield from self.let_go("            ")
            yield "            streamed = -1"

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

    def body(self) -> Iterator[str]:
        spec = self.spec
        arguments = ["context"] if spec.has_context else []
        if self.many:
            yield "        used = 0"
            yield "        handles = raw.Alloc(wrap_mul(argc, object_size(Key)))"
        position = spec.words
        place = str(position)  # an expression, after a number of arguments that only the call knows
        for parameter in spec.of_kind(Kind.REQUIRED):
            if isinstance(parameter.type, Counted):
                yield from self.counted(parameter, parameter.type, place)
                arguments.append(f"c_{parameter.name}")
                place = f"end_{parameter.name}"
            else:
                arguments.append(f"a{position}" if not isinstance(parameter.type, KeyType) else f"k{position}")
                yield from self.required(parameter.type, position, place)
                place = plus(place, 1)
            position += 1
        for parameter in spec.of_kind(Kind.OPTIONAL):
            yield from self.optional(parameter, position, place)
            arguments.append(f"a{position}")
            place = plus(place, 1)
            position += 1
        for parameter in spec.of_kind(Kind.VARIADIC):
            yield from self.variadic(parameter, place)
            arguments.append("*rest")
        tokens = spec.of_kind(Kind.TOKEN)
        if tokens:
            yield from self.tokens(tokens, place)
            arguments += [f"{p.name}=t_{p.name}" for p in tokens]
        for name, _ in () if spec.background else self.handles:
            yield f"        {name}.{'_reopen' if self.exclusive() else '_open'}()"
        if self.many and not spec.background:
            yield "        open_keys(context)"
        if spec.waits:
            kinds = (Kind.REQUIRED, Kind.OPTIONAL)
            words = [p.name for p in spec.parameters if p.kind in kinds]
            ms = f"a{words.index(spec.waits) + spec.words}" if spec.waits in words else f"t_{spec.waits}"
            yield f"        store(i64, waits, 0, waiting_time({ms}))"
        call = f"{self.command.handler}({', '.join(arguments)})"
        if str(self.command.returns) == "None":
            yield f"        {call}"
            yield "        reply_none(ctx)"
        elif self.streams and not spec.block:
            yield from self.items(call)
        else:
            yield f"        result = {call}"
            returns = self.command.returns
            if spec.block:
                assert isinstance(returns, OptionalType)
                yield "        if result is None:"
                yield "            served = 0"
                yield "        else:"
                yield from self.reply.write(returns.item, "result", "            ")
            else:
                yield from self.reply.write(returns, "result", "        ")

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


def entry_source(command: Command, program: Program) -> str:
    """The entry function of a command."""
    writer = EntryWriter(command, program)
    spec = command.spec
    asked = command.irregular or (spec.group and command.keys)
    others = KeySpec(0, 0, 1, command.writes, "")
    positions = key_positions(spec, command.index, command.keys, others) if asked else ()
    channels = channel_positions(spec, command.index) if spec.channels else ()
    return "\n".join([*positions, *channels, *writer.lines()])
