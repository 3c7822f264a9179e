"""while and for, with break, continue and else."""

from redisjit import Module

module = Module("loops")


@module.command
def find(n: int, wanted: int) -> bytes:
    for i in range(n):
        if i == wanted:
            result = b"found"
            break
    else:
        result = b"missing"
    return result


@module.command
def odd_sum(n: int) -> int:
    total = 0
    for i in range(n):
        if i % 2 == 0:
            continue
        total += i
    return total


@module.command
def while_else(n: int) -> list[int]:
    out: list[int] = []
    while n > 0:
        n -= 3
        if n == 1:
            out.append(100)
            break
        if n == 3:
            continue
        out.append(n)
    else:
        out.append(-100)
    return out


@module.command
def nested(n: int) -> list[int]:
    out: list[int] = []
    for i in range(n):
        for j in range(n):
            if j == i:
                break
            if (i + j) % 3 == 0:
                continue
            out.append(i * 10 + j)
        else:
            out.append(-i)
    return out


@module.command
def forever(n: int) -> int:
    count = 0
    while True:
        count += 1
        if count * count > n:
            return count


@module.command
def empty_else(n: int) -> int:
    x = 0
    for _ in range(0):
        x = 1
    else:
        x += 2
    while False:
        x = 100
    else:
        x += 10
    return x + n


# case: find 5 3
# case: find 5 5
# case: find 0 0
# case: odd_sum 10
# case: odd_sum 0
# case: while_else 10
# case: while_else 9
# case: while_else 0
# case: while_else 8
# case: nested 4
# case: nested 0
# case: nested 1
# case: forever 100
# case: empty_else 5
