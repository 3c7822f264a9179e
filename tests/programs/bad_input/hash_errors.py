"""Missing fields and keys, with fields of every shape in the message."""

from redisjit import Hash, Module

module = Module("hash_errors")


@module.command
def get(key: Hash, field: bytes) -> bytes:
    return key[field]


@module.command
def remove(key: Hash, field: bytes) -> None:
    del key[field]


@module.command
def pop(key: Hash, field: bytes) -> bytes:
    return key.pop(field)


@module.command
def caught(key: Hash, field: bytes) -> bytes:
    try:
        return key[field]
    except KeyError as e:
        return b"no " + str(e).encode()


# run: HSET h f v
# run: SET s x
# case: get h f
# case: get h missing
# case: get missing f
# case: get h ""
# case: get h "it's"
# case: get h "\""
# case: get h "'\""
# case: get h "\x00\x01\xff\r\n\t\\"
# case: get h {b"x"*300}
# case: get s f
# case: remove h missing
# case: pop h missing
# case: caught h missing
# case: caught h f
