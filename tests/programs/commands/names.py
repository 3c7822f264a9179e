"""Names of commands: their case, a trailing underscore, a name of one's own."""

from redisjit import Module

module = Module("names")


@module.command
def print_(b: bytes) -> bytes:
    return b


@module.command(name="get-all")
def whatever(n: int) -> int:
    return n + 1


@module.command(name="names.whole.Name", fast=True)
def other() -> int:
    return 2


@module.command
def MixedCase(n: int) -> int:
    return n


@module.command(write=False, since="1.0", complexity="O(1)", acl=["read", "fast"])
def described(n: int) -> int:
    """One line.

    More lines.
    """
    return n * 2


# case: print x
# case: PRINT x
# case: get-all 1
# case: GET-ALL
# case: whole.name
# case: WHOLE.NAME 1
# case: mixedcase 4
# case: MixedCase x 4
# case: described 4
# case: described
