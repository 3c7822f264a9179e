"""Errors: what is raised is replied, with the line; what was written before stays, and is replicated."""

from redisjit import Hash, Module

module = Module("account")


class InsufficientFunds(Exception):
    """The account does not cover the amount."""


def balance(account: Hash) -> int:
    """What an account holds; nothing when it does not exist."""
    return int(account.get(b"balance", b"0"))


@module.command
def deposit(account: Hash, amount: int) -> int:
    """Add to an account. Returns the balance."""
    if amount <= 0:
        raise ValueError("the amount must be positive")
    total = balance(account) + amount
    account[b"balance"] = str(total).encode()
    return total


@module.command
def transfer(source: Hash, target: Hash, amount: int) -> int:
    """Move an amount to another account, and count the attempt in any case. Returns what is left."""
    if source.name == target.name:
        raise ValueError("the accounts are the same")
    attempts = int(source.get(b"attempts", b"0")) + 1
    source[b"attempts"] = str(attempts).encode()
    left = balance(source) - amount
    if left < 0:
        raise InsufficientFunds(f"{-left} is missing")
    deposit(target, amount)
    source[b"balance"] = str(left).encode()
    return left
