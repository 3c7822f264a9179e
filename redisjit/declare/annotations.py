"""Looking into evaluated annotations without importing `typing`, which costs more than everything else here."""

from __future__ import annotations

import sys
from types import NoneType, UnionType
from typing import Any


def union_members(annotation: Any) -> tuple[Any, ...]:
    """The members of `A | B` or `Optional[A]`; empty for anything else."""
    if isinstance(annotation, UnionType):
        return annotation.__args__
    typing = sys.modules.get("typing")
    if typing is not None and getattr(annotation, "__origin__", None) is typing.Union:
        members: tuple[Any, ...] = annotation.__args__
        return members
    return ()


def without_none(annotation: Any) -> tuple[Any, bool]:
    """`(X, True)` for `X | None`, else `(annotation, False)`. A union of more stays as it is."""
    members = union_members(annotation)
    if len(members) == 2 and NoneType in members:
        return (members[0] if members[1] is NoneType else members[1]), True
    return annotation, False


def generic(annotation: Any) -> tuple[Any, tuple[Any, ...]]:
    """`(list, (int,))` for `list[int]` or `List[int]`; `(None, ())` for what has no type arguments."""
    origin = getattr(annotation, "__origin__", None)
    return origin, getattr(annotation, "__args__", ()) if origin is not None else ()


def literal_values(annotation: Any) -> tuple[Any, ...]:
    """The values of `Literal[...]`; empty for anything else."""
    typing = sys.modules.get("typing")
    if typing is not None and getattr(annotation, "__origin__", None) is typing.Literal:
        values: tuple[Any, ...] = annotation.__args__
        return values
    return ()


def vocabulary_name(annotation: Any) -> str:
    """`Hash` for the class that users import as `redisjit.Hash`, and so on; empty for anything else.

    By name, because declarations come before the vocabulary, which reads them.
    """
    if isinstance(annotation, type) and annotation.__module__.startswith("redisjit.interp."):
        return annotation.__name__
    return ""


def numpy_name(annotation: Any) -> str:
    """`uint8` for `np.uint8`, and so on; empty for anything else."""
    if isinstance(annotation, type) and annotation.__module__ == "numpy":
        return annotation.__name__
    return ""


def array_items(annotation: Any) -> tuple[str, int]:
    """The name of the items' type and the number of dimensions that `NDArray[...]` or `np.ndarray[...]` says."""
    origin, items = generic(annotation)
    if numpy_name(origin) != "ndarray" or len(items) != 2:
        return "", 0
    name = numpy_name(next(iter(generic(items[1])[1]), None))
    sizes = generic(items[0])[1]
    return name, 1 if Ellipsis in sizes else len(sizes)


def evaluate(annotation: Any, scope: dict[str, Any]) -> Any:
    """An annotation that may still be text, evaluated in a module's globals. Raises whatever evaluating raises."""
    # Twice quoted when a quoted annotation stands in a module that has `from __future__ import annotations`.
    annotation = getattr(annotation, "__forward_arg__", annotation)  # in a NamedTuple of such a module
    while isinstance(annotation, str):
        annotation = eval(annotation, scope)
    return annotation


def shown(annotation: Any) -> str:
    """An annotation as people write it."""
    if annotation is None or annotation is NoneType:
        return "None"
    if isinstance(annotation, str):
        return annotation
    if isinstance(annotation, type) and not getattr(annotation, "__args__", None):
        return annotation.__qualname__
    words = repr(annotation).split("redisjit.interp.")
    # `keys.Hash` is what users know as Hash.
    return (words[0] + "".join(word.partition(".")[2] for word in words[1:])).replace("typing.", "")
