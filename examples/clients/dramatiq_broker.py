"""A broker for dramatiq whose queues are those of `dramatiq_queue.py`: RedisBroker, without its script."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dramatiq.brokers.redis import RedisBroker
from dramatiq.common import current_millis

KEYS = {
    "enqueue": ("heartbeats", "queue", "messages"),
    "fetch": ("heartbeats", "queue", "messages", "acks"),
    "ack": ("heartbeats", "messages", "acks"),
    "nack": ("heartbeats", "messages", "acks", "dead", "dead_messages"),
    "requeue": ("heartbeats", "queue", "messages", "acks"),
    "purge": ("heartbeats", "queue", "messages", "acks", "dead", "dead_messages"),
    "qsize": ("heartbeats", "messages", "acks", "delayed", "delayed_acks"),
    "maintain": ("heartbeats", "queue", "messages", "dead", "dead_messages"),
}
"""The keys of each command, in order."""


class CompiledBroker(RedisBroker):
    """A RedisBroker, in all that it takes and does, for a server that has the module dramatiq."""

    def _dispatch(self, command: str) -> Callable[..., Any]:
        """What sends a command: `dispatch(queue, *args)`."""

        def dispatch(queue: str, *args: Any) -> Any:
            now = current_millis()
            tail = [now, self.broker_id, *([len(args)] if command == "requeue" else []), *args]
            words = self.words(command, queue, tail)
            if not self._should_do_maintenance(command):
                return self.client.execute_command(*words)
            limits = [now, self.broker_id, self.namespace, queue, self.heartbeat_timeout, self.dead_message_ttl]
            with self.client.pipeline() as pipeline:  # a transaction: as with the script, nobody comes in between
                pipeline.execute_command(*self.words("maintain", queue, limits))
                pipeline.execute_command(*words)
                return pipeline.execute()[-1]

        return dispatch

    def words(self, command: str, queue: str, tail: list[Any]) -> list[Any]:
        """A command as it is sent: its keys, and what comes behind them."""
        plain = queue.removesuffix(".DQ")  # where delayed messages go when their time has come
        own = plain if command == "qsize" else queue
        acks = f"{self.namespace}:__acks__.{self.broker_id}"
        names = {
            "heartbeats": f"{self.namespace}:__heartbeats__",
            "queue": f"{self.namespace}:{own}",
            "messages": f"{self.namespace}:{own}.msgs",
            "acks": f"{acks}.{own}",
            "delayed": f"{self.namespace}:{plain}.DQ.msgs",
            "delayed_acks": f"{acks}.{plain}.DQ",
            "dead": f"{self.namespace}:{plain}.XQ",
            "dead_messages": f"{self.namespace}:{plain}.XQ.msgs",
        }
        return [f"DRAMATIQ.{command.upper()}", *(names[key] for key in KEYS[command]), *tail]
