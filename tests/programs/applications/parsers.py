from __future__ import annotations

from collections.abc import Iterator

from redisjit import Module, RedisError

module = Module("parsers")


def csv_rows(text: str) -> Iterator[list[str]]:
    """The rows of a CSV text, quotes included."""
    row: list[str] = []
    cell = ""
    quoted = False
    i = 0
    while i < len(text):
        c = text[i]
        if quoted:
            if c == '"' and text[i + 1 : i + 2] == '"':
                cell += '"'
                i += 1
            elif c == '"':
                quoted = False
            else:
                cell += c
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(cell)
            cell = ""
        elif c == "\n":
            row.append(cell)
            yield row
            row, cell = [], ""
        else:
            cell += c
        i += 1
    if cell or row:
        row.append(cell)
        yield row
    if quoted:
        raise ValueError("a quote is open")


@module.command
def csv(text: str) -> list[list[str]]:
    return list(csv_rows(text))


@module.command
def ini(text: str) -> dict[str, dict[str, str]]:
    out: dict[str, dict[str, str]] = {}
    section = out.setdefault("", {})
    for number, line in enumerate(text.splitlines(), 1):
        line = line.strip()
        if not line or line.startswith(("#", ";")):
            continue
        if line.startswith("[") and line.endswith("]"):
            section = out.setdefault(line[1:-1].strip().lower(), {})
        elif "=" in line:
            key, _, value = line.partition("=")
            section[key.strip()] = value.strip()
        else:
            raise RedisError(f"ERR line {number}: {line!r}")
    return out


@module.command
def wrap(width: int, text: str) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".strip()
    if line:
        lines.append(line)
    return [f"{line:<{width}}|" for line in lines]


@module.command
def query(text: str) -> dict[str, list[str]]:
    out: dict[str, list[str]] = {}
    for part in text.split("&"):
        if not part:
            continue
        name, _, value = part.partition("=")
        pieces = value.replace("+", " ").split("%")
        raw = pieces[0].encode()
        for piece in pieces[1:]:
            raw += bytes.fromhex(piece[:2]) + piece[2:].encode()
        out.setdefault(name, []).append(raw.decode("utf-8", "replace"))
    return out


@module.command
def roman(n: int) -> str:
    digits: tuple[tuple[int, str], ...] = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"))
    digits += ((10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
    out = ""
    for value, text in digits:
        times, n = divmod(n, value)
        out += text * times
    return out


# case: csv "a,b\n1,\"x,\"\"y\"\"\"\n\n,"
# case: csv ""
# case: csv "\"open"
# case: csv "\xc3\xa9,\xe2\x82\xac\n\xf0\x9f\x98\x80"
# case: ini "a=1\n[ One ]\n x = y = z\n# no\n[two]\n;\nq="
# case: ini "[x"
# case: wrap 10 "the quick brown fox jumps over the lazy dog"
# case: wrap 3 "\xc3\xa9t\xc3\xa9 \xc3\xa0 a bc"
# case: query "a=1&b=x+y&a=%C3%A9%21&&c"
# case: query "a=%zz"
# case: query "a=%ff"
# case: roman 1994
# case: roman 0
# case: roman 3888
