"""The typed tree as text, close to the Python it came from, with what the checker made explicit."""

from __future__ import annotations

from collections.abc import Iterator

from redisjit.frontend import tree, types
from redisjit.frontend.program import Program
from redisjit.frontend.tree import Expr, Instance, Stmt, Variable


class Shower:
    """Shows one function."""

    def __init__(self, instance: Instance) -> None:
        self.instance = instance
        self.names: dict[Variable, str] = {}
        self.used: dict[str, int] = {}

    def name(self, variable: Variable) -> str:
        found = self.names.get(variable)
        if found is None:
            base = "$" if variable.name.startswith("$") else variable.name
            count = self.used.get(base, 0)
            self.used[base] = count + 1
            found = self.names[variable] = f"{base}{count}" if count or base == "$" else base
        return found

    def each(self, values: list[Expr]) -> str:
        return ", ".join(map(self.expr, values))

    def expr(self, node: Expr) -> str:
        match node:
            case tree.Const():
                return repr(node.value)
            case tree.Read():
                return self.name(node.var)
            case tree.Prim():
                target = f"[{node.target}]" if node.target is not None else ""
                return f"{node.op}{target}({self.each(node.args)})"
            case tree.Call():
                name = node.instance.name if node.instance else node.decl.qualified
                return f"{name}({self.each(node.args)})"
            case tree.CallIndirect():
                return f"{self.expr(node.function)}({self.each(node.args)})"
            case tree.RawCall():
                return f"raw.{node.name}({self.each(node.args)})"
            case tree.Resume():
                return f"resume({self.expr(node.generator)})"
            case tree.New():
                return f"new {types.resolve(node.type)}({self.each(node.args)})"
            case tree.GetField():
                return f"{self.expr(node.obj)}.{node.name}"
            case tree.MakeTuple():
                return f"({self.each(node.items)})"
            case tree.TupleItem():
                return f"{self.expr(node.value)}[{node.index}]"
            case tree.Wrap():
                return f"some({self.expr(node.value)})"
            case tree.Unwrap():
                return f"the({self.expr(node.value)})"
            case tree.IsNone():
                return f"({self.expr(node.value)} is None)"
            case tree.Conditional():
                return f"({self.expr(node.then)} if {self.expr(node.test)} else {self.expr(node.other)})"
            case tree.Block():
                inner = "; ".join(line.strip() for stmt in node.stmts for line in self.stmt(stmt, ""))
                return f"{{{inner}; {self.expr(node.value)}}}" if inner else self.expr(node.value)
            case tree.MakeError():
                return f"{node.cls.name}({self.expr(node.message) if node.message else ''})"
            case tree.ErrorIs():
                return f"isinstance({self.expr(node.value)}, {node.cls.name})"
            case tree.ErrorText():
                return f"str({self.expr(node.value)})"
            case tree.StaticRef():
                return f"<{node.static.shown}>"
            case tree.FunctionAddress():
                return f"address({node.instance.name})"
            case _:
                return type(node).__name__.lower()

    def body(self, stmts: list[Stmt], indent: str) -> Iterator[str]:
        if not stmts:
            yield f"{indent}pass"
        for stmt in stmts:
            yield from self.stmt(stmt, indent)

    def stmt(self, node: Stmt, indent: str) -> Iterator[str]:
        deeper = indent + "    "
        match node:
            case tree.Do():
                yield indent + self.expr(node.value)
            case tree.Assign():
                first = node.var not in self.names
                value = self.expr(node.value)
                name = self.name(node.var)
                yield f"{indent}{name}{f': {types.resolve(node.var.type)}' if first else ''} = {value}"
            case tree.SetField():
                yield f"{indent}{self.expr(node.obj)}.{node.name} = {self.expr(node.value)}"
            case tree.If():
                hint = "" if node.likely is None else "  # likely" if node.likely else "  # unlikely"
                yield f"{indent}if {self.expr(node.test)}:{hint}"
                yield from self.body(node.then, deeper)
                if node.other:
                    yield f"{indent}else:"
                    yield from self.body(node.other, deeper)
            case tree.While():
                yield f"{indent}while {self.expr(node.test)}:"
                yield from self.body(node.body, deeper)
                if node.other:
                    yield f"{indent}else:"
                    yield from self.body(node.other, deeper)
            case tree.Labelled():
                yield f"{indent}labelled:"
                yield from self.body(node.body, deeper)
            case tree.Return():
                yield f"{indent}return {self.expr(node.value)}"
            case tree.Yield():
                yield f"{indent}yield {self.expr(node.value)}"
            case tree.Raise():
                message = self.expr(node.message) if node.message else ""
                yield f"{indent}raise {node.cls.name}({message})"
            case tree.Reraise():
                yield f"{indent}raise {self.name(node.var)}"
            case tree.Try():
                yield f"{indent}try:"
                yield from self.body(node.body, deeper)
                for handler in node.handlers:
                    classes = ", ".join(cls.name for cls in handler.classes) or "any"
                    yield f"{indent}except ({classes}) as {self.name(handler.var)}:"
                    yield from self.body(handler.body, deeper)
                for word, block in (("else", node.other), ("finally", node.final)):
                    if block:
                        yield f"{indent}{word}:"
                        yield from self.body(block, deeper)
            case _:
                yield indent + type(node).__name__.lower()


def show_function(instance: Instance) -> str:
    """One function."""
    shower = Shower(instance)
    params = ", ".join(f"{shower.name(p)}: {types.resolve(p.type)}" for p in instance.params)
    head = f"def {instance.name}({params}) -> {instance.returns}:"
    return "\n".join([head, *shower.body(instance.body or [], "    ")])


def show_program(program: Program) -> str:
    """Every function, the user's first."""
    done = [instance for instance in program.instances.values() if instance.body is not None]
    done.sort(key=lambda instance: (instance.file is None, instance.name))
    return "\n\n".join(map(show_function, done)) + "\n"
