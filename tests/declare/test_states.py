"""`module.state(...)`: what it takes, and how an object is what it was at first again."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

import pytest

from redisjit import Module


@dataclass
class Seen:
    total: int = 0
    names: list[bytes] = field(default_factory=list)


@dataclass(slots=True)
class Slots:
    total: int = 0


@pytest.mark.parametrize("value", [[], {}, 1, b"", Counter(), Seen, (1, 2), None], ids=repr)
def test_not_an_object_of_a_class(value: object) -> None:
    with pytest.raises(TypeError, match="an object of a class of yours"):
        Module("m").state(value)


def test_names_and_versions() -> None:
    module = Module("m")
    with pytest.raises(ValueError, match="9 characters"):
        module.state(Seen(), saved="short")
    with pytest.raises(ValueError, match="a version is"):
        module.state(Seen(), saved="state-rj1", version=1024)
    module.state(Seen(), saved="state-rj1")
    with pytest.raises(ValueError, match="two states called"):
        module.state(Seen(), saved="state-rj1")


def test_reset() -> None:
    module = Module("m")
    first = Seen(names=[b"given"])
    seen, slots = module.state(first), module.state(Slots(5))
    assert seen == first
    assert seen is not first
    seen.names.append(b"at the top level")
    module.states[0].note()  # the file has been imported
    names = seen.names
    seen.names.append(b"by a handler")
    seen.total = slots.total = 7
    first.names.clear()
    module.reset_states()
    assert seen == Seen(0, [b"given", b"at the top level"])
    assert seen.names is not names
    assert slots.total == 7  # which it was when it was first noted, here by the reset
    slots.total = 8
    seen.names.clear()
    module.reset_states()
    assert (seen.names, slots.total) == ([b"given", b"at the top level"], 7)
