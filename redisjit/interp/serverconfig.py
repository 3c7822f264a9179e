"""Settings of the server itself."""

from __future__ import annotations

from redisjit.interp.errors import RedisError
from redisjit.interp.security import only_compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit.interp.session import Session


class ServerConfig:
    """What a context offers of the server's settings."""

    __slots__ = ()
    _session: Session

    def config_get(self, name: str) -> str:
        """The value of a setting of the server's, as CONFIG GET shows it. Raises RedisError when there is none."""
        found = self._session.texts(b"CONFIG", b"GET", _name(name))
        if len(found) != 2:
            raise RedisError(f"ERR there is no setting '{name}'")
        return found[1].decode(errors="replace")

    def config_int(self, name: str) -> int:
        """The value of a setting that is a number. Raises RedisError when there is none, ValueError for another."""
        return int(self.config_get(name))

    def config_bool(self, name: str) -> bool:
        """The value of a setting that is yes or no. Raises RedisError when there is none, ValueError for another."""
        value = self.config_get(name)
        if value not in ("yes", "no"):
            raise ValueError(f"the setting {name} is neither yes nor no")
        return value == "yes"

    def config_names(self, pattern: str = "*") -> list[str]:
        """The names of the settings that a pattern fits, sorted."""
        return sorted(
            name.decode(errors="replace") for name in self._session.texts(b"CONFIG", b"GET", _name(pattern))[::2]
        )

    def config_set(self, name: str, value: str) -> None:
        """Change a setting of the server's. Raises RedisError when the server refuses it."""
        self._session.frame(b"CONFIG", b"SET", _name(name), value.encode())

    def config_enum(self, name: str) -> str:
        """The value of a setting that is one of several words. Raises RedisError when there is none.

        Redis 8 knows which settings these are, and there another one raises ValueError; elsewhere it is read, too.
        """
        return self.config_get(name)

    def config_type(self, name: str) -> str:
        """What a setting is: `bool`, `numeric`, `enum` (one or more of several words) or `string`.

        Raises RedisError when there is none, and on all servers but Redis 8. Only in compiled code.
        """
        raise only_compiled("Context.config_type")

    def config_set_int(self, name: str, value: int) -> None:
        """Change a setting that is a number. Raises RedisError when the server refuses it."""
        self.config_set(name, str(value))

    def config_set_bool(self, name: str, value: bool) -> None:
        """Change a setting that is yes or no. Raises RedisError when the server refuses it."""
        self.config_set(name, "yes" if value else "no")

    def config_set_enum(self, name: str, value: str) -> None:
        """Change a setting that is one of several words. Raises RedisError when the server refuses it."""
        self.config_set(name, value)


def _name(name: str) -> bytes:
    if "\0" in name:
        raise RedisError("ERR a setting's name has no zero byte")
    return name.encode()
