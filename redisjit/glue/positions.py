"""Where keys and channels of a call stand: lines of source that visit each of them."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit.declare.spec import Choice, CommandSpec, Counted, Flag, Kind, Rest
from redisjit.glue.keyspec import KeySpec, channel_specs


def places(spec: CommandSpec, key: KeySpec, action: list[str], indent: str) -> Iterator[str]:
    """Run `action` with `at` at each key of a key specification. The call may have too few words, or wrong ones."""
    body = [f"{indent}    {line}" for line in action]
    if key.kind == "keynum":
        yield f"{indent}at = {key.first + 1}"
        yield f"{indent}while at < counted_end(argv, argc, {key.first}):"
        yield from body
        yield f"{indent}    at = wrap_add(at, 1)"
    elif key.kind == "keyword":
        yield from after_token(spec, key, action, indent)
    elif key.last < 0:
        yield f"{indent}at = {key.first}"
        yield f"{indent}while at < wrap_add(argc, {key.last + 1}):"
        yield from body
        yield f"{indent}    at = wrap_add(at, {key.step})"
    else:
        yield f"{indent}at = {key.first}"
        yield f"{indent}if at < argc:"  # before 7.0 a call with too few words gets here
        yield from body


def first_token(spec: CommandSpec) -> str:
    """Where tokens begin, as an expression."""
    after = 0
    place = str(spec.words)
    for parameter in (*spec.of_kind(Kind.REQUIRED), *spec.of_kind(Kind.OPTIONAL)):
        if isinstance(parameter.type, Counted):
            place, after = f"counted_end(argv, argc, {plus(place, after)})", 0
        else:
            after += 1
    return plus(place, after)


def plus(place: str, count: int) -> str:
    """`place + count` as an expression."""
    if place.isdigit():
        return str(int(place) + count)
    return f"wrap_add({place}, {count})" if count else place


def after_token(spec: CommandSpec, key: KeySpec, action: list[str], indent: str) -> Iterator[str]:
    """Read the tokens of a call as the command does, to find one that a key follows."""
    yield f"{indent}next = {first_token(spec)}"
    yield f"{indent}while next < argc:"
    word = "if"
    for parameter in spec.of_kind(Kind.TOKEN):
        single = isinstance(parameter.type, Flag | Choice)
        names = parameter.type.values if isinstance(parameter.type, Choice) else (parameter.token,)
        tests = [f"is_token(argv, next, {name.upper().encode()!r})" for name in names]
        yield f"{indent}    {word} {' or '.join(tests)}:"
        if parameter.name == key.parameter:
            yield f"{indent}        at = wrap_add(next, 1)"
            yield f"{indent}        if at < argc:"
            yield from (f"{indent}            {line}" for line in action)
        step = f"wrap_add(next, {1 if single else 2})"
        yield f"{indent}        next = {'argc' if isinstance(parameter.type, Rest) else step}"
        word = "elif"
    yield f"{indent}    else:"
    yield f"{indent}        next = argc"


def key_positions(spec: CommandSpec, index: int, keys: list[KeySpec], others: KeySpec) -> Iterator[str]:
    """The function that tells the server where the keys of a call are; `others` is what `getkeys` finds."""
    yield "@cold"
    yield f"def keys_{index}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
    for key in keys:
        yield from places(spec, key, [f"key_at(ctx, at, {key.flags})"], "    ")
    if spec.getkeys is not None:
        yield "    try:"
        yield "        given: list[bytes] = []"
        yield f"        for place in range({spec.words}, argc):"
        yield "            given.append(argument_bytes(argv, place))"
        yield f"        for found in getkeys_{index}(given):"
        yield "            if 0 <= found < len(given):"
        yield f"                key_at(ctx, wrap_add(found, {spec.words}), {others.flags})"
        yield "    except Exception:"
        yield "        return 0"
    yield "    return 0"


def channel_positions(spec: CommandSpec, index: int) -> Iterator[str]:
    """The function that tells the server where the channels of a call are."""
    yield "@cold"
    yield f"def channels_{index}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
    for key, flags in channel_specs(spec):
        told = ['if has("ChannelAtPosWithFlags"):', f"    raw.ChannelAtPosWithFlags(ctx, at, {flags})"]
        yield from places(spec, key, told, "    ")
    yield "    return 0"
