"""The ACL user of the client."""

from redisjit import Context, Module

module = Module("user_name")


@module.command
def user(ctx: Context) -> bytes:
    return ctx.user


# needs: 7
# case: user
