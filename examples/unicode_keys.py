"""Names that are found however their text is written: folded and normalised by the C library utf8proc."""

from redisjit import Hash, Module, c

module = Module("folded")
utf8proc = c.library("libutf8proc.so.3", "libutf8proc.so.2", pure=True)
libc = c.library("libc.so.6")

STABLE, COMPATIBLE, COMPOSED, FOLDED = 1 << 1, 1 << 2, 1 << 3, 1 << 10


@utf8proc.function
def utf8proc_errmsg(code: c.ssize_t) -> bytes:
    """What a result below zero means."""
    raise NotImplementedError


@utf8proc.function(fails="negative", text=utf8proc_errmsg)
def utf8proc_map(
    text: bytes, size: c.ssize_t = c.length("text"), *, made: c.Ref[c.Pointer], options: c.int
) -> c.ssize_t:
    """Map a text to one that `malloc` made, and say how long that is."""
    raise NotImplementedError


@libc.function(pure=True)
def free(memory: c.Pointer) -> None:
    """Free what C has allocated."""


def normal(text: bytes) -> bytes:
    """A text in the one form that all its spellings have."""
    made = c.Ref(c.NULL)
    size = utf8proc_map(text, made=made, options=STABLE | COMPATIBLE | COMPOSED | FOLDED)
    found = c.string_at(made.value, size)
    free(made.value)
    return found


@module.command
def put(names: Hash, name: bytes, value: bytes) -> bytes:
    """Set the value of a name, and return the form under which it is kept."""
    key = normal(name)
    names[key] = value
    return key


@module.command
def get(names: Hash, name: bytes) -> bytes | None:
    """The value of a name, whichever way it is written."""
    return names.get(normal(name))
