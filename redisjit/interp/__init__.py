"""The vocabulary of commands under CPython: keys and contexts backed by a real server.

`Session` runs the commands of a module as the compiled module would, so that handlers can be tested and debugged with
ordinary tools, and so that compiled and interpreted runs can be compared.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit.interp.session import Session as Session
    from redisjit.interp.session import run_command as run_command

__all__ = ["Session", "run_command"]


def __getattr__(name: str) -> object:
    # The vocabulary's classes live in this package and are imported by every handlers file: a session is not.
    if name not in __all__:
        raise AttributeError(f"module 'redisjit.interp' has no attribute {name!r}")
    from redisjit.interp import session

    value: object = getattr(session, name)
    globals()[name] = value
    return value
