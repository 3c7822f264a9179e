"""What was written before an exception stays written."""

from redisjit import Hash, Module, String

module = Module("write_then_fail")


@module.command
def hash_(key: Hash, n: int) -> int:
    key[b"before"] = b"1"
    q = 10 // n
    key[b"after"] = b"1"
    return q


@module.command
def string(key: String, text: bytes) -> int:
    key.append(text)
    return int(text)


@module.command
def undone(key: String, text: bytes) -> int:
    old = key.get()
    try:
        key.set(text)
        return int(text)
    except ValueError:
        if old is None:
            key.delete()
        else:
            key.set(old)
        raise


# case: hash h 0
# case: hash g 2
# case: string s 12
# case: string s x
# case: undone u x
# case: undone u 5
# case: undone u y
