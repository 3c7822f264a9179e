"""Settings of the server itself."""


@uncounted
class ServerConfig:
    ctx: Ptr

    @nondeterministic
    def config_get(self, name: str) -> str:
        text = config_name(name)
        if has("ConfigGet"):
            place = alloca(8)
            if raw.ConfigGet(self.ctx, bytes_data(text), place) == 0:
                return config_shown(own_string(load(Ptr, place, 0)))
            no_such_config(name)
        found = self.call_read(b"CONFIG", b"GET", as_bytes(name))
        if len(found) != 2:
            no_such_config(name)
        return config_shown(bytes(found[1]))

    @nondeterministic
    def config_int(self, name: str) -> int:
        if has("ConfigGetNumeric"):
            text = config_name(name)
            place = alloca(8)
            if raw.ConfigGetNumeric(self.ctx, bytes_data(text), place) == 0:
                return load(i64, place, 0)
        return int(self.config_get(name))

    @nondeterministic
    def config_bool(self, name: str) -> bool:
        if has("ConfigGetBool"):
            text = config_name(name)
            place = alloca(8)
            if raw.ConfigGetBool(self.ctx, bytes_data(text), place) == 0:
                return load(i32, place, 0) != 0
        value = self.config_get(name)
        if value != "yes" and value != "no":
            raise ValueError(f"the setting {name} is neither yes nor no")
        return value == "yes"

    @nondeterministic
    def config_names(self, pattern: str = "*") -> list[str]:
        out: list[str] = []
        text = config_name(pattern)
        if has("ConfigIteratorCreate") and has("ConfigIteratorNext") and has("ConfigIteratorRelease"):
            steps = new_object(ConfigSteps, self.ctx, raw.ConfigIteratorCreate(self.ctx, bytes_data(text)))
            while True:
                name = raw.ConfigIteratorNext(steps.steps)
                if is_null(name):
                    break
                out.append(setting_text(name))
        else:
            found = self.call_read(b"CONFIG", b"GET", as_bytes(pattern))
            for i in range(0, len(found), 2):
                out.append(config_shown(bytes(found[i])))
        out.sort()
        return out

    def config_set(self, name: str, value: str) -> None:
        text = config_name(name)
        self._close_keys()
        if has("ConfigSet"):
            place = alloca(8)
            store(Ptr, place, 0, null())
            data = as_bytes(value)
            word = raw.CreateString(null(), bytes_data(data), bytes_len(data))
            result = raw.ConfigSet(self.ctx, bytes_data(text), word, place)
            raw.FreeString(null(), word)
            if result != 0:
                config_not_set(name, load(Ptr, place, 0))
        else:
            self.call_read(b"CONFIG", b"SET", as_bytes(name), as_bytes(value))

    @nondeterministic
    def config_enum(self, name: str) -> str:
        if has("ConfigGetEnum"):
            text = config_name(name)
            place = alloca(8)
            if raw.ConfigGetEnum(self.ctx, bytes_data(text), place) == 0:
                return config_shown(own_string(load(Ptr, place, 0)))
            self.config_get(name)
            raise ValueError(f"the setting {name} is not one of several words")
        return self.config_get(name)

    @nondeterministic
    def config_type(self, name: str) -> str:
        text = config_name(name)
        if not has("ConfigGetType"):
            raise RedisError("ERR this server does not tell modules the types of settings")
        place = alloca(8)
        store(i64, place, 0, 0)
        if raw.ConfigGetType(bytes_data(text), place) != 0:
            no_such_config(name)
        kind = load(i32, place, 0)
        if kind == raw.CONFIG_TYPE_BOOL:
            return "bool"
        if kind == raw.CONFIG_TYPE_NUMERIC:
            return "numeric"
        return "enum" if kind == raw.CONFIG_TYPE_ENUM else "string"

    def config_set_int(self, name: str, value: int) -> None:
        if has("ConfigSetNumeric"):
            text = config_name(name)
            self._close_keys()
            place = alloca(8)
            store(Ptr, place, 0, null())
            if raw.ConfigSetNumeric(self.ctx, bytes_data(text), value, place) != 0:
                config_not_set(name, load(Ptr, place, 0))
        else:
            self.config_set(name, str(value))

    def config_set_bool(self, name: str, value: bool) -> None:
        if has("ConfigSetBool"):
            text = config_name(name)
            self._close_keys()
            place = alloca(8)
            store(Ptr, place, 0, null())
            if raw.ConfigSetBool(self.ctx, bytes_data(text), int(value), place) != 0:
                config_not_set(name, load(Ptr, place, 0))
        else:
            self.config_set(name, "yes" if value else "no")

    def config_set_enum(self, name: str, value: str) -> None:
        if has("ConfigSetEnum"):
            text = config_name(name)
            self._close_keys()
            place = alloca(8)
            store(Ptr, place, 0, null())
            data = as_bytes(value)
            word = raw.CreateString(null(), bytes_data(data), bytes_len(data))
            result = raw.ConfigSetEnum(self.ctx, bytes_data(text), word, place)
            raw.FreeString(null(), word)
            if result != 0:
                config_not_set(name, load(Ptr, place, 0))
        else:
            self.config_set(name, value)


class ConfigSteps:
    """An iterator over names of settings."""

    ctx: Ptr
    steps: Ptr

    def __drop__(self) -> None:
        if has("ConfigIteratorRelease"):
            raw.ConfigIteratorRelease(self.ctx, self.steps)


@cold
def config_name(name: str) -> bytes:
    if as_bytes(name)._contains_byte(0):
        raise RedisError("ERR a setting's name has no zero byte")
    return terminated(as_bytes(name))


@cold
def config_shown(value: bytes) -> str:
    """The server's own texts: what is not UTF-8 in them is replaced."""
    return value.decode("utf-8", "replace")


@cold
def no_such_config(name: str) -> None:
    raise RedisError(f"ERR there is no setting '{name}'")


@cold
def config_not_set(name: str, word: Ptr) -> None:
    if is_null(word):
        raise RedisError(f"ERR the setting '{name}' was not set")
    raise RedisError(f"ERR the setting '{name}' was not set: {config_shown(own_string(word))}")


@cold
def setting_text(data: Ptr) -> str:
    """A text of C's."""
    size = 0
    while load(u8, data, size) != 0:
        size = wrap_add(size, 1)
    return config_shown(copy_of(data, size))
