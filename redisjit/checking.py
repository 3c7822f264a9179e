"""The first half of the compiler: from the user's file to the typed tree of all that its module needs.

handlers.py --import--> declarations --> specifications --check--> typed tree, glue included
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from redisjit.declare.spec import CommandSpec, Kind
from redisjit.diagnostics.base import CompileError, Span
from redisjit.diagnostics.hooks import MustNotWrite
from redisjit.diagnostics.language import (
    ContradictsCode,
    NotDeterministic,
    SecretReplicated,
    UnsupportedGlobal,
    UnsupportedSyntax,
)
from redisjit.frontend.check import check_all
from redisjit.frontend.declarations import ClassDecl, FunctionDecl
from redisjit.frontend.lowlevel import FUNCTIONS
from redisjit.frontend.program import Program
from redisjit.frontend.scope import GlueScope, Universe
from redisjit.frontend.tree import Instance
from redisjit.frontend.types import NamedTupleType, class_type
from redisjit.glue.command import Command
from redisjit.glue.effects import STATE, Analysis, Effects
from redisjit.glue.entry import entry_source
from redisjit.glue.info import command_info, group_info
from redisjit.glue.keyspec import key_specs
from redisjit.glue.loading import load_source
from redisjit.glue.register import group_functions, registration
from redisjit.loading import load_module

if TYPE_CHECKING:
    from redisjit.declare.hooks import HookSpec
    from redisjit.glue.hooks import Hook, HookGlue
    from redisjit.glue.readonly import ReadOnly
    from redisjit.kernels.service import Kernels


class Checked:
    """One file on its way to the typed tree."""

    def __init__(self, path: str, *, debug: bool = False) -> None:
        self.path = path
        self.debug = debug
        self.module = load_module(path)
        self.commands: list[Command] = []
        self.hooked: list[tuple[HookSpec, Instance]] = []
        self.setting_lines: list[str] = []  # glue of the module's settings
        self.program: Program
        self.kernels: Kernels | None = None

    # Declarations, specifications, checked bodies, glue

    def check(self) -> None:
        """Everything up to the typed tree. Raises CompileError with all that was found."""
        specs = self.module.commands()
        universe = Universe(frozenset(FUNCTIONS))
        self.program = Program(universe, self.make_kernels)
        self.program.debug = self.debug
        self.program.module_name, self.program.time_limit_ms = self.module.name, self.module.time_limit_ms
        hooked = (declared.options.get("background") for _, declared in self.module.declared_hooks)
        if any(spec.background for spec in specs) or any(hooked):
            self.program.threads = self.module.threads
        self.program.configs = self.module.configs
        self.program.datatypes, self.program.states = self.module.datatypes, self.module.states
        glue = GlueScope(universe.prelude)
        for datatype in self.module.datatypes:
            glue.names[f"Data{datatype.index}"] = universe.entity(datatype.cls, datatype.cls.__name__)
        if self.module.states:
            from redisjit.interp.serial import Serializer

            self.program.save_object = lambda value: Serializer(type(value)).dumps(value)
            for state, cls in self.program.state_objects().types.items():
                glue.names[f"State{state.index}"] = cls.decl
        handlers: list[Instance] = []
        for index, spec in enumerate(specs):
            instance = self.instance_of(spec)
            if instance is None:
                continue
            command = Command(spec, index, instance.returns)
            command.lends = lends(spec, instance)
            glue.names[command.handler] = instance.decl
            self.add_getkeys(command, glue)
            self.commands.append(command)
            handlers.append(instance)
        hooks = self.hooks(glue)
        self.finish_checking()
        made = self.hook_glue(hooks, glue)
        analysis = Analysis(list(self.program.instances.values()))
        if self.module.datatypes:
            self.note_changes(analysis, handlers)
        for command, instance in zip(self.commands, handlers, strict=True):
            self.derive(command, analysis.effects[instance])
        self.check_read_only(analysis)
        self.refuse_writing(analysis)
        if self.program.threads:
            from redisjit.glue.threads import outside_lock

            found = [
                handler for command, handler in zip(self.commands, handlers, strict=True) if command.spec.background
            ]
            found += [instance for spec, instance in self.hooked if spec.options.get("background")]
            self.program.diagnostics += outside_lock(found, analysis)
        self.raise_found()
        self.add_valve(handlers)
        for command in self.commands:
            glue.add(entry_source(command, self.program))
            self.program.data[command.spec.name] = command_info(command.spec, command.keys)
            if command.spec.group:
                self.program.data[command.spec.group] = group_info(command.spec.group_summary)
        statics = self.constants()
        declared = self.module.configs or self.module.datatypes or self.module.states
        hashes = universe.prelude.uses("hash_seed") or bool(statics) or bool(declared)
        name, version = self.module.name, self.module.version
        if universe.prelude.uses("free_unused_users") or universe.prelude.uses("user_changed"):
            from redisjit.glue.hooks.base import HookGlue

            made = made or HookGlue()
            made.unload.append("    free_users()")
        if any(library.load == "shared API" for library in self.program.foreign):
            from redisjit.glue.hooks.base import HookGlue
            from redisjit.glue.hooks.sharing import imports

            made = made or HookGlue()
            imports(made)
        libraries = [
            number
            for number, library in enumerate(self.program.foreign)
            if library.load == "startup" and not library.archive
        ]
        register = [*registration(self.commands, self.module.acl_categories)]
        groups = [*group_functions(self.commands)]
        glue.add(load_source(name, version, self.commands, register, groups, statics, made, libraries, hashes=hashes))
        for entry in (glue.names.get("load_module"), glue.names.get("unload_module")):
            if isinstance(entry, FunctionDecl):
                self.program.instance(entry, {})
        of_keys = ("packed_bytes", "hold_bare", "release_bare", "set_bare", "bare_count")
        staying = ("kept_bytes",) if self.module.datatypes or self.module.states else ()
        for name in ("retain_owner", "release_owner", *staying, *(of_keys if self.module.datatypes else ())):
            self.program.instance(universe.prelude.function(name), {})
        self.finish_checking()
        if self.program.made_by and (self.module.datatypes or self.module.states):
            from redisjit.frontend.schemas import refuse_factories

            refuse_factories(self.program)
            self.raise_found()

    def hooks(self, glue: GlueScope) -> list[Hook]:
        """The functions that the server calls on its own."""
        specs = self.module.hooks()
        if self.module.configs:
            self.setting_lines = self.settings(glue)
        if not specs:
            return []
        from redisjit.glue.hooks import Hook

        hooks = []
        for index, spec in enumerate(specs):
            hook = Hook(spec, index, limited=self.module.time_limit_ms is not None)
            instance = self.handler(glue, hook.handler, spec)
            if instance is not None:
                hooks.append(replace(hook, returns=instance.returns))
                self.hooked.append((spec, instance))
                if spec.kind == "on_key":
                    self.program.key_handlers.add(instance.decl)
                if spec.kind == "info":
                    self.program.read_only.append((instance, "INFO is answered by replicas too"))
        return hooks

    def settings(self, glue: GlueScope) -> list[str]:
        """The glue of the module's settings."""
        from redisjit.declare.config import config_specs
        from redisjit.glue.configs import ConfigWriter, config_glue

        writers = [ConfigWriter(spec, index) for index, spec in enumerate(config_specs(self.module.configs))]
        for writer in writers:
            for name, spec in writer.functions_of_user:
                self.handler(glue, name, spec)
        return config_glue(writers)

    def info(self, found: HookGlue) -> None:
        """The glue of what the module shows in INFO."""
        from redisjit.glue.hooks.info import info_glue, stats_place

        for command in self.commands if self.module.stats else []:
            command.stats = stats_place(command.index)
        info_glue(found, self.program, [(command.spec.name, command.stats) for command in self.commands])

    def handler(self, glue: GlueScope, name: str, spec: HookSpec) -> Instance | None:
        """Make a function of the user's known to glue."""
        instance = self.instance_of(spec)
        if instance is not None:
            glue.names[name] = instance.decl
        return instance

    def hook_glue(self, hooks: list[Hook], glue: GlueScope) -> HookGlue | None:
        """The glue of hooks, and of what functions have called later."""
        later = map(self.program.universe.prelude.uses, ("new_call", "context_watch", "prepare_fork", "note_due"))
        other = self.setting_lines or self.module.stats or self.program.threads or self.module.datatypes
        if not hooks and not other and not self.module.states and not any(later):
            return None
        from redisjit.glue.hooks import hook_glue

        overridden: dict[int, dict[str, str]] = {}
        for datatype in self.module.datatypes:
            from redisjit.frontend.overrides import overrides, place_of

            decl = self.program.universe.entity(datatype.cls, datatype.cls.__name__)
            assert isinstance(decl, ClassDecl)
            cls = class_type(decl)
            overridden[datatype.index] = overrides(self.program, cls)
            place = place_of(self.program, cls)
            if isinstance(place, NamedTupleType):
                glue.names["Place"] = place.decl
        made = hook_glue(
            hooks,
            self.program.universe.prelude,
            threads=self.program.threads,
            datatypes=self.module.datatypes,
            overridden=overridden,
            states=self.module.states,
            module=self.module.name,
        )
        if made.info or made.sections or self.module.stats:
            self.info(made)
        made.settings = self.setting_lines
        glue.names |= {name: self.program.universe.entity(cls, name) for name, cls in made.classes.items()}
        return made

    def note_changes(self, analysis: Analysis, handlers: list[Instance]) -> None:
        """A command that changes the object in a key writes the key."""
        from redisjit.glue.readonly import ReadOnly

        found = ReadOnly(self.program.instances.values(), exact=bool(self.module.datatypes))
        for command, instance in zip(self.commands, handlers, strict=True):
            for index in found.changed_keys(instance):
                analysis.effects[instance].writes.add(index)
                analysis.effects[instance].grows = True
                offset = 1 if command.spec.has_context else 0
                command.changed.add(command.spec.parameters[index - offset].name)
            if command.spec.block and command.changed:
                from redisjit.glue.unanswered import may_change_unanswered

                command.only_looks = not may_change_unanswered(instance, found, analysis)
        self.refuse_sharing(found)

    def refuse_sharing(self, found: ReadOnly) -> None:
        """Refuse what would make one object part of a key's value and of something else that outlives the call."""
        from redisjit.declare.states import State
        from redisjit.diagnostics.datatypes import ConstantInKey, SharedByKeys, SharedWithState, WalkedChanged
        from redisjit.glue.tokens import WALKED

        for instance, line in found.keys_that_share():
            self.program.diagnostics.append(SharedByKeys(file_span(instance.file or "", line)))
        shared = {instance for instance, state in found.keys_in_states() if state is not WALKED}
        kept = {(instance, 0) for instance, state in found.keys_in_states() if state is WALKED}
        for instance, token in found.constants_in_keys():
            where = file_span(instance.file or "", instance.decl.node.lineno)
            if token is WALKED:
                kept.add((instance, 0))
            elif isinstance(token, State):
                shared.add(instance)
            else:
                self.program.diagnostics.append(ConstantInKey(where, token.name or "a constant"))
        for instance in shared:
            where = file_span(instance.file or "", instance.decl.node.lineno)
            self.program.diagnostics.append(SharedWithState(where, instance.decl.name))
        for instance, line in kept | found.walked:
            if instance.file is not None:
                where = file_span(instance.file, line or instance.decl.node.lineno)
                self.program.diagnostics.append(WalkedChanged(where, "changed" if line else "kept"))

    def refuse_writing(self, analysis: Analysis) -> None:
        """Refuse hooks that change data where the server cannot have that."""
        if not self.hooked:
            return
        from redisjit.declare.hooks import KINDS
        from redisjit.diagnostics.hooks import HookWrites

        for spec, instance in self.hooked:
            instead = "" if spec.options.get("job") else KINDS[spec.kind].writes
            if instead and (line := analysis.line_of_writing(instance)):
                where = file_span(spec.file, line)
                self.program.diagnostics.append(HookWrites(where, spec.kind, spec.function.__name__, instead))

    def instance_of(self, spec: CommandSpec | HookSpec) -> Instance | None:
        """The function of a command or a hook, to be checked; None when it is refused here."""
        decl = self.program.universe.entity(spec.function, spec.function.__name__)
        if not isinstance(decl, FunctionDecl):
            problem = "its `def` is not at the top level of the file"
            hint = "write the function at the top level, outside of functions, classes and `if`"
            where = file_span(spec.file, spec.line)
            self.program.diagnostics.append(UnsupportedGlobal(where, spec.function.__name__, problem, hint))
            return None
        try:
            return self.program.instance(decl, {})
        except CompileError as error:
            self.program.diagnostics += error.diagnostics
            return None

    def add_getkeys(self, command: Command, glue: GlueScope) -> None:
        """Make the function that finds a command's keys known to glue."""
        spec = command.spec
        if spec.getkeys is not None:
            instance = self.instance_of(replace(spec, function=spec.getkeys))
            if instance is not None:
                glue.names[f"getkeys_{command.index}"] = instance.decl

    def add_valve(self, handlers: list[Instance]) -> None:
        """Make what may run for long ask whether to go on."""
        users = [instance for instance in self.program.instances.values() if instance.file is not None]
        if len(users) == len(handlers) and not any(loops(instance.decl.node) for instance in users):
            return  # nothing loops, and no function of the user's calls another
        from redisjit.frontend.valve import Valve

        valve = Valve(self.program)
        valve.run()
        for command, instance in zip(self.commands, handlers, strict=True):
            command.polls = valve.reach(instance)

    def constants(self) -> list[str]:
        """See that nothing changes an object that is a constant; the glue of those that are made at load."""
        makers: list[tuple[Instance, FunctionDecl | ClassDecl]] = []
        if self.module.datatypes:
            from redisjit.frontend.datatypes import called_by_server

            for datatype in self.module.datatypes:  # these may be all that uses a constant
                makers += called_by_server(self.program, datatype.cls)
            self.finish_checking()
        if not self.program.has_statics and not (makers and self.module.states):
            return []
        from redisjit.frontend.statics import load_lines
        from redisjit.glue.readonly import ReadOnly

        analysis = ReadOnly(self.program.instances.values())
        self.refuse_shared(analysis, makers)
        for (instance, line), static in analysis.changed.items():
            what = f"changing {static.name or 'a constant of the module'}, which is a constant of the module,"
            where = file_span(instance.file or "", line or instance.decl.node.lineno)
            hint = "change a copy, as in list(x) or dict(x), or keep what changes in a key"
            self.program.diagnostics.append(UnsupportedSyntax(where, what, hint))
        self.raise_found()
        found = self.program.statics()
        return load_lines(found) if found.late else []

    def refuse_shared(self, analysis: ReadOnly, makers: list[tuple[Instance, FunctionDecl | ClassDecl]]) -> None:
        """Refuse functions that make objects of data types for keys and give one that something else has, too."""
        from redisjit.declare.states import State
        from redisjit.diagnostics.datatypes import ConstantInKey, SharedWithState

        for instance, decl in makers:
            summary = analysis.summary(instance)
            for token in summary.result | summary.result_holds if summary is not None else ():
                if not isinstance(token, tuple):
                    where = Span.of(decl.scope.file or "", decl.node)
                    self.program.diagnostics.append(
                        SharedWithState(where, decl.name)
                        if isinstance(token, State)
                        else ConstantInKey(where, token.name or "a constant")
                    )

    def make_kernels(self) -> Kernels:
        """What compiles kernels: imported, and Numba with it, when the first is called."""
        if self.kernels is None:
            from redisjit.kernels.service import Kernels

            self.kernels = Kernels()
        return self.kernels

    def check_read_only(self, analysis: Analysis) -> None:
        """Refuse functions that write, of those that must not."""
        for instance, reason in self.program.read_only:
            if line := analysis.line_of_writing(instance):
                where = file_span(instance.file or "", line)
                self.program.diagnostics.append(MustNotWrite(where, instance.decl.name, reason))

    def finish_checking(self) -> None:
        """Check what is queued, and all that it needs."""
        check_all(self.program)
        self.raise_found()

    def raise_found(self) -> None:
        """Raise CompileError with the diagnostics so far, in source order."""
        if self.program.diagnostics:
            found = sorted(self.program.diagnostics, key=lambda d: (d.span.file, d.span.line, d.span.column))
            raise CompileError(*found)

    @property
    def awaited(self) -> frozenset[int]:
        """The numbers of the data types that commands wait for."""
        waiting = [spec for spec in self.module.commands() if spec.block] if self.module.datatypes else []
        return frozenset(kind.datatype.index for spec in waiting for kind in spec.key_types if kind.datatype)

    @staticmethod
    def holds_objects(spec: CommandSpec) -> bool:
        """Whether all keys of a command are of data types."""
        return bool(spec.key_types) and all(kind.datatype for kind in spec.key_types)

    def derive(self, command: Command, effects: Effects) -> None:
        """What the body says of a command: written keys, flags; and whether the declaration contradicts it."""
        spec = command.spec
        offset = 1 if spec.has_context else 0
        for index, parameter in enumerate(spec.parameters):
            if index + offset in effects.writes:
                command.written.add(parameter.name)
        access = {p.name: effects.access_of(index + offset) for index, p in enumerate(spec.parameters)}
        command.keys = key_specs(spec, command.written, access)
        # A key opened through `redisjit.raw` comes from the context.
        command.writes = bool(command.written) or effects.writes_dataset or (spec.has_context and 0 in effects.writes)
        command.raw_writes = effects.raw_writes and not effects.raw_replicates
        command.grows = effects.grows
        command.awaited = self.awaited
        command.keeps = STATE in effects.sources or any(kind.datatype for kind in spec.key_types if command.writes)
        if spec.block and spec.replicate == "verbatim" and not effects.sources and self.holds_objects(spec):
            command.replicate = "verbatim"  # a replica has an answer at once, and that is less than a whole object
        span = Span(spec.file, spec.line)
        if spec.write is False and command.writes:
            self.program.diagnostics.append(
                ContradictsCode(span, spec.name, "write=False", "its code writes", "leave `write` out: it is derived")
            )
        if command.writes and command.replicate == "verbatim" and effects.sources:
            source, line = next(iter(effects.sources.items()))
            self.program.diagnostics.append(NotDeterministic(line_span(spec, line), spec.name, source))
        if command.writes and command.replicate == "verbatim" and spec.secrets:
            self.program.diagnostics.append(SecretReplicated(span, spec.name, spec.secrets[0]))
        if command.writes and command.replicate == "verbatim" and effects.unordered:
            command.replicate = "effects"  # a replica may scan in another order: it is sent what was written
        if spec.replicate == "verbatim" and effects.expires and effects.writes_dataset and not effects.raw_writes:
            command.replicate = "effects"  # another command may give the expiry, a moment, to another key
        if command.raw_writes and command.replicate == "effects":
            problem = "what it changes through redisjit.raw would not be replicated"
            if spec.replicate != "effects":
                problem = "it sees data in an order that a replica may not have, and changes data through redisjit.raw"
            instead = "replicate the changes with raw.Replicate()"
            option = f'replicate="{spec.replicate}"'
            self.program.diagnostics.append(ContradictsCode(span, spec.name, option, problem, instead))
        writes = spec.write if spec.write is not None else command.writes
        deny = spec.deny_oom if spec.deny_oom is not None else command.grows and command.writes
        flags = ["write" if writes else "readonly"]
        flags += ["deny-oom"] if deny and writes else []
        flags += ["fast"] if spec.fast else []
        flags += ["getkeys-api"] if command.irregular else []
        command.flags = flags


def lends(spec: CommandSpec, instance: Instance) -> bool:
    """Whether the tuple of a command's variadic parameter need not outlive the call."""
    variadic = spec.of_kind(Kind.VARIADIC)
    if not variadic or spec.background or spec.block:
        return False
    from redisjit.glue.lending import only_looks

    return only_looks(instance.decl.node, variadic[0].name)


def line_span(spec: CommandSpec, line: int) -> Span:
    """A line of the file of a command."""
    return file_span(spec.file, line)


def file_span(file: str, line: int) -> Span:
    """A line of the user's file, from its first character that is not a space."""
    import linecache

    text = linecache.getline(file, line)
    start = len(text) - len(text.lstrip())
    return Span(file, line, start, line, len(text.rstrip()))


def loops(node: ast.AST) -> bool:
    """Whether there is a loop of any kind in a function's source."""
    kinds = (ast.For, ast.While, ast.comprehension)
    return any(isinstance(item, kinds) for item in ast.walk(node))
