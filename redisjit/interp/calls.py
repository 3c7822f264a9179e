"""Calls of commands with options, checked as the server checks them for a module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.interp.errors import RedisError
from redisjit.serve.resp import Frame

if TYPE_CHECKING:
    from redisjit.interp.session import Session

_KINDS = {"command": "command", " key": "key", "channel": "channel"}
_BEFORE_7_2 = {
    "command": "can't run this command or subcommand.",
    "key": "can't access at least one of the keys mentioned in the command arguments.",
    "channel": "can't publish to the channel mentioned in the command.",
}


def call_with(
    session: Session,
    words: list[bytes],
    *,
    protocol: int,
    user: bytes,
    no_writes: bool,
    script: bool,
    dry_run: bool,
) -> Frame:
    """The reply of a command that is called with options. Raises RedisError."""
    version = session.version
    if version < (7,):
        raise RedisError("ERR this server has no options for calls of commands")
    if dry_run and version < (7, 2):
        raise RedisError("ERR this server cannot try a command without running it")
    if user and session.ask(b"ACL", b"GETUSER", user) is None:
        raise RedisError(f"ERR there is no user '{user.decode(errors='replace')}'")
    if no_writes or script or dry_run:
        check_command(session, words, no_writes=no_writes, script=script)
    if user:
        check_permissions(session, user, words, version)
    if dry_run:
        return Frame("_", None)
    return session.frame_in(protocol, *words)


def check_command(session: Session, words: list[bytes], *, no_writes: bool, script: bool) -> None:
    """Refuse what is no command, or one that must not be run here."""
    (found,) = _items(session.frame(b"COMMAND", b"INFO", words[0]))
    if found.value is None:
        raise RedisError(f"ERR unknown command '{words[0].decode(errors='replace')}'")
    told = _items(found)
    if len(words) > 1 and len(told) > 9:
        names = [_items(sub)[0].value for sub in _items(told[9])]
        wanted = words[0].lower() + b"|" + words[1].lower()
        if names and wanted not in names:
            raise RedisError(
                f"ERR unknown subcommand '{words[1].decode(errors='replace')}'. "
                f"Try {words[0].upper().decode(errors='replace')} HELP."
            )
        if names:
            told = next(_items(sub) for sub in _items(told[9]) if _items(sub)[0].value == wanted)
    name, arity = told[0].value, told[1].value
    assert isinstance(name, bytes)
    assert isinstance(arity, int)
    if len(words) < -arity or (arity > 0 and len(words) != arity):
        raise RedisError(f"ERR wrong number of arguments for '{name.decode()}' command")
    flags = {flag.value for flag in _items(told[2])}
    if script and b"noscript" in flags:
        raise RedisError(f"ERR command '{name.decode()}' is not allowed on script mode")
    if no_writes and b"write" in flags:
        raise RedisError(f"ERR Write command '{name.decode()}' was called while write is not allowed.")


def check_permissions(session: Session, user: bytes, words: list[bytes], version: tuple[int, ...]) -> None:
    """Refuse what an ACL user may not do, as ACL DRYRUN tells it."""
    try:
        said = session.text(b"ACL", b"DRYRUN", user, *words)
    except RedisError as error:
        if "not found" in str(error):  # no such command: running it says so
            return
        raise
    if said == b"OK":
        return
    text = said.decode(errors="replace")
    what = next(kind for word, kind in _KINDS.items() if text.endswith(word))
    if version < (7, 2):
        raise RedisError(f"ERR acl verification failed, {_BEFORE_7_2[what]}")
    raise RedisError(f"NOPERM {text if what == 'command' else f'No permissions to access a {what}'}")


def _items(frame: Frame) -> tuple[Frame, ...]:
    assert isinstance(frame.value, tuple)
    return frame.value
