"""The commands and their options. What each one needs is imported when it runs: starting has to be quick."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from typing import Any

import click

from redisjit import __version__
from redisjit.cli.failures import REFUSED, USAGE, Failure, explained
from redisjit.cli.progress import progress

_TEXTS = ("typed", "ir", "llvm", "asm")

_TRIPLE = re.compile(r"(x86_64|aarch64)(-\w+)?-linux-\w+")


def _triple(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value is not None and not _TRIPLE.fullmatch(value):
        raise click.BadParameter("modules are made for x86_64-linux-gnu and aarch64-linux-gnu")
    return value


def _is_python(context: click.Context, parameter: click.Parameter, value: Any) -> Any:
    files = [_of_package(file) for file in ([value] if isinstance(value, str) else value)]
    for file in files:
        if not file.endswith(".py"):
            raise click.BadParameter(f"{file!r} is not a Python file: its name has to end in .py")
    return files[0] if isinstance(value, str) else files


def _output(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    if value == "":
        raise click.BadParameter("a file needs a name")
    return value


def _of_package(file: str) -> str:
    """The file that stands for a folder, which is to be a package; any other as it is."""
    if not os.path.isdir(file):
        return file
    found = os.path.join(file, "__init__.py")
    if not os.path.isfile(found):
        raise click.BadParameter(f"{file!r} is a directory without __init__.py: it is no package")
    return found


def _stem(file: str) -> str:
    """What is made of a file is called by its name, of a package by that of its folder."""
    path = Path(file)
    return path.resolve().parent.name if path.name == "__init__.py" else path.stem


_file = click.Path(exists=True)
_source = click.argument("file", type=_file, callback=_is_python)


class _Group(click.Group):
    """A group whose commands end with the exit code of a Failure."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; a Failure becomes its message and exit code."""
        try:
            return super().invoke(ctx)
        except Failure as failure:
            click.echo(str(failure), err=True)
            ctx.exit(failure.code)


@click.group(cls=_Group, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def redisjit() -> None:
    """Compile typed Python functions into native Redis and Valkey modules."""


@redisjit.command("compile", short_help="Compile a file or a package into a module.")
@_source
@click.option(
    "-o",
    "--output",
    type=click.Path(dir_okay=False),
    callback=_output,
    help="What to write; FILE's name with .so by default.",
)
@click.option("--emit", type=click.Choice([*_TEXTS, "obj"]), help="Stop at this stage and write (or print) it.")
@click.option("-O", "opt", type=click.IntRange(0, 3), default=2, show_default=True, help="Optimisation level.")
@click.option("--target", metavar="TRIPLE", callback=_triple, help="Compile for another machine: aarch64-linux-gnu.")
@click.option("--no-cache", is_flag=True, help="Compile a file with kernels anew, even when nothing has changed.")
@click.option("--debug", is_flag=True, help="Count objects: the log then says when a command leaves some behind.")
@click.option("--linker", type=click.Path(exists=True, dir_okay=False), help="The linker (or C compiler) to link with.")
def compile_(
    file: str,
    output: str | None,
    emit: str | None,
    opt: int,
    target: str | None,
    no_cache: bool,
    debug: bool,
    linker: str | None,
) -> None:
    """Compile FILE, or the package in a folder, into a module for `redis-server --loadmodule`."""
    printed = emit in _TEXTS and output is None
    if output is None:
        output = _stem(file) + (".o" if emit == "obj" else ".so")
    elif not Path(output).absolute().parent.is_dir():
        raise Failure(f"redisjit: no directory {os.path.dirname(output)!r} to write {output!r} to", USAGE)
    if os.path.exists(output) and os.path.samefile(file, output):
        raise Failure(f"redisjit: {output} is what is compiled: name another file to write", USAGE)
    if printed:
        import tempfile

        with tempfile.TemporaryDirectory() as directory:
            output = os.path.join(directory, "stage")
            _compile(file, output, emit=emit, opt=opt, target=target, linker=linker, debug=debug)
            click.echo(Path(output).read_text(), nl=False)
    elif emit is not None or no_cache:
        _compile(file, output, emit=emit, opt=opt, target=target, linker=linker, debug=debug)
    else:
        from redisjit.outputs import Outputs

        outputs = Outputs(file, output, {"opt": opt, "target": target, "linker": linker, "debug": debug})
        if not outputs.restore():
            _compile(file, output, opt=opt, target=target, linker=linker, debug=debug, importing=outputs.watching())
            outputs.keep()


def _compile(file: str, output: str, **options: Any) -> None:
    import gc

    gc.disable()  # almost all that is made lives to the end, which is near
    with explained(file), progress(f"compiling {file}"):
        from redisjit.compiler import compile_file
        from redisjit.diagnostics.tools import ToolError

        try:
            compile_file(file, output, **options)
        except ToolError as error:
            raise Failure(f"redisjit: {error}") from error
        except OSError as error:
            if error.filename != output:
                raise
            raise Failure(f"redisjit: {output} cannot be written: {error.strerror}", USAGE) from error


@redisjit.command(short_help="Say what is wrong, and write nothing.")
@click.argument("files", nargs=-1, required=True, type=_file, callback=_is_python, metavar="FILE...")
def check(files: tuple[str, ...]) -> None:
    """Say what is wrong with each FILE, and write nothing."""
    refused = False
    for file in files:
        try:
            with explained(file), progress(f"checking {file}"):
                from redisjit.compiler import check_file

                check_file(file)
        except Failure as failure:
            click.echo(str(failure), err=True)
            refused = True
    if refused:
        sys.exit(REFUSED)


@redisjit.command(short_help="Say what a module offers and needs.")
@click.argument("file", type=_file)
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def inspect(file: str, as_json: bool) -> None:
    """What FILE, a source file or a compiled module, offers to a server and needs of it."""
    import json

    from redisjit.cli.inspect import NotAModule, as_text, read_module

    file = _of_package(file)
    if file.endswith(".py"):
        with explained(file), progress(f"compiling {file}"):
            from redisjit.compiler import describe_file

            description = describe_file(file)
    else:
        try:
            description = read_module(file)
        except NotAModule as error:
            raise Failure(f"redisjit: {file}: {error}") from error
    click.echo(json.dumps(description, indent=2) if as_json else as_text(description))


@redisjit.command(short_help="Write a project to start from.")
@click.argument("name", type=click.Path(path_type=Path))
def new(name: Path) -> None:
    """Write a project: a handler, a type of values, their tests, and what runs them.

    NAME is the module's name, and the directory to make; with slashes, its last part is the name.
    """
    from redisjit.cli.new import create

    for path in create(name):
        click.echo(f"wrote {path}")
    click.echo(f"\ncd {name} && pip install -r requirements.txt && make test")


@redisjit.command(short_help="Compile, start a server, and talk to it.")
@_source
@click.option("--server", metavar="NAME|PATH", help="Which server; the embedded one by default.")
@click.option("--port", type=click.IntRange(1, 65535), help="Its port; a free one by default.")
@click.option("-3", "resp3", is_flag=True, help="Speak RESP3.")
@click.option("-c", "commands", multiple=True, metavar="COMMAND", help="Run this command and end. May be repeated.")
def run(file: str, server: str | None, port: int | None, resp3: bool, commands: tuple[str, ...]) -> None:
    """Compile FILE, start a server with it, and talk to it.

    With -c runs these commands and prints their replies; else prompts, or reads commands from standard input.
    The exit code is 1 when a reply of -c or of standard input was an error.
    """
    import tempfile

    from redisjit.cli.inspect import read_module
    from redisjit.cli.run import converse
    from redisjit.serve import Server, ServerError, find_server

    try:
        binary = find_server(server)
    except ServerError as error:
        raise Failure(f"redisjit: {error}", USAGE) from error
    with tempfile.TemporaryDirectory() as directory:
        module = os.path.join(directory, _stem(file) + ".so")
        _compile(file, module)
        hints = [command["syntax"] for command in read_module(module)["commands"]]
        try:
            with Server(binary, modules=[module], port=port) as started:
                ok = converse(started, commands, protocol=3 if resp3 else 2, hints=hints)
        except ServerError as error:
            raise Failure(f"redisjit: {error}") from error
    if not ok:
        sys.exit(REFUSED)
