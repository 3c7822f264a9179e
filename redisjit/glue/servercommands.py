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

# Answers that differ between a master and its replica, or between now and a restart.
UNREPEATABLE = frozenset(
    """
    acl client cluster config dbsize debug hgetall hkeys hpttl hrandfield hscan httl hvals info keys lastsave latency
    lolwut memory object pttl randomkey role scan sdiff sinter slowlog smembers sort spop srandmember sscan sunion time
    ttl wait zrandmember
    """.split()
)
