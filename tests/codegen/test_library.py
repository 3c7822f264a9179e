"""The runtime's library: parts of it are in the modules that use them, and nowhere else."""

from __future__ import annotations

from pathlib import Path

from redisjit.codegen.target import LIBRARY
from redisjit.compiler import compile_file

HEAD = "import hashlib\nimport math\nimport random\n\nfrom redisjit import Module\n\nmodule = Module('m')\n\n"
COMMAND = "@module.command\ndef f(b: bytes, n: int, x: float) -> {type}:\n    return {value}\n"


def llvm(tmp_path: Path, type: str, value: str) -> str:
    """The finished LLVM text of a module with one command."""
    source, output = tmp_path / "source.py", tmp_path / "module.ll"
    source.write_text(HEAD + COMMAND.format(type=type, value=value))
    compile_file(str(source), str(output), emit="llvm")
    return output.read_text()


def test_every_part_has_its_source() -> None:
    sources = Path(__file__).parents[2] / "runtime" / "library"
    assert {path.stem for path in sources.glob("*.c")} == {path.stem for path in LIBRARY.glob("*.ll")}


def test_nothing_of_it_where_nothing_is_used(tmp_path: Path) -> None:
    text = llvm(tmp_path, "bytes", "b + b")
    assert not [path.stem for path in LIBRARY.glob("*.ll") if f"@rj_{path.stem}_" in text]


def test_only_the_algorithm_that_is_used(tmp_path: Path) -> None:
    text = llvm(tmp_path, "bytes", "hashlib.sha256(b).digest()")
    assert "@start_sha256" in text
    assert "sha512" not in text
    assert "@rj_md5_" not in text


def test_libm_rounds(tmp_path: Path) -> None:
    """`pow(x, 2)` is not `x * x` in the last bit, nor is a sine folded on the machine that compiles."""
    text = llvm(tmp_path, "float", "x ** 2.0 + math.sin(1.0)")
    assert "@pow(double" in text
    assert "@sin(double" in text


def test_what_is_called_in_loops_is_inlined(tmp_path: Path) -> None:
    text = llvm(tmp_path, "float", "random.Random(n).random()")
    assert "call double @rj_mt_random" not in text
