"""`encode` and `decode`: the encodings that are compiled, and what is done with what they cannot hold."""

from __future__ import annotations

import ast
import codecs

from redisjit.diagnostics.language import NotConstant, TypeMismatch, WrongArguments
from redisjit.frontend import types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.tree import Const, Expr

# Python's own name of an encoding -> ours.
ENCODINGS = {"utf-8": "utf8", "ascii": "ascii", "iso8859-1": "latin1"}
ENCODE_ERRORS = ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace")
DECODE_ERRORS = ("strict", "ignore", "replace", "backslashreplace")


def constants(c: FunctionContext, node: ast.Call, what: str) -> tuple[str, str]:
    """The encoding and the way of handling errors, both literals."""
    found = {"encoding": "utf-8", "errors": "strict"}
    names = list(found)
    if len(node.args) > 2:
        c.refuse(WrongArguments(c.span(node), what, f"takes up to 2 arguments, and is given {len(node.args)}"))
    given = [*zip(names, node.args, strict=False), *((k.arg or "**", k.value) for k in node.keywords)]
    for name, value in given:
        if name not in found:
            c.refuse(WrongArguments(c.span(value), what, f"has no parameter {name!r}"))
        constant = c.expr(value, None)
        if not isinstance(constant, Const) or not isinstance(constant.value, str):
            c.refuse(NotConstant(c.span(value), f"the {name} of {what}()", f"write it out: {name}={found[name]!r}"))
        found[name] = constant.value
    return found["encoding"], found["errors"]


def codec(c: FunctionContext, node: ast.Call, what: str, allowed: tuple[str, ...]) -> tuple[str, str]:
    encoding, errors = constants(c, node, what)
    try:
        name = codecs.lookup(encoding).name
    except LookupError:
        name = ""
    if name not in ENCODINGS:
        c.unsupported(node, f"the encoding {encoding!r}", "use utf-8, ascii or latin-1")
    if errors not in allowed:
        hint = f"use {', '.join(allowed)}"
        if errors in ("surrogateescape", "surrogatepass"):
            hint = "a str holds no surrogates here: keep the bytes"
        c.unsupported(node, f"errors={errors!r}", hint)
    return ENCODINGS[name], errors


def encode(c: FunctionContext, obj: Expr, node: ast.Call, expected: types.Type | None) -> Expr | None:
    """`str.encode(encoding, errors)`."""
    if not node.args and not node.keywords:
        return None
    encoding, errors = codec(c, node, "encode", ENCODE_ERRORS)
    if encoding == "utf8":
        return c.call_method(obj, "encode", [], node)
    most = Const(types.INT, 128 if encoding == "ascii" else 256)
    return c.call_prelude("encode_narrow", [obj, most, Const(types.INT, ENCODE_ERRORS.index(errors))], node)


def decode(c: FunctionContext, obj: Expr, node: ast.Call, expected: types.Type | None) -> Expr | None:
    """`bytes.decode(encoding, errors)`."""
    if not node.args and not node.keywords:
        return None
    encoding, errors = codec(c, node, "decode", DECODE_ERRORS)
    if encoding == "utf8" and errors == "strict":
        return c.call_method(obj, "decode", [], node)
    if types.is_buffer(types.resolve(obj.type)):
        obj = c.call_method(obj, "__bytes__", [], node)
    if encoding == "latin1":
        return c.call_prelude("decode_latin1", [obj], node)
    return c.call_prelude(f"decode_{encoding}", [obj, Const(types.INT, DECODE_ERRORS.index(errors))], node)


def decoded(c: FunctionContext, node: ast.Call) -> Expr:
    """`str(bytes, encoding, errors)`."""
    if not node.args:
        c.refuse(WrongArguments(c.span(node), "str", "needs bytes to decode"))
    value = c.expr(node.args[0], None)
    type = types.resolve(value.type)
    if type is not types.BYTES and not types.is_buffer(type):
        c.refuse(TypeMismatch(c.span(node.args[0]), "str() with an encoding", "bytes or bytearray", str(type)))
    rest = ast.copy_location(ast.Call(node.func, node.args[1:], node.keywords), node)
    made = decode(c, value, rest, None)
    return made if made is not None else c.call_method(value, "decode", [], node)
