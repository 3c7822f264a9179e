"""redisjit: typed Python functions compiled into native Redis and Valkey modules.

The public names load on first use: a handlers file imports this package at every compilation.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit import c as c
    from redisjit import raw as raw
    from redisjit.declare.module import Module as Module
    from redisjit.interp import events as events
    from redisjit.interp import storage as storage
    from redisjit.interp.administration import ServerInfo as ServerInfo
    from redisjit.interp.cluster import Node as Node
    from redisjit.interp.context import Context as Context
    from redisjit.interp.errors import RedisError as RedisError
    from redisjit.interp.filters import Arguments as Arguments
    from redisjit.interp.keys import Hash as Hash
    from redisjit.interp.keys import Key as Key
    from redisjit.interp.keys import String as String
    from redisjit.interp.lists import List as List
    from redisjit.interp.reply import Reply as Reply
    from redisjit.interp.reply import Status as Status
    from redisjit.interp.replykinds import Answer as Answer
    from redisjit.interp.replykinds import Attributed as Attributed
    from redisjit.interp.replykinds import BigNumber as BigNumber
    from redisjit.interp.replykinds import Verbatim as Verbatim
    from redisjit.interp.security import Client as Client
    from redisjit.interp.security import User as User
    from redisjit.interp.sets import Set as Set
    from redisjit.interp.sorteddict import SortedDict as SortedDict
    from redisjit.interp.sortedsets import SortedSet as SortedSet
    from redisjit.interp.streams import Stream as Stream
    from redisjit.interp.streams import StreamID as StreamID

__version__ = "0.1.0"

_HOMES = {
    "Answer": "redisjit.interp.replykinds",
    "Arguments": "redisjit.interp.filters",
    "Attributed": "redisjit.interp.replykinds",
    "BigNumber": "redisjit.interp.replykinds",
    "Client": "redisjit.interp.security",
    "Context": "redisjit.interp.context",
    "Hash": "redisjit.interp.keys",
    "Key": "redisjit.interp.keys",
    "List": "redisjit.interp.lists",
    "Module": "redisjit.declare.module",
    "Node": "redisjit.interp.cluster",
    "RedisError": "redisjit.interp.errors",
    "Reply": "redisjit.interp.reply",
    "Set": "redisjit.interp.sets",
    "SortedDict": "redisjit.interp.sorteddict",
    "SortedSet": "redisjit.interp.sortedsets",
    "ServerInfo": "redisjit.interp.administration",
    "Status": "redisjit.interp.reply",
    "Stream": "redisjit.interp.streams",
    "StreamID": "redisjit.interp.streams",
    "String": "redisjit.interp.keys",
    "User": "redisjit.interp.security",
    "Verbatim": "redisjit.interp.replykinds",
    "c": "redisjit.c",
    "events": "redisjit.interp.events",
    "raw": "redisjit.raw",
    "storage": "redisjit.interp.storage",
}

__all__ = [
    "Answer",
    "Arguments",
    "Attributed",
    "BigNumber",
    "Client",
    "Context",
    "Hash",
    "Key",
    "List",
    "Module",
    "Node",
    "RedisError",
    "Reply",
    "ServerInfo",
    "Set",
    "SortedDict",
    "SortedSet",
    "Status",
    "Stream",
    "StreamID",
    "String",
    "User",
    "Verbatim",
    "c",
    "events",
    "raw",
    "storage",
]


def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'redisjit' has no attribute {name!r}")
    # Not importlib.import_module, which costs an import itself.
    __import__(home)
    import sys

    module = sys.modules[home]
    value: object = module if home.endswith(f".{name}") else getattr(module, name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
