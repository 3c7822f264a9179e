"""Errors that a command replies with."""

from __future__ import annotations

WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value"
NOT_AN_INTEGER = "ERR value is not an integer or out of range"
NOT_A_FLOAT = "ERR value is not a valid float"
NOT_UTF8 = "ERR value is not valid UTF-8"
SYNTAX = "ERR syntax error"


class RedisError(Exception):
    """An error reply. `raise RedisError("WRONGPASS no such user")` makes the command reply exactly that text.

    The text's first word is the error's code, in capitals (`ERR` for the general case). Commands that the server
    refuses inside a handler raise it too, with the server's text: `str(e)` is the text.
    """

    def __init__(self, message: str = "") -> None:
        """`message` is the whole text of the error, code included; an empty one is replied as `ERR`."""
        super().__init__(message)

    @property
    def code(self) -> str:
        """The first word of the text, as `WRONGTYPE` or `ERR` are."""
        return str(self).partition(" ")[0] or "ERR"

    @property
    def message(self) -> str:
        """The text after the code."""
        return str(self).partition(" ")[2]
