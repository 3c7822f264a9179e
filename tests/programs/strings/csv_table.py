"""CSV with quotes, read by character; columns aligned by formats whose widths are found out."""

from redisjit import Module, RedisError

module = Module("csv_table")


def rows_of(text: str) -> list[list[str]]:
    rows: list[list[str]] = []
    row: list[str] = []
    cell = ""
    quoted = False
    at = 0
    while at < len(text):
        c = text[at]
        at += 1
        if quoted:
            if c != '"':
                cell += c
            elif text[at : at + 1] == '"':
                cell += '"'
                at += 1
            else:
                quoted = False
        elif c == '"':
            quoted = True
        elif c == ",":
            row.append(cell.strip())
            cell = ""
        elif c == "\n":
            row.append(cell.strip())
            rows.append(row)
            row, cell = [], ""
        elif c != "\r":
            cell += c
    if quoted:
        raise RedisError("ERR a quote is open")
    if cell or row:
        row.append(cell.strip())
        rows.append(row)
    return rows


@module.command
def read(text: str) -> list[list[str]]:
    return rows_of(text)


@module.command
def show(text: str, fill: str) -> list[str]:
    rows = rows_of(text)
    widths: list[int] = []
    for row in rows:
        for i, cell in enumerate(row):
            if i == len(widths):
                widths.append(0)
            widths[i] = max(widths[i], len(cell))
    out: list[str] = []
    for row in rows:
        parts = []
        for i, cell in enumerate(row):
            align = ">" if cell.replace(".", "", 1).isdigit() else "<"
            parts.append(f"{cell:{fill}{align}{widths[i]}}")
        out.append(" | ".join(parts).rstrip())
    out.insert(1, "-+-".join(["-" * w for w in widths]))
    return out


@module.command
def write(*cells: str) -> str:
    def shown(cell: str) -> str:
        if any(c in cell for c in ',"\n'):
            return '"' + cell.replace('"', '""') + '"'
        return cell

    return ",".join(shown(cell) for cell in cells)


@module.command
def totals(text: str) -> list[str]:
    rows = rows_of(text)
    head = rows[0]
    sums = [0.0] * len(head)
    for row in rows[1:]:
        for i, cell in enumerate(row[1:], 1):
            try:
                sums[i] += float(cell)
            except ValueError:
                continue
    return [f"{name.title():<10}{total:>12,.2f}" for name, total in zip(head[1:], sums[1:])]


# case: read "a,b,c\r\n1,\"x, \"\"y\"\"\",3\n"
# case: read "\xc3\xa9,\"\xe2\x82\xac\n\"\n,\n"
# case: read ""
# case: read "\"open"
# case: show "name,price\n\xc3\xa9clair,2.5\ntea,12\n" " "
# case: show "a,bb\nccc\n" .
# case: show "a,b\n" ""
# case: write plain "with,comma" "q\"q" "\xe2\x82\xac\n"
# case: totals "name,count,price\na,1,2.5\nb,x,1000000\nc,-3,0.005\n"
# case: totals ""
