"""Words of a text: wrapping, counting, titles, acronyms, anagrams, palindromes; in any script."""

from redisjit import Module

module = Module("words_text")


@module.command
def wrap(text: str, width: int) -> list[str]:
    lines: list[str] = []
    line = ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    if line:
        lines.append(line)
    return [f"{line:^{width}}" for line in lines] + [line.rjust(width, "·") for line in lines]


@module.command
def justify(text: str, width: int) -> str:
    words = text.split()
    gaps = len(words) - 1
    if gaps < 1:
        return text.ljust(width, "_")
    spare = width - sum(len(word) for word in words)
    out = words[0]
    for i, word in enumerate(words[1:]):
        out += " " * max(spare // gaps + (1 if i < spare % gaps else 0), 1) + word
    return out


@module.command
def count(text: str) -> dict[str, int]:
    found: dict[str, int] = {}
    for line in text.splitlines():
        for word in line.casefold().split():
            word = word.strip(".,;:!?'\"«»")
            if word:
                found[word] = found.get(word, 0) + 1
    return found


@module.command
def names(text: str) -> list[str]:
    words = text.replace("-", " ").split()
    snake = "_".join(words).lower()
    camel = "".join([w.capitalize() for w in words])
    acronym = "".join([w[0] for w in words if w[0].isalpha()]).upper()
    swapped = " ".join(reversed(words)).swapcase()
    return [snake, camel[:1].lower() + camel[1:], camel, acronym, swapped, text.title(), str(snake.isidentifier())]


@module.command
def palindrome(text: str) -> bool:
    kept = "".join([c for c in text.casefold() if c.isalnum()])
    return kept == kept[::-1]


@module.command
def anagram(a: str, b: str) -> tuple[bool, list[str], str]:
    left = sorted(a.lower().replace(" ", ""))
    right = sorted(b.lower().replace(" ", ""))
    return left == right, sorted(set(a) & set(b)), max(a, default="-")


@module.command
def distance(a: str, b: str) -> int:
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (x != y))
    return row[-1]


@module.command
def runs(text: str) -> str:
    out: list[str] = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        out.append(text[i] + (str(j - i) if j - i > 1 else ""))
        i = j
    return "".join(out)


@module.command
def template(text: str, name: str, value: str) -> str:
    out = ""
    while "{{" in text:
        before, _, rest = text.partition("{{")
        key, closed, text = rest.partition("}}")
        out += before
        if not closed:
            return out + "{{" + key
        key, bar, default = key.strip().partition("|")
        out += value if key == name else default if bar else f"<{key}>"
    return out + text


@module.command
def widths(*rows: tuple[str, int, float]) -> list[int]:
    """`_` is nothing's name: a text here, a float there."""
    widest = max(len(name) for name, _, _ in rows)
    first, _, _ = rows[0]
    for _, count, _ in rows:
        widest += count
    _, last, _ = rows[-1]
    _ = [first]
    return [widest, last, len(first)]


# case: widths abc 1 2.5 "\xc3\xa9" -3 0
# case: wrap "the quick brown f\xc3\xb6x jumps over the l\xc3\xa4zy dog" 12
# case: wrap "" 5
# case: wrap "a-very-long-word and" 4
# case: justify "a bc def" 14
# case: justify "\xc3\xa9\xc3\xa9 \xe2\x82\xac" 7
# case: justify word 8
# case: justify "too long for it" 3
# case: count "The cat. the Cat!\nDer Stra\xc3\x9fe STRASSE; \xc2\xabcat\xc2\xbb"
# case: names "hello wORLD-again 3d"
# case: names "\xc3\xa9cole des beaux-arts"
# case: palindrome "A man, a plan, a canal: Panama"
# case: palindrome "\xc3\x89t\xc3\xa9, \xc3\xa9t\xc3\xa9"
# case: palindrome "\xe3\x81\x97\xe3\x82\x93\xe3\x81\xb6\xe3\x82\x93\xe3\x81\x97"
# case: anagram "Dormitory" "dirty room"
# case: anagram "\xc3\xa9a" "a\xc3\xa9"
# case: anagram "" "x"
# case: distance kitten sitting
# case: distance "stra\xc3\x9fe" "strasse"
# case: distance "" "\xe2\x82\xac\xe2\x82\xac"
# case: runs aaabccd
# case: runs "\xe2\x82\xac\xe2\x82\xac\xc3\xa9a"
# case: runs ""
# case: template "Dear {{name}}, {{ other | n/a}} {{x}}{{" name "J\xc3\xb6rg"
# case: template "none" a b
