"""Values that hold objects of classes with subclasses: which class each is of is kept."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

from redisjit import Key, Module

module = Module("kept_shapes")


@dataclass
class Shape(ABC):
    name: bytes

    @abstractmethod
    def area(self) -> int: ...

    def kind(self) -> str:
        return type(self).__name__


@dataclass
class Square(Shape):
    side: int = 1

    def area(self) -> int:
        return self.side * self.side


@dataclass
class Box(Square):
    """Below a class that there are objects of, too."""

    depth: int = 1
    labels: list[bytes] = field(default_factory=list)

    def area(self) -> int:
        return super().area() * self.depth


@dataclass
class Text(Shape):
    lines: list[str] = field(default_factory=list)

    def area(self) -> int:
        return sum(len(line) for line in self.lines)


@dataclass
class Group(Shape):
    """Objects of this class lead to others of the family."""

    parts: list[Shape] = field(default_factory=list)
    named: dict[bytes, Shape] = field(default_factory=dict)
    above: Group | None = None

    def area(self) -> int:
        return sum(part.area() for part in self.parts)


@module.datatype("drawing-1")
@dataclass
class Drawing:
    top: Group
    selected: Shape | None = None
    squares: list[Square] = field(default_factory=list)
    pair: tuple[Shape, int] | None = None


class Event:
    """The class of the values themselves has subclasses; none leads to another."""

    def __init__(self, at: int) -> None:
        self.at = at

    def shown(self) -> str:
        return f"at {self.at}"


class Login(Event):
    def __init__(self, at: int, user: str) -> None:
        super().__init__(at)
        self.user = user

    def shown(self) -> str:
        return f"{super().shown()} {self.user}"


class Failure(Login):
    def __init__(self, at: int, user: str, *reasons: str) -> None:
        super().__init__(at, user)
        self.reasons: list[str] = list(reasons)

    def shown(self) -> str:
        return f"{super().shown()}: {', '.join(self.reasons)}"


Event = module.datatype("event-rj1")(Event)  # type: ignore[misc]


@module.datatype("journal-1")
@dataclass
class Journal:
    events: list[Event] = field(default_factory=list)
    last: dict[str, Login] = field(default_factory=dict)


@module.datatype("exprs-rj1")
@dataclass(frozen=True)
class Term:
    """A family whose first class is the type of the key, and whose objects lead to one another."""

    weight: int

    def total(self) -> int:
        return self.weight


@dataclass(frozen=True)
class Sum(Term):
    terms: tuple[Term, ...] = field(default_factory=tuple)
    seen: frozenset[int] = frozenset()

    def total(self) -> int:
        return self.weight * sum(term.total() for term in self.terms)


def make(kind: str, name: bytes, size: int) -> Shape:
    if kind == "square":
        return Square(name, size)
    if kind == "box":
        return Box(name, size, 2, [name])
    if kind == "text":
        return Text(name, [name.decode()] * size)
    return Group(name)


@module.command
def draw(key: Key[Drawing], kind: str, name: bytes, size: int) -> int:
    drawing = key.get_or_create(lambda: Drawing(Group(b"top")))
    shape = make(kind, name, size)
    if isinstance(shape, Group):
        shape.above = drawing.top
    drawing.top.parts.append(shape)
    drawing.top.named[name] = shape
    if isinstance(shape, Square):
        drawing.squares.append(shape)
    drawing.pair = shape, size
    return drawing.top.area()


@module.command
def select(key: Key[Drawing], name: bytes) -> str:
    drawing = key.value
    if drawing is None:
        return "none"
    drawing.selected = drawing.top.named.get(name)
    return drawing.selected.kind() if drawing.selected is not None else "nothing"


@module.command
def resize(key: Key[Drawing], by: int) -> int:
    """Change the shape that is selected: it is the same object in the list."""
    drawing = key.value
    if drawing is None or drawing.selected is None:
        return -1
    match drawing.selected:
        case Box() as box:
            box.depth += by
            box.labels.append(b"deep")
        case Square() as square:
            square.side += by
        case Text() as text:
            text.lines.append("x" * by)
        case other:
            other.name += b"!"
    return drawing.top.area()


@module.command
def show(key: Key[Drawing]) -> list[str]:
    drawing = key.value
    if drawing is None:
        return []
    out = [f"{part.kind()} {part.name!r} {part.area()}" for part in drawing.top.parts]
    out.append(f"{sum(square.side for square in drawing.squares)}")
    if drawing.pair is not None:
        out.append(f"{drawing.pair[0].kind()} {drawing.pair[1]}")
    for part in drawing.top.parts:
        if isinstance(part, Group):
            out.append(f"{part.above is drawing.top}")
        if isinstance(part, Box):
            out.append(f"{part.labels} {any(part is square for square in drawing.squares)}")
    return out


@module.command
def cut(key: Key[Drawing]) -> int:
    """Groups lead back to the one above: end that, so that nothing stays when the key goes."""
    drawing = key.value
    if drawing is None:
        return 0
    found = 0
    for part in drawing.top.parts:
        if isinstance(part, Group) and part.above is not None:
            part.above = None
            found += 1
    return found


@module.command
def happen(key: Key[Event], at: int, user: str, *reasons: str) -> str:
    key.value = Failure(at, user, *reasons) if reasons[0] else Login(at, user) if user else Event(at)
    value = key.value
    return value.shown() if value is not None else "none"


@module.command
def happened(key: Key[Event]) -> str:
    value = key.value
    if value is None:
        return "none"
    return f"{type(value).__name__} {value.shown()}"


@module.command
def renamed(key: Key[Event], user: str) -> bool:
    value = key.value
    if not isinstance(value, Login):
        return False
    value.user = user
    return True


@module.command
def note(journal: Key[Journal], at: int, user: str, reason: str) -> int:
    found = journal.get_or_create(Journal)
    login = Failure(at, user, reason) if reason else Login(at, user)
    found.last[user] = login
    found.events.append(Event(at))
    found.events.append(login)
    return len(found.events)


@module.command
def read(journal: Key[Journal]) -> list[str]:
    found = journal.value
    if found is None:
        return []
    shown = [event.shown() for event in found.events]
    return shown + [f"{name} {any(login is event for event in found.events)}" for name, login in found.last.items()]


@module.command
def term(key: Key[Term], weight: int, *weights: int) -> int:
    terms: list[Term] = [Term(one) for one in weights]
    half = Sum(2, tuple(terms[: len(terms) // 2]), frozenset(weights))
    key.value = Sum(weight, (*terms, half, half)) if weight else Term(weights[0])
    value = key.value
    return value.total() if value is not None else -1


@module.command
def total(key: Key[Term]) -> tuple[str, int]:
    value = key.value
    if value is None:
        return "none", 0
    return type(value).__name__, value.total()


# case: draw d square a 3
# case: draw d box b 4
# case: draw d text c 5
# case: draw d group g 0
# case: select d b
# case: resize d 2
# case: select d a
# case: resize d 1
# case: show d
# run: COPY d e
# case: resize e 5
# case: select e c
# case: resize e 4
# case: select e g
# case: resize e 4
# case: show e
# case: show d
# case: cut d
# case: cut e
# case: draw other text z 1
# case: happen v 1 "" ""
# case: happen w 2 ann ""
# case: happen x 3 bob late again
# case: happened v
# case: renamed v q
# case: renamed w q
# case: renamed x q
# run: COPY x y
# case: renamed y second
# case: happened w
# case: happened x
# case: happened y
# case: note j 1 ann ""
# case: note j 2 bob late
# case: note j 3 ann early
# case: read j
# run: COPY j k
# case: note k 4 cid ""
# case: read k
# case: read j
# case: term t 3 1 2 3 4
# case: term u 0 9
# case: total t
# case: total u
# run: COPY t s
# case: total s
# case: total none
