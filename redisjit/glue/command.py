"""What is known of a command once its handler has been compiled."""

from __future__ import annotations

from redisjit.declare.spec import CommandSpec
from redisjit.frontend.types import Type
from redisjit.glue.keyspec import KeySpec, legacy_range


class Command:
    """A command on its way to glue."""

    def __init__(self, spec: CommandSpec, index: int, returns: Type) -> None:
        self.spec = spec
        self.index = index
        self.returns = returns
        self.keys: list[KeySpec] = []
        self.written: set[str] = set()
        self.changed: set[str] = set()  # parameters whose values change through what they hold
        self.writes = False
        self.grows = False
        self.flags: list[str] = []
        later = spec.background or spec.block  # what is done then is no answer to the command as it came
        self.replicate = "effects" if later and spec.replicate == "verbatim" else spec.replicate
        self.stats = ""  # where its calls are counted, if they are
        self.polls = False  # it may run for long, and asks whether to go on
        self.awaited: frozenset[int] = frozenset()  # the data types that commands of the module wait for
        self.keeps = False  # objects that it makes may stay when it has ended
        self.lends = False  # its handler only looks at the tuple of its variadic parameter
        self.only_looks = False  # a call of one that waits has changed nothing when it goes on waiting
        self.raw_writes = False  # changes through `redisjit.raw` are noted, and replicated with the others

    @property
    def entry(self) -> str:
        """The glue function's name."""
        return f"entry_{self.index}"

    @property
    def work(self) -> str:
        """The name of the function that a thread runs, where the command runs in the background."""
        return f"work_{self.index}"

    @property
    def handler(self) -> str:
        """The name by which glue calls the user's function."""
        return f"handler_{self.index}"

    @property
    def irregular(self) -> bool:
        """Whether no first/last/step says where the keys are: older servers then ask the command itself."""
        return self.spec.getkeys is not None or legacy_range(self.keys) is None
