/* SHA3-224, SHA3-256, SHA3-384 and SHA3-512 (FIPS 202). */

#include "hash.h"

struct sha3 {
    struct gathered gathered;
    u64 lanes[25];
};

static const u64 constants[24] = {
    0x0000000000000001ull, 0x0000000000008082ull, 0x800000000000808aull, 0x8000000080008000ull,
    0x000000000000808bull, 0x0000000080000001ull, 0x8000000080008081ull, 0x8000000000008009ull,
    0x000000000000008aull, 0x0000000000000088ull, 0x0000000080008009ull, 0x000000008000000aull,
    0x000000008000808bull, 0x800000000000008bull, 0x8000000000008089ull, 0x8000000000008003ull,
    0x8000000000008002ull, 0x8000000000000080ull, 0x000000000000800aull, 0x800000008000000aull,
    0x8000000080008081ull, 0x8000000000008080ull, 0x0000000080000001ull, 0x8000000080008008ull,
};

static void permute(u64 *a) {
    static const u8 turn[24] = {1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44};
    static const u8 lane[24] = {10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1};
    for (int round = 0; round < 24; round++) {
        u64 c[5], t;
        for (int x = 0; x < 5; x++) c[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
        for (int x = 0; x < 5; x++) {
            t = c[(x + 4) % 5] ^ left64(c[(x + 1) % 5], 1);
            for (int y = 0; y < 25; y += 5) a[x + y] ^= t;
        }
        t = a[1];
        for (int i = 0; i < 24; i++) {
            u64 held = a[lane[i]];
            a[lane[i]] = left64(t, turn[i]);
            t = held;
        }
        for (int y = 0; y < 25; y += 5) {
            u64 row[5];
            for (int x = 0; x < 5; x++) row[x] = a[y + x];
            for (int x = 0; x < 5; x++) a[y + x] = row[x] ^ (~row[(x + 1) % 5] & row[(x + 2) % 5]);
        }
        a[0] ^= constants[round];
    }
}

static void absorb(void *state, const u8 *data, i64 blocks) {
    struct sha3 *sha3 = state;
    i64 block = sha3->gathered.algorithm->block;
    for (; blocks; blocks--, data += block) {
        for (i64 i = 0; i < block / 8; i++) sha3->lanes[i] ^= load64(data + 8 * i);
        permute(sha3->lanes);
    }
}

static void start(void *state) { __builtin_memset(((struct sha3 *)state)->lanes, 0, sizeof(u64) * 25); }

static void update(void *state, const u8 *data, i64 count) {
    struct sha3 *sha3 = state;
    gather(&sha3->gathered, sha3->gathered.rest, sha3->gathered.algorithm->block, data, count, absorb);
}

static void finish(void *state, u8 *digest) {
    struct sha3 *sha3 = state;
    i64 block = sha3->gathered.algorithm->block, held = (i64)(sha3->gathered.length % (u64)block);
    __builtin_memset(sha3->gathered.rest + held, 0, (unsigned long)(block - held));
    sha3->gathered.rest[held] ^= 6;
    sha3->gathered.rest[block - 1] ^= 0x80;
    absorb(state, sha3->gathered.rest, 1);
    __builtin_memcpy(digest, sha3->lanes, (unsigned long)sha3->gathered.algorithm->digest);
}

ALGORITHM(sha3_224, sha3, "sha3_224", 28, 144, struct sha3, start, update, finish)
ALGORITHM(sha3_256, sha3, "sha3_256", 32, 136, struct sha3, start, update, finish)
ALGORITHM(sha3_384, sha3, "sha3_384", 48, 104, struct sha3, start, update, finish)
ALGORITHM(sha3_512, sha3, "sha3_512", 64, 72, struct sha3, start, update, finish)
