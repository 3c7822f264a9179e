"""A decorated function becomes a command specification: its signature, its name, and what its options say."""

from __future__ import annotations

import re
from types import FunctionType, NoneType
from typing import TYPE_CHECKING, Any

from redisjit.declare.annotations import evaluate, shown, without_none
from redisjit.declare.options import CATEGORIES, COMMAND_NAME, is_aliases, is_history, is_names, wrong
from redisjit.declare.parameters import Signature, has_key
from redisjit.declare.places import Places
from redisjit.declare.replies import reply_problem, streams, streams_as
from redisjit.declare.spec import Choice, CommandSpec, Counted, Kind, Parameter, Scalar, WireType
from redisjit.diagnostics import declare as problems
from redisjit.diagnostics.base import CompileError, Diagnostic, Span

if TYPE_CHECKING:
    from redisjit.declare.decorators import Declared
    from redisjit.declare.module import Module

_MODULE_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")

CHANNELS = ("publish", "subscribe", "unsubscribe", "psubscribe", "punsubscribe")
_GENERATOR = 0x20
_NOT_PLAIN = {0x80: "a coroutine", 0x200: "an asynchronous generator"}


def module_specs(module: Module, declared: list[Declared]) -> tuple[CommandSpec, ...]:
    """The specifications of a module's commands. Raises CompileError with everything that is wrong."""
    found: list[Diagnostic] = []
    places = Places()
    if not isinstance(module.name, str) or not _MODULE_NAME.fullmatch(module.name):
        found.append(problems.BadModuleName(places.call(module.file, module.line), module.name))
    if not (declared or module.declared_hooks or module.configs or module.datatypes or module.states):
        found.append(problems.NoCommands(places.call(module.file, module.line), module.name))
    specs: list[CommandSpec] = []
    first: dict[str, int] = {}
    for item in declared:
        reader = _Reader(str(module.name), item, places)
        spec = reader.read()
        found += reader.problems
        if spec is None:
            continue
        for name in (spec.name, *spec.aliases):
            if name in first:
                found.append(problems.DuplicateCommand(reader.span(), name, first[name]))
            first.setdefault(name, reader.span().line)
        unknown = next((name for name in spec.acl if name not in (*CATEGORIES, *module.acl_categories)), None)
        if unknown is not None:
            found.append(problems.UnknownCategory(reader.span(), unknown, spec.name))
        specs.append(spec)
    for spec in specs:
        if spec.group and spec.group in first:
            found.append(problems.DuplicateCommand(Span(spec.file, spec.line), spec.group, first.pop(spec.group)))
    if found:
        raise CompileError(*found)
    return tuple(specs)


class _Reader(Signature):
    """Reads one function, and what its declaration says."""

    def read(self) -> CommandSpec | None:
        function = self.function
        if not isinstance(function, FunctionType) or function.__name__ == "<lambda>":
            self.problems.append(problems.NotAFunction(self.span(), self.description()))
            return None
        for flag, what in _NOT_PLAIN.items():
            if function.__code__.co_flags & flag:
                self.problems.append(problems.NotAFunction(self.span(), f"{what} ({function.__name__})"))
                return None
        group = self.declared.group
        if group is not None and not (isinstance(group.name, str) and COMMAND_NAME.fullmatch(group.name)):
            self.problems.append(problems.BadCommandName(self.places.call(group.file, group.line), group.name))
        name = self.name()
        has_context, parameters = self.parameters()
        returns = self.returns()
        if function.__code__.co_flags & _GENERATOR and not streams(returns):
            self.problems.append(
                problems.NotAFunction(self.span(), f"a generator ({function.__name__}) without `-> Iterator[...]`")
            )
        self.check_shape(parameters)
        self.check_counted(parameters)
        self.check_getkeys()
        self.check_channels(parameters)
        self.check_secrets(parameters)
        self.check_tokens(parameters)
        self.check_options()
        if self.options.get("null_array") is True and returns is not None and not without_none(returns)[1]:
            self.problems.append(problems.BadOption(self.span(), "null_array", "True", "for what is `X | None`"))
        if self.options.get("reply") is not None and not streams_as(returns, self.options["reply"]):
            wanted = "for `Iterator[T]`, as a map `Iterator[tuple[K, V]]`; flat are tuples and lists of plain values"
            self.problems.append(problems.BadOption(self.span(), "reply", repr(self.options["reply"]), wanted))
        self.check_block(parameters, returns)
        options = self.options
        acl = options.get("acl", ())
        return CommandSpec(
            name=name,
            function=function,
            has_context=has_context,
            parameters=tuple(parameters),
            returns=returns,
            summary=_summary(function),
            file=function.__code__.co_filename,
            line=function.__code__.co_firstlineno,
            write=options.get("write"),
            fast=options.get("fast", False),
            deny_oom=options.get("deny_oom"),
            replicate=options.get("replicate", "verbatim"),
            acl=(acl,) if isinstance(acl, str) else tuple(acl) if isinstance(acl, list | tuple) else (),
            background=options.get("background", False),
            timeout_ms=options.get("timeout_ms", 0),
            block=bool(options.get("block", False)),
            waits=options["block"] if isinstance(options.get("block"), str) else "",
            since=options.get("since", ""),
            complexity=options.get("complexity", ""),
            history=tuple(map(tuple, options.get("history", ()))) if is_history(options.get("history", ())) else (),
            tips=tuple(options.get("tips", ())),
            aliases=self.aliases(),
            getkeys=options.get("getkeys"),
            null_array=options.get("null_array", False),
            reply=options.get("reply", "array"),
            channels=tuple(options["channels"].items()) if isinstance(options.get("channels"), dict) else (),
            secrets=tuple(options["secrets"]) if is_names(options.get("secrets")) else (),
            group=self.group(),
            group_summary=self.declared.group.summary if self.declared.group else "",
        )

    def description(self) -> str:
        if isinstance(self.function, FunctionType):
            return "a lambda"
        name = getattr(self.function, "__qualname__", repr(self.function))
        return f"{'a class' if isinstance(self.function, type) else type(self.function).__name__} ({name})"

    def name(self) -> str:
        return self.named(self.options.get("name", self.function.__name__.removesuffix("_")))

    def aliases(self) -> tuple[str, ...]:
        names = self.options.get("aliases", ())
        return tuple(map(self.named, names)) if is_aliases(names) else ()

    def group(self) -> str:
        """The full name of the command that this one is a subcommand of, or nothing."""
        group = self.declared.group
        if group is None:
            return ""
        own = str(group.name)
        return (own if "." in own else f"{self.module}.{own}").lower()

    def named(self, own: Any) -> str:
        """A full name of the command, of the name or alias that was given."""
        if not isinstance(own, str) or not COMMAND_NAME.fullmatch(own) or (self.declared.group and "." in own):
            self.problems.append(problems.BadCommandName(self.span(), own))
            return str(own)
        if self.declared.group:
            return f"{self.group()}|{own.lower()}"
        return (own if "." in own else f"{self.module}.{own}").lower()

    def returns(self) -> Any:
        annotation = self.annotation("return")
        if annotation is None:
            return None
        if problem := reply_problem(annotation):
            self.problems.append(
                problems.NotReplied(self.span("return"), self.function.__name__, shown(annotation), problem)
            )
        return None if annotation is NoneType else annotation

    def check_shape(self, parameters: list[Parameter]) -> None:
        variadic = next((p for p in parameters if p.kind is Kind.VARIADIC), None)
        kinds = {Kind.OPTIONAL: "optional parameter", Kind.TOKEN: "token"}
        for other in parameters if variadic else ():
            if variadic and other.kind in kinds:
                self.problems.append(
                    problems.VariadicWithOthers(
                        self.span(other.name), self.function.__name__, variadic.name, kinds[other.kind], other.name
                    )
                )

    def check_counted(self, parameters: list[Parameter]) -> None:
        """Servers find keys by their place: none may stand after arguments of which only the call says how many."""
        counted = next((p for p in parameters if isinstance(p.type, Counted)), None)
        following = parameters[parameters.index(counted) + 1 :] if counted else []
        for other in following:
            if counted and other.kind is not Kind.TOKEN and has_key(other.type):
                self.problems.append(problems.KeyAfterCounted(self.span(other.name), other.name, counted.name))

    def check_getkeys(self) -> None:
        """`getkeys` is a function with a signature of its own."""
        function = self.options.get("getkeys")
        if function is None:
            return
        notes = dict(getattr(function, "__annotations__", {}))
        returns = notes.pop("return", None)
        scope = getattr(function, "__globals__", {})
        shapes = [evaluate(note, scope) for note in (*notes.values(), returns)]
        if not isinstance(function, FunctionType) or shapes != [list[bytes], list[int]]:
            instead = "a function: `def find(words: list[bytes]) -> list[int]`"
            self.problems.append(problems.BadOption(self.span(), "getkeys", repr(function), instead))

    def check_channels(self, parameters: list[Parameter]) -> None:
        """`channels` names parameters that are words, at places that do not depend on a number in the call."""
        given = self.options.get("channels", {})
        counted = [index for index, p in enumerate(parameters) if isinstance(p.type, Counted)]
        end = counted[0] + 1 if counted else len(parameters)
        words = [p.name for p in parameters[:end] if _is_word(p.type) and p.kind is not Kind.OPTIONAL]
        if not isinstance(given, dict) or not all(
            name in words and access in CHANNELS for name, access in given.items()
        ):
            instead = f"parameters and one of {', '.join(CHANNELS)}: " + '`channels={"channel": "publish"}`'
            self.problems.append(problems.BadOption(self.span(), "channels", repr(given), instead))

    def check_secrets(self, parameters: list[Parameter]) -> None:
        """`secrets` names parameters that are words of a call, and no keys: those the server has to see."""
        given = self.options.get("secrets", [])
        words = [p.name for p in parameters if not has_key(p.type)]
        if not is_names(given) or not set(given) <= set(words):
            instead = f'parameters that are no keys: `secrets=["{words[0] if words else "password"}"]`'
            self.problems.append(problems.BadOption(self.span(), "secrets", repr(given), instead))

    def check_tokens(self, parameters: list[Parameter]) -> None:
        owners: dict[str, str] = {}
        for parameter in parameters:
            if parameter.kind is not Kind.TOKEN:
                continue
            type = parameter.type
            for token in (v.upper() for v in type.values) if isinstance(type, Choice) else (parameter.token,):
                first = owners.setdefault(token, parameter.name)
                if first != parameter.name:
                    self.problems.append(problems.TokenClash(self.span(parameter.name), token, first, parameter.name))

    def check_block(self, parameters: list[Parameter], returns: Any) -> None:
        """A command that waits needs keys to wait for, and None to say that it does."""
        block = self.options.get("block")
        if not block:
            return
        ints = [p.name for p in parameters if p.type is Scalar.INT and p.kind is not Kind.VARIADIC and not p.optional]
        problem = ""
        if self.options.get("background"):
            problem = "it runs in the background"
        elif not any(has_key(p.type) for p in parameters):
            problem = "it has no key to wait for"
        elif not without_none(returns)[1]:
            problem = "its result is never None, which is what it waits at"
        elif isinstance(block, str) and block not in ints:
            problem = f"its parameter {block!r}, for how long it waits, is not an `int`"
        if problem:
            from redisjit.diagnostics.hooks import CannotWait

            self.problems.append(CannotWait(self.span(), self.function.__name__, problem))

    def check_options(self) -> None:
        for option, value in self.options.items():
            expected = wrong(option, value)
            if expected:
                self.problems.append(problems.BadOption(self.span(), option, repr(value), expected))


def _is_word(type: WireType) -> bool:
    return type in (Scalar.BYTES, Scalar.STR) or (isinstance(type, Counted) and _is_word(type.item))


def _summary(function: FunctionType) -> str:
    """The first paragraph of the docstring, on one line."""
    paragraph = (function.__doc__ or "").strip().split("\n\n")[0]
    return " ".join(paragraph.split())
