"""Functions as values: variables that functions share, and functions whose code is known only when they are called."""


class cell(Generic[V, T]):
    """A variable of type T that several functions see; V has room for no value yet."""

    value: V


class callable(Generic[P, R]):
    """`Callable[[...], R]`: what frees it, and the code, which is called with the object itself and the arguments."""

    release: Ptr
    code: Ptr


class closure(Generic[F]):
    """A known function as a `callable`: begins like one; then come the variables that it carries."""

    release: Ptr
    code: Ptr
    function: F


class iterator(Generic[T]):
    """`Iterator[T]`: a generator that anyone may hold."""


class generator(Generic[T]):
    """A generator that one loop has to itself."""
