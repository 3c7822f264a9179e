"""Sorted sets: players in the order of their scores."""

from redisjit import Module, SortedSet

module = Module("board")


@module.command
def score(board: SortedSet, player: bytes, points: float) -> bool:
    """Note a result. Only a player's best one counts. Returns whether it was one."""
    return board.add(player, points, gt=True)


@module.command
def top(board: SortedSet, n: int = 10) -> list[tuple[bytes, float]]:
    """The best players."""
    return board.range(stop=n, reverse=True)


@module.command
def around(board: SortedSet, player: bytes, n: int = 2) -> list[tuple[int, bytes, float]]:
    """A player with the `n` before and after, all with their places."""
    place = board.rank(player, reverse=True)
    if place is None:
        return []
    first = max(place - n, 0)
    near = board.range(first, place + n + 1, reverse=True)
    return [(first + i + 1, name, points) for i, (name, points) in enumerate(near)]


@module.command
def relegate(board: SortedSet, lower: SortedSet, below: float) -> int:
    """Move all with fewer points to another board, where they start anew. Returns how many."""
    moved = board.by_score(high=below, exclude_high=True)
    for player, _ in moved:
        del board[player]
        lower.add(player, 0, nx=True)
    return len(moved)
