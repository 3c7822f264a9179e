"""What cannot be declared, and what cannot be done with what is declared: each with its message."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from redisjit.compiler import Compilation
from redisjit.diagnostics.base import CompileError
from redisjit.errors import render_all
from tests.conftest import Golden

HEAD = """from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from redisjit import Context, Module, String, c

module = Module("m")
zlib = c.library("libz.so.1")

"""
# One declaration each; the first thing that is wrong with it is said.
DECLARATIONS = """
@zlib.function
def f(n: int) -> c.int: ...

@zlib.function
def f(n) -> c.int: ...

@zlib.function
def f(n: c.int): ...

@zlib.function
def f(text: str) -> c.int: ...

@zlib.function
def f(items: list[int]) -> c.int: ...

@zlib.function
def f(items: NDArray[np.bool_]) -> c.int: ...

@zlib.function
def f(items: c.Const[bytes]) -> c.int: ...

@zlib.function
def f(p: c.Pointer | None) -> c.int: ...

@zlib.function
def f(n: c.int | None) -> c.int: ...

@zlib.function
def f(p: c.Ref[bytearray]) -> c.int: ...

@zlib.function
def f(call: Callable[[c.double], None]) -> c.int: ...

@zlib.function
def f(call: Callable[[bytes], None]) -> c.int: ...

@zlib.function
def f(call: Callable[[c.int], None] | None) -> c.int: ...

@zlib.function
def f(nothing: None) -> c.int: ...

@zlib.function
def f(p: "c.Undefined") -> c.int: ...

@zlib.function
def f(n: c.int) -> bytearray: ...

@zlib.function
def f(n: c.int) -> c.string: ...

@zlib.function
def f(n: c.int) -> int: ...

@zlib.function
def f(*n: c.int) -> c.int: ...

@zlib.function
def f(n: c.size_t = c.length("data")) -> c.int: ...

@zlib.function
def f(p: c.Pointer, n: c.size_t = c.length("p")) -> c.int: ...

@zlib.function
def f(data: bytes, n: c.double = c.length("data")) -> c.int: ...

@zlib.function
def f(n: c.int = [1]) -> c.int: ...

@zlib.function
def f(n: c.int) -> c.int:
    return n

@zlib.function
async def f(n: c.int) -> c.int: ...

@zlib.function(fails="odd")
def f(n: c.int) -> c.int: ...

@zlib.function(fails="null")
def f(n: c.int) -> c.int: ...

@zlib.function(fails="negative")
def f(n: c.int) -> bytes: ...

@zlib.function(fails="negative", text=other)
def f(n: c.int) -> c.int: ...

@zlib.function(fails="negative")
def f(n: c.int) -> c.size_t: ...

@zlib.function(text="errno")
def f(n: c.int) -> c.int: ...

@zlib.function
def f(p: c.Pointer = None) -> c.int: ...

@zlib.function(name="not a name")
def f(n: c.int) -> c.int: ...

other = c.library("libz.so.1", load="later")

other = c.library("")

other = c.library("./nothing.a")
"""
OTHER = """
@zlib.function
def other(data: bytes) -> bytes: ...

"""
CALLS = """
@zlib.function
def crc32(crc: c.ulong, data: bytes, size: c.uint = c.length("data"), more: c.int = 0) -> c.ulong:
    raise NotImplementedError

@zlib.function
def gzread(file: c.Pointer, buffer: bytearray, size: c.uint = c.length("buffer")) -> c.int:
    raise NotImplementedError

@zlib.function
def compressed(size: c.Ref[c.ulong], items: NDArray[np.float64]) -> None: ...

@zlib.function
def each(call: Callable[[c.Pointer, c.int], c.int]) -> None: ...

def right(p: c.Pointer, n: int) -> int:
    return n

def wrong(p: c.Pointer) -> int:
    return 0

HERE = c.Ref(1)

@module.command
def computed(data: bytes) -> int:
    return crc32(0, data, 3)

@module.command
def computed_by_name(data: bytes) -> int:
    return crc32(0, data, size=3)

@module.command
def wrong_bytes(data: bytes) -> int:
    return crc32(0, bytearray(data))

@module.command
def wrong_number(data: bytes) -> int:
    return crc32(0.0, data)

@module.command
def too_few() -> int:
    return crc32(0)

@module.command
def wrong_buffer(data: bytes) -> int:
    return gzread(c.NULL, data)

@module.command
def wrong_pointer(data: bytes) -> int:
    return gzread(0, bytearray(data))

@module.command
def wrong_reference(n: int) -> None:
    compressed(n, np.zeros(3))

@module.command
def wrong_item(n: int) -> None:
    compressed(c.Ref(n), np.zeros(3, np.float32))

@module.command
def reference_to_float(x: float) -> None:
    compressed(c.Ref(x), np.zeros(3))

@module.command
def reference_to_text(data: bytes) -> None:
    size = c.Ref(str(data))

@module.command
def shared_reference(n: int) -> None:
    compressed(HERE, np.zeros(3))

@module.command
def a_library() -> None:
    zlib.function

@module.command
def callback_of_another_type() -> None:
    each(right)
    each(wrong)

@module.command
def callback_that_captures(n: int) -> None:
    def inside(p: c.Pointer, m: int) -> int:
        return n
    each(inside)

@module.command
def callback_lambda() -> None:
    each(lambda p, n: n)

@module.command
def hidden(n: int) -> int:
    return c.Ref(n).held
"""


def refusal(text: str, folder: Path) -> str:
    """What the compiler says of a file."""
    path = folder / "handlers_refused.py"
    path.write_text(text)
    try:
        with pytest.raises(CompileError) as caught:
            Compilation(str(path)).check()
    finally:
        sys.modules.pop(path.stem, None)
    return render_all(caught.value).replace(f"{folder}/", "")


def test_declarations(tmp_path: Path, golden: Golden) -> None:
    found = []
    for text in DECLARATIONS.strip().split("\n\n"):
        before = OTHER if "text=other" in text else ""
        found.append(refusal(HEAD + before + text + "\n", tmp_path))
        assert found[-1].count("error[") == found[-1].count("error[RJ122]") == 1, text
    golden("\n\n".join(found) + "\n", "declarations.txt")


def test_calls(tmp_path: Path, golden: Golden) -> None:
    found = refusal(HEAD + CALLS, tmp_path)
    assert found.count("error[") == CALLS.count("@module.command")
    golden(found + "\n", "calls.txt")


def test_what_writes_must_be_repeatable(tmp_path: Path, golden: Golden) -> None:
    """A function is taken to be unpredictable, unless it or its library is said to be pure."""
    command = "@module.command{}\ndef f(key: String, n: int) -> None:\n    key.set(b'' if zError(n) == b'' else b'x')\n"
    function = "@zlib.function{}\ndef zError(n: c.int) -> bytes: ...\n"
    golden(refusal(HEAD + function.format("") + command.format(""), tmp_path) + "\n", "unpredictable.txt")
    path = tmp_path / "handlers_accepted.py"
    for text in (
        HEAD + function.format("(pure=True)") + command.format(""),
        HEAD.replace("so.1", 'so.1", pure=True)  # "') + function.format("") + command.format(""),
        HEAD + function.format("") + command.format('(replicate="effects")'),
    ):
        path.write_text(text)
        Compilation(str(path)).check()
        sys.modules.pop(path.stem)


def test_an_address_is_no_constant(tmp_path: Path) -> None:
    libc = 'libc = c.library("libc.so.6")\n@libc.function\ndef malloc(n: c.size_t) -> c.Pointer: ...\n'
    text = HEAD + libc + "HERE = malloc(8)\n@module.command\ndef f() -> bool:\n    return HERE == c.NULL\n"
    assert "it is an address of the process that compiles" in refusal(text, tmp_path)


def test_only_functions_can_be_declared(tmp_path: Path) -> None:
    path = tmp_path / "handlers_refused.py"
    for text, problem in (
        ("zlib.function(3)", "declared by a plain `def`"),
        ("@zlib.function(fails='zero', text=print)\ndef f(n: c.int) -> c.int: ...", "declared before, not"),
    ):
        path.write_text(f"{HEAD}{text}\n")
        with pytest.raises(TypeError, match=problem):
            Compilation(str(path))
