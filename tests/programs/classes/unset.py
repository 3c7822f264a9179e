"""Fields without a value: AttributeError as in CPython, whatever path left them unset."""

from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Module

module = Module("unset_fields")


class Lazy:
    """Set on some paths."""

    label: bytes
    limit: int = 7

    def __init__(self, n: int) -> None:
        self.n = n
        if n > 0:
            self.sign = b"+"
        elif n < 0:
            self.sign = b"-"
        self.reset()
        self.after: list[int] = [n]

    def reset(self) -> None:
        """Sets one more."""
        self.total = self.n * 2
        if self.n == 5:
            self.after.append(1)

    def read(self) -> bytes:
        """Reads what may be unset."""
        return self.sign + self.label


class Base:
    """Calls what a subclass overrides, before that is ready."""

    def __init__(self, n: int) -> None:
        self.n = n
        self.setup()

    def setup(self) -> None:
        """Nothing here."""
        self.n += 1


class Derived(Base):
    """Reads its own field too early, sometimes."""

    def __init__(self, n: int) -> None:
        self.early = n
        super().__init__(n)
        self.late_ = b"set"

    def setup(self) -> None:
        super().setup()
        self.n += self.early
        if self.n > 100:
            self.n += len(self.late_)


class Forgetful(Base):
    """Does not call the base's __init__."""

    def __init__(self) -> None:
        self.other = 1


@dataclass
class Record:
    """A field that __post_init__ sets, perhaps."""

    a: int
    b: int = field(init=False)
    c: bytes = field(init=False, default=b"c")

    def __post_init__(self) -> None:
        if self.a > 0:
            self.b = self.a + 1


@module.command
def lazy(n: int, label: int) -> list[bytes]:
    """Each read may fail."""
    x = Lazy(n)
    if label:
        x.label = b"L"
    return [x.read(), str(x.total + x.limit + len(x.after)).encode()]


@module.command
def caught(n: int) -> bytes:
    """AttributeError is an exception like others."""
    x = Lazy(n)
    try:
        return x.read()
    except AttributeError as e:
        x.sign = b"?"
        x.label = b"!"
        return str(e).encode() + x.read()


@module.command
def derived(n: int) -> int:
    """Virtual calls from __init__."""
    d = Derived(n)
    return d.n + len(d.late_)


@module.command
def forgetful(which: int) -> int:
    """A base field that was never set."""
    f = Forgetful()
    if which == 0:
        return f.other
    b: Base = f
    if which == 1:
        b.n = 5
    b.setup()
    return b.n


@module.command
def record(a: int) -> list[str]:
    """Dataclasses too."""
    r = Record(a)
    out = [r.c.decode()]
    out.append(str(r.b))
    out.append(f"{r}")
    return out


# case: lazy 1 1
# case: lazy -1 1
# case: lazy 0 1
# case: lazy 1 0
# case: lazy 5 1
# case: caught 0
# case: caught 1
# case: derived 1
# case: derived 50
# case: derived 99
# case: forgetful 0
# case: forgetful 1
# case: forgetful 2
# case: record 1
# case: record 0
