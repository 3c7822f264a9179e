"""Registering commands: lines of the function that loads a module, and what stands for groups of subcommands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from redisjit.declare.groups import help_lines
from redisjit.declare.syntax import syntax
from redisjit.glue.command import Command
from redisjit.glue.keyspec import legacy_range

UNSEEN = ("no-monitor", "no-slowlog")  # Redis 6.2 can hide commands only, no words of them


def registration(commands: Sequence[Command], own_categories: Sequence[str]) -> Iterator[str]:
    """Lines that register commands, in order; a group where its first subcommand stands."""
    if own_categories:
        yield '    if has("AddACLCategory"):'  # it fails for one that is there already, from an earlier load
        yield from (f"        raw.AddACLCategory(ctx, cstring({name!r}))" for name in own_categories)
    done: set[str] = set()
    for command in commands:
        group = command.spec.group
        if not group:
            for name in (command.spec.name, *command.spec.aliases):
                yield from create(command, name, own_categories, "    ")
        elif group not in done:
            done.add(group)
            members = [other for other in commands if other.spec.group == group]
            yield from register_group(group, members, len(done), own_categories)


def create(command: Command, name: str, own_categories: Sequence[str], indent: str) -> Iterator[str]:
    """Register a command, or, in the scope of `parent`, a subcommand, and describe it."""
    first, last, step = legacy_range(command.keys) or (0, 0, 0)
    owner, function = ("parent", "CreateSubcommand") if command.spec.group else ("ctx", "CreateCommand")
    words = f"cstring({name.rpartition('|')[2]!r}), function_address({command.entry}), {flags_of(command)}"
    yield f"{indent}if raw.{function}({owner}, {words}, {first}, {last}, {step}) != 0:"
    yield f"{indent}    return 1"
    acl = command.spec.acl
    categories = f"cstring({' '.join(acl)!r})" if acl else "null()"
    if set(acl) & set(own_categories):
        others = " ".join(category for category in acl if category not in own_categories)
        plain = f"cstring({others!r})" if others else "null()"
        categories = f'{categories} if has("AddACLCategory") else {plain}'
    shown = f"cstring({name!r})"
    yield f"{indent}if not describe_command(ctx, {shown}, data_struct({command.spec.name!r}), {categories}):"
    yield f"{indent}    return 1"


def flags_of(command: Command) -> str:
    """The flags as an expression. Redis 6.2 refuses a command with a word that it does not know."""
    plain = f"cstring({' '.join([*command.flags, *(UNSEEN if command.spec.secrets else ())])!r})"
    more = ["blocking"] if command.spec.background or command.spec.block else []
    more += ["getchannels-api"] if command.spec.channels else []
    if not more and not command.spec.secrets:
        return plain
    newer = " ".join([*command.flags, *more])
    return f'(cstring({newer!r}) if has("GetCommand") else {plain})'


def register_group(group: str, members: list[Command], number: int, own: Sequence[str]) -> Iterator[str]:
    """Register a command with subcommands: before 7.0, one command that looks at its first argument."""
    shown = f"cstring({group!r})"
    yield '    if has("CreateSubcommand") and has("GetCommand"):'
    yield f"        if raw.CreateCommand(ctx, {shown}, null(), cstring(''), 0, 0, 0) != 0:"
    yield "            return 1"
    yield f"        if not describe_command(ctx, {shown}, data_struct({group!r}), null()):"
    yield "            return 1"
    yield f"        parent = raw.GetCommand(ctx, {shown})"
    if not has_help(group, members):
        helper = f"cstring('help'), function_address(help_{number}), cstring('readonly fast')"
        yield f"        if raw.CreateSubcommand(parent, {helper}, 0, 0, 0) != 0:"
        yield "            return 1"
    for command in members:
        for name in (command.spec.name, *command.spec.aliases):
            yield from create(command, name, own, "        ")
    words = {flag for command in members for flag in command.flags} - {"fast", "readonly"}
    if any(command.keys for command in members):
        words.add("getkeys-api")
    if any(command.spec.secrets for command in members):
        words |= set(UNSEEN)
    flags = " ".join(["write" if "write" in words else "readonly", *sorted(words - {"write"})])
    chooser = f"function_address(group_{number})"
    yield f"    elif raw.CreateCommand(ctx, {shown}, {chooser}, cstring({flags!r}), 0, 0, 0) != 0:"
    yield "        return 1"


def has_help(group: str, members: list[Command]) -> bool:
    """Whether a group has a subcommand HELP of the user's."""
    return any(f"{group}|help" in (command.spec.name, *command.spec.aliases) for command in members)


def group_functions(commands: Sequence[Command]) -> Iterator[str]:
    """What answers `NAME HELP`, and what chooses the subcommand where the server does not know of any."""
    groups = dict.fromkeys(command.spec.group for command in commands if command.spec.group)
    for number, group in enumerate(groups, 1):
        members = [command for command in commands if command.spec.group == group]
        own_help = has_help(group, members)
        if not own_help:
            yield from help_function(group, members, number)
        yield "@cold"
        yield f"def group_{number}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
        yield "    asked = raw.IsKeysPositionRequest(ctx) != 0"
        yield "    if argc < 2:"
        yield "        if not asked:"
        text = f"ERR wrong number of arguments for '{group}' command"
        yield f"            raw.ReplyWithError(ctx, cstring({text!r}))"
        yield "        return 0"
        for command in members:
            for name in (command.spec.name, *command.spec.aliases):
                yield f"    if is_token(argv, 1, {name.rpartition('|')[2].upper().encode()!r}):"
                if command.keys:
                    yield "        if asked:"
                    yield f"            return keys_{command.index}(ctx, argv, argc)"
                yield f"        return 0 if asked else {command.entry}(ctx, argv, argc)"
        yield "    if asked:"
        yield "        return 0"
        if not own_help:
            yield "    if is_token(argv, 1, b'HELP'):"
            yield f"        return help_{number}(ctx, argv, argc)"
        yield f"    unknown_subcommand(ctx, argv, {group.upper()!r})"
        yield "    return 0"


def help_function(group: str, members: list[Command], number: int) -> Iterator[str]:
    known = [(syntax(command.spec).removeprefix(f"{group.upper()} "), command.spec.summary) for command in members]
    lines = help_lines(group, known)
    yield "@cold"
    yield f"def help_{number}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
    yield "    if argc != 2:"
    text = f"ERR wrong number of arguments for '{group}|help' command"
    yield f"        raw.ReplyWithError(ctx, cstring({text!r}))"
    yield "        return 0"
    yield f"    raw.ReplyWithArray(ctx, {len(lines)})"
    yield from (f"    raw.ReplyWithSimpleString(ctx, cstring({line!r}))" for line in lines)
    yield "    return 0"
