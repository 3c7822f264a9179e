"""Exceptions with fields, methods, texts of their own; several arguments; hierarchies of them."""

from __future__ import annotations

from dataclasses import dataclass

from redisjit import Module, RedisError

module = Module("exceptions_with_fields")


class Coded(Exception):
    """A code and a text."""

    LEVEL = 1

    def __init__(self, code: int, text: str, extra: list[bytes] | None = None) -> None:
        super().__init__(f"[{code}] {text}")
        self.code = code
        self.text = text
        self.extra: list[bytes] = extra or []

    def short(self) -> str:
        """Overridden."""
        return f"{self.code}:{self.LEVEL}"


class Missing(Coded):
    """Below, with more."""

    LEVEL = 2

    def __init__(self, key: bytes) -> None:
        super().__init__(404, "missing", [key])
        self.key = key

    def short(self) -> str:
        return "missing " + super().short()


class Shown(ValueError):
    """A text of its own, and no super().__init__."""

    def __init__(self, a: int, b: int = 2) -> None:
        self.a = a
        self.b = b

    def __str__(self) -> str:
        return f"{self.a} and {self.b}"


class Arguments(Exception):
    """No super().__init__: the arguments show."""

    def __init__(self, a: int, b: bytes = b"") -> None:
        self.a = a


class Sub(KeyError):
    """Only a class attribute."""

    HINT = "look again"


class Plain(Sub):
    """Nothing at all."""


@dataclass
class Record(Exception):
    """A dataclass."""

    a: int
    b: bytes = b"-"


class Moved(RedisError):
    """Replied as it is."""

    def __init__(self, slot: int) -> None:
        super().__init__(f"MOVED {slot}")
        self.slot = slot


def act(n: int) -> int:
    """Raise by number."""
    if n == 1:
        raise Coded(7, "seven")
    if n == 2:
        raise Missing(b"k" * 40)
    if n == 3:
        raise Shown(n)
    if n == 4:
        raise Shown(n, b=n + 1)
    if n == 5:
        raise Arguments(5)
    if n == 6:
        raise Arguments(n, b"six")
    if n == 7:
        raise Sub("seven")
    if n == 8:
        raise Plain(n)
    if n == 9:
        raise Record(n, b"r")
    if n == 10:
        raise Moved(n)
    if n == 11:
        raise Sub
    if n == 12:
        raise Coded(code=1, text="by keyword", extra=[b"a", b"b"])
    if n == 13:
        raise Shown(n) from None
    return n


@module.command
def raises(n: int) -> int:
    """What the reply says."""
    return act(n)


@module.command
def caught(n: int) -> list[str]:
    """Fields and methods of what was caught."""
    try:
        return [str(act(n))]
    except Missing as e:
        return ["missing", e.key.decode(), str(e.code), str(len(e.extra)), e.short(), str(e)]
    except Coded as e:
        return ["coded", e.text, str(e.code), e.short(), str(e), str([len(x) for x in e.extra])]
    except Shown as e:
        return ["shown", str(e.a + e.b), str(e)]
    except Arguments as e:
        return ["arguments", str(e.a), str(e)]
    except Sub as e:
        return ["sub", e.HINT, str(e)]
    except Record as e:
        return ["record", str(e.a), str(e.b), str(e)]
    except Exception as e:
        return ["other", str(e)]


@module.command
def upward(n: int) -> str:
    """By a base class; raised again; kept."""
    kept: str = ""
    try:
        try:
            act(n)
        except Coded as e:
            kept = e.short() + str(e.extra)
            raise
        finally:
            kept += "!"
    except (Coded, Shown) as e:
        return kept + str(e)
    return kept


# case: raises 1
# case: raises 2
# case: raises 3
# case: raises 4
# case: raises 5
# case: raises 6
# case: raises 7
# case: raises 8
# case: raises 9
# case: raises 10
# case: raises 11
# case: raises 12
# case: raises 13
# case: raises 14
# case: caught 1
# case: caught 2
# case: caught 3
# case: caught 4
# case: caught 5
# case: caught 6
# case: caught 7
# case: caught 8
# case: caught 9
# case: caught 10
# case: caught 12
# case: caught 14
# case: upward 1
# case: upward 2
# case: upward 3
# case: upward 0
