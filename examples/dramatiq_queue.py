"""The queues of dramatiq, a package for background tasks: what its script does for its broker, as typed commands.

The keys are the script's, so that brokers of both kinds share queues. Of a namespace `n` they are

- `n:__heartbeats__`: workers, by when they were last heard of, in milliseconds
- `n:queue`, `n:queue.msgs`: the ids of messages that wait, and messages by their ids
- `n:__acks__.worker.queue`: the ids of messages that a worker has fetched, and not yet acknowledged
- `n:queue.XQ`, `n:queue.XQ.msgs`: dead messages: their ids, by when they died, and what they were

A queue's messages with a delay are in `queue.DQ`, whose dead ones go to `queue.XQ`. `clients/dramatiq_broker.py` is the
broker. In a cluster, give the namespace braces: `{n}`.
"""

from redisjit import Context, Hash, List, Module, Set, SortedSet

module = Module("dramatiq")


@module.command
def enqueue(
    heartbeats: SortedSet, queue: List, messages: Hash, now: int, worker: bytes, id: bytes, data: bytes
) -> None:
    """Add a message."""
    heartbeats[worker] = float(now)
    messages[id] = data
    queue.append(id)


@module.command
def fetch(
    heartbeats: SortedSet, queue: List, messages: Hash, acks: Set, now: int, worker: bytes, most: int
) -> list[bytes | None]:
    """Take messages, the oldest first; None stands for one that is no longer there."""
    heartbeats[worker] = float(now)
    ids: list[bytes] = []
    while len(ids) < most and len(queue) > 0:
        ids.append(queue.popleft())
    acks.update(ids)
    return [messages.get(id) for id in ids]


@module.command
def ack(heartbeats: SortedSet, messages: Hash, acks: Set, now: int, worker: bytes, id: bytes) -> bool:
    """A message is done with. Returns whether the worker had it."""
    heartbeats[worker] = float(now)
    if not acks.discard(id):
        return False
    messages.pop(id, None)
    return True


@module.command
def nack(
    heartbeats: SortedSet,
    messages: Hash,
    acks: Set,
    dead: SortedSet,
    dead_messages: Hash,
    now: int,
    worker: bytes,
    id: bytes,
) -> bool:
    """A message has failed for good: it is dead. Returns whether the worker had it."""
    heartbeats[worker] = float(now)
    if not acks.discard(id):
        return False
    data = messages.pop(id, None)
    if data is not None:
        dead[id] = float(now)
        dead_messages[id] = data
    return True


@module.command
def requeue(
    heartbeats: SortedSet, queue: List, messages: Hash, acks: Set, now: int, worker: bytes, ids: list[bytes]
) -> int:
    """A worker gives back what it has fetched and not begun. Returns how many messages wait again."""
    heartbeats[worker] = float(now)
    count = 0
    for id in ids:
        if acks.discard(id) and id in messages:
            queue.append(id)
            count += 1
    return count


@module.command
def purge(
    heartbeats: SortedSet,
    queue: List,
    messages: Hash,
    acks: Set,
    dead: SortedSet,
    dead_messages: Hash,
    now: int,
    worker: bytes,
) -> None:
    """Remove all messages of a queue."""
    heartbeats[worker] = float(now)
    queue.delete()
    messages.delete()
    acks.delete()
    dead.delete()
    dead_messages.delete()


@module.command
def qsize(
    heartbeats: SortedSet, messages: Hash, acks: Set, delayed: Hash, delayed_acks: Set, now: int, worker: bytes
) -> int:
    """How many messages a queue and its delayed one have. Those that the worker is at count twice, as in the script."""
    heartbeats[worker] = float(now)
    return len(messages) + len(acks) + len(delayed) + len(delayed_acks)


@module.command(replicate="effects")
def maintain(
    ctx: Context,
    heartbeats: SortedSet,
    queue: List,
    messages: Hash,
    dead: SortedSet,
    dead_messages: Hash,
    now: int,
    worker: bytes,
    namespace: bytes,
    name: bytes,
    timeout: int,
    ttl: int,
) -> tuple[int, int]:
    """Put back what workers had that are not heard of any more, and forget messages that have long been dead.

    Returns how many of each. Workers that have nothing left, in any queue, are forgotten, too.
    """
    heartbeats[worker] = float(now)  # who asks is there
    back = 0
    for other, _ in heartbeats.by_score(0.0, float(now - timeout)):
        acks = namespace + b":__acks__." + other
        held = ctx.call("SMEMBERS", acks + b"." + name)
        for item in held:
            if bytes(item) in messages:
                queue.append(bytes(item))
                back += 1
        if len(held) > 0:
            ctx.call("DEL", acks + b"." + name)
        if len(ctx.call("KEYS", acks + b"*")) == 0:
            heartbeats.discard(other)
    old = dead.by_score(0.0, float(now - ttl))
    for id, _ in old:
        dead.discard(id)
        dead_messages.pop(id, None)
    return back, len(old)
