"""`itertools`: generators without annotations, whose types are those of their arguments.

The sources below are compiled when a program uses them. `.0`-like names are not Python's, so `_0`, `_1` stand for
arguments where there may be any number of them.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from redisjit.diagnostics.language import NotConstant, WrongArguments
from redisjit.frontend import loops, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.functions import placed, run, value_of
from redisjit.frontend.iterators import as_value, begun
from redisjit.frontend.tree import Block, Const, Do, Expr
from redisjit.frontend.types import Type

SOURCES = {
    "count": """
def count(start, step):
    while True:
        yield start
        start += step
""",
    "repeat": """
def repeat(value, times):
    for _ in range(times):
        yield value
""",
    "repeat_forever": """
def repeat_forever(value):
    while True:
        yield value
""",
    "cycle": """
def cycle(source):
    seen = []
    for item in source:
        seen.append(item)
        yield item
    while len(seen) > 0:
        for item in seen:
            yield item
""",
    "islice": """
def islice(source, start, stop, step):
    items = iter(source)
    count = 0
    wanted = start
    while True:
        while count < wanted:
            for item in items:
                break
            else:
                return
            count += 1
        if stop is not None and count >= stop:
            return
        for item in items:
            break
        else:
            return
        count += 1
        wanted += step
        if stop is not None and wanted > stop:
            wanted = stop
        yield item
""",
    "takewhile": """
def takewhile(test, source):
    for item in source:
        if not test(item):
            return
        yield item
""",
    "dropwhile": """
def dropwhile(test, source):
    dropping = True
    for item in source:
        if dropping and test(item):
            continue
        dropping = False
        yield item
""",
    "filterfalse": """
def filterfalse(test, source):
    for item in source:
        if not test(item):
            yield item
""",
    "starmap": """
def starmap(function, source):
    for item in source:
        yield function(*item)
""",
    "from_iterable": """
def from_iterable(sources):
    for source in sources:
        for item in source:
            yield item
""",
    "compress": """
def compress(source, tests):
    for item, test in zip(source, tests):
        if test:
            yield item
""",
    "pairwise": """
def pairwise(source):
    items = iter(source)
    for left in items:
        break
    else:
        return
    for right in items:
        yield left, right
        left = right
""",
    "accumulate": """
def accumulate(source, function):
    items = iter(source)
    for total in items:
        break
    else:
        return
    yield total
    for item in items:
        total = function(total, item)
        yield total
""",
    "accumulate_from": """
def accumulate_from(source, function, total):
    yield total
    for item in source:
        total = function(total, item)
        yield total
""",
    # A group and the groups share where they are; a group ends when the next is asked for.
    "groupby": """
def groupby(source, key):
    items = iter(source)
    for value in items:
        break
    else:
        return
    at = itertools_grouping(value, key(value))
    while not at.ended:
        at.turn += 1
        at.taken = False
        wanted = at.key
        yield wanted, itertools_group(items, key, at, at.turn, wanted)
        at.turn += 1
        while not at.ended and same_item(wanted, at.key):
            for value in items:
                at.value = value
                at.key = key(value)
                break
            else:
                at.ended = True
""",
    "group": """
def group(items, key, at, turn, wanted):
    while turn == at.turn:
        if at.taken:
            for value in items:
                at.value = value
                at.key = key(value)
                at.taken = False
                break
            else:
                at.ended = True
                return
        if not same_item(wanted, at.key):
            return
        at.taken = True
        yield at.value
""",
    # The next choice of places is the one before with the last place moved that can move, and those after it set anew.
    "combinations": """
def combinations(pool, r):
    n = len(pool)
    if r > n:
        return
    places = list(range(r))
    while True:
        yield {item}
        moving = r - 1
        while moving >= 0 and places[moving] == n - r + moving:
            moving -= 1
        if moving < 0:
            return
        places[moving] += 1
        for place in range(moving + 1, r):
            places[place] = places[place - 1] + 1
""",
    "combinations_with_replacement": """
def combinations_with_replacement(pool, r):
    n = len(pool)
    if n == 0 and r > 0:
        return
    places = [0] * r
    while True:
        yield {item}
        moving = r - 1
        while moving >= 0 and places[moving] == n - 1:
            moving -= 1
        if moving < 0:
            return
        following = places[moving] + 1
        for place in range(moving, r):
            places[place] = following
""",
    # The places in order of their numbers: the last one that can take a higher unused number does, the rest begin anew.
    "permutations": """
def permutations(pool, r):
    n = len(pool)
    if r > n:
        return
    places = list(range(r))
    used = [index < r for index in range(n)]
    while True:
        yield {item}
        moving = r - 1
        following = 0
        while moving >= 0:
            used[places[moving]] = False
            following = places[moving] + 1
            while following < n and used[following]:
                following += 1
            if following < n:
                break
            moving -= 1
        if moving < 0:
            return
        places[moving] = following
        used[following] = True
        for place in range(moving + 1, r):
            following = 0
            while used[following]:
                following += 1
            places[place] = following
            used[following] = True
""",
}


def source(c: FunctionContext, name: str, text: str = "") -> FunctionDecl:
    """The declaration of a source, parsed once."""
    text = text or SOURCES[name]
    found = c.program.synthesised.get((name, text))
    if found is None:
        node = ast.parse(text).body[0]
        assert isinstance(node, ast.FunctionDef)
        found = c.program.synthesised[name, text] = FunctionDecl(node.name, node, c.prelude)
    return found


def values(c: FunctionContext, nodes: list[ast.expr]) -> list[Expr]:
    return [begun(c, as_value(c, node), node) for node in nodes]


def plain(name: str, count: int) -> Callable[[FunctionContext, ast.Call, Type | None], Expr]:
    """A function whose arguments are those of its source."""

    def check(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
        loops.no_keywords(c, node)
        return run(c, source(c, name), values(c, loops.arguments(c, node, count, count)), node)

    return check


cycle = plain("cycle", 1)
pairwise = plain("pairwise", 1)
from_iterable = plain("from_iterable", 1)
takewhile = plain("takewhile", 2)
dropwhile = plain("dropwhile", 2)
starmap = plain("starmap", 2)
compress = plain("compress", 2)
group = plain("group", 5)


def library(c: FunctionContext, name: str) -> Expr:
    """A function of the prelude as a value."""
    function = c.prelude.lookup(name)
    found = value_of(c, function) if function is not None else None
    assert found is not None, name
    return found


def named(c: FunctionContext, node: ast.Call, params: str, least: int) -> dict[str, ast.expr]:
    """The arguments of a call by the names of the parameters, of which the first `least` must be there."""
    listed = params.split()
    found = dict(zip(listed, loops.arguments(c, node, 0, len(listed)), strict=False))
    for keyword in node.keywords:
        if keyword.arg not in listed or keyword.arg in found:
            c.refuse(WrongArguments(c.span(node), loops.called(node), f"takes no argument {keyword.arg!r} here"))
        found[keyword.arg] = keyword.value
    for name in listed[:least]:
        if name not in found:
            c.refuse(WrongArguments(c.span(node), loops.called(node), f"needs the argument {name!r}"))
    return found


def filterfalse(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    loops.no_keywords(c, node)
    test, items = loops.arguments(c, node, 2, 2)
    if isinstance(test, ast.Constant) and test.value is None:
        test = ast.copy_location(ast.Name("bool", ast.Load()), test)
    return run(c, source(c, "filterfalse"), values(c, [test, items]), node)


def count(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = named(c, node, "start step", 0)
    start = c.expr(given["start"], None) if "start" in given else Const(types.INT, 0)
    one = Const(types.FLOAT, 1.0) if types.resolve(start.type) is types.FLOAT else Const(types.INT, 1)
    return run(c, source(c, "count"), [start, c.expr(given["step"], None) if "step" in given else one], node)


def repeat(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = named(c, node, "object times", 1)
    name = "repeat" if "times" in given else "repeat_forever"
    return run(c, source(c, name), [c.expr(value, None) for value in given.values()], node)


def chain(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    loops.no_keywords(c, node)
    args = loops.arguments(c, node, 1, 64)
    body = "".join(f"    for item in _{index}:\n        yield item\n" for index in range(len(args)))
    text = f"def chain({', '.join(f'_{index}' for index in range(len(args)))}):\n{body}"
    return run(c, source(c, "chain", text), [as_value(c, arg) for arg in args], node)  # each is begun in its turn


def islice(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    loops.no_keywords(c, node)
    first, *bounds = loops.arguments(c, node, 2, 4)
    checked = [c.expr(value, types.optional(types.INT)) for value in bounds]
    items, stop = begun(c, as_value(c, first), first), checked[0] if len(checked) == 1 else checked[1]
    wide = types.optional(types.INT)
    start: Expr = checked[0] if len(checked) > 1 else Const(types.INT, 0)
    step: Expr = checked[2] if len(checked) > 2 else Const(types.INT, 1)
    held = [c.hold(value, fixed=True) for value in (items, c.coerce(start, wide, node, "islice()"))]
    held += [c.hold(c.coerce(value, wide, node, "islice()"), fixed=True) for value in (stop, step)]
    stmts = [stmt for part, _ in held for stmt in part]
    source_value, start, stop, step = (value for _, value in held)
    check = c.call_prelude("check_islice", [start, stop, step], node)
    chosen = [
        c.call_prelude("int_or", [value, Const(types.INT, other)], node) for value, other in ((start, 0), (step, 1))
    ]
    made = run(c, source(c, "islice"), [source_value, chosen[0], stop, chosen[1]], node)
    return Block(made.type, [*stmts, Do(check)], made)


def accumulate(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = named(c, node, "iterable func initial", 1)
    function = given.get("func")
    if function is None or (isinstance(function, ast.Constant) and function.value is None):
        added = library(c, "operator_add")
    else:
        added = c.expr(function, None)
    items = begun(c, as_value(c, given["iterable"]), given["iterable"])
    if "initial" not in given:
        return run(c, source(c, "accumulate"), [items, added], node)
    return run(c, source(c, "accumulate_from"), [items, added, c.expr(given["initial"], None)], node)


def groupby(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    given = named(c, node, "iterable key", 1)
    items, key = begun(c, as_value(c, given["iterable"]), given["iterable"]), given.get("key")
    if key is None or (isinstance(key, ast.Constant) and key.value is None):
        by = library(c, "itertools_itself")
    else:
        by = c.expr(key, None)
    return run(c, source(c, "groupby"), [items, by], node)


def zip_longest(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    fill: Expr = Const(types.NONE, None)
    args = loops.arguments(c, node, 1, 16)
    items = values(c, args)
    for keyword in node.keywords:
        if keyword.arg != "fillvalue":
            c.refuse(WrongArguments(c.span(node), loops.called(node), f"takes no argument {keyword.arg!r}"))
        fill = c.expr(keyword.value, None)
    listed = range(len(args))
    lines = [f"def zip_longest({', '.join(f'_{index}' for index in listed)}, fill):"]
    lines += [f"    i{index} = iter(_{index})" for index in listed]
    lines += ["    while True:", "        more = False"]
    for index in listed:
        lines += [f"        a{index} = fill", f"        for item{index} in i{index}:"]
        lines += [f"            a{index} = item{index}", "            more = True", "            break"]
    lines += ["        if not more:", "            return", f"        yield ({', '.join(f'a{i}' for i in listed)},)"]
    return run(c, source(c, "zip_longest", "\n".join(lines)), [*items, fill], node)


def pool(c: FunctionContext, node: ast.expr) -> Expr:
    """What an argument gives, as a list: these functions take all of it when they are called."""
    from redisjit.frontend.consume import list_

    call = ast.Call(ast.Name("list", ast.Load()), [node], [])
    return list_(c, placed(call, node), None)


def product(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
    args = loops.arguments(c, node, 0, 16)
    times: object = 1
    for keyword in node.keywords:
        times = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
        if keyword.arg != "repeat" or not isinstance(times, int) or times > 16:
            c.refuse(NotConstant(c.span(keyword.value), "product()'s `repeat`", "write a small number"))
    assert isinstance(times, int)
    pools = [pool(c, value) for value in args]
    names = [f"_{index}" for index in range(len(args))] * times
    lines = [f"def product({', '.join(f'_{index}' for index in range(len(args)))}):"]
    for depth, name in enumerate(names):
        lines.append("    " * (depth + 1) + f"for item{depth} in {name}:")
    items = "".join(f"item{depth}, " for depth in range(len(names)))
    lines.append("    " * (len(names) + 1) + f"yield ({items})")
    return run(c, source(c, "product", "\n".join(lines)), pools, node)


def choices(name: str) -> Callable[[FunctionContext, ast.Call, Type | None], Expr]:
    """`combinations` and the like: tuples of a length that is known when it is written, else of any length."""

    def check(c: FunctionContext, node: ast.Call, expected: Type | None) -> Expr:
        given = named(c, node, "iterable r", 1 if name == "permutations" else 2)
        stmts, items = c.hold(pool(c, given["iterable"]), fixed=True)
        length = given.get("r")
        if length is None or (isinstance(length, ast.Constant) and length.value is None):
            size = c.call_method(items, "__len__", [], node)
        else:
            size = c.coerce(c.expr(length, types.INT), types.INT, length, f"{name}()'s length")
        fixed = size.value if isinstance(size, Const) and 0 < size.value <= 8 else None
        shown = "tuple([pool[place] for place in places])"
        if fixed is not None:
            shown = "(" + "".join(f"pool[places[{index}]], " for index in range(fixed)) + ")"
        more, size = c.hold(size, fixed=True)
        check = c.call_prelude("check_length", [size], node)
        made = run(c, source(c, name, SOURCES[name].replace("{item}", shown)), [items, size], node)
        return Block(made.type, [*stmts, *more, Do(check)], made)

    return check


combinations = choices("combinations")
combinations_with_replacement = choices("combinations_with_replacement")
permutations = choices("permutations")
