"""Walks over all objects of a data type."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Context, Key, List, Module

module = Module("object_walks")


@module.datatype("owalks-rj", stats=True)
@dataclass
class Basket:
    owner: bytes
    items: dict[bytes, int] = field(default_factory=dict)

    def total(self) -> int:
        return sum(self.items.values())


@module.datatype("owalks-r2")
@dataclass
class Note:
    text: bytes


@module.command
def put(key: Key[Basket], owner: bytes, item: bytes, count: int) -> int:
    basket = key.get_or_create(lambda: Basket(owner))
    basket.items[item] = basket.items.get(item, 0) + count
    return basket.total()


@module.command
def note(key: Key[Note], text: bytes) -> None:
    key.value = Note(text)


@module.command
def names(ctx: Context) -> list[bytes]:
    return sorted(name for name, _ in ctx.objects(Basket))


@module.command
def totals(ctx: Context, owner: bytes) -> dict[bytes, int]:
    found = {name: basket.total() for name, basket in ctx.objects(Basket) if basket.owner == owner}
    return dict(sorted(found.items()))


@module.command
def best(ctx: Context) -> tuple[bytes, int] | None:
    """An object is held after the walk went on."""
    found: Basket | None = None
    for _, basket in ctx.objects(Basket):
        if found is None or (basket.total(), basket.owner) > (found.total(), found.owner):
            found = basket
    return None if found is None else (found.owner, found.total())


@module.command
def notes(ctx: Context) -> list[bytes]:
    return sorted(each.text + b"@" + name for name, each in ctx.objects(Note))


@module.command
def clear(ctx: Context, owner: bytes) -> int:
    """Keys are deleted while the walk is at them; their objects are still there."""
    total = 0
    for name, basket in ctx.objects(Basket):
        if basket.owner == owner:
            ctx.call("DEL", name)
            total += basket.total()
    return total


@module.command
def collect(ctx: Context, target: List) -> int:
    for owner in sorted({basket.owner for _, basket in ctx.objects(Basket)}):
        target.append(owner)
    return len(target)


# case: names
# case: best
# case: put b1 ann apple 2
# case: put b2 bob pear 3
# case: put b3 ann plum 10
# case: put b1 ann pear 4
# run: SET text x
# run: RPUSH list x
# case: note n1 hello
# case: note n2 world
# case: names
# case: totals ann
# case: totals nobody
# case: best
# case: notes
# case: collect owners
# case: clear ann
# case: names
# run: COPY b2 b4
# case: names
# case: clear bob
# case: best
