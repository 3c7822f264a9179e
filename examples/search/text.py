"""Words of texts: where they are, what they are compared by, and what is left of them without their endings."""

from __future__ import annotations

from redisjit import RedisError, c

utf8proc = c.library("libutf8proc.so.3", "libutf8proc.so.2", pure=True)
snowball = c.library("libstemmer.so.0d", pure=True)
libc = c.library("libc.so.6", pure=True)

STABLE, COMPATIBLE, DECOMPOSED, FOLDED, NO_MARKS = 1 << 1, 1 << 2, 1 << 4, 1 << 10, 1 << 13
LONGEST = 120  # bytes of a word; of a longer one these are kept

# What an ASCII character is: 1 a part of words.
PLAIN = bytes(int(chr(code).isalnum() or chr(code) == "_") for code in range(128))

# English words that are in every text.
STOP_WORDS = b"""a is the an and are as at be but by for if in into it no not of on or such that their then there
these they this to was will with""".split()

LANGUAGES = b"""arabic basque catalan danish dutch english finnish french german greek hindi hungarian indonesian irish
italian lithuanian nepali norwegian porter portuguese romanian russian serbian spanish swedish tamil turkish
yiddish""".split()


@utf8proc.function
def utf8proc_errmsg(code: c.ssize_t) -> bytes:
    """What a result below zero means."""
    raise NotImplementedError


@utf8proc.function(fails="negative", text=utf8proc_errmsg)
def utf8proc_map(
    text: bytes, size: c.ssize_t = c.length("text"), *, made: c.Ref[c.Pointer], options: c.int
) -> c.ssize_t:
    """Map a text to one that `malloc` made, and say how long that is."""
    raise NotImplementedError


@libc.function
def free(memory: c.Pointer) -> None:
    """Free what C has allocated."""


@snowball.function
def sb_stemmer_new(language: c.string, encoding: c.string) -> c.Pointer:
    """A stemmer, or NULL."""
    raise NotImplementedError


@snowball.function
def sb_stemmer_delete(stemmer: c.Pointer) -> None:
    """Free one."""


@snowball.function
def sb_stemmer_stem(stemmer: c.Pointer, word: bytes, size: c.int = c.length("word")) -> c.Pointer:
    """The stem of a word: memory of the stemmer's."""
    raise NotImplementedError


@snowball.function
def sb_stemmer_length(stemmer: c.Pointer) -> c.int:
    """How long the last stem was."""
    raise NotImplementedError


class Stemmer:
    """Snowball's rules of one language, for as long as a `with` block."""

    def __init__(self, language: bytes) -> None:
        self.language = language
        self.handle = c.NULL

    def __enter__(self) -> Stemmer:
        self.handle = sb_stemmer_new(self.language, b"UTF_8")
        if not self.handle:
            raise RedisError("ERR the stemmer does not know this language")
        return self

    def __exit__(self, kind: object, error: object, trace: object) -> None:
        if self.handle:
            sb_stemmer_delete(self.handle)

    def stem(self, word: bytes) -> bytes:
        """What a word has in common with its other forms."""
        found = sb_stemmer_stem(self.handle, word)
        return c.string_at(found, sb_stemmer_length(self.handle)) if found else word


def stem_of(word: bytes, language: bytes) -> bytes:
    """The stem of a single word."""
    with Stemmer(language) as stemmer:
        return stemmer.stem(word)


def width(text: bytes, at: int) -> int:
    """How many bytes the character takes that begins at a byte above 127, if words consist of such; else 0."""
    first = text[at]
    size = 2 if first < 0xE0 else 3 if first < 0xF0 else 4
    try:
        # Letters, digits, and the marks that belong to letters: what may go on an identifier.
        return size if ("a" + text[at : at + size].decode()).isidentifier() else 0
    except ValueError:  # no UTF-8
        return 0


def word_end(text: bytes, at: int) -> int:
    """Where the word ends that begins here: here, when none does."""
    while at < len(text):
        code = text[at]
        if code < 128:
            if not PLAIN[code]:
                break
            at += 1
        else:
            size = width(text, at)
            if size == 0:
                break
            at += size
    return at


def next_word(text: bytes, at: int) -> tuple[int, int]:
    """Where the next word begins and ends; two times the end of the text when there is none."""
    while at < len(text):
        end = word_end(text, at)
        if end > at:
            return at, end
        at += 1
    return at, at


def fold(word: bytes) -> bytes:
    """A word without capitals, accents and other ways to write the same."""
    if word.isascii():
        return word[:LONGEST].lower()
    made = c.Ref(c.NULL)
    size = utf8proc_map(word, made=made, options=STABLE | COMPATIBLE | DECOMPOSED | FOLDED | NO_MARKS)
    found = c.string_at(made.value, min(size, LONGEST))
    free(made.value)
    return found


def words_of(text: bytes) -> list[bytes]:
    """The words of a text, folded."""
    found: list[bytes] = []
    start, end = next_word(text, 0)
    while start < end:
        word = fold(text[start:end])
        if word:
            found.append(word)
        start, end = next_word(text, end)
    return found


def highlighted(text: bytes, wanted: set[bytes], opening: bytes, closing: bytes) -> bytes:
    """A text with the wanted words between two tags."""
    out: list[bytes] = []
    copied = 0
    start, end = next_word(text, 0)
    while start < end:
        if fold(text[start:end]) in wanted:
            out += [text[copied:start], opening, text[start:end], closing]
            copied = end
        start, end = next_word(text, end)
    out.append(text[copied:])
    return b"".join(out)
