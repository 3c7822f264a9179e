"""Literals are worked out exactly where what comes of them is an int that fits; elsewhere each part has to fit."""

from redisjit import Module

module = Module("literal_parts")

# checked: ints


@module.command
def fits() -> list[int]:
    return [2**70 >> 10, 2**64 % 7 + 1, -(2**63), ~(2**63 - 1), (1 << 80) // (1 << 60)]


@module.command
def parts() -> list[str]:
    out: list[str] = []
    try:
        out.append(str((255 << 38) / (9223372036854775807 << 46)))
    except OverflowError as error:
        out.append(str(error))
    try:
        out.append(str(2**70 * 1.5))
    except OverflowError as error:
        out.append(str(error))
    try:
        out.append(str((2**62 / 3) * 2))
    except OverflowError as error:
        out.append(str(error))
    return out


# case: fits
# case: parts
