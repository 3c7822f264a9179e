"""Options that the code contradicts."""

from redisjit import Hash, Module

module = Module("m")


@module.command(write=False)
def writes(key: Hash) -> None:
    key[b"f"] = b"v"


@module.command(write=False)
def writes_by_helper(key: Hash) -> None:
    helper(key)


def helper(key: Hash) -> None:
    del key[b"f"]
