from __future__ import annotations

from dataclasses import dataclass, field

from redisjit import Module

module = Module("bank")


class BankError(Exception):
    """Something that the bank does not do."""


class NotEnough(BankError):
    """An account has too little."""

    def __init__(self, name: bytes, missing: int) -> None:
        super().__init__(f"{name.decode()} lacks {missing}")
        self.name = name
        self.missing = missing


class Unknown(BankError):
    """There is no such account."""


@dataclass
class Account:
    """Money with a name."""

    name: bytes
    balance: int = 0
    history: list[int] = field(default_factory=list)

    def change(self, by: int) -> None:
        if self.balance + by < 0:
            raise NotEnough(self.name, -(self.balance + by))
        self.balance += by
        self.history.append(by)


@dataclass(order=True, frozen=True)
class Rank:
    """How accounts are ordered."""

    balance: int
    name: bytes


class Bank:
    """All accounts."""

    def __init__(self) -> None:
        self._accounts: dict[bytes, Account] = {}
        self.failures = 0

    def __getitem__(self, name: bytes) -> Account:
        if name not in self._accounts:
            raise Unknown(f"no account {name!r}")
        return self._accounts[name]

    def __contains__(self, name: bytes) -> bool:
        return name in self._accounts

    def __len__(self) -> int:
        return len(self._accounts)

    @property
    def total(self) -> int:
        return sum(account.balance for account in self._accounts.values())

    def open(self, name: bytes) -> Account:
        return self._accounts.setdefault(name, Account(name))

    def move(self, source: bytes, target: bytes, amount: int) -> None:
        self[source].change(-amount)
        try:
            self[target].change(amount)
        except Unknown:
            self[source].change(amount)
            raise

    @staticmethod
    def parse(text: bytes) -> tuple[bytes, bytes, int]:
        source, target, amount = text.split(b":")
        return source, target, int(amount)

    def ranks(self) -> list[Rank]:
        return sorted((Rank(a.balance, a.name) for a in self._accounts.values()), reverse=True)


@module.command
def bank(*orders: bytes) -> tuple[list[str], int, list[tuple[bytes, int]]]:
    made = Bank()
    made.open(b"a").change(100)
    made.open(b"b")
    log = []
    for order in orders:
        try:
            source, target, amount = Bank.parse(order)
            made.move(source, target, amount)
        except NotEnough as e:
            log.append(f"{e} ({e.name!r}: {e.missing})")
        except BankError as e:
            log.append(str(e))
        except ValueError:
            log.append("what?")
        else:
            log.append("ok")
    return log, made.total, [(rank.name, rank.balance) for rank in made.ranks()]


@module.command
def strict(order: bytes) -> int:
    made = Bank()
    made.open(b"a").change(10)
    source, target, amount = made.parse(order)
    made.move(source, target, amount)
    return len(made)


# case: bank a:b:30 b:a:50 a:c:10 x:a:1 a:b a:b:70 b:a:100
# case: bank
# case: bank a:b:x a:b:c:d
# case: strict a:a:5
# case: strict a:a:50
# case: strict a:z:5
# case: strict q
