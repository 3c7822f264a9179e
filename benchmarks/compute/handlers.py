"""Programs that compute, as redisjit handlers: ordinary typed Python, with nothing done for the benchmark's sake."""

from __future__ import annotations

import math
from dataclasses import dataclass

from redisjit import Module, RedisError

module = Module("compute")

SOLAR_MASS = 4.0 * math.pi * math.pi
DAYS = 365.24

PLANETS = (
    (
        4.84143144246472090,
        -1.16032004402742839,
        -0.103622044471123109,
        0.00166007664274403694 * DAYS,
        0.00769901118419740425 * DAYS,
        -0.0000690460016972063023 * DAYS,
        0.000954791938424326609 * SOLAR_MASS,
    ),
    (
        8.34336671824457987,
        4.12479856412430479,
        -0.403523417114321381,
        -0.00276742510726411021 * DAYS,
        0.00499852801234917238 * DAYS,
        0.0000230417297573763929 * DAYS,
        0.000285885980666130812 * SOLAR_MASS,
    ),
    (
        12.8943695621391310,
        -15.1111514016986312,
        -0.223307578892655734,
        0.00296460137564761618 * DAYS,
        0.00237847173959480950 * DAYS,
        -0.0000296589568540237556 * DAYS,
        0.0000436624404335156298 * SOLAR_MASS,
    ),
    (
        15.3796971148509165,
        -25.9193146099879641,
        0.179258772950371181,
        0.00268067772490389322 * DAYS,
        0.00162824170038242295 * DAYS,
        -0.0000951592254519715870 * DAYS,
        0.0000515138902046611451 * SOLAR_MASS,
    ),
)


@dataclass
class Body:
    """A star or a planet: its place, its speed and its mass."""

    x: float
    y: float
    z: float
    vx: float
    vy: float
    vz: float
    mass: float


def solar_system() -> list[Body]:
    """The sun and four planets, with the sun moving so that the whole stands still."""
    sun = Body(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, SOLAR_MASS)
    bodies = [sun]
    for x, y, z, vx, vy, vz, mass in PLANETS:
        bodies.append(Body(x, y, z, vx, vy, vz, mass))
        sun.vx -= vx * mass / SOLAR_MASS
        sun.vy -= vy * mass / SOLAR_MASS
        sun.vz -= vz * mass / SOLAR_MASS
    return bodies


def advance(bodies: list[Body], dt: float) -> None:
    """Move the bodies by one step of time."""
    for i in range(len(bodies)):
        a = bodies[i]
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            squared = dx * dx + dy * dy + dz * dz
            pull = dt / (squared * math.sqrt(squared))
            a.vx -= dx * b.mass * pull
            a.vy -= dy * b.mass * pull
            a.vz -= dz * b.mass * pull
            b.vx += dx * a.mass * pull
            b.vy += dy * a.mass * pull
            b.vz += dz * a.mass * pull
    for body in bodies:
        body.x += dt * body.vx
        body.y += dt * body.vy
        body.z += dt * body.vz


def energy(bodies: list[Body]) -> float:
    """The energy of the whole: what must stay the same."""
    total = 0.0
    for i, a in enumerate(bodies):
        total += 0.5 * a.mass * (a.vx * a.vx + a.vy * a.vy + a.vz * a.vz)
        for j in range(i + 1, len(bodies)):
            b = bodies[j]
            dx = a.x - b.x
            dy = a.y - b.y
            dz = a.z - b.z
            total -= a.mass * b.mass / math.sqrt(dx * dx + dy * dy + dz * dz)
    return total


@module.command
def nbody(steps: int) -> float:
    """The energy of the solar system after some steps."""
    bodies = solar_system()
    for _ in range(steps):
        advance(bodies, 0.01)
    return energy(bodies)


def element(i: int, j: int) -> float:
    """An entry of the infinite matrix of the spectral norm."""
    return 1.0 / ((i + j) * (i + j + 1) // 2 + i + 1)


def times(v: list[float], out: list[float]) -> None:
    """`out = A v`."""
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += element(i, j) * v[j]
        out[i] = total


def times_transposed(v: list[float], out: list[float]) -> None:
    """`out = transposed A v`."""
    for i in range(len(v)):
        total = 0.0
        for j in range(len(v)):
            total += element(j, i) * v[j]
        out[i] = total


@module.command
def spectral_norm(n: int) -> float:
    """The spectral norm of an n by n matrix, by ten steps of the power method."""
    u = [1.0] * n
    v = [0.0] * n
    between = [0.0] * n
    for _ in range(10):
        times(u, between)
        times_transposed(between, v)
        times(v, between)
        times_transposed(between, u)
    uv = 0.0
    vv = 0.0
    for i in range(n):
        uv += u[i] * v[i]
        vv += v[i] * v[i]
    return math.sqrt(uv / vv)


@module.command
def fannkuch(n: int) -> tuple[int, int]:
    """The checksum and the greatest number of flips over all permutations."""
    permutation = list(range(n))
    count = [0] * n
    flips_most = 0
    checksum = 0
    number = 0
    r = n
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        if permutation[0] != 0:
            q = permutation.copy()
            flips = 0
            first = q[0]
            while first != 0:
                i = 0
                j = first
                while i < j:
                    q[i], q[j] = q[j], q[i]
                    i += 1
                    j -= 1
                flips += 1
                first = q[0]
            flips_most = max(flips_most, flips)
            checksum += flips if number % 2 == 0 else -flips
        while True:
            if r == n:
                return checksum, flips_most
            first = permutation[0]
            for i in range(r):
                permutation[i] = permutation[i + 1]
            permutation[r] = first
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        number += 1


@dataclass
class Tree:
    """A node of a binary tree."""

    left: Tree | None
    right: Tree | None


def grow(depth: int) -> Tree:
    """A full binary tree."""
    if depth == 0:
        return Tree(None, None)
    return Tree(grow(depth - 1), grow(depth - 1))


def size(tree: Tree) -> int:
    """The number of nodes."""
    if tree.left is None or tree.right is None:
        return 1
    return 1 + size(tree.left) + size(tree.right)


@module.command
def binary_trees(depth: int) -> int:
    """The nodes of the trees that were made and thrown away."""
    total = 0
    for _ in range(16):
        total += size(grow(depth))
    return total


@module.command
def mandelbrot(width: int) -> int:
    """How many points of a square grid are in the Mandelbrot set, after fifty steps."""
    inside = 0
    for row in range(width):
        imaginary = 2.0 * row / width - 1.0
        for column in range(width):
            real = 2.0 * column / width - 1.5
            x = 0.0
            y = 0.0
            for _ in range(50):
                x, y = x * x - y * y + real, 2.0 * x * y + imaginary
                if x * x + y * y > 4.0:
                    break
            else:
                inside += 1
    return inside


@module.command
def levenshtein(a: bytes, b: bytes) -> int:
    """Return the edit distance of two byte strings."""
    row = list(range(len(b) + 1))
    for i in range(len(a)):
        diagonal = row[0]
        left = i + 1
        row[0] = left
        for j in range(len(b)):
            above = row[j + 1]
            left = min(diagonal + (a[i] != b[j]), above + 1, left + 1)
            diagonal = above
            row[j + 1] = left
    return row[len(b)]


@module.command
def primes(limit: int) -> int:
    """Count the primes below `limit` by trial division."""
    found = [2]
    for n in range(3, limit, 2):
        for divisor in found:
            if divisor * divisor > n:
                found.append(n)
                break
            if n % divisor == 0:
                break
    return len(found)


@module.command
def sieve(limit: int) -> int:
    """Count the primes below `limit` by crossing out."""
    candidate = [True] * limit
    count = 0
    for n in range(2, limit):
        if candidate[n]:
            count += 1
            for multiple in range(n * n, limit, n):
                candidate[multiple] = False
    return count


SPACE = b" \t\n\r"
DIGITS = b"0123456789"


@module.command
def json_scan(text: bytes) -> tuple[int, int, int]:
    """The strings and numbers in a JSON text, and how deep it nests."""
    strings = 0
    numbers = 0
    depth = 0
    deepest = 0
    at = 0
    while at < len(text):
        c = text[at]
        if c in b"{[":
            depth += 1
            deepest = max(deepest, depth)
            at += 1
        elif c in b"}]":
            depth -= 1
            if depth < 0:
                raise RedisError("ERR unbalanced")
            at += 1
        elif c == 0x22:
            at += 1
            while at < len(text) and text[at] != 0x22:
                at += 2 if text[at] == 0x5C else 1
            at += 1
            strings += 1
        elif c in b"-0123456789":
            while at < len(text) and text[at] in b"+-.eE0123456789":
                at += 1
            numbers += 1
        else:
            at += 1
    return strings, numbers, deepest


def round_constants() -> list[int]:
    """The first 32 bits of the fractional parts of the cube roots of the first 64 primes."""
    found: list[int] = []
    n = 2
    while len(found) < 64:
        if all(n % divisor for divisor in range(2, n)):
            root = 0
            while (root + 1) ** 3 <= n << 96:  # by bits, from the top
                step = 1
                while (root + step * 2) ** 3 <= n << 96:
                    step *= 2
                root += step
            found.append(root & 0xFFFFFFFF)
        n += 1
    return found


K = tuple(round_constants())
INITIAL = (0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19)
MASK = 0xFFFFFFFF


def rotate(word: int, by: int) -> int:
    """Turn 32 bits to the right."""
    return (word >> by | word << (32 - by)) & MASK


def compress(state: list[int], data: bytes, start: int) -> None:
    """One block of SHA-256."""
    w = [0] * 64
    for i in range(16):
        at = start + i * 4
        w[i] = data[at] << 24 | data[at + 1] << 16 | data[at + 2] << 8 | data[at + 3]
    for i in range(16, 64):
        x = w[i - 15]
        y = w[i - 2]
        s0 = rotate(x, 7) ^ rotate(x, 18) ^ x >> 3
        s1 = rotate(y, 17) ^ rotate(y, 19) ^ y >> 10
        w[i] = (w[i - 16] + s0 + w[i - 7] + s1) & MASK
    a, b, c, d, e, f, g, h = state
    for i in range(64):
        s1 = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)
        t1 = h + s1 + (e & f ^ ~e & g) + K[i] + w[i]
        s0 = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)
        t2 = s0 + (a & b ^ a & c ^ b & c)
        h, g, f, e, d, c, b, a = g, f, e, (d + t1) & MASK, c, b, a, (t1 + t2) & MASK
    for i, word in enumerate((a, b, c, d, e, f, g, h)):
        state[i] = (state[i] + word) & MASK


@module.command
def sha256(data: bytes) -> bytes:
    """SHA-256, by hand."""
    zeros = (55 - len(data)) % 64
    padded = data + b"\x80" + b"\0" * zeros + bytes([len(data) * 8 >> shift & 255 for shift in range(56, -8, -8)])
    state = list(INITIAL)
    for start in range(0, len(padded), 64):
        compress(state, padded, start)
    return bytes([word >> shift & 255 for word in state for shift in (24, 16, 8, 0)])
