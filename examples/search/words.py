"""The words of a command, one after the other."""

from __future__ import annotations

from redisjit import RedisError


class Arguments:
    """Words that are read from left to right; the names of options in capitals or not."""

    def __init__(self, words: tuple[bytes, ...], at: int) -> None:
        self.words = words
        self.at = at

    def more(self) -> bool:
        """Whether any are left."""
        return self.at < len(self.words)

    def word(self, of: str) -> bytes:
        """The next word."""
        if not self.more():
            raise RedisError(f"ERR {of}: an argument is missing")
        self.at += 1
        return self.words[self.at - 1]

    def option(self) -> bytes:
        """The next word, as the name of an option."""
        word = self.word("syntax")
        return word if word.isupper() else word.upper()

    def follows(self, name: bytes) -> bool:
        """Whether the next word is this option, which is then read."""
        if self.more() and self.words[self.at].upper() == name:
            self.at += 1
            return True
        return False

    def number(self, of: str, most: int) -> int:
        """The next word, a number from 0 to `most`."""
        text = self.word(of)
        if not (text.isdigit() and len(text) < 19) or int(text) > most:
            raise RedisError(f"ERR {of}: a number from 0 to {most} is needed")
        return int(text)

    def real(self, of: str, most: float) -> float:
        """The next word, a number above 0."""
        try:
            found = float(self.word(of))
        except ValueError:
            found = -1.0
        if not 0.0 < found <= most:
            raise RedisError(f"ERR {of}: a number above 0, {most:g} at most, is needed")
        return found

    def several(self, of: str) -> list[bytes]:
        """A number, and as many words."""
        return [self.word(of) for _ in range(self.number(of, len(self.words)))]
