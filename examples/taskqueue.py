"""A queue of tasks as a type of the server's: workers wait for them, first come, first served."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from redisjit import Key, Module, RedisError

module = Module("tasks")


@dataclass
class Task:
    """What is to be done, and how often it was begun."""

    number: int
    text: bytes
    tries: int = 0


@module.datatype("taskqueue", version=1)
@dataclass
class Queue:
    """Tasks that wait, and those that workers have taken and not yet done."""

    waiting: deque[Task] = field(default_factory=deque)
    taken: dict[int, Task] = field(default_factory=dict)
    last: int = 0

    def push(self, text: bytes) -> int:
        """Add a task. Returns its number."""
        self.last += 1
        self.waiting.append(Task(self.last, text))
        return self.last

    def pop(self) -> Task:
        """Take the oldest task."""
        task = self.waiting.popleft()
        task.tries += 1
        self.taken[task.number] = task
        return task


@module.command
def push(key: Key[Queue], *texts: bytes) -> int:
    """Add tasks. Returns the number of the last. Workers that wait get them at once."""
    queue = key.get_or_create(Queue)
    for text in texts:
        queue.push(text)
    return queue.last


@module.command(block="ms")
def pop(ms: int, *keys: Key[Queue]) -> tuple[bytes, int, bytes, int] | None:
    """Take the oldest task of the first queue that has any: queue, number, text, tries. Wait for it if need be."""
    for key in keys:
        queue = key.value
        if queue is not None and len(queue.waiting) > 0:
            task = queue.pop()
            return key.name, task.number, task.text, task.tries
    return None


@module.command
def done(key: Key[Queue], number: int) -> int:
    """A task that was taken is done. Returns how many are left; a queue that has none goes away."""
    queue = key.value
    if queue is None or number not in queue.taken:
        raise RedisError("NOTASK no such task was taken")
    del queue.taken[number]
    left = len(queue.taken) + len(queue.waiting)
    if left == 0:
        key.delete()
    return left


@module.command
def failed(key: Key[Queue], number: int) -> int:
    """A task that was taken comes first again. Returns how often it was begun."""
    queue = key.value
    if queue is None or number not in queue.taken:
        raise RedisError("NOTASK no such task was taken")
    task = queue.taken.pop(number)
    queue.waiting.appendleft(task)
    return task.tries


@module.command
def length(key: Key[Queue]) -> tuple[int, int]:
    """How many tasks wait, and how many were taken."""
    queue = key.value
    return (0, 0) if queue is None else (len(queue.waiting), len(queue.taken))
