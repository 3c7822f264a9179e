/* SHA-1 (FIPS 180-4). */

#include "hash.h"

struct sha1 {
    struct gathered gathered;
    u32 hash[5];
};

#define ROUND(f, constant)                                                                                           \
    {                                                                                                                \
        u32 word = w[i & 15];                                                                                        \
        w[i & 15] = left32(w[(i + 13) & 15] ^ w[(i + 8) & 15] ^ w[(i + 2) & 15] ^ word, 1);                           \
        u32 t = left32(a, 5) + (f) + e + constant + word;                                                            \
        e = d, d = c, c = left32(b, 30), b = a, a = t;                                                               \
    }

static void compress(void *state, const u8 *data, i64 blocks) {
    u32 *hash = ((struct sha1 *)state)->hash;
    for (; blocks; blocks--, data += 64) {
        u32 w[16], a = hash[0], b = hash[1], c = hash[2], d = hash[3], e = hash[4];
        int i = 0;
        for (; i < 16; i++) w[i] = __builtin_bswap32(load32(data + 4 * i));
        for (i = 0; i < 20; i++) ROUND((b & c) | (~b & d), 0x5a827999u)
        for (; i < 40; i++) ROUND(b ^ c ^ d, 0x6ed9eba1u)
        for (; i < 60; i++) ROUND((b & c) | (b & d) | (c & d), 0x8f1bbcdcu)
        for (; i < 80; i++) ROUND(b ^ c ^ d, 0xca62c1d6u)
        hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d, hash[4] += e;
    }
}

static void start(void *state) {
    u32 *hash = ((struct sha1 *)state)->hash;
    hash[0] = 0x67452301, hash[1] = 0xefcdab89, hash[2] = 0x98badcfe, hash[3] = 0x10325476, hash[4] = 0xc3d2e1f0;
}

static void update(void *state, const u8 *data, i64 count) {
    struct sha1 *sha1 = state;
    gather(&sha1->gathered, sha1->gathered.rest, 64, data, count, compress);
}

static void finish(void *state, u8 *digest) {
    struct sha1 *sha1 = state;
    pad(&sha1->gathered, 64, 8, 1, compress);
    for (int i = 0; i < 5; i++) store32_big(digest + 4 * i, sha1->hash[i]);
}

ALGORITHM(sha1, sha1, "sha1", 20, 64, struct sha1, start, update, finish)
