"""Exceptions that cannot be compiled."""

from redisjit import Module

module = Module("m")


class Left(Exception):
    pass


class Right(Exception):
    pass


class Both(Left, Right):
    pass


@module.command
def bare_raise() -> None:
    raise


@module.command
def not_an_exception(n: int) -> None:
    raise n


@module.command
def two_arguments(n: int) -> None:
    raise OSError(n, "no")


@module.command
def keyword(n: int) -> None:
    raise ValueError(message="no")


@module.command
def exit_(n: int) -> None:
    raise SystemExit(n)


@module.command
def decoding() -> None:
    raise UnicodeDecodeError


@module.command
def group() -> None:
    raise ExceptionGroup("no", [ValueError()])


@module.command
def two_bases() -> None:
    raise Both("no")


@module.command
def caught_value(n: int) -> None:
    try:
        pass
    except n:
        pass
