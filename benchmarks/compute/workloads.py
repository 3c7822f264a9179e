"""What the programs are called with, and what they must answer."""

from __future__ import annotations

import hashlib
import json
import random

from benchmarks.workloads import Workload

_random = random.Random(11)
_LEFT = bytes(_random.choices(b"acgt", k=200))
_RIGHT = bytes(_random.choices(b"acgt", k=200))
_JSON = json.dumps(
    [
        {"id": i, "name": f"item {i}", "cost": _random.random() * 100, "tags": ["a", "b\n", 'c"d'], "in": i % 3 == 0}
        for i in range(100)
    ]
).encode()
_BLOB = _random.randbytes(4000)

WORKLOADS: tuple[Workload, ...] = (
    Workload("nbody", "n-body, 1,000 steps", expected=-0.16908760523462465, args=("1000",), is_float=True),
    Workload("spectral_norm", "spectral norm, 60", expected=1.274206093635559, args=("60",), is_float=True),
    Workload("fannkuch", "fannkuch, 7", expected=[228, 16], args=("7",)),
    Workload("binary_trees", "binary trees, depth 8", expected=16 * 511, args=("8",)),
    Workload("mandelbrot", "mandelbrot, 48 x 48", expected=924, args=("48",)),
    Workload("levenshtein", "Levenshtein, 200 x 200", expected=110, args=(_LEFT, _RIGHT)),
    Workload("primes", "primes below 10,000 by division", expected=1229, args=("10000",)),
    Workload("sieve", "sieve of 50,000", expected=5133, args=("50000",)),
    Workload("json_scan", "JSON scan, 11 KB", expected=[900, 200, 3], args=(_JSON,)),
    Workload("sha256", "SHA-256 of 4,000 bytes", expected=hashlib.sha256(_BLOB).digest(), args=(_BLOB,)),
)
