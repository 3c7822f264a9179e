"""Publishing, the nodes of a cluster, and messages between them."""

NODE_ID = 40  # bytes of a node's id: no zero byte follows them


@uncounted
class Cluster:
    ctx: Ptr

    def publish(self, channel: bytes, message: bytes) -> int:
        name = word_of(channel)
        word = word_of(message)
        receivers = raw.PublishMessage(self.ctx, name, word)
        drop_word(message, word)
        drop_word(channel, name)
        return receivers

    def spublish(self, channel: bytes, message: bytes) -> int:
        if not has("PublishMessageShard"):
            raise RedisError("ERR this server has no sharded channels")
        name = word_of(channel)
        word = word_of(message)
        receivers = raw.PublishMessageShard(self.ctx, name, word)
        drop_word(message, word)
        drop_word(channel, name)
        return receivers

    @property
    @nondeterministic
    def node_id(self) -> bytes | None:
        id = raw.GetMyClusterID()
        if is_null(id):
            return None
        return copy_of(id, NODE_ID)

    @property
    @nondeterministic
    def cluster_size(self) -> int:
        return raw.GetClusterSize()

    @nondeterministic
    def internal_secret(self) -> bytes:
        if not has("GetInternalSecret") or raw.GetContextFlags(self.ctx) & raw.CTX_FLAGS_CLUSTER == 0:
            raise RedisError("ERR this server has no secret that the nodes of a cluster share")
        size = alloca(8)
        found = raw.GetInternalSecret(self.ctx, size)
        return copy_of(found, load(i64, size, 0))

    def nodes(self, *, for_client: bool = False) -> list[Node]:
        out: list[Node] = []
        size = alloca(8)
        store(i64, size, 0, 0)
        ids = raw.GetClusterNodesList(self.ctx, size)
        if is_null(ids):
            return out
        try:
            for i in range(load(i64, size, 0)):
                node = self.node(copy_of(load(Ptr, ids, i), NODE_ID), for_client=for_client)
                if node is not None:
                    out.append(node)
        finally:
            raw.FreeClusterNodesList(ids)
        return out

    def node(self, id: bytes, *, for_client: bool = False) -> Node | None:
        address = alloca(64)
        memset(address, 0, 64)
        master = alloca(NODE_ID)
        numbers = alloca(8)
        if bytes_len(id) != NODE_ID or raw.GetContextFlags(self.ctx) & raw.CTX_FLAGS_CLUSTER == 0:
            return None
        text = terminated(id)
        port, flags = numbers, offset(numbers, 4)
        found = -1
        if for_client and has("GetClusterNodeInfoForClient"):
            client = raw.GetClientId(self.ctx)
            name = bytes_data(text)
            found = raw.GetClusterNodeInfoForClient(self.ctx, client, name, address, master, port, flags)
        if found != 0 and raw.GetClusterNodeInfo(self.ctx, bytes_data(text), address, master, port, flags) != 0:
            return None
        size = 0
        while size < 63 and load(u8, address, size) != 0:
            size += 1
        host = copy_of(address, size).decode("utf-8", "replace")
        above: bytes | None = None
        if load(u8, master, 0) != 0:
            above = copy_of(master, NODE_ID)
        return new_object(
            Node, copy_of(bytes_data(id), NODE_ID), host, load(i32, numbers, 0), load(i32, numbers, 1), above
        )

    @nondeterministic
    def send(self, node: bytes, type: int, payload: bytes) -> None:
        if bytes_len(node) != NODE_ID:
            raise ValueError("the id of a node has 40 bytes")
        text = terminated(node)
        if not self._send(bytes_data(text), type, payload):
            raise RedisError(f"ERR there is no link to the node '{as_str(text)}'")

    @nondeterministic
    def broadcast(self, type: int, payload: bytes) -> None:
        if not self._send(null(), type, payload):
            raise RedisError("ERR This instance has cluster support disabled")

    def _send(self, node: Ptr, type: int, payload: bytes) -> bool:
        if not ult(type, 255):  # the server's table has no place for 255
            raise ValueError("the type of a message is a number from 0 to 254")
        return raw.SendClusterMessage(self.ctx, node, type, bytes_data(payload), bytes_len(payload)) == 0

    def slot_of(self, key: bytes) -> int:
        if has("ClusterKeySlotC"):
            return raw.ClusterKeySlotC(bytes_data(key), bytes_len(key))
        if has("ClusterKeySlot"):
            word = word_of(key)
            slot = raw.ClusterKeySlot(word)
            drop_word(key, word)
            return slot
        return key_slot(key)

    def key_in_slot(self, slot: int) -> bytes:
        if slot < 0 or slot > 16383:
            raise ValueError("a slot is a number from 0 to 16383")
        if not has("ClusterCanonicalKeyNameInSlot"):
            raise RedisError("ERR this server does not tell modules keys of slots")
        name = raw.ClusterCanonicalKeyNameInSlot(slot)
        size = 0
        while load(u8, name, size) != 0:
            size = wrap_add(size, 1)
        return copy_of(name, size)

    def set_cluster_flags(self, *, no_failover: bool = False, no_redirection: bool = False) -> None:
        flags = raw.CLUSTER_FLAG_NO_FAILOVER if no_failover else 0
        raw.SetClusterFlags(self.ctx, flags | (raw.CLUSTER_FLAG_NO_REDIRECTION if no_redirection else 0))


def key_slot(key: bytes) -> int:
    """The slot of a key: CRC16 of what stands in its first braces, or of all of it."""
    start = 0
    stop = bytes_len(key)
    opened = key.find(b"{")
    if opened >= 0:
        closed = key.find(b"}", opened + 1)
        if closed > opened + 1:
            start = opened + 1
            stop = closed
    crc = 0
    for i in range(start, stop):
        crc = crc ^ wrap_shl(load(u8, bytes_data(key), i), 8)
        for _ in range(8):
            crc = wrap_shl(crc, 1)
            if crc & 65536 != 0:
                crc = crc ^ 69665  # 0x11021
    return crc & 16383


@immutable
class Node:
    name: bytes
    address: str
    number: int
    flags: int
    above: bytes | None

    @property
    def id(self) -> bytes:
        return self.name

    @property
    def host(self) -> str:
        return self.address

    @property
    def port(self) -> int:
        return self.number

    @property
    def master_id(self) -> bytes | None:
        return self.above

    @property
    def is_myself(self) -> bool:
        return self.flags & raw.NODE_MYSELF != 0

    @property
    def is_master(self) -> bool:
        return self.flags & raw.NODE_MASTER != 0

    @property
    def is_replica(self) -> bool:
        return self.flags & raw.NODE_SLAVE != 0

    @property
    def is_suspected(self) -> bool:
        return self.flags & raw.NODE_PFAIL != 0

    @property
    def is_failed(self) -> bool:
        return self.flags & raw.NODE_FAIL != 0
