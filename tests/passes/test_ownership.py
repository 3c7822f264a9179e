"""Where the ownership pass retains and releases, on small functions; memory checks of whole programs are elsewhere."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.scope import Scope
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import BOOL, BYTES, INT, NONE, POINTER
from redisjit.ir.blocks import Block, Branch, Function, Goto, Return
from redisjit.ir.ops import Assign, Constant, Prim, Register
from redisjit.ir.show import Shower, show_functions
from redisjit.ir.verify import verify
from redisjit.passes import ownership
from tests.conftest import Golden
from tests.support.stages import checked

PROGRAMS = {
    # The last use of a value is what takes it over: nothing is counted.
    "moved": """
@module.command
def f(a: bytes) -> tuple[bytes, int]:
    b = a + b"!"
    c = b
    return c, 1
""",
    # A borrowed argument that is stored, and a value that is stored and used again, are retained.
    "retained": """
@module.command
def f(a: bytes) -> tuple[bytes, bytes, bytes]:
    b = a + b"!"
    return a, b, b
""",
    # What is live when a call fails is released on the way out, and nothing else.
    "error_edge": """
@module.command
def f(a: bytes, n: int) -> bytes:
    b = a + b"!"
    c = b + a
    n += 1
    return b if n else c
""",
    # A result that nobody keeps, where nothing else is counted.
    "discarded": """
def text(n: int) -> str:
    return str(10 // n)


@module.command
def f(n: int) -> None:
    text(n)
""",
    # A variable that a loop assigns: its old value goes before the new one comes.
    "loop": """
@module.command
def f(a: bytes, n: int) -> bytes:
    b = b""
    while n:
        n -= 1
        b = b + a
    return b
""",
    # An item of a tuple lives in the tuple: it is retained to outlive it.
    "tuple_item": """
def pair(a: bytes) -> tuple[bytes, bytes]:
    return a + b"1", a + b"2"

@module.command
def f(a: bytes) -> int:
    p = pair(a)
    return len(p[0]) + len(p[1])
""",
    "unused": """
@module.command
def f(a: bytes) -> None:
    a + b"!"
    b = a + b"?"
""",
    # Both branches end with the same counts, whichever used the value up.
    "branches": """
@module.command
def f(a: bytes, n: int) -> bytes:
    b = a + b"!"
    if n:
        return b
    return a
""",
    # A caught exception owns its text.
    "caught": """
@module.command
def f(a: bytes) -> str:
    try:
        return str(int(a))
    except ValueError as error:
        return str(error)
""",
}


@pytest.mark.parametrize("name", PROGRAMS)
def test_golden(name: str, tmp_path: Path, golden: Golden) -> None:
    functions = checked(PROGRAMS[name], tmp_path).functions()
    own = {instance: function for instance, function in functions.items() if instance.file is not None}
    golden(show_functions(own), f"{name}.ir")


def made_by_hand() -> Function:
    node = ast.parse("def f(): ...").body[0]
    assert isinstance(node, ast.FunctionDef)
    instance = Instance(FunctionDecl("f", node, Scope(None)), {}, "f")
    instance.returns = INT
    return Function(instance, [])


def new_bytes() -> Prim:
    """An owned value."""
    return Prim(BYTES, "bytes.make", [Constant(POINTER, None), Constant(INT, 0), Constant(INT, 0)])


def shown(function: Function) -> list[str]:
    verify(function)
    ownership.run(function)
    verify(function)
    return [line.strip() for line in Shower(function).show().splitlines()]


def test_an_address_keeps_alive_what_it_points_into() -> None:
    function = made_by_hand()
    value = new_bytes()
    address = Prim(POINTER, "bytes.data", [value])
    further = Prim(POINTER, "ptr.offset", [address, Constant(INT, 1)])
    byte = Prim(INT, "mem.load", [further, Constant(INT, 0)])
    block = Block("a")
    block.ops = [value, address, further, byte, Return(NONE, byte)]
    function.blocks = [block]
    lines = shown(function)
    assert lines.index("release %0") == lines.index("%3: int = mem.load %2, 0") + 1


def test_an_address_in_a_variable_keeps_alive_too() -> None:
    function = made_by_hand()
    value = new_bytes()
    address = Prim(POINTER, "bytes.data", [value])
    p = Register("p", POINTER)
    byte = Prim(INT, "mem.load", [p, Constant(INT, 0)])
    first, second = Block("first"), Block("second")
    first.ops = [value, address, Assign(p, address), Goto(NONE, second)]
    second.ops = [byte, Return(NONE, byte)]
    function.blocks = [first, second]
    lines = shown(function)
    assert lines.index("release %0") > lines.index("second1:")


def test_a_value_of_one_path_only() -> None:
    """An address that one path sets: on the other there is nothing to release, which the variable says."""
    function = made_by_hand()
    value = Register("v", BYTES)
    made = new_bytes()
    address = Prim(POINTER, "bytes.data", [value])
    p = Register("p", POINTER)
    one, other, done = Block("one"), Block("other"), Block("done")
    first = Block("first")
    null = Prim(POINTER, "ptr.null", [])
    first.ops = [null, Assign(p, null), Branch(NONE, Constant(BOOL, True), one, other)]
    one.ops = [made, Assign(value, made), address, Assign(p, address), Goto(NONE, done)]
    other.ops = [Goto(NONE, done)]
    byte = Prim(INT, "mem.load", [p, Constant(INT, 0)])
    done.ops = [byte, Return(NONE, byte)]
    function.blocks = [first, one, other, done]
    lines = shown(function)
    assert lines[2] == "v = None"
    assert lines.count("release v") == 2  # before it is set, and at the end


def test_functions_without_counted_values_are_left_alone() -> None:
    function = made_by_hand()
    block = Block("a")
    block.ops = [Return(NONE, Constant(INT, 1))]
    function.blocks = [block]
    assert shown(function) == ["function f() -> int fails", "a0:", "return 1"]
