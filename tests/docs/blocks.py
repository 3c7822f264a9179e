"""The fenced blocks of a Markdown page, and what stands in them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

PROMPT = "127.0.0.1:6379> "

_FENCE = re.compile(r"^(?P<fence>```+)(?P<kind>[^`\n]*)$")
_FILE_NAME = re.compile(r"# (?P<name>[\w/]+\.py)$")


@dataclass(frozen=True)
class Block:
    """A fenced block: its kind (`python`, `console` ...), its text, and where it begins."""

    page: str
    line: int
    kind: str
    text: str

    @property
    def place(self) -> str:
        """`README.md:12`."""
        return f"{self.page}:{self.line}"

    @property
    def file_name(self) -> str | None:
        """The file that the first line names, as in `# handlers.py`."""
        match = _FILE_NAME.match(self.text.split("\n", 1)[0])
        return match["name"] if match else None


@dataclass(frozen=True)
class Step:
    """One command of a console block and the output shown below it. `typed` tells a server's prompt from a shell's."""

    typed: bool
    command: str
    output: str
    line: int


def blocks(page: Path) -> list[Block]:
    """All blocks of a page. Raises ValueError for one that is not closed."""
    found: list[Block] = []
    fence = kind = ""
    begin = 0
    body: list[str] = []
    for number, line in enumerate(page.read_text().splitlines(), 1):
        if not fence:
            match = _FENCE.match(line)
            if match:
                fence, kind, begin, body = match["fence"], match["kind"].strip(), number, []
        elif line == fence:
            found.append(Block(page.name, begin, kind, "".join(f"{text}\n" for text in body)))
            fence = ""
        else:
            body.append(line)
    if fence:
        raise ValueError(f"{page.name}:{begin}: the block is not closed")
    return found


def steps(block: Block) -> list[Step]:
    """The commands of a console block. Raises ValueError when it begins with something else."""
    found: list[Step] = []
    for number, line in enumerate(block.text.splitlines(), block.line + 1):
        for prompt in ("$ ", PROMPT):
            if line.startswith(prompt):
                found.append(Step(prompt == PROMPT, line.removeprefix(prompt), "", number))
                break
        else:
            if not found:
                raise ValueError(f"{block.place}: a console block begins with a command")
            last = found[-1]
            found[-1] = Step(last.typed, last.command, f"{last.output}{line}\n", last.line)
    return found


def matches(shown: str, actual: str) -> bool:
    """Whether an output is the one shown. In what is shown, `...` stands for anything; as a line, for any lines."""
    pattern = ""
    for line in shown.splitlines():
        if line.strip() == "...":
            pattern += r"(?:[^\n]*\n)*?"
        else:
            pattern += ".*".join(re.escape(part) for part in line.rstrip().split("...")) + r"[ ]*\n"
    text = "".join(f"{line.rstrip()}\n" for line in actual.splitlines())
    return re.fullmatch(pattern, text) is not None


def apply_patch(text: str, root: Path) -> None:
    """Apply a diff whose hunks have no line numbers: `--- file`, then hunks that begin with `@@`.

    The lines that stay and those that go must be found once in the file. Raises ValueError when they are not.
    """
    for part in re.split(r"^--- ", text, flags=re.MULTILINE)[1:]:
        name, _, rest = part.partition("\n")
        path = root / name.strip()
        hunks = re.split(r"^@@.*\n", rest, flags=re.MULTILINE)[1:]
        content = path.read_text() if path.exists() else ""
        for hunk in hunks:
            lines = [line or " " for line in hunk.splitlines()]
            old = "".join(f"{line[1:]}\n" for line in lines if line[0] in " -")
            new = "".join(f"{line[1:]}\n" for line in lines if line[0] in " +")
            if old and content.count(old) != 1:
                raise ValueError(f"{name}: this is found {content.count(old)} times, not once:\n{old}")
            content = content.replace(old, new, 1) if old else content + new
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content)
