"""Binary, empty and large keys, fields and values."""

from redisjit import Hash, Module, String

module = Module("binary_arguments")


@module.command
def put(key: Hash, field: bytes, value: bytes) -> bytes | None:
    old = key.get(field)
    key[field] = value
    return old


@module.command
def store(key: String, value: bytes) -> tuple[bytes, int]:
    key.set(value)
    return key.name, len(key)


@module.command
def same(a: bytes, b: bytes) -> bool:
    return a == b


# case: put "" "" ""
# case: put "" "" "\x00"
# case: put "\x00k\xff" "f\r\n" "\r\n"
# case: put k "\xff" {b"v"*100000}
# case: put k "\xff" ""
# case: store "\x00" x
# case: store "a b" ""
# case: store big {bytes(range(256))*4096}
# case: same {b"x"*1000000} {b"x"*1000000}
# case: same {b"x"*1000000} {b"x"*999999+b"y"}
