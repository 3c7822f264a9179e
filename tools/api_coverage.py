"""Write docs/api.md: how each function of the modules API is reached. `--check` fails when the page is stale.

A function is reached through the vocabulary when the prelude, the source that glue writes, or the runtime calls it. All
others have a reason in `WHY`, or are not reached yet. What is new in the vocabulary has to leave `WHY`.
"""

from __future__ import annotations

import ast
import csv
import re
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from redisjit.raw import table
from tools.pages import ROOT, update

PAGE = ROOT / "docs" / "api.md"
PACKAGE = ROOT / "redisjit"
WRITTEN = re.compile(r"\braw\.([A-Za-z_]\w*)\(")
TEMPLATE = re.compile(r"\braw\.\w*\{\w+\}\w*\(")

# Why the vocabulary does not use functions. Each of them can be called through `redisjit.raw`.
WHY: dict[str, str] = {
    "what saves and loads values has no use for a context: keys must not be touched meanwhile": "GetContextFromIO",
    "SaveStringBuffer writes the same": "SaveString",
    "it gives whatever was in memory when the text is no number: the text is read as a string": "LoadLongDouble",
    "defragmentation moves blocks that were made as all others are; where a value lies does not matter to it": """
        DefragAllocRaw DefragFreeRaw DefragRedisModuleDict GetDbIdFromDefragCtx GetKeyNameFromDefragCtx""",
    "the same with a key as a string of the server's; SortedDict has its keys as bytes": """
        DictCompare DictDel DictGet DictIteratorReseek DictIteratorStart DictNext DictPrev DictReplace DictReplaceC
        DictSet""",
    "`bytes`, `str` and numbers are made and compared without strings of the server's": """
        CreateStringFromDouble CreateStringFromLongDouble
        CreateStringPrintf StringAppendBuffer
        StringCompare StringToLongDouble StringToULongLong """,
    "values are counted and freed where they end; automatic freeing is quadratic": "AutoMemory PoolAlloc",
    "memory comes from Alloc and Realloc; TryAlloc is asked before large ones": """
        Strdup MallocUsableSize""",
    "LoadConfigs gives a setting its default, too": "LoadDefaultConfigs",
    "Valkey 9.1 only: a setting has 63 bits everywhere": "RegisterUnsignedNumericConfig",
    "engines for scripts are Valkey's, and are programs of their own": """
        RegisterScriptingEngine UnregisterScriptingEngine GetFunctionExecutionState ScriptingEngineDebuggerFlushLogs
        ScriptingEngineDebuggerLog ScriptingEngineDebuggerLogRespReply ScriptingEngineDebuggerLogRespReplyStr
        ScriptingEngineDebuggerProcessCommands""",
    "a hash would borrow memory of the module's, which has to outlive it": "HashHasStringRef HashSetStringRef",
    '`ctx.call("FLUSHALL")`, which is replicated': "ResetDataset",
    "each walk over the keys has a cursor of its own": "ScanCursorRestart",
    "closing a key that was written says so": "SignalModifiedKey",
    "CONFIG REWRITE writes settings by their names": "UpdateRuntimeArgs",
    "no server has it, though it is declared": "ReplySetPushLength",
    "no server gives a module the elements of an attribute": "CallReplyAttribute CallReplyAttributeElement",
    "a length is known before its reply begins": """
        ReplySetAttributeLength """,
    "to ask first whether bytes are a string of the server's costs HGETSET 1.3 %": "ReplyWithString",
    "servers give flags of 0 for most commands": "GetCommandKeysWithFlags",
    "another function sends the same reply": """
        ReplyWithCustomErrorFormat ReplyWithEmptyString ReplyWithErrorFormat
        ReplyWithLongDouble """,
}
REASONS = {name: reason for reason, names in WHY.items() for name in names.split()}
YET = "not in the vocabulary yet"


def called() -> set[str]:
    """The functions that the prelude or glue calls."""
    return {name for name in (*in_prelude(), *in_glue(), *in_runtime()) if name in table.functions()}


def in_prelude() -> Iterator[str]:
    """Names behind `raw.` in the prelude."""
    for path in sorted((PACKAGE / "prelude").glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "raw":
                yield node.attr


def in_glue() -> Iterator[str]:
    """Names of functions in the texts from which glue is made, those of functions of the front end included."""
    for path in sorted([*(PACKAGE / "glue").rglob("*.py"), *(PACKAGE / "frontend").rglob("*.py")]):
        text = path.read_text()
        templates = "glue" in path.parts and TEMPLATE.search(text)
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                written = "glue" in path.parts or "\ndef " in node.value
                yield from WRITTEN.findall(node.value) if written else ()
                if templates:
                    yield node.value  # a name that a template puts behind `raw.`


def in_runtime() -> Iterator[str]:
    """Names of functions in the C and the LLVM text that every module has, and by which all are imported."""
    yield "GetApi"
    for path in (ROOT / "runtime" / "runtime.c", PACKAGE / "codegen" / "target.py"):
        yield from re.findall(r"RedisModule_(\w+)", path.read_text())


def groups() -> dict[str, list[str]]:
    """The functions by their groups, as the table of the API has them."""
    found: dict[str, list[str]] = {}
    with (PACKAGE / "raw" / "functions.tsv").open() as lines:
        for row in csv.DictReader(lines, delimiter="\t"):
            found.setdefault(row["group"], []).append(row["name"])
    return found


def problems() -> list[str]:
    """What is wrong with `REASONS`."""
    used = called()
    wrong = [f"{name} is reached, and has a reason why not" for name in sorted(REASONS) if name in used]
    known = table.functions()
    return wrong + [f"{name} is no function of the modules API" for name in sorted(REASONS) if name not in known]


def content() -> str:
    """The generated part of the page."""
    used = called()
    names = table.functions()
    lines = [
        f"Of {len(names)} functions, {len(used)} are reached through the vocabulary, and all through `redisjit.raw`.\n"
    ]
    lines += [
        "| group | functions | through the vocabulary | only through `redisjit.raw` |",
        "| --- | ---: | --- | --- |",
    ]
    for group, members in sorted(groups().items()):
        reached = ", ".join(name for name in members if name in used)
        left = ", ".join(name for name in members if name not in used)
        lines.append(f"| {group} | {len(members)} | {reached} | {left} |")
    lines += ["", "| not through the vocabulary | why |", "| --- | --- |"]
    by_reason: dict[str, list[str]] = {}
    for name in names:
        if name not in used:
            by_reason.setdefault(REASONS.get(name, YET), []).append(name)
    lines += [f"| {', '.join(members)} | {reason} |" for reason, members in by_reason.items()]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the page, and print how many functions are reached; or with --check compare it."""
    wrong = problems()
    for problem in wrong:
        print(problem, file=sys.stderr)
    stale = update(PAGE, "api_coverage", {"functions": content()})
    if "--check" not in sys.argv:
        print(f"{len(called())} of {len(table.functions())} functions are reached through the vocabulary")
    return stale or int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
