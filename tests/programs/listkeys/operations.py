"""Any sequence of operations on one list: none leaves it, or an open place in it, in a state that hurts the next."""

from redisjit import List, Module

module = Module("list_operations")


@module.command(replicate="effects")
def effects(key: List, ops: bytes) -> tuple[list[bytes], int]:
    return run(key, ops)


@module.command
def verbatim(key: List, other: List, ops: bytes) -> tuple[list[bytes], int]:
    """With two handles, of which one is open at a time; they may be of one key."""
    seen, size = run(key, ops[:5])
    more, _ = run(other, ops[5:])
    return seen + more, len(key)


def run(key: List, ops: bytes) -> tuple[list[bytes], int]:
    seen: list[bytes] = []
    for n, op in enumerate(ops):
        try:
            if op == ord("0"):
                seen.append(key[0])
            elif op == ord("9"):
                seen.append(key[-1])
            elif op == ord("m"):
                seen.append(key[len(key) // 2])
            elif op == ord("p"):
                seen.append(key.pop())
            elif op == ord("l"):
                seen.append(key.popleft())
            elif op == ord("d"):
                del key[len(key) // 2]
            elif op == ord("i"):
                key.insert(len(key) // 2, b"i%d" % n)
            elif op == ord("s"):
                key[len(key) // 2] = b"s%d" % n
            elif op == ord("a"):
                key.append(b"a%d" % n)
            elif op == ord("f"):
                key.appendleft(b"f%d" % n)
            elif op == ord("c"):
                key.clear()
            elif op == ord("r"):
                key.remove(b"a1")
            elif op == ord("t"):
                key.trim(1, 4)
            elif op == ord("w"):
                for item in key:
                    seen.append(item)
            elif op == ord("W"):
                for item in key:
                    key.append(item[:1])
                    seen.append(key.popleft())
            elif op == ord("u"):
                key.unlink()
        except (IndexError, ValueError):
            seen.append(b"!")
    return seen, len(key)


# case: effects k aaam0dm9pp0
# case: effects k awcwa0c9
# case: effects k aw0pp9lu
# case: effects k a0la0pa0ua0c
# case: effects k ffffwWwW0t9d0i9s
# case: effects k mmmdddd9p0lWc
# case: effects k aaa9c9aaa9t9d9d9d9d9
# case: effects k a0r0a0ra0r
# case: effects k aiisdmdmisidmsid0W9
# case: effects k 0c0c
# case: verbatim k k aaam0dm9pp0
# case: verbatim k o awcwa0c9aa0c
# case: verbatim o k aw0ppwc0w
# case: verbatim k k fw0cfw0cu
# case: verbatim k k aaaaawc9W
# case: verbatim k o a0a0a0lla0lc
# run: DEL k o
# case: effects k {b"af"*40 + b"m0d9"*20 + b"W" + b"p0l9"*25}
# case: effects k {b"am"*30 + b"im"*30 + b"sd"*20 + b"wtw" + b"c0"}
# case: verbatim k o {b"af"*60 + b"m0di"*30 + b"W" + b"p0l9c"*3}
# case: verbatim k k {b"af"*60 + b"m0di"*30 + b"W" + b"p0l9u"*3}
