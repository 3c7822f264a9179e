"""Every mistake in a declaration has its own message: golden texts, one for each code."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from redisjit.declare.module import Module
from redisjit.diagnostics import declare
from redisjit.diagnostics.base import CompileError, Diagnostic
from redisjit.errors import render_all
from tests.conftest import Golden

HEAD = """from typing import TYPE_CHECKING, Literal

from redisjit import Attributed, Context, Hash, Key, Module, Reply, Status, String

module = Module("example")

"""

# Code -> declarations that it is about, each after HEAD.
CASES: dict[str, str] = {
    "RJ101": "",
    "RJ102": """
module = Module("my module")

@module.command
def f() -> None: ...
""",
    "RJ103": """
@module.command(name="get all")
def f() -> None: ...

@module.command(name="")
def g() -> None: ...

@module.group("two words").command
def h() -> None: ...

@module.group("config").command(name="example.get")
def i() -> None: ...
""",
    "RJ104": """
@module.command
def f() -> None: ...

@module.command(name="F")
def g() -> None: ...

@module.command(aliases=["other", "f"])
def h() -> None: ...

@module.group("Other").command
def get() -> None: ...
""",
    "RJ105": """
@module.command
async def later() -> None: ...

@module.command
def several() -> None:
    yield

@module.command
class Thing: ...

module.command(lambda: None)
module.command(len)
""",
    "RJ106": """
@module.command
def f(key: Hash, field, *rest, nx=False) -> None: ...
""",
    "RJ107": """
@module.command
def f(key: Hash):
    return 1
""",
    "RJ108": """
if TYPE_CHECKING:
    from elsewhere import Thing

@module.command
def f(thing: "Thing") -> "Missing": ...
""",
    "RJ109": """
@module.command
def f(a: bool, b: list[bool], c: dict[str, int], d: Literal["x"], e: Status) -> None: ...

@module.command
def g(*items: tuple[int, ...]) -> None: ...

@module.command
def h(*items: tuple[bytes, bool], x: int | str = 1) -> None: ...

@module.command
def i(*, keys: tuple[String, ...], flags: tuple[bool, ...], pairs: tuple[bytes, int] = (b"", 0)) -> None: ...
""",
    "RJ110": """
@module.command
def a() -> object: ...

@module.command
def b() -> list: ...

@module.command
def c() -> int | str: ...

@module.command
def d() -> dict[bytes, Hash]: ...

@module.command
def e() -> list[Reply]: ...

@module.command
def g() -> set[list[int]]: ...

@module.command
def h() -> Attributed[int, list[int]]: ...
""",
    "RJ111": """
@module.command
def f(key: Hash, ctx: Context) -> None: ...
""",
    "RJ112": """
@module.command
def f(a: int = "1", b: float = 1, c: bytes = None, d: int = 1 << 63) -> None: ...

@module.command
def g(*, nx: bool = True, unit: Literal["m", "km"] = "mi") -> None: ...
""",
    "RJ113": """
@module.command
def f(key: Hash | None = None) -> None: ...

""",
    "RJ114": """
@module.command
def f(key: Hash, *, ex: int) -> None: ...
""",
    "RJ115": """
@module.command
def f(*, max_len: int = 1, maxlen: int = 2, order: Literal["asc", "maxlen"] = "asc") -> None: ...
""",
    "RJ116": """
@module.command
def f(limit: int = 1, *keys: String) -> None: ...

@module.command
def g(*keys: String, nx: bool = False) -> None: ...
""",
    "RJ117": """
@module.command
def f(key: Hash, **options: int) -> None: ...
""",
    "RJ118": """
@module.command(replicate="always", acl=5, fast="yes", since=1)
def f() -> None: ...

@module.command(history=["1.0.0"], tips="one two", aliases=["two words"])
def g() -> None: ...

@module.command(getkeys=len, channels={"channel": "publish"})
def h(channel: int) -> None: ...

@module.command(channels={"channel": "listen"})
def i(channel: bytes) -> None: ...

@module.command(channels={"last": "publish"})
def j(names: list[bytes], last: bytes) -> None: ...

@module.command(null_array=True)
def k() -> list[int]: ...

@module.command(secrets=["key"])
def l(key: Hash, password: bytes) -> None: ...

@module.command(secrets="password")
def m(password: bytes) -> None: ...
""",
    "RJ119": """
@module.command
def f(n: int | None) -> None: ...
""",
    "RJ120": """
@module.command
def f(*, unit: Literal["m", "M"] = "m", n: Literal[1, 2] = 1, word: Literal["two words"] = "two words") -> None: ...
""",
    "RJ124": """
@module.command
def f(keys: list[String], into: Hash) -> None: ...

@module.command
def g(names: list[bytes], *pairs: tuple[Hash, bytes]) -> None: ...

@module.command
def h(names: list[bytes], keys: list[Key]) -> None: ...
""",
    "RJ123": """
@module.command(acl=["read", "readnig"])
def f() -> None: ...
""",
    "RJ122": """
from redisjit import c

@c.library("libz.so.1").function
def zError(code: int) -> bytes: ...
""",
}


def all_codes() -> Iterator[str]:
    for _, cls in inspect.getmembers(declare, inspect.isclass):
        if issubclass(cls, Diagnostic) and cls is not Diagnostic:
            yield cls.code


def load(source: str, directory: Path) -> Module:
    """The module that `handlers.py` declares, in the current directory."""
    (directory / "handlers.py").write_text(source)
    loaded = ModuleType("handlers")
    loaded.__file__ = "handlers.py"
    sys.modules["handlers"] = loaded
    exec(compile(source, "handlers.py", "exec", dont_inherit=True), loaded.__dict__)
    module = loaded.module
    assert isinstance(module, Module)
    return module


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delitem(sys.modules, "handlers", raising=False)
    return tmp_path


@pytest.mark.parametrize("code", CASES)
def test_golden(code: str, here: Path, golden: Golden) -> None:
    with pytest.raises(CompileError) as caught:
        load(HEAD + CASES[code], here).commands()
    assert {diagnostic.code for diagnostic in caught.value.diagnostics} == {code}
    golden(render_all(caught.value) + "\n", f"{code}.txt")


def test_every_code_has_a_golden() -> None:
    codes = list(all_codes())
    assert len(set(codes)) == len(codes)
    assert set(codes) - {"RJ121"} == set(CASES)  # RJ121 is about files: see tests/diagnostics


def test_quoted_annotations_under_the_future_import(here: Path) -> None:
    source = "from __future__ import annotations\n" + HEAD + "@module.command\ndef f(a: 'Hash') -> 'int': ...\n"
    assert load(source, here).commands()[0].returns is int


def test_all_problems_at_once(here: Path) -> None:
    source = HEAD + "@module.command\ndef f(a, b: bool, c: int = 'x'):\n    return 1\n"
    with pytest.raises(CompileError) as caught:
        load(source, here).commands()
    assert [diagnostic.code for diagnostic in caught.value.diagnostics] == ["RJ106", "RJ109", "RJ112", "RJ107"]


def test_nothing_is_read_before_it_is_asked_for(here: Path) -> None:
    module = load(HEAD + "@module.command\ndef f(a):\n    return 1\n", here)
    assert module.name == "example"


def test_a_source_that_is_gone_still_gives_a_message(here: Path) -> None:
    module = load(HEAD + "@module.command\ndef f(a) -> None: ...\n", here)
    (here / "handlers.py").unlink()
    with pytest.raises(CompileError) as caught:
        module.commands()
    assert render_all(caught.value).startswith("handlers.py:7:1: error[RJ106]")
