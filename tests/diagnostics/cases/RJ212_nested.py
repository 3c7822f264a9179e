"""Commands whose functions do not stand at the top level."""

from redisjit import Module

module = Module("nested")

if True:

    @module.command
    def f(n: int) -> int:
        return n


def make() -> None:
    @module.command
    def g(n: int) -> int:
        return n


make()
