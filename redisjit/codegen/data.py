"""Constant C structures: `Struct` describes one, and everything it points to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.codegen.module import ModuleGenerator


@dataclass(frozen=True)
class Struct:
    """A constant structure, field by field: an int with its LLVM type, text, another structure, an array, or NULL.

    Frozen and hashable, so that equal structures are emitted once.
    """

    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Image:
    """A constant of the API that is the address of some bytes (`COMMAND_INFO_VERSION`)."""

    data: bytes


Field = tuple[str, int] | str | Struct | Image | None


class DataSegment:
    """The structures of one module."""

    def __init__(self, module: ModuleGenerator) -> None:
        self.module = module
        self.known: dict[Struct | Image, str] = {}
        self.texts: dict[str, str] = {}

    def name(self, value: Struct | Image) -> str:
        """The global that holds a structure; what it points to comes first."""
        found = self.known.get(value)
        if found is None:
            if isinstance(value, Image):
                items = ", ".join(f"i8 {b}" for b in value.data)
                kind, body = f"[{len(value.data)} x i8]", f"[{items}]"
            else:
                typed = [self.field(field) for field in value.fields]
                kind = "{" + ", ".join(t for t, _ in typed) + "}"
                body = "{" + ", ".join(f"{t} {v}" for t, v in typed) + "}"
            found = self.known[value] = f"@.d{len(self.known)}"
            self.texts[found] = f"{found} = internal constant {kind} {body}, align 8"
        return found

    def field(self, field: Field) -> tuple[str, str]:
        if field is None:
            return "ptr", "null"
        if isinstance(field, str):
            return "ptr", self.module.strings.name(field.encode())
        if isinstance(field, (Struct, Image)):
            return "ptr", self.name(field)
        return field[0], str(field[1])

    def emit(self) -> str:
        return "\n".join(self.texts.values())
