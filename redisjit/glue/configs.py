"""Glue of settings: functions by which the server reads and sets each, and what gives them their first values.

Each has 32 bytes of the module's memory: at 0 the value as handlers read it, at 24 the server's number for a choice or
for flags. A text is kept as the string that the server gave: the server reads that again, and frees nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from redisjit.frontend.settings import ROOM, memory_name

if TYPE_CHECKING:
    from redisjit.declare.config import ConfigSpec
    from redisjit.declare.hooks import HookSpec

CTYPES = {
    "bool": "Bool",
    "int": "Numeric",
    "uint64": "UnsignedNumeric",
    "bytes": "String",
    "str": "String",
    "choice": "Enum",
    "flags": "Enum",
}
NEW = [  # functions of Redis 7.0
    "RegisterBoolConfig",
    "RegisterNumericConfig",
    "RegisterStringConfig",
    "RegisterEnumConfig",
]


UNSIGNED = 512  # a flag of Valkey 9.1, which shows and reads a number as a signed one without it
DIGITS = "as_bytes(np_uint64_text(convert(np_uint64, {})))"


def bits_of(number: Any) -> int:
    """An unsigned number as an integer of 64 bits."""
    found = int(number)
    return found if found < 1 << 63 else found - (1 << 64)


class ConfigWriter:
    """Writes the glue of one setting."""

    def __init__(self, spec: ConfigSpec, index: int) -> None:
        self.spec = spec
        self.config: Any = spec.config
        self.index = index
        self.kind: str = self.config.kind
        self.place = f"module_memory({memory_name(self.config)!r}, {ROOM})"
        self.argument = f"d{index}"
        self.words = f"({', '.join(repr(word.encode()) for word in self.config.choices)},)"

    @property
    def functions_of_user(self) -> list[tuple[str, HookSpec]]:
        """The user's functions, and the names by which glue calls them."""
        found = [(f"config_check_{self.index}", self.spec.check), (f"config_change_{self.index}", self.spec.change)]
        return [(name, spec) for name, spec in found if spec is not None]

    def callbacks(self) -> Iterator[str]:
        """The functions that the server calls."""
        index, place = self.index, self.place
        if self.kind == "uint64":
            yield from self.as_text()
        text = self.kind in ("bytes", "str")
        yield "@cold"
        yield f"def config_get_{index}(name: Ptr, data: Ptr) -> {'Ptr' if text else 'int'}:"
        number = 3 if self.kind in ("choice", "flags") else 0
        yield f"    return {f'config_string({place})' if text else f'load(i64, {place}, {number})'}"
        yield "@cold"
        yield f"def config_set_{index}(name: Ptr, given: {'Ptr' if text else 'int'}, data: Ptr, err: Ptr) -> int:"
        yield "    try:"
        yield from self.value("        ")
        if self.spec.check is not None:
            yield f"        config_check_{index}({'value' if self.spec.check.parameters else ''})"
        yield from self.keep("        ")
        yield "    except Exception as error:"
        yield "        config_refused(err, error)"
        yield "        return 1"
        yield "    return 0"
        if self.spec.change is not None:
            yield "@cold"
            yield f"def config_apply_{index}(ctx: Ptr, data: Ptr, err: Ptr) -> int:"
            yield "    context = frame_object(Context)"
            yield "    start_context(context, ctx, True)"
            yield "    try:"
            yield f"        config_change_{index}({'context' if self.spec.change.parameters else ''})"
            yield "    except Exception as error:"
            yield "        config_refused(err, error)"
            yield "        return 1"
            yield "    return 0"

    def as_text(self) -> Iterator[str]:
        """The functions by which a server that has no unsigned settings reads and sets one, as a text."""
        index, place = self.index, self.place
        yield "@cold"
        yield f"def config_text_{index}(name: Ptr, data: Ptr) -> Ptr:"
        yield f"    return config_string(offset({place}, 8))"
        yield "@cold"
        yield f"def config_read_{index}(name: Ptr, text: Ptr, data: Ptr, err: Ptr) -> int:"
        yield "    try:"
        yield f"        number = {self.parsed('copy_string(text)')}"
        yield f"        kept = config_default({DIGITS.format('number')})"
        yield "    except Exception as error:"
        yield "        config_refused(err, error)"
        yield "        return 1"
        yield f"    if config_set_{index}(name, number, data, err) != 0:"
        yield "        return 1"
        yield f"    set_config_bytes(offset({place}, 8), kept)"
        yield "    return 0"

    def value(self, indent: str) -> Iterator[str]:
        """What handlers are to read, from what the server gives."""
        words = self.config.choices
        if self.kind == "bool":
            yield f"{indent}value = given != 0"
        elif self.kind == "int":
            yield f"{indent}value = given"
        elif self.kind == "uint64":
            yield f"{indent}value = convert(np_uint64, given)"
        elif self.kind == "bytes":
            yield f"{indent}value = config_word(given)"
        elif self.kind == "str":
            yield f"{indent}value = config_text(config_word(given))"
        elif self.kind == "choice":
            yield f"{indent}value = {words[0]!r}"
            for number, word in enumerate(words[1:], 1):
                yield f"{indent}if given == {number}:"
                yield f"{indent}    value = {word!r}"
        else:
            yield f"{indent}value: frozenset[str] = new_frozenset(0)"
            for number, word in enumerate(words):
                yield f"{indent}if given & {1 << number} != 0:"
                yield f"{indent}    value._add({word!r})"

    def keep(self, indent: str) -> Iterator[str]:
        """Put a value where handlers read it."""
        if self.kind in ("bytes", "str"):
            yield f"{indent}set_config_bytes({self.place}, {'value' if self.kind == 'bytes' else 'as_bytes(value)'})"
        elif self.kind == "choice":
            yield f"{indent}store(str, {self.place}, 0, value)"
        elif self.kind == "flags":
            yield f"{indent}set_config_flags({self.place}, value)"
        else:
            kept = "convert(int, value)" if self.kind == "uint64" else "int(value)"
            yield f"{indent}store(i64, {self.place}, 0, {kept})"
        if self.kind in ("choice", "flags"):
            yield f"{indent}store(i64, {self.place}, 3, given)"

    def default(self) -> str:
        """The default, as the server takes it."""
        config = self.config
        if self.kind == "choice":
            return str(config.choices.index(config.default))
        if self.kind == "flags":
            return str(sum(1 << number for number, word in enumerate(config.choices) if word in config.default))
        if self.kind == "uint64":
            return str(bits_of(config.default))
        return repr(config.default.encode() if self.kind == "str" else config.default)

    def parsed(self, value: str) -> str:
        """What a module argument says."""
        if self.kind == "int":
            config = self.config
            return f"config_argument_int({value}, {config.minimum}, {config.maximum}, {config.memory})"
        if self.kind == "uint64":
            bounds = f"{bits_of(self.config.minimum)}, {bits_of(self.config.maximum)}"
            return f"config_argument_uint64({value}, {bounds})"
        if self.kind in ("choice", "flags"):
            return f"config_argument_{'word' if self.kind == 'choice' else 'flags'}({value}, {self.words})"
        return f"config_argument_{'bytes' if self.kind == 'str' else self.kind}({value})"

    def first(self, indent: str) -> Iterator[str]:
        """A value before the server gives one: checks of other settings may read it already."""
        if self.kind in ("bytes", "str"):
            yield f"{indent}value = config_default({self.argument})"
            yield f"{indent}set_config_bytes({self.place}, value)"
        else:
            given = f"int({self.argument})" if self.kind == "bool" else self.argument
            yield f"{indent}config_first_{self.index}({given})"

    def register(self, indent: str) -> Iterator[str]:
        """Make it known to the server."""
        config, index = self.config, self.index
        ctype = CTYPES[self.kind]
        bits = config.bits
        given = {"bool": f"int({self.argument})"}.get(self.kind, self.argument)
        if self.kind in ("bytes", "str"):
            yield f"{indent}text{index} = terminated({self.argument})"
            given = f"bytes_data(text{index})"
        more = ""
        if self.kind in ("int", "uint64"):
            more = f"{bits_of(config.minimum)}, {bits_of(config.maximum)}, "
        if self.kind in ("choice", "flags"):
            names = [*config.choices, *(["none"] if self.kind == "flags" else [])]
            yield f"{indent}names{index} = alloca({8 * len(names)})"
            yield f"{indent}numbers{index} = alloca({8 * len(names)})"
            for number, word in enumerate(names):
                bit = number if self.kind == "choice" else 1 << number if number < len(config.choices) else 0
                yield f"{indent}store(Ptr, names{index}, {number}, cstring({word!r}))"
                yield f"{indent}store(i32, numbers{index}, {number}, {bit})"
            more = f"names{index}, numbers{index}, {len(names)}, "
        change = "null()"
        if self.spec.change is not None:
            change = f"callback_address(config_apply_{index}, 'RedisModuleConfigApplyFunc')"
        project = "Valkey" if self.kind == "uint64" else "Redis"
        bits |= UNSIGNED if self.kind == "uint64" else 0
        get = f"callback_address(config_get_{index}, '{project}ModuleConfigGet{ctype}Func')"
        put = f"callback_address(config_set_{index}, '{project}ModuleConfigSet{ctype}Func')"
        name = f"cstring({config.name!r})"
        call = f"raw.Register{ctype}Config(ctx, {name}, {given}, {bits}, {more}{get}, {put}, {change}, null())"
        if self.kind == "uint64":
            yield f"{indent}if has('RegisterUnsignedNumericConfig'):"
            yield f"{indent}    if {call} != 0:"
            yield f"{indent}        return False"
            yield f"{indent}else:"
            indent += "    "
            get = f"callback_address(config_text_{index}, 'RedisModuleConfigGetStringFunc')"
            put = f"callback_address(config_read_{index}, 'RedisModuleConfigSetStringFunc')"
            yield f"{indent}text{index} = terminated({DIGITS.format(self.argument)})"
            given = f"bytes_data(text{index})"
            call = f"raw.RegisterStringConfig(ctx, {name}, {given}, {config.bits}, {get}, {put}, {change}, null())"
        yield f"{indent}if {call} != 0:"
        yield f"{indent}    return False"

    def set_default(self) -> Iterator[str]:
        """Give it its first value where the server has no configuration of modules."""
        index, argument = self.index, self.argument
        given = {"bool": f"int({argument})"}.get(self.kind, argument)
        if self.kind in ("bytes", "str"):
            given = f"word{index}"
            yield f"    {given} = raw.CreateString(null(), bytes_data({argument}), bytes_len({argument}))"
        yield f"    result{index} = config_set_{index}(null(), {given}, null(), err)"
        if self.kind in ("bytes", "str"):
            yield f"    raw.FreeString(null(), {given})"
        yield f"    if result{index} != 0:"
        yield f"        return config_default_refused(ctx, {self.config.name!r}, err)"

    def drop(self) -> Iterator[str]:
        if self.kind in ("bytes", "str"):
            yield f"    set_config_bytes({self.place}, b'')"
        elif self.kind == "uint64":
            yield f"    set_config_bytes(offset({self.place}, 8), b'')"
        elif self.kind == "flags":
            yield f"    set_config_flags({self.place}, None)"


def config_glue(writers: list[ConfigWriter]) -> list[str]:
    """All functions of the settings of a module: `load_configs` and `drop_configs` are what load and unload call."""
    lines = [line for writer in writers for line in writer.callbacks()]
    for writer in writers:
        if writer.kind not in ("bytes", "str"):
            lines += ["@cold", f"def config_first_{writer.index}(given: int) -> None:", *writer.value("    ")]
            lines += writer.keep("    ")
    lines += ["@cold", "def load_configs(ctx: Ptr, argv: Ptr, argc: int) -> bool:"]
    lines += [f"    {writer.argument} = {writer.default()}" for writer in writers]
    lines += ["    name = b''", "    try:", "        for at in range(0, argc, 2):"]
    lines += ["            name = copy_string(load(Ptr, argv, at)).lower()"]
    lines += ["            if at + 1 == argc:", "                raise ValueError('a name without a value')"]
    lines += ["            value = copy_string(load(Ptr, argv, at + 1))"]
    for number, writer in enumerate(writers):
        lines.append(f"            {'elif' if number else 'if'} name == {writer.config.name.lower().encode()!r}:")
        lines.append(f"                {writer.argument} = {writer.parsed('value')}")
    known = ", ".join(writer.config.name for writer in writers)
    lines += ["            else:", f"                raise ValueError({f'no such setting: there are {known}'!r})"]
    lines += ["    except Exception as error:"]
    lines += ["        return config_not_loaded(ctx, as_str(name) + ': ' + config_reason(error))"]
    for writer in writers:
        lines += writer.first("    ")
    registered = " and ".join(f"has({name!r})" for name in [*NEW, "LoadConfigs"])
    lines.append(f"    if {registered}:")
    for writer in writers:
        lines += writer.register("        ")
    lines += ["        return raw.LoadConfigs(ctx) == 0", "    err = alloca(8)"]
    for writer in writers:
        lines += writer.set_default()
    lines += ["    return True", "@cold", "def drop_configs() -> None:"]
    lines += [line for writer in writers for line in writer.drop()] or ["    pass"]
    return lines
