"""Classes with `__format__`, which f-strings, format() and str.format() ask."""

from __future__ import annotations

from redisjit import Module

module = Module("formatted")


class Amount:
    def __init__(self, cents: int) -> None:
        self.cents = cents

    def __format__(self, spec: str) -> str:
        return f"<{spec}:{self.cents}>" if spec else "plain"

    def __str__(self) -> str:
        return "text"

    def __repr__(self) -> str:
        return "shown"


class Negative(Amount):
    def __format__(self, spec: str) -> str:
        return "-" + super().__format__(spec)


@module.command
def amounts(n: int) -> list[str]:
    amount = Amount(n)
    other: Amount = Negative(n) if n % 2 else amount
    return [
        f"{amount}|{amount:>4}|{amount!s}|{amount!r:>7}|{other}|{other:<{n}}",
        format(amount) + format(other, "q"),
        "{} {:7} {!s}".format(amount, other, amount),
        "%s %r" % (amount, other) + f"{[amount]}" + str(amount),
    ]


# case: amounts 1
# case: amounts 2
