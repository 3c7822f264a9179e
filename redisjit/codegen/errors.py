"""Error tables: what the number that stands for an error means. Raising a static error writes nothing."""

from __future__ import annotations

from redisjit.codegen.text import Strings
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.scope import Exceptions

DYNAMIC = "\0dynamic"


class ErrorTables:
    """Kinds (class and static message) and lines, each numbered from 1 as they are first used."""

    def __init__(self, exceptions: Exceptions, strings: Strings) -> None:
        self.exceptions = exceptions
        self.strings = strings
        self.kinds: dict[tuple[ExceptionClass, str | None], int] = {}
        self.lines: dict[tuple[str, int], int] = {}

    def kind(self, cls: ExceptionClass, text: str | None) -> int:
        """The number of a class with a static message, `DYNAMIC`, or None for no message."""
        return self.kinds.setdefault((cls, text), len(self.kinds) + 1)

    def line(self, file: str | None, line: int) -> int:
        """The number of a line of the user's, or 0 for code whose lines they never see."""
        if file is None or line == 0:
            return 0
        name = file.rsplit("/", 1)[-1]
        return self.lines.setdefault((name, line), len(self.lines) + 1)

    def site(self, cls: ExceptionClass, text: str | None, file: str | None, line: int) -> int:
        """The constant that stands for an error raised at a line."""
        return self.kind(cls, text) | self.line(file, line) << 32

    def ranges(self) -> dict[ExceptionClass, tuple[int, int]]:
        """Class numbers such that a class and its subclasses are a range."""
        children: dict[ExceptionClass | None, list[ExceptionClass]] = {}
        for cls in self.exceptions.classes.values():
            children.setdefault(cls.base, []).append(cls)
        numbers: dict[ExceptionClass, tuple[int, int]] = {}

        def number(cls: ExceptionClass, first: int) -> int:
            last = first
            for child in children.get(cls, []):
                last = number(child, last + 1)
            numbers[cls] = (first, last)
            return last

        following = 0
        for root in children.get(None, []):
            following = number(root, following) + 1
        return numbers

    def emit(self) -> str:
        """The tables as LLVM globals."""
        numbers = self.ranges()
        rows = ["%rj.kind zeroinitializer"]
        for cls, text in self.kinds:
            data = "null" if text in (None, DYNAMIC) else self.strings.name((text or "").encode())
            size = len((text or "").encode()) if text != DYNAMIC else 0
            name = cls.name.encode()
            rows.append(
                f"%rj.kind {{i64 {numbers[cls][0]}, ptr {data}, i64 {size}, "
                f"ptr {self.strings.name(name)}, i64 {len(name)}}}"
            )
        places = ["%rj.place zeroinitializer"]
        for file, line in self.lines:
            place = f"{file}:{line}".encode(errors="replace")
            places.append(f"%rj.place {{ptr {self.strings.name(place)}, i64 {len(place)}}}")
        return "\n".join(
            (
                "%rj.kind = type {i64, ptr, i64, ptr, i64}",
                "%rj.place = type {ptr, i64}",
                f"@rj.kinds = internal constant [{len(rows)} x %rj.kind] [{', '.join(rows)}]",
                f"@rj.places = internal constant [{len(places)} x %rj.place] [{', '.join(places)}]",
            )
        )
