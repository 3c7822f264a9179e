from redisjit import Module

module = Module("inconst")
WORD = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"


@module.command
def kinds(text: bytes) -> list[int]:
    spaces = words = braces = others = none = 0
    for c in text:
        if c in b" \t\r\n":
            spaces += 1
        elif c in WORD:
            words += 1
        elif c in b"{}":
            braces += 1
        elif c not in b"\x00\xff":
            others += 1
        if c in b"":
            none += 1
    return [spaces, words, braces, others, none]


@module.command
def number(n: int) -> list[bool]:
    return [n in b"a", n not in b"abc", n in WORD, True in b"\x01", False in b""]


# case: kinds "hello {world} 1 + _2\t\x00\xff-"
# case: kinds ""
# case: kinds {bytes(range(256))*3}
# case: number 97
# case: number 255
# case: number 0
# case: number 256
# case: number -1
