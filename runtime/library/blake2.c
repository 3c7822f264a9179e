/* BLAKE2b and BLAKE2s (RFC 7693), with key, salt and personalisation. */

#include "hash.h"

static const u8 sigma[10][16] = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15},
    {14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3},
    {11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4},
    {7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8},
    {9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13},
    {2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9},
    {12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11},
    {13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10},
    {6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5},
    {10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0},
};

struct blake2b {
    struct gathered gathered;
    u64 hash[8];
    i64 digest; /* shorter than the algorithm's, if asked for */
};

static const u64 first_b[8] = {
    0x6a09e667f3bcc908ull, 0xbb67ae8584caa73bull, 0x3c6ef372fe94f82bull, 0xa54ff53a5f1d36f1ull,
    0x510e527fade682d1ull, 0x9b05688c2b3e6c1full, 0x1f83d9abfb41bd6bull, 0x5be0cd19137e2179ull,
};

#define MIX_B(a, b, c, d, x, y)                                                                                      \
    a += b + x, d = right64(d ^ a, 32), c += d, b = right64(b ^ c, 24);                                                      \
    a += b + y, d = right64(d ^ a, 16), c += d, b = right64(b ^ c, 63);

static void compress_b(struct blake2b *state, const u8 *data, u64 length, int last) {
    u64 v[16], m[16];
    __builtin_memcpy(v, state->hash, sizeof state->hash);
    __builtin_memcpy(v + 8, first_b, sizeof first_b);
    __builtin_memcpy(m, data, sizeof m);
    v[12] ^= (u64)length;

    if (last) v[14] = ~v[14];
    for (int round = 0; round < 12; round++) {
        const u8 *s = sigma[round % 10];
        MIX_B(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]])
        MIX_B(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]])
        MIX_B(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]])
        MIX_B(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]])
        MIX_B(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]])
        MIX_B(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]])
        MIX_B(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]])
        MIX_B(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]])
    }
    for (int i = 0; i < 8; i++) state->hash[i] ^= v[i] ^ v[i + 8];
}

/* The last block is not compressed before the end: it must be marked. */
static void update_b(void *given, const u8 *data, i64 count) {
    struct blake2b *state = given;
    struct gathered *gathered = &state->gathered;
    if (count == 0) return;
    i64 held = gathered->length == 0 ? 0 : (i64)((gathered->length - 1) % 128) + 1;
    if (held + count <= 128) {
        __builtin_memcpy(gathered->rest + held, data, (unsigned long)count);
        gathered->length += (u64)count;
        return;
    }
    i64 taken = 128 - held;
    __builtin_memcpy(gathered->rest + held, data, (unsigned long)taken);
    gathered->length += (u64)taken;
    compress_b(state, gathered->rest, gathered->length, 0);
    data += taken;
    count -= taken;
    for (; count > 128; count -= 128, data += 128) {
        gathered->length += 128;
        compress_b(state, data, gathered->length, 0);
    }
    __builtin_memcpy(gathered->rest, data, (unsigned long)count);
    gathered->length += (u64)count;
}

static void finish_b(void *given, u8 *digest) {
    struct blake2b *state = given;
    u64 length = state->gathered.length;
    i64 held = length == 0 ? 0 : (i64)((length - 1) % 128) + 1;
    __builtin_memset(state->gathered.rest + held, 0, (unsigned long)(128 - held));
    compress_b(state, state->gathered.rest, length, 1);
    __builtin_memcpy(digest, state->hash, (unsigned long)state->digest);
}

static void begin_b(struct blake2b *state, const u8 *parameters) {
    for (int i = 0; i < 8; i++) state->hash[i] = first_b[i] ^ load64(parameters + 8 * i);
    state->digest = parameters[0];
}

static void start_b(void *state) {
    u8 parameters[64] = {64, 0, 1, 1};
    begin_b(state, parameters);
}

ALGORITHM(blake2b, blake2, "blake2b", 64, 128, struct blake2b, start_b, update_b, finish_b)

/* Starts anew with a digest size, a key, a salt and a person, whose lengths were checked. */
void rj_blake2_configure_b(void *given, i64 digest, const u8 *key, i64 key_size, const u8 *salt, i64 salt_size,
                             const u8 *person, i64 person_size) {
    struct blake2b *state = given;
    u8 parameters[64] = {(u8)digest, (u8)key_size, 1, 1}, block[128] = {0};
    __builtin_memcpy(parameters + 32, salt, (unsigned long)salt_size);
    __builtin_memcpy(parameters + 48, person, (unsigned long)person_size);
    begin_b(state, parameters);
    __builtin_memcpy(block, key, (unsigned long)key_size);
    if (key_size) update_b(state, block, 128);
}

struct blake2s {
    struct gathered gathered;
    u32 hash[8];
    i64 digest; /* shorter than the algorithm's, if asked for */
};

static const u32 first_s[8] = {
    0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
    0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
};

#define MIX_S(a, b, c, d, x, y)                                                                                      \
    a += b + x, d = right32(d ^ a, 16), c += d, b = right32(b ^ c, 12);                                                      \
    a += b + y, d = right32(d ^ a, 8), c += d, b = right32(b ^ c, 7);

static void compress_s(struct blake2s *state, const u8 *data, u64 length, int last) {
    u32 v[16], m[16];
    __builtin_memcpy(v, state->hash, sizeof state->hash);
    __builtin_memcpy(v + 8, first_s, sizeof first_s);
    __builtin_memcpy(m, data, sizeof m);
    v[12] ^= (u32)length;
    v[13] ^= (u32)(length >> 32);
    if (last) v[14] = ~v[14];
    for (int round = 0; round < 10; round++) {
        const u8 *s = sigma[round % 10];
        MIX_S(v[0], v[4], v[8], v[12], m[s[0]], m[s[1]])
        MIX_S(v[1], v[5], v[9], v[13], m[s[2]], m[s[3]])
        MIX_S(v[2], v[6], v[10], v[14], m[s[4]], m[s[5]])
        MIX_S(v[3], v[7], v[11], v[15], m[s[6]], m[s[7]])
        MIX_S(v[0], v[5], v[10], v[15], m[s[8]], m[s[9]])
        MIX_S(v[1], v[6], v[11], v[12], m[s[10]], m[s[11]])
        MIX_S(v[2], v[7], v[8], v[13], m[s[12]], m[s[13]])
        MIX_S(v[3], v[4], v[9], v[14], m[s[14]], m[s[15]])
    }
    for (int i = 0; i < 8; i++) state->hash[i] ^= v[i] ^ v[i + 8];
}

/* The last block is not compressed before the end: it must be marked. */
static void update_s(void *given, const u8 *data, i64 count) {
    struct blake2s *state = given;
    struct gathered *gathered = &state->gathered;
    if (count == 0) return;
    i64 held = gathered->length == 0 ? 0 : (i64)((gathered->length - 1) % 64) + 1;
    if (held + count <= 64) {
        __builtin_memcpy(gathered->rest + held, data, (unsigned long)count);
        gathered->length += (u64)count;
        return;
    }
    i64 taken = 64 - held;
    __builtin_memcpy(gathered->rest + held, data, (unsigned long)taken);
    gathered->length += (u64)taken;
    compress_s(state, gathered->rest, gathered->length, 0);
    data += taken;
    count -= taken;
    for (; count > 64; count -= 64, data += 64) {
        gathered->length += 64;
        compress_s(state, data, gathered->length, 0);
    }
    __builtin_memcpy(gathered->rest, data, (unsigned long)count);
    gathered->length += (u64)count;
}

static void finish_s(void *given, u8 *digest) {
    struct blake2s *state = given;
    u64 length = state->gathered.length;
    i64 held = length == 0 ? 0 : (i64)((length - 1) % 64) + 1;
    __builtin_memset(state->gathered.rest + held, 0, (unsigned long)(64 - held));
    compress_s(state, state->gathered.rest, length, 1);
    __builtin_memcpy(digest, state->hash, (unsigned long)state->digest);
}

static void begin_s(struct blake2s *state, const u8 *parameters) {
    for (int i = 0; i < 8; i++) state->hash[i] = first_s[i] ^ load32(parameters + 4 * i);
    state->digest = parameters[0];
}

static void start_s(void *state) {
    u8 parameters[32] = {32, 0, 1, 1};
    begin_s(state, parameters);
}

ALGORITHM(blake2s, blake2, "blake2s", 32, 64, struct blake2s, start_s, update_s, finish_s)

/* Starts anew with a digest size, a key, a salt and a person, whose lengths were checked. */
void rj_blake2_configure_s(void *given, i64 digest, const u8 *key, i64 key_size, const u8 *salt, i64 salt_size,
                             const u8 *person, i64 person_size) {
    struct blake2s *state = given;
    u8 parameters[32] = {(u8)digest, (u8)key_size, 1, 1}, block[64] = {0};
    __builtin_memcpy(parameters + 16, salt, (unsigned long)salt_size);
    __builtin_memcpy(parameters + 24, person, (unsigned long)person_size);
    begin_s(state, parameters);
    __builtin_memcpy(block, key, (unsigned long)key_size);
    if (key_size) update_s(state, block, 64);
}
