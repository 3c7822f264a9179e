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

    nameless = error.errno == errno.ENOENT and error.filename is None  # no folder to work in, or for temporary files
    kind = errno.errorcode.get(error.errno or 0)
    if not nameless and kind not in ("ENOSPC", "EDQUOT", "EACCES", "EPERM", "EROFS", "EIO", "EMFILE"):
        return False
    where = f"{os.fsdecode(error.filename)}: " if isinstance(error.filename, (str, bytes)) else ""
    if nameless and error.strerror == os.strerror(errno.ENOENT):
        where = "the current folder: "
    try:
        if sys.stdout is not None:
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
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # not open
                stream.flush()
    except (OSError, ValueError):
        return
    os._exit(code)
