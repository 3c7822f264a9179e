"""Values too large for memory."""

from redisjit import Module

module = Module("memory_error")


@module.command
def repeat(b: bytes, n: int) -> int:
    return len(b * n)


@module.command
def caught(n: int) -> bytes:
    try:
        return str(len(b"x" * n)).encode()
    except MemoryError:
        return b"memory"


@module.command
def items(n: int) -> int:
    return len([0] * n)


# case: repeat x 1000
# case: repeat x 4611686018427387904
# case: caught 4611686018427387904
# case: items 1152921504606846975
