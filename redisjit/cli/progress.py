"""A line on the terminal for work that takes a while."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager

_PATIENCE_SECONDS = 1.0


@contextmanager
def progress(what: str) -> Iterator[None]:
    """While the body runs, and once that has taken a second, say `what` on standard error, with the seconds so far.

    Says nothing when standard error is not a terminal.
    """
    if not sys.stderr.isatty():
        yield
        return
    done = threading.Event()
    started = time.monotonic()

    def tell() -> None:
        shown = False
        while not done.wait(_PATIENCE_SECONDS):
            shown = True
            sys.stderr.write(f"\r{what} ... {time.monotonic() - started:.0f} s")
            sys.stderr.flush()
        if shown:
            sys.stderr.write("\r\x1b[K")
            sys.stderr.flush()

    teller = threading.Thread(target=tell, daemon=True)
    teller.start()
    try:
        yield
    finally:
        done.set()
        teller.join()
