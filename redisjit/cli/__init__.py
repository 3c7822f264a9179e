"""The command line."""

from __future__ import annotations


def main() -> None:
    """Run the `redisjit` command; ends the process with exit code 0, 1 (the user's code) or 2 (usage)."""
    from redisjit.cli.commands import redisjit

    redisjit(prog_name="redisjit")
