"""The command line."""

from __future__ import annotations


def main() -> None:
    """Run the `redisjit` command; ends the process with exit code 0, 1 (the user's code) or 2 (usage)."""
    from redisjit.cli.commands import redisjit

    try:
        redisjit(prog_name="redisjit")
    except SystemExit as end:
        if isinstance(end.code, int):
            leave(end.code)
        raise
    except Exception as error:
        error.add_note("This is a bug of redisjit's. Please report it, with the file that causes it.")
        raise


def leave(code: int) -> None:
    """End the process at once, when all that is left to do is to free memory: a sixth of the time it takes to compile.

    Returns when Python has to end it: another thread runs, or what was printed cannot be delivered.
    """
    import atexit
    import os
    import sys

    threading = sys.modules.get("threading")
    if threading is not None and threading.active_count() > 1:
        return
    atexit._run_exitfuncs()
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(code)
