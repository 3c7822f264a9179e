"""Writes a handlers file that refers to every function and every constant of the modules API.

No call in it is meant to run: each stands behind `raw.has(...)` and a name that no test sends. What counts is that the
file compiles, that the module loads on every server, and that `resolved` replies with the functions the server has.
"""

from __future__ import annotations

from redisjit.raw import generate, table

HEAD = '''\
"""Every function and every constant of the modules API."""

from redisjit import Context, Module, raw

module = Module("everything")
'''

# What the variadic functions get at the end: a format of the server's own, pairs ending in NULL, or printf's.
VARIADIC = {
    "Call": ("bl", "p, 1, 2"),
    "EmitAOF": ("bl", "p, 1, 2"),
    "Replicate": ("bl", "p, 1, 2"),
    "HashGet": ("", "p, p, raw.NULL"),
    "HashSet": ("", "p, p, raw.NULL"),
}
PRINTF = ("%lld %f %s", "1, 1.5, p")


def source() -> str:
    """The text of the file."""
    groups: dict[str, list[str]] = {}
    for row in generate.rows("functions.tsv"):
        groups.setdefault(row["group"], []).append(row["name"])
    parts = [HEAD]
    parts += [_uses(group, names) for group, names in sorted(groups.items())]
    parts += [_resolved(), _constants("integers", "int", int), _constants("floats", "float", float)]
    parts += [_constants("texts", "bytes", bytes), _addresses()]
    return "\n\n".join(parts)


def _uses(group: str, names: list[str]) -> str:
    lines = [
        # Some groups both write and read a clock, which is refused for a command that is replicated as it came.
        '@module.command(replicate="none")',
        f"def use_{group}(ctx: Context, which: bytes) -> int:",
        f'    """Call the function `which` of the group `{group}`."""',
        "    c = raw.context(ctx)",
        "    p = raw.alloca(256)",
    ]
    for name in names:
        lines += [f'    if raw.has("{name}"):', f'        if which == b"{name}":']
        lines += [f"            {line}" for line in _use(table.function(name))]
    # Some groups have no use for one of the two.
    lines += ["    return raw.address(c) + raw.address(p)", ""]
    return "\n".join(lines)


def _use(function: table.Function) -> list[str]:
    arguments = [_argument(param) for param in function.params]
    if function.variadic:
        form, more = VARIADIC.get(function.name, PRINTF)
        if form:
            arguments[-1] = f'raw.cstring(b"{form}")'
        arguments.append(more)
    call = f"raw.{function.name}({', '.join(arguments)})"
    match function.returns.kind:
        case "void":
            return [call, "return 0"]
        case "ptr":
            return [f"return raw.address({call})"]
        case "float" | "double" | "longdouble":
            return [f"return int({call})"]
        case _:
            return [f"return {call}"]


def _argument(param: table.Param) -> str:
    match param.type.kind:
        case "ptr":
            if param.type.spelling == "const char *":
                return 'raw.cstring(b"x")'
            return "c" if param.type.spelling == "RedisModuleCtx *" else "p"
        case "struct":
            return "p"
        case "float" | "double" | "longdouble":
            return "1.5"
        case _:
            return "1"


def _resolved() -> str:
    lines = [
        "@module.command",
        "def resolved() -> list[bytes]:",
        '    """The names of the functions that the server has."""',
        "    names: list[bytes] = []",
    ]
    for name in table.functions():
        lines += [f'    if raw.has("{name}"):', f'        names.append(b"{name}")']
    return "\n".join([*lines, "    return names", ""])


def constants(kind: type) -> list[str]:
    """The names of the constants of a kind (int, float or bytes), in the order of the reply."""
    return [name for name in table.constants() if type(table.constant(name)) is kind]


def _constants(command: str, item: str, kind: type) -> str:
    lines = [f"        raw.{name}," for name in constants(kind)]
    head = ["@module.command", f"def {command}() -> list[{item}]:", f'    """All constants that are {command}."""']
    return "\n".join([*head, "    return [", *lines, "    ]", ""])


def _addresses() -> str:
    return '''\
@module.command
def command_info_version() -> bytes:
    """The structure behind the only constant that is an address."""
    return raw.copy_bytes(raw.COMMAND_INFO_VERSION, 32)
'''


if __name__ == "__main__":
    print(source(), end="")
