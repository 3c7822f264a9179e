"""What a compiled module says about itself: JSON in the `.redisjit` section of the ELF file, and its text form.

The description has the keys `module` (name), `version`, `redisjit` (the compiler's version), `commands` (a list, each
with `name`, `arity`, `flags` (list), `first`, `last`, `step`, `summary`, `syntax`, `getkeys` (whether the command finds
keys itself) and `keys`: a list, each with `parameter`, `kind`, `first`, `last`, `step`, `keyword`, `flags`), `imports`
(functions of the modules API that it uses), `needs` (product -> first version that has all of them, or null when none
has) and `libraries` (a list, each with `name`, `load` ("startup", "first use" or "linked") and `functions`).
"""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

SECTION = b".redisjit"

# Elf64_Ehdr from e_shoff on, and the fields of Elf64_Shdr that matter: name, offset and size.
_HEADER_SIZE = 64
_SECTION_HEADER = struct.Struct("<IIQQQQIIQQ")


class NotAModule(Exception):
    """The file is not a module that redisjit compiled."""


def read_section(data: bytes, name: bytes) -> bytes | None:
    """The content of a section of a little-endian ELF64 file, or None when it has no such section.

    Raises NotAModule for anything else than such a file, or a damaged one.
    """
    if len(data) < _HEADER_SIZE or data[:6] != b"\x7fELF\x02\x01":
        raise NotAModule("not a 64-bit ELF file")
    (table,) = struct.unpack_from("<Q", data, 0x28)
    size, count, names_index = struct.unpack_from("<HHH", data, 0x3A)
    if count == 0:
        return None
    if size < _SECTION_HEADER.size or names_index >= count or table + size * count > len(data):
        raise NotAModule("a damaged ELF file")
    headers = [_SECTION_HEADER.unpack_from(data, table + index * size) for index in range(count)]
    names = data[headers[names_index][4] :][: headers[names_index][5]]
    for header in headers:
        if names[header[0] :].split(b"\0", 1)[0] == name:
            start, length = header[4], header[5]
            if start + length > len(data):
                raise NotAModule("a damaged ELF file")
            return data[start : start + length]
    return None


def read_module(path: str | Path) -> dict[str, Any]:
    """The description that a compiled module carries. Raises NotAModule, OSError."""
    section = read_section(Path(path).read_bytes(), SECTION)
    if section is None:
        raise NotAModule("not compiled by redisjit: it has no section .redisjit")
    try:
        description = json.loads(section.rstrip(b"\0"))
    except ValueError as error:
        raise NotAModule("its section .redisjit is damaged") from error
    if not isinstance(description, dict):
        raise NotAModule("its section .redisjit is damaged")
    return description


def as_text(description: dict[str, Any]) -> str:
    """A description for people."""
    out = [
        f"module {description['module']}, version {description['version']}",
        *([""] if description["commands"] else []),
    ]
    for command in description["commands"]:
        out.append(command.get("syntax") or command["name"])
        if command.get("summary"):
            out.append(f"    {command['summary']}")
        out.append(f"    arity {command['arity']}, flags: {' '.join(command['flags']) or 'none'}, {_keys(command)}")
        if access := _access(command):
            out.append(f"    access: {access}")
        if secrets := command.get("secrets"):
            out.append(f"    secrets: {', '.join(secrets)}")
    needs = ", ".join(
        f"{product} {version}" if version else f"no {product}" for product, version in description["needs"].items()
    )
    out += ["", f"needs {needs}" if needs else "needs nothing beyond the oldest supported server"]
    out.append(f"imports {', '.join(description['imports']) or 'nothing'}")
    for library in description.get("libraries", ()):
        when = "linked in" if library["load"] == "linked" else f"loaded at {library['load']}"
        out.append(f"library {library['name']}, {when}: {', '.join(library['functions'])}")
    return "\n".join(out)


def _keys(command: dict[str, Any]) -> str:
    first, last, step = command["first"], command["last"], command["step"]
    specs = command.get("keys", [])
    if first != 0:
        return _range(first, last, step)
    places = [_place(spec) for spec in specs]
    if command.get("getkeys"):
        places.append("those that the command itself finds")
    return f"keys: {'; '.join(places)}" if places else "no keys"


def _range(first: int, last: int, step: int) -> str:
    end = "the last argument" if last == -1 else f"argument {last}" if last > 0 else f"argument {last} from the end"
    return f"key: argument {first}" if first == last else f"keys: argument {first} to {end}, every {step}"


def _place(spec: dict[str, Any]) -> str:
    """Where the keys of one specification are."""
    first = spec["first"]
    if spec["kind"] == "keyword":
        return f"the argument after {spec['keyword']}"
    if spec["kind"] == "keynum":
        return f"as many as argument {first} says, after it"
    return _range(first, spec["last"], spec["step"]).partition(": ")[2]


def _access(command: dict[str, Any]) -> str:
    """What is done with the keys of each parameter."""
    return "; ".join(f"{spec['parameter']} {' '.join(spec['flags'])}" for spec in command.get("keys", []))
