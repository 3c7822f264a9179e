"""`module.config(...)` under Python: what makes no sense raises at once, and tests can set values."""

from __future__ import annotations

from typing import Any

import pytest

from redisjit import Module


@pytest.mark.parametrize(
    ("name", "default", "options"),
    [
        ("a b", 1, {}),
        ("", 1, {}),
        ("n", 1.5, {}),
        ("n", None, {}),
        ("n", 1, {"choices": ["a"]}),
        ("n", True, {"minimum": 0}),
        ("n", 1, {"minimum": 2}),
        ("n", 1, {"minimum": 5, "maximum": 4}),
        ("n", 1, {"maximum": 1 << 63}),
        ("n", 1, {"minimum": -1, "memory": True}),
        ("n", 1 << 63, {}),
        ("n", "a\0b", {}),
        ("n", b"a\0b", {}),
        ("n", "c", {"choices": ["a", "b"]}),
        ("n", "a", {"choices": ["a", "A"]}),
        ("n", "a", {"choices": []}),
        ("n", "a", {"choices": ["a", "b c"]}),
        ("n", {"a"}, {}),
        ("n", {"a"}, {"flags": ["b"]}),
        ("n", {"a"}, {"flags": ["a", "None"]}),
        ("n", {"a"}, {"flags": ["a", *(f"f{number}" for number in range(31))]}),
        ("n", "a", {"memory": True}),
    ],
)
def test_what_makes_no_sense(name: str, default: Any, options: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError)):
        Module("m").config(name, default, **options)


def test_names_are_distinct() -> None:
    module = Module("m")
    module.config("limit", 1)
    with pytest.raises(ValueError, match="two settings"):
        module.config("LIMIT", 1)


def test_values_are_set_as_the_server_sets_them() -> None:
    module = Module("m")
    limit = module.config("limit", 10, minimum=1)
    mode = module.config("mode", "fast", choices=["fast", "exact"])
    parts = module.config("parts", {"a"}, flags=["a", "b"])

    @limit.check
    def even(value: int) -> None:
        if value % 2:
            raise ValueError("odd")

    assert (limit.value, mode.value, parts.value) == (10, "fast", frozenset(["a"]))
    limit.set(4)
    mode.set("exact")
    parts.set({"a", "b"})
    assert (limit.value, mode.value, parts.value) == (4, "exact", frozenset(["a", "b"]))
    refused: list[tuple[Any, Any]] = [(limit, 5), (limit, 0), (limit, True), (limit, "4"), (mode, "x"), (parts, {"c"})]
    for config, value in refused:
        with pytest.raises((TypeError, ValueError)):
            config.set(value)
    assert (limit.value, mode.value, parts.value) == (4, "exact", frozenset(["a", "b"]))
