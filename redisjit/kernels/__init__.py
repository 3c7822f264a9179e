"""Numeric kernels: functions under `numba.njit`, compiled by Numba ahead of time and linked into the same object.

Nothing outside this package imports Numba or NumPy, and the compiler imports this package only for a program that calls
a kernel.
"""
