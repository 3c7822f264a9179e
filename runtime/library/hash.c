/* The state of any hash function, by its table. */

#include "hash.h"

i64 rj_hash_name_size(const struct algorithm *algorithm) { return algorithm->name_size; }
const char *rj_hash_name(const struct algorithm *algorithm) { return algorithm->name; }
i64 rj_hash_digest_size(const struct algorithm *algorithm) { return algorithm->digest; }
i64 rj_hash_block_size(const struct algorithm *algorithm) { return algorithm->block; }
i64 rj_hash_size(const struct algorithm *algorithm) { return algorithm->size; }

void rj_hash_start(struct gathered *state, const struct algorithm *algorithm) {
    state->algorithm = algorithm;
    state->length = 0;
    algorithm->start(state);
}

void rj_hash_update(struct gathered *state, const u8 *data, i64 count) { state->algorithm->update(state, data, count); }

/* The digest so far: of a copy, so that more can follow. */
void rj_hash_digest(const struct gathered *state, u8 *digest) {
    u8 copy[512] __attribute__((aligned(16)));
    __builtin_memcpy(copy, state, (unsigned long)state->algorithm->size);
    state->algorithm->finish(copy, digest);
}

static void digest_of(const u8 *start, const struct algorithm *algorithm, const u8 *data, i64 count, u8 *digest) {
    u8 copy[512] __attribute__((aligned(16)));
    __builtin_memcpy(copy, start, (unsigned long)algorithm->size);
    algorithm->update(copy, data, count);
    algorithm->finish(copy, digest);
}

/* PBKDF2 (RFC 8018): `inner` and `outer` are states of HMAC that have taken the key. */
void rj_hash_derive(const u8 *inner, const u8 *outer, const u8 *salt, i64 salt_size, i64 rounds, u8 *to, i64 count) {
    const struct algorithm *algorithm = ((const struct gathered *)inner)->algorithm;
    i64 size = algorithm->digest;
    for (u32 block = 1; count > 0; block++, to += size, count -= size) {
        u8 state[512] __attribute__((aligned(16))), u[64], sum[64], number[4];
        for (int i = 0; i < 4; i++) number[i] = (u8)(block >> (24 - 8 * i));
        __builtin_memcpy(state, inner, (unsigned long)algorithm->size);
        algorithm->update(state, salt, salt_size);
        algorithm->update(state, number, 4);
        algorithm->finish(state, u);
        digest_of(outer, algorithm, u, size, u);
        __builtin_memcpy(sum, u, 64);
        for (i64 round = 1; round < rounds; round++) {
            digest_of(inner, algorithm, u, size, u);
            digest_of(outer, algorithm, u, size, u);
            for (i64 i = 0; i < size; i++) sum[i] ^= u[i];
        }
        __builtin_memcpy(to, sum, (unsigned long)(count < size ? count : size));
    }
}
