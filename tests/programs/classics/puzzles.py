"""n-queens, sudoku, the game of life, permutations, towers of Hanoi, magic squares."""

from collections.abc import Iterator

from redisjit import Module

module = Module("puzzles")


def queens(n: int, row: int, columns: set[int], down: set[int], up: set[int], placed: list[int]) -> Iterator[list[int]]:
    if row == n:
        yield placed[:]
        return
    for column in range(n):
        if column in columns or row - column in down or row + column in up:
            continue
        columns.add(column)
        down.add(row - column)
        up.add(row + column)
        placed.append(column)
        yield from queens(n, row + 1, columns, down, up, placed)
        placed.pop()
        columns.remove(column)
        down.remove(row - column)
        up.remove(row + column)


@module.command
def n_queens(n: int) -> tuple[int, list[str]]:
    solutions = list(queens(n, 0, set(), set(), set(), []))
    if not solutions:
        return 0, []
    return len(solutions), ["." * c + "Q" + "." * (n - c - 1) for c in solutions[0]]


class Sudoku:
    def __init__(self, text: str) -> None:
        if len(text) != 81:
            raise ValueError(f"a sudoku has 81 cells, not {len(text)}")
        self.cells = [int(c) if c.isdigit() else 0 for c in text]
        self.steps = 0

    def candidates(self, index: int) -> set[int]:
        row, column = divmod(index, 9)
        used = set(self.cells[row * 9 : row * 9 + 9]) | set(self.cells[column::9])
        top, left = row // 3 * 3, column // 3 * 3
        for r in range(top, top + 3):
            used |= set(self.cells[r * 9 + left : r * 9 + left + 3])
        return {1, 2, 3, 4, 5, 6, 7, 8, 9} - used

    def solve(self) -> bool:
        best = -1
        choices: set[int] = set()
        for index, value in enumerate(self.cells):
            if value == 0:
                possible = self.candidates(index)
                if best < 0 or len(possible) < len(choices):
                    best, choices = index, possible
        if best < 0:
            return True
        for choice in sorted(choices):
            self.steps += 1
            self.cells[best] = choice
            if self.solve():
                return True
        self.cells[best] = 0
        return False

    def __str__(self) -> str:
        return "".join(str(c) for c in self.cells)


@module.command
def sudoku(text: str) -> tuple[bool, str, int]:
    puzzle = Sudoku(text)
    solved = puzzle.solve()
    return solved, str(puzzle), puzzle.steps


Cell = tuple[int, int]


def neighbours(cell: Cell) -> list[Cell]:
    x, y = cell
    return [(x + dx, y + dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if dx or dy]


def step(alive: set[Cell]) -> set[Cell]:
    counts: dict[Cell, int] = {}
    for cell in alive:
        for near in neighbours(cell):
            counts[near] = counts.get(near, 0) + 1
    return {cell for cell, count in counts.items() if count == 3 or (count == 2 and cell in alive)}


@module.command
def life(steps: int, *rows: str) -> list[str]:
    alive = {(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c == "#"}
    for _ in range(steps):
        alive = step(alive)
    if not alive:
        return []
    xs = [x for x, _ in alive]
    ys = [y for _, y in alive]
    return [
        "".join("#" if (x, y) in alive else "." for x in range(min(xs), max(xs) + 1))
        for y in range(min(ys), max(ys) + 1)
    ]


def permutations(text: str) -> Iterator[str]:
    if len(text) <= 1:
        yield text
        return
    for i, first in enumerate(text):
        for rest in permutations(text[:i] + text[i + 1 :]):
            yield first + rest


@module.command
def permute(text: str) -> list[str]:
    return sorted(set(permutations(text)))


def hanoi(n: int, source: str, spare: str, target: str, moves: list[str]) -> None:
    if n:
        hanoi(n - 1, source, target, spare, moves)
        moves.append(f"{source}->{target}")
        hanoi(n - 1, spare, source, target, moves)


@module.command
def towers(n: int) -> tuple[int, str]:
    moves: list[str] = []
    hanoi(n, "A", "B", "C", moves)
    return len(moves), " ".join(moves[:20])


@module.command
def magic(n: int) -> list[list[int]]:
    """The siamese method, for odd n."""
    if n % 2 == 0:
        raise ValueError("n must be odd")
    square = [[0] * n for _ in range(n)]
    row, column = 0, n // 2
    for number in range(1, n * n + 1):
        square[row][column] = number
        up, right = (row - 1) % n, (column + 1) % n
        if square[up][right]:
            row = (row + 1) % n
        else:
            row, column = up, right
    sums = {sum(line) for line in square} | {sum(line[i] for line in square) for i in range(n)}
    assert sums == {n * (n * n + 1) // 2}
    return square


# case: n_queens 1
# case: n_queens 3
# case: n_queens 6
# case: n_queens 7
# case: sudoku 53..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79
# case: sudoku 8..........36......7..9.2...5...7.......457.....1...3...1....68..85...1..9....4..
# case: sudoku 55..7....6..195....98....6.8...6...34..8.3..17...2...6.6....28....419..5....8..79
# case: sudoku 123
# case: life 4 .#. ..# ###
# case: life 1 ### ... ...
# case: life 3 #.. ... ..#
# case: life 10 .##.. ##... .#...
# case: permute abc
# case: permute aab
# case: permute ""
# case: permute h\u00e9
# case: towers 4
# case: towers 0
# case: magic 3
# case: magic 5
# case: magic 4
