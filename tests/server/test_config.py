"""Settings of a module: CONFIG GET, SET and REWRITE, arguments of the module, checks, memory."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import redis

from redisjit.compiler import compile_file
from redisjit.diagnostics.base import CompileError
from redisjit.serve import Server, ServerBinary
from tests.conftest import CompileModule, StartMemcheck

SETTINGS = """
    from redisjit import Context, Module, String

    module = Module("settings")

    limit = module.config("limit", 100, minimum=1, maximum=1_000_000)
    room = module.config("room", 1 << 20, memory=True)
    mode = module.config("mode", "fast", choices=["fast", "exact"])
    on = module.config("on", True)
    prefix = module.config("prefix", b"p:")
    title = module.config("title", "t\\u00e9")
    parts = module.config("parts", {"a"}, flags=["a", "b", "c"])
    fixed = module.config("fixed", 7, immutable=True)
    hidden = module.config("hidden", 8, hidden=True)


    @limit.check
    def even(value: int) -> None:
        if value % 2:
            raise ValueError(f"{value} is odd")


    @title.check
    def short(value: str) -> None:
        if len(value) > limit.value:
            raise IndexError("too long")


    @mode.on_change
    def changed(ctx: Context) -> None:
        ctx.log("mode is " + mode.value)
        if mode.value == "exact" and limit.value > 1000:
            raise ValueError("too many for exact")


    @module.on_load
    def loaded(ctx: Context) -> None:
        ctx.log(f"loaded with {limit.value} and {title.value}")
        if limit.value == 666:
            raise ValueError("not this one")


    @module.command
    def show() -> list[str]:
        flags = ",".join(sorted(parts.value))
        texts = [mode.value, prefix.value.decode(), title.value, flags]
        return [*texts, str(limit.value), str(room.value), str(on.value), str(fixed.value)]


    @module.command
    def change(ctx: Context, title_: str, limit_: int) -> tuple[int, str, int, str]:
        before, text = limit.value, title.value
        ctx.config_set("settings.title", title_)
        ctx.config_set_int("settings.limit", limit_)
        return before, text, limit.value, title.value


    @module.command(replicate="effects")
    def store(key: String) -> None:
        key.set(prefix.value + title.value.encode())
"""
DEFAULTS = ["fast", "p:", "té", "a", "100", "1048576", "True", "7"]
ORDER = ["mode", "prefix", "title", "parts", "limit", "room", "on", "fixed"]


@pytest.fixture
def settings(compile_module: CompileModule) -> Path:
    return compile_module(SETTINGS, "settings.py")


def has_config(server: Server) -> bool:
    """Whether the server has configuration of modules: 6.2 has not."""
    return not str(server.client(decode=True).info("server")["redis_version"]).startswith("6.")


def show(server: Server) -> list[str]:
    found: list[str] = server.client(decode=True).execute_command("SETTINGS.SHOW")
    return found


def refusal(client: redis.Redis, *words: str | bytes) -> str:
    with pytest.raises(redis.ResponseError) as caught:
        client.config_set(*words)
    return str(caught.value).partition(" - ")[2]


def test_defaults_and_arguments(settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[settings]) as server:
        assert show(server) == DEFAULTS
    arguments = [
        "MODE",
        "Exact",
        "prefix",
        "a b",
        "title",
        "x",
        "parts",
        "c b",
        "limit",
        "4",
        "room",
        "2kb",
        "on",
        "no",
    ]
    with Server(server_binary, modules=[(settings, *arguments)]) as server:
        assert show(server) == ["exact", "a b", "x", "b,c", "4", "2048", "False", "7"]
        assert "loaded with 4 and x" in server.log_tail(100)
        client = server.client()
        client.execute_command("MODULE", "UNLOAD", "settings")
        client.execute_command("MODULE", "LOAD", str(settings), "room", "3k", "parts", "none", "fixed", "9")
        assert show(server) == ["fast", "p:", "té", "", "100", "3000", "True", "9"]


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["limit"], "limit: a name without a value"),
        (["what", "1"], "what: no such setting: there are limit, room"),
        (["limit", "x"], "limit: argument couldn't be parsed into an integer"),
        (["limit", "0"], "limit: argument must be between 1 and 1000000 inclusive"),
        (["limit", "99999999999999999999"], "limit: argument couldn't be parsed into an integer"),
        (["room", "-1"], "room: argument must be between 0 and 9223372036854775807 inclusive"),
        (["room", "9223372036854775807gb"], "room: argument is out of range"),
        (["on", "maybe"], "on: argument must be 'yes' or 'no'"),
        (["mode", "slow"], "mode: argument must be one of the following: fast, exact"),
        (["parts", "a q"], "parts: argument must be one of the following: a, b, c"),
        (["prefix", "a\0b"], "prefix: a default ends at a zero byte"),
        (["limit", "5"], "5 is odd"),
        (["limit", "666"], "ValueError: not this one"),
        (["title", b"\xff"], "value is not valid UTF-8"),
        (["limit", "2", "title", "abc"], "IndexError: too long (settings.py:"),
    ],
)
def test_wrong_arguments(arguments: list[Any], why: str, settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary) as server:
        with pytest.raises(redis.ResponseError):
            server.client().execute_command("MODULE", "LOAD", str(settings), *arguments)
        assert why in server.log_tail(100)
        server.client().execute_command("MODULE", "LOAD", str(settings))
        assert show(server) == DEFAULTS


def test_get_and_set(settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[settings]) as server:
        if not has_config(server):
            assert server.client().config_get("settings.*") == {}
            return
        client = server.client(decode=True)
        found = client.config_get("settings.*")
        assert [found[f"settings.{name}"] for name in ORDER] == ["fast", "p:", "té", "a", "100", "1048576", "yes", "7"]
        assert len(found) == 8
        assert client.config_get("settings.hidden") == {"settings.hidden": "8"}
        for name, value in {"limit": "4", "room": "10mb", "mode": "EXACT", "parts": "b c", "on": "no"}.items():
            assert client.config_set(f"settings.{name}", value)
        client.config_set("settings.title", "é")
        client.config_set("settings.prefix", "a\0b")
        assert show(server) == ["exact", "a\0b", "é", "b,c", "4", "10485760", "False", "7"]
        assert "mode is exact" in server.log_tail(100)
        client.execute_command("SETTINGS.STORE", "k")
        assert client.get("k") == "a\0bé"
        client.config_set("settings.parts", "none")
        assert client.config_get("settings.parts") == {"settings.parts": "none"}


def test_a_handler_changes_its_own_settings(settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[settings]) as server:
        if not has_config(server):
            return
        client = server.client(decode=True)
        assert client.execute_command("SETTINGS.CHANGE", "new", 50) == [100, "té", 50, "new"]
        with pytest.raises(redis.ResponseError, match="51 is odd"):
            client.execute_command("SETTINGS.CHANGE", "newer", 51)
        assert client.execute_command("SETTINGS.CHANGE", "newest", 60) == [50, "newer", 60, "newest"]


def test_refused_values(settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary, modules=[settings]) as server:
        if not has_config(server):
            return
        client = server.client()
        assert refusal(client, "settings.limit", "5") == "5 is odd"
        assert refusal(client, "settings.limit", "0") == "argument must be between 1 and 1000000 inclusive"
        assert refusal(client, "settings.title", b"\xff") == "value is not valid UTF-8"
        assert refusal(client, "settings.title", "x" * 101).startswith("IndexError: too long (settings.py:")
        assert "fast, exact" in refusal(client, "settings.mode", "slow")
        assert "immutable" in refusal(client, "settings.fixed", "3")
        client.config_set("settings.limit", "2000")
        assert refusal(client, "settings.mode", "exact") == "too many for exact"
        both = ("settings.title", "new", "settings.parts", "b", "settings.limit", "9")
        assert refusal(client, *both) == "9 is odd"
        assert show(server) == ["fast", "p:", "té", "a", "2000", "1048576", "True", "7"]


def test_rewritten_values_win_over_arguments(settings: Path, server_binary: ServerBinary, tmp_path: Path) -> None:
    with Server(server_binary, modules=[(settings, "limit", "8", "mode", "exact")]) as server:
        if not has_config(server):
            return
        client = server.client()
        client.config_set("settings.limit", "100")
        client.config_set("settings.prefix", "q:")
        client.config_rewrite()
        lines = (server.directory / "server.conf").read_text().splitlines()
    kept = dict(line.split(" ", 1) for line in lines if line.startswith("settings."))
    assert kept == {"settings.limit": "100", "settings.prefix": '"q:"'}
    with Server(server_binary, modules=[(settings, "limit", "8", "mode", "exact")], config=kept) as server:
        assert show(server) == ["exact", "q:", "té", "a", "100", "1048576", "True", "7"]
        client = server.client()
        client.execute_command("MODULE", "UNLOAD", "settings")
        words = ["CONFIG", "settings.limit", "6", "CONFIG", "settings.title", "x", "ARGS", "parts", "b", "limit", "2"]
        client.execute_command("MODULE", "LOADEX", str(settings), *words)
        assert show(server) == ["fast", "p:", "x", "b", "6", "1048576", "True", "7"]
        client.execute_command("MODULE", "UNLOAD", "settings")
        for value in ("7", "0", "x"):
            with pytest.raises(redis.ResponseError):
                client.execute_command("MODULE", "LOADEX", str(settings), "CONFIG", "settings.limit", value)


def test_what_writes_and_reads_a_setting_is_not_deterministic(tmp_path: Path) -> None:
    file = tmp_path / "writes.py"
    file.write_text(
        "from redisjit import Module, String\n\nmodule = Module('writes')\nlimit = module.config('limit', 3)\n\n\n"
        "def most() -> int:\n    return limit.value\n\n\n"
        "@module.command\ndef put(key: String) -> None:\n    key.set(b'%d' % most())\n"
    )
    with pytest.raises(CompileError, match=r"RJ216.*it uses a setting of the module"):
        compile_file(str(file), str(tmp_path / "mod.so"))


def test_settings_of_another_module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(tmp_path))
    declared = "from redisjit import Module\n\nmodule = Module('far')\nfar = module.config('far', 3)\n"
    (tmp_path / "far_settings.py").write_text(declared)
    file = tmp_path / "near.py"
    file.write_text(
        "import far_settings\nfrom redisjit import Module\n\nmodule = Module('near')\n\n\n"
        "@module.command\ndef get() -> int:\n    return far_settings.far.value\n"
    )
    with pytest.raises(CompileError, match="it is a setting of another module"):
        compile_file(str(file), str(tmp_path / "mod.so"))


def test_reloading_does_not_grow(settings: Path, server_binary: ServerBinary) -> None:
    with Server(server_binary) as server:
        client = server.client()
        newer = has_config(server)

        def rounds(count: int) -> int:
            for _ in range(count):
                client.execute_command("MODULE", "LOAD", str(settings), "prefix", "x" * 10_000, "parts", "a b c")
                if newer:
                    client.config_set("settings.title", "y" * 90)
                client.execute_command("SETTINGS.SHOW")
                client.execute_command("MODULE", "UNLOAD", "settings")
            return int(client.info("memory")["used_memory"])

        before = rounds(50)
        assert rounds(100) - before < 200_000


@pytest.mark.memcheck
def test_memory_of_settings(settings: Path, memcheck_server: StartMemcheck) -> None:
    with memcheck_server() as server:
        client = server.client()
        for limit in ("666", "5", "x", "4"):
            words = ["prefix", "a prefix of some length", "parts", "b c", "limit", limit]
            if limit == "4":
                client.execute_command("MODULE", "LOAD", str(settings), *words)
            else:
                with pytest.raises(redis.ResponseError):
                    client.execute_command("MODULE", "LOAD", str(settings), *words)
        for number in range(5):
            client.config_set(
                "settings.prefix", "a text that is changed", "settings.parts", "a b", "settings.title", "t"
            )
            client.execute_command("SETTINGS.SHOW")
            client.execute_command("SETTINGS.STORE", f"k{number}")
            client.config_get("settings.*")
            client.execute_command("SETTINGS.CHANGE", f"t{number}", 40)
            refusal(client, "settings.title", b"\xff")
            refusal(client, "settings.prefix", "another", "settings.limit", "5")
        assert show(server)[1] == "a text that is changed"
        client.execute_command("MODULE", "UNLOAD", "settings")
