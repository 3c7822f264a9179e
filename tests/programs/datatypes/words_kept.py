"""Words of a call that stay in the value of a key: single ones, and the tuple of all of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("words_kept")


@module.datatype("words-rj1")
@dataclass
class Box:
    all_of_them: tuple[bytes, ...] = ()
    single: list[bytes] = field(default_factory=list)
    texts: dict[str, int] = field(default_factory=dict)


@module.command
def store(key: Key[Box], *words: bytes) -> int:
    """The tuple itself."""
    box = key.get_or_create(Box)
    box.all_of_them = words
    return len(words)


@module.command
def by_another_name(key: Key[Box], *words: bytes) -> int:
    same = words
    key.get_or_create(Box).all_of_them = same
    return len(same)


@module.command
def each(key: Key[Box], *words: bytes) -> Iterator[bytes]:
    """Its items: only looked at."""
    box = key.get_or_create(Box)
    for at, word in enumerate(words):
        box.single.append(word)
        if at % 2:
            box.single.append(words[0])
        yield word[:3]


@module.command
def count(key: Key[Box], *pairs: tuple[str, int]) -> Iterator[int]:
    box = key.get_or_create(Box)
    for text, by in pairs:
        box.texts[text] = box.texts.get(text, 0) + by
        yield box.texts[text]


@module.command
def inside(key: Key[Box], *words: bytes) -> int:
    """A function that keeps the tuple."""

    def keep() -> int:
        box = key.get_or_create(Box)
        box.all_of_them = words
        return len(box.all_of_them)

    return keep()


@module.command
def show(key: Key[Box]) -> tuple[list[bytes], list[bytes], dict[str, int]] | None:
    box = key.value
    return None if box is None else (list(box.all_of_them), box.single, box.texts)


# case: show b
# case: store b one {b"two " * 30} three
# case: show b
# case: by_another_name b 1 2 3 4 5 6 7 8 9 10
# case: show b
# case: each b one {b"two " * 30} three
# case: each b 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18
# case: show b
# case: count b "\xc3\xa9" 1 plain 2 "\xc3\xa9" 40
# case: count b a 1 b 2 c x
# case: count b a 1 b 2 c 3 d 4 e 5 f 6 g 7 h 8 i 9
# case: show b
# case: inside c one {b"two " * 30}
# case: show c
