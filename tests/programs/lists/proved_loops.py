from dataclasses import dataclass

from redisjit import Module

module = Module("proved")


@dataclass
class Table:
    cells: list[int]
    size: int

    def shift(self, by: int) -> None:
        for i in range(self.size):
            self.cells[i] = self.cells[i + by]


@module.command
def near(n: int, size: int) -> list[int]:
    row = [1] * size
    for i in range(1, n):
        row[i] = row[i - 1] + row[i + 1]
    return row


@module.command
def stepped(start: int, stop: int, step: int, size: int) -> list[int]:
    row = [0] * size
    count = 0
    for i in range(start, stop, step):
        count += 1
        row[i] = count
    return row


@module.command
def backwards(start: int, stop: int, size: int) -> list[int]:
    row = list(range(size))
    for i in range(start, stop, -1):
        row[i] += row[i - 1]
    return row


@module.command
def based(data: bytes, start: int, n: int) -> int:
    total = 0
    for i in range(n):
        total += data[start + i] * (i + 1) - data[i + start + 1]
    return total


@module.command
def partly(n: int, size: int) -> list[int]:
    row = [0] * size
    try:
        for i in range(n):
            row[i + 1] = i
            if i == 5:
                row[0] = 77
    except IndexError:
        row.append(-1)
    return row


@module.command
def ends(n: int, size: int) -> tuple[list[int], int]:
    row = [3] * size
    last = -5
    for i in range(n):
        last = i
        if row[i + 1] == 9:
            break
        if i == 2:
            row[i + 2] = 9
            continue
        row[i] = i
    else:
        last = 100
    return row, last


@module.command
def moved(n: int) -> list[int]:
    row = [5] * n
    for i in range(n):
        i += 1
        if i < n:
            row[i] = row[i - 1] + i
    return row


@module.command
def grown(n: int) -> list[int]:
    row = [0]
    for i in range(n):
        row.append(row[i] + 1)
        row[i + 1] += 1
    return row


@module.command
def swapped(n: int) -> list[int]:
    a = [1] * n
    b = [2]
    for i in range(n):
        a[i] = i
        if i == n - 2:
            a, b = b, a
    return a + b


@module.command
def fields(size: int, by: int) -> list[int]:
    table = Table(list(range(10)), size)
    table.shift(by)
    return table.cells


@module.command
def texts(n: int) -> list[bytes]:
    words = [b"a", b"b", b"c"]
    for i in range(n):
        words[i + 1] = words[i] + words[i + 1]
    return words


@module.command
def tuples(n: int, *items: int) -> int:
    total = 0
    for i in range(n):
        total += items[i + 1] * items[i]
    return total


@module.command
def far(base: int, start: int, stop: int) -> int:
    data = b"abcdef"
    total = 0
    for i in range(start, stop):
        total += data[i + base]
    return total


# case: near 4 5
# case: near 5 5
# case: near 6 5
# case: near 0 0
# case: stepped 0 10 3 10
# case: stepped 0 11 3 10
# case: stepped -3 4 2 10
# case: stepped 9 -1 -2 10
# case: stepped 0 10 0 10
# case: stepped 5 2 1 1
# case: stepped 0 9223372036854775807 9223372036854775807 3
# case: stepped 1 9223372036854775807 9223372036854775806 3
# case: stepped 2 10 4611686018427387905 4
# case: backwards 4 0 5
# case: backwards 4 -2 5
# case: backwards 5 0 5
# case: backwards 9223372036854775807 0 5
# case: backwards 2 -9223372036854775808 2
# case: based "hello world" 0 5
# case: based "hello world" 2 8
# case: based "hello world" 2 9
# case: based "hello world" -4 3
# case: based "hello world" 9223372036854775807 3 # overflow
# case: partly 3 5
# case: partly 9 5
# case: partly 9 12
# case: ends 5 6
# case: ends 5 5
# case: ends 2 6
# case: ends 0 0
# case: moved 5
# case: grown 6
# case: swapped 4
# case: swapped 1
# case: fields 5 2
# case: fields 8 2
# case: fields 9 2
# case: fields 5 -1
# case: texts 2
# case: texts 3
# case: tuples 2 1 2 3
# case: tuples 3 1 2 3
# case: far 0 0 6
# case: far 5 -5 1
# case: far 5 -12 1
# case: far -9223372036854775808 0 3
# case: far 9223372036854775807 1 3 # overflow
