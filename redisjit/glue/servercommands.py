"""What the compiler knows of the servers' own commands, for `ctx.call` with a constant name.

A command that is not listed counts as one that writes. Facts from COMMAND of Redis 8.2 and Valkey 9.1.
"""

READING = frozenset(
    """
    acl asking auth bitcount bitfield_ro bitpos client cluster command config dbsize debug dump echo eval_ro evalsha_ro
    exists expiretime fcall_ro function geodist geohash geopos georadius_ro georadiusbymember_ro geosearch get getbit
    getrange hello hexists hexpiretime hget hgetall hkeys hlen hmget hpexpiretime hpttl hrandfield hscan hstrlen httl
    hvals info keys lastsave latency lcs lindex llen lolwut lpos lrange memory mget object pexpiretime pfcount ping pttl
    randomkey role scan scard script sdiff sinter sintercard sismember slowlog smembers smismember sort_ro srandmember
    sscan strlen substr sunion time touch ttl type wait xinfo xlen xpending xrange xread xrevrange zcard zcount zdiff
    zinter zintercard zlexcount zmscore zrandmember zrange zrangebylex zrangebyscore zrank zrevrange zrevrangebylex
    zrevrangebyscore zrevrank zscan zscore zunion
    """.split()
)

# What differs between a master and its replica, or between now and a restart: answers, or what is written (an expiry
# that counts from now, an identifier made from the clock, whatever a script does).
UNREPEATABLE = frozenset(
    """
    acl client cluster config dbsize debug eval evalsha expire fcall getex hexpire hgetall hgetex hkeys hpexpire hpttl
    hrandfield hscan hsetex httl hvals info keys lastsave latency lolwut memory object pexpire psetex pttl randomkey
    restore role scan sdiff setex sinter slowlog smembers sort spop srandmember sscan sunion time ttl wait xautoclaim
    xclaim xreadgroup zrandmember
    """.split()
)


def repeatable(name: str, words: list[str | None] | None) -> bool:
    """Whether a command with these words does the same at any time, as far as words matter (None: not known)."""
    if name == "xadd":  # an explicit identifier, not one made from the clock
        return words is not None and len(words) > 1 and words[1] is not None and "*" not in "".join(filter(None, words))
    if name == "set":
        if words is None:
            return False
        options = [word and word.upper() for word in words[2:]]
        return not options or (options[0] is not None and not {"EX", "PX"} & set(options))
    return True
