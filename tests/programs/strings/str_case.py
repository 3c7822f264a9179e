"""str: letters in upper, lower, title case; what kind of characters there are; all by Python's own tables."""

from redisjit import Module

module = Module("str_case")


@module.command
def cases(s: str) -> list[str]:
    return [s.upper(), s.lower(), s.casefold(), s.swapcase(), s.capitalize(), s.title()]


@module.command
def kinds(s: str) -> list[bool]:
    return [
        s.isalpha(),
        s.isalnum(),
        s.isdecimal(),
        s.isdigit(),
        s.isnumeric(),
        s.isspace(),
        s.isprintable(),
        s.isascii(),
        s.isidentifier(),
        s.isupper(),
        s.islower(),
        s.istitle(),
    ]


@module.command
def each(s: str) -> list[str]:
    out: list[str] = []
    for c in s:
        if c.isalpha():
            out.append(c.upper() if c.islower() else c.lower())
        elif c.isspace():
            out.append("_")
        else:
            out.append(repr(c))
    return out


@module.command
def slug(s: str) -> str:
    kept = "".join([c if c.isalnum() else "-" for c in s.casefold()])
    while "--" in kept:
        kept = kept.replace("--", "-")
    return kept.strip("-")


# case: cases "Hello wORLD"
# case: cases "stra\xc3\x9fe \xc3\x89t\xc3\xa9 \xef\xac\x81"
# case: cases "\xce\x9f\xce\x94\xce\x9f\xce\xa3 \xce\xa3 \xce\xb1\xce\xa3."
# case: cases "\xce\xa3\xcc\x81a \xce\x91\xcc\x81\xce\xa3\xcc\x81 \xce\x91\xce\xa3\xce\xb1"
# case: cases "\xc4\xb0\xc4\xb1\xc5\x89\xc7\x85\xc7\x84 \xe1\xbe\x88"
# case: cases "\xf0\x90\x90\x80\xf0\x9f\x98\x80"
# case: cases ""
# case: cases "they're bill's 3rd"
# case: kinds abc
# case: kinds ""
# case: kinds "A1"
# case: kinds "\xc3\xa9\xc3\x89"
# case: kinds "\xd9\xa3\xe0\xa5\xa7"
# case: kinds "\xc2\xb2\xc2\xb3"
# case: kinds "\xc2\xbd\xe5\x9b\x9b"
# case: kinds "\xc2\xa0\xe3\x80\x80\x1f"
# case: kinds "\xe2\x80\x8b"
# case: kinds "\xc7\x85z\xc7\x85"
# case: kinds "Title Case"
# case: kinds "\xf0\xa0\x80\x80\xe4\xb8\xad"
# case: kinds "_x\xc3\xa91"
# case: kinds "\xcd\xb8"
# case: kinds "\xf3\xa0\x84\x80"
# case: each "aB \xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80'\xc2\xad"
# case: slug " Gr\xc3\xbc\xc3\x9fe, W\xc3\xb6rld! 42 "
