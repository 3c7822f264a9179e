"""Queries as text.

    two words            both, in any of their forms         one | other          one of them, or both
    "two words"          just so, one after the other        -word                not this
    pre*                 what begins so                      ( ... )              first
    @title:word          in this field                       *                    everything
    @title|body:( ... )  in one of these

What stands closer together belongs together: a b | c -d is (a b) | (c -d). Stop words are left out.
"""

from __future__ import annotations

from redisjit import RedisError

from .index import SHORTEST
from .matching import AllOf, AnyOf, Everything, Node, Phrase, Prefix, Search, Word
from .text import PLAIN, fold, next_word, word_end, words_of

SPECIAL = b"~%{}[]$="  # what other dialects have


class Parser:
    """A query that is being read."""

    def __init__(self, search: Search, text: bytes, stop_words: set[bytes]) -> None:
        self.search = search
        self.text = text
        self.stop_words = stop_words
        self.at = 0

    def whole(self, weights: list[float]) -> Node | None:
        """The query; None when nothing but stop words is in it."""
        found = self.either(weights)
        if self.peek():
            self.fail()
        return found

    def fail(self) -> None:
        """Say where the text is none."""
        near = self.text[self.at : self.at + 20].decode(errors="replace")
        raise RedisError(f"Syntax error at offset {self.at} near {near}")

    def peek(self) -> bytes:
        """The next character that means something; nothing at the end."""
        while self.at < len(self.text):
            code = self.text[self.at]
            here = self.text[self.at : self.at + 1]
            if here in b'()|"@*' or here in SPECIAL or (here == b"-" and not self.in_word()):
                return here
            if word_end(self.text, self.at) > self.at:
                return b"w"
            self.at += 1 if code != 92 else 2  # a backslash, and what it is before
        return b""

    def in_word(self) -> bool:
        """Whether the character before belongs to a word: a-b are two words, and a -b is one without another."""
        before = self.text[self.at - 1] if self.at > 0 else 0
        return before > 127 or PLAIN[before] != 0

    def either(self, weights: list[float]) -> Node | None:
        """Parts with | between them."""
        found = self.together(weights)
        if self.peek() != b"|":
            return found
        nodes = [] if found is None else [found]
        while self.peek() == b"|":
            self.at += 1
            found = self.together(weights)
            if found is not None:
                nodes.append(found)
        if not nodes:
            return None
        return nodes[0] if len(nodes) == 1 else AnyOf(nodes)

    def together(self, weights: list[float]) -> Node | None:
        """Parts that all have to match."""
        only: Node | None = None  # so far
        found: AllOf | None = None
        parts = 0
        while self.peek() and self.peek() not in b")|":
            parts += 1
            negative = False
            while self.peek() == b"-":
                negative = not negative
                self.at += 1
            node = self.part(weights)
            if node is None:
                continue
            if only is None and found is None and not negative:
                only = node
                continue
            if found is None:
                found = AllOf(self.search)
                if only is not None:
                    found.add(only)
            if negative:
                found.without.append(node)
            else:
                found.add(node)
        if not parts:
            self.fail()
        return only if found is None else found

    def part(self, weights: list[float]) -> Node | None:
        """A word, or what stands for one."""
        here = self.peek()
        if here == b"w":
            start, self.at = next_word(self.text, self.at)
            word = fold(self.text[start : self.at])
            if self.text[self.at : self.at + 1] == b"*":
                self.at += 1
                if len(word) < SHORTEST:
                    raise RedisError(f"ERR a prefix has at least {SHORTEST} letters")
                return Prefix(self.search, word, weights)
            if not word or word in self.stop_words:
                return None
            return Word(self.search, word, weights, False)
        if here == b"(":
            self.at += 1
            found = self.either(weights)
            if self.peek() != b")":
                self.fail()
            self.at += 1
            return found
        if here == b'"':
            end = self.text.find(b'"', self.at + 1)
            if end < 0:
                self.fail()
            words = [word for word in words_of(self.text[self.at + 1 : end]) if word not in self.stop_words]
            self.at = end + 1
            if not words:
                return None
            return Phrase(self.search, words, weights) if len(words) > 1 else Word(self.search, words[0], weights, True)
        if here == b"@":
            end = self.text.find(b":", self.at)
            if end < 0:
                self.fail()
            names = self.text[self.at + 1 : end]
            self.at = end + 1
            return self.part(self.narrowed(names, weights))
        if here == b"*":
            self.at += 1
            return Everything(self.search)
        self.fail()
        return None

    def narrowed(self, names: bytes, weights: list[float]) -> list[float]:
        """The weights of fields when only some of them count."""
        found = [0.0] * len(weights)
        for name in names.split(b"|"):
            which = self.search.index.field(name.strip())
            if which < 0:
                raise RedisError(f"Unknown field `{name.strip().decode(errors='replace')}`")
            found[which] = weights[which]
        return found
