"""What a module adds to INFO: sections that functions of the user's fill, and one about its commands.

The server calls one function for all of them, and again while it reports a crash: then nothing of the user's runs, and
nothing is allocated. A section that was not asked for is not computed.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TYPE_CHECKING

from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.hooks import InfoResult
from redisjit.frontend import types
from redisjit.glue.hooks.base import Hook, HookGlue, guarded

if TYPE_CHECKING:
    from redisjit.frontend.program import Program
    from redisjit.frontend.types import Type

STATS_ROOM = 144  # bytes for each command: calls, errors, the text of the last error


def stats_place(index: int) -> str:
    """Where what is counted of a command lies."""
    return f"module_memory('stats_{index}', {STATS_ROOM})"


def info(hook: Hook, out: HookGlue) -> None:
    out.info.append(hook)


class FieldWriter:
    """Writes what adds the fields of one function's result, by its type."""

    def __init__(self, hook: Hook, program: Program) -> None:
        self.hook = hook
        self.program = program
        self.names = (f"f{index}" for index in count())

    def refuse(self, type: Type) -> CompileError:
        spec = self.hook.spec
        return CompileError(InfoResult(Span(spec.file, spec.line), spec.function.__name__, str(type)))

    def section(self, type: Type, value: str, indent: str, *, inside: bool = False) -> Iterator[str]:
        """Lines that add everything in a dict or a dataclass."""
        type = types.resolve(type)
        if not isinstance(type, types.ClassType):
            raise self.refuse(type)
        if type.decl.name in ("dict", "OrderedDict", "defaultdict", "Counter") and not type.decl.user:
            key, item = next(self.names), next(self.names)
            if types.resolve(type.args[0]) not in (types.STR, types.BYTES):
                raise self.refuse(type)
            yield f"{indent}for {key}, {item} in {value}.items():"
            kind = types.INT if type.decl.name == "Counter" else type.args[1]
            yield from self.field(kind, f"as_bytes({key})", item, indent + "    ", inside=inside)
        elif type.decl.user and hasattr(getattr(type.decl, "python", None), "__dataclass_fields__"):
            for name, kind in self.program.fields(type).items():
                yield from self.field(kind, repr(name.encode()), f"{value}.{name}", indent, inside=inside)
        else:
            raise self.refuse(type)

    def field(self, type: Type, name: str, value: str, indent: str, *, inside: bool) -> Iterator[str]:
        """Lines that add one field."""
        type = types.resolve(type)
        if isinstance(type, types.OptionalType):
            item = next(self.names)
            yield f"{indent}{item} = {value}"
            yield f"{indent}if {item} is not None:"
            yield from self.field(type.item, name, item, indent + "    ", inside=inside)
        elif type is types.BOOL:
            yield f"{indent}info_int(info, {name}, int({value}))"
        elif type in (types.INT, types.FLOAT):
            yield f"{indent}info_{type}(info, {name}, {value})"
        elif type in (types.STR, types.BYTES):
            yield f"{indent}info_bytes(info, {name}, as_bytes({value}))"
        elif isinstance(type, types.Fixed):
            kind = "uint64" if str(type) == "np.uint64" else {"f": "float"}.get(type.kind, "int")
            yield f"{indent}info_{kind}(info, {name}, {value if kind == 'uint64' else f'convert({kind}, {value})'})"
        elif isinstance(type, types.ClassType) and not inside:
            held = next(self.names)
            yield f"{indent}{held} = {value}"
            yield f"{indent}info_begin(info, {name})"
            yield from self.section(type, held, indent, inside=True)
            yield f"{indent}raw.InfoEndDictField(info)"
        else:
            raise self.refuse(type)


def info_glue(out: HookGlue, program: Program, commands: list[tuple[str, str]]) -> None:
    """The function that the server calls. `commands` are names and places; those without a place are not counted."""
    commands = [(name, place) for name, place in commands if place]
    lines = ["@cold", "def info_fields(info: Ptr, crash: int) -> None:"]
    if commands:
        lines += ["    if raw.InfoAddSection(info, cstring('commands')) == 0:"]
        for name, place in commands:
            short = name.removeprefix(f"{program.module_name}.").replace(".", "_")
            lines.append(f"        info_command(info, {place}, cstring({short!r}), ")
            lines.append(f"            cstring({short + '_last_error'!r}))")
        if program.threads:
            gone = "load(i64, module_memory('clients_gone', 8), 0)"
            lines.append(f"        raw.InfoAddFieldLongLong(info, cstring('clients_gone'), {gone})")
    lines += [f"    {section}" for section in out.sections]
    busy = "module_memory('info_busy', 8)"
    lines += [f"    if crash != 0 or load(i64, {busy}, 0) != 0:", "        return"]
    lines.append(f"    store(i64, {busy}, 0, 1)")
    lines += [f"    {hook.entry}(info)" for hook in out.info]
    lines.append(f"    store(i64, {busy}, 0, 0)")
    context = "module_memory('info_context', 8)"
    for hook in out.info:
        assert hook.returns is not None
        lines += ["@cold", f"def {hook.entry}(info: Ptr) -> None:"]
        lines += [f"    if raw.InfoAddSection(info, cstring({hook.spec.options['section']!r})) != 0:", "        return"]
        lines.append(f"    ctx = load(Ptr, {context}, 0)")
        try:
            fields = list(FieldWriter(hook, program).section(hook.returns, "result", "        "))
        except CompileError as error:
            program.diagnostics += error.diagnostics
            continue
        body = list(guarded(hook))
        at = next(index for index, line in enumerate(body) if hook.handler in line)
        body[at : at + 1] = [body[at].replace(hook.handler, f"result = {hook.handler}", 1), *fields]
        lines += body
    out.functions += lines
    out.load.append("    if raw.RegisterInfoFunc(ctx, callback_address(info_fields, 'RedisModuleInfoFunc')) != 0:")
    out.load.append("        return 1")
    if any(hook.spec.parameters for hook in out.info):
        out.load.append(f"    store(Ptr, {context}, 0, raw.GetDetachedThreadSafeContext(ctx))")
        out.undo.append(f"    free_context({context})")
        out.unload.append(f"    free_context({context})")
