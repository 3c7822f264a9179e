"""SortedDict: words in order, and ranges of them."""

from redisjit import Module, SortedDict

module = Module("index")


@module.command
def words(start: bytes, stop: bytes, *text: bytes) -> list[tuple[bytes, int]]:
    """How often each word occurs, of those from `start` on and before `stop`."""
    found: SortedDict[int] = SortedDict()
    for word in text:
        found[word] = found.get(word, 0) + 1
    return [(word, n) for word, n in found.items(start, stop)]


@module.command
def ends(*text: bytes) -> list[bytes]:
    """The first and the last word."""
    found: SortedDict[bool] = SortedDict()
    for word in text:
        found[word] = True
    return [pair[0] for pair in (found.first(), found.last()) if pair is not None]
