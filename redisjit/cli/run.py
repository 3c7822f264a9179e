"""The conversation of `redisjit run`: commands in, replies out, as people know them from redis-cli."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress

import click

from redisjit.cli.words import Unbalanced, split_words
from redisjit.serve.resp import Connection, Frame
from redisjit.serve.server import Server
from redisjit.serve.servers import ServerError


def converse(server: Server, commands: Sequence[str], *, protocol: int = 2, hints: Sequence[str] = ()) -> bool:
    """Run `commands`, or without any, those of standard input (prompting on a terminal, after printing `hints`).

    Returns whether all went well; at a prompt errors do not count. Raises ServerError when the server ends meanwhile.
    """
    prompting = not commands and sys.stdin.isatty()
    if not commands:
        click.echo(f"{server.binary.product} on {server.host}:{server.port}; end with quit", err=True)
    if prompting:
        click.echo("".join(f"  {hint}\n" for hint in hints), err=True, nl=False)
    lines = iter(commands) if commands else _prompt(server) if prompting else iter(sys.stdin)
    ok = True
    with server.connect(protocol) as connection:
        for line in lines:
            try:
                words = split_words(line)
                if not words:
                    continue
                if words[0].lower() in (b"quit", b"exit"):
                    break
                ok &= _run(server, connection, words)
            except Unbalanced as error:
                click.echo(str(error), err=True)
                ok = False
    return ok or prompting


def _prompt(server: Server) -> Iterator[str]:
    with suppress(ImportError):
        import readline  # noqa: F401 - gives input() editing and history
    while True:
        try:
            yield input(f"{server.host}:{server.port}> ")
        except (EOFError, KeyboardInterrupt):
            click.echo()
            return


def _run(server: Server, connection: Connection, words: list[bytes]) -> bool:
    try:
        frame = connection.call(*words)
    except OSError as error:
        server.stop(seconds=5)
        raise ServerError(f"the server ended (exit status {server.exit_status}):\n{server.log_tail(40)}") from error
    click.echo(format_reply(frame))
    return not frame.is_error


def format_reply(frame: Frame) -> str:
    """A reply as redis-cli prints it on a terminal."""
    return "\n".join(_lines(frame))


_EMPTY = {"*": "(empty array)", "~": "(empty set)", "%": "(empty hash)", ">": "(empty push)"}
_MARK = {"*": ")", "~": "~", ">": ")", "%": "#"}


def _lines(frame: Frame) -> list[str]:
    value = frame.value
    if value is None:
        return ["(nil)"]
    if isinstance(value, tuple):
        return _aggregate(frame.kind, value)
    if isinstance(value, bool):
        return ["(true)" if value else "(false)"]
    if isinstance(value, int):
        return [f"(integer) {value}"]
    text = value.decode(errors="replace")
    if frame.is_error:
        return [f"(error) {text}"]
    if frame.kind == ",":
        return [f"(double) {text}"]
    if frame.kind == "=":
        return text[4:].split("\n")  # after the three letters of its format and a colon
    return [text] if frame.kind in "+(" else [_quoted(value)]


def _aggregate(kind: str, items: tuple[Frame, ...]) -> list[str]:
    if not items:
        return [_EMPTY[kind]]
    if kind == "%":
        entries = [_pair(key, value) for key, value in zip(items[::2], items[1::2], strict=True)]
    else:
        entries = [_lines(item) for item in items]
    width = len(str(len(entries)))
    out = []
    for number, (first, *rest) in enumerate(entries, 1):
        out.append(f"{number:{width}}{_MARK[kind]} {first}")
        out += [" " * (width + 2) + line for line in rest]
    return out


def _pair(key: Frame, value: Frame) -> list[str]:
    *before, last = _lines(key)
    if isinstance(value.value, tuple) and value.value:
        return [*before, f"{last} =>", *_lines(value)]
    first, *rest = _lines(value)
    return [*before, f"{last} => {first}", *rest]


def _quoted(data: bytes) -> str:
    named = {0x22: '\\"', 0x5C: "\\\\", 0x0A: "\\n", 0x0D: "\\r", 0x09: "\\t", 0x07: "\\a", 0x08: "\\b"}
    return '"' + "".join(named.get(b) or (chr(b) if 32 <= b < 127 else f"\\x{b:02x}") for b in data) + '"'
