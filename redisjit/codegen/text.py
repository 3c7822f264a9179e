"""Constant bytes of the object, each once; names of LLVM."""

from __future__ import annotations

import struct


def escape(data: bytes) -> str:
    """Bytes as they stand in an LLVM `c"..."`."""
    return "".join(chr(b) if 32 <= b < 127 and b not in (34, 92) else f"\\{b:02X}" for b in data)


def quoted(name: str) -> str:
    """A global's name."""
    return '@"' + name.replace("\\", "\\5C").replace('"', "\\22") + '"'


def symbol(name: str) -> str:
    """A compiled function's symbol: no C function has such a name (a user's `memcpy` must not become libc's)."""
    return quoted(f"f {name}")


def double(value: float) -> str:
    """A float constant, by its bits."""
    return f"0x{struct.unpack('<Q', struct.pack('<d', value))[0]:016X}"


class Strings:
    """Constant bytes, with a NUL behind them for C's sake."""

    def __init__(self) -> None:
        self.known: dict[bytes, str] = {}

    def name(self, data: bytes) -> str:
        """The global that holds `data`."""
        return self.known.setdefault(data, f"@.s{len(self.known)}")

    def emit(self) -> str:
        """All of them, as LLVM globals."""
        return "\n".join(
            f'{name} = private unnamed_addr constant [{len(data) + 1} x i8] c"{escape(data)}\\00", align 1'
            for data, name in self.known.items()
        )
