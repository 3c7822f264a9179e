"""What Python has and the language has not, by name, with the spelling that works where there is one."""

from __future__ import annotations

ONE_TYPE = "every value has one type, which is known"

# Methods of NumPy's arrays.
ARRAY_METHODS: dict[str, str] = {
    "clip": "write np.clip(a, low, high)",
    "round": "write a loop",
    "std": "write a loop",
    "var": "write a loop",
    "transpose": "write a.T",
    "nonzero": "write a loop that collects the indices",
    "take": "write a loop",
    "swapaxes": "write a.T",
}

# Python's built-in functions and classes that are not compiled.
BUILTINS: dict[str, str] = {
    "aiter": "commands run to their end: write a `for` loop",
    "anext": "commands run to their end: write a `for` loop",
    "breakpoint": "run the file under Python to debug it",
    "callable": ONE_TYPE,
    "classmethod": "write it as a decorator of a method",
    "compile": "",
    "complex": "write a tuple of two floats",
    "delattr": "write the attribute's name out",
    "dir": "",
    "enumerate": "use it in a `for` loop",
    "eval": "",
    "exec": "",
    "exit": "return, or raise an exception",
    "filter": "write a list comprehension with `if`",
    "getattr": "write the attribute's name out",
    "globals": "module-level names are constants: use them by name",
    "hasattr": ONE_TYPE,
    "help": "",
    "id": "compare with `is`",
    "input": "take it as an argument of the command",
    "issubclass": ONE_TYPE,
    "locals": "",
    "map": "write a list comprehension",
    "object": "declare a dataclass",
    "open": "a command reads and writes keys, not files",
    "print": "write ctx.log(...)",
    "property": "write it as a decorator of a method",
    "quit": "return, or raise an exception",
    "range": "use it in a `for` loop",
    "reversed": "use it in a `for` loop",
    "setattr": "write the attribute's name out",
    "slice": "write the slice where it is used: x[a:b]",
    "staticmethod": "write it as a decorator of a method",
    "super": "call a method of it: super().name()",
    "vars": "",
    "zip": "use it in a `for` loop",
}

NUMPY = "write a loop, or call a function under numba.njit, which may use all of NumPy that Numba has"
# Functions of NumPy's with a spelling of their own.
NUMPY_FUNCTIONS: dict[str, str] = {
    "`np.append()`": "make an array of the whole size, and assign to slices of it",
    "`np.concatenate()`": "make an array of the whole size, and assign to slices of it",
    "`np.hstack()`": "make an array of the whole size, and assign to slices of it",
    "`np.vstack()`": "make an array of the whole size, and assign to slices of it",
    "`np.longlong()`": "write np.int64",
    "`np.ulonglong()`": "write np.uint64",
    "`np.transpose()`": "write a.T",
}
LIBRARY = "only functions that are written in typed Python, in modules of your own, are compiled"
# Functions of Python's library with a spelling of their own.
LIBRARY_FUNCTIONS: dict[str, str] = {
    "uuid.uuid4": "write secrets.token_hex(16)",
    "time.sleep": "a command must not wait: the server serves one at a time",
}

# Module-level values that are no constants, by their class.
GLOBALS: dict[str, str] = {
    "partial": "write a function with `def`",
    "_lru_cache_wrapper": "leave the decorator out, and hand on a dict of what is known: `known: dict[int, int]`",
    **dict.fromkeys(("Counter", "OrderedDict", "defaultdict", "mappingproxy"), "write dict(...) of it"),
    "deque": "write list(...) of it",
    "staticmethod": "leave the decorator out",
    "property": "leave the decorator out",
    "complex": "write a tuple of two floats",
}

# Annotations that are not types of the language.
ANNOTATIONS: dict[str, str] = {
    "Any": "every value has one type: write it",
    "object": "every value has one type: write it",
    "Sequence": "write list[T] or tuple[T, ...]; only a parameter can be Sequence[T]",
    "Iterable": "say of what: Iterable[int]",
    "Iterator": "say of what: Iterator[int]",
    "Mapping": "write dict[K, V]; only a parameter can be Mapping[K, V]",
    "Callable": "say of what: Callable[[int], bytes]",
    "complex": "write tuple[float, float]",
    "list": "say of what: list[int]",
    "dict": "say of what: dict[bytes, int]",
    "set": "say of what: set[bytes]",
    "tuple": "say of what: tuple[int, bytes] or tuple[int, ...]",
    "frozenset": "say of what: frozenset[bytes]",
    "Optional": "say of what: int | None",
    "List": "write list[T]",
    "Dict": "write dict[K, V]",
    "Set": "write set[T]",
    "Tuple": "write tuple[A, B]",
    "date": "write int: milliseconds since 1970",
    "datetime": "write int: milliseconds since 1970",
    "Decimal": "write int: a count of the smallest unit",
}
