"""COMMAND INFO and COMMAND DOCS of a command, as the constant structures that SetCommandInfo takes."""

from __future__ import annotations

from collections.abc import Sequence

from redisjit.codegen.data import Field, Image, Struct
from redisjit.declare.spec import (
    Choice,
    CommandSpec,
    Counted,
    Flag,
    Group,
    KeyType,
    Kind,
    Parameter,
    Rest,
    Scalar,
    WireType,
)
from redisjit.glue.keyspec import KeySpec, constant
from redisjit.raw import table

NULL: Field = None


def command_info(spec: CommandSpec, keys: list[KeySpec]) -> Struct:
    """The RedisModuleCommandInfo of a command."""
    version = Image(table.image("COMMAND_INFO_VERSION"))
    specs = array([key_fields(key) for key in keys])
    args = array([row for p in spec.parameters for row in argument_rows(p, index_of(keys, p))])
    return Struct(
        (
            version,
            spec.summary or None,
            spec.complexity or None,
            spec.since or None,
            array(list(spec.history)),
            " ".join(spec.tips) or None,
            ("i32", spec.arity),
            ("i32", 0),
            specs,
            args,
        )
    )


def group_info(summary: str) -> Struct:
    """The RedisModuleCommandInfo of a command that has subcommands, and does nothing itself."""
    version = Image(table.image("COMMAND_INFO_VERSION"))
    return Struct((version, summary or None, NULL, NULL, NULL, NULL, ("i32", -2), ("i32", 0), NULL, NULL))


def array(rows: Sequence[tuple[Field, ...]]) -> Struct | None:
    """An array of structures that ends with a zero one."""
    if not rows:
        return None
    fields: list[Field] = []
    for row in rows:
        fields += row
    zero: Field = ("i64", 0)
    return Struct((*fields, *[zero] * 9))


def key_fields(key: KeySpec) -> tuple[Field, ...]:
    """The RedisModuleCommandKeySpec of a key specification."""
    flags = key.flags | (constant("CMD_KEY_INCOMPLETE") if key.incomplete else 0)
    begin: tuple[Field, ...] = (("i32", key.first), ("i32", 0), ("i64", 0))
    if key.kind == "keyword":
        begin = (key.keyword, ("i32", key.first), ("i32", 0))
    last = key.last if key.last < 0 else 0  # relative to the first key, or negative from the end
    find = (constant("KSPEC_FK_RANGE"), last, key.step, 0)
    if key.kind == "keynum":
        find = (constant("KSPEC_FK_KEYNUM"), 0, 1, 1)
    return (
        NULL,
        ("i64", flags),
        ("i32", constant(f"KSPEC_BS_{'KEYWORD' if key.kind == 'keyword' else 'INDEX'}")),
        ("i32", 0),
        *begin,
        *(("i32", value) for value in find),
    )


def index_of(keys: list[KeySpec], parameter: Parameter) -> int:
    """The key specification of a parameter, or -1."""
    return next((index for index, key in enumerate(keys) if key.parameter == parameter.name), -1)


def kind_of(type: WireType) -> int:
    if isinstance(type, KeyType):
        return constant("ARG_TYPE_KEY")
    if isinstance(type, Scalar) and type.is_integer:
        return constant("ARG_TYPE_INTEGER")
    if isinstance(type, Scalar) and type.is_float:
        return constant("ARG_TYPE_DOUBLE")
    return constant("ARG_TYPE_STRING")


def argument(
    name: str, kind: int, key: int, token: str | None, flags: int, subargs: Struct | None = None
) -> tuple[Field, ...]:
    return (
        name,
        ("i32", kind),
        ("i32", key),
        token,
        NULL,
        NULL,
        ("i32", flags),
        ("i32", 0),
        NULL,
        subargs,
        NULL,
    )


def argument_rows(parameter: Parameter, key: int) -> list[tuple[Field, ...]]:
    """The arguments that COMMAND DOCS shows for a parameter."""
    if not isinstance(parameter.type, Counted):
        return [argument_fields(parameter, key)]
    count = argument(f"num{parameter.name}", constant("ARG_TYPE_INTEGER"), -1, None, 0)
    flags = constant("CMD_ARG_MULTIPLE") | constant("CMD_ARG_OPTIONAL")
    return [count, argument(parameter.name, kind_of(parameter.type.item), key, None, flags)]


def argument_fields(parameter: Parameter, key: int) -> tuple[Field, ...]:
    """The RedisModuleCommandArg of a parameter."""
    optional = constant("CMD_ARG_OPTIONAL")
    name = parameter.name
    if parameter.kind is Kind.VARIADIC:
        multiple = constant("CMD_ARG_MULTIPLE")
        if isinstance(parameter.type, Group):
            items = []
            for index, item in enumerate(parameter.type.items):
                is_key = isinstance(item, KeyType)
                items.append(argument(f"{name}-{index + 1}", kind_of(item), key if is_key else -1, None, 0))
                key += is_key  # the keys of a group have one specification each, in order
            return argument(name, constant("ARG_TYPE_BLOCK"), -1, None, multiple, array(items))
        return argument(name, kind_of(parameter.type), key, None, multiple)
    if isinstance(parameter.type, Flag):
        return argument(name, constant("ARG_TYPE_PURE_TOKEN"), -1, parameter.token, optional)
    if isinstance(parameter.type, Choice):
        choices = [
            argument(value.lower(), constant("ARG_TYPE_PURE_TOKEN"), -1, value.upper(), 0)
            for value in parameter.type.values
        ]
        return argument(name, constant("ARG_TYPE_ONEOF"), -1, None, optional, array(choices))
    if isinstance(parameter.type, Rest):
        flags = constant("CMD_ARG_MULTIPLE") | (0 if parameter.must else optional)
        return argument(name, kind_of(parameter.type.item), -1, parameter.token, flags)
    if parameter.kind is Kind.TOKEN:
        return argument(name, kind_of(parameter.type), key, parameter.token, optional)
    return argument(name, kind_of(parameter.type), key, None, optional if parameter.kind is Kind.OPTIONAL else 0)
