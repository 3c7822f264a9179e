/* MD5 (RFC 1321). */

#include "hash.h"

struct md5 {
    struct gathered gathered;
    u32 hash[4];
};

static const u32 k[64] = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391,
};

#define STEP(f, a, b, c, d, i, word, turn) a = left32(a + (f) + k[i] + load32(data + 4 * (word)), turn) + b;
#define ONE(a, b, c, d, i, turn) STEP((b & c) | (~b & d), a, b, c, d, i, i, turn)
#define TWO(a, b, c, d, i, turn) STEP((d & b) | (~d & c), a, b, c, d, i, (5 * (i) + 1) & 15, turn)
#define THREE(a, b, c, d, i, turn) STEP(b ^ c ^ d, a, b, c, d, i, (3 * (i) + 5) & 15, turn)
#define FOUR(a, b, c, d, i, turn) STEP(c ^ (b | ~d), a, b, c, d, i, (7 * (i)) & 15, turn)
#define QUAD(part, i, r, s, t, u)                                                                                    \
    part(a, b, c, d, i, r) part(d, a, b, c, i + 1, s) part(c, d, a, b, i + 2, t) part(b, c, d, a, i + 3, u)

static void compress(void *state, const u8 *data, i64 blocks) {
    u32 *hash = ((struct md5 *)state)->hash;
    for (; blocks; blocks--, data += 64) {
        u32 a = hash[0], b = hash[1], c = hash[2], d = hash[3];
        QUAD(ONE, 0, 7, 12, 17, 22) QUAD(ONE, 4, 7, 12, 17, 22) QUAD(ONE, 8, 7, 12, 17, 22) QUAD(ONE, 12, 7, 12, 17, 22)
        QUAD(TWO, 16, 5, 9, 14, 20) QUAD(TWO, 20, 5, 9, 14, 20) QUAD(TWO, 24, 5, 9, 14, 20) QUAD(TWO, 28, 5, 9, 14, 20)
        QUAD(THREE, 32, 4, 11, 16, 23) QUAD(THREE, 36, 4, 11, 16, 23)
        QUAD(THREE, 40, 4, 11, 16, 23) QUAD(THREE, 44, 4, 11, 16, 23)
        QUAD(FOUR, 48, 6, 10, 15, 21) QUAD(FOUR, 52, 6, 10, 15, 21)
        QUAD(FOUR, 56, 6, 10, 15, 21) QUAD(FOUR, 60, 6, 10, 15, 21)
        hash[0] += a, hash[1] += b, hash[2] += c, hash[3] += d;
    }
}

static void start(void *state) {
    u32 *hash = ((struct md5 *)state)->hash;
    hash[0] = 0x67452301, hash[1] = 0xefcdab89, hash[2] = 0x98badcfe, hash[3] = 0x10325476;
}

static void update(void *state, const u8 *data, i64 count) {
    struct md5 *md5 = state;
    gather(&md5->gathered, md5->gathered.rest, 64, data, count, compress);
}

static void finish(void *state, u8 *digest) {
    struct md5 *md5 = state;
    pad(&md5->gathered, 64, 8, 0, compress);
    __builtin_memcpy(digest, md5->hash, 16);
}

ALGORITHM(md5, md5, "md5", 16, 64, struct md5, start, update, finish)
