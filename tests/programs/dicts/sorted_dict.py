"""SortedDict: a map in the order of its keys, which may change while it is walked over."""

from redisjit import Module, SortedDict

module = Module("sorted_dict")


def counted(words: tuple[bytes, ...]) -> SortedDict[int]:
    out: SortedDict[int] = SortedDict()
    for word in words:
        out[word] = out.get(word, 0) + 1
    return out


@module.command
def count(*words: bytes) -> list[tuple[bytes, int]]:
    return [(word, n) for word, n in counted(words).items()]


@module.command
def backwards(*words: bytes) -> list[bytes]:
    found = counted(words)
    return [key for key in found.keys(reverse=True)] + [b"%d" % n for n in found.values(reverse=True)]


@module.command
def between(start: bytes, stop: bytes, *words: bytes) -> list[list[bytes]]:
    found = counted(words)
    out = [[key for key in found.keys(start, stop)], [key for key in found.keys(start, stop, reverse=True)]]
    out.append([key for key in found.keys(start)])
    out.append([key for key in found.keys(None, stop)])
    out.append([key for key in found.keys(stop=stop, reverse=True)])
    out.append([b"%d" % n for n in found.values(start, reverse=True)])
    return out


@module.command
def ends(*words: bytes) -> list[tuple[bytes, int] | None]:
    found = counted(words)
    out = [found.first(), found.last()]
    found.clear()
    return [*out, found.first(), found.last()]


@module.command
def texts(*words: bytes) -> list[bytes]:
    found: SortedDict[list[bytes]] = SortedDict()
    for word in words:
        if word[:1] not in found:
            found[word[:1]] = []
        found[word[:1]].append(word + b"!")
    out: list[bytes] = []
    for key in found:
        out.append(key + b":" + b",".join(found[key]))
    found[b"new"] = [b"x"]
    found[b"new"] = [b"y", b"z"]
    return [*out, *found.pop(b"new"), b"%d" % len(found)]


@module.command
def missing(key: bytes, *words: bytes) -> int:
    return counted(words)[key]


@module.command
def remove(key: bytes, *words: bytes) -> list[bytes]:
    found = counted(words)
    del found[key]
    return list(found.keys())


@module.command
def changing(*words: bytes) -> list[bytes]:
    """Keys come and go while it is walked over."""
    found = counted(words)
    seen: list[bytes] = []
    for key, _ in found.items():
        seen.append(key)
        if key in found and len(key) > 1:
            del found[key]
        if len(found) < 20:
            found[key + b"x"] = 1
            found[b"0" + key] = 1
        if len(seen) > 40:
            break
    for key in found.keys(reverse=True):
        seen.append(key)
        if key[:1] == b"0":
            found.pop(key)
            found[key[1:] + b"y"] = 2
    return [*seen, *found]


@module.command
def one_walk(*words: bytes) -> list[bytes]:
    """A walk goes once through it."""
    walk = counted(words).keys()
    out: list[bytes] = []
    for key in walk:
        out.append(key)
        if len(out) == 2:
            break
    for key in walk:
        out.append(b">" + key)
    for key in walk:
        out.append(b"never")
    return out


@module.command
def nested(*words: bytes) -> int:
    found = counted(words)
    total = 0
    for a in found:
        for b in found.keys(a):
            total += found[a] * found[b]
    return total


@module.command
def made(word: bytes) -> int:
    numbers = SortedDict[int]()
    numbers[word] = 1
    words: SortedDict[tuple[bytes, float]] = SortedDict()
    words[word] = (word, 0.5)
    return len(numbers) + len(words) + len(words[word][0])


# case: made abc
# case: count b a c a ""
# case: count one
# case: backwards b a c a
# case: between b d a b bb c cc d e
# case: between "" z a b
# case: between x a a b
# case: ends b a c a
# case: texts apple bee ant bear cat
# case: missing a a a b
# case: missing z a a b
# case: remove a a b c
# case: remove q a b c
# case: changing a b c bb cc
# case: changing aa bb cc dd
# case: one_walk a b c d e
# case: one_walk a
# case: nested a b c b a
