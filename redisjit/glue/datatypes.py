"""Glue of data types: what the server calls for their values, two commands for each, and what registers them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from redisjit.glue import storage
from redisjit.glue.moving import move_value

if TYPE_CHECKING:
    from redisjit.declare.datatypes import DataType
    from redisjit.glue.hooks import HookGlue

# The fields of RedisModuleTypeMethods that are set, by their place: what the server calls, and the type of that in C.
CALLBACKS = {
    1: ("load", "RedisModuleTypeLoadFunc"),
    2: ("save", "RedisModuleTypeSaveFunc"),
    3: ("rewrite", "RedisModuleTypeRewriteFunc"),
    4: ("measure", "RedisModuleTypeMemUsageFunc"),
    5: ("digest", "RedisModuleTypeDigestFunc"),
    6: ("free", "RedisModuleTypeFreeFunc"),
    10: ("effort", "RedisModuleTypeFreeEffortFunc"),
    7: ("described", "RedisModuleTypeAuxLoadFunc"),
    13: ("move", "RedisModuleTypeDefragFunc"),
    12: ("copy", "RedisModuleTypeCopyFunc"),
    18: ("describe", "RedisModuleTypeAuxSaveFunc"),
}
METHODS_SIZE = 152
METHODS_VERSION = 5
AUX_TRIGGERS = 3  # before the keys, and after them
KEY_KIND = 8  # the first number of a key's kind that is a data type, halved: the lowest bit says that the value changes


def kind_of(datatype: DataType, *, changes: bool) -> int:
    """The kind of a key that holds a data type."""
    return 2 * (KEY_KIND + datatype.index) + changes


def datatype_glue(
    out: HookGlue, datatypes: list[DataType], overridden: Mapping[int, Mapping[str, str]], module: str
) -> None:
    """Everything about the data types of a module. `overridden` says what the classes do themselves."""
    for datatype in datatypes:
        for writer in (callbacks, rewrite, digest, told, move_value, storage.placed):
            out.functions += writer(datatype, overridden[datatype.index])
        out.functions += commands(datatype)
    out.functions += returned(datatypes)
    out.functions += shown(out, [datatype for datatype in datatypes if datatype.stats])
    out.functions += ["@cold", "def file_event(ctx: Ptr, sub: int, data: Ptr) -> None:", "    saving(sub)"]
    out.events.setdefault("Persistence", []).append("file_event")
    out.events.setdefault("CronLoop", []).append("free_returned")
    out.last.append("    drop_bare()")
    out.load.append("    store(i64, main_thread(), 0, ptr_to_int(thread_pointer()))")
    out.load.append(f"    methods = alloca({METHODS_SIZE})")
    for datatype in datatypes:
        out.load += registration(datatype, module, overridden[datatype.index])


def registration(datatype: DataType, module: str, overridden: Mapping[str, str]) -> Iterator[str]:
    index = datatype.index
    yield f"    memset(methods, 0, {METHODS_SIZE})"
    yield f"    store(i64, methods, 0, {METHODS_VERSION})"
    yield f"    store(i64, methods, 9, {AUX_TRIGGERS})"
    left = ("describe", "described") if writes_itself(overridden) else ()
    for place, (name, kind) in (CALLBACKS | storage.registered(overridden)).items():
        if name in left:
            continue
        yield f"    store(Ptr, methods, {place}, callback_address({name}_data_{index}, {kind!r}))"
    made = f"raw.CreateDataType(ctx, cstring({datatype.name!r}), {datatype.version}, methods)"
    yield f"    store(Ptr, datatype_table(), {index}, {made})"
    yield f"    if is_null(load(Ptr, datatype_table(), {index})):"
    problem = f"{module}: the server does not take the data type {datatype.name}: is it loaded already?"
    yield f"        raw.Log(ctx, cstring('warning'), cstring({problem!r}))"
    yield "        return 1"
    for name, entry, flags in (
        (datatype.loader, f"load_command_{index}", "write deny-oom"),
        (datatype.saver, f"save_command_{index}", "readonly"),
    ):
        address = f"function_address({entry})"
        yield f"    if raw.CreateCommand(ctx, cstring({name!r}), {address}, cstring({flags!r}), 1, 1, 1) != 0:"
        yield "        return 1"


def writes_itself(overridden: Mapping[str, str]) -> bool:
    """Whether a class writes its values into files as they are, without a word on what they are made of."""
    return overridden.get("rdb_save") == "Writer"


def callbacks(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """The functions that the server calls for a value."""
    index, cls = datatype.index, f"Data{datatype.index}"
    value = f"handle({cls}, value)"
    copy = value
    if "copy" in overridden:
        places = ", ".join(f"Place(lent_name({name}), -1)" for name in ("source", "target") if overridden["copy"])
        copy = f"{value}.copy({places})"
    yield from (
        f"def decode_{index}(data: Ptr, size: int) -> {cls}:",
        "    r = frame_object(Loader)",
        "    start_loader(r, data, size)",
        "    try:",
        f"        return load_datatype({cls}, r)",
        "    finally:",
        "        r._free()",
        *(storage.reads_and_writes(datatype) if writes_itself(overridden) else files(datatype)),
        f"def copy_data_{index}(source: Ptr, target: Ptr, value: Ptr) -> Ptr:",
        "    try:",
        f"        return for_key(copy_value({copy}))",
        "    except Exception as error:",
        "        raw_callback_failed(error)",
        "    return null()",
        f"def drop_data_{index}(value: Ptr) -> None:",
        "    end_moving(value)",
        *([f"    forget_value(registry_of({cls}), value)"] if datatype.stats else []),
        "    living(-1)",
        f"    share_object({value}, wrap_sub(1, KEY_SHARE))",
        f"    release_object({cls}, value)",
        f"def free_data_{index}(value: Ptr) -> None:",
        "    if on_main_thread():",
        f"        drop_data_{index}(value)",
        f"    elif not free_elsewhere({value}):",
        f"        return_value(value, {index})",
    )


def files(datatype: DataType) -> Iterator[str]:
    """What puts values into files and gets them from there."""
    index, cls = datatype.index, f"Data{datatype.index}"
    value = f"handle({cls}, value)"
    said = f"module_memory('said_{index}', 8)"
    yield from (
        f"def load_data_{index}(io: Ptr, version: int) -> Ptr:",
        "    place = alloca(8)",
        "    data = raw.LoadStringBuffer(io, place)",
        "    made = null()",
        "    if is_null(data):",
        "        return made",
        "    try:",
        f"        if version > {datatype.version}:",
        "            raw.Free(data)",
        "            newer_version(version)",
        f"        made = load_from_file({cls}, io, data, load(i64, place, 0))",
        "    except Exception as error:",
        f"        load_failed(io, error, cstring({datatype.name!r}))",
        "    return made",
        f"def save_data_{index}(io: Ptr, value: Ptr) -> None:",
        "    w = frame_object(Saver)",
        "    start_saver(w, False, alloca(256))",
        "    try:",
        f"        save_in_file(io, w, {value}, {said})",
        "    except Exception as error:",
        "        saving_failed(io, error)",
        "    end_saver(w)",
        f"def describe_data_{index}(io: Ptr, when: int) -> None:",
        "    enter_file(when == 1)",
        "    if when == 1 and living(0) > 0:  # else a server without the module can load the file",
        f"        schema = schema_text({cls})",
        "        raw.SaveStringBuffer(io, bytes_data(schema), bytes_len(schema))",
        f"        said_in_file({said})",
        f"def described_data_{index}(io: Ptr, version: int, when: int) -> int:",
        "    place = alloca(8)",
        "    data = raw.LoadStringBuffer(io, place)",
        "    if is_null(data) or raw.IsIOError(io) != 0:",
        "        return 1",
        "    note_schema(data, load(i64, place, 0))",
        "    raw.Free(data)",
        f"    return 0 if version <= {datatype.version} else newer_file(io, cstring({datatype.name!r}))",
    )


def rewrite(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """What goes into an append-only file that is rewritten."""
    index = datatype.index
    value = f"handle(Data{index}, value)"
    yield f"def rewrite_data_{index}(aof: Ptr, key: Ptr, value: Ptr) -> None:"
    if "aof_rewrite" in overridden:
        yield "    try:"
        at = "Place(lent_name(key), io_db(aof))" if overridden["aof_rewrite"] == "Place" else "copy_string(key)"
        yield f"        for words in {value}.aof_rewrite({at}):"
        yield "            emit_words(aof, words)"
        yield "    except Exception as error:"
        yield "        saving_failed(aof, error)"
        return
    yield "    w = frame_object(Saver)"
    yield "    start_saver(w, False, alloca(256))"
    yield "    try:"
    yield f"        save_root(w, {value}, False)"
    yield f"        raw.EmitAOF(aof, cstring({datatype.loader!r}), cstring('sb'), key, w.base, w.at)"
    yield "    except Exception as error:"
    yield "        saving_failed(aof, error)"
    yield "    end_saver(w)"


def digest(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """The same for equal values."""
    if overridden.get("digest") == "Digest":
        yield from storage.digest(datatype)
        return
    index = datatype.index
    value = f"handle(Data{index}, value)"
    yield f"def digest_data_{index}(digest: Ptr, value: Ptr) -> None:"
    yield "    w = frame_object(Saver)"
    yield "    start_saver(w, True, alloca(256))"
    yield "    try:"
    yield f"        {f'save_own(w, {value}.digest())' if 'digest' in overridden else f'save_root(w, {value}, False)'}"
    yield "        raw.DigestAddStringBuffer(digest, w.base, w.at)"
    yield "        raw.DigestEndSequence(digest)"
    yield "    except Exception as error:"
    yield "        raw_callback_failed(error)"
    yield "    end_saver(w)"


def told(datatype: DataType, overridden: Mapping[str, str]) -> Iterator[str]:
    """How much memory a value takes, and how much work it is to free it."""
    index = datatype.index
    for name, params, method, derived in (
        ("measure", "value: Ptr", "mem_usage", f"measure_root(handle(Data{index}, value))"),
        ("effort", "key: Ptr, value: Ptr", "free_effort", f"key_object_effort(Data{index}, value)"),
    ):
        yield f"def {name}_data_{index}({params}) -> int:"
        if method in overridden:
            yield "    try:"
            at = ""
            if overridden[method] == "Place":
                at = f"Place({'lent_name(key)' if name == 'effort' else 'None'}, -1)"
            yield f"        return max(handle(Data{index}, value).{method}({at}), 0)"
            yield "    except Exception as error:"
            yield "        raw_callback_failed(error)"
        yield f"    return {derived}"


def commands(datatype: DataType) -> Iterator[str]:
    """The commands that load and save a serialised value; loading with a third argument keeps the expiry."""
    index = datatype.index
    kind = kind_of(datatype, changes=False)
    for name, count, mode, body in (
        (datatype.loader, 3, "raw.READ | raw.WRITE", load_body(index, kind)),
        (datatype.saver, 2, "raw.READ | 65536", save_body(index, kind)),
    ):
        verb = "load" if count == 3 else "save"
        yield "@cold"
        yield f"def {verb}_command_{index}(ctx: Ptr, argv: Ptr, argc: int) -> int:"
        yield f"    if argc != {count}{' and argc != 4' if count == 3 else ''}:"
        text = f"ERR wrong number of arguments for '{name}' command"
        yield f"        raw.ReplyWithError(ctx, cstring({text!r}))"
        yield "        return 0"
        yield f"    key = raw.OpenKey(ctx, load(Ptr, argv, 1), {mode})"
        yield "    try:"
        yield f"        if not holds_datatype(key, {kind}):"
        yield "            raise RedisError(WRONG_TYPE)"
        yield from body
        yield "    except RedisError as error:"
        yield "        reply_redis_error(ctx, error)"
        yield "    except Exception as error:"
        yield "        bad_payload(ctx, error)"
        yield "    raw.CloseKey(key)"
        yield "    return 0"


def load_body(index: int, kind: int) -> Iterator[str]:
    yield "        data, size = view(load(Ptr, argv, 2))"
    yield f"        value = for_key(decode_{index}(data, size))"
    yield "        old = alloca(8)"
    yield f"        if argc == 4 and raw.ModuleTypeReplaceValue(key, datatype_of({kind}), value, old) == 0:"
    yield f"            drop_data_{index}(load(Ptr, old, 0))"
    yield "        else:"
    yield f"            raw.ModuleTypeSetValue(key, datatype_of({kind}), value)"
    yield "        raw.ReplicateVerbatim(ctx)"
    yield "        raw.ReplyWithSimpleString(ctx, cstring('OK'))"


def save_body(index: int, kind: int) -> Iterator[str]:
    yield "        if raw.KeyType(key) == 0:"
    yield "            raw.ReplyWithNull(ctx)"
    yield "        else:"
    yield "            w = frame_object(Saver)"
    yield "            start_saver(w, False, alloca(256))"
    yield f"            save_root(w, handle(Data{index}, raw.ModuleTypeGetValue(key)), False)"
    yield "            raw.ReplyWithStringBuffer(ctx, w.base, w.at)"
    yield "            end_saver(w)"


def returned(datatypes: list[DataType]) -> Iterator[str]:
    """Release what other threads gave back: for longer each time until all is done: it may come faster than it goes."""
    yield "def free_returned(ctx: Ptr, sub: int, data: Ptr) -> None:"
    yield "    enter_file(False)  # should saving have ended half-way"
    yield "    living(wrap_sub(0, take_freed()))"
    yield "    node = take_returned()"
    yield "    start = raw.Milliseconds()"
    yield "    limit = module_memory('return_limit', 8)"
    yield "    if is_null(node) or load(i64, limit, 0) == 0:"
    yield "        store(i64, limit, 0, 20)"
    yield "    while not is_null(node):"
    for datatype in datatypes:
        yield f"        if load(i64, node, 1) == {datatype.index}:"
        yield f"            drop_data_{datatype.index}(load(Ptr, node, 0))"
    yield "        after = load(Ptr, node, 2)"
    yield "        raw.Free(node)"
    yield "        node = after"
    yield "        if wrap_sub(raw.Milliseconds(), start) > load(i64, limit, 0):  # the rest waits for the next time"
    yield "            give_back(node)"
    yield "            store(i64, limit, 0, min(wrap_mul(load(i64, limit, 0), 2), 100))"
    yield "            return"


def shown(out: HookGlue, datatypes: list[DataType]) -> Iterator[str]:
    """A section of INFO about the values of types: how many, and what they take, by some of them."""
    if not datatypes:
        return
    out.sections.append("show_types(info, crash)")
    yield "@cold"
    yield "def show_types(info: Ptr, crash: int) -> None:"
    yield "    if raw.InfoAddSection(info, cstring('types')) != 0:"
    yield "        return"
    yield "    if crash == 0:"
    yield "        free_returned(null(), 0, null())"
    for datatype in datatypes:
        cls, place = f"Data{datatype.index}", f"registry_of(Data{datatype.index})"
        out.last.append(f"    drop_registry({place})")
        yield f"    count = load(i64, {place}, 2)"
        yield f"    raw.InfoAddFieldULongLong(info, cstring({datatype.name + '_count'!r}), count)"
        yield "    if crash == 0:"
        yield "        total = 0"
        yield "        taken = min(count, SAMPLE)"
        yield "        for turn in range(taken):"
        yield f"            total = wrap_add(total, measure_root(handle({cls}, sampled({place}, turn))))"
        size = f"{datatype.name}_bytes"
        yield f"        raw.InfoAddFieldULongLong(info, cstring({size!r}), estimate(total, taken, count))"
