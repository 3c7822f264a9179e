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


class compared(Generic[F, T]):
    """A value that is compared by a function: what `cmp_to_key` gives for it."""

    function: F
    item: T

    def __lt__(self, other: compared[F, T]) -> bool:
        function = self.function
        return function(self.item, other.item) < 0

    def __gt__(self, other: compared[F, T]) -> bool:
        return other < self


def comparison_key(function: F, item: T) -> compared[F, T]:
    return new_object(compared[F, T], function, item)
