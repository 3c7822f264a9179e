"""Generators: LLVM's switched-resume coroutines.

A generator is its coroutine's frame. What both sides see of it is its promise: how many own it, its state, the error
that it ended with, whether it holds a value, and that value. LLVM splits the function where it is suspended, and, where
a loop makes a generator and runs it, takes it apart until no frame is left.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from redisjit.codegen import stack
from redisjit.codegen.layout import BYTES, llvm_type
from redisjit.frontend import types
from redisjit.ir.blocks import Yield
from redisjit.ir.ops import Resume, Value

if TYPE_CHECKING:
    from redisjit.codegen.function import FunctionGenerator

# The promise: owners, state, error, whether there is a value (as i64), the value.
COUNT, STATE, ERROR, FULL, VALUE = range(5)
HEAD = "{i64, i64, i64, i64}"
SUSPENDED, RUNNING, FINISHED, DROPPED = range(4)

# One step of a generator: 0 with a value, -1 at its end, else the number of the error.
SUPPORT = f"""\
declare token @llvm.coro.id(i32, ptr, ptr, ptr)
declare i1 @llvm.coro.alloc(token)
declare i64 @llvm.coro.size.i64()
declare ptr @llvm.coro.begin(token, ptr)
declare i8 @llvm.coro.suspend(token, i1)
declare void @llvm.coro.end(ptr, i1, token)
declare ptr @llvm.coro.free(token, ptr)
declare ptr @llvm.coro.promise(ptr, i32, i1)
declare void @llvm.coro.resume(ptr)
declare void @llvm.coro.destroy(ptr)
@rj.undead = internal global ptr null

define internal i64 @rj.resume(ptr %generator, i64 %busy, i64 %deep) nounwind {{
{stack.LOW}
  br i1 %low, label %recursion, label %look, !prof !0
recursion:
  ret i64 %deep
look:
  %promise = call ptr @llvm.coro.promise(ptr %generator, i32 8, i1 false)
  %at = getelementptr {HEAD}, ptr %promise, i32 0, i32 {STATE}
  %state = load i64, ptr %at
  switch i64 %state, label %end [i64 {SUSPENDED}, label %run i64 {RUNNING}, label %executing]
executing:
  ret i64 %busy
run:
  store i64 {RUNNING}, ptr %at
  call void @llvm.coro.resume(ptr %generator)
  %after = load i64, ptr %at
  %finished = icmp eq i64 %after, {FINISHED}
  br i1 %finished, label %ended, label %value
value:
  ret i64 0
ended:
  %error_at = getelementptr {HEAD}, ptr %promise, i32 0, i32 {ERROR}
  %error = load i64, ptr %error_at
  store i64 0, ptr %error_at
  %fine = icmp eq i64 %error, 0
  br i1 %fine, label %end, label %failed
failed:
  ret i64 %error
end:
  ret i64 -1
}}
define internal void @rj.retain_generator(ptr %generator) nounwind alwaysinline {{
  %promise = call ptr @llvm.coro.promise(ptr %generator, i32 8, i1 false)
  %count = load i64, ptr %promise
  %more = add i64 %count, 1
  store i64 %more, ptr %promise
  ret void
}}
define internal void @rj.release_generator(ptr %generator) nounwind noinline {{
  %nothing = icmp eq ptr %generator, null
  br i1 %nothing, label %done, label %some
some:
  %promise = call ptr @llvm.coro.promise(ptr %generator, i32 8, i1 false)
  %count = load i64, ptr %promise
  %less = sub i64 %count, 1
  store i64 %less, ptr %promise
  %last = icmp eq i64 %less, 0
  br i1 %last, label %drop, label %done
drop:
{stack.LOW}
  br i1 %low, label %later, label %now
later:
  %others = load ptr, ptr @rj.undead
  store ptr %others, ptr %promise
  store ptr %generator, ptr @rj.undead
  br label %done
now:
  call void @llvm.coro.destroy(ptr %generator)
  br label %next
next:
  %waiting = load ptr, ptr @rj.undead
  %none = icmp eq ptr %waiting, null
  br i1 %none, label %done, label %another
another:
  %its = call ptr @llvm.coro.promise(ptr %waiting, i32 8, i1 false)
  %following = load ptr, ptr %its
  store ptr %following, ptr @rj.undead
  call void @llvm.coro.destroy(ptr %waiting)
  br label %next
done:
  ret void
}}
"""
BUSY = "generator already executing"


def promise_type(item: types.Type) -> str:
    return f"{{i64, i64, i64, i64, {llvm_type(item)}}}"


class GeneratorFrame:
    """The parts of one generator that its operations share."""

    def __init__(self, g: FunctionGenerator, item: types.Type) -> None:
        self.g = g
        self.item = types.resolve(item)
        self.kept = ""
        ends = [block.terminator for block in g.function.blocks]
        self.guarded = any(isinstance(end, Yield) and end.guarded for end in ends)
        self.promise = g.frame(f"alloca {promise_type(item)}, align 8")

    def part(self, index: int) -> str:
        """The address of a part of the promise."""
        return self.g.assign(f"getelementptr {promise_type(self.item)}, ptr {self.promise}, i32 0, i32 {index}")

    def begin(self) -> None:
        """The frame is allocated, unless LLVM finds that it need not be."""
        g = self.g
        g.line(f"%coroutine = call token @llvm.coro.id(i32 8, ptr {self.promise}, ptr null, ptr null)")
        g.line("%needed = call i1 @llvm.coro.alloc(token %coroutine)")
        g.line("br i1 %needed, label %allocate, label %begin")
        g.lines.append("allocate:")
        g.line("%size = call i64 @llvm.coro.size.i64()")
        g.line(f"%memory = call ptr {g.module.api_pointer(g, 'Alloc')}(i64 %size)")
        g.line("br label %begin")
        g.lines.append("begin:")
        g.line("%place = phi ptr [null, %entry], [%memory, %allocate]")
        g.line("%frame = call ptr @llvm.coro.begin(token %coroutine, ptr %place)")
        for part, value in ((COUNT, 1), (STATE, SUSPENDED), (ERROR, 0), (FULL, 0)):
            g.line(f"store i64 {value}, ptr {self.part(part)}")

    def yield_(self, op: Yield) -> None:
        g = self.g
        if op.value is not None and self.guarded:  # being dropped, it goes on all the same: nobody hears of that
            dropped = self.is_dropped()
            number = g.count
            g.line(f"br i1 {dropped}, label %stubborn{number}, label %willing{number}")
            g.lines.append(f"stubborn{number}:")
            g.release(self.item, g.value(op.value))
            g.line("br label %unheard")
            g.lines.append(f"willing{number}:")
        if op.value is not None:
            g.line(f"store {g.typed(op.value)}, ptr {self.part(VALUE)}")
            if self.item.counted:
                g.line(f"store i64 1, ptr {self.part(FULL)}")
            g.line(f"store i64 {SUSPENDED}, ptr {self.part(STATE)}")
        g.count += 1
        dropped = f"unwanted{g.count}"
        signal = g.assign("call i8 @llvm.coro.suspend(token none, i1 false)")
        resumed = f"again{g.count}"
        g.line(f"switch i8 {signal}, label %suspend [i8 0, label %{resumed} i8 1, label %{dropped}]")
        for label, block in ((resumed, op.resumed), (dropped, op.dropped)):
            g.lines.append(f"{label}:")
            if label == dropped and op.guarded:
                g.line(f"store i64 {DROPPED}, ptr {self.part(STATE)}")
                self.set_aside()
            if op.value is not None and self.item.counted:
                self.forget(label)
            g.line(f"br label %{g.block_label(block)}")

    def set_aside(self) -> None:
        """Keep the message of an error that is pending outside: what handlers do in here must not change it."""
        g = self.g
        self.kept = self.kept or g.frame(f"alloca {BYTES}")
        g.line(f"store {BYTES} {g.assign(f'load {BYTES}, ptr @rj.message')}, ptr {self.kept}")
        g.line(f"store {BYTES} zeroinitializer, ptr @rj.message")

    def forget(self, label: str) -> None:
        """A value that nobody fetched."""
        g = self.g
        full = g.assign(f"load i64, ptr {self.part(FULL)}")
        g.line(f"br i1 {g.assign(f'icmp eq i64 {full}, 0')}, label %{label}.on, label %{label}.free")
        g.lines.append(f"{label}.free:")
        g.line(f"store i64 0, ptr {self.part(FULL)}")
        g.release(self.item, g.assign(f"load {llvm_type(self.item)}, ptr {self.part(VALUE)}"))
        g.line(f"br label %{label}.on")
        g.lines.append(f"{label}.on:")

    def is_dropped(self) -> str:
        """Whether nobody wants what is left of the generator."""
        return self.g.assign(f"icmp eq i64 {self.g.assign(f'load i64, ptr {self.part(STATE)}')}, {DROPPED}")

    def return_(self) -> None:
        if self.guarded:
            self.g.line(f"br i1 {self.is_dropped()}, label %unheard, label %finish")
        else:
            self.g.line("br label %finish")

    def return_error(self) -> None:
        """The end by an error: kept for who runs the generator, unless it is being dropped."""
        g = self.g
        if self.guarded:
            dropped = self.is_dropped()
            g.line(f"br i1 {dropped}, label %unheard, label %raised{g.count}")
            g.lines.append(f"raised{g.count}:")
        g.line(f"store i64 {g.assign(f'load i64, ptr {g.error}')}, ptr {self.part(ERROR)}")
        g.line("br label %finish")

    def end(self) -> None:
        """What follows the blocks of the body."""
        g = self.g
        if self.kept:
            g.lines.append("unheard:")  # the message of an error that nobody hears of
            message = g.assign(f"load {BYTES}, ptr @rj.message")
            g.line(f"store {BYTES} {g.assign(f'load {BYTES}, ptr {self.kept}')}, ptr @rj.message")
            g.release(types.STR, message)
            g.line("br label %cleanup")
        g.lines.append("finish:")
        g.line(f"store i64 {FINISHED}, ptr {self.part(STATE)}")
        signal = g.assign("call i8 @llvm.coro.suspend(token none, i1 true)")
        g.line(f"switch i8 {signal}, label %suspend [i8 0, label %never i8 1, label %cleanup]")
        g.lines.append("never:")
        g.line("unreachable")
        g.lines.append("cleanup:")
        g.line("%held = call ptr @llvm.coro.free(token %coroutine, ptr %frame)")
        g.line("%owned = icmp ne ptr %held, null")
        g.line("br i1 %owned, label %free, label %suspend")
        g.lines.append("free:")
        g.line(f"call void {g.module.api_pointer(g, 'Free')}(ptr %held)")
        g.line("br label %suspend")
        g.lines.append("suspend:")
        g.line("call void @llvm.coro.end(ptr %frame, i1 false, token none)")
        g.line("ret ptr %frame")


def resume(g: FunctionGenerator, op: Resume) -> tuple[str, str, str]:
    """A step of a generator: whether there is a value, whether it failed, and the error."""
    module = g.module
    module.uses_stack = module.uses_generators = True
    errors = module.errors
    busy = errors.site(errors.exceptions.of(ValueError), BUSY, None, 0)
    deep = errors.site(errors.exceptions.of(RecursionError), "maximum recursion depth exceeded", None, 0)
    step = g.assign(f"call i64 @rj.resume(ptr {g.value(op.generator)}, i64 {busy}, i64 {deep})")
    more = g.assign(f"add i64 {step}, 1")
    return g.assign(f"icmp eq i64 {step}, 0"), g.assign(f"icmp ugt i64 {more}, 1"), step


def take(g: FunctionGenerator, generator: Value, item: types.Type) -> str:
    """The value that a generator has yielded."""
    kind = promise_type(item)
    promise = g.assign(f"call ptr @llvm.coro.promise(ptr {g.value(generator)}, i32 8, i1 false)")
    if types.resolve(item).counted:
        full = g.assign(f"getelementptr {kind}, ptr {promise}, i32 0, i32 {FULL}")
        g.line(f"store i64 0, ptr {full}")
    address = g.assign(f"getelementptr {kind}, ptr {promise}, i32 0, i32 {VALUE}")
    return g.assign(f"load {llvm_type(item)}, ptr {address}")


def is_generator(type: types.Type) -> bool:
    """Whether values of a type are generators."""
    return isinstance(type, types.ClassType) and type.decl.name in ("generator", "iterator") and not type.decl.user


def retain(g: FunctionGenerator, value: str) -> None:
    g.module.uses_generators = True
    g.line(f"call void @rj.retain_generator(ptr {value})")


def release(g: FunctionGenerator, type: types.ClassType, value: str) -> None:
    """One owner less; one that a loop has to itself has no other."""
    g.module.uses_generators = True
    if type.decl.name == "generator":
        g.line(f"call void @llvm.coro.destroy(ptr {value})")
    else:
        g.line(f"call void @rj.release_generator(ptr {value})")
