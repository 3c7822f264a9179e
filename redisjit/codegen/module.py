"""The whole LLVM module: functions, retain and release by type, constants, and the pointers to the modules API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from redisjit.codegen import bare, closures, foreign, generators, objects, prims, stack
from redisjit.codegen.callbacks import c_function
from redisjit.codegen.calls import Calls, going_deep
from redisjit.codegen.data import DataSegment, Image
from redisjit.codegen.errors import ErrorTables
from redisjit.codegen.function import COLD, FunctionGenerator, convention
from redisjit.codegen.layout import BYTES, BYTES_LIKE, EXCEPTION, Layouts, llvm_type, null_is_none
from redisjit.codegen.quad import CONVERSIONS as QUAD
from redisjit.codegen.target import OWN
from redisjit.codegen.text import Strings, quoted, symbol
from redisjit.frontend import types
from redisjit.frontend.declarations import ExceptionClass
from redisjit.frontend.program import Program
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import Type
from redisjit.ir.blocks import Function

if TYPE_CHECKING:
    from redisjit.codegen.statics import StaticSegment

FIRST_METADATA = 10
# What every module has: the pending error's message, and reading the error tables.
STATE = f"""\
@rj.message = internal global {BYTES} zeroinitializer
@rj.stack_limit = internal global i64 0
@rj.raw_wrote = internal global i1 false
@rj.text_places = internal global [24 x i64] zeroinitializer, align 64
@rj.live = internal global i64 0
"""
SUPPORT = f"""\
@rj.hash_seed = internal global i64 0

define internal ptr @rj.kind_of(i64 %site) nounwind alwaysinline {{
  %kind = and i64 %site, 4294967295
  %row = getelementptr %rj.kind, ptr @rj.kinds, i64 %kind
  ret ptr %row
}}
define internal i64 @rj.error_class(i64 %site) nounwind {{
  %row = call ptr @rj.kind_of(i64 %site)
  %class = load i64, ptr %row
  ret i64 %class
}}
define internal {BYTES} @rj.static(ptr %data, i64 %size) nounwind alwaysinline {{
  %none = icmp eq ptr %data, null
  %shown = select i1 %none, ptr @rj.kinds, ptr %data
  %a = insertvalue {BYTES} zeroinitializer, ptr %shown, 0
  %b = insertvalue {BYTES} %a, i64 %size, 1
  ret {BYTES} %b
}}
define internal {BYTES} @rj.error_text(i64 %site, {BYTES} %message) nounwind alwaysinline {{
  %own = extractvalue {BYTES} %message, 0
  %static = icmp eq ptr %own, null
  br i1 %static, label %table, label %dynamic
dynamic:
  ret {BYTES} %message
table:
  %row = call ptr @rj.kind_of(i64 %site)
  %at = getelementptr %rj.kind, ptr %row, i64 0, i32 1
  %data = load ptr, ptr %at
  %size_at = getelementptr %rj.kind, ptr %row, i64 0, i32 2
  %size = load i64, ptr %size_at
  %text = call {BYTES} @rj.static(ptr %data, i64 %size)
  ret {BYTES} %text
}}
define internal {BYTES} @rj.error_name(i64 %site) nounwind alwaysinline {{
  %row = call ptr @rj.kind_of(i64 %site)
  %at = getelementptr %rj.kind, ptr %row, i64 0, i32 3
  %data = load ptr, ptr %at
  %size_at = getelementptr %rj.kind, ptr %row, i64 0, i32 4
  %size = load i64, ptr %size_at
  %text = call {BYTES} @rj.static(ptr %data, i64 %size)
  ret {BYTES} %text
}}
define internal {BYTES} @rj.error_place(i64 %site) nounwind alwaysinline {{
  %place = lshr i64 %site, 32
  %row = getelementptr %rj.place, ptr @rj.places, i64 %place
  %data = load ptr, ptr %row
  %size_at = getelementptr %rj.place, ptr %row, i64 0, i32 1
  %size = load i64, ptr %size_at
  %text = call {BYTES} @rj.static(ptr %data, i64 %size)
  ret {BYTES} %text
}}
define internal void @rj.retain(i64 %owner) nounwind alwaysinline {{
  %uncounted = and i64 %owner, 4
  %zero = icmp eq i64 %owner, 0
  %tagged = icmp ne i64 %uncounted, 0
  %skip = or i1 %zero, %tagged
  br i1 %skip, label %done, label %count
count:
  %r = call swiftcc i1 @"f retain_owner"(i64 %owner)
  br label %done
done:
  ret void
}}
define internal void @rj.release(i64 %owner) nounwind alwaysinline {{
  %uncounted = and i64 %owner, 4
  %zero = icmp eq i64 %owner, 0
  %tagged = icmp ne i64 %uncounted, 0
  %skip = or i1 %zero, %tagged
  br i1 %skip, label %done, label %count
count:
  %low = and i64 %owner, 3
  %known = call i1 @llvm.is.constant.i64(i64 %low)
  %string = icmp eq i64 %low, 3
  %plain = and i1 %known, %string
  br i1 %plain, label %free, label %other
free:
  %base = and i64 %owner, -8
  %word = inttoptr i64 %base to ptr
  %function = load ptr, ptr @RedisModule_FreeString, !invariant.load !{FIRST_METADATA}
  call void %function(ptr null, ptr %word) nounwind
  br label %done
other:
  %r = call swiftcc i1 @"f release_owner"(i64 %owner)
  br label %done
done:
  ret void
}}
"""
FRAME_ADDRESS = "declare ptr @llvm.frameaddress.p0(i32)"


def memory_block(name: str, size: int) -> str:
    """Memory of the module's. Of what has cache lines of its own LLVM may leave a part, which is aligned as that is."""
    return f"@rj.memory.{name} = internal global [{size} x i8] zeroinitializer, align {64 if size >= 192 else 8}"


class ModuleGenerator:
    """Collects the parts of one module."""

    def __init__(self, program: Program, functions: dict[Instance, Function], long_double: str = "x86_fp80") -> None:
        self.program = program
        self.long_double = long_double
        self.own = OWN if program.threads else ""  # of the state of what runs: each thread's own
        self.functions = functions
        self.layouts = Layouts(program)
        self.strings = Strings()
        self.errors = ErrorTables(program.universe.exceptions, self.strings)
        self.segment = DataSegment(self)
        self.statics: StaticSegment | None = None
        self.valve_words: dict[str, str] = {}
        self.memory: dict[str, int] = {}  # the module's own memory: names and sizes in bytes
        self.externs: dict[str, str] = {}
        self.api: set[str] = set()
        self.required: set[str] = set()
        self.uses_stack = any(function.recursive for function in functions.values())
        self.uses_generators = self.uses_callables = False
        self.helpers: dict[str, str] = {}
        self.helper_names: dict[tuple[str, Type], str] = {}
        self.metadata: dict[str, int] = {}
        self.exports: dict[Instance, str] = {}
        self.guarded: set[str] = set()
        self.calls = Calls(functions)
        self.calls.addressed |= {instance for instance in functions if instance.name in ENTRIES}
        self.deep: set[Instance] = set()  # functions that lead to one that looks at the stack, once somebody has asked
        self.required.add("StringPtrLen")  # behind `rj_view`
        for raised in (OverflowError, RecursionError):  # what code generation itself raises
            program.universe.exceptions.of(raised)
        self.numbers = self.errors.ranges()

    def generate(self) -> str:
        """The module as LLVM text."""
        bodies = []
        for instance in self.functions:
            if instance.name in ENTRIES:
                self.exported(instance)
        for function in self.functions.values():
            self.guarded = set()
            generator = FunctionGenerator(self, function)
            used_before = set(self.api)
            self.api = set()
            bodies.append(generator.generate())
            self.required |= self.api - self.guarded
            self.api |= used_before
        pieces = [
            self.errors.emit(),
            self.each_threads(STATE),
            SUPPORT,
            self.segment.emit(),
            self.emit_statics(),
            *self.valve_words.values(),
            *(memory_block(name, size) for name, size in self.memory.items()),
            foreign.emit(self),
            *bodies,
            *self.helpers.values(),
            self.each_threads(generators.SUPPORT) if self.uses_generators else "",
            self.each_threads(closures.SUPPORT) if self.uses_callables else "",
            FRAME_ADDRESS if self.uses_generators or self.uses_callables else "",
            *(self.wrapper(instance, name) for instance, name in self.exports.items()),
            *self.externs.values(),
            *(f"@RedisModule_{name} = external hidden global ptr" for name in sorted(self.api)),
            prims.DECLARATIONS,
            QUAD if self.long_double == "fp128" else "",
            self.strings.emit(),
            self.emit_metadata(),
        ]
        return "\n".join(pieces)

    def each_threads(self, text: str) -> str:
        """The text of state that each thread has to itself."""
        return text.replace("internal global", f"internal {self.own}global")

    def goes_deep(self, instance: Instance) -> bool:
        """Whether a function needs the stack's limit, as it leads to one that looks at the stack."""
        if self.uses_generators or self.uses_callables:  # whose code is not seen here
            return True
        if not self.deep:
            self.deep = going_deep(self.functions)
        return instance in self.deep

    def valve_word(self, name: str) -> str:
        """A word of the safety valve's state: of the command that runs, the outermost of this module."""
        self.valve_words.setdefault(name, f"@rj.valve.{name} = internal {self.own}global i64 0")
        return f"@rj.valve.{name}"

    def emit_statics(self) -> str:
        if not self.program.has_statics:
            return ""
        from redisjit.codegen.statics import RETAIN

        return RETAIN.format(alias=self.count_alias()) + "\n" + self.static().emit()

    # The modules API

    def api_pointer(self, g: FunctionGenerator, name: str, *, guarded: bool = False) -> str:
        """The address of an API function, as found at load."""
        self.api.add(name)
        if guarded:
            self.guarded.add(name)
        return g.assign(f"load ptr, ptr @RedisModule_{name}, !invariant.load !{FIRST_METADATA}")

    def class_number(self, cls: ExceptionClass, part: int) -> str:
        """The first number of a class, or the size of its range: known once all classes are."""
        low, high = self.numbers.get(cls, (0, 1 << 62))
        return str(low if part == 0 else high - low)

    # Ownership

    def retain(self, g: FunctionGenerator, type: Type, value: str) -> None:
        """One more owner of `value`."""
        if not type.counted:
            return
        if type in BYTES_LIKE:
            g.line(f"call void @rj.retain(i64 {g.assign(f'extractvalue {BYTES} {value}, 2')})")
        elif isinstance(type, types.ExceptionType):
            message = g.assign(f"extractvalue {EXCEPTION} {value}, 1")
            g.line(f"call void @rj.retain(i64 {g.assign(f'extractvalue {BYTES} {message}, 2')})")
        elif generators.is_generator(type):
            generators.retain(g, value)
        elif self.layouts.bare(type):
            bare.hold(g, value)
        elif isinstance(type, types.ClassType) and self.program.has_statics:
            g.line(f"call void @rj.retain_object(ptr {value})")
        elif isinstance(type, types.ClassType):
            count = g.assign(f"load i64, ptr {value}{self.count_alias()}")
            more = g.assign(f"add i64 {count}, 1")
            g.line(f"store i64 {more}, ptr {value}{self.count_alias()}")
        elif isinstance(type, types.OptionalType) and llvm_type(type) == BYTES:
            g.line(f"call void @rj.retain(i64 {g.assign(f'extractvalue {BYTES} {value}, 2')})")
        else:
            g.line(f"call void {self.helper('retain', type)}({llvm_type(type)} {value})")

    def release(self, g: FunctionGenerator, type: Type, value: str) -> None:
        """One owner of `value` less."""
        type = types.resolve(type)
        if not type.counted:
            return
        plain = type.item if isinstance(type, types.OptionalType) else type
        if plain in BYTES_LIKE:  # not by the LLVM type: a tuple of an object and two ints has the same
            g.line(f"call void @rj.release(i64 {g.assign(f'extractvalue {BYTES} {value}, 2')})")
        elif isinstance(type, types.ExceptionType):
            message = g.assign(f"extractvalue {EXCEPTION} {value}, 1")
            g.line(f"call void @rj.release(i64 {g.assign(f'extractvalue {BYTES} {message}, 2')})")
        elif isinstance(type, types.ClassType) and generators.is_generator(type):
            generators.release(g, type, value)
        elif closures.is_callable(type):
            closures.release(g, value)
        elif isinstance(type, types.ClassType) and self.layouts.of_key(type) and self.mostly_kept(type):
            objects.release_value(g, type, value)
        else:
            g.line(f"call void {self.helper('release', type)}({llvm_type(type)} {value})")

    def mostly_kept(self, type: types.ClassType) -> bool:
        """Whether an object of a key's is no constant."""
        return self.layouts.bare(type) or not self.program.has_statics

    def static(self) -> StaticSegment:
        """The objects that are constants."""
        if self.statics is None:
            from redisjit.codegen.statics import StaticSegment

            self.statics = StaticSegment(self)
        return self.statics

    def generator(self) -> FunctionGenerator:
        """A writer of a function that no source stands for."""
        return FunctionGenerator(self, Function(next(iter(self.functions)), []))

    def count_live(self, g: FunctionGenerator, by: int) -> None:
        """One object more or less, in a debug build."""
        if self.program.debug:
            count = g.assign("load i64, ptr @rj.live")
            g.line(f"store i64 {g.assign(f'add i64 {count}, {by}')}, ptr @rj.live")

    def helper(self, what: str, type: Type) -> str:
        """The function that retains or releases a value of a compound type."""
        if isinstance(type, types.ClassType) and type.decl.user:
            type = self.program.root(type)
        name = self.helper_names.get((what, type))
        if name is None:
            same = sum(other.strip('"@').split("#")[0] == f"{what} {type}" for other in self.helper_names.values())
            name = quoted(f"{what} {type}" + (f"#{same}" if same else ""))  # classes of two modules may share a name
            self.helper_names[what, type] = name  # a type may contain itself
            self.helpers[name] = self.make_helper(what, type, name)
        return name

    def make_helper(self, what: str, type: Type, name: str) -> str:
        g = self.generator()
        act = self.retain if what == "retain" else self.release
        inline = ""
        if isinstance(type, (types.TupleType, types.FunctionType)):
            for index, item in enumerate(type.items if isinstance(type, types.TupleType) else type.captures):
                if item.counted:
                    act(g, types.resolve(item), g.assign(f"extractvalue {llvm_type(type)} %p0, {index}"))
        elif isinstance(type, types.OptionalType):
            self.optional_helper(g, type, act)
        else:
            assert isinstance(type, types.ClassType)
            (objects.release_object if what == "release" else objects.drop_object)(g, type)
            inline = " noinline"
        body = "\n".join(g.frames + g.lines)
        return f"define internal void {name}({llvm_type(type)} %p0) nounwind{inline} {{\n{body}\n  ret void\n}}"

    def optional_helper(self, g: FunctionGenerator, type: types.OptionalType, act: Any) -> None:
        if null_is_none(type):
            none = g.assign("icmp eq ptr %p0, null")
            value = "%p0"
        else:
            some = g.assign(f"extractvalue {llvm_type(type)} %p0, 0")
            none = g.assign(f"xor i1 {some}, true")
            value = g.assign(f"extractvalue {llvm_type(type)} %p0, 1")
        g.line(f"br i1 {none}, label %done, label %some")
        g.lines.append("some:")
        act(g, types.resolve(type.item), value)
        g.line("br label %done")
        g.lines.append("done:")

    # Functions and data the server points at

    def exported(self, instance: Instance) -> str:
        """The C entry of a compiled function."""
        return self.exports.setdefault(instance, quoted(f"c {instance.name}"))

    def wrapper(self, instance: Instance, name: str) -> str:
        """A C function that calls a compiled one: pointers, and C's int; it cannot fail."""
        function = self.functions[instance]
        assert not function.can_fail, f"{instance.name} can fail"
        if instance.decl.c_types:
            return c_function(self, instance, name)
        params, args, lines = [], [], []
        for index, variable in enumerate(instance.params):
            if variable.type is types.INT:
                params.append(f"i32 %a{index}")
                lines.append(f"  %w{index} = sext i32 %a{index} to i64")
                args.append(f"i64 %w{index}")
            else:
                params.append(f"ptr %a{index}")
                args.append(f"ptr %a{index}")
        before: list[str] = []
        after: list[str] = []
        if self.uses_stack and instance.returns is types.INT and self.goes_deep(instance):
            before, after = [stack.HERE, *stack.enter()], [stack.leave()]
        call = f"call {convention(instance)} {llvm_type(instance.returns)} {symbol(instance.name)}({', '.join(args)})"
        if instance.returns is types.NONE:
            result, end = "void", [f"  {call}".replace("  call", "  %r = call"), "  ret void"]
        elif instance.returns is types.INT:
            result, end = "i32", [f"  %r = {call}", *after, "  %t = trunc i64 %r to i32", "  ret i32 %t"]
        else:
            result, end = "ptr", [f"  %r = {call}", "  ret ptr %r"]
        shown = ENTRIES.get(instance.name, name)
        linkage = "internal " if shown is name else ""
        # Loads of API pointers are `invariant`: they must not move up into the runtime, which has yet to find them.
        marks = (
            f"nounwind{COLD}" if "cold" in instance.decl.marks and self.calls.only_addressed(instance) else "nounwind"
        )
        body = "\n".join(before + lines + end)
        return f"define {linkage}{result} {shown}({', '.join(params)}) {marks} {{\n{body}\n}}"

    def data(self, value: Any) -> str:
        """The address of a constant structure, or of constant bytes."""
        return self.segment.name(Image(value) if isinstance(value, bytes) else value)

    # What may alias what

    def alias_node(self, name: str) -> int:
        found = self.metadata.get(name)
        if found is None:
            found = self.metadata[name] = len(self.metadata)
        return found

    def alias(self, type: Type) -> str:
        """Items in memory: two accesses of different value types never meet; raw C integers may meet each other."""
        if isinstance(type, types.Fixed):
            return self.tag(str(type))
        kind = (
            "raw"
            if isinstance(type, (types.CInt, types.Primitive))
            and type
            not in (
                types.INT,
                types.FLOAT,
                types.BOOL,
                *BYTES_LIKE,
            )
            else f"item {llvm_type(type)}"
        )
        return self.tag(kind)

    def field_alias(self, type: types.ClassType, field: str) -> str:
        """A field: meets only itself, under the class that declares it."""
        decl = type.decl
        while decl.base is not None and field.removesuffix("?") in decl.base.fields:
            decl = decl.base
        return self.tag(f"{decl.name if decl.user or decl is not type.decl else type}.{field}")

    def invariant(self) -> str:
        """Marks a load from memory that does not change while it lives."""
        return f", !invariant.load !{FIRST_METADATA}"

    def count_alias(self) -> str:
        """Reference counts."""
        return self.tag("count")

    def tag(self, name: str) -> str:
        return f", !tbaa !{FIRST_METADATA + 3 + 2 * self.alias_node(name)}"

    def emit_metadata(self) -> str:
        base = FIRST_METADATA
        lines = [
            '!0 = !{!"branch_weights", i32 1, i32 2000}',
            '!1 = !{!"branch_weights", i32 2000, i32 1}',
            '!2 = distinct !{!2, !{!"llvm.loop.vectorize.enable", i1 false}, !{!"llvm.loop.unroll.disable"}}',
            '!3 = distinct !{!3, !{!"llvm.loop.parallel_accesses", !4}}',
            "!4 = distinct !{}",
            f"!{base} = !{{}}",
            f'!{base + 1} = !{{!"redisjit"}}',
        ]
        for name, index in self.metadata.items():
            node = base + 2 + 2 * index
            text = name.replace("\\", "/").replace('"', "'")
            lines.append(f'!{node} = !{{!"{text}", !{base + 1}, i64 0}}')
            lines.append(f"!{node + 1} = !{{!{node}, !{node}, i64 0}}")
        return "\n".join(lines)


LOAD = "load_module"
# Functions in glue that are called from outside: the first by the runtime, the other by the server.
ENTRIES = {LOAD: "@redisjit_load", "unload_module": "@RedisModule_OnUnload"}
