"""Commands with secrets that would be replicated as they came."""

from redisjit import Hash, Module

module = Module("m")


@module.command(secrets=["password"])
def enrol(account: Hash, password: bytes) -> None:
    account[b"length"] = f"{len(password)}".encode()
