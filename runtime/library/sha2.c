/* SHA-224, SHA-256, SHA-384 and SHA-512 (FIPS 180-4). */

#include "hash.h"

struct sha32 {
    struct gathered gathered;
    u32 hash[8];
};

static const u32 k32[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

#define ROUND32(a, b, c, d, e, f, g, h, j)                                                                        \
    h += (right32(e, 6) ^ right32(e, 11) ^ right32(e, 25)) + ((e & f) ^ (~e & g)) + k32[i + (j)] + w[j];           \
    d += h;                                                                                                          \
    h += (right32(a, 2) ^ right32(a, 13) ^ right32(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));

#define NEXT32(i)                                                                                                 \
    w[(i) & 15] += w[((i) + 9) & 15] + (right32(w[((i) + 1) & 15], 7) ^ right32(w[((i) + 1) & 15], 18) ^ w[((i) + 1) & 15] >> 3) +  \
                   (right32(w[((i) + 14) & 15], 17) ^ right32(w[((i) + 14) & 15], 19) ^ w[((i) + 14) & 15] >> 10);

#define EIGHT32(j)                                                                                                \
    ROUND32(a, b, c, d, e, f, g, h, j) ROUND32(h, a, b, c, d, e, f, g, j + 1)                                    \
    ROUND32(g, h, a, b, c, d, e, f, j + 2) ROUND32(f, g, h, a, b, c, d, e, j + 3)                                \
    ROUND32(e, f, g, h, a, b, c, d, j + 4) ROUND32(d, e, f, g, h, a, b, c, j + 5)                                \
    ROUND32(c, d, e, f, g, h, a, b, j + 6) ROUND32(b, c, d, e, f, g, h, a, j + 7)

static void compress32(void *state, const u8 *data, i64 blocks) {
    u32 *hash = ((struct sha32 *)state)->hash;
    for (; blocks; blocks--, data += 64) {
        u32 w[16], a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4], f = hash[5], g = hash[6], h = hash[7];
        for (int i = 0; i < 16; i++) w[i] = __builtin_bswap32(load32(data + 4 * i));
        int i = 0;
        EIGHT32(0) EIGHT32(8)
        for (i = 16; i < 64; i += 16) {
            NEXT32(0) NEXT32(1) NEXT32(2) NEXT32(3) NEXT32(4) NEXT32(5) NEXT32(6) NEXT32(7)
            EIGHT32(0)
            NEXT32(8) NEXT32(9) NEXT32(10) NEXT32(11) NEXT32(12) NEXT32(13) NEXT32(14) NEXT32(15)
            EIGHT32(8)
        }
        hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d;
        hash[4] += e, hash[5] += f, hash[6] += g, hash[7] += h;
    }
}

static void update32(void *state, const u8 *data, i64 count) {
    struct sha32 *sha = state;
    gather(&sha->gathered, sha->gathered.rest, 64, data, count, compress32);
}

static void finish32(void *state, u8 *digest) {
    struct sha32 *sha = state;
    pad(&sha->gathered, 64, 8, 1, compress32);
    for (int i = 0; i < 8 && 4 * i < sha->gathered.algorithm->digest; i++) {
        u8 word[4];
        store32_big(word, sha->hash[i]);
        i64 left = sha->gathered.algorithm->digest - 4 * i;
        __builtin_memcpy(digest + 4 * i, word, (unsigned long)(left < 4 ? left : 4));
    }
}

struct sha64 {
    struct gathered gathered;
    u64 hash[8];
};

static const u64 k64[80] = {
    0x428a2f98d728ae22ull, 0x7137449123ef65cdull, 0xb5c0fbcfec4d3b2full, 0xe9b5dba58189dbbcull,
    0x3956c25bf348b538ull, 0x59f111f1b605d019ull, 0x923f82a4af194f9bull, 0xab1c5ed5da6d8118ull,
    0xd807aa98a3030242ull, 0x12835b0145706fbeull, 0x243185be4ee4b28cull, 0x550c7dc3d5ffb4e2ull,
    0x72be5d74f27b896full, 0x80deb1fe3b1696b1ull, 0x9bdc06a725c71235ull, 0xc19bf174cf692694ull,
    0xe49b69c19ef14ad2ull, 0xefbe4786384f25e3ull, 0x0fc19dc68b8cd5b5ull, 0x240ca1cc77ac9c65ull,
    0x2de92c6f592b0275ull, 0x4a7484aa6ea6e483ull, 0x5cb0a9dcbd41fbd4ull, 0x76f988da831153b5ull,
    0x983e5152ee66dfabull, 0xa831c66d2db43210ull, 0xb00327c898fb213full, 0xbf597fc7beef0ee4ull,
    0xc6e00bf33da88fc2ull, 0xd5a79147930aa725ull, 0x06ca6351e003826full, 0x142929670a0e6e70ull,
    0x27b70a8546d22ffcull, 0x2e1b21385c26c926ull, 0x4d2c6dfc5ac42aedull, 0x53380d139d95b3dfull,
    0x650a73548baf63deull, 0x766a0abb3c77b2a8ull, 0x81c2c92e47edaee6ull, 0x92722c851482353bull,
    0xa2bfe8a14cf10364ull, 0xa81a664bbc423001ull, 0xc24b8b70d0f89791ull, 0xc76c51a30654be30ull,
    0xd192e819d6ef5218ull, 0xd69906245565a910ull, 0xf40e35855771202aull, 0x106aa07032bbd1b8ull,
    0x19a4c116b8d2d0c8ull, 0x1e376c085141ab53ull, 0x2748774cdf8eeb99ull, 0x34b0bcb5e19b48a8ull,
    0x391c0cb3c5c95a63ull, 0x4ed8aa4ae3418acbull, 0x5b9cca4f7763e373ull, 0x682e6ff3d6b2b8a3ull,
    0x748f82ee5defb2fcull, 0x78a5636f43172f60ull, 0x84c87814a1f0ab72ull, 0x8cc702081a6439ecull,
    0x90befffa23631e28ull, 0xa4506cebde82bde9ull, 0xbef9a3f7b2c67915ull, 0xc67178f2e372532bull,
    0xca273eceea26619cull, 0xd186b8c721c0c207ull, 0xeada7dd6cde0eb1eull, 0xf57d4f7fee6ed178ull,
    0x06f067aa72176fbaull, 0x0a637dc5a2c898a6ull, 0x113f9804bef90daeull, 0x1b710b35131c471bull,
    0x28db77f523047d84ull, 0x32caab7b40c72493ull, 0x3c9ebe0a15c9bebcull, 0x431d67c49c100d4cull,
    0x4cc5d4becb3e42b6ull, 0x597f299cfc657e2aull, 0x5fcb6fab3ad6faecull, 0x6c44198c4a475817ull,
};

#define ROUND64(a, b, c, d, e, f, g, h, j)                                                                        \
    h += (right64(e, 14) ^ right64(e, 18) ^ right64(e, 41)) + ((e & f) ^ (~e & g)) + k64[i + (j)] + w[j];           \
    d += h;                                                                                                          \
    h += (right64(a, 28) ^ right64(a, 34) ^ right64(a, 39)) + ((a & b) ^ (a & c) ^ (b & c));

#define NEXT64(i)                                                                                                 \
    w[(i) & 15] += w[((i) + 9) & 15] + (right64(w[((i) + 1) & 15], 1) ^ right64(w[((i) + 1) & 15], 8) ^ w[((i) + 1) & 15] >> 7) +  \
                   (right64(w[((i) + 14) & 15], 19) ^ right64(w[((i) + 14) & 15], 61) ^ w[((i) + 14) & 15] >> 6);

#define EIGHT64(j)                                                                                                \
    ROUND64(a, b, c, d, e, f, g, h, j) ROUND64(h, a, b, c, d, e, f, g, j + 1)                                    \
    ROUND64(g, h, a, b, c, d, e, f, j + 2) ROUND64(f, g, h, a, b, c, d, e, j + 3)                                \
    ROUND64(e, f, g, h, a, b, c, d, j + 4) ROUND64(d, e, f, g, h, a, b, c, j + 5)                                \
    ROUND64(c, d, e, f, g, h, a, b, j + 6) ROUND64(b, c, d, e, f, g, h, a, j + 7)

static void compress64(void *state, const u8 *data, i64 blocks) {
    u64 *hash = ((struct sha64 *)state)->hash;
    for (; blocks; blocks--, data += 128) {
        u64 w[16], a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4], f = hash[5], g = hash[6], h = hash[7];
        for (int i = 0; i < 16; i++) w[i] = __builtin_bswap64(load64(data + 8 * i));
        int i = 0;
        EIGHT64(0) EIGHT64(8)
        for (i = 16; i < 80; i += 16) {
            NEXT64(0) NEXT64(1) NEXT64(2) NEXT64(3) NEXT64(4) NEXT64(5) NEXT64(6) NEXT64(7)
            EIGHT64(0)
            NEXT64(8) NEXT64(9) NEXT64(10) NEXT64(11) NEXT64(12) NEXT64(13) NEXT64(14) NEXT64(15)
            EIGHT64(8)
        }
        hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d;
        hash[4] += e, hash[5] += f, hash[6] += g, hash[7] += h;
    }
}

static void update64(void *state, const u8 *data, i64 count) {
    struct sha64 *sha = state;
    gather(&sha->gathered, sha->gathered.rest, 128, data, count, compress64);
}

static void finish64(void *state, u8 *digest) {
    struct sha64 *sha = state;
    pad(&sha->gathered, 128, 16, 1, compress64);
    for (int i = 0; i < 8 && 8 * i < sha->gathered.algorithm->digest; i++) {
        u8 word[8];
        store64_big(word, sha->hash[i]);
        i64 left = sha->gathered.algorithm->digest - 8 * i;
        __builtin_memcpy(digest + 8 * i, word, (unsigned long)(left < 8 ? left : 8));
    }
}

static void start_sha224(void *state) {
    static const u32 first[8] = {
        0xc1059ed8, 0x367cd507, 0x3070dd17, 0xf70e5939,
        0xffc00b31, 0x68581511, 0x64f98fa7, 0xbefa4fa4,
    };
    __builtin_memcpy(((struct sha32 *)state)->hash, first, sizeof first);
}

static void start_sha256(void *state) {
    static const u32 first[8] = {
        0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
        0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
    };
    __builtin_memcpy(((struct sha32 *)state)->hash, first, sizeof first);
}

static void start_sha384(void *state) {
    static const u64 first[8] = {
        0xcbbb9d5dc1059ed8ull, 0x629a292a367cd507ull, 0x9159015a3070dd17ull, 0x152fecd8f70e5939ull,
        0x67332667ffc00b31ull, 0x8eb44a8768581511ull, 0xdb0c2e0d64f98fa7ull, 0x47b5481dbefa4fa4ull,
    };
    __builtin_memcpy(((struct sha64 *)state)->hash, first, sizeof first);
}

static void start_sha512(void *state) {
    static const u64 first[8] = {
        0x6a09e667f3bcc908ull, 0xbb67ae8584caa73bull, 0x3c6ef372fe94f82bull, 0xa54ff53a5f1d36f1ull,
        0x510e527fade682d1ull, 0x9b05688c2b3e6c1full, 0x1f83d9abfb41bd6bull, 0x5be0cd19137e2179ull,
    };
    __builtin_memcpy(((struct sha64 *)state)->hash, first, sizeof first);
}

ALGORITHM(sha224, sha2, "sha224", 28, 64, struct sha32, start_sha224, update32, finish32)
ALGORITHM(sha256, sha2, "sha256", 32, 64, struct sha32, start_sha256, update32, finish32)
ALGORITHM(sha384, sha2, "sha384", 48, 128, struct sha64, start_sha384, update64, finish64)
ALGORITHM(sha512, sha2, "sha512", 64, 128, struct sha64, start_sha512, update64, finish64)
