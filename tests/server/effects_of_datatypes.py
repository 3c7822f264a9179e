"""Commands that change objects of keys, and are replicated by their effects."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Context, Key, Module

module = Module("effects")


@module.datatype("dice-rj-1")
@dataclass
class Dice:
    thrown: list[int] = field(default_factory=list)
    last: bytes = b""


@module.datatype("other-rj1")
@dataclass
class Other:
    n: int = 0


@module.command(replicate="effects")
def throw(ctx: Context, key: Key[Dice], times: int) -> int:
    dice = key.get_or_create(Dice)
    for _ in range(times):
        dice.thrown.append(ctx.random_bytes(1)[0])
    dice.last = ctx.random_bytes(5)
    if times > 3:
        raise ValueError("enough")
    return len(dice.thrown)


@module.command(replicate="effects")
def both(ctx: Context, one: Key[Dice], other: Key[Other]) -> int:
    """What is changed through a variable while other commands run."""
    dice = Dice([int(ctx.time_us())])
    one.value = dice
    one.expire(1000000)
    dice.thrown.append(1)
    ctx.call("SET", b"seen", b"%d" % len(dice.thrown))
    dice.thrown.append(2)
    other.value = Other(len(dice.thrown))
    other.delete()
    counter = other.get_or_create(Other)
    counter.n += ctx.random_bytes(1)[0]
    return len(dice.thrown)


@module.command(replicate="effects")
def each(ctx: Context, *keys: Key[Dice]) -> list[int]:
    found = []
    for key in keys:
        dice = key.value
        if dice is not None:
            dice.thrown.append(ctx.random_bytes(1)[0])
            found.append(len(dice.thrown))
    return found
