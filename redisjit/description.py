"""What `redisjit inspect` shows of a module, and what its object carries."""

from __future__ import annotations

from typing import Any

from redisjit import __version__
from redisjit.checking import Checked
from redisjit.declare.syntax import syntax
from redisjit.glue.command import Command
from redisjit.glue.keyspec import KeySpec, legacy_range

LOADED = {"shared API": "first use"}  # how `inspect` says when a library is looked for, if not as it is declared


def describe(compilation: Checked, imports: list[str]) -> dict[str, Any]:
    """What `redisjit inspect` shows."""
    return {
        "module": compilation.module.name,
        "version": compilation.module.version,
        "redisjit": __version__,
        "commands": [describe_command(command) for command in compilation.commands],
        "imports": imports,
        "libraries": [
            {
                "name": " or ".join(library.names),
                "load": "linked" if library.archive else LOADED.get(library.load, library.load),
                "functions": symbols,
            }
            for library, symbols in compilation.program.foreign.items()
        ],
        "needs": needed_versions(imports),
    }


def describe_command(command: Command) -> dict[str, Any]:
    """One command, as `redisjit inspect` shows it."""
    spec = command.spec
    first, last, step = legacy_range(command.keys) or (0, 0, 0)
    return {
        "name": spec.name,
        "arity": spec.arity,
        "flags": command.flags,
        "replicate": command.replicate if command.writes else "none",
        "first": first,
        "last": last,
        "step": step,
        "keys": [describe_key(key) for key in command.keys],
        "getkeys": spec.getkeys is not None,
        "summary": spec.summary,
        "syntax": syntax(spec),
        **({"secrets": list(spec.secrets)} if spec.secrets else {}),
    }


def describe_key(key: KeySpec) -> dict[str, Any]:
    """One key specification: where the keys are, and what is done with them."""
    where = {"parameter": key.parameter, "kind": key.kind, "first": key.first, "last": key.last, "step": key.step}
    return {**where, "keyword": key.keyword, "flags": list(key.names)}


def needed_versions(imports: list[str]) -> dict[str, str | None]:
    """The first version of each product that has all that a module must have."""
    from redisjit.raw import table

    needs: dict[str, str | None] = {}
    for product, attribute, oldest in (("Redis", "since", "6.2.0"), ("Valkey", "valkey_since", "7.2.5")):
        newest: tuple[int, ...] = tuple(map(int, oldest.split(".")))
        known = True
        for name in imports:
            text = str(getattr(table.function(name), attribute)).split("..")[-1]
            if text == "-":
                known = False
                break
            newest = max(newest, tuple(map(int, text.split("."))))
        needs[product] = ".".join(map(str, newest)) if known else None
    return needs
