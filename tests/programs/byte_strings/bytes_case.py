"""lower, upper and the tests of character classes, which know ASCII only."""

from redisjit import Module

module = Module("bytes_case")


@module.command
def cases(b: bytes) -> list[bytes]:
    return [b.lower(), b.upper()]


@module.command
def digits(b: bytes) -> bool:
    return b.isdigit()


@module.command
def same(a: bytes, b: bytes) -> bool:
    return a.lower() == b.lower()


# case: cases "Hello World 123"
# case: cases ""
# case: cases "\xc4\xe4@[`{"
# case: digits 123
# case: digits ""
# case: digits 12a
# case: digits -1
# case: digits "\xb2"
# case: same HeLLo hEllO
# case: same a b
