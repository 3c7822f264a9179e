"""The user's file, imported, and the Module that it declares."""

from __future__ import annotations

import importlib
import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from redisjit.declare.module import Module
from redisjit.diagnostics.base import CompileError, Span

PACKAGE = "__init__.py"
# Modules that are imported while a file is compiled.
OURS = {"click", "llvmlite", "numba", "numpy", "redis", "redisjit"}
_packages: set[str] = set()  # packages that have been imported here


def load_module(path: str) -> Module:
    """Import a user's file, or a package by its folder, and return the Module that it declares."""
    from redisjit.diagnostics.declare import NotOneModule

    file = Path(path).resolve()
    if file.is_dir():
        file = file / PACKAGE
    if not file.is_file():
        raise FileNotFoundError(2, "No such file", path)
    folder, parts = place_of(file)
    init = folder / parts[0] / PACKAGE
    # A file may be called struct.py: what the compiler itself imports later is still Python's own.
    if parts[0] in sys.stdlib_module_names | OURS:
        parts[0] = f"_{parts[0]}"
    added = str(folder) not in sys.path
    if added:
        sys.path.insert(0, str(folder))
    try:
        if len(parts) == 1 and file.name != PACKAGE:
            python = imported(parts[0], file)
        else:
            python = of_package(parts, init)
    finally:
        if added:
            sys.path.remove(str(folder))
    return module_of(python, str(file), NotOneModule)


def place_of(file: Path) -> tuple[Path, list[str]]:
    """The folder that a file is imported from, and its name there: dotted when it is part of a package."""
    parts = [] if file.name == PACKAGE else [file.stem]
    folder = file.parent
    while (folder / PACKAGE).is_file():
        parts.insert(0, folder.name)
        folder = folder.parent
    return folder, parts


def imported(name: str, file: Path) -> ModuleType:
    """A file, executed under a name."""
    previous = sys.modules.get(name)
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    python = importlib.util.module_from_spec(spec)
    sys.modules[name] = python
    try:
        spec.loader.exec_module(python)
    except BaseException:
        if previous is not None:
            sys.modules[name] = previous
        else:
            sys.modules.pop(name, None)
        raise
    return python


def of_package(parts: list[str], init: Path) -> ModuleType:
    """A file of a package, imported as part of it, so that relative imports work.

    All of the package is imported anew: what its files declare belongs to the Module that is made now. Only what runs
    already, as the package of the program that compiles, stays.
    """
    top, name = parts[0], ".".join(parts)
    running = top not in _packages and getattr(sys.modules.get(top), "__file__", None) == str(init)
    if running:
        sys.modules.pop(name, None)
        return importlib.import_module(name)
    for other in [other for other in sys.modules if other == top or other.startswith(f"{top}.")]:
        del sys.modules[other]
    _packages.add(top)
    imported(top, init)
    return importlib.import_module(name)


def module_of(python: ModuleType, file: str, missing: Any) -> Module:
    """The one Module that a file declares."""
    found = [value for value in vars(python).values() if isinstance(value, Module) and value.file == file]
    if not found:
        found = [value for value in vars(python).values() if isinstance(value, Module)]
    if len(found) != 1:
        raise CompileError(missing(Span(file, 1), len(found)))
    return found[0]
