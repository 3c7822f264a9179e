"""Objects of walks over keys that are changed, or kept."""

from dataclasses import dataclass, field

from redisjit import Context, Key, Module

module = Module("m")


@module.datatype("walked-rj")
@dataclass
class Names:
    names: list[bytes] = field(default_factory=list)


latest = module.state(Names())


def clean(found: Names) -> None:
    found.names.clear()


@module.command(replicate="effects")
def change(ctx: Context) -> None:
    for _, found in ctx.objects(Names):
        clean(found)


@module.command(replicate="effects")
def keep(ctx: Context) -> None:
    for _, found in ctx.objects(Names):
        latest.names = found.names


@module.command(replicate="effects")
def put(ctx: Context, key: Key[Names]) -> None:
    for _, found in ctx.objects(Names):
        key.value = Names(found.names)


@module.command(replicate="effects")
def copied(ctx: Context, key: Key[Names]) -> None:
    for _, found in ctx.objects(Names):
        key.value = Names(list(found.names))
        latest.names = list(found.names)
