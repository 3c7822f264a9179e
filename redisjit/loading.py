"""The user's file, imported, and the Module that it declares."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from redisjit.declare.module import Module
from redisjit.diagnostics.base import CompileError, Span

if TYPE_CHECKING:
    pass


OURS = {"click", "llvmlite", "redis", "redisjit"}  # modules that are imported while a file is compiled


def load_module(path: str) -> Module:
    """Import a user's file and return the Module it declares."""
    from redisjit.diagnostics.declare import NotOneModule

    file = Path(path).resolve()
    if not file.is_file():
        raise FileNotFoundError(2, "No such file", path)
    folder = str(file.parent)
    # A file may be called struct.py: what the compiler itself imports later is still Python's own.
    name = f"_{file.stem}" if file.stem in sys.stdlib_module_names | OURS else file.stem
    previous = sys.modules.get(name)
    spec = importlib.util.spec_from_file_location(name, file)
    assert spec is not None
    assert spec.loader is not None
    python = importlib.util.module_from_spec(spec)
    added = folder not in sys.path
    if added:
        sys.path.insert(0, folder)
    sys.modules[name] = python
    try:
        spec.loader.exec_module(python)
    except BaseException:
        if previous is not None:
            sys.modules[name] = previous
        else:
            sys.modules.pop(name, None)
        raise
    finally:
        if added:
            sys.path.remove(folder)
    return module_of(python, str(file), NotOneModule)


def module_of(python: ModuleType, file: str, missing: Any) -> Module:
    """The one Module that a file declares."""
    found = [value for value in vars(python).values() if isinstance(value, Module) and value.file == file]
    if not found:
        found = [value for value in vars(python).values() if isinstance(value, Module)]
    if len(found) != 1:
        raise CompileError(missing(Span(file, 1), len(found)))
    return found[0]
