"""Handlers with loops over keys: over the value itself where the body leaves keys alone, over a snapshot elsewhere."""

from __future__ import annotations

from typing import Protocol

HEAD = '''"""Generated: loops over keys."""

from redisjit import Hash, List, Module, Set

module = Module("{name}")
'''
LOOPS = (
    "for v in a:",
    "for v in h:",
    "for v in s:",
    "for v in h.values():",
    "for v in h.keys():",
    "for v, w in h.items():",
)
# Statements on `v`, and `w` where there is one; they keep numbers small.
PLAIN = (
    "i = (i * 3 + len(v)) % 10007",
    "i += len(v)",
    "x += len(v) / 4",
    "b = b or v.startswith(t)",
    "b = not b",
    "out.append(v)",
    "out.append(v[1:] + t)",
    "d[v] = d.get(v, 0) + i % 7",
    "i = max(i, d.get(v, 0))",
    "k = len(v) % 5\n    i += k * k",
    "i += sum(v) % 11",
    "i -= v.count(t) if t else 1",
    "last = v",
    "n = (n + 1) % 9",
    "if len(v) % 3 == n % 3:\n        continue",
    "if len(out) > 6:\n        break",
    "if v == t:\n        raise KeyError(v)",
    "try:\n        i += int(v)\n    except ValueError:\n        i -= 1",
    "try:\n        if v == t:\n            raise KeyError(v)\n        i += 1\n    finally:\n        n = (n + 3) % 17",
    "for byte in v:\n        i = (i + byte) % 997",
    "pair = (v, len(v))\n    i += pair[1] % 3\n    out.append(pair[0])",
)
WRITING = (
    "if len(a) < 40:\n        a.append(v + b'+')",
    "if len(h) < 40:\n        h[v + b'='] = t",
    "s.discard(v)",
    "s.add(v + t)",
    "i += len(a) % 5",
    "b = v in s",
    "if v in h:\n        del h[v]",
)
WHOLE = (
    "i += sum(len(v) for v in {source}) % 101",
    "out += sorted(v for v in {source} if v.endswith(t))[:3]",
    "b = b or any(len(v) == n for v in {source})",
    "x += max((len(v) / 2 for v in {source}), default=0.5)",
    "d |= {{v: len(v) for v in {source} if len(v) % 2}}",
    "out.append(min({source}, default=b'none'))",
)
SOURCES = ("a", "h", "s", "h.values()", "h.keys()")
RUNS = (
    "RPUSH a x 12 abc '' 7 abc".replace("''", '""'),
    "HSET h f 1 g abc 12 x",
    "SADD s x 3 abc dd",
    "RPUSH large " + " ".join(f"item{i * 7919 % 1000}" for i in range(300)),
    "HSET wide " + " ".join(f"f{i} {i * i}" for i in range(300)),
    'SADD many {b"long"*40} ' + " ".join(f"m{i}" for i in range(200)),
)


class Choices(Protocol):
    """What chooses."""

    def below(self, count: int) -> int:
        """A number from 0 on."""


def pick(choices: Choices, options: tuple[str, ...]) -> str:
    return options[choices.below(len(options))]


def function(choices: Choices, number: int) -> str:
    """One handler."""
    lines = [
        "@module.command(replicate='effects')",
        f"def f{number}(a: List, h: Hash, s: Set, n: int, t: bytes) -> tuple[int, float, bool, bytes, list[bytes]]:",
        "    i, x, b, last, k = n, 0.5, False, b'', 0",
        "    out: list[bytes] = []",
        "    d: dict[bytes, int] = {}",
    ]
    for _ in range(1 + choices.below(2)):
        if choices.below(4) == 0:
            lines.append("    " + pick(choices, WHOLE).format(source=pick(choices, SOURCES)))
            continue
        header = pick(choices, LOOPS)
        around = choices.below(5) == 0
        indent = "    "
        if around:
            lines.append("    try:")
            indent += "    "
        lines.append(indent + header)
        statements = [pick(choices, PLAIN) for _ in range(1 + choices.below(4))]
        if "w" in header.split(" in ")[0]:
            statements.append("i += len(w)")
        if choices.below(3) == 0:
            statements.insert(choices.below(len(statements)), pick(choices, WRITING))
        for statement in statements:
            lines += [f"{indent}    {line}" for line in statement.replace("\n    ", "\n").split("\n")]
        if around:
            lines += ["    except KeyError:", "        i = -i"]
    lines.append("    return i + n + sum(d.values()) % 1000 + k, x, b, last, sorted(out)[:20] + sorted(d)[:5]")
    return "\n".join(lines)


def program(choices: Choices, name: str, count: int) -> str:
    """A module, with its cases."""
    functions = [function(choices, number) for number in range(count)]
    cases = []
    for number in range(count):
        cases += [
            f"# case: f{number} a h s 3 x",
            f'# case: f{number} large wide many 1 ""',
            f"# case: f{number} a h s 0 abc",
        ]
        cases.append(f"# case: f{number} none none2 none3 2 x")
    return (
        "\n\n\n".join([HEAD.format(name=name), *functions])
        + "\n\n\n"
        + "\n".join([*(f"# run: {r}" for r in RUNS), *cases])
        + "\n"
    )
