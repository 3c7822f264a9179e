"""A child process of the server's: at most one runs at a time, those that save data included."""


@cold
def prepare_fork(context: Context) -> None:
    """See that there can be a child, and make the context with which its end is told: no client waits for that."""
    flags = raw.GetContextFlags(context.ctx)
    if flags & raw.CTX_FLAGS_IS_CHILD != 0:
        raise RedisError("ERR a child process has no children")
    if flags & raw.CTX_FLAGS_ACTIVE_CHILD != 0:
        raise RedisError("ERR a child process of the server is running already")
    context._close_keys()
    place = module_memory("fork_context", 8)
    free_context(place)  # left by a child that the server has killed
    store(Ptr, place, 0, raw.GetDetachedThreadSafeContext(context.ctx))


@cold
def check_exit_code(code: int) -> None:
    if ult(254, code):  # 255 says to the server that the child was killed
        raise ValueError("the exit code of a child process is 0 to 254")


@cold
def forked(pid: int) -> int:
    if pid < 0:
        fork_over()
        raise RedisError("ERR the server cannot make a child process")
    store(i64, module_memory("fork_pid", 8), 0, pid)
    return pid


@cold
def fork_over() -> None:
    """The child has ended."""
    store(i64, module_memory("fork_pid", 8), 0, 0)
    free_context(module_memory("fork_context", 8))


@cold
def end_fork() -> None:
    """The module is unloaded: nothing is left that could hear of the child's end."""
    pid = load(i64, module_memory("fork_pid", 8), 0)
    if pid != 0:
        raw.KillForkChild(pid)
    fork_over()


@cold
def fatal_error(message: str, file: str, line: int) -> None:
    text = terminated(as_bytes(message))
    name = terminated(as_bytes(file))
    raw._Assert(bytes_data(text), bytes_data(name), line)
