"""Digests at work: a Merkle tree, signed tokens, one-time passwords, a hash ring, passwords, a content store, a ledger."""

from __future__ import annotations

import base64
import binascii
import bisect
import hashlib
import hmac
import struct
import zlib
from dataclasses import dataclass

from redisjit import Hash, Module, RedisError

module = Module("hash_practice")


def parent(left: bytes, right: bytes) -> bytes:
    return hashlib.sha256(b"\x01" + left + right).digest()


def levels(leaves: list[bytes]) -> list[list[bytes]]:
    out = [[hashlib.sha256(b"\x00" + leaf).digest() for leaf in leaves]]
    while len(out[-1]) > 1:
        row = out[-1]
        if len(row) % 2:
            row = row + row[-1:]
        out.append([parent(a, b) for a, b in zip(row[::2], row[1::2])])
    return out


@module.command
def merkle(index: int, *leaves: bytes) -> tuple[str, list[str], bool]:
    tree = levels(list(leaves))
    proof: list[bytes] = []
    at = index
    for row in tree[:-1]:
        other = at ^ 1
        proof.append(row[other] if other < len(row) else row[at])
        at //= 2
    node = tree[0][index]
    at = index
    for sibling in proof:
        node = parent(node, sibling) if at % 2 == 0 else parent(sibling, node)
        at //= 2
    return tree[-1][0].hex(), [p.hex()[:8] for p in proof], node == tree[-1][0]


def sign(secret: bytes, payload: bytes) -> str:
    body = base64.urlsafe_b64encode(payload).rstrip(b"=")
    mark = base64.urlsafe_b64encode(hmac.new(secret, body, hashlib.sha256).digest()).rstrip(b"=")
    return (body + b"." + mark).decode()


def unsign(secret: bytes, token: str) -> bytes:
    body, dot, mark = token.encode().partition(b".")
    if not dot:
        raise RedisError("BADTOKEN no signature")
    wanted = base64.urlsafe_b64encode(hmac.digest(secret, body, "sha256")).rstrip(b"=")
    if not hmac.compare_digest(wanted, mark):
        raise RedisError("BADTOKEN wrong signature")
    return base64.urlsafe_b64decode(body + b"=" * (-len(body) % 4))


@module.command
def token(secret: bytes, payload: bytes) -> tuple[str, bytes]:
    text = sign(secret, payload)
    return text, unsign(secret, text)


@module.command
def check(secret: bytes, text: str) -> bytes:
    return unsign(secret, text)


def hotp(key: bytes, counter: int, digits: int = 6) -> str:
    mac = hmac.new(key, counter.to_bytes(8, "big"), "sha1").digest()
    start = mac[-1] & 15
    (number,) = struct.unpack(">I", mac[start : start + 4])
    return str((number & 0x7FFFFFFF) % 10**digits).zfill(digits)


@module.command
def one_time(secret: str, counter: int) -> tuple[str, str]:
    key = base64.b32decode(secret.upper().encode())
    return hotp(key, counter), hotp(key, counter // 30, 8)


class Ring:
    def __init__(self, nodes: tuple[bytes, ...], copies: int) -> None:
        self.points: list[tuple[int, bytes]] = []
        for node in nodes:
            for i in range(copies):
                self.points.append((self.place(node + b"#%d" % i), node))
        self.points.sort()
        self.keys = [point for point, _ in self.points]

    @staticmethod
    def place(key: bytes) -> int:
        return int.from_bytes(hashlib.md5(key).digest()[:4], "big")

    def node(self, key: bytes) -> bytes:
        index = bisect.bisect(self.keys, self.place(key)) % len(self.keys)
        return self.points[index][1]


@module.command
def ring(keys: int, *nodes: bytes) -> dict[bytes, int]:
    counts = {node: 0 for node in sorted(nodes)}
    all_nodes = Ring(nodes, 20)
    for i in range(keys):
        counts[all_nodes.node(b"key:%d" % i)] += 1
    return counts


@dataclass(frozen=True)
class Password:
    salt: bytes
    rounds: int
    key: bytes

    @classmethod
    def make(cls, password: str, salt: bytes, rounds: int) -> Password:
        return cls(salt, rounds, hashlib.pbkdf2_hmac("sha256", password.encode(), salt, rounds, 16))

    def __str__(self) -> str:
        return f"$pbkdf2${self.rounds}${binascii.hexlify(self.salt).decode()}${self.key.hex()}"

    def matches(self, password: str) -> bool:
        return hmac.compare_digest(Password.make(password, self.salt, self.rounds).key, self.key)


@module.command
def passwords(password: str, other: str, rounds: int) -> tuple[str, bool, bool]:
    kept = Password.make(password, b"salt", rounds)
    return str(kept), kept.matches(password), kept.matches(other)


@module.command
def store(key: Hash, *blobs: bytes) -> list[str]:
    """Content under its own digest, with a checksum."""
    names = []
    for blob in blobs:
        name = hashlib.blake2b(blob, digest_size=8).hexdigest()
        key[name.encode()] = zlib.crc32(blob).to_bytes(4, "big") + blob
        names.append(name)
    return names


@module.command
def fetch(key: Hash, name: bytes) -> bytes | None:
    value = key.get(name)
    if value is None:
        return None
    if zlib.crc32(value[4:]) != int.from_bytes(value[:4], "big"):
        raise RedisError("CORRUPT the checksum is wrong")
    return value[4:]


@module.command
def append(key: Hash, entry: bytes) -> str:
    """A ledger: every entry carries the digest of the one before."""
    size = len(key)
    before = key[b"%d" % (size - 1)][:64] if size else b"0" * 64
    name = hashlib.sha256(before + entry).hexdigest()
    key[b"%d" % size] = name.encode() + entry
    return name


@module.command
def verify(key: Hash) -> tuple[int, bool]:
    before = b"0" * 64
    for i in range(len(key)):
        entry = key[b"%d" % i]
        if hashlib.sha256(before + entry[64:]).hexdigest().encode() != entry[:64]:
            return i, False
        before = entry[:64]
    return len(key), True


# case: merkle 0 a
# case: merkle 2 a b c
# case: merkle 4 a b c d e
# case: merkle 5 a b c
# case: token secret hello
# case: token "" ""
# case: check secret aGVsbG8
# case: check secret aGVsbG8.AAAA
# case: one_time gezdgnbvgy3tqojqgezdgnbvgy3tqojq 0
# case: one_time gezdgnbvgy3tqojqgezdgnbvgy3tqojq 9
# case: one_time abc 1
# case: one_time a1cdefgh 1
# case: ring 1000 a b c
# case: ring 100 only
# case: passwords hunter2 hunter3 10
# case: passwords "" "" 1
# case: store s a b "" a
# case: fetch s 40f89e395b66422f
# run: HSET s bad "1234oops"
# case: fetch s bad
# case: fetch s none
# case: append l first
# case: append l second
# case: append l ""
# case: verify l
# run: HSET l 1 forged
# case: verify l
