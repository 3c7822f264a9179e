"""What the loops are called with, and what they must answer."""

from __future__ import annotations

from benchmarks.workloads import Workload

WORKLOADS: tuple[Workload, ...] = (
    Workload("axpy", "axpy, float64", expected=12487.5, args=("1000", "100"), is_float=True),
    Workload("expression", "an array expression, float64", expected=-374250.375, args=("1000", "100"), is_float=True),
    Workload("hash32", "hashes, uint32", expected=845995092, args=("1000", "100")),
    Workload("hash64", "a hash, uint64", expected=7907678120719810626, args=("1000", "100")),
    Workload("saturate", "limit and count, int32", expected=15150, args=("2000", "100")),
    Workload("dot", "inner product in order, float64", expected=4160418750.0, args=("1000", "100"), is_float=True),
    Workload("prefix_sum", "prefix sum, int64", expected=-8963545275511735440, args=("1000", "100")),
    Workload("stencil", "stencil, 64 x 64 float64", expected=9.854573115720514, args=("64", "20"), is_float=True),
    Workload("matrix_product", "matrix product, 48 x 48", expected=6.4502988000000006, args=("48", "2"), is_float=True),
    Workload("sieve", "sieve of 20,000, uint8", expected=9048, args=("20000", "4")),
    Workload("histogram", "histogram of bytes, uint32", expected=400, args=("2000", "50")),
)
