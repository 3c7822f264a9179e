"""Where declarations stand in their source. Sources are parsed only when something is wrong."""

from __future__ import annotations

import ast
from types import CodeType

from redisjit.diagnostics.base import Span


class Places:
    """Finds spans; parses each file once."""

    def __init__(self) -> None:
        self._trees: dict[str, ast.Module | None] = {}

    def _tree(self, file: str) -> ast.Module | None:
        if file not in self._trees:
            try:
                with open(file, "rb") as source:
                    self._trees[file] = ast.parse(source.read())
            except (OSError, SyntaxError, ValueError):
                self._trees[file] = None
        return self._trees[file]

    def call(self, file: str, line: int) -> Span:
        """The first argument of the outermost call that begins at a line, or the call itself."""
        tree = self._tree(file)
        for node in ast.walk(tree) if tree else ():
            if isinstance(node, ast.Call) and node.lineno == line:
                return Span.of(file, node.args[0] if node.args else node)
        return Span(file, line)

    def of(self, code: CodeType, parameter: str | None) -> Span:
        """A parameter of a function, its return annotation (`return`), or its name."""
        file, line = code.co_filename, code.co_firstlineno
        tree = self._tree(file)
        for node in ast.walk(tree) if tree else ():
            if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                continue
            first = node.decorator_list[0].lineno if node.decorator_list else node.lineno
            if first == line and node.name == code.co_name:
                return self._inside(file, node, parameter)
        return Span(file, line)

    def _inside(self, file: str, node: ast.FunctionDef | ast.AsyncFunctionDef, parameter: str | None) -> Span:
        if parameter == "return" and node.returns is not None:
            return Span.of(file, node.returns)
        args = node.args
        for arg in (*args.posonlyargs, *args.args, args.vararg, *args.kwonlyargs, args.kwarg):
            if arg is not None and arg.arg == parameter:
                return Span.of(file, arg)
        start = node.col_offset + (len("async def ") if isinstance(node, ast.AsyncFunctionDef) else len("def "))
        return Span(file, node.lineno, start, node.lineno, start + len(node.name.encode()))
