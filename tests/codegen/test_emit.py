"""`--emit llvm`, `asm` and `obj` write what the tools that read them accept."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from redisjit.compiler import compile_file
from tests.support.missing import require_program
from tests.support.stages import HEAD, PROGRAMS

TARGETS = {"x86_64-linux-gnu": (b"\x3e\x00", "x86-64"), "aarch64-linux-gnu": (b"\xb7\x00", "AArch64")}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "emitted.py"
    path.write_text(HEAD + PROGRAMS["errors"])
    return path


def emitted(source: Path, stage: str, **options: str) -> Path:
    output = source.with_suffix(f".{stage}")
    compile_file(str(source), str(output), emit=stage, **options)  # type: ignore[arg-type]
    return output


def test_llvm(source: Path) -> None:
    from llvmlite import binding

    module = binding.parse_assembly(emitted(source, "llvm").read_text())
    module.verify()
    assert "RedisModule_OnLoad" in {function.name for function in module.functions}


def test_assembly(source: Path, tmp_path: Path) -> None:
    compiler = require_program("cc", "apt-get install gcc")
    text = emitted(source, "asm")
    assert "RedisModule_OnLoad:" in text.read_text()
    assembly = text.rename(text.with_suffix(".s"))
    subprocess.run([compiler, "-c", assembly, "-o", tmp_path / "assembled.o"], check=True)


@pytest.mark.parametrize("target", TARGETS)
def test_object(source: Path, target: str) -> None:
    data = emitted(source, "obj", target=target).read_bytes()
    machine, _ = TARGETS[target]
    assert data[:4] == b"\x7fELF"
    assert data[16:18] == b"\x01\x00"  # relocatable
    assert data[18:20] == machine


def test_the_same_source_gives_the_same_object(source: Path) -> None:
    assert emitted(source, "obj").read_bytes() == emitted(source, "obj").read_bytes()


def test_levels_of_optimisation(source: Path) -> None:
    sizes = []
    for level in (0, 2):
        output = source.with_suffix(f".{level}")
        compile_file(str(source), str(output), emit="llvm", opt=level)
        sizes.append(len(output.read_text()))
    assert sizes[0] != sizes[1]
