"""Base64, SHA-256, a CRC table, Huffman codes, run lengths, Caesar, LZ77: done by hand."""

from __future__ import annotations

import base64
import hashlib
import heapq
import zlib
from collections import Counter
from dataclasses import dataclass

from redisjit import Module

module = Module("by_hand")

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"


def to_base64(data: bytes) -> str:
    out = []
    for i in range(0, len(data), 3):
        group = data[i : i + 3]
        word = int.from_bytes(group + b"\0" * (3 - len(group)), "big")
        digits = [ALPHABET[word >> shift & 63] for shift in (18, 12, 6, 0)]
        for k in range(3 - len(group)):
            digits[3 - k] = "="
        out.append("".join(digits))
    return "".join(out)


def from_base64(text: str) -> bytes:
    values = {c: i for i, c in enumerate(ALPHABET)}
    out = bytearray()
    for i in range(0, len(text), 4):
        group = text[i : i + 4]
        word = 0
        for c in group:
            word = word << 6 | values.get(c, 0)
        out += word.to_bytes(3, "big")[: 3 - group.count("=")]
    return bytes(out)


@module.command
def base_64(data: bytes) -> tuple[str, bool, bool]:
    text = to_base64(data)
    return text, from_base64(text) == data, text.encode() == base64.b64encode(data)


def primes(count: int) -> list[int]:
    found: list[int] = []
    n = 2
    while len(found) < count:
        if all(n % p for p in found):
            found.append(n)
        n += 1
    return found


def root_bits(n: int, power: float) -> int:
    fraction = n**power % 1.0
    return int(fraction * 4294967296.0)


K = [root_bits(p, 1 / 3) for p in primes(64)]
START = [root_bits(p, 0.5) for p in primes(8)]
MASK = 0xFFFFFFFF


def rotate(x: int, n: int) -> int:
    return (x >> n | x << (32 - n)) & MASK


def sha256(data: bytes) -> str:
    padded = data + b"\x80" + b"\0" * ((55 - len(data)) % 64) + (len(data) * 8).to_bytes(8, "big")
    state = list(START)
    for start in range(0, len(padded), 64):
        w = [int.from_bytes(padded[i : i + 4], "big") for i in range(start, start + 64, 4)]
        for i in range(16, 64):
            s0 = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ w[i - 15] >> 3
            s1 = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ w[i - 2] >> 10
            w.append((w[i - 16] + s0 + w[i - 7] + s1) & MASK)
        a, b, c, d, e, f, g, h = state
        for k, word in zip(K, w):
            s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
            choice = (e & f) ^ (~e & g)
            t1 = (h + s1 + choice + k + word) & MASK
            s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
            majority = (a & b) ^ (a & c) ^ (b & c)
            t2 = (s0 + majority) & MASK
            h, g, f, e, d, c, b, a = g, f, e, (d + t1) & MASK, c, b, a, (t1 + t2) & MASK
        state = [(x + y) & MASK for x, y in zip(state, (a, b, c, d, e, f, g, h))]
    return "".join(f"{x:08x}" for x in state)


@module.command
def sha(data: bytes) -> tuple[str, bool]:
    digest = sha256(data)
    return digest, digest == hashlib.sha256(data).hexdigest()


def make_table() -> list[int]:
    table = []
    for n in range(256):
        c = n
        for _ in range(8):
            c = c >> 1 ^ 0xEDB88320 if c & 1 else c >> 1
        table.append(c)
    return table


TABLE = make_table()


@module.command
def crc(data: bytes) -> tuple[int, bool]:
    c = MASK
    for byte in data:
        c = TABLE[(c ^ byte) & 255] ^ c >> 8
    c ^= MASK
    return c, c == zlib.crc32(data)


@dataclass
class Tree:
    weight: int
    order: int
    symbol: int | None
    left: Tree | None = None
    right: Tree | None = None

    def __lt__(self, other: Tree) -> bool:
        return (self.weight, self.order) < (other.weight, other.order)


def codes(tree: Tree, prefix: str, out: dict[int, str]) -> None:
    if tree.symbol is not None:
        out[tree.symbol] = prefix or "0"
    if tree.left is not None and tree.right is not None:
        codes(tree.left, prefix + "0", out)
        codes(tree.right, prefix + "1", out)


@module.command
def huffman(data: bytes) -> tuple[dict[int, str], int, bool]:
    queue = [Tree(count, symbol, symbol) for symbol, count in sorted(Counter(data).items())]
    heapq.heapify(queue)
    order = 256
    while len(queue) > 1:
        a, b = heapq.heappop(queue), heapq.heappop(queue)
        heapq.heappush(queue, Tree(a.weight + b.weight, order, None, a, b))
        order += 1
    table: dict[int, str] = {}
    if queue:
        codes(queue[0], "", table)
    bits = "".join(table[byte] for byte in data)
    back = {code: symbol for symbol, code in table.items()}
    decoded: list[int] = []
    word = ""
    for bit in bits:
        word += bit
        if word in back:
            decoded.append(back[word])
            word = ""
    return table, len(bits), bytes(decoded) == data


@module.command
def runs(text: str) -> tuple[str, str]:
    packed = ""
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        packed += f"{j - i}{text[i]}"
        i = j
    unpacked, count = "", ""
    for c in packed:
        if c.isdigit():
            count += c
        else:
            unpacked += c * int(count)
            count = ""
    return packed, unpacked


@module.command
def caesar(text: str, shift: int) -> str:
    def turn(c: str) -> str:
        if c.isascii() and c.isalpha():
            base = ord("A") if c.isupper() else ord("a")
            return chr((ord(c) - base + shift) % 26 + base)
        return c

    return "".join(turn(c) for c in text)


@module.command
def lz77(data: bytes) -> tuple[list[tuple[int, int, int]], bool]:
    out: list[tuple[int, int, int]] = []
    at = 0
    while at < len(data):
        best_length = best_back = 0
        for start in range(max(0, at - 255), at):
            length = 0
            while at + length < len(data) - 1 and data[start + length] == data[at + length]:
                length += 1
            if length > best_length:
                best_length, best_back = length, at - start
        out.append((best_back, best_length, data[at + best_length]))
        at += best_length + 1
    back = bytearray()
    for distance, length, byte in out:
        for _ in range(length):
            back.append(back[-distance])
        back.append(byte)
    return out, back == data


# case: base_64 ""
# case: base_64 a
# case: base_64 "\xff\xfe\xfd\xfc"
# case: base_64 {bytes(range(256))}
# case: sha ""
# case: sha abc
# case: sha {b"a"*200}
# case: crc ""
# case: crc "123456789"
# case: crc {bytes(range(256))*4}
# case: huffman abracadabra
# case: huffman ""
# case: huffman aaaa
# case: huffman "so much depends upon a red wheel barrow glazed with rain water"
# case: runs aaabccd
# case: runs ""
# case: caesar "Hello, World! \xc3\xa9" 3
# case: caesar "Khoor" -3
# case: lz77 abababababab
# case: lz77 ""
# case: lz77 "to be or not to be, that is to be"
