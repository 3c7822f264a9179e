"""Loops over keys whose bodies leave keys alone: they go over the value itself, and no snapshot is made.

`for x in key` takes a snapshot, so that the body may change the key. Where the body reads nothing that is, or leads to,
a key or the context, nobody can tell the difference. A list is then asked for one item after the other. The elements of
a hash or a set come from the server's scan, which calls a function for each: the body becomes that function. What it
shares with the function around it lies in a frame: objects, which it only reads, are lent to it; numbers are written
back.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field

from redisjit.frontend import loops, tree, types
from redisjit.frontend.context import FunctionContext
from redisjit.frontend.declarations import FunctionDecl
from redisjit.frontend.tree import (
    Assign,
    Call,
    Const,
    Do,
    Expr,
    FunctionAddress,
    If,
    Instance,
    Label,
    Labelled,
    Leave,
    Prim,
    Read,
    Return,
    Stmt,
    TupleItem,
    Variable,
    While,
)
from redisjit.frontend.types import Type
from redisjit.frontend.versions import blocks, nodes

INT, P, N = types.INT, types.POINTER, types.NONE
NUMBERS = (types.INT, types.FLOAT, types.BOOL)
FAILED, LEFT = 1, 2  # what the first word of a frame says: why no more elements are wanted
ERROR = 8  # where an exception lies in a frame, and what lies behind it
SHARED = 40


@dataclass(eq=False)
class Walk:
    """A loop over a key: its snapshot's statements, and the variable that has the item."""

    call: Call
    node: ast.expr
    item: Variable
    init: list[Stmt]
    advance: list[Stmt]
    loop: While | None = field(default=None)


def plan(c: FunctionContext, value: Call, node: ast.expr) -> loops.Plan:
    """The plan of going over a snapshot, which `settle` may replace."""
    found = loops.over_value(c, value, node, walk=False)
    item = c.temporary(found.item.type)
    advance: list[Stmt] = [*found.advance, Assign(item, found.item)]
    walk = Walk(value, node, item, list(found.init), advance)
    c.walks.append(walk)
    return loops.Plan(found.init, found.test, list(advance), Read(item.type, item), walk=walk)


def settle(c: FunctionContext, body: list[Stmt]) -> None:
    """Choose how each loop goes, when the function is known as a whole."""
    for walk in c.walks:
        loop = walk.loop
        if loop is None or [*map(id, loop.body[: len(walk.advance)])] != [*map(id, walk.advance)]:
            continue
        if not any(stmt is loop for block in all_blocks(body) for stmt in block):
            continue  # a copy of it was made
        inside = loop.body[len(walk.advance) :]
        found = [node for stmt in inside for node in nodes(stmt)]
        if any(map(reaches_keys, found)):
            continue
        if walk.call.decl.cls is not None and walk.call.decl.cls.name == "List":
            by_index(c, walk, loop, body)
        elif not loop.other and not c.program.threads and not any(map(is_wide, found)):
            scanned(c, walk, loop, inside, body)


def reaches_keys(node: object) -> bool:
    """Whether other code than that of values runs here, or may come to run while the loop goes on."""
    if isinstance(node, Read):
        return types.may_hold_key(node.var.type)
    return isinstance(node, (tree.CallIndirect, tree.Resume, tree.Yield, tree.RawCall))


def is_wide(node: object) -> bool:
    """Whether something is more than may be done in the server's own scan, or leaves the loop from its middle."""
    if isinstance(node, Call):
        return node.decl.scope.file is not None or node.make is not None
    return isinstance(node, (While, Return, Leave, tree.Access, tree.Elementwise))


def all_blocks(body: list[Stmt]) -> Iterator[list[Stmt]]:
    """Every list of statements of a function."""
    work = [body]
    while work:
        block = work.pop()
        yield block
        for stmt in block:
            work += blocks(stmt)


def discard(c: FunctionContext, walk: Walk, loop: While, body: list[Stmt]) -> list[Stmt]:
    """Take a snapshot's statements out of the function; the block that they stood in."""
    gone = {id(stmt) for stmt in walk.init}
    kept = {id(node) for node in nodes(walk.call.args[0])}
    old = [node for part in (*walk.init, loop.test, *walk.advance) for node in nodes(part)]
    calls = {id(node) for node in old} - kept
    c.calls = [(call, where) for call, where in c.calls if id(call) not in calls]
    home = body
    for block in all_blocks(body):
        if any(stmt is loop for stmt in block):
            home = block
        if any(id(stmt) in gone for stmt in block):
            block[:] = [stmt for stmt in block if id(stmt) not in gone]
    return home


def put(home: list[Stmt], loop: While, made: list[Stmt]) -> None:
    """Put statements in the place of a loop."""
    at = next(index for index, stmt in enumerate(home) if stmt is loop)
    home[at : at + 1] = made


def by_index(c: FunctionContext, walk: Walk, loop: While, body: list[Stmt]) -> None:
    """Ask for one item after the other. A server that lacks the function for it gives them all at once."""
    home = discard(c, walk, loop, body)
    init, key = c.hold(walk.call.args[0], fixed=True)
    init = list(init)
    stmts, taken = c.hold(c.call_method(key, "_walk", [], walk.node))
    init += stmts
    stmts, size = c.hold(c.call_method(key, "__len__", [], walk.node))
    init += stmts
    index = loops.counter(c, init, loops.ZERO)
    now = c.temporary(INT)
    item = c.call_method(key, "_walked", [taken, Read(INT, now)], walk.node)
    advance: list[Stmt] = [Assign(now, Read(INT, index)), loops.step(index), Assign(walk.item, item)]
    loop.test = Prim(types.BOOL, "int.lt", [Read(INT, index), size])
    loop.body[: len(walk.advance)] = advance
    put(home, loop, [*init, loop])


def size_of(type: Type) -> int:
    """At least as many bytes as a value takes in a frame; 0 for what is not put there."""
    type = types.resolve(type)
    if isinstance(type, types.OptionalType):
        return size_of(type.item) and size_of(type.item) + 8
    if isinstance(type, types.TupleType):
        sizes = [size_of(item) for item in type.items]
        return sum(sizes) if all(sizes) else 0
    if isinstance(type, types.ClassType):
        return 8
    return 24 if isinstance(type, types.Primitive) and type.counted else 8 if type in NUMBERS else 0


def scanned(c: FunctionContext, walk: Walk, loop: While, inside: list[Stmt], body: list[Stmt]) -> None:
    """Make the loop's body a function that the server's scan calls."""
    frame = c.temporary(P)
    own = {id(node) for stmt in inside for node in nodes(stmt)}
    outside = {id(node.var) for stmt in body for node in nodes(stmt) if has_variable(node) and id(node) not in own}
    outside |= {id(param) for param in c.instance.params}
    params = [frame, *elements(walk, inside, outside)]
    used = dict.fromkeys(node.var for stmt in inside for node in nodes(stmt) if has_variable(node))
    changed = {stmt.var for block in all_blocks(inside) for stmt in block if isinstance(stmt, Assign)}
    shared = [variable for variable in used if id(variable) in outside and variable not in params]
    written = [variable for variable in shared if variable in changed]
    lent = [variable for variable in shared if variable not in changed]
    if not all(types.resolve(v.type) in NUMBERS for v in written) or not all(size_of(v.type) for v in lent):
        return
    home = discard(c, walk, loop, body)
    places: dict[Variable, Expr] = {}
    size = SHARED
    for variable in shared:
        places[variable] = Prim(P, "ptr.offset", [Read(P, frame), Const(INT, size)])
        size += size_of(variable.type)
    for variable in lent:
        if variable.reassigned:  # elsewhere: as a parameter it has to stay what it is
            param = Variable(variable.name, variable.type, parameter=True)
            inside.insert(0, Assign(variable, Read(variable.type, param)))
            params.append(param)
        else:
            params.append(variable)
    made = inner(c, walk, inside, params, [(v, places[v]) for v in written])
    outer = callback(c, walk, made, [places[v] for v in lent], frame)
    put(home, loop, [seen(made, lent), *scan(c, walk, outer, frame, size, places, written, lent)])
    for variable in written:  # it is given to the scan, whether it has a value yet or not
        if not any(variable is param for param in c.instance.params):
            kind = types.resolve(variable.type)
            zero: object = 0.0 if kind is types.FLOAT else False if kind is types.BOOL else 0
            body.insert(0, Assign(variable, Const(kind, zero)))


def has_variable(node: object) -> bool:
    return isinstance(node, (Read, Assign, tree.Reraise, tree.Handler))


def elements(walk: Walk, inside: list[Stmt], outside: set[int]) -> list[Variable]:
    """The parameters that an element comes in: the loop's own variables, where those are all that has it."""
    kind = types.resolve(walk.item.type)
    if not isinstance(kind, types.TupleType):
        first = inside[0] if inside else None
        if isinstance(first, Assign) and is_item(walk, first.value) and only(walk, inside, [first.var], outside):
            return [first.var]
        return [walk.item]
    names: list[Variable] = []
    for stmt in inside[: len(kind.items)]:
        value = stmt.value if isinstance(stmt, Assign) else None
        part = isinstance(value, TupleItem) and value.index == len(names) and is_item(walk, value.value)
        if part and isinstance(stmt, Assign):
            names.append(stmt.var)
    if len(names) == len(kind.items) == len(set(names)) and only(walk, inside, names, outside):
        return names
    return [walk.item]


def is_item(walk: Walk, value: Expr) -> bool:
    return isinstance(value, Read) and value.var is walk.item


def only(walk: Walk, inside: list[Stmt], names: list[Variable], outside: set[int]) -> bool:
    """Whether the first statements assign what is nobody else's, of an item that nobody else reads; they go then."""
    count = len(names)
    if any(id(name) in outside for name in names):
        return False
    rest = [node for stmt in inside[count:] for node in nodes(stmt)]
    if any(has_variable(node) and node.var is walk.item for node in rest):
        return False
    if any(isinstance(node, (Assign, tree.Handler)) and node.var in names for node in rest):
        return False
    del inside[:count]
    return True


def function(c: FunctionContext, walk: Walk, name: str, params: list[Variable], marks: set[str]) -> Instance:
    """A function that nobody has written, without its body."""
    node = ast.copy_location(
        ast.FunctionDef(name, ast.arguments([], [], None, [], [], None, []), [ast.Pass()], []), walk.node
    )
    decl = FunctionDecl(name, node, c.scope)
    decl.marks |= marks
    made = Instance(decl, {}, c.program.unique(decl, None, {}))
    made.params = params
    made.returns = N
    c.program.instances[(decl, None)] = made
    c.program.queue.append(made)
    return made


def inner(
    c: FunctionContext, walk: Walk, inside: list[Stmt], params: list[Variable], written: list[tuple[Variable, Expr]]
) -> Instance:
    """The body of the loop as a function."""
    frame = Read(P, params[0])
    label = Label()
    places = dict(written)
    for block in list(all_blocks(inside)):
        for index in range(len(block) - 1, -1, -1):
            stmt = block[index]
            if isinstance(stmt, Assign) and stmt.var in places:
                block.insert(index + 1, stored(stmt.var, places[stmt.var]))
            elif isinstance(stmt, tree.Continue):
                block[index] = Leave(label)
            elif isinstance(stmt, tree.Break):
                block[index : index + 1] = [told(frame, LEFT), Leave(label)]
    loads: list[Stmt] = [Assign(v, Prim(v.type, "mem.load", [place, loops.ZERO], 0, v.type)) for v, place in written]
    made = function(c, walk, "<loop>", params, {"inline", "loop"})
    made.special = lambda checker: [*loads, Labelled(label, inside), Return(Const(N, None))]
    return made


def told(frame: Expr, why: int) -> Stmt:
    """Say in the frame that no more elements are wanted."""
    return Do(Prim(N, "mem.store", [frame, loops.ZERO, Const(INT, why)], 0, types.C_INTS["i64"]))


def stored(variable: Variable, place: Expr) -> Stmt:
    return Do(Prim(N, "mem.store", [place, loops.ZERO, Read(variable.type, variable)], 0, variable.type))


def callback(c: FunctionContext, walk: Walk, body: Instance, lent: list[Expr], frame: Variable) -> Instance:
    """What the server calls for each element: it lends the strings, and keeps an exception for later."""
    source, first, second = (c.temporary(P) for _ in range(3))
    made = function(c, walk, "<scan>", [source, first, second, frame], {"exported"})
    kind = types.resolve(walk.item.type)
    words = [second if walk.call.decl.name == "values" else first]
    if isinstance(kind, types.TupleType):
        words = [first, second]

    def make(inside: FunctionContext) -> list[Stmt]:
        stmts: list[Stmt] = []
        args: list[Expr] = [Read(P, frame)]
        found: list[Expr] = []
        for word in words:  # lent: it lies where nobody counts it
            place = Prim(P, "alloca", [], 0, 24)
            slot = inside.temporary(P)
            text = inside.call_prelude("held_string", [Read(P, word)], walk.node)
            stmts += [
                Assign(slot, place),
                Do(Prim(N, "mem.store", [Read(P, slot), loops.ZERO, text], 0, types.BYTES)),
            ]
            found.append(Prim(types.BYTES, "mem.peek", [Read(P, slot), loops.ZERO], 0, types.BYTES))
        if len(found) > 1 and len(body.params) - len(lent) == 2:
            found = [tree.MakeTuple(kind, found)]
        args += found
        for at, param in zip(lent, body.params[len(body.params) - len(lent) :], strict=True):
            args.append(Prim(param.type, "mem.peek", [at, loops.ZERO], 0, param.type))
        call = Call(N, body.decl, {}, args, getattr(walk.node, "lineno", 0), body)
        error = inside.temporary(types.exception_type(c.program.universe.exceptions.of(Exception)))
        place = Prim(P, "ptr.offset", [Read(P, frame), Const(INT, ERROR)])
        keep = Prim(N, "mem.store", [place, loops.ZERO, Read(error.type, error)], 0, error.type)
        handler = tree.Handler([], error, [Do(keep), told(Read(P, frame), FAILED)])
        why = Prim(INT, "mem.load", [Read(P, frame), loops.ZERO], 0, types.C_INTS["i64"])
        over = Prim(types.BOOL, "int.ne", [why, loops.ZERO])
        attempt = tree.Try([Do(call)], [handler], [], [])
        return [If(over, [Return(Const(N, None))], [], False), *stmts, attempt, Return(Const(N, None))]

    made.special = make
    return made


def seen(body: Instance, lent: list[Variable]) -> Stmt:
    """A call that never runs, for those who follow calls: what is lent may be changed, say."""
    args: list[Expr] = [Prim(P, "ptr.null", [])]
    for variable in body.params[1 : len(body.params) - len(lent)]:
        kind = types.resolve(variable.type)
        none = Const(types.BYTES, b"")
        args.append(tree.MakeTuple(kind, [none for _ in kind.items]) if isinstance(kind, types.TupleType) else none)
    args += [Read(variable.type, variable) for variable in lent]
    return If(Const(types.BOOL, False), [Do(Call(N, body.decl, {}, args, body.decl.node.lineno, body))], [])


def scan(
    c: FunctionContext,
    walk: Walk,
    outer: Instance,
    frame: Variable,
    size: int,
    places: dict[Variable, Expr],
    written: list[Variable],
    lent: list[Variable],
) -> list[Stmt]:
    """What stands in the place of the loop."""
    init, key = c.hold(walk.call.args[0], fixed=True)
    stmts, handle = c.hold(c.call_method(key, "_handle", [], walk.node))
    cursor, more = Read(P, c.temporary(P)), Read(types.BOOL, c.temporary(types.BOOL))
    step = c.call_prelude("walk_on", [handle, cursor, FunctionAddress(P, outer), Read(P, frame)], walk.node)
    steps = While(more, [Assign(more.var, step)], plain=True, line=getattr(walk.node, "lineno", 0))
    ended: list[Stmt] = [
        Do(c.call_prelude("walk_over", [cursor], walk.node)),
        *(Assign(v, Prim(v.type, "mem.load", [places[v], loops.ZERO], 0, v.type)) for v in written),
        *(Do(Prim(N, "mem.drop", [places[v], loops.ZERO], 0, v.type)) for v in lent if types.resolve(v.type).counted),
    ]
    error = c.temporary(types.exception_type(c.program.universe.exceptions.of(Exception)))
    place = Prim(P, "ptr.offset", [Read(P, frame), Const(INT, ERROR)])
    why = Prim(INT, "mem.load", [Read(P, frame), loops.ZERO], 0, types.C_INTS["i64"])
    failed = Prim(types.BOOL, "int.eq", [why, Const(INT, FAILED)])
    taken = Assign(error, Prim(error.type, "mem.take", [place, loops.ZERO], 0, error.type))
    return [
        *init,
        *stmts,
        Assign(frame, Prim(P, "alloca", [], 0, size)),
        *(stored(variable, places[variable]) for variable in [*written, *lent]),
        Assign(cursor.var, c.call_prelude("walk_start", [Read(P, frame)], walk.node)),
        Assign(more.var, Const(types.BOOL, True)),
        tree.Try([steps], [], [], ended),
        If(failed, [taken, tree.Reraise(error)], [], False),
    ]
