"""Signatures become specifications."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, Optional

import pytest

from redisjit import Context, Hash, Key, Module, Reply, Status, String
from redisjit.declare.spec import Choice, CommandSpec, Flag, Group, KeyType, Kind, Parameter, Scalar

ROOT = Path(__file__).parents[2]


def only(module: Module) -> CommandSpec:
    (spec,) = module.commands()
    return spec


def test_scalars_and_keys_are_required_arguments() -> None:
    module = Module("Ex")

    @module.command
    def f(n: int, x: float, b: bytes, s: str, k: Key, t: String, h: Hash) -> None:
        """What it does,
        on two lines.

        More.
        """

    spec = only(module)
    kinds = [Scalar.INT, Scalar.FLOAT, Scalar.BYTES, Scalar.STR, KeyType("Key"), KeyType("String"), KeyType("Hash")]
    assert [p.type for p in spec.parameters] == kinds
    assert {p.kind for p in spec.parameters} == {Kind.REQUIRED}
    assert (spec.name, spec.arity, spec.has_context) == ("ex.f", 8, False)
    assert spec.summary == "What it does, on two lines."
    assert spec.function is f
    assert spec.returns is None


def test_the_context_is_no_argument() -> None:
    module = Module("ex")

    @module.command
    def f(ctx: Context, n: int) -> int:
        return n

    spec = only(module)
    assert (spec.has_context, spec.arity, [p.name for p in spec.parameters]) == (True, 2, ["n"])


def test_optional_arguments() -> None:
    module = Module("ex")

    @module.command
    def f(a: bytes, limit: int = 10, b: bytes | None = None, c: Optional[float] = 2.5) -> None: ...  # noqa: UP045

    spec = only(module)
    assert (spec.min_args, spec.max_args, spec.arity) == (2, 5, -2)
    assert spec.of_kind(Kind.OPTIONAL) == (
        Parameter("limit", Kind.OPTIONAL, Scalar.INT, False, 10),
        Parameter("b", Kind.OPTIONAL, Scalar.BYTES, True, None),
        Parameter("c", Kind.OPTIONAL, Scalar.FLOAT, True, 2.5),
    )


def test_variadic_arguments() -> None:
    module = Module("ex")

    @module.command
    def flat(*keys: String) -> None: ...

    @module.command
    def groups(key: Hash, /, *pairs: tuple[bytes, float]) -> None: ...

    flat_, groups_ = module.commands()
    assert flat_.parameters == (Parameter("keys", Kind.VARIADIC, KeyType("String")),)
    assert (flat_.arity, flat_.max_args) == (-2, None)
    assert groups_.parameters[1].type == Group((Scalar.BYTES, Scalar.FLOAT))
    assert (groups_.arity, groups_.max_args) == (-4, None)


def test_tokens() -> None:
    module = Module("ex")

    @module.command
    def f(
        key: Key,
        *,
        nx: bool = False,
        max_len: int | None = None,
        unit: Literal["m", "km"] = "m",
        order: Literal["asc", "desc"] | None = None,
        label: str = "",
    ) -> None: ...

    spec = only(module)
    assert spec.parameters[1:] == (
        Parameter("nx", Kind.TOKEN, Flag(), False, False),
        Parameter("max_len", Kind.TOKEN, Scalar.INT, True, None),
        Parameter("unit", Kind.TOKEN, Choice(("m", "km")), False, "m"),
        Parameter("order", Kind.TOKEN, Choice(("asc", "desc")), True, None),
        Parameter("label", Kind.TOKEN, Scalar.STR, False, ""),
    )
    assert (spec.parameters[2].token, spec.arity) == ("MAXLEN", -2)


@dataclass
class Pair:
    left: int
    right: bytes | None


def test_return_annotations_are_evaluated() -> None:
    module = Module("ex")

    @module.command
    def a() -> Pair: ...  # type: ignore[empty-body]

    @module.command
    def b() -> dict[bytes, list[tuple[int, str | None]]]: ...  # type: ignore[empty-body]

    @module.command
    def c() -> Reply | None: ...

    @module.command
    def d() -> set[bytes] | None: ...

    @module.command
    def e() -> tuple[bool, float, Status, None]: ...  # type: ignore[empty-body]

    @module.command
    def g(*rest: int) -> tuple[int, ...]:
        return rest

    assert [spec.returns for spec in module.commands()] == [
        Pair,
        dict[bytes, list[tuple[int, str | None]]],
        Reply | None,
        set[bytes] | None,
        tuple[bool, float, Status, None],
        tuple[int, ...],
    ]


def test_names() -> None:
    module = Module("ex")

    @module.command
    def del_() -> None: ...

    @module.command(name="Get-All")
    def f() -> None: ...

    @module.command(name="other.Thing")
    def g() -> None: ...

    assert [spec.name for spec in module.commands()] == ["ex.del", "ex.get-all", "other.thing"]


def test_options() -> None:
    module = Module("ex", version=7)

    @module.command
    def bare() -> None: ...

    @module.command(
        write=True, fast=True, deny_oom=False, acl="read", since="1.0", complexity="O(1)", replicate="effects"
    )
    def full() -> None: ...

    @module.command(acl=["read", "fast"], write=False)
    def listed() -> None: ...

    first, second, third = module.commands()
    assert (first.write, first.fast, first.deny_oom, first.replicate, first.acl) == (None, False, None, "verbatim", ())
    assert (second.write, second.fast, second.deny_oom, second.replicate) == (True, True, False, "effects")
    assert (second.acl, second.since, second.complexity) == (("read",), "1.0", "O(1)")
    assert (third.acl, third.write) == (("read", "fast"), False)
    assert module.version == 7


def test_functions_stay_what_they_are() -> None:
    module = Module("ex")

    def f(n: int) -> int:
        return n + 1

    assert module.command(f) is f
    assert module.command(name="g")(f) is f


def test_commands_declared_later_are_seen() -> None:
    module = Module("ex")

    @module.command
    def f() -> None: ...

    assert len(module.commands()) == 1

    @module.command
    def g() -> None: ...

    assert [spec.name for spec in module.commands()] == ["ex.f", "ex.g"]


@pytest.mark.parametrize("unwanted", ["redis", "asyncio", "inspect", "typing", "dataclasses", "llvmlite", "socket"])
def test_importing_the_public_names_is_cheap(unwanted: str) -> None:
    code = "import sys; from redisjit import *; from redisjit import Hash, Module, raw; print('\\n'.join(sys.modules))"
    if unwanted in ("typing", "dataclasses", "inspect"):
        code = code.replace("from redisjit import *; ", "").replace(", raw", "")
    done = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, cwd=ROOT, check=True)
    assert unwanted not in done.stdout.split()
