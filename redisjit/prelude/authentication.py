"""Authentication callbacks, and those that answer later."""


@cold
def log_unasked(ctx: Ptr) -> None:
    raw.Log(ctx, cstring("notice"), cstring("this server does not ask modules who a client is: AUTH is its own"))


def auth_begins() -> None:
    store(i64, module_memory("authenticated", 8), 0, 0)


def auth_ends(ctx: Ptr, answer: bool | None, name: bytes) -> int:
    """What the server is told. A handler that made the client a user has accepted it."""
    done = load(i64, module_memory("authenticated", 8), 0) != 0
    if answer is None:
        return 0 if done else 1
    if answer and not done:
        raw.AuthenticateClientWithACLUser(ctx, bytes_data(name), bytes_len(name), null(), null(), null())
    elif not answer and done:
        raw.DeauthenticateAndCloseClient(ctx, raw.GetClientId(ctx))
    return 0


@cold
def auth_fails(ctx: Ptr, line: Ptr, error: Ptr) -> int:
    """An exception refuses the client: `line` is the reply."""
    if load(i64, module_memory("authenticated", 8), 0) != 0:
        raw.DeauthenticateAndCloseClient(ctx, raw.GetClientId(ctx))
    size = 0
    while load(u8, line, size) != 0:
        size = wrap_add(size, 1)
    text = raw.Alloc(wrap_add(size, 1))
    store(u8, text, 0, 45)  # a minus: without it the server takes the error's code for a part of the message
    memcpy(offset(text, 1), line, size)
    store(Ptr, error, 0, raw.CreateString(null(), text, wrap_add(size, 1)))
    raw.Free(text)
    raw.Free(line)
    return 0


# In the background: a job that has, behind the words that all jobs have, the answer (0: no, 1: yes, 2: leave it to
# others) and the line of an exception.

AUTH_YES = 1
AUTH_PASSED = 2
AUTH_SIZE = 88


def start_auth(ctx: Ptr, user: Ptr, password: Ptr, error: Ptr, work: Ptr, done: Ptr, runs: Ptr, threads: int) -> int:
    """Block the client while a thread asks who it is."""
    if not has("BlockClientOnAuth"):  # a server that asks no module
        return 1
    if raw.GetContextFlags(ctx) & (raw.CTX_FLAGS_MULTI | raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_DENY_BLOCKING) != 0:
        text = cstring("-ERR this authentication takes time, which a transaction or a script has not")
        store(Ptr, error, 0, raw.CreateString(null(), text, 76))
        return 0
    client = raw.BlockClientOnAuth(ctx, done, callback_address(auth_free, "RedisModuleTimerProc"))
    if is_null(client):  # which has replied
        return 0
    job = raw.Alloc(AUTH_SIZE)
    words = raw.Alloc(16)
    store(Ptr, words, 0, raw.CreateStringFromString(null(), user))
    store(Ptr, words, 1, raw.CreateStringFromString(null(), password))
    describe_job(job, client, words, 2, work, raw.GetClientId(ctx), False)
    store(i64, job, 9, AUTH_PASSED)
    store(Ptr, job, 10, null())
    watch_job(client, job)
    if push_job(job, threads, runs) == 0:
        raw.AbortBlock(client)
        auth_free(ctx, job)
        text = cstring("-ERR no thread can be started")
        store(Ptr, error, 0, raw.CreateString(null(), text, 29))
    return 0


def auth_answers(answer: bool | None) -> None:
    """On the thread: what the function says."""
    store(i64, background_job(), 9, AUTH_PASSED if answer is None else int(answer))


def auth_raises(line: Ptr) -> None:
    store(Ptr, background_job(), 10, line)


def auth_done(ctx: Ptr, user: Ptr, error: Ptr) -> int:
    """Back on the server's own thread."""
    job = raw.GetBlockedClientPrivateData(ctx)
    line = load(Ptr, job, 10)
    auth_begins()
    if not is_null(line):
        store(Ptr, job, 10, null())
        return auth_fails(ctx, line, error)
    answer = load(i64, job, 9)
    if answer == AUTH_PASSED:
        return 1
    return auth_ends(ctx, answer == AUTH_YES, call_string(user))


def auth_free(ctx: Ptr, job: Ptr) -> None:
    raw.Free(load(Ptr, job, 10))
    background_free(ctx, job)
