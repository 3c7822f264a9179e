"""Values that say of themselves whether they are whole: for servers that are killed (see `killing`)."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("journals")


@dataclass
class Page:
    first: int
    lines: list[str]
    before: Page | None = None


@module.datatype("journal-1")
@dataclass
class Journal:
    total: int = 0
    entries: list[tuple[int, bytes]] = field(default_factory=list)
    places: dict[int, int] = field(default_factory=dict)
    last: Page | None = None

    def add(self, n: int) -> int:
        """Note the next number in all that there is."""
        self.places[n] = len(self.entries)
        self.entries.append((n, b"entry %d" % n))
        self.total += n
        last = self.last
        if last is None or len(last.lines) == 8:
            last = Page(n, [], last)
            self.last = last
        last.lines.append(str(n))
        return len(self.entries)

    def check(self) -> int:
        """How many numbers there are. Raises ValueError when the parts do not agree."""
        count = len(self.entries)
        if self.total != count * (count + 1) // 2 or len(self.places) != count:
            raise ValueError("sum")
        page = self.last
        n = count
        while page is not None:
            for line in reversed(page.lines):
                if line != str(n) or self.entries[n - 1] != (n, b"entry %d" % n) or self.places[n] != n - 1:
                    raise ValueError("page")
                n -= 1
            if page.first != n + 1:
                raise ValueError("first")
            page = page.before
        if n:
            raise ValueError("pages")
        return count


@module.command
def add(key: Key[Journal], n: int) -> int:
    """Note a number; the next one, or one that is there already."""
    journal = key.get_or_create(lambda: Journal())
    if n <= len(journal.entries):
        return len(journal.entries)
    return journal.add(n)


@module.command
def fill(key: Key[Journal], count: int) -> int:
    """A journal of so many numbers."""
    journal = Journal()
    for n in range(count):
        journal.add(n + 1)
    key.value = journal
    return count


@module.command
def check(key: Key[Journal]) -> int:
    """How many numbers there are; an error when something is missing in between."""
    journal = key.value
    return 0 if journal is None else journal.check()
