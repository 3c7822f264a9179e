"""State of the module with every kind of dict, flags, and objects of subclasses: saved, emptied, and as it began."""

from __future__ import annotations

import enum
from collections import Counter, OrderedDict, defaultdict
from dataclasses import dataclass, field

from redisjit import Module

module = Module("state_kinds")


class Mode(enum.Flag):
    ON = 1
    LOUD = 2


@dataclass
class Task:
    n: int

    def shown(self) -> str:
        return f"{type(self).__name__} {self.n}"


@dataclass
class Repeated(Task):
    times: list[int] = field(default_factory=list)
    after: Task | None = None

    def shown(self) -> str:
        return f"{super().shown()} {self.times} {self.after.shown() if self.after is not None else None}"


@dataclass
class Board:
    counts: Counter[bytes] = field(default_factory=Counter)
    recent: OrderedDict[bytes, int] = field(default_factory=OrderedDict)
    groups: defaultdict[int, list[bytes]] = field(default_factory=lambda: defaultdict(list))
    mode: Mode = Mode.ON
    tasks: list[Task] = field(default_factory=list)
    last: Task | None = None


saved = module.state(
    Board(Counter([b"first"]), OrderedDict(((b"x", 1),)), tasks=[Task(1), Repeated(2, [3], Task(4))]), saved="stkinds-1"
)
flushed = module.state(Board(mode=Mode.ON | Mode.LOUD, last=Repeated(7)), flushed=True)


def change(board: Board, word: bytes, n: int) -> None:
    board.counts[word] += n
    board.recent[word] = n
    board.recent.move_to_end(word, last=False)
    board.groups[n].append(word)
    board.mode |= Mode.LOUD
    board.last = Repeated(n, [n], board.last)
    board.tasks.append(board.last)


def shown(board: Board) -> str:
    last = board.last
    same = len(board.tasks) > 0 and last is board.tasks[-1]
    return (
        f"{sorted(board.counts.items())} {list(board.recent.items())} {sorted(board.groups.items())} {board.mode} "
        f"{[task.shown() for task in board.tasks]} {last.shown() if last is not None else None} {same}"
    )


@module.command
def note(word: bytes, n: int) -> tuple[str, str]:
    change(saved, word, n)
    change(flushed, word, n)
    return shown(saved), shown(flushed)


@module.command
def show() -> tuple[str, str]:
    return shown(saved), shown(flushed)


@module.command
def forget() -> tuple[str, str]:
    """Everything that `note` has noted goes."""
    for board in (saved, flushed):
        board.counts.clear()
        board.recent.clear()
        board.groups.clear()
        board.tasks.clear()
        board.last = None
    return shown(saved), shown(flushed)


# case: show
# case: note a 3
# case: note b 4
# case: show
# run: FLUSHALL
# case: show
# case: note c 5
# case: show
# case: forget
# case: show
