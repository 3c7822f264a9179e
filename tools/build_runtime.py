"""Compile runtime/runtime.c to LLVM IR text, which ships in the package: `make runtime`. `--check` fails when stale.

`ziglang`'s clang is the same LLVM as llvmlite's, so the text is read back exactly.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "runtime" / "runtime.c"
OUTPUT = ROOT / "redisjit" / "codegen" / "runtime.ll"
FLAGS = (
    "-target x86_64-linux-gnu -S -emit-llvm -O2 -g0 -fPIC -fvisibility=hidden -fomit-frame-pointer -w "
    "-fno-stack-protector -fno-sanitize=all -fno-unwind-tables -fno-asynchronous-unwind-tables"
)


def build() -> str:
    """The IR of the runtime, without what names this machine or this target."""
    with TemporaryDirectory() as folder:
        made = Path(folder, "runtime.ll")
        command = [sys.executable, "-m", "ziglang", "cc", *FLAGS.split(), "-o", str(made), str(SOURCE)]
        subprocess.run(command, check=True)
        text = made.read_text()
    text = re.sub(r"^(; ModuleID|source_filename|target ).*\n", "", text, flags=re.MULTILINE)
    text = re.sub(r'"(target-cpu|target-features|tune-cpu)"="[^"]*" ?', "", text)
    text = re.sub(r"^!llvm.*\n", "", text, flags=re.MULTILINE)
    return "; Made from runtime/runtime.c by tools/build_runtime.py: do not edit.\n" + text.lstrip()


def main() -> int:
    """Write the file, or with --check compare it."""
    text = build()
    if "--check" in sys.argv:
        if OUTPUT.read_text() != text:
            print(f"{OUTPUT.relative_to(ROOT)} is stale: run `make runtime`", file=sys.stderr)
            return 1
        return 0
    OUTPUT.write_text(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
