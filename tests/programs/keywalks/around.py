"""Loops over keys inside other things, and other things inside them."""

import numpy as np

from redisjit import Hash, List, Module, Set

module = Module("around")


@module.command
def grid(key: List, members: Set, n: int) -> list[float]:
    table = np.zeros((n, 4))
    for i in range(n):
        row = 0.0
        for item in key:
            row += len(item)
            table[i, 1] += 1.0
        for member in members:
            row += len(member) / 2
        table[i, 0] = row
        table[i, 2] = i * row
    return [float(table[i, 0] + table[i, 1] + table[i, 2]) for i in range(n)]


@module.command
def walrus(members: Set, key: List) -> tuple[int, int, list[int]]:
    n = 0
    longest = 0
    for member in members:
        if (n := len(member)) > longest:
            longest = n
    return n if longest < 0 else 0, longest, [m for item in key if (m := len(item)) > 1]


@module.command
def closures(members: Set, key: List, factor: int) -> tuple[int, int, int]:
    total = 0

    def add(n: int) -> None:
        nonlocal total
        total += n * factor

    for member in members:
        add(len(member))
    for item in key:
        add(len(item))
    picked = sorted([m for m in members], key=lambda m: len(m) * factor)
    return total, len(picked), factor


@module.command
def swallowed(fields: Hash) -> tuple[int, int, list[str]]:
    good = bad = 0
    texts: list[str] = []
    for field, value in fields.items():
        try:
            good += int(value)
            if good > 10**6:
                raise ValueError(field.decode())
        except ValueError as error:
            bad += 1
            texts.append(str(error)[:12])
        finally:
            bad += 10
    return good, bad, sorted(texts)


@module.command
def in_try(fields: Hash, again: Hash) -> tuple[str, int]:
    seen = 0
    try:
        for field in fields:
            seen += 1
            if field == b"stop":
                raise KeyError(field)
        for value in again.values():
            seen += 100 // int(value)
    except KeyError:
        return "key", seen if len(fields) == 1 else 0
    except ZeroDivisionError as error:
        return str(error), 0
    finally:
        seen += 1000
    return "fine", seen


@module.command
def rounds(members: Set, times: int) -> int:
    total = 0
    while times > 0:
        for member in members:
            if not member:
                continue
            total += times * len(member)
        times -= 1
    return total


@module.command
def conditional(members: Set, key: List, which: int) -> int:
    total = 1 if which else 2
    if which:
        for member in members:
            total *= 1 + len(member) % 3
    else:
        for item in key:
            total *= 1 + len(item) % 3
        count = 0
        for member in members:
            count += 1
        total += count
    return total


@module.command
def after(members: Set, fields: Hash, member: bytes, value: bytes) -> tuple[bool, bool, int]:
    """The loop's own variables are those of the function: what they have last is there."""
    for member in members:
        pass
    for _, value in fields.items():
        value = value + b"!"
    n = 0
    seen = b""
    for field, text in fields.items():
        n += len(text)
        seen = field
    return member in members, value.endswith(b"!"), n + len(seen)


@module.command
def texts(members: Set) -> list[str]:
    found: dict[str, int] = {}
    for member in members:
        text = member.decode().upper()
        found[text] = found.get(text, 0) + len(text)
    return sorted(f"{text}:{n}" for text, n in found.items())


@module.command
def overflow(members: Set) -> int:
    n = 1
    for _ in members:
        n *= 10**5
    return n


# run: RPUSH l a bb "" ccc
# run: SADD s x yy 12 zzz
# run: HSET h a 1 b 22 c x d 99999999
# run: HSET z stop 0
# run: HSET y a 4
# run: HSET zero a 0
# case: grid l s 3
# case: grid no no2 2
# case: grid l s 0
# case: walrus s l
# case: walrus no no2
# case: closures s l 3
# case: swallowed h
# case: swallowed none
# case: in_try z y
# case: in_try y y
# case: in_try y zero
# case: in_try none none2
# case: rounds s 4
# case: rounds s 0
# case: conditional s l 1
# case: conditional s l 0
# case: after s h x y
# case: after none none2 x y
# case: texts s
# case: overflow s # overflow
# case: overflow none
