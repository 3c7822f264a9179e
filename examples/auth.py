"""Authentication: accounts with slow, salted hashes, sessions that expire, and a lock after too many failures.

Passwords are hashed by Argon2 of libsodium, on a thread: the server goes on meanwhile. AUTH for the user `ann` asks for
the password of `account:ann` in database 0, and makes the client the server's user of that name; who has no account is
left to the server. In a cluster the node of the account does so. Redis before 7.2 does not ask modules: there AUTH
is the server's alone. An account that is locked is refused as a wrong password is.

Passwords and tokens are not in MONITOR, the slow log, the log, INFO and ACL LOG, and neither stored nor replicated: an
account has the hash, a session the digest of its token. No module can hide a script's own text and arguments, what
others do with a reply, and what a server writes when it crashes.
"""

import hashlib
import hmac
import secrets

from redisjit import Context, Hash, Module, RedisError, Status, String, c, raw

module = Module("auth", threads=2)
sodium = c.library("libsodium.so.23", "libsodium.so.26")

failures = module.config("failures", 5, minimum=1, maximum=1_000_000)  # that an account survives, one after the other
lock_ms = module.config("lock-ms", 60_000, minimum=1, maximum=1 << 40)  # for how long it is locked then
rounds = module.config("rounds", 2, minimum=1, maximum=1000)
memory = module.config("memory", 19 << 20, minimum=8 << 10, maximum=4 << 30, memory=True)  # bytes for one hash

TEXT = 128  # the bytes of libsodium's texts, a zero at their end
LONGEST = 1024  # of passwords
LONGEST_SESSION = 366 * 24 * 3600  # in seconds
WRONG = "WRONGPASS invalid account or password, or the account is locked"


@sodium.function(fails="negative")
def sodium_init() -> c.int:
    """Choose what suits this processor."""
    raise NotImplementedError


@sodium.function(fails="nonzero")
def crypto_pwhash_str(
    out: bytearray, password: bytes, size: c.ulonglong = c.length("password"), *, rounds: c.ulonglong, memory: c.size_t
) -> c.int:
    """Hash a password with a salt drawn by lot: `out` becomes a text with the salt, the cost, and the hash."""
    raise NotImplementedError


@sodium.function
def crypto_pwhash_str_verify(text: c.string, password: bytes, size: c.ulonglong = c.length("password")) -> c.int:
    """Hash a password as the text says, and compare in constant time: 0 if it is the one."""
    raise NotImplementedError


@sodium.function
def crypto_pwhash_str_needs_rehash(text: c.string, rounds: c.ulonglong, memory: c.size_t) -> c.int:
    """0 if a text was made at this cost."""
    raise NotImplementedError


@module.on_load
def start(ctx: Context) -> None:
    """Before any thread needs it."""
    sodium_init()


def hashed(password: bytes, rounds: int, memory: int) -> bytes:
    """The text by which a password can be verified."""
    out = bytearray(TEXT)
    crypto_pwhash_str(out, password, rounds=rounds, memory=memory)
    return bytes(out).rstrip(b"\0")


def decoy(rounds: int, memory: int) -> bytes:
    """What passwords of nobody are compared with: a text that takes as long as others and fits none."""
    return b"$argon2id$v=19$m=%d,t=%d,p=1$%b$%b" % (memory >> 10, rounds, b"A" * 22, b"A" * 43)


def matches(ctx: Context, account: bytes, password: bytes) -> bool | None:
    """Whether this is the password of an account: None if there is no such account, which takes as long to say.

    An attempt counts as a failure before it is known to be none: those who try at the same time gain nothing. Replicas
    cannot count, and know of locks what the master has told them. What was hashed at another cost than that of now is
    hashed anew when the password is right; until then, it takes another time.
    """
    password = password[: LONGEST + 1]  # no account has such a long one
    with ctx.lock():
        stored = ctx.call("HMGET", account, "hash", "locked")
        found, now, cost, size = not stored[0].is_null, ctx.time_ms(), rounds.value, memory.value
        text = bytes(stored[0]) if found else decoy(cost, size)
        locked = not stored[1].is_null and int(stored[1]) > now
        counts = ctx.flags & raw.CTX_FLAGS_SLAVE == 0
        if found and not locked and counts and int(ctx.call("HINCRBY", account, "failures", 1)) >= failures.value:
            ctx.call("HSET", account, "failures", 0, "locked", now + lock_ms.value)
    right = crypto_pwhash_str_verify(text, password) == 0
    if not found:
        return None
    if locked or not right:
        return False
    old = counts and crypto_pwhash_str_needs_rehash(text, cost, size) != 0
    fresh = hashed(password, cost, size) if old else text
    with ctx.lock():
        stored = ctx.call("HGET", account, "hash")
        same = not stored.is_null and bytes(stored) == text
        if same and ctx.flags & raw.CTX_FLAGS_SLAVE == 0:
            ctx.call("HDEL", account, "failures", "locked")
            if old:
                ctx.call("HSET", account, "hash", fresh)
    return True if same else matches(ctx, account, password)  # another password, or no account, since


@module.auth(background=True, optional=True)
def authenticate(ctx: Context, user: bytes, password: bytes) -> bool | None:
    """Asked by AUTH and HELLO."""
    try:
        return matches(ctx, b"account:" + user, password)
    except RedisError as error:
        if "not served by this node" in str(error):
            return None
        raise


@module.command(background=True, secrets=["password"])
def enrol(ctx: Context, account: Hash, password: bytes) -> Status:
    """Make an account, or give it another password, and unlock it."""
    if not 1 <= len(password) <= LONGEST:
        raise ValueError(f"a password has 1 to {LONGEST} bytes")
    with ctx.lock():
        cost, size = rounds.value, memory.value
    text = hashed(password, cost, size)
    with ctx.lock():
        account[b"hash"] = text
        account.pop(b"failures", None)
        account.pop(b"locked", None)
    return Status("OK")


@module.command(background=True, secrets=["password"])
def verify(ctx: Context, account: Hash, password: bytes) -> bool:
    """Whether this is the password of an account that is not locked."""
    return matches(ctx, account.name, password) is True


@module.command(background=True, secrets=["password"])
def login(ctx: Context, account: Hash, session: String, password: bytes, seconds: int = 3600) -> bytes:
    """Begin a session, which lasts so many seconds. Returns its token; DEL of the session ends it before."""
    if not 1 <= seconds <= LONGEST_SESSION:
        raise ValueError(f"a session lasts 1 to {LONGEST_SESSION} seconds")
    if matches(ctx, account.name, password) is not True:
        raise RedisError(WRONG)
    token = secrets.token_urlsafe(24).encode()
    with ctx.lock():
        session.set(hashlib.sha256(token).digest() + account.name)
        session.expire(seconds * 1000)
    return token


@module.command(fast=True, secrets=["token"])
def check(session: String, token: bytes) -> bytes | None:
    """The account of a session, if this is its token and it has not expired."""
    stored = session.get()
    if stored is None or not hmac.compare_digest(stored[:32], hashlib.sha256(token).digest()):
        return None
    return stored[32:]


@module.command
def unlock(account: Hash) -> bool:
    """Forget the failures of an account. Returns whether there were any."""
    count = account.pop(b"failures", None)
    return account.pop(b"locked", None) is not None or count is not None
