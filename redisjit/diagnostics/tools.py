"""Trouble with the machine rather than with the user's code."""

from __future__ import annotations


class ToolError(Exception):
    """A program that the compiler needs is missing or failed: the linker, a C compiler. The message says what to do."""
