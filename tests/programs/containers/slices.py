"""Slice assignment and deletion in every form; in-place operators on lists and their slices."""

from redisjit import Module

module = Module("slices")


@module.command
def assign(a: int, b: int, *new: int) -> list[int]:
    xs = list(range(6))
    xs[a:b] = new
    return xs


@module.command
def assign_step(a: int, b: int, step: int, *new: int) -> list[int]:
    xs = list(range(8))
    xs[a:b:step] = new
    return xs


@module.command
def open_ended(n: int) -> list[list[int]]:
    out = []
    for form in range(7):
        xs = list(range(5))
        if form == 0:
            xs[:] = [n]
        elif form == 1:
            xs[n:] = range(3)
        elif form == 2:
            xs[:n] = {7}
        elif form == 3:
            xs[::2] = (x * 10 for x in range(3))
        elif form == 4:
            xs[::-1] = xs
        elif form == 5:
            xs[1:3] = xs
        else:
            xs[n:n] = map(abs, [-1, -2])
        out.append(xs)
    return out


@module.command
def delete(a: int, b: int) -> tuple[list[int], list[int], list[int]]:
    xs, ys, zs = [list(range(6)) for _ in range(3)]
    del xs[a:b]
    del ys[a:]
    del zs[:b]
    return xs, ys, zs


@module.command
def delete_step(a: int, b: int, step: int) -> list[int]:
    xs = list(range(10))
    del xs[a:b:step]
    return xs


@module.command
def delete_all(step: int) -> list[int]:
    xs = list(range(10))
    del xs[::step]
    return xs


@module.command
def owned(*words: bytes) -> list[bytes]:
    xs = [w.upper() for w in words]
    xs[1:2] = [w * 2 for w in words]
    xs[::2] = [w + b"." for w in xs[::2]]
    del xs[-1:]
    xs += (w[:1] for w in words)
    xs[:1] += [b"tail"]
    xs[1:3] *= 2
    xs *= 2
    return xs


@module.command
def in_place(n: int) -> tuple[list[int], list[int], bool]:
    xs = [1, 2]
    ys = xs
    xs += (3, 4)
    xs += {5}
    xs += xs
    xs *= n
    xs.extend(x for x in range(2))
    xs.extend(ys[:1])
    return xs, ys, xs is ys


@module.command
def order(n: int) -> list[bytes]:
    log: list[bytes] = []
    xs = [0] * 5
    xs[note(log, b"a", 1) : note(log, b"b", 2)] = [note(log, b"c", n)]
    log.append(str(sum(xs)).encode())
    return log


def note(log: list[bytes], name: bytes, value: int) -> int:
    log.append(name)
    return value


@module.command
def bounds(a: int, flag: int) -> list[int]:
    xs = list(range(5))
    start = None if flag else a
    xs[start:] = [9, 9]
    del xs[start:1]
    return xs


@module.command
def tuples(a: int, b: int, step: int) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, int], tuple[bytes, ...]]:
    t = (1, 2, 3, 4)
    return t[a:b], t[a:b:step], t[::3], (b"x",) * b


@module.command
def tuple_mix(*words: bytes) -> tuple[tuple[bytes, ...], bool, bool, bool, int, tuple[bytes, ...]]:
    two = (b"a", b"b")
    return words + two, words == two, words < (b"b",), two <= words, words.count(b"a"), words * 2


@module.command
def in_pair(a: int, b: int) -> tuple[int, int]:
    pair = (a, b)
    return pair.count(a), pair.index(b)


@module.command
def find(n: int, start: int, stop: int) -> tuple[int, int, int]:
    xs = [3, 1, 2, 3, 1]
    t = tuple(xs)
    return xs.index(n), t.index(n, start), xs.index(n, start, stop)


# case: assign 1 3 9 9 9 9
# case: assign 3 1 9
# case: assign -2 100
# case: assign 0 6
# case: assign 2 4 7
# case: assign_step 0 8 2 1 1 1 1
# case: assign_step 0 8 2 1 1 1
# case: assign_step 7 0 -3 1 2 3
# case: assign_step 1 4 1 5 5
# case: assign_step 0 8 0 5
# case: assign_step 5 1 2
# case: assign_step 5 1 2 1
# case: open_ended 2
# case: open_ended 0
# case: open_ended -1
# case: delete 1 4
# case: delete 4 1
# case: delete -3 -1
# case: delete_step 1 9 3
# case: delete_step 8 1 -2
# case: delete_step 1 8 -2
# case: delete_step 0 10 1
# case: delete_step 0 10 0
# case: delete_all 2
# case: delete_all -3
# case: delete_all 100
# case: delete_all 1
# case: owned a bb ccc
# case: owned a bb
# case: owned
# case: in_place 2
# case: in_place 0
# case: in_place -1
# case: order 7
# case: bounds 2 1
# case: bounds 2 0
# case: tuples 1 3 2
# case: tuples -3 4 -1
# case: tuples 0 0 0
# case: tuple_mix a b
# case: tuple_mix a
# case: tuple_mix c
# case: in_pair 1 1
# case: in_pair 1 2
# case: find 3 0 5
# case: find 3 1 3
# case: find 1 2 100
# case: find 9 0 1
