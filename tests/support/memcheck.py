"""A server under valgrind's memcheck. Only a server that uses libc's malloc shows what a module does to its memory."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from redisjit.serve import Server, ServerBinary

_OPTIONS = (
    "--tool=memcheck",
    "--leak-check=full",
    "--show-leak-kinds=definite",
    "--errors-for-leak-kinds=definite",
    "--keep-debuginfo=yes",
    "--child-silent-after-fork=yes",
    "--num-callers=30",
    "--xml=yes",
    "--error-exitcode=99",
)
# Valkey ends unloading at the first module that cannot be, and leaves what belongs to that, and its own engine, behind.
_SERVERS_OWN = frozenset(("moduleUnloadAllModules", "moduleLoadStatic"))
_START_SECONDS = 120.0
_STOP_SECONDS = 900.0  # looking for leaks of hundreds of modules takes minutes
_FRAMES = 14


class MemcheckError(AssertionError):
    """Memcheck found something; the message lists the errors with their stacks."""


@contextmanager
def memcheck(
    valgrind: Path, binary: ServerBinary, *modules: Path, report: Path, config: Mapping[str, str] | None = None
) -> Iterator[Server]:
    """Run a server with modules under memcheck; raises MemcheckError at the end if anything at all was reported.

    The server by itself is clean (a test sees to that), so every error counts, whatever its stack says: it may be the
    server that stumbles over what a module has broken.
    """
    wrapper = [str(valgrind), *_OPTIONS, f"--xml-file={report}"]
    with Server(binary, modules=modules, config=config, wrapper=wrapper, start_seconds=_START_SECONDS) as server:
        yield server
        server.stop(seconds=_STOP_SECONDS)
        status, tail = server.exit_status, server.log_tail()
    errors = read_errors(report)
    if errors:
        raise MemcheckError(f"memcheck reports {len(errors)} errors\n\n" + "\n\n".join(errors))
    if status != 0:
        raise MemcheckError(f"the server ended with {status}:\n{tail}")


def read_errors(report: Path) -> list[str]:
    """The errors of an XML report of memcheck, as text."""
    return [_as_text(error) for error in ElementTree.parse(report).getroot().iter("error") if not _is_servers(error)]


def _is_servers(error: ElementTree.Element) -> bool:
    functions = {frame.findtext("fn") for frame in error.iter("frame")}
    return "Leak" in (error.findtext("kind") or "") and not _SERVERS_OWN.isdisjoint(functions)


def _as_text(error: ElementTree.Element) -> str:
    out = [f"{error.findtext('kind')}: {error.findtext('what') or error.findtext('xwhat/text')}"]
    for child in error:
        if child.tag == "auxwhat":
            out.append(f"  {child.text}")
        elif child.tag == "stack":
            out += [_frame(frame) for frame in list(child)[:_FRAMES]]
    return "\n".join(out)


def _frame(frame: ElementTree.Element) -> str:
    place = Path(frame.findtext("obj") or "?").name
    if (file := frame.findtext("file")) is not None:
        place = f"{file}:{frame.findtext('line')}"
    return f"    {frame.findtext('fn') or frame.findtext('ip')} ({place})"
