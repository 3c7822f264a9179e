"""From annotation to type."""

from __future__ import annotations

import ast
import enum
import sys
from types import ModuleType
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.language import NotAType
from redisjit.frontend import library, refused, types
from redisjit.frontend.declarations import (
    Builtin,
    ClassDecl,
    Constant,
    Entity,
    ExceptionClass,
    PythonModule,
    TypeParameter,
    Unsupported,
)
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.frontend.scope import PreludeScope, Scope

SIMPLE: dict[str, Type] = {
    "int": types.INT,
    "float": types.FLOAT,
    "bool": types.BOOL,
    "bytes": types.BYTES,
    "str": types.STR,
    "Status": types.STATUS,
    "Ptr": types.POINTER,
    "Pointer": types.POINTER,
    "Real": types.FLOAT,  # in the prelude: a parameter that takes any number, as Python's library does
    "Index": types.INT,  # and one that takes a bool too
    "Buffer": types.BYTES,  # bytes, bytearray, memoryview
    "Ascii": types.BYTES,  # these, or a str of ASCII
    "Lent": types.BYTES,  # bytes and their like, only to be read during the call
    "Word": types.BYTES,  # an argument of a command: bytes, str, int, float
    "None": types.NONE,
    "Never": types.NEVER,
    **{f"np_{name}": type for name, type in types.NUMPY.items()},
}
COLLECTIONS = ("Counter", "OrderedDict", "defaultdict", "deque")
INSTEAD = refused.ANNOTATIONS


class Annotations:
    """Evaluates annotations of one scope; `env` holds the types of type parameters in force."""

    def __init__(self, scope: Scope, prelude: PreludeScope, env: dict[str, Type]) -> None:
        self.scope = scope
        self.prelude = prelude
        self.env = env

    def type_of(self, node: ast.expr) -> Type:
        """The type an annotation names. Raises CompileError (RJ211)."""
        found = self.evaluate(node)
        if found is None:
            name = ast.unparse(node)
            raise CompileError(NotAType(Span.of(self.scope.file or "<prelude>", node), name, self.instead(node)))
        return found

    def instead(self, node: ast.expr) -> str:
        """The annotation to write instead of one that is not a type here."""
        base = node.value if isinstance(node, ast.Subscript) else node
        name = base.id if isinstance(base, ast.Name) else base.attr if isinstance(base, ast.Attribute) else ""
        if isinstance(node, ast.BinOp):
            return "a union is `X | None`, or of classes that have one base class"
        if isinstance(node, ast.Subscript) and name in ("list", "set", "dict"):
            return f"{name} takes {'two types' if name == 'dict' else 'one type'}"
        entity = self.entity(base)
        if isinstance(entity, ClassDecl) and entity.user:
            return self.of_problem(entity)
        if entity is None and isinstance(base, ast.Name):
            return f"the name {name!r} is not defined"
        if isinstance(entity, Unsupported) and name not in INSTEAD:
            return "write the type itself"
        return INSTEAD.get(name, "")

    @staticmethod
    def of_problem(decl: ClassDecl) -> str:
        from redisjit.frontend.userclass import UserClass

        if not isinstance(decl, UserClass) or decl.problem is None:
            return f"say of what: {decl.name}[{', '.join(['int'] * len(decl.params))}]"
        what, instead = decl.problem
        return f"the class is {what}: {instead}"

    def evaluate(self, node: ast.expr) -> Type | None:
        if isinstance(node, ast.Constant):
            if node.value is None:
                return types.NONE
            if isinstance(node.value, str):
                try:
                    inner = ast.parse(node.value, mode="eval").body
                except SyntaxError:
                    return None
                for part in ast.walk(inner):  # its positions are those of the text
                    if isinstance(part, ast.expr):
                        ast.copy_location(part, node)
                return self.type_of(inner)
            return None
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
            return self.union(self.type_of(node.left), self.type_of(node.right))
        if isinstance(node, ast.Subscript):
            return self.subscript(node)
        if isinstance(node, ast.Name) and node.id in self.env:
            return self.env[node.id]
        entity = self.entity(node)
        if isinstance(entity, (Unsupported, TypeParameter)) and isinstance(node, ast.Name):
            return self.alias(node.id, self.scope)
        if isinstance(entity, Constant) and isinstance(entity.value, str):  # `Pair: TypeAlias = "tuple[int, int]"`
            return self.evaluate(ast.copy_location(ast.Constant(entity.value), node))
        return self.of_entity(entity) if entity else None

    def alias(self, name: str, scope: Scope) -> Type | None:
        """What a name stands for that a module binds to a type: `Pair = tuple[int, int]`."""
        tree = getattr(scope, "tree", None)
        for item in reversed(tree.body) if isinstance(tree, ast.Module) else ():
            if isinstance(item, ast.ImportFrom):
                original = next((part.name for part in item.names if (part.asname or part.name) == name), None)
                module = imported_from(item, scope)
                universe = getattr(scope, "universe", None)
                other = universe.scope_of(module) if universe is not None and module is not None else None
                if original is not None and other is not None:
                    return Annotations(other, self.prelude, {}).alias(original, other)
            value = bound_value(item, name)
            if value is not None:
                return Annotations(scope, self.prelude, {}).evaluate(value) if is_type_form(value) else None
        return None

    def entity(self, node: ast.expr) -> Entity | None:
        if isinstance(node, ast.Name):
            if self.scope.file is None and (node.id in SIMPLE or node.id == "object"):
                return Builtin(node.id)
            return self.scope.lookup(node.id)
        if isinstance(node, ast.Attribute):
            owner = self.entity(node.value)
            if isinstance(owner, PythonModule):
                universe = getattr(self.scope, "universe", None)
                value = getattr(owner.value, node.attr, None)
                if shown := library.TYPES.get(f"{owner.value.__name__}.{node.attr}"):
                    return self.prelude.class_named(shown)
                if universe is not None and value is not None:
                    found: Entity = universe.entity(value, node.attr)
                    return found
                if self.scope.file is None:
                    return Builtin(node.attr)
        return None

    def of_entity(self, entity: Entity) -> Type | None:
        if isinstance(entity, Builtin):
            if entity.name in types.BUFFERS:
                return types.class_type(self.prelude.class_named(entity.name))
            if entity.name == "object" and self.scope.file is None:
                return types.OBJECT
            return SIMPLE.get(entity.name)
        if isinstance(entity, ClassDecl):
            if entity.primitive:
                return SIMPLE.get(entity.name)
            if entity.user:
                return self.of_user_class(entity)
            return types.class_type(entity) if not entity.params else None
        if isinstance(entity, ExceptionClass):
            return types.exception_type(entity)
        if isinstance(entity, Unsupported):
            return None
        value = getattr(entity, "value", entity)
        return types.NONE if value is None else None

    def of_user_class(self, decl: ClassDecl) -> Type | None:
        """The type of a class of the user's, without type arguments."""
        from redisjit.frontend.userclass import UserClass

        assert isinstance(decl, UserClass)
        if decl.problem is not None or decl.params:
            return None
        return instance_type(decl, self.prelude)

    def union(self, left: Type, right: Type) -> Type | None:
        if left is types.NONE:
            return types.optional(right)
        if right is types.NONE:
            return types.optional(left)
        if left is right:
            return left
        inner = [side.item if isinstance(side, types.OptionalType) else side for side in (left, right)]
        shared = types.shared(inner[0], inner[1])  # of classes, the base that they have in common
        if shared is None:
            return None
        return shared if inner == [left, right] else types.optional(shared)

    def subscript(self, node: ast.Subscript) -> Type | None:
        base = node.value
        name = base.id if isinstance(base, ast.Name) else base.attr if isinstance(base, ast.Attribute) else ""
        items = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        if name == "Literal":
            kinds = {type(item.value) for item in items if isinstance(item, ast.Constant)}
            known: dict[type, Type] = {str: types.STR, int: types.INT, bool: types.BOOL}
            return known.get(kinds.pop()) if len(kinds) == 1 else None
        if name == "Optional":
            return types.optional(self.type_of(items[0]))
        if name == "Union":
            whole: Type | None = self.type_of(items[0])
            for item in items[1:]:
                whole = self.union(whole, self.type_of(item)) if whole is not None else None
            return whole
        if name in ("Final", "Annotated", "ClassVar"):
            return self.type_of(items[0])
        if name == "tuple":
            if len(items) == 2 and isinstance(items[1], ast.Constant) and items[1].value is Ellipsis:
                return types.class_type(self.prelude.class_named("vartuple"), self.type_of(items[0]))
            return types.tuple_of(*(self.type_of(item) for item in items))
        if name == "CFunction" and self.scope.file is None:
            return types.POINTER
        if name == "Callable":
            return self.callable(items)
        if name in ("Iterator", "Iterable", "Generator"):  # as a parameter, `Iterable` is one of the protocols
            wanted = 3 if name == "Generator" else 1
            return self.generic(self.prelude.class_named("iterator"), items[:1]) if len(items) == wanted else None
        if name in ("list", "dict", "set", "frozenset"):
            return self.generic(self.prelude.class_named(name), items)
        entity = self.entity(base)
        if isinstance(entity, Builtin) and entity.name in COLLECTIONS:
            return self.generic(self.prelude.class_named(entity.name), items)
        if isinstance(entity, ClassDecl) and entity.params:
            return self.generic(entity, items)
        if isinstance(entity, ClassDecl) and entity.name == "Key" and not entity.user:
            return self.generic(self.prelude.class_named("DataKey"), items)
        if isinstance(entity, Builtin) and entity.name in ("np_NDArray", "np_ndarray"):
            from redisjit.frontend.arrays import annotations

            return annotations.array_type(self, entity.name, items)
        return None

    def callable(self, items: list[ast.expr]) -> Type | None:
        """`Callable[[A, B], R]`."""
        if len(items) != 2 or not isinstance(items[0], ast.List):
            return None
        params = types.tuple_of(*(self.type_of(item) for item in items[0].elts))
        return types.class_type(self.prelude.class_named("callable"), params, self.type_of(items[1]))

    def generic(self, decl: ClassDecl, items: list[ast.expr]) -> Type | None:
        args = tuple(self.type_of(item) for item in items)
        if decl.name == "Counter" and not decl.user and len(args) == 1:
            args = (args[0], types.INT)
        return types.class_type(decl, *args) if len(args) == len(decl.params) else None


def imported_from(item: ast.ImportFrom, scope: Scope) -> ModuleType | None:
    """The module that a statement imports names from; one dot before its name is the package of the file."""
    name = item.module or ""
    if item.level:
        package = getattr(getattr(scope, "module", None), "__package__", None) or ""
        parts = package.split(".")
        name = ".".join([*parts[: len(parts) - item.level + 1], *name.split(".")]).strip(".")
    return sys.modules.get(name)


def bound_value(item: ast.stmt, name: str) -> ast.expr | None:
    """What a statement of a module binds `name` to: `X = ...`, `X: TypeAlias = ...`, `type X = ...`."""
    targets: list[ast.expr] = item.targets if isinstance(item, ast.Assign) else []
    if isinstance(item, ast.AnnAssign):
        targets = [item.target]
    elif type(item).__name__ == "TypeAlias":
        targets = [vars(item)["name"]]  # Python 3.11 has no such node
    if not any(isinstance(target, ast.Name) and target.id == name for target in targets):
        return None
    found: ast.expr | None = getattr(item, "value", None)
    return found


def is_type_form(node: ast.expr) -> bool:
    """Whether an expression may be a type: `X`, `X[...]`, `X | Y`, a text."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    return isinstance(node, (ast.Name, ast.Attribute, ast.Subscript, ast.BinOp))


def instance_type(decl: ClassDecl, prelude: PreludeScope) -> Type:
    """The type of the instances of a class of the user's that has no type parameters."""
    python = getattr(decl, "python", object)
    if issubclass(python, enum.Enum):
        from redisjit.frontend.enums import EnumClass

        assert isinstance(decl, EnumClass)
        return decl.type
    if issubclass(python, tuple):
        from redisjit.frontend.namedtuples import NamedTupleClass, type_of

        assert isinstance(decl, NamedTupleClass)
        return type_of(decl, prelude)
    return types.class_type(decl)
