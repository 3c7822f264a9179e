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
