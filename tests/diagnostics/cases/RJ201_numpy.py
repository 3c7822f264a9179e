"""What NumPy does that is not compiled, or not exact, with the spelling that is."""

import numpy as np
from numpy.typing import NDArray

from redisjit import Module

module = Module("m")


@module.command
def float_product(n: int) -> float:
    a = np.ones(n)
    return float(a @ a)


@module.command
def float_dot(n: int) -> float:
    return float(np.dot(np.ones(n), np.ones(n)))


@module.command
def unstable(n: int) -> NDArray[np.int64]:
    return np.argsort(np.arange(n))


@module.command
def other_kind(n: int) -> NDArray[np.int64]:
    return np.sort(np.arange(n), kind="mergesort")


@module.command
def maximum(x: float) -> NDArray[np.float64]:
    return np.maximum(np.ones(3), x)


@module.command
def exponential(n: int) -> NDArray[np.float64]:
    return np.exp(np.ones(n))


@module.command
def mask(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    return a[a > 2]


@module.command
def fancy(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    return a[a]


@module.command
def new_axis(n: int) -> int:
    a = np.arange(n)
    return len(a[None])


@module.command
def ellipsis(n: int) -> int:
    a = np.arange(n)
    return len(a[...])


@module.command
def too_many(n: int) -> int:
    a = np.arange(n)
    return int(a[0, 1])


@module.command
def truth(n: int) -> int:
    a = np.arange(n)
    return 1 if a else 0


@module.command
def text(n: int) -> str:
    return f"{np.arange(n)}"


@module.command
def float32_text(x: float) -> str:
    return f"{np.float32(x)}"


@module.command
def float32_constant() -> str:
    return str(np.float32(0.1))


@module.command
def standard_deviation(n: int) -> float:
    return float(np.ones(n).std())


@module.command
def axis(n: int) -> int:
    return len(np.ones((n, n)).sum(axis=0))


@module.command
def complex_(n: int) -> int:
    return len(np.zeros(n, dtype=np.complex128))


@module.command
def in_place(n: int) -> NDArray[np.int64]:
    a = np.arange(n)
    a += 0.5
    return a


@module.command
def in_place_sign(n: int) -> NDArray[np.uint8]:
    a = np.zeros(n, dtype=np.uint8)
    a -= np.ones(n, dtype=np.int8)
    return a


@module.command
def unlike(n: int) -> bool:
    return np.arange(n) in [np.arange(n)]


@module.command
def order_of(n: int) -> NDArray[np.float64]:
    return np.zeros(n, order="F")


@module.command
def shapeless(n: int) -> NDArray[np.float64]:
    return np.array([])


@module.command
def longest(n: int) -> int:
    return int(np.longlong(n))


@module.command
def item(n: int) -> int:
    return np.arange(n).item()


@module.command
def random(n: int) -> float:
    return float(np.random.rand())


@module.command
def joined(n: int) -> NDArray[np.int64]:
    return np.concatenate([np.arange(n), np.arange(n)])


@module.command
def inverse(n: int) -> int:
    return len(np.linalg.inv(np.eye(n)))


@module.command
def unknown(n: int) -> NDArray[np.int64]:
    return np.arange(n).squeeze()
