"""Places where only a constant can stand."""

from redisjit import Module, raw

module = Module("m")


@module.command
def tuple_index(n: int) -> None:
    x = (n, b"")[n]


@module.command
def tuple_slice(n: int) -> None:
    x = (n, b"", 1.0)[n:]


@module.command
def c_string(b: bytes) -> None:
    raw.cstring(b)


@module.command
def api_name(s: str) -> bool:
    return raw.has(s)
