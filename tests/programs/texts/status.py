"""Status replies: constants and made ones."""

from redisjit import Module, Status

module = Module("status")


@module.command
def ok() -> Status:
    return Status("OK")


@module.command
def made(n: int) -> Status:
    return Status(f"QUEUED {n}")


@module.command
def maybe(n: int) -> Status | None:
    if n:
        return Status("YES")
    return None


# case: ok
# case: made 5
# case: maybe 0
# case: maybe 1
