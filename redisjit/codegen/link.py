"""From object file to shared object: the system's `ld` or `cc`, else the linker in the `ziglang` package."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory

from redisjit.diagnostics.tools import ToolError
from redisjit.writing import replace

# -z noseparate-code: one page less for each kind of section; a module is small.
COMMON = [
    "-shared",
    "-s",
    "--gc-sections",
    "-z",
    "noseparate-code",
    "-z",
    "relro",
    "--hash-style=gnu",
    "--build-id=none",
]

# Around archives: their names are the module's own, never those of the server.
HIDDEN = ["--exclude-libs=ALL", "--start-group", "--end-group"]


def find_linker(linker: str | None, triple: str) -> tuple[list[str], bool]:
    """The linker's command, and whether it is a compiler driver (which wants `-Wl,`)."""
    if linker is not None:
        name = os.path.basename(linker)
        # It runs in another folder: a path must not depend on this one; a plain name is looked for where programs are.
        return [os.path.abspath(linker) if os.path.exists(linker) else linker], not (
            name.startswith("ld") or name.endswith(("-ld", "lld"))
        )
    if is_native(triple):
        found = shutil.which("ld") or shutil.which("ld.lld")
        if found:
            return [found], False
        for name in ("cc", "gcc", "clang"):
            found = shutil.which(name)
            if found:
                return [found], True
    if find_spec("ziglang") is not None:
        return [sys.executable, "-m", "ziglang", "ld.lld"], False  # it takes the machine from the object
    missing = "neither `ld` nor `cc` is on PATH, and " if is_native(triple) else f"for {triple} "
    raise ToolError(f"no linker found: {missing}the package `ziglang` is not installed (pip install ziglang)")


def link(obj: bytes, output: str, *, triple: str, linker: str | None = None, archives: Sequence[str] = ()) -> None:
    """Write the shared object `output`. What it uses of `archives` is linked in, and hidden.

    Raises ToolError when there is no linker or it fails, OSError when `output` cannot be written. A failure leaves no
    file behind.
    """
    command, driver = find_linker(linker, triple)
    with TemporaryDirectory(prefix="redisjit-") as folder:
        source, made = Path(folder, "module.o"), Path(folder, "module.so")
        source.write_bytes(obj)
        flags = ["-shared", "-nostdlib", *(wrap(COMMON[1:]))] if driver else COMMON
        inputs = [str(source)]
        if archives:
            linked = wrap(HIDDEN) if driver else HIDDEN
            inputs += [*linked[:2], *archives, *linked[2:]]
            if libraries := own_libraries(triple):  # what is missing would show only when a server loads the module
                defined = wrap(["-z", "defs"]) if driver else ["-z", "defs"]
                run([*command, *flags, *defined, "-o", str(made), *inputs, *libraries], made)
        run([*command, *flags, "-o", str(made), *inputs], made)
        replace(Path(output), made.read_bytes(), 0o755)


def run(command: list[str], made: Path) -> None:
    """Run the linker."""
    try:
        result = subprocess.run(command, capture_output=True, text=True)
    except OSError as error:
        raise ToolError(f"the linker {command[0]} cannot be run: {error.strerror}") from None
    if result.returncode != 0 or not made.exists():
        tool = " ".join(command[: command.index("-shared")])
        said = result.stderr.strip()[-2000:] or f"exit status {result.returncode}"
        raise ToolError(f"the linker {tool} failed: {said}")


def is_native(triple: str) -> bool:
    """Whether a target is this machine."""
    import platform

    return triple.split("-")[0] == {"arm64": "aarch64"}.get(platform.machine(), platform.machine())


def own_libraries(triple: str) -> list[str]:
    """The C libraries of this process, which a server has too; none for another target."""
    if not is_native(triple):
        return []
    import ctypes  # so that they are there

    found: dict[str, None] = {}
    for name in ("libc.so.6", "libm.so.6", "libpthread.so.0"):
        try:
            ctypes.CDLL(name)
        except OSError:
            return []
    with open("/proc/self/maps") as maps:
        for line in maps:
            path = line.split(maxsplit=5)[-1].strip()
            if os.path.basename(path) in ("libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1"):
                found[path] = None
    return list(found)


def wrap(flags: list[str]) -> list[str]:
    """Linker flags as a compiler driver takes them."""
    out: list[str] = []
    position = 0
    while position < len(flags):
        flag = flags[position]
        if flag == "-z":
            out.append(f"-Wl,-z,{flags[position + 1]}")
            position += 1
        elif flag == "-s":
            out.append("-s")
        else:
            out.append(f"-Wl,{flag}")
        position += 1
    return out
