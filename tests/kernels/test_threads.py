"""Kernels in commands that run in the background: each thread has state of its own."""

from __future__ import annotations

import threading

from tests.conftest import CompileModule, StartServer

SOURCE = """
    import numba
    import numpy as np
    from numpy.typing import NDArray
    from redisjit import Module

    module = Module("kernels")


    @numba.njit
    def twice(n: int) -> NDArray[np.float64]:
        out = np.arange(n) * 1.0
        if n == 7:
            raise ValueError("seven")
        return out + out.copy()


    @module.command(background=True)
    def there(n: int) -> list[float]:
        return twice(n).tolist()


    @module.command
    def here(n: int) -> list[float]:
        return twice(n).tolist()
"""


def test_kernels_in_threads(compile_module: CompileModule, embedded_server: StartServer) -> None:
    server = embedded_server(compile_module(SOURCE, "kernels.py"))
    wrong: list[object] = []

    def calls() -> None:
        with server.connect() as connection:
            for i in range(100):
                n = i % 20
                for name in ("KERNELS.THERE", "KERNELS.HERE"):
                    found = connection.call(name, n).plain()
                    good = "ValueError: seven" in str(found) if n == 7 else found == [b"%d" % (2 * k) for k in range(n)]
                    if not good:
                        wrong.append((name, n, found))

    threads = [threading.Thread(target=calls) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
