"""Diagnostics of hooks: functions that the server calls when something happens (RJ3xx)."""

from __future__ import annotations

from redisjit.diagnostics.base import Diagnostic, diagnostic


@diagnostic
class HookNotAFunction(Diagnostic):
    """Something under a hook's decorator that is not a plain function."""

    code = "RJ301"
    title = "`@module.{kind}` takes a plain `def` function"
    label = "not a function"
    help = "declare a `def` function at the top level of the file"
    kind: str


@diagnostic
class HookSignature(Diagnostic):
    """A hook whose parameters or result are not what the server gives and takes."""

    code = "RJ302"
    title = "{function!r} does not have the signature of `@module.{kind}`"
    label = "is not as it is called"
    help = "its signature is `{shape}`; parameters at the end may be left out"
    kind: str
    function: str
    shape: str


@diagnostic
class HookWrites(Diagnostic):
    """A hook that changes data where the server cannot have that."""

    code = "RJ310"
    title = "{function!r} changes data, which a function under `@module.{kind}` must not"
    label = "this writes, while the server is in the middle of something else"
    help = "{instead}"
    kind: str
    function: str
    instead: str


@diagnostic
class InfoResult(Diagnostic):
    """A function for INFO whose result is not made of fields."""

    code = "RJ320"
    title = "{function!r} returns {found}, which INFO cannot show"
    label = "this function"
    help = "return `dict[str, int]` or a dataclass; values are int, float, bool, str, bytes, or such dicts of these"
    function: str
    found: str


@diagnostic
class MustNotWrite(Diagnostic):
    """A function that writes, where that would be lost, or not replicated."""

    code = "RJ321"
    title = "{function!r} writes, and {reason}"
    label = "this writes"
    help = "write from a command, a timer or an event"
    function: str
    reason: str


@diagnostic
class BadHookOption(Diagnostic):
    """An option of a hook's decorator with a value that means nothing."""

    code = "RJ303"
    title = "{value!r} is no value for `{option}` of `@module.{kind}`"
    label = "this value"
    help = "give {wanted}"
    kind: str
    option: str
    value: object
    wanted: str


@diagnostic
class OutsideLock(Diagnostic):
    """Something that needs the server's lock, in a command that runs in the background."""

    code = "RJ311"
    title = "{function!r} runs in the background, where {what} needs the server's lock"
    label = "the server works at the same time"
    help = "{instead}"
    function: str
    what: str
    instead: str


@diagnostic
class CannotWait(Diagnostic):
    """A command that is to wait, and cannot."""

    code = "RJ312"
    title = "{function!r} cannot wait: {problem}"
    label = "declared with `block`"
    help = "it takes keys and returns `X | None`: it is called again when a key is ready, until it returns something"
    function: str
    problem: str


@diagnostic
class HookTaken(Diagnostic):
    """Two functions of which the server would know only the last."""

    code = "RJ330"
    title = "another function has `@module.{kind}` with `{option}` {value!r}"
    label = "the same again"
    help = "call the other functions from one, or give this another `{option}`"
    kind: str
    option: str
    value: object


@diagnostic
class MessagesNeedName(Diagnostic):
    """A module that receives messages, and whose messages servers would mix up with those of other modules."""

    code = "RJ331"
    title = "servers tell messages apart only of modules whose names have nine characters"
    label = "{name!r} has {length}"
    help = "give a module that receives messages a name of nine letters, digits, `_` or `-`"
    name: str
    length: int
