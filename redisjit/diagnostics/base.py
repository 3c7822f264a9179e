"""What a diagnostic is: one frozen dataclass per code, with a span, a label and a way out.

A stage that refuses something raises `CompileError` with one or more diagnostics; only `redisjit.errors` renders them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

D = TypeVar("D", bound="Diagnostic")


@dataclass(frozen=True)
class Span:
    """A place in a source file: 1-based lines, 0-based columns in UTF-8 bytes, as in `ast`."""

    file: str
    line: int
    column: int = 0
    end_line: int = 0
    end_column: int = 0

    @classmethod
    def of(cls, file: str, node: ast.AST) -> Span:
        """The span of an AST node (one that carries a position)."""
        line = getattr(node, "lineno", 1)
        column = getattr(node, "col_offset", 0)
        return cls(
            file,
            line,
            column,
            getattr(node, "end_lineno", None) or line,
            getattr(node, "end_col_offset", None) or column + 1,
        )


@dataclass(frozen=True)
class Diagnostic:
    """Base of all diagnostics.

    `code` is stable and unique (`RJ101`). `title`, `label` and `help` are format strings over the dataclass's own
    fields: `title` says what is wrong, `label` stands under the caret, `help` names the spelling that works.
    """

    code: ClassVar[str] = ""
    title: ClassVar[str] = ""
    label: ClassVar[str] = ""
    help: ClassVar[str] = ""
    declared: ClassVar[bool] = False  # it is about a declaration, and not about the code that needs what is declared

    span: Span

    def text(self, template: str) -> str:
        """`template` with this diagnostic's fields filled in."""
        return template.format(**{field.name: getattr(self, field.name) for field in fields(self)})


if TYPE_CHECKING:
    from typing import dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[D], D]:
        """What type checkers are told; nothing at run time."""
        return lambda decorate: decorate


@dataclass_transform(frozen_default=True)
def diagnostic(cls: type[D]) -> type[D]:
    """Make a diagnostic a frozen dataclass when the first one is made.

    Making a dataclass costs a quarter of a millisecond, there are dozens, and most runs need none of them.
    """

    def first(self: D, *args: Any, **fields_given: Any) -> None:
        del cls.__init__
        dataclass(frozen=True)(cls)
        cls.__init__(self, *args, **fields_given)

    cls.__init__ = first  # type: ignore[assignment, method-assign]
    return cls


class CompileError(Exception):
    """The user's code was refused; carries the diagnostics, in source order."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(f"{d.code}: {d.text(d.title)}" for d in diagnostics))
        self.diagnostics = diagnostics
