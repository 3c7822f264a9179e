"""Settings: a limit that CONFIG SET changes, with a check, and what INFO shows of it."""

from redisjit import Module

module = Module("settings", stats=True)

limit = module.config("limit", 100, minimum=1, maximum=10_000)
mode = module.config("mode", "fast", choices=["fast", "exact"])


@limit.check
def even(value: int) -> None:
    """What this raises is the error of CONFIG SET."""
    if value % 2:
        raise ValueError(f"{value} is odd")


@module.command
def allowed(n: int) -> bool:
    """Whether `n` is within the limit, of which half counts where the mode is exact."""
    return n <= (limit.value if mode.value == "fast" else limit.value // 2)


@module.info("limits")
def limits() -> dict[str, int]:
    """The section `settings_limits` of INFO."""
    return {"limit": limit.value}
