"""Glue of what classes of data types do themselves with what the server gives: places, its files, its digest."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType

# What is registered beside the others when a method wants the place: the newer callbacks, which know it whole.
PLACED = {
    "mem_usage": {14: ("measure_at", "RedisModuleTypeMemUsageFunc2")},
    "free_effort": {15: ("effort_at", "RedisModuleTypeFreeEffortFunc2")},
    "unlink": {11: ("unlink", "RedisModuleTypeUnlinkFunc"), 16: ("unlink_at", "RedisModuleTypeUnlinkFunc2")},
    "copy": {17: ("copy_at", "RedisModuleTypeCopyFunc2")},
}
AT = "Place(options_key(ctx), options_db(ctx))"
TO = "Place(options_to_key(ctx), options_to_db(ctx))"


def registered(overridden: Mapping[str, str]) -> dict[int, tuple[str, str]]:
    """The callbacks that are registered beside those of every type."""
    found: dict[int, tuple[str, str]] = {}
    for name, params in overridden.items():
        if "Place" in params:
            found |= PLACED.get(name, {})
    return found


def reads_and_writes(datatype: DataType) -> Iterator[str]:
    """The callbacks of a class whose values are in files as it writes them."""
    index = datatype.index
    yield f"def load_data_{index}(io: Ptr, version: int) -> Ptr:"
    yield "    source = frame_object(Reader)"
    yield "    source.io = io"
    yield "    source.saved = saved_version(version)"
    yield "    made = null()"
    yield "    try:"
    yield f"        if source.saved > {datatype.version}:"
    yield "            newer_version(source.saved)"
    yield f"        found = read_itself(Data{index}, source)"
    yield "        source._check()  # should the class have caught what reading raised"
    yield "        made = for_key(found)"
    yield "    except Exception as error:"
    yield f"        load_failed(io, error, cstring({datatype.name!r}))"
    yield "    return made"
    yield f"def save_data_{index}(io: Ptr, value: Ptr) -> None:"
    yield "    out = frame_object(Writer)"
    yield "    out.io = io"
    yield "    try:"
    yield f"        handle(Data{index}, value).rdb_save(out)"
    yield "    except Exception as error:"
    yield "        writing_failed(io, error)"


def digest(datatype: DataType) -> Iterator[str]:
    """The callback of a class that adds to the digest itself."""
    index = datatype.index
    yield f"def digest_data_{index}(io: Ptr, value: Ptr) -> None:"
    yield "    digest = frame_object(Digest)"
    yield "    digest.io = io"
    yield "    digest.open = False"
    yield "    try:"
    yield f"        handle(Data{index}, value).digest(digest)"
    yield "    except Exception as error:"
    yield "        raw_callback_failed(error)"
    yield "    if digest.open:"
    yield "        digest.end()"


def placed(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """The callbacks that know where a value lies."""
    index = datatype.index
    value = f"handle(Data{index}, value)"
    for name, head, derived in (
        ("mem_usage", f"measure_at_data_{index}(ctx: Ptr, value: Ptr, samples: int)", f"measure_root({value})"),
        ("free_effort", f"effort_at_data_{index}(ctx: Ptr, value: Ptr)", "1"),
    ):
        if overridden.get(name) == "Place":
            yield f"def {head} -> int:"
            yield "    try:"
            yield f"        return max({value}.{name}({AT}), 0)"
            yield "    except Exception as error:"
            yield "        raw_callback_failed(error)"
            yield f"    return {derived}"
    if "unlink" in overridden:
        for head, at in (("unlink", "Place(lent_name(ctx), -1)"), ("unlink_at", AT)):
            yield f"def {head}_data_{index}(ctx: Ptr, value: Ptr) -> None:"
            yield "    try:"
            yield f"        {value}.unlink({at})"
            yield "    except Exception as error:"
            yield "        raw_callback_failed(error)"
    if overridden.get("copy") == "Place Place":
        yield f"def copy_at_data_{index}(ctx: Ptr, value: Ptr) -> Ptr:"
        yield "    try:"
        yield f"        return for_key(copy_value({value}.copy({AT}, {TO})))"
        yield "    except Exception as error:"
        yield "        raw_callback_failed(error)"
        yield "    return null()"
