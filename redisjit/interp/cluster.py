"""Publishing, the nodes of a cluster, and messages between them."""

from __future__ import annotations

from redisjit.interp.security import only_compiled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from redisjit.interp.session import Session


class Cluster:
    """What a context offers of other nodes and of subscribers."""

    __slots__ = ()
    _session: Session

    def publish(self, channel: bytes, message: bytes) -> int:
        """Send a message to the subscribers of a channel; in a cluster to those of all nodes.

        Returns how many subscribers there are on this server. Replicas are not sent it: theirs do not hear it.
        """
        return self._session.integer(b"PUBLISH", channel, message)

    def spublish(self, channel: bytes, message: bytes) -> int:
        """Send a message to the subscribers of a sharded channel. Raises RedisError on Redis 6.2, which has none."""
        return self._session.integer(b"SPUBLISH", channel, message)

    @property
    def node_id(self) -> bytes | None:
        """The id of this node, 40 bytes; None when the server is no node of a cluster."""
        return self._session.text(b"CLUSTER", b"MYID") if self._in_cluster() else None

    def _in_cluster(self) -> bool:
        return b"cluster_enabled:1" in self._session.text(b"INFO", b"cluster")

    @property
    def cluster_size(self) -> int:
        """How many nodes this one knows, itself among them; 0 without a cluster."""
        return len(self.nodes())

    def internal_secret(self) -> bytes:
        """The secret that the nodes of a cluster of Redis 8 share, with which they call one another's own commands.

        Raises RedisError elsewhere, and without a cluster. Only in compiled code.
        """
        raise only_compiled("Context.internal_secret")

    def nodes(self, *, for_client: bool = False) -> list[Node]:
        """The nodes of the cluster that this node knows, itself among them; empty without a cluster.

        With `for_client` their addresses are those that the calling client is to use, where nodes announce others than
        their own (Valkey).
        """
        if not self._in_cluster():
            return []
        lines = self._session.text(b"CLUSTER", b"NODES").decode("utf-8", "replace").splitlines()
        nodes = [Node(line.split(" ")) for line in lines]
        return [node for node in nodes if node._known]

    def node(self, id: bytes, *, for_client: bool = False) -> Node | None:
        """The node with this id; None when there is none. Its address is as `nodes` has it."""
        return next((node for node in self.nodes() if node.id == id), None)

    def send(self, node: bytes, type: int, payload: bytes) -> None:
        """Send a message to a node, for its function under `@module.on_message(type)`, if it has one.

        `node` is the id of another node than this one. Nobody says whether the message arrives. Raises ValueError for
        an id that has not 40 bytes and a type that is not from 0 to 254, RedisError when there is no link to the node.
        """
        raise only_compiled("Context.send")

    def broadcast(self, type: int, payload: bytes) -> None:
        """Send a message to all other nodes. Raises ValueError as `send`, RedisError without a cluster."""
        raise only_compiled("Context.broadcast")

    def slot_of(self, key: bytes) -> int:
        """The slot of a key, 0 to 16383. What stands in braces in the key decides alone: `{user}:name`."""
        opened = key.find(b"{")
        closed = key.find(b"}", opened + 1)
        if opened >= 0 and closed > opened + 1:
            key = key[opened + 1 : closed]
        import binascii

        return binascii.crc_hqx(key, 0) & 16383

    def key_in_slot(self, slot: int) -> bytes:
        """A short text whose slot is this one, to be put in the braces of a key.

        Raises ValueError for a number that is no slot, RedisError before Redis 7.4 and Valkey 8.
        """
        raise only_compiled("Context.key_in_slot")

    def set_cluster_flags(self, *, no_failover: bool = False, no_redirection: bool = False) -> None:
        """Turn off parts of the cluster on this node, until the server ends.

        Without failover a replica does not take its master's place. Without redirection this node runs commands
        whatever slots their keys have, instead of replying MOVED. Nothing happens without a cluster.
        """
        raise only_compiled("Context.set_cluster_flags")


class Node:
    """A node of a cluster, as this node knew it when it was asked."""

    __slots__ = ("_address", "_flags", "_id", "_master")

    def __init__(self, fields: list[str]) -> None:
        """A line of CLUSTER NODES. Only for use under CPython."""
        self._id, self._address, flags, self._master = fields[:4]
        self._flags = flags.split(",")

    @property
    def _known(self) -> bool:
        return "handshake" not in self._flags and "noaddr" not in self._flags

    @property
    def id(self) -> bytes:
        """The id: 40 bytes."""
        return self._id.encode()

    @property
    def host(self) -> str:
        """The IP address; empty where the node does not know its own."""
        return self._address.partition("@")[0].rpartition(":")[0]

    @property
    def port(self) -> int:
        """The port for clients."""
        return int(self._address.partition("@")[0].rpartition(":")[2])

    @property
    def master_id(self) -> bytes | None:
        """The id of the node that this one is a replica of; None for a master."""
        return None if self._master == "-" else self._master.encode()

    @property
    def is_myself(self) -> bool:
        """Whether it is this very node."""
        return "myself" in self._flags

    @property
    def is_master(self) -> bool:
        """Whether it is a master."""
        return "master" in self._flags

    @property
    def is_replica(self) -> bool:
        """Whether it is a replica."""
        return "slave" in self._flags

    @property
    def is_suspected(self) -> bool:
        """Whether this node does not reach it."""
        return "fail?" in self._flags

    @property
    def is_failed(self) -> bool:
        """Whether the cluster holds it to have failed."""
        return "fail" in self._flags
