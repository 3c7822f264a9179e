"""The command line."""

from __future__ import annotations


def main() -> None:
    """Run the `redisjit` command; ends the process with exit code 0, 1 (the user's code) or 2 (usage)."""
    import sys

    from redisjit.cli.commands import redisjit

    try:
        redisjit(prog_name="redisjit")
    except SystemExit as end:
        if isinstance(end.code, int):
            leave(end.code)
        raise
    except Exception as error:
        if isinstance(error, OSError) and _of_the_machine(error):
            sys.exit(2)
        error.add_note("This is a bug of redisjit's. Please report it, with the file that causes it.")
        raise


def _of_the_machine(error: OSError) -> bool:
    """Whether nobody's code is to blame, but the machine: then it is said. What is still to be printed is dropped."""
    import errno
    import os
    import sys

    if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EACCES, errno.EPERM, errno.EROFS, errno.EIO, errno.EMFILE):
        return False
    where = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, (str, bytes)) else ""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    print(f"redisjit: {where}{error.strerror}", file=sys.stderr)
    return True


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
