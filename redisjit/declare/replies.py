"""Which return annotations have a reply."""

from __future__ import annotations

import sys
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Iterator
from types import NoneType
from typing import Any

from redisjit.declare.annotations import (
    array_items,
    evaluate,
    generic,
    numpy_name,
    shown,
    union_members,
    vocabulary_name,
    without_none,
)
from redisjit.declare.spec import Scalar

_SCALARS = (int, float, bool, bytes, str, NoneType)
_KEYS = (int, float, bool, bytes, str)
_MAPS = (dict, OrderedDict, defaultdict, Counter)
_SETS = (set, frozenset)
_ARRAYS = (list, tuple, deque)
_NUMPY = ("bool", *(kind.value for kind in Scalar if kind.is_numpy))
_LIST = (
    "a reply is None, int, float, bool, bytes, str, Status, Verbatim, BigNumber, Attributed, Answer, Reply, "
    "a dataclass, a NamedTuple, or list, tuple, deque, dict, Counter, set, frozenset, X | None of these, or an Iterator"
)


def reply_problem(annotation: Any) -> str:
    """Why a return annotation has no reply, as the help of a diagnostic; empty when it has one."""
    plain, optional = without_none(annotation)
    if streams(plain) and not optional:
        return _problem(generic(plain)[1][0], ())
    return "" if vocabulary_name(plain) == "Reply" else _problem(annotation, ())


def streams(annotation: Any) -> bool:
    """Whether a return annotation is that of a generator, whose items are replied one by one."""
    return generic(annotation)[0] is Iterator


def streams_as(annotation: Any, kind: str) -> bool:
    """Whether the items of such an annotation can be sent as a `map`, which takes pairs, `flat`, or as a `set`."""
    if not streams(annotation):
        return False
    item = generic(annotation)[1][0]
    if kind == "flat":
        return _flattened(item)
    origin, items = generic(item)
    return kind == "set" or (origin is tuple and len(items) == 2 and Ellipsis not in items)


def _flattened(annotation: Any) -> bool:
    """Whether a value is one item, or tuples and lists of such."""
    origin, items = generic(annotation)
    if origin in (list, tuple):
        return all(_flattened(item) for item in items if item is not Ellipsis)
    plain, _ = without_none(annotation)
    return plain in _SCALARS or vocabulary_name(plain) == "Status" or numpy_name(plain) in _NUMPY


def _problem(annotation: Any, inside: tuple[Any, ...]) -> str:
    plain, _ = without_none(annotation)
    if plain is None or plain in _SCALARS or vocabulary_name(plain) in ("Answer", "Status", "Verbatim", "BigNumber"):
        return ""
    if vocabulary_name(generic(plain)[0]) == "Attributed":
        value, attributes = generic(plain)[1]
        if generic(attributes)[0] not in _MAPS:
            return "attributes are a dict: `Attributed[bytes, dict[str, int]]`"
        return _problem(value, inside) or _problem(attributes, inside)
    if numpy_name(plain) in _NUMPY:
        return ""
    if array_items(plain)[0] in _NUMPY:
        return "" if array_items(plain)[1] <= 2 else "arrays have one or two dimensions"
    if vocabulary_name(plain) == "Reply":
        return "a Reply is forwarded whole: return it alone, or take the values out of it"
    if union_members(plain):
        return "a reply has one type, or one type and None"
    if isinstance(plain, type) and hasattr(plain, "__members__"):
        return "reply a member's name or value"
    if isinstance(plain, type) and issubclass(plain, tuple) and hasattr(plain, "_fields"):
        return _members_problem(plain, plain.__annotations__, inside)
    if isinstance(plain, type) and hasattr(plain, "__dataclass_fields__"):
        return _dataclass_problem(plain, inside)
    if plain in (*_MAPS, *_SETS, *_ARRAYS):
        pair = plain in _MAPS and plain is not Counter
        return f"say what is in it: `{plain.__name__}[{'bytes, int' if pair else 'bytes'}]`"
    origin, items = generic(plain)
    if origin in _MAPS or origin in _SETS:
        key, _ = without_none(items[0])
        if key not in _KEYS and numpy_name(key) not in _NUMPY and generic(key)[0] not in (tuple, frozenset):
            return f"{shown(key)} cannot be a key or an element of a set: use int, bytes or str"
    elif origin not in _ARRAYS:
        return _LIST
    return next(filter(None, (_problem(item, inside) for item in items if item is not Ellipsis)), "")


def _dataclass_problem(cls: type, inside: tuple[Any, ...]) -> str:
    fields: dict[str, Any] = cls.__dataclass_fields__  # type: ignore[attr-defined]
    return _members_problem(cls, {name: field.type for name, field in fields.items()}, inside)


def _members_problem(cls: type, members: dict[str, Any], inside: tuple[Any, ...]) -> str:
    if cls in inside:
        return f"{cls.__name__} contains itself"
    scope = vars(sys.modules[cls.__module__]) if cls.__module__ in sys.modules else {}
    for name, written in members.items():
        try:
            annotation = evaluate(written, scope)
        except Exception as error:
            return f"the field {name!r} of {cls.__name__} cannot be evaluated: {error}"
        if problem := _problem(annotation, (*inside, cls)):
            return f"the field {name!r} of {cls.__name__}: {problem}"
    return ""
