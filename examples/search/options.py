"""The options of a search.

NOCONTENT  VERBATIM  NOSTOPWORDS  WITHSCORES  INFIELDS n field ...  INKEYS n key ...  LIMIT first count
RETURN n field [AS name] ...  HIGHLIGHT [FIELDS n field ...] [TAGS opening closing]
SCORER BM25STD  LANGUAGE language  DIALECT 2
"""

from __future__ import annotations

from redisjit import RedisError

from .index import Index
from .words import Arguments

MOST = 1_000_000  # results


class Options:
    """What is asked for beside the query."""

    def __init__(self, index: Index, arguments: Arguments) -> None:
        self.content = True
        self.verbatim = False
        self.no_stop_words = False
        self.with_scores = False
        self.first, self.count = 0, 10
        self.fields: list[bytes] | None = None  # where to look
        self.keys: list[bytes] | None = None
        self.returned: list[tuple[bytes, bytes]] | None = None  # fields, and what to call them
        self.highlight = False
        self.marked: list[bytes] | None = None  # the fields to highlight words in; None for all
        self.opening, self.closing = b"<b>", b"</b>"
        while arguments.more():
            self.read(index, arguments)

    def read(self, index: Index, arguments: Arguments) -> None:
        """One option."""
        option = arguments.option()
        if option == b"NOCONTENT":
            self.content = False
        elif option == b"VERBATIM":
            self.verbatim = True
        elif option == b"NOSTOPWORDS":
            self.no_stop_words = True
        elif option == b"WITHSCORES":
            self.with_scores = True
        elif option == b"LIMIT":
            self.first = arguments.number("LIMIT", MOST)
            self.count = arguments.number("LIMIT", MOST)
        elif option == b"INFIELDS":
            self.fields = arguments.several("INFIELDS")
        elif option == b"INKEYS":
            self.keys = arguments.several("INKEYS")
        elif option == b"RETURN":
            self.returned = renamed(index, arguments.several("RETURN"))
            self.content = len(self.returned) > 0
        elif option == b"HIGHLIGHT":
            self.highlight = True
            if arguments.follows(b"FIELDS"):
                self.marked = arguments.several("FIELDS")
            if arguments.follows(b"TAGS"):
                self.opening, self.closing = arguments.word("TAGS"), arguments.word("TAGS")
        elif option == b"SCORER":
            if arguments.option() not in (b"BM25", b"BM25STD"):
                raise RedisError("ERR SCORER: BM25STD is the only one")
        elif option == b"LANGUAGE":
            if arguments.word("LANGUAGE").lower() != index.language:
                raise RedisError("ERR LANGUAGE: the index is in another one")
        elif option == b"DIALECT":
            if arguments.number("DIALECT", 9) != 2:
                raise RedisError("ERR DIALECT: this is dialect 2")
        else:
            raise RedisError(f"ERR {option.decode(errors='replace')}: unknown, or not offered")

    def looks_in(self, field: bytes) -> bool:
        """Whether words in a field count."""
        return self.fields is None or field in self.fields


def renamed(index: Index, words: list[bytes]) -> list[tuple[bytes, bytes]]:
    """The fields to return, as the hashes call them, and what the reply calls them."""
    arguments = Arguments(tuple(words), 0)
    found: list[tuple[bytes, bytes]] = []
    while arguments.more():
        alias = arguments.word("RETURN")
        name = next((field.name for field in index.fields if field.alias == alias), alias)
        found.append((name, arguments.word("RETURN") if arguments.follows(b"AS") else alias))
    return found
