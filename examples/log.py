"""Streams: a log with a limited length that is read page by page."""

from redisjit import Module, Stream, StreamID

module = Module("log")


@module.command(replicate="effects")
def write(log: Stream, level: bytes, message: bytes, most: int = 1000) -> str:
    """Append a line, and keep the last `most` of them. Returns its id."""
    id = log.add({b"level": level, b"message": message})
    log.trim(most)
    return str(id)


@module.command
def since(log: Stream, id: bytes, count: int = 10) -> list[tuple[str, bytes]]:
    """The lines after an id: `0` for the first page, then the last id of the page before."""
    last = StreamID.parse(id)
    page = log.range(StreamID(last.ms, last.seq + 1), count=count)
    return [(str(id), fields[b"message"]) for id, fields in page]


@module.command
def worst(log: Stream) -> bytes | None:
    """The last line that is an error."""
    for _, fields in reversed(log):
        if fields.get(b"level") == b"error":
            return fields[b"message"]
    return None


@module.command
def forget(log: Stream, id: bytes) -> int:
    """Remove everything before an id. Returns how many lines that were."""
    return log.trim_before(StreamID.parse(id))
