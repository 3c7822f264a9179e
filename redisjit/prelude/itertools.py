"""What `itertools` says of wrong arguments, and where `groupby` is."""


def int_or(value: int | None, other: int) -> int:
    return other if value is None else value


def check_islice(start: int | None, stop: int | None, step: int | None) -> None:
    if stop is not None and stop == -1:
        raise ValueError("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if (start is not None and start < 0) or (stop is not None and stop < 0):
        raise ValueError("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
    if step is not None and step < 1:
        raise ValueError("Step for islice() must be a positive integer or None.")


def check_length(length: int) -> None:
    if length < 0:
        raise ValueError("r must be non-negative")


class grouping(Generic[T, K]):
    """Where `groupby` is: at an item, of which the key is known, and which its group may have given already."""

    value: T
    key: K
    turn: int  # of the group that may take items
    taken: bool
    ended: bool


def itertools_grouping(value: T, key: K) -> grouping[T, K]:
    return new_object(grouping[T, K], value, key, 0, False, False)


def itertools_itself(value: T) -> T:
    return value
