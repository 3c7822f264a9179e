"""The command line."""

from __future__ import annotations


def main() -> None:
    """Run the `redisjit` command; ends the process with exit code 0, 1 (the user's code) or 2 (usage)."""
    from redisjit.cli.commands import redisjit

    try:
        redisjit(prog_name="redisjit")
    except Exception as error:
        error.add_note("This is a bug of redisjit's. Please report it, with the file that causes it.")
        raise
