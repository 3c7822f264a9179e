"""A new project: the files of `template/`, with its name in them."""

from __future__ import annotations

import re
from pathlib import Path
from string import Template

from redisjit import __version__
from redisjit.cli.failures import USAGE, Failure

_TEMPLATES = Path(__file__).parent / "template"

_FILES = {
    "handlers.py": "handlers.py",
    "tests/conftest.py": "conftest.py",
    "tests/test_handlers.py": "test_handlers.py",
    "pyproject.toml": "pyproject.toml",
    "requirements.txt": "requirements.txt",
    "Makefile": "Makefile",
    "Dockerfile": "Dockerfile",
    ".github/workflows/ci.yml": "ci.yml",
    ".gitignore": "gitignore",
    "README.md": "README.md",
}
"""Files of a project, and the templates that they are made from."""

_NAME = re.compile(r"(?=.{1,32}$)[a-z][a-z0-9]*([_-][a-z0-9]+)*")
_TYPE_NAME_LENGTH = 9


def create(directory: Path) -> list[Path]:
    """Write a project called as its directory, which must not hold anything yet. Returns the files.

    Raises:
        Failure: the name is not one for a module, or the directory cannot be written or is not empty.
    """
    name = directory.name
    if not _NAME.fullmatch(name):
        raise Failure(
            f"redisjit: {name!r} is no name for a module: a letter, then letters and digits, all of them small, with "
            "single _ or - between them, at most 32",
            USAGE,
        )
    words = {
        "name": name,
        "COMMANDS": name.upper(),
        "type_name": name[:_TYPE_NAME_LENGTH].ljust(_TYPE_NAME_LENGTH, "-"),
        "version": __version__,
    }
    written = []
    try:
        if directory.exists() and (not directory.is_dir() or any(directory.iterdir())):
            raise Failure(f"redisjit: {str(directory)!r} is there already", USAGE)
        for file, template in _FILES.items():
            path = directory / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(Template((_TEMPLATES / f"{template}.tmpl").read_text()).substitute(words))
            written.append(path)
    except OSError as error:
        raise Failure(f"redisjit: {error.filename or directory} cannot be written: {error.strerror}", USAGE) from error
    return written
