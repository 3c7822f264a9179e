"""What a handler needs beside the modules API: pointers, memory and the way from redisjit's values to the server's.

The compiler implements these. Under CPython there is no server in the process, so each of them raises `RuntimeError`.
Everything here is **unsafe**: a wrong offset or a stale pointer takes the server down.
"""

from __future__ import annotations

# Type checkers take this name for true; importing `typing` would cost more than this whole package.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Final

    from redisjit import Context, Key


class Pointer:
    """The address of something in the process's memory: opaque, as wide as a C pointer, never owned.

    `p == q` compares addresses; `if p:` tells whether `p` is not `NULL`. Nothing is released when a `Pointer` goes.
    """

    __slots__ = ("_address",)
    _address: int

    def __new__(cls) -> Pointer:
        """The null pointer: others come from C."""
        made = super().__new__(cls)
        made._address = 0
        return made

    def __bool__(self) -> bool:
        """Whether this is not `NULL`."""
        return self._address != 0

    def __eq__(self, other: object) -> bool:
        """Whether both are the same address."""
        return isinstance(other, Pointer) and self._address == other._address

    def __hash__(self) -> int:
        """The hash of the address."""
        return hash(self._address)


def compiled_only(name: str) -> RuntimeError:
    """The error of using `redisjit.raw.<name>` under CPython."""
    return RuntimeError(f"redisjit.raw.{name} works only in compiled code: CPython is not inside a server")


NULL: Final[Pointer] = Pointer()
"""The null pointer."""


def alloca(size: int) -> Pointer:
    """`size` bytes, aligned to 16, that live until the calling function returns; `size` is a constant up to 65536.

    They are the same bytes whenever this line runs again during one call, zeroed each time.
    """
    raise compiled_only("alloca")


def load_i64(p: Pointer, offset: int = 0) -> int:
    """The signed 64-bit integer at `p + offset` bytes."""
    raise compiled_only("load_i64")


def load_i32(p: Pointer, offset: int = 0) -> int:
    """The signed 32-bit integer at `p + offset` bytes."""
    raise compiled_only("load_i32")


def load_u32(p: Pointer, offset: int = 0) -> int:
    """The unsigned 32-bit integer at `p + offset` bytes."""
    raise compiled_only("load_u32")


def load_u8(p: Pointer, offset: int = 0) -> int:
    """The byte at `p + offset`."""
    raise compiled_only("load_u8")


def load_f64(p: Pointer, offset: int = 0) -> float:
    """The C `double` at `p + offset` bytes."""
    raise compiled_only("load_f64")


def load_ptr(p: Pointer, offset: int = 0) -> Pointer:
    """The pointer stored at `p + offset` bytes."""
    raise compiled_only("load_ptr")


def store_i64(p: Pointer, value: int, offset: int = 0) -> None:
    """Store `value` as 64 bits at `p + offset` bytes."""
    raise compiled_only("store_i64")


def store_i32(p: Pointer, value: int, offset: int = 0) -> None:
    """Store the low 32 bits of `value` at `p + offset` bytes."""
    raise compiled_only("store_i32")


def store_u8(p: Pointer, value: int, offset: int = 0) -> None:
    """Store the low 8 bits of `value` at `p + offset` bytes."""
    raise compiled_only("store_u8")


def store_f64(p: Pointer, value: float, offset: int = 0) -> None:
    """Store `value` as a C `double` at `p + offset` bytes."""
    raise compiled_only("store_f64")


def store_ptr(p: Pointer, value: Pointer, offset: int = 0) -> None:
    """Store the pointer `value` at `p + offset` bytes."""
    raise compiled_only("store_ptr")


def offset(p: Pointer, n: int) -> Pointer:
    """The pointer `n` bytes after `p`; `n` may be negative."""
    raise compiled_only("offset")


def address(p: Pointer) -> int:
    """The address itself as a signed 64-bit integer."""
    raise compiled_only("address")


def cstring(text: bytes) -> Pointer:
    """A constant C string: `text` is a bytes literal or constant without a zero byte; the ending zero is added."""
    raise compiled_only("cstring")


def copy_bytes(p: Pointer, n: int) -> bytes:
    """`n` bytes from `p` on, copied into a `bytes` of their own. A negative `n` raises `ValueError`."""
    raise compiled_only("copy_bytes")


def data(b: bytes) -> Pointer:
    """The first byte of `b`, borrowed: valid while `b` is alive. No zero byte follows."""
    raise compiled_only("data")


def has(name: str) -> bool:
    """Whether the server has the function `name`, a string literal without prefix (`"HashFieldMinExpire"`).

    Asking makes the calls of this API function in the same handler or helper optional, so they must stand under
    `if raw.has(...)`. Any other call makes it required: the module refuses to load where it is missing.
    """
    raise compiled_only("has")


def function_pointer(f: Callable[..., Any], c_type: str = "") -> Pointer:
    """The address of a C function that calls `f`, to be given to the server as a callback.

    `f` takes and returns what the callback's C type says: integers as `int`, pointers and structures as `Pointer`. As
    an argument of an API function the C type is known; elsewhere `c_type` names it (`"RedisModuleTypeLoadFunc"`). When
    `f` raises, the server's log gets the exception as a warning, and the server gets 0 or `NULL`.
    """
    raise compiled_only("function_pointer")


def context(ctx: Context) -> Pointer:
    """The `RedisModuleCtx *` behind a `Context`, valid during the call."""
    raise compiled_only("context")


def key(k: Key) -> Pointer:
    """The `RedisModuleKey *` behind a key, borrowed: never close it. `NULL` for a missing key opened for reading."""
    raise compiled_only("key")
