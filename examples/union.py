"""Lists of keys behind their number, a key behind a token, subcommands."""

from redisjit import Module, Set, SortedSet

module = Module("union")
scores = module.group("scores", summary="Scores by the number of sets that a member is in.")


@module.command
def members(keys: list[Set], *, store: Set | None = None) -> list[bytes]:
    """The members of any of the sets, in order; added to another set when STORE is given."""
    found: set[bytes] = set()
    for key in keys:
        for member in key:
            found.add(member)
    out = sorted(found)
    if store is not None:
        for member in out:
            store.add(member)
    return out


@scores.command
def count(into: SortedSet, keys: list[Set]) -> int:
    """Count in how many of the sets each member is. Returns how many members there are."""
    for key in keys:
        for member in key:
            into.incr(member, 1.0)
    return len(into)


@scores.command(aliases=["top"])
def best(key: SortedSet) -> bytes | None:
    """A member that is in as many of the sets as any other."""
    found = key.range(0, 1, reverse=True)
    return found[0][0] if found else None
