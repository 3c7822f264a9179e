"""Settings that are unsigned numbers of 64 bits, on servers that have such settings and on others."""

from __future__ import annotations

import pytest
import redis

from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck

UNSIGNED = """
    import numpy as np

    from redisjit import Context, Module

    module = Module("wide")

    mask = module.config("mask", np.uint64(18446744073709551615))
    seed = module.config("seed", np.uint64(7), minimum=5, maximum=9223372036854775900)


    @seed.check
    def even_or_small(value: np.uint64) -> None:
        if value > np.uint64(1000) and value % np.uint64(2) != 0:
            raise ValueError(f"{value} is odd")


    @mask.on_change
    def changed(ctx: Context) -> None:
        if mask.value == np.uint64(13):
            raise ValueError("13 is unlucky")


    @module.command
    def get(word: np.uint64) -> tuple[np.uint64, np.uint64]:
        return mask.value & word, seed.value
"""
LARGE = 18446744073709551615


def values(client: redis.Redis) -> list[int]:
    return [int(value) for value in client.execute_command("WIDE.GET", LARGE)]


def exercise(client: redis.Redis) -> None:
    for value in ("0", str(LARGE), "9223372036854775808", "12"):
        client.config_set("wide.mask", value)
        assert client.config_get("wide.mask")["wide.mask"] == value
        assert values(client)[0] == int(value)
    for name, value in (
        ("mask", "x"),
        ("mask", "-1"),
        ("mask", "18446744073709551616"),
        ("mask", "13"),
        ("seed", "4"),
        ("seed", "9223372036854775901"),
        ("seed", "1001"),
    ):
        with pytest.raises(redis.ResponseError):
            client.config_set(f"wide.{name}", value)
    assert values(client) == [12, 7]
    client.config_set("wide.seed", "9223372036854775900")
    assert values(client) == [12, 9223372036854775900]


def test_unsigned(compile_module: CompileModule, server_binary: ServerBinary) -> None:
    module = compile_module(UNSIGNED, "wide.py")
    configures = server_binary.is_valkey or server_binary.version >= (7,)
    with Server(server_binary, modules=[module]) as server:
        client = server.client(decode=True)
        assert values(client) == [LARGE, 7]
        if configures:
            assert client.config_get("wide.mask")["wide.mask"] == str(LARGE)
            exercise(client)
    with Server(server_binary, modules=[[module, "mask", "9223372036854775809", "seed", "6"]]) as server:
        client = server.client(decode=True)
        assert values(client) == [9223372036854775809, 6]
        if configures:
            client.config_rewrite()
    with Server(server_binary) as server:
        for arguments in (("mask", "x"), ("seed", "4"), ("seed", "1001"), ("mask", "-1")):
            with pytest.raises(redis.ResponseError):
                server.client().execute_command("MODULE", "LOAD", str(module), *arguments)


def test_declarations() -> None:
    import numpy as np

    from redisjit import Module

    module = Module("m")
    assert module.config("a", np.uint64(3)).value == np.uint64(3)
    setting = module.config("b", np.uint64(3), maximum=10)
    setting.set(np.uint64(10))
    for wrong in (np.uint64(11), 5):
        with pytest.raises((ValueError, TypeError)):
            setting.set(wrong)
    with pytest.raises(ValueError, match="no numbers from"):
        module.config("c", np.uint64(3), minimum=-1)
    with pytest.raises(TypeError):
        module.config("d", np.uint64(3), memory=True)  # type: ignore[call-overload]


@pytest.mark.memcheck
def test_memory(compile_module: CompileModule, memcheck_server: StartMemcheck) -> None:
    with memcheck_server(compile_module(UNSIGNED, "wide.py")) as server:
        exercise(server.client(decode=True))
        server.client().execute_command("MODULE", "UNLOAD", "wide")
