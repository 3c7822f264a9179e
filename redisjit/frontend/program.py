"""A program: the functions to compile, at the types they are used at, and the work that is left to check."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from redisjit.diagnostics.base import CompileError, Diagnostic, Span
from redisjit.diagnostics.language import Unannotated, UnsupportedSyntax
from redisjit.frontend import types
from redisjit.frontend.annotations import Annotations
from redisjit.frontend.declarations import ClassDecl, FunctionDecl
from redisjit.frontend.scope import Universe
from redisjit.frontend.tree import Expr, Instance, Variable
from redisjit.frontend.types import Type

if TYPE_CHECKING:
    from redisjit.declare.foreign import ForeignFunction, ForeignLibrary
    from redisjit.declare.states import State
    from redisjit.frontend.closures import FunctionScope
    from redisjit.frontend.kernels import KernelCompiler
    from redisjit.frontend.protocols import Wanted
    from redisjit.frontend.states import States
    from redisjit.frontend.statics import Statics


MOST_TYPES = 2000  # that one class may lead to


class Parameter:
    """One parameter of a signature: `default` is its default's AST.

    `keyword` says keyword-only, `positional` positional-only, `words` that the prelude takes text and numbers as bytes,
    `takes` is the annotation of one that takes more than its type (see TAKES).
    """

    __slots__ = ("default", "items", "keyword", "make", "name", "positional", "takes", "type", "variadic", "words")

    def __init__(
        self,
        name: str,
        type: Type,
        default: ast.expr | None = None,
        *,
        keyword: bool = False,
        variadic: bool = False,
        positional: bool = False,
        words: bool = False,
        takes: str = "",
    ) -> None:
        self.takes = takes
        self.items: tuple[Wanted, ...] = ()  # of a parameter that takes what can be iterated over
        self.positional = positional
        self.words = words
        self.name = name
        self.type = type
        self.default = default
        self.keyword = keyword
        self.variadic = variadic
        self.make: Callable[[Any, ast.expr], Expr] | None = None  # the default, where it is no constant


class Signature:
    """A function's parameters and result, with the types its type parameters stand for."""

    __slots__ = ("params", "returns", "types")

    def __init__(self, params: list[Parameter], returns: Type, types: dict[str, Type]) -> None:
        self.params = params
        self.returns = returns
        self.types = types


# Annotations that stand for many types, and the methods that these have. Functions are compiled for each one given.
PROTOCOLS: dict[str, frozenset[str]] = {
    "Iterable": frozenset(),
    "Collection": frozenset(("__len__",)),
    "Reversible": frozenset(("__len__", "_at")),
    "Sequence": frozenset(("__len__", "__getitem__", "_at")),
    "MutableSequence": frozenset(("__len__", "__getitem__", "__setitem__", "append")),
    "Set": frozenset(("__len__", "__contains__", "isdisjoint")),
    "AbstractSet": frozenset(("__len__", "__contains__", "isdisjoint")),
    "MutableSet": frozenset(("__len__", "__contains__", "add")),
    "Mapping": frozenset(("__len__", "__getitem__", "__contains__", "items")),
    "MutableMapping": frozenset(("__len__", "__getitem__", "__setitem__", "items")),
}


def protocol_of(annotation: ast.expr) -> str:
    """The name of the protocol that an annotation is, or nothing."""
    base = annotation.value if isinstance(annotation, ast.Subscript) else None
    name = base.id if isinstance(base, ast.Name) else base.attr if isinstance(base, ast.Attribute) else ""
    return name if name in PROTOCOLS else ""


# Annotations of the prelude's parameters: any number, a bool as an int, bytes or their like, these or text of ASCII,
# bytes or their like as they lie there.
TAKES = ("Real", "Index", "Buffer", "Ascii", "Lent")


def is_word(arg: ast.arg) -> bool:
    """Whether a parameter of the prelude's is a word of a command: `Word`."""
    return isinstance(arg.annotation, ast.Name) and arg.annotation.id == "Word"


def takes_more(decl: FunctionDecl, arg: ast.arg) -> str:
    """Which of TAKES a parameter is annotated with; of `CFunction["i32 ptr"]` the kinds of result and parameters."""
    if decl.scope.file is None and isinstance(arg.annotation, ast.Subscript):
        named = isinstance(arg.annotation.value, ast.Name) and arg.annotation.value.id == "CFunction"
        return f"CFunction {ast.literal_eval(arg.annotation.slice)}" if named else ""
    found = decl.scope.file is None and isinstance(arg.annotation, ast.Name) and arg.annotation.id in TAKES
    return arg.annotation.id if found and isinstance(arg.annotation, ast.Name) else ""


def lends(decl: FunctionDecl, type: Type) -> bool:
    """Whether a method only reads the bytes it is given, so that a bytearray's will do."""
    if decl.scope.file is not None or decl.cls is None or types.optional(type) is not types.optional(types.BYTES):
        return False
    if decl.cls.name == "bytes":  # which gives the separator back
        return decl.name not in ("partition", "rpartition")
    return decl.cls.name in types.BUFFERS


class Program:
    """Instances by key, the queue of those not yet checked, and the diagnostics found so far."""

    def __init__(self, universe: Universe, kernels: Callable[[], KernelCompiler] | None = None) -> None:
        self.universe = universe
        self.make_kernels = kernels
        self.prelude = universe.prelude
        self.instances: dict[tuple[object, ...], Instance] = {}
        self.queue: deque[Instance] = deque()
        self.diagnostics: list[Diagnostic] = []
        self.field_types: dict[Type, dict[str, Type]] = {}
        self.layouts: dict[Type, dict[str, Type]] = {}
        self.module_name = ""
        self.time_limit_ms: int | None = None
        self.read_only: list[tuple[Instance, str]] = []  # functions that must not write, and why
        self.key_handlers: set[FunctionDecl] = set()  # functions that hear of keys
        self.threads = 0  # of the commands that run in the background; none when there are no such commands
        self.configs: list[Any] = []  # the module's settings
        self.datatypes: list[Any] = []  # the module's data types
        self.states: list[State] = []  # the module's objects that handlers change
        self.save_object: Callable[[object], bytes] = lambda value: b""  # how they are saved
        self.made_by: list[tuple[Type, Span]] = []  # kinds of defaultdict with factories that are functions, and where
        self.type_numbers: dict[object, int] = {}  # of types that saved values refer to
        self.debug = False  # count the objects that live
        self.names: dict[str, int] = {}
        self.factories: dict[tuple[ClassDecl, str], FunctionDecl] = {}  # of the fields of dataclasses
        self.data: dict[str, Any] = {}  # constant structures that glue describes
        self.function_scopes: dict[ast.AST, FunctionScope] = {}  # of functions that stand in one another
        self.nested: dict[ast.AST, FunctionDecl] = {}
        self.synthesised: dict[object, FunctionDecl] = {}
        self.targets: dict[tuple[object, ...], Any] = {}
        self.lambdas: dict[tuple[object, ...], Instance] = {}
        self._statics: Statics | None = None
        self._state_objects: States | None = None
        self.callbacks: dict[tuple[object, ...], FunctionDecl] = {}  # C functions around the user's, for the server
        self.foreign: dict[ForeignLibrary, list[str]] = {}  # the functions of other libraries that are called

    def kernels(self) -> KernelCompiler:
        """What compiles kernels; asked for when a program first calls one."""
        assert self.make_kernels is not None
        return self.make_kernels()

    def foreign_function(self, spec: ForeignFunction) -> None:
        """Note that a C function is called."""
        symbols = self.foreign.setdefault(spec.library, [])
        if spec.symbol not in symbols:
            symbols.append(spec.symbol)

    def statics(self) -> Statics:
        """The objects that are constants of the module."""
        if self._statics is None:
            from redisjit.frontend.statics import Statics

            self._statics = Statics(self)
        return self._statics

    def state_objects(self) -> States:
        """The objects of the module that handlers change."""
        if self._state_objects is None:
            from redisjit.frontend.states import States

            self._state_objects = States(self)
        return self._state_objects

    @property
    def has_statics(self) -> bool:
        """Whether some objects are never freed, and so not counted."""
        return self._statics is not None and bool(self._statics.known)

    def fields(self, cls: types.ClassType) -> dict[str, Type]:
        """The fields of a class at its type arguments, in order."""
        found = self.field_types.get(cls)
        if found is None and cls.decl.user:
            from redisjit.frontend import classes

            return classes.field_types(self, cls)
        if found is None:
            env = dict(zip(cls.decl.params, cls.args, strict=True))
            annotations = Annotations(cls.decl.scope, self.prelude, env)
            found = self.field_types[cls] = {
                name: annotations.type_of(annotation) for name, (annotation, _) in cls.decl.fields.items()
            }
        return found

    def root(self, cls: types.ClassType) -> types.ClassType:
        """The first class of a hierarchy: what frees its objects knows all of them."""
        from redisjit.frontend import classes

        while (base := classes.base_type(self, cls)) is not None:
            cls = base
        return cls

    @staticmethod
    def class_id(cls: types.ClassType) -> int:
        """The number of a class in its hierarchy."""
        from redisjit.frontend.userclass import UserClass

        assert isinstance(cls.decl, UserClass)
        assert cls.decl.tree()
        return cls.decl.class_id

    def layout(self, cls: types.ClassType) -> dict[str, Type]:
        """What an instance of a class holds, in order: its fields, and what the compiler adds to them."""
        if not cls.decl.user:
            return self.fields(cls)
        found = self.layouts.get(cls)
        if found is None:
            from redisjit.frontend import classes

            found = self.layouts[cls] = classes.layout_fields(self, cls)
        return found

    def contains_itself(self, cls: types.ClassType) -> bool:
        """Whether an instance of a class can lead to another of the same class, through fields and containers."""
        seen: set[Type] = set()
        work: list[Type] = list(self.fields(cls).values())
        for other in self.below(cls):
            assert isinstance(other, types.ClassType)
            work += self.fields(other).values()
        while work:
            type = work.pop()
            if type in seen:
                continue
            seen.add(type)
            if len(seen) > MOST_TYPES:
                place = Span.of(cls.decl.scope.file or "", cls.decl.node)
                hint = "give the inner one the same type arguments"
                raise CompileError(UnsupportedSyntax(place, f"{cls.decl.name}, which leads to ever new types,", hint))
            if isinstance(type, types.OptionalType):
                work.append(type.item)
            elif isinstance(type, types.TupleType):
                work += type.items
            elif isinstance(type, types.FunctionType):
                work += type.captures
            elif isinstance(type, types.ClassType):
                if type is cls or (type.decl.user and self.root(type) is self.root(cls)):
                    return True
                work += [*type.args, *self.fields(type).values(), *self.below(type)]
        return False

    @staticmethod
    def below(cls: types.ClassType) -> list[Type]:
        """The types that a variable of a class may hold besides its own: the classes below it."""
        if not cls.decl.user:
            return []
        from redisjit.frontend.userclass import UserClass

        assert isinstance(cls.decl, UserClass)
        return [types.class_type(decl) for decl in cls.decl.tree()[1:] if not decl.params]

    def signature(self, decl: FunctionDecl, owner: Type | None = None, env: dict[str, Type] | None = None) -> Signature:
        """The signature of a function. `owner` is the type of `self`; unset type parameters become unknowns."""
        if env is None:
            env = {}
            if isinstance(owner, types.ClassType):
                env = dict(zip(owner.decl.params, owner.args, strict=True))
                if owner.decl.user or owner.args:
                    env["Self"] = owner
            for name in decl.type_parameters:
                env.setdefault(name, types.Unknown(items=decl.scope.file is None and name != "F"))
        annotations = Annotations(decl.scope, self.prelude, env)
        args = decl.node.args
        if decl.name == "__exit__" and owner is not None and decl.cls is not None and decl.cls.user and args.args:
            from redisjit.frontend.managers import exit_parameters

            params = [Parameter(args.args[0].arg, owner), *exit_parameters(decl, annotations)]
            return Signature(params, self.result_of(decl, annotations), env)
        params = []
        positional = [*args.posonlyargs, *args.args]
        defaults: list[ast.expr | None] = [None] * (len(positional) - len(args.defaults)) + list(args.defaults)
        for index, (arg, default) in enumerate(zip(positional, defaults, strict=True)):
            if index == 0 and decl.cls is not None and "staticmethod" not in decl.marks:
                assert owner is not None
                if "classmethod" not in decl.marks:
                    params.append(Parameter(arg.arg, owner))
                continue
            type = self.annotated(decl, arg, annotations)
            only = index < len(args.posonlyargs)
            words = decl.scope.file is None and is_word(arg)
            takes = takes_more(decl, arg) or ("Lent" if lends(decl, type) else "")
            params.append(Parameter(arg.arg, type, default, positional=only, words=words, takes=takes))
        if args.vararg:
            item = self.annotated(decl, args.vararg, annotations)
            kind = types.class_type(self.prelude.class_named("vartuple"), item)
            words = decl.scope.file is None and args.vararg.arg == "words"
            takes = takes_more(decl, args.vararg)
            params.append(Parameter(args.vararg.arg, kind, variadic=True, words=words, takes=takes))
        if args.kwarg:
            place = self.span(decl, args.kwarg)
            hint = "declare each keyword: `*, name: int = 0`"
            raise CompileError(UnsupportedSyntax(place, f"`**{args.kwarg.arg}` as a parameter", hint))
        for arg, keyword_default in zip(args.kwonlyargs, args.kw_defaults, strict=True):
            type = self.annotated(decl, arg, annotations)
            takes = takes_more(decl, arg)
            words = decl.scope.file is None and is_word(arg)
            params.append(Parameter(arg.arg, type, keyword_default, keyword=True, takes=takes, words=words))
        if decl.scope.file is not None:
            given = {arg.arg: arg.annotation for arg in (*positional, *args.kwonlyargs)}
            for param in params:
                annotation = given.get(param.name)
                if annotation is not None and protocol_of(annotation):
                    from redisjit.frontend.protocols import describe

                    describe(param, annotation, annotations)
        return Signature(params, self.result_of(decl, annotations), env)

    def result_of(self, decl: FunctionDecl, annotations: Annotations) -> Type:
        if decl.node.returns is None:
            example = f"def {decl.name}(...) -> None:"
            raise CompileError(Unannotated(self.span(decl, decl.node), "the result", decl.name, example))
        found = annotations.type_of(decl.node.returns)
        return types.optional(found) if decl.may_not_implement else found  # None is NotImplemented

    def annotated(self, decl: FunctionDecl, arg: ast.arg, annotations: Annotations) -> Type:
        if isinstance(arg.annotation, ast.Name) and arg.annotation.id == "object" and decl.scope.file is not None:
            # A function that takes anything is compiled for each type that it is given.
            return annotations.env.setdefault(f"object {arg.arg}", types.Unknown())
        if arg.annotation is not None and decl.scope.file is not None and protocol_of(arg.annotation):
            return annotations.env.setdefault(f"any {arg.arg}", types.Unknown())
        if arg.annotation is None:
            what = f"the parameter {arg.arg!r}"
            raise CompileError(Unannotated(self.span(decl, arg), what, decl.name, f"{arg.arg}: int"))
        return annotations.type_of(arg.annotation)

    @staticmethod
    def span(decl: FunctionDecl, node: ast.AST) -> Span:
        if isinstance(node, ast.FunctionDef):
            return Span(decl.scope.file or "<prelude>", node.lineno, node.col_offset, node.lineno, node.col_offset + 3)
        return Span.of(decl.scope.file or "<prelude>", node)

    def instance(
        self, decl: FunctionDecl, env: dict[str, Type], owner: Type | None = None, place: Span | None = None
    ) -> Instance:
        """The instance of a function at concrete types; a new one joins the queue. `place` is what needs it first."""
        resolved = {name: types.resolve(type) for name, type in env.items()}
        owner = types.resolve(owner) if owner else None
        key = (decl, owner, *resolved.values())
        found = self.instances.get(key)
        if found is None:
            found = self.instances[key] = Instance(decl, resolved, self.unique(decl, owner, resolved))
            found.place = place
            found.owner = owner
            signature = self.signature(decl, owner, resolved)
            for param in signature.params:
                found.params.append(Variable(param.name, param.type, parameter=True))
            found.returns = signature.returns
            if decl.extern is None:
                self.queue.append(found)
        return found

    def function_scope(self, node: ast.FunctionDef) -> FunctionScope:
        """The names of a function that has others inside it."""
        if node not in self.function_scopes:
            from redisjit.frontend.closures import scopes_of

            self.function_scopes.update(scopes_of(node))
        return self.function_scopes[node]

    def need_drop(self, type: Type) -> None:
        """Instances of a class are made: what frees them is needed."""
        assert isinstance(type, types.ClassType)
        drop = type.decl.method("__drop__")
        if drop is not None:
            self.instance(drop, dict(zip(type.decl.params, type.args, strict=True)), type)

    def unique(self, decl: FunctionDecl, owner: Type | None, env: dict[str, Type]) -> str:
        prefix = f"{owner}." if owner is not None else f"{decl.cls.name}." if decl.cls else ""
        own = [str(type) for type in env.values()] if owner is None else []
        name = f"{prefix}{decl.name}" + (f"[{', '.join(own)}]" if own else "")
        count = self.names.get(name, 0)
        self.names[name] = count + 1
        return f"{name}#{count}" if count else name

    def class_of(self, type: Type) -> ClassDecl | None:
        """The class that holds the methods of a type: the prelude's for built-in types."""
        if isinstance(type, (types.ClassType, types.EnumType, types.NamedTupleType)):
            return type.decl
        if isinstance(type, types.Primitive) and type.name in ("int", "float", "bool", "bytes", "str", "Status"):
            return self.prelude.class_named(type.name)
        if isinstance(type, types.ExceptionType):
            homes = (f"{base.__module__.split('.')[0]}.{base.__name__}" for base in type.cls.python.__mro__)
            return self.prelude.class_named("redis_error") if "redisjit.RedisError" in homes else None
        return None
