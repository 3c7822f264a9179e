"""`hashlib` and `hmac` where the algorithm is named by an argument: it has to be known at compile time."""

from __future__ import annotations

import ast

from redisjit.diagnostics.language import NotConstant, TypeMismatch, WrongArguments
from redisjit.frontend import names, types
from redisjit.frontend.calls import taken
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import Constant, FunctionDecl
from redisjit.frontend.randomness import arguments
from redisjit.frontend.tree import Const, Expr
from redisjit.frontend.types import Type

ALGORITHMS = "md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 blake2b blake2s".split()


def algorithm(c: FunctionContext, node: ast.expr, *, functions: bool = False) -> Expr:
    """The table of the algorithm that an argument names: `"sha256"`, or, where `functions` do too, `hashlib.sha256`."""
    entity = None if isinstance(node, ast.Constant) else names.entity_of(c, node)
    name = node.value if isinstance(node, ast.Constant) else entity.value if isinstance(entity, Constant) else None
    if functions and isinstance(entity, FunctionDecl) and entity.name.startswith("hashlib_"):
        name = entity.name.removeprefix("hashlib_")
    if not isinstance(name, str):
        example = 'write "sha256"' + (" or hashlib.sha256" if functions else "")
        c.refuse(NotConstant(c.span(node), "the name of the algorithm", example))
    if name.lower() not in ALGORITHMS:
        c.unsupported(node, f"the algorithm {name!r}", f"there are {', '.join(ALGORITHMS)}")
    return c.call_prelude(f"algorithm_{name.lower()}", [], node)


def octets(c: FunctionContext, node: ast.expr, name: str) -> Expr:
    """Bytes, or their like."""
    value = taken(c, c.expr(node, types.BYTES), "Buffer", node)
    return c.coerce(value, types.BYTES, node, name)


def new(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "name data * usedforsecurity", 1)
    data: Expr = octets(c, given["data"], "the data") if "data" in given else Const(types.BYTES, b"")
    return c.call_prelude("new_hash", [algorithm(c, given["name"]), data], node)


def pbkdf2(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "hash_name password salt iterations dklen", 4)
    password, salt = octets(c, given["password"], "the password"), octets(c, given["salt"], "the salt")
    rounds = c.coerce(c.expr(given["iterations"], None), types.INT, given["iterations"], "the iterations")
    table = algorithm(c, given["hash_name"])
    size: Expr = c.call_prelude("hash_digest_size", [algorithm(c, given["hash_name"])], node)
    if "dklen" in given:
        size = c.coerce(c.expr(given["dklen"], None), types.INT, given["dklen"], "dklen")
    return c.call_prelude("derive_key", [table, password, salt, rounds, size], node)


def hmac_new(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "key msg digestmod", 1)
    if "digestmod" not in given:
        c.refuse(WrongArguments(c.span(node), ast.unparse(node.func), "needs the argument 'digestmod'"))
    key = octets(c, given["key"], "the key")
    msg: Expr = octets(c, given["msg"], "the message") if "msg" in given else Const(types.BYTES, b"")
    return c.call_prelude("new_hmac", [algorithm(c, given["digestmod"], functions=True), key, msg], node)


def hmac_digest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "key msg digest", 3)
    key, msg = octets(c, given["key"], "the key"), octets(c, given["msg"], "the message")
    return c.call_prelude("hmac_digest_of", [algorithm(c, given["digest"], functions=True), key, msg], node)


def compare_digest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = arguments(c, node, "a b", 2)
    left, right = c.expr(given["a"], None), c.expr(given["b"], None)
    kinds = [types.resolve(left.type), types.resolve(right.type)]
    if kinds == [types.STR, types.STR]:
        return c.call_prelude("same_secret_text", [left, right], node)
    values = [taken(c, value, "Buffer", place) for value, place in zip((left, right), given.values(), strict=True)]
    for value, place in zip(values, given.values(), strict=True):
        if types.resolve(value.type) is not types.BYTES:
            found = str(types.resolve(value.type))
            c.refuse(TypeMismatch(c.span(place), "compare_digest()", "two bytes or two str", found))
    return c.call_prelude("same_secret", values, node)
