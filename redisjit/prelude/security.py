"""Users, what they may do, and clients."""


@uncounted
class Security:
    ctx: Ptr

    def new_user(self, name: bytes) -> User:
        if name._contains_byte(0):
            raise ValueError("the name of a user has no zero byte")
        free_unused_users()
        text = terminated(name)
        user = raw.CreateModuleUser(bytes_data(text))
        head = module_memory("users", 8)
        following = load(Ptr, head, 0)
        own = copy_of(bytes_data(name), bytes_len(name))  # an argument of the command ends with it
        out = new_object(User, own, user, null(), following)
        if not is_null(following):
            handle(User, following).previous = object_address(out)
        store(Ptr, head, 0, object_address(out))
        return out

    def acl_user(self, name: bytes) -> User:
        return new_object(User, name, null(), null(), null())

    def acl_log(self, user: User, item: bytes, reason: str) -> None:
        kind = 0
        if reason == "command":
            kind = raw.ACL_LOG_CMD
        elif reason == "key":
            kind = raw.ACL_LOG_KEY
        elif reason == "channel":
            kind = raw.ACL_LOG_CHANNEL
        elif reason != "auth":
            raise ValueError("the reason is 'auth', 'command', 'key' or 'channel'")
        if not has("ACLAddLogEntry"):
            raise RedisError("ERR this server does not let modules write to the ACL log")
        if is_null(user.made) and has("ACLAddLogEntryByUserName"):
            name = word_of(user.label)
            word = word_of(item)
            raw.ACLAddLogEntryByUserName(self.ctx, name, word, kind)
            drop_word(item, word)
            drop_word(user.label, name)
            return
        found = user._found()
        word = word_of(item)
        raw.ACLAddLogEntry(self.ctx, found, word, kind)
        drop_word(item, word)
        user._give_back(found)

    def redact(self, position: int) -> None:
        hide_word(self.ctx, position)

    @property
    def client(self) -> Client:
        return new_object(Client, self.ctx, raw.GetClientId(self.ctx))

    def client_by_id(self, id: int) -> Client | None:
        if raw.GetClientInfoById(null(), id) != 0:
            return None
        return new_object(Client, self.ctx, id)


class User:
    """A user of the server's, looked up by its name for each use; or, with `made`, one of the module's own.

    Those are in a list, so that none outlives the module.
    """

    label: bytes
    made: Ptr
    previous: Ptr
    following: Ptr

    def __drop__(self) -> None:
        if is_null(self.made):
            return
        if is_null(self.previous):
            store(Ptr, module_memory("users", 8), 0, self.following)
        else:
            handle(User, self.previous).following = self.following
        if not is_null(self.following):
            handle(User, self.following).previous = self.previous
        if load(i64, module_memory("users_change", 8), 0) != 0:
            # The server is in the midst of a client that was this user, and would take it for one to be closed.
            node = raw.Alloc(16)
            store(Ptr, node, 0, self.made)
            store(Ptr, node, 1, load(Ptr, module_memory("users_unused", 8), 0))
            store(Ptr, module_memory("users_unused", 8), 0, node)
        else:
            raw.FreeModuleUser(self.made)

    @cold
    def _refused(self) -> None:
        raise RedisError(f"ERR the client cannot become the user '{as_str(self.label)}'")

    def _found(self) -> Ptr:
        """The user's object, to be given back."""
        if not is_null(self.made):
            return self.made
        if not has("GetModuleUserFromUserName"):
            raise RedisError("ERR this server does not let modules look at its users")
        word = word_of(self.label)
        found = raw.GetModuleUserFromUserName(word)
        drop_word(self.label, word)
        if is_null(found):
            raise RedisError(f"ERR there is no user '{as_str(self.label)}'")
        return found

    def _give_back(self, found: Ptr) -> None:
        if is_null(self.made):
            raw.FreeModuleUser(found)

    @property
    def name(self) -> bytes:
        return self.label

    @property
    def rules(self) -> bytes:
        if not has("GetModuleUserACLString"):
            raise RedisError("ERR this server does not tell modules the rules of users")
        found = self._found()
        out = own_string(raw.GetModuleUserACLString(found))
        self._give_back(found)
        return out

    def set_rules(self, rules: bytes) -> None:
        if rules._contains_byte(0):
            raise ValueError("rules have no zero byte")
        found = self._found()
        problem = ""
        if has("SetModuleUserACLString"):
            text = terminated(rules)
            error = alloca(8)
            store(Ptr, error, 0, null())
            if raw.SetModuleUserACLString(null(), found, bytes_data(text), error) != 0:
                problem = "ERR the rules were refused"
                if not is_null(load(Ptr, error, 0)):
                    problem = as_str(own_string(load(Ptr, error, 0)))
        else:
            for rule in rules.split():
                text = terminated(rule)
                if len(problem) == 0 and raw.SetModuleUserACL(found, bytes_data(text)) != 0:
                    problem = f"ERR the rule '{as_str(rule)}' was refused"
        self._give_back(found)
        if len(problem) > 0:
            raise RedisError(problem)

    def may_run(self, command: Word, *words: bytes, db: int | None = None) -> bool:
        if not has("ACLCheckCommandPermissions") or not has("GetCommandKeys"):
            raise RedisError("ERR this server does not let modules check permissions")
        if db is not None and not has("ACLCheckPermissions"):
            raise RedisError("ERR this server does not let modules check permissions of databases")
        strings = WordArray_of((command, *words))
        found = self._found()
        count = alloca(8)
        keys = raw.GetCommandKeys(null(), strings.items, strings.length, count)
        problem = last_errno() if is_null(keys) else 0
        raw.Free(keys)
        allowed = False
        if problem == 0:  # the server's check takes for granted that the command is there and complete
            if db is None:
                allowed = raw.ACLCheckCommandPermissions(found, strings.items, strings.length) == 0
            elif has("ACLCheckPermissions") and ult(db, 2147483648):
                allowed = raw.ACLCheckPermissions(found, strings.items, strings.length, db, count) == 0
        self._give_back(found)
        if problem != 0:
            call_refused(command, problem)
        return allowed

    def may_read(self, key: bytes) -> bool:
        return self._may_use(key, raw.CMD_KEY_ACCESS)

    def may_write(self, key: bytes) -> bool:
        return self._may_use(key, raw.CMD_KEY_INSERT | raw.CMD_KEY_DELETE | raw.CMD_KEY_UPDATE)

    def _may_use(self, key: bytes, flags: int) -> bool:
        if not has("ACLCheckKeyPermissions"):
            raise RedisError("ERR this server does not let modules check permissions")
        found = self._found()
        word = word_of(key)
        allowed = raw.ACLCheckKeyPermissions(found, word, flags) == 0
        drop_word(key, word)
        self._give_back(found)
        return allowed

    def may_read_prefix(self, prefix: bytes) -> bool:
        return self._may_use_prefix(prefix, raw.CMD_KEY_ACCESS)

    def may_write_prefix(self, prefix: bytes) -> bool:
        return self._may_use_prefix(prefix, raw.CMD_KEY_INSERT | raw.CMD_KEY_DELETE | raw.CMD_KEY_UPDATE)

    def _may_use_prefix(self, prefix: bytes, flags: int) -> bool:
        if not has("ACLCheckKeyPrefixPermissions"):
            raise RedisError("ERR this server does not let modules check permissions of prefixes")
        found = self._found()
        allowed = False
        if has("GetClusterNodeInfoForClient"):  # Valkey, whose function takes bytes and their length
            allowed = (
                valkey_call("ACLCheckKeyPrefixPermissions", found, bytes_data(prefix), bytes_len(prefix), flags) == 0
            )
        else:
            word = word_of(prefix)
            allowed = raw.ACLCheckKeyPrefixPermissions(found, word, flags) == 0
            drop_word(prefix, word)
        self._give_back(found)
        return allowed

    def may_use_channel(self, channel: bytes, pattern: bool = False) -> bool:
        if not has("ACLCheckChannelPermissions"):
            raise RedisError("ERR this server does not let modules check permissions")
        found = self._found()
        word = word_of(channel)
        flags = raw.CMD_CHANNEL_SUBSCRIBE | (raw.CMD_CHANNEL_PATTERN if pattern else 0)
        allowed = raw.ACLCheckChannelPermissions(found, word, flags) == 0
        drop_word(channel, word)
        self._give_back(found)
        return allowed


def context_authenticate(ctx: Context, user: User, ended: Ptr) -> None:
    """Make the client a user. `ended` is the C function to be called when it no longer is, or null."""
    flags = raw.CTX_FLAGS_LUA | raw.CTX_FLAGS_REPLICATED | raw.CTX_FLAGS_LOADING
    if raw.GetContextFlags(ctx.ctx) & flags != 0:
        raise RedisError("ERR only a client can be authenticated, and no script, master or file")
    if not is_null(ended) and not has("EventLoopAdd"):
        raise RedisError("ERR this server's event loop takes no functions of modules")
    box = null()
    changed = null()
    if not is_null(user.made) or not is_null(ended):
        box = raw.Alloc(16)  # the client's own reference: it gives it back when it becomes another user, or ends
        store(User, box, 0, user)
        store(Ptr, box, 1, ended)
        changed = callback_address(user_changed, "RedisModuleUserChangedFunc")
    refused = 0
    if is_null(user.made):
        text = terminated(user.label)
        size = bytes_len(user.label)
        refused = raw.AuthenticateClientWithACLUser(ctx.ctx, bytes_data(text), size, changed, box, null())
    else:
        refused = raw.AuthenticateClientWithUser(ctx.ctx, user.made, changed, box, null())
    if refused != 0:
        if not is_null(box):
            drop(User, box, 0)
            raw.Free(box)
        user._refused()
    store(i64, module_memory("authenticated", 8), 0, 1)


def user_changed(client: int, box: Ptr) -> None:
    """Called by the server when a client is no longer the user that it was made."""
    ended = load(Ptr, box, 1)
    if not is_null(ended) and load(i64, module_memory("users_over", 8), 0) == 0:
        note_due(ended, int_to_ptr(client))
    store(i64, module_memory("users_change", 8), 0, 1)
    drop(User, box, 0)
    raw.Free(box)
    store(i64, module_memory("users_change", 8), 0, 0)


def free_unused_users() -> None:
    node = load(Ptr, module_memory("users_unused", 8), 0)
    store(Ptr, module_memory("users_unused", 8), 0, null())
    while not is_null(node):
        following = load(Ptr, node, 1)
        raw.FreeModuleUser(load(Ptr, node, 0))
        raw.Free(node)
        node = following


def free_users() -> None:
    """At unload. Clients that still are one of the module's users are closed by the server."""
    store(i64, module_memory("users_over", 8), 0, 1)
    free_unused_users()
    at = load(Ptr, module_memory("users", 8), 0)
    while not is_null(at):
        user = handle(User, at)
        raw.FreeModuleUser(user.made)
        user.made = null()
        at = user.following
    store(Ptr, module_memory("users", 8), 0, null())


class Client:
    ctx: Ptr
    number: int

    @property
    def id(self) -> int:
        return self.number

    def _word(self, index: int) -> int:
        """A number of what the server tells of a client: 16 bits."""
        info = alloca(80)
        store(i64, info, 0, raw.CLIENTINFO_VERSION)
        if raw.GetClientInfoById(info, self.number) != 0:
            no_client()
        return load(u16, info, index)

    @property
    def addr(self) -> str:
        info = alloca(80)
        store(i64, info, 0, raw.CLIENTINFO_VERSION)
        if raw.GetClientInfoById(info, self.number) != 0:
            no_client()
        size = 0
        while size < 46 and load(u8, info, 24 + size) != 0:
            size += 1
        return copy_of(offset(info, 24), size).decode("utf-8", "replace")

    @property
    def port(self) -> int:
        return self._word(35)

    @property
    def db(self) -> int:
        return self._word(36)

    @property
    def is_tls(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_SSL != 0

    @property
    def is_pubsub(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_PUBSUB != 0

    @property
    def is_blocked(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_BLOCKED != 0

    @property
    def is_tracking(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_TRACKING != 0

    @property
    def is_unix_socket(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_UNIXSOCKET != 0

    @property
    def is_in_multi(self) -> bool:
        return self._word(4) & raw.CLIENTINFO_FLAG_MULTI != 0

    @property
    def name(self) -> bytes | None:
        if not has("GetClientNameById"):
            raise RedisError("ERR this server does not tell modules the names of clients")
        self._word(0)
        return optional_string(raw.GetClientNameById(self.ctx, self.number))

    def set_name(self, name: bytes) -> None:
        if not has("SetClientNameById"):
            raise RedisError("ERR this server does not let modules name clients")
        self._word(0)
        word = word_of(name)
        result = raw.SetClientNameById(self.number, word)
        drop_word(name, word)
        if result != 0:
            raise RedisError("ERR Client names cannot contain spaces, newlines or special characters.")

    @property
    def user(self) -> bytes:
        if not has("GetClientUserNameById"):
            raise RedisError("ERR this server does not tell modules the users of clients")
        self._word(0)
        found = optional_string(raw.GetClientUserNameById(self.ctx, self.number))
        if found is None:
            raise RedisError("ERR the client has no user")
        return found

    @property
    def certificate(self) -> bytes | None:
        self._word(0)
        return optional_string(raw.GetClientCertificate(self.ctx, self.number))

    def close(self) -> None:
        if raw.DeauthenticateAndCloseClient(self.ctx, self.number) != 0:
            no_client()


def hide_word(ctx: Ptr, position: int) -> None:
    if not has("RedactClientCommandArgument"):
        raise RedisError("ERR this server does not let modules redact arguments")
    if position < 1 or position > 2147483647 or raw.RedactClientCommandArgument(ctx, position) != 0:
        raise IndexError("the command has no such argument")


def hide_words(ctx: Ptr, at: int, end: int) -> None:
    """Hide words of the command from MONITOR and the slow log. On Redis 6.2 flags hide all of it."""
    if has("RedactClientCommandArgument"):
        while at < end:
            raw.RedactClientCommandArgument(ctx, at)
            at = wrap_add(at, 1)


@cold
def no_client() -> None:
    raise RedisError("ERR No such client ID")


def optional_string(word: Ptr) -> bytes | None:
    if is_null(word):
        return None
    return own_string(word)
