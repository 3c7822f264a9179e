"""Files that are written as a whole."""

from __future__ import annotations

import os
from pathlib import Path


def replace(path: Path, data: bytes, mode: int) -> None:
    """Put a whole file in the place of an old one, into which is never written: a server may have it mapped.

    A link stays one, and a device or a pipe is written to. Raises OSError, of `path`; then nothing is left behind.
    """
    real = path.resolve()
    beside = real.with_name(f".redisjit-{os.getpid()}.tmp")
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
            return
        beside.write_bytes(data)
        beside.chmod(mode)
        os.replace(beside, real)
    except OSError as error:
        beside.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from None
