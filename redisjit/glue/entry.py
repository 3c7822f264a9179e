"""Entry glue: for each command a function that the server calls.

It is source text in the language itself, checked and compiled like everything else: `--emit typed` shows the result.
"""

from __future__ import annotations

from collections.abc import Iterator

from redisjit.declare.spec import Counted, KeyType, Kind
from redisjit.frontend.program import Program
from redisjit.frontend.types import ClassType, OptionalType, TupleType, resolve
from redisjit.glue.arguments import ArgumentWriter, open_mode
from redisjit.glue.command import Command
from redisjit.glue.keyspec import KeySpec
from redisjit.glue.positions import channel_positions, key_positions, places, plus
from redisjit.glue.reply import ReplyWriter

HELD = ("int", "float", "bool", "bytes", "str")
HOLDS = 16  # items of a reply that are held


class EntryWriter(ArgumentWriter):
    """Writes one command's entry function."""

    def __init__(self, command: Command, program: Program) -> None:
        super().__init__(command, program)
        self.reply = ReplyWriter(program, null_array=command.spec.null_array)
        self.debug = program.debug and not command.keeps
        self.threads = program.threads
        self.asks = program.prelude.uses("has_timed_out")
        self.redacts = program.prelude.uses("hide_word")

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


def entry_source(command: Command, program: Program) -> str:
    """The entry function of a command."""
    writer = EntryWriter(command, program)
    spec = command.spec
    asked = command.irregular or (spec.group and command.keys)
    others = KeySpec(0, 0, 1, command.writes, "")
    positions = key_positions(spec, command.index, command.keys, others) if asked else ()
    channels = channel_positions(spec, command.index) if spec.channels else ()
    return "\n".join([*positions, *channels, *writer.lines()])
