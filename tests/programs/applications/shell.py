from redisjit import Module, RedisError

module = Module("shell")

ALIASES = {b"ls": b"list", b"rm": b"remove", b"mv": b"move"}


class Files:
    """A store of named texts that understands commands."""

    def __init__(self) -> None:
        self.files: dict[bytes, bytes] = {}
        self.log: list[str] = []

    def run(self, words: list[bytes]) -> bytes:
        match words:
            case []:
                return b"nothing"
            case [b"list"]:
                return b" ".join(sorted(self.files))
            case [b"list", prefix]:
                return b" ".join(name for name in sorted(self.files) if name.startswith(prefix))
            case [b"write", name, *parts] if parts:
                self.files[name] = b" ".join(parts)
                return b"ok"
            case [b"write", _]:
                return b"write what?"
            case [b"move", old, new] if old in self.files:
                self.files[new] = self.files.pop(old)
                return b"moved"
            case [b"remove", *names]:
                gone = [name for name in names if self.files.pop(name, None) is not None]
                return b"removed " + str(len(gone)).encode()
            case [b"size", (b"all" | b"total")]:
                return str(sum(len(text) for text in self.files.values())).encode()
            case [only]:
                return b"unknown " + only
            case [first, *_, last]:
                return first + b"?" + last
        return b"never"


@module.command
def shell(*lines: bytes) -> list[bytes]:
    files = Files()
    out = []
    for line in lines:
        words = line.split()
        if words and words[0] in ALIASES:
            words[0] = ALIASES[words[0]]
        out.append(files.run(words))
    return out


def describe(item: dict[str, int]) -> str:
    match item:
        case {"x": 0, "y": 0}:
            return "origin"
        case {"x": x, "y": y} if x == y:
            return f"diagonal {x}"
        case {"x": x, **rest}:
            return f"x={x} and {len(rest)} more"
        case {}:
            return "something"
    return "never"


@module.command
def mapping(*pairs: tuple[str, int]) -> str:
    return describe({name: n for name, n in pairs})


@module.command
def shape(*sides: float) -> str:
    match sides:
        case ():
            return "nothing"
        case (a,):
            return f"circle {a}"
        case (a, b) if a == b:
            return "square"
        case (_, _):
            return "rectangle"
        case (a, b, c) if a + b <= c:
            raise RedisError("ERR no triangle")
        case (a, _, c):
            return f"triangle {a}..{c}"
        case (first, *rest):
            return f"polygon {first} {len(rest)}"
    return "never"


# case: shell "write a hello world" "write b" ls "mv a c" ls "mv a d" "size all" "rm c x" "ls" "" "what" "x y z"
# case: shell "write ab 1" "write ac 22" "write b 3" "list a" "size total" "remove"
# case: mapping x 0 y 0
# case: mapping y 3 x 3
# case: mapping x 1 z 2 q 3
# case: mapping y 1
# case: shape
# case: shape 1.5
# case: shape 2 2
# case: shape 2 3
# case: shape 1 1 5
# case: shape 3 4 5
# case: shape 1 2 3 4
