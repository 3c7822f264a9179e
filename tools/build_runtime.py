"""Compile runtime/*.c to LLVM IR text, which ships in the package: `make runtime`. `--check` fails when stale.

runtime.c is in every module. A file of runtime/library joins the modules that use one of its functions. kernels.c joins
the kernels of a module that has any.

`ziglang`'s clang is the same LLVM as llvmlite's, so the text is read back exactly.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "runtime"
OUTPUTS = ROOT / "redisjit" / "codegen"
KERNELS = SOURCES / "kernels.c"
FLAGS = (
    "-target x86_64-linux-gnu -S -emit-llvm -O2 -g0 -fPIC -fvisibility=hidden -fomit-frame-pointer -w "
    "-fno-stack-protector -fno-sanitize=all -fno-unwind-tables -fno-asynchronous-unwind-tables -ffp-contract=off"
)
# What libm computes is libm's to round, and vectors are for the target to make.
LIBRARY_FLAGS = "-fno-builtin -fno-vectorize -fno-slp-vectorize"


def build(source: Path, flags: list[str]) -> str:
    """The IR of one file, without what names this machine or this target."""
    with TemporaryDirectory() as folder:
        made = Path(folder, "runtime.ll")
        command = [sys.executable, "-m", "ziglang", "cc", *FLAGS.split(), *flags, "-o", str(made), str(source)]
        subprocess.run(command, check=True)
        text = made.read_text()
    text = re.sub(r"^(; ModuleID|source_filename|target ).*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r'"(target-cpu|target-features|tune-cpu)"="[^"]*" ?', "", text)
    text = re.sub(r"^!llvm.*\n", "", text, flags=re.MULTILINE)
    # What LLVM 20 does not know, or knows with other arguments.
    text = re.sub(r", target_mem\d: \w+|nocreateundeforpoison ", "", text)
    text = re.sub(r"^.*@llvm\.lifetime\..*\n", "", text, flags=re.MULTILINE)
    name = source.relative_to(ROOT)
    return f"; Made from {name} by tools/build_runtime.py: do not edit.\n" + text.lstrip()


def main() -> int:
    """Write the files, or with --check compare them."""
    stale = 0
    for source in [SOURCES / "runtime.c", KERNELS, *sorted((SOURCES / "library").glob("*.c"))]:
        output = (OUTPUTS / source.relative_to(SOURCES)).with_suffix(".ll")
        if source == KERNELS:
            output = ROOT / "redisjit" / "kernels" / "nrt.ll"
        text = build(source, LIBRARY_FLAGS.split() if source.parent.name == "library" else [])
        if "--check" not in sys.argv:
            output.write_text(text)
        elif not output.exists() or output.read_text() != text:
            print(f"{output.relative_to(ROOT)} is stale: run `make runtime`", file=sys.stderr)
            stale = 1
    return stale


if __name__ == "__main__":
    sys.exit(main())
