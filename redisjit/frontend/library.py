"""Python's library, as far as it is compiled: what stands for a function or class of it.

Two tables are all there is to it. `NAMES` says, module by module, that a name means a definition of the prelude, or a
name of `CHECKERS`. `CHECKERS` are functions of the front end for what a prelude signature cannot say; they live in
modules that are imported when a program first uses one.
"""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable
from typing import Any

from redisjit.frontend.types import NUMPY, Fixed

# NumPy's functions (`frontend.arrays.library`).
FUNCTIONS = """
abs absolute all any arange argmax argmin argsort array asarray ceil clip copy cumsum dot empty empty_like eye floor
frombuffer full full_like linspace matmul max maximum mean min minimum negative ones ones_like prod rint sort sqrt
square sum trunc where zeros zeros_like
"""

STRUCT = "calcsize iter_unpack pack pack_into unpack unpack_from"

# module -> name -> the prelude's definition, or a name in CHECKERS.
NAMES: dict[str, dict[str, str]] = {
    "math": {
        name: f"math_{name}"
        for name in (
            "acos acosh asin asinh atan atan2 atanh cbrt ceil comb copysign cos cosh degrees dist erf erfc exp exp2 "
            "expm1 fabs factorial floor fmod frexp fsum gamma gcd hypot isclose isfinite isinf isnan isqrt lcm "
            "ldexp lgamma log log10 log1p log2 modf nextafter perm pow prod radians remainder sin sinh sqrt tan tanh "
            "trunc ulp"
        ).split()
    },
    "collections": {name: name for name in ("Counter", "OrderedDict", "defaultdict", "deque")},
    "bisect": {name: name for name in ("bisect_left", "bisect_right", "insort_left", "insort_right")},
    "heapq": {
        "heapify": "heapify",
        "heappop": "heap_pop",
        "heappush": "heap_push",
        "heappushpop": "heap_pushpop",
        "heapreplace": "heap_replace",
        "merge": "heapq_merge",
        "nlargest": "nlargest",
        "nsmallest": "nsmallest",
    },
    "contextlib": {"suppress": "suppress"},
    "redisjit.c.memory": {"keep": "c_keep", "string_at": "c_string_at"},
    "dataclasses": {"replace": "dataclass_replace"},
    "functools": {name: f"functools_{name}" for name in ("cmp_to_key", "partial", "reduce")},
    "itertools": {
        name: f"itertools_{name}"
        for name in (
            "accumulate chain combinations combinations_with_replacement compress count cycle dropwhile filterfalse "
            "groupby islice pairwise permutations product repeat starmap takewhile zip_longest"
        ).split()
    },
    "operator": {
        name: f"operator_{name}"
        for name in (
            "add and_ attrgetter concat contains eq floordiv ge getitem gt inv invert is_ is_not itemgetter le lshift "
            "lt methodcaller mod mul ne neg not_ or_ pos pow rshift sub truediv truth xor"
        ).split()
    },
    "struct": {name: f"struct.{name}" for name in STRUCT.split()},
    "numpy": {
        **{name: f"np_{name}" for name in NUMPY if name != "bool"},
        "bool_": "np_bool",
        **{name: f"np_{name}" for name in FUNCTIONS.split()},
        "ndarray": "np_ndarray",
        "dtype": "np_dtype",
    },
    "numpy.typing": {"NDArray": "np_NDArray"},
    "random": {
        **{
            name: f"random_{name}"
            for name in (
                "choice choices expovariate gauss getrandbits lognormvariate normalvariate paretovariate randbytes "
                "randint random randrange sample seed shuffle triangular uniform weibullvariate"
            ).split()
        },
        "Random": "Random",
    },
    "hashlib": {
        **{
            name: f"hashlib_{name}"
            for name in (
                "md5 sha1 sha224 sha256 sha384 sha512 sha3_224 sha3_256 sha3_384 sha3_512 blake2b "
                "blake2s new pbkdf2_hmac"
            ).split()
        },
    },
    "_hashlib": {"HASH": "HASH"},
    "hmac": {"new": "hmac_new", "digest": "hmac_digest", "compare_digest": "compare_digest", "HMAC": "HMAC"},
    "zlib": {"crc32": "zlib_crc32", "adler32": "zlib_adler32"},
    "binascii": {
        "a2b_base64": "a2b_base64",
        "a2b_hex": "unhexlify",
        "b2a_base64": "b2a_base64",
        "b2a_hex": "hexlify",
        "crc32": "zlib_crc32",
        "hexlify": "hexlify",
        "unhexlify": "unhexlify",
    },
    "base64": {
        name: name
        for name in (
            "b16decode b16encode b32decode b32encode b32hexdecode b32hexencode b64decode b64encode standard_b64decode "
            "standard_b64encode urlsafe_b64decode urlsafe_b64encode"
        ).split()
    },
    "posix": {"urandom": "os_urandom"},
    "secrets": {
        name: f"secrets_{name}" for name in "choice randbelow randbits token_bytes token_hex token_urlsafe".split()
    },
    "time": {
        "monotonic": "time_monotonic",
        "monotonic_ns": "time_monotonic_ns",
        "perf_counter": "time_monotonic",
        "perf_counter_ns": "time_monotonic_ns",
        "process_time": "time_process_time",
        "process_time_ns": "time_process_time_ns",
        "time": "time_time",
        "time_ns": "time_time_ns",
    },
}

# name -> `module.function` of the front end, which is `f(c: FunctionContext, node: ast.Call, expected: Type | None) ->
# Expr`. A name of Python's `builtins` needs no entry above.
CHECKERS: dict[str, str] = {
    **{f"np_{name}": "arrays.scalars.construct" for name in NUMPY},
    **{f"np_{name}": "arrays.library.check" for name in FUNCTIONS.split()},
    "np_ndarray": "arrays.annotations.construct",
    "np_dtype": "arrays.annotations.construct",
    "np_NDArray": "arrays.annotations.construct",
    **{name: "randomness.shared" for name in NAMES["random"].values() if name != "Random"},
    "compare_digest": "hashing.compare_digest",
    "hashlib_new": "hashing.new",
    "hashlib_pbkdf2_hmac": "hashing.pbkdf2",
    "hmac_digest": "hashing.hmac_digest",
    "hmac_new": "hashing.hmac_new",
    "secrets_choice": "randomness.secret_choice",
    "divmod": "numeric.divmod_",
    "pow": "numeric.pow_",
    "round": "numeric.round_",
    **{
        f"math_{name}": f"mathlib.{name}"
        for name in ("ceil", "dist", "floor", "fsum", "hypot", "log", "perm", "prod", "trunc")
    },
    "suppress": "managers.suppress",
    "Counter": "collects.counter",
    "OrderedDict": "collects.ordered_dict",
    "defaultdict": "collects.default_dict",
    "deque": "collects.deque",
    "fromkeys": "collects.from_keys",
    "heapq_merge": "heaps.merge",
    **{name: f"heaps.{name}" for name in ("bisect_left", "bisect_right", "insort_left", "insort_right")},
    **{name: f"heaps.{name}" for name in ("nlargest", "nsmallest")},
    "isinstance": "instances.check",
    "dataclass_replace": "making.replace",
    "hash": "dunders.hash_",
    "type": "instances.type_",
    **{
        name: f"consume.{name}_"
        for name in ("all", "any", "dict", "frozenset", "list", "set", "sorted", "sum", "tuple")
    },
    **{f"functools_{name}": f"functionlib.{name}" for name in ("cmp_to_key", "partial", "reduce")},
    **{f"operator_{name}": f"functionlib.{name}" for name in ("attrgetter", "itemgetter", "methodcaller")},
    "iter": "iterators.iter_",
    "next": "iterators.next_",
    **{f"struct.{name}": f"structs.{name}" for name in STRUCT.split()},
    "ascii": "textbuiltins.ascii_",
    "bytearray": "buffers.bytearray_",
    "memoryview": "buffers.memoryview_",
    "bin": "textbuiltins.bin_",
    "chr": "textbuiltins.chr_",
    "format": "formatting.format_",
    "hex": "textbuiltins.hex_",
    "oct": "textbuiltins.oct_",
    "ord": "textbuiltins.ord_",
    "repr": "textbuiltins.repr_",
    "str.maketrans": "strings.maketrans",
}
CHECKERS |= {
    name: f"functionlib.{name}" for name in NAMES["operator"].values() if name not in CHECKERS
}  # `operator.add` and the like
CHECKERS |= {name: f"itertoolslib.{name.removeprefix('itertools_')}" for name in NAMES["itertools"].values()}
CHECKERS |= {f"itertools_{name}": f"itertoolslib.{name}" for name in ("from_iterable", "group")}

# `class.method` of the prelude -> `module.function` of the front end, for methods that take any iterable, or a
# function: `f(c: FunctionContext, obj: Expr, node: ast.Call, expected: Type | None) -> Expr | None`,
# None leaving it to the method of the prelude.
METHODS: dict[str, str] = {
    "Context.add_reader": "later.add_reader",
    "Context.add_writer": "later.add_reader",
    "Context.after": "later.after",
    "Context.authenticate": "later.authenticate",
    "Context.call_then": "promises.call_then",
    "Context.cancel": "later.cancel",
    "Context.cancel_call": "promises.cancel_call",
    "Context.job": "later.job",
    "Context.objects": "objects.objects",
    "Context.pause": "pausing.pause",
    "Context.remove_reader": "later.remove_reader",
    "Context.remove_writer": "later.remove_reader",
    "Context.resume": "pausing.pause",
    "Context.soon": "later.soon",
    "Stream.add": "entries.add",
    "bytearray.*=": "buffers.repeat",
    "bytearray.+=": "buffers.add",
    "bytearray.count": "strings.byte_search",
    "bytearray.decode": "codecs.decode",
    "bytearray.endswith": "strings.affix",
    "bytearray.extend": "buffers.extend",
    "bytearray.find": "strings.byte_search",
    "bytearray.hex": "buffers.hex_",
    "bytearray.index": "strings.byte_search",
    "bytearray.rfind": "strings.byte_search",
    "bytearray.rindex": "strings.byte_search",
    "bytearray.startswith": "strings.affix",
    "bytes.count": "strings.byte_search",
    "bytes.decode": "codecs.decode",
    "bytes.endswith": "strings.affix",
    "bytes.find": "strings.byte_search",
    "bytes.hex": "buffers.hex_",
    "bytes.index": "strings.byte_search",
    "bytes.rfind": "strings.byte_search",
    "bytes.rindex": "strings.byte_search",
    "bytes.startswith": "strings.affix",
    "memoryview.hex": "buffers.hex_",
    "str.encode": "codecs.encode",
    "str.format": "formatting.str_format",
    "str.endswith": "strings.affix",
    "str.startswith": "strings.affix",
    "str.translate": "strings.translate",
    "list.sort": "sorting.sort_method",
    "list.extend": "extending.extend",
    "list.+=": "extending.add",
    "deque.extend": "extending.extend",
    "deque.extendleft": "extending.extend",
    "deque.+=": "extending.add",
    "Counter.update": "collects.counter_update",
    "Counter.subtract": "collects.counter_update",
    **{f"{kind}.update": "extending.update" for kind in ("dict", "OrderedDict", "defaultdict")},
    **{f"{kind}.|=": "extending.merge" for kind in ("dict", "OrderedDict", "defaultdict")},
    **{f"{kind}.setdefault": "extending.setdefault" for kind in ("dict", "OrderedDict", "defaultdict", "Counter")},
    "bytes.split": "extending.split",
    "bytes.join": "extending.join",
    "str.join": "extending.join",
    **dict.fromkeys(("Set.update", "List.extend", "List.extendleft"), "extending.of_key"),
    **{f"Set.{name}": "setops.of_key" for name in ("union", "intersection", "difference", "symmetric_difference")},
    **{f"Set.{name}": "setops.of_key" for name in ("issubset", "issuperset", "isdisjoint")},
    "set.|=": "setops.add",
    "set.&=": "setops.keep",
    "set.-=": "setops.remove",
    "set.^=": "setops.toggle",
    "Context.fork": "children.fork",
    "Context.fatal": "children.fatal",
    **{
        f"{cls}.{name}": "setops.method"
        for cls in ("set", "frozenset")
        for name in (
            "union intersection difference symmetric_difference update intersection_update difference_update "
            "symmetric_difference_update issubset issuperset isdisjoint"
        ).split()
        if cls == "set" or "update" not in name
    },
}

for _name in ("choice", "choices", "sample", "seed", "triangular", "uniform"):
    METHODS[f"Random.{_name}"] = f"randomness.{_name}"

# What type checkers call a class of the library, where it has another name or is a function when a program runs.
TYPES: dict[str, str] = {
    "hashlib._Hash": "HASH",
    "hashlib.blake2b": "HASH",
    "hashlib.blake2s": "HASH",
}

# A class of the prelude -> the same for calls of it.
CONSTRUCTORS: dict[str, str] = {
    "Answer": "answers.construct",
    "HMAC": "hashing.hmac_new",
    "Random": "randomness.random",
    "SortedDict": "sorteddicts.construct",
    "Ref": "foreign.ref",
}

# `type.name` -> the same: what built-in types have that belongs to no value.
TYPE_FUNCTIONS: dict[str, str] = {
    "OrderedDict.fromkeys": "fromkeys",
    "dict.fromkeys": "fromkeys",
    "bytearray.fromhex": "bytearray_fromhex",
    "bytearray.maketrans": "maketrans_bytes",
    "itertools_chain.from_iterable": "itertools_from_iterable",
    "bytes.fromhex": "bytes_fromhex",
    "bytes.maketrans": "maketrans_bytes",
    "float.fromhex": "float_fromhex",
    "int.from_bytes": "int_from_bytes",
    "str.maketrans": "str.maketrans",
}

_known: dict[str, dict[int, str]] = {}


def fixed_type(value: Any) -> Fixed | None:
    """The type of a scalar of NumPy's; None of any other object."""
    cls = type(value)
    return NUMPY.get(cls.__name__) if cls.__module__ == "numpy" else None


def is_array(value: Any) -> bool:
    """Whether an object is an array of NumPy's."""
    return type(value).__module__ == "numpy" and type(value).__name__ == "ndarray"


def of_numpy(value: Any) -> str | None:
    """How a function or a class of NumPy's is written; None for any other object."""
    name = getattr(value, "__name__", None)
    home = type(value).__module__ if type(value).__name__ == "ufunc" else getattr(value, "__module__", None)
    owner = type(getattr(value, "__self__", None)).__module__
    home = owner if owner.startswith("numpy.") else str(home)
    if not isinstance(name, str) or home.split(".")[0] != "numpy":
        return None
    part = next((f"{part}." for part in ("linalg", "random", "fft") if home.startswith(f"numpy.{part}")), "")
    return f"`np.{part}{name}()`"


def name_of(value: Any) -> str | None:
    """What stands for a Python object in the compiler, if it is one of `NAMES`."""
    for module, names in NAMES.items():
        home = sys.modules.get(module)
        if home is None:
            continue
        known = _known.get(module)
        if known is None:
            found = {name: getattr(home, name, None) for name in names}
            known = _known[module] = {id(object): names[name] for name, object in found.items() if object is not None}
        if id(value) in known:
            return known[id(value)]
    return None


def shown(name: str) -> str:
    """A definition of the prelude, by the name that Python has for it."""
    if name == "shared_random":
        return "the generator of the module random"
    if name == "unseeded_random":
        return "random.Random() without a seed"
    if name.startswith("config_"):
        return "a setting of the module"
    for module, names in NAMES.items():
        for python, prelude in names.items():
            if prelude == name:
                return f"{'os' if module == 'posix' else module}.{python}()"
    return name


def checker(name: str) -> Callable[..., Any] | None:
    """The function that checks calls of `name`, or None."""
    return function_at(CHECKERS.get(name))


def constructor(cls: str) -> Callable[..., Any] | None:
    """The function that checks calls of a prelude class, or None."""
    return function_at(CONSTRUCTORS.get(cls))


def method_checker(cls: str, name: str) -> Callable[..., Any] | None:
    """The function that checks calls of a method of a prelude class, or None."""
    return function_at(METHODS.get(f"{cls}.{name}"))


def function_at(path: str | None) -> Callable[..., Any] | None:
    """A function of the front end, imported now."""
    if path is None:
        return None
    module, function = path.rsplit(".", 1)
    found: Callable[..., Any] = getattr(importlib.import_module(f"redisjit.frontend.{module}"), function)
    return found
