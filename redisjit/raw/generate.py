"""Generates `bindings.py` and `_data.py` from the tables: `python -m redisjit.raw.generate [--check]`.

`--check` writes nothing and exits with 1, naming them, if the files are not what the tables give.
"""

from __future__ import annotations

import argparse
import keyword
import re
import struct
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).parent
WIDTH = 120
SERVERS = ("redis_6.2.5", "redis_7.0.15", "redis_8.2.3", "valkey_8.1.8", "valkey_9.1.2")

SCALARS = {
    "void": "void",
    "int": "i32",
    "unsigned int": "u32",
    "long": "i64",
    "unsigned long": "u64",
    "long long": "i64",
    "unsigned long long": "u64",
    "size_t": "u64",
    "uint8_t": "u8",
    "uint16_t": "u16",
    "int32_t": "i32",
    "uint32_t": "u32",
    "int64_t": "i64",
    "uint64_t": "u64",
    "mstime_t": "i64",
    "ustime_t": "i64",
    "float": "float",
    "double": "double",
    "long double": "longdouble",
    "RedisModuleTimerID": "u64",
    "RedisModuleEvent": "struct",
    "RedisModuleACLLogEntryReason": "i32",
    "RedisModuleCommandArgType": "i32",
    "RedisModuleConfigType": "i32",
    "RedisModuleKeySpecBeginSearchType": "i32",
    "RedisModuleKeySpecFindKeysType": "i32",
    "ValkeyModuleAuthenticationResult": "i32",
    "ValkeyModuleScriptingEngineExecutionState": "i32",
}
CALLBACK = re.compile(r"(Redis|Valkey)Module\w*?(Func|FuncV?\d|Callback|CB|Handler|OnUnblocked|Proc|Receiver)")
PYTHON = {
    "void": "None",
    "float": "float",
    "double": "float",
    "longdouble": "float",
    "ptr": "Pointer",
    "struct": "Pointer",
}
# Formats of these are the server's own (`!b`, `sl`), of the other variadic functions with a `fmt` printf's.
COMMAND_FORMATS = ("Call", "EmitAOF", "Replicate")
PACKED = (
    "returns",
    "params",
    "variadic",
    "since",
    "valkey_since",
    "valkey_params",
    "effects",
    "memory",
    "result",
    "nonnull",
    "out",
    "writes",
    "nondeterministic",
)

Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The rows of a table beside this file, by column."""
    head, *lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    columns = head.split("\t")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]


def kind(spelling: str) -> str:
    """What a C type is to the machine (see `table.CType`). An unknown spelling: ValueError."""
    if "*" in spelling or CALLBACK.fullmatch(spelling):
        return "ptr"
    if spelling.endswith("]"):
        return "array"
    plain = spelling.removeprefix("const ")
    if plain not in SCALARS:
        raise ValueError(f"C type of unknown kind: {spelling}")
    return SCALARS[plain]


def params(text: str) -> list[tuple[str, str]]:
    """The (spelling, name) pairs of a `params` cell."""
    if text == "-":
        return []
    return [(spelling, name) for spelling, _, name in (param.rpartition(" ") for param in text.split("; "))]


def bindings() -> str:
    """The text of `bindings.py`."""
    functions, constants = rows("functions.tsv"), rows("constants.tsv")
    head = '''\
"""The functions and constants of the modules API. Generated from the tables by `redisjit.raw.generate`: do not edit."""

from __future__ import annotations

from redisjit.raw.primitives import Pointer, compiled_only

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Final

'''
    # The order ruff wants: constants, then functions, then names with an underscore that are no constants.
    names = sorted(
        [row["name"] for row in functions + constants],
        key=lambda name: (0 if name.isupper() else 1 if name[0].isupper() else 2, name),
    )
    exported = "__all__ = [\n" + "".join(f'    "{name}",\n' for name in names) + "]\n"
    blocks = [_function(row) for row in functions]
    return head + exported + _constants(constants) + "\n\n" + "\n\n".join(blocks)


def _constants(constants: list[Row]) -> str:
    lines: list[str] = []
    group = ""
    for row in sorted(constants, key=lambda row: (row["group"], row["name"].removeprefix("_"))):
        if row["group"] != group:
            group = row["group"]
            lines += ["", f"# {group[0].upper()}{group[1:]}."]
        line = f"{row['name']}: {_final(row)}"
        lines.append(line + _differs(row))
    return "\n".join(lines) + "\n"


def _final(row: Row) -> str:
    match row["kind"]:
        case "int":
            return f"Final = {row['value']}"
        case "float":
            return f'Final = float("{row["value"]}")'
        case "str":
            return f'Final = b"{row["value"]}"'  # as `cstring` takes it
        case _:
            return "Final[Pointer] = Pointer()"


def _differs(row: Row) -> str:
    if row["c_name"].lstrip("_").startswith(("VALKEY", "VMSE")):
        return "  # Valkey only"
    return {"=": "", "-": "  # Redis only"}.get(row["valkey"], f"  # {row['valkey']} on Valkey")


def _function(row: Row) -> str:
    name, variadic = row["name"], row["variadic"] == "yes"
    pairs = params(row["params"])
    python = [f"{_identifier(param)}: {PYTHON.get(kind(spelling), 'int')}" for spelling, param in pairs]
    c = [_declaration(spelling, param) for spelling, param in pairs]
    if variadic:
        printf = pairs[-1][1] == "fmt" and name not in COMMAND_FORMATS
        python.append("*args: Pointer | int | float" if printf else "*args: Pointer | int")
        c.append("...")
    returns = row["returns"]
    prototype = f"{returns}{'' if returns.endswith('*') else ' '}{name}({', '.join(c) or 'void'})"
    versions = [f"{server} {since}" for server, since in _since(row)]
    since = f"Since {' and '.join(versions)}." if versions else "In no server's table."
    if row["valkey_params"] != "-":
        since += f" On Valkey the parameters are ({row['valkey_params'].replace('; ', ', ').replace('* ', '*')})."
    doc = [*textwrap.wrap(row["summary"], WIDTH - 8), ""]
    doc += textwrap.wrap(prototype, WIDTH - 4, subsequent_indent="    ") + textwrap.wrap(since, WIDTH - 4)
    signature = _signature(name, python, PYTHON.get(kind(returns), "int"))
    body = "\n".join(f"    {line}" if line else "" for line in doc[1:])
    return f'{signature}\n    """{doc[0]}\n{body}\n    """\n    raise compiled_only("{name}")\n'


def _declaration(spelling: str, name: str) -> str:
    if "(*)" in spelling:  # the name goes inside: `void (*free)(void *)`
        return spelling.replace("(*)", f"(*{name})")
    return f"{spelling}{'' if spelling.endswith('*') else ' '}{name}"


def _since(row: Row) -> list[tuple[str, str]]:
    pairs = [("Redis", row["since"]), ("Valkey", row["valkey_since"])]
    return [(server, since) for server, since in pairs if since != "-"]


def _identifier(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def _signature(name: str, python: list[str], returns: str) -> str:
    # Broken as ruff formats it: on one line, with the parameters on one line of their own, or one a line.
    one = f"def {name}({', '.join(python)}) -> {returns}:"
    if len(one) <= WIDTH:
        return one
    inner = f"    {', '.join(python)}"
    if len(inner) <= WIDTH:
        return f"def {name}(\n{inner}\n) -> {returns}:"
    last = "" if python[-1].startswith("*") else ","
    return f"def {name}(\n" + ",\n".join(f"    {param}" for param in python) + f"{last}\n) -> {returns}:"


def data() -> str:
    """The text of `_data.py`."""
    functions, constants, fields = rows("functions.tsv"), rows("constants.tsv"), rows("structs.tsv")
    spellings = {row["returns"] for row in functions} | {row["type"] for row in fields}
    for row in functions:
        for column in ("params", "valkey_params"):
            spellings |= {spelling for spelling, _ in params(row[column])}
    structs: dict[str, list[str]] = {}
    for row in fields:
        lines = structs.setdefault(row["struct"], [row["total"]])
        lines.append("\t".join(row[column] for column in ("field", "type", "offset", "size", "since")))
    packed = {
        row["name"]: "\t".join([*(row[c] for c in PACKED), "".join(row[s] for s in SERVERS)]) for row in functions
    }
    parts = [
        '"""The tables, packed for `redisjit.raw.table`. Generated by `redisjit.raw.generate`: do not edit."""\n',
        "# fmt: off\n",
        f"SERVERS = {tuple(server.replace('_', ' ') for server in SERVERS)!r}\n",
        "KINDS: dict[str, str] = {\n" + "".join(_item(s, kind(s)) for s in sorted(spellings)) + "}\n",
        "CONSTANTS: dict[str, int | float | bytes] = {\n"
        + "".join(f"    {row['name']!r}: {_value(row)},\n" for row in constants if row["kind"] != "struct")
        + "}\n",
        "IMAGES: dict[str, bytes] = {\n"
        + "".join(f"    {row['name']!r}: {_image(row)},\n" for row in constants if row["kind"] == "struct")
        + "}\n",
        "STRUCTS: dict[str, str] = {\n" + "".join(_item(n, "\n".join(lines)) for n, lines in structs.items()) + "}\n",
        "FUNCTIONS: dict[str, str] = {\n" + "".join(_item(name, row) for name, row in packed.items()) + "}\n",
    ]
    return "\n".join(parts)


def _value(row: Row) -> str:
    match row["kind"]:
        case "int":
            return row["value"]
        case "float":
            return f'float("{row["value"]}")'
        case _:
            return f'b"{row["value"]}"'


def _image(row: Row) -> str:
    name, version, *sizes = row["value"].split()
    if name != "RedisModuleCommandInfoVersion":
        raise ValueError(f"{row['name']}: no image known for {name}")
    return f'bytes.fromhex("{struct.pack("<i4x3q", int(version), *map(int, sizes)).hex()}")'


def _item(name: str, text: str) -> str:
    line = f"    {name!r}: {text!r},\n"
    if len(line) <= WIDTH:
        return line
    pieces = [text[start : start + 90] for start in range(0, len(text), 90)]
    return f"    {name!r}:\n" + "\n".join(f"        {piece!r}" for piece in pieces) + ",\n"


def main(arguments: list[str] | None = None) -> int:
    """Write the generated files, or with `--check` compare them; the exit code."""
    parser = argparse.ArgumentParser(prog="redisjit.raw.generate", description="Generate the bindings from the tables.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 if a file is out of date")
    check = parser.parse_args(arguments).check
    stale = []
    for name, text in (("bindings.py", bindings()), ("_data.py", data())):
        path = HERE / name
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        stale.append(name)
        if not check:
            path.write_text(text, encoding="utf-8")
    for name in stale:
        print(f"{name}: {'out of date' if check else 'written'}", file=sys.stderr)
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main())
