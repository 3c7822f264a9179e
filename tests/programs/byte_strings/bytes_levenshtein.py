"""Edit distance of two arguments: lists of ints and comparisons of bytes."""

from redisjit import Module

module = Module("bytes_levenshtein")


@module.command
def distance(a: bytes, b: bytes) -> int:
    previous: list[int] = []
    for j in range(len(b) + 1):
        previous.append(j)
    for i in range(len(a)):
        current = [i + 1]
        for j in range(len(b)):
            cost = 0 if a[i] == b[j] else 1
            best = previous[j] + cost
            if previous[j + 1] + 1 < best:
                best = previous[j + 1] + 1
            if current[j] + 1 < best:
                best = current[j] + 1
            current.append(best)
        previous = current
    return previous[-1]


# case: distance kitten sitting
# case: distance "" ""
# case: distance "" abc
# case: distance abc ""
# case: distance {b"abcd"*16} {b"bcda"*16}
