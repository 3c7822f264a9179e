"""Around kernels: what is imported when, what the object holds, and what stays as it was under CPython."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from redisjit.compiler import Compilation, compile_file
from redisjit.kernels.link import KNOWN
from tests.programs.harness import EXAMPLES

ROOT = Path(__file__).parents[2]
KERNEL = """\
import numba
import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("{name}")


@numba.njit
def total(a: NDArray[np.float64], by: float) -> float:
    s = 0.0
    for x in a:
        s += x * by
    return s


@numba.njit
def first(a: NDArray[np.float64]) -> NDArray[np.float64]:
    return a[:1]


@numba.njit
def clear(a: NDArray[np.float64], b: NDArray[np.float64]) -> None:
    for i in range(b.size):
        b[i] = a[i] * 0.0


@module.command
def run(n: int) -> float:
    a = np.arange(float(n))
    clear(a, first(a))
    return total(a, 2.0)
"""
IMPORTED = """\
import sys
from redisjit.compiler import compile_file
compile_file(sys.argv[1], sys.argv[2])
print(*sorted({name.split('.')[0] for name in sys.modules} & {'numba', 'numpy'}), 'redisjit.kernels' in sys.modules)
"""


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / f"kernel_{tmp_path.name}.py"
    path.write_text(KERNEL.format(name="around"))
    return path


def imported(path: Path, tmp_path: Path) -> str:
    """What a compiler in a process of its own has imported in the end."""
    command = [sys.executable, "-c", IMPORTED, str(path), str(tmp_path / "mod.so")]
    return subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT).stdout.strip()


def test_a_module_without_kernels_imports_neither_numba_nor_numpy(tmp_path: Path) -> None:
    assert imported(EXAMPLES / "hgetset.py", tmp_path) == "False"


def test_a_module_with_arrays_alone_does_not_import_numba(tmp_path: Path) -> None:
    path = tmp_path / "plain.py"
    text = "import numpy as np\nfrom redisjit import Module\nmodule = Module('plain')\n"
    path.write_text(text + "@module.command\ndef run(n: int) -> float:\n    return float(np.arange(float(n)).sum())\n")
    assert imported(path, tmp_path) == "numpy False"


def test_a_kernel_that_is_not_called_is_not_compiled(tmp_path: Path) -> None:
    path = tmp_path / "idle.py"
    text = "import numba\nfrom redisjit import Module\nmodule = Module('idle')\n@numba.njit\ndef k(x):\n    return x\n"
    path.write_text(text + "@module.command\ndef run(n: int) -> int:\n    return n\n")
    assert imported(path, tmp_path) == "numba numpy False"


def test_the_code_is_for_the_baseline_machine(source: Path, tmp_path: Path) -> None:
    for triple, wide in (("x86_64-linux-gnu", r"%[yz]mm"), ("aarch64-linux-gnu", r"\bz\d+\.d")):
        output = tmp_path / f"{triple}.s"
        compile_file(str(source), str(output), emit="asm", target=triple)
        text = output.read_text()
        assert "rjk.0." in text
        assert not re.search(wide, text)


def test_only_the_c_library_is_asked_for(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "module.ll"
    compile_file(str(source), str(output), emit="llvm")
    declared = set(re.findall(r'^declare [^@]*@"?([\w.$]+)', output.read_text(), re.MULTILINE))
    numbas = {name for name in declared if name.startswith(("numba", "NRT", "Py", "_Py", "_ZN"))}
    assert not numbas
    assert {name for name in declared if not name.startswith(("llvm.", "rj_"))} <= KNOWN | RUNTIME


RUNTIME = {"snprintf", "strtod", "memchr", "clock_gettime", "__errno_location"}


def test_which_arrays_are_written_to_is_known(source: Path, tmp_path: Path) -> None:
    output = tmp_path / "module.ll"
    compile_file(str(source), str(output), emit="llvm")
    masks = dict(re.findall(r"@rjk\.\d+\.(\w+)\.writes = .*constant i64 (\d+)", output.read_text()))
    assert masks == {"total": "0", "first": "0", "clear": "2"}


def test_the_function_itself_stays_numbas(source: Path) -> None:
    import numpy as np

    compilation = Compilation(str(source))
    compilation.check()
    total = vars(sys.modules[source.stem])["total"]
    assert not total.overloads
    assert total(np.arange(3.0), 2.0) == 6.0
    assert len(total.overloads) == 1


def test_a_kernel_is_compiled_once_for_each_signature(source: Path) -> None:
    text = source.read_text() + (
        "\n\n@module.command\ndef again(n: int) -> float:\n"
        "    return total(np.zeros(n), 1.0) + total(np.zeros(n, dtype=np.float32), 1.0)\n"
    )
    source.write_text(text)
    compilation = Compilation(str(source))
    compilation.check()
    assert compilation.kernels is not None
    assert [name.split(".")[2] for name in compilation.kernels.entries].count("total") == 2
