"""encode and decode: encodings, ways of handling errors, messages."""

from redisjit import Module

module = Module("str_codecs")


@module.command
def encode(s: str) -> list[bytes]:
    return [
        s.encode(),
        s.encode("UTF-8", "strict"),
        s.encode("ascii", "replace"),
        s.encode("ascii", "ignore"),
        s.encode("us-ascii", errors="backslashreplace"),
        s.encode(encoding="latin-1", errors="xmlcharrefreplace"),
        s.encode("iso-8859-1", "replace"),
        bytes(s, "utf8"),
    ]


@module.command
def ascii_only(s: str) -> bytes:
    return s.encode("ascii")


@module.command
def latin(s: str) -> bytes:
    return s.encode("latin1")


@module.command
def over_lines(s: str, b: bytes) -> bytes:
    return (
        s
        .encode(
            "ascii",
        )
        + b
        .decode("ascii")
        .encode()
    )  # fmt: skip


@module.command
def caught(s: str) -> str:
    try:
        return repr(s.encode("ascii"))
    except UnicodeEncodeError as e:
        return str(e)


@module.command
def decode(b: bytes) -> list[str]:
    return [
        b.decode("utf-8", "replace"),
        b.decode("utf-8", errors="ignore"),
        b.decode(errors="backslashreplace"),
        b.decode("ascii", "replace"),
        b.decode("ascii", "ignore"),
        b.decode("latin-1"),
        bytearray(b).decode("utf_8", "replace"),
    ]


@module.command
def built(b: bytes) -> list[str]:
    return [str(b, "utf-8", "replace"), str(b, encoding="latin-1"), str(b, errors="ignore"), str(bytearray(b), "ascii", "ignore")]


@module.command
def strict(b: bytes) -> str:
    return b.decode()


@module.command
def strict_ascii(b: bytes) -> str:
    return b.decode("ascii")


@module.command
def reasons(*parts: bytes) -> list[str]:
    out: list[str] = []
    for part in parts:
        try:
            out.append(part.decode("utf-8"))
        except UnicodeDecodeError as e:
            out.append(str(e))
        except ValueError:
            out.append("no")
    return out


@module.command
def lengths(b: bytes) -> tuple[int, int, int]:
    s = b.decode("utf-8", "replace")
    return len(b), len(s), len(s.encode())


@module.command
def from_latin(b: bytes) -> tuple[str, int, str]:
    s = b.decode("latin-1")
    return s.upper(), len(s), s[-1:]


# case: encode abc
# case: encode "h\xc3\xa9 \xe2\x82\xac \xf0\x9f\x98\x80"
# case: encode ""
# case: ascii_only "h\xc3\xa9"
# case: ascii_only "\xe2\x82\xac\xe2\x82\xacx"
# case: ascii_only "\xf0\x9f\x98\x80"
# case: latin "\xc3\xbf\xc4\x80"
# case: latin "ab\xe2\x82\xac\xe2\x82\xac"
# case: latin "\xc3\xbf"
# case: over_lines "\xc3\xa9" a
# case: over_lines a "\xff"
# case: over_lines a b
# case: caught "a\xc3\xa9"
# case: caught a
# case: decode "abc\xff\xc3\xa9\xe2\x82"
# case: decode "\xf0\x9f\x98\x80\xed\xa0\x80\xf4\x90\x80\x80"
# case: decode ""
# case: built "\xc3\xa9x\xff"
# case: strict "\xc3\xa9"
# case: strict "a\x80"
# case: strict "\xe2\x82"
# case: strict "\xf0\x9f\x98"
# case: strict "\xf0\x9fa"
# case: strict_ascii "ab\xc3"
# case: strict_ascii ab
# case: reasons "\xc0\x80" "\xe0\x80\x80" "\xed\xa0\x80" "\xf4\x90\x80\x80" "\xf5" "\xc3" "\xe2\x82" "\xc3(" "ok\xc3\xa9"
# case: lengths "\xff\xfe\xfd"
# case: lengths "\xe2\x82\xac\xe2\x82"
# case: from_latin "\xe9\xdf\xff"
# case: from_latin abc
