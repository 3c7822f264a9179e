"""Generators that one loop runs, and nothing else calls: they become part of the loop, and nobody can tell."""

from collections.abc import Iterator
from dataclasses import dataclass

from redisjit import Module, RedisError

module = Module("spliced")


@dataclass
class Box:
    name: bytes
    inner: list[bytes]


def words(text: bytes, log: list[bytes]) -> Iterator[bytes]:
    log.append(b"begins")
    for word in text.split():
        made = word.upper()
        yield made + b"!"
        log.append(b"after " + made)
    log.append(b"ends")


@module.command
def order(text: bytes, most: int) -> list[bytes]:
    log: list[bytes] = []
    count = 0
    for word in words(text, log):
        text = b"something else"
        if count == most:
            log.append(b"leaves at " + word)
            break
        count += 1
        if word.startswith(b"S"):
            log.append(b"skips " + word)
            continue
        log.append(b"body " + word)
    else:
        log.append(b"else")
    return log


def raising(n: int) -> Iterator[int]:
    for i in range(n):
        if i == 3:
            raise ValueError(f"at {i}")
        if i == 5:
            raise StopIteration("too far")
        yield 100 // (4 - i) if i != 2 else i


@module.command
def errors(n: int, bad: int) -> list[int]:
    found: list[int] = []
    for value in raising(n):
        if len(found) == bad:
            raise KeyError("body")
        found.append(value)
    return found


def stopping(n: int) -> Iterator[int]:
    for i in range(n):
        if i == 2:
            raise StopIteration
        yield i


@module.command
def stops(n: int) -> list[int]:
    found = []
    for value in stopping(n):
        found.append(value)
    return found


def missing(names: list[bytes], counts: dict[bytes, int]) -> Iterator[int]:
    for name in names:
        yield counts[name]


@module.command
def caught(*names: bytes) -> list[bytes]:
    log: list[bytes] = []
    counts = {b"a": 1, b"b": 2}
    for _ in range(2):
        try:
            for count in missing(list(names), counts):
                log.append(b"%d" % count)
                counts[b"c"] = count
        except KeyError as error:
            log.append(b"no " + str(error).encode())
    return log


def pairs(n: int) -> Iterator[tuple[int, Box]]:
    boxes = [Box(b"box %d" % i, [b"x" * i]) for i in range(n)]
    for at, box in enumerate(boxes):
        box.inner.append(b"seen")
        yield at, box


def below(limit: int) -> Iterator[int]:
    at = 0
    while at < limit:
        yield at
        at += 1


@module.command
def nested(n: int) -> list[bytes]:
    found: list[bytes] = []
    last: Box | None = None
    for i in range(n):
        for at, box in pairs(i):
            for k in below(at):
                if k == 2:
                    break
                found.append(box.name + b":%d" % k)
            last = box
    if last is not None:
        found += last.inner
    return found


def early(items: list[bytes]) -> Iterator[bytes]:
    for item in items:
        if item == b"stop":
            return
        yield item


def middle(items: list[bytes]) -> Iterator[bytes]:
    for item in early(items):
        yield b"<" + item + b">"


@module.command
def chained(*items: bytes) -> Iterator[bytes]:
    for item in middle(list(items)):
        if item == b"<bad>":
            raise RedisError("WRONG this one")
        yield item + b"."


def changing(n: int, name: bytes) -> Iterator[bytes]:
    while n > 0:
        name += b"-%d" % n
        yield name
        n -= 1


@module.command
def summed(n: int) -> tuple[int, bytes, bytes]:
    name = b"start"
    total, last = 0, b""
    for text in changing(n, name):
        total += len(text)
        last = text
        name = b"changed"
    return total, last, name


def deep(n: int) -> Iterator[int]:
    yield n
    if n > 0:
        for other in deep(n - 1):
            yield other


@module.command
def recursive(n: int) -> int:
    total = 0
    for value in deep(n):
        total += value
    return total


def looked(items: list[bytes], other: list[list[bytes]]) -> int:
    found = 0
    for at in range(len(items)):
        if items[at] == b"aa" or b"zz" < items[at] or items[at] != items[-1]:
            found += 1
        if other[at % len(other)][0] == items[at]:
            found += 10
        found += 100 * len(other[at % len(other)])
    return found


@module.command
def looks(at: int, *items: bytes) -> tuple[int, bool, bool]:
    held = [bytes(item) for item in items]
    texts = [item.decode() + "!" for item in items]
    return looked(held, [[b"bb"], held]), held[at] == b"aa", texts[at].startswith("a")


def numbers(start: int) -> Iterator[int]:
    while True:
        yield start
        start += 1


def tens(start: int) -> Iterator[int]:
    for i in range(start, start + 3):
        yield 10 * i


def squares(n: int) -> Iterator[int]:
    for i in range(n):
        yield i * i


@module.command
def zipped(n: int) -> list[str]:
    out = [f"{word} {number}" for word, number in zip("abc", numbers(n))]
    out.extend(f"{number} {word}" for number, word in zip(tens(n), "ab"))
    return out


@module.command
def parts(n: int) -> list[int]:
    out: list[int] = []
    rest = squares(n)
    while len(out) < 2 * n:
        for square in rest:
            out.append(square)
            if square % 3 == 0:
                break
        out.append(-1)
    return out


# case: order "one two three" 9
# case: order "one two three" 1
# case: order "one so three" 9
# case: order "" 0
# case: errors 2 9
# case: errors 9 9
# case: errors 9 1
# case: stops 2
# case: stops 3
# case: caught a b
# case: caught a c b
# case: caught z
# case: nested 5
# case: nested 0
# case: chained a b stop c
# case: chained a bad c
# case: chained stop
# case: chained {b"x"} {b"y"*3000} c d e f g h i j k l m n o p q r s
# case: summed 4
# case: summed 0
# case: recursive 5
# case: looks 0 aa bb zzz
# case: looks -1 bb aa
# case: looks 5 bb aa
# case: looks -3 bb aa
# case: zipped 5
# case: parts 6
# case: parts 0
