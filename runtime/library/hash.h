/* What the hash functions have in common: one table of functions for each, and the gathering of blocks. */

typedef long long i64;
typedef unsigned char u8;
typedef unsigned int u32;
typedef unsigned long long u64;

struct algorithm {
    const char *name;
    i64 name_size, digest, block, size; /* in bytes; `size` is the whole state's */
    void (*start)(void *state);
    void (*update)(void *state, const u8 *data, i64 count);
    void (*finish)(void *state, u8 *digest);
};

/* Every state begins so; `length` counts what has come in. */
struct gathered {
    const struct algorithm *algorithm;
    u64 length;
    u8 rest[144];
};

/* Hands out whole blocks and keeps the rest. */
static inline void gather(struct gathered *state, u8 *rest, i64 block, const u8 *data, i64 count,
                          void (*compress)(void *state, const u8 *data, i64 blocks)) {
    i64 held = (i64)(state->length % (u64)block);
    state->length += (u64)count;
    if (held) {
        i64 room = block - held, taken = count < room ? count : room;
        __builtin_memcpy(rest + held, data, (unsigned long)taken);
        if (held + taken < block) return;
        compress(state, rest, 1);
        data += taken;
        count -= taken;
    }
    if (count >= block) {
        compress(state, data, count / block);
        data += count / block * block;
        count %= block;
    }
    __builtin_memcpy(rest, data, (unsigned long)count);
}

/* The padding of MD5 and the SHAs: a bit, zeros, and the length in bits in the last `tail` bytes. */
static inline void pad(struct gathered *state, i64 block, i64 tail, int big,
                       void (*compress)(void *state, const u8 *data, i64 blocks)) {
    i64 held = (i64)(state->length % (u64)block);
    u64 bits = state->length * 8;
    state->rest[held++] = 0x80;
    if (held > block - tail) {
        __builtin_memset(state->rest + held, 0, (unsigned long)(block - held));
        compress(state, state->rest, 1);
        held = 0;
    }
    __builtin_memset(state->rest + held, 0, (unsigned long)(block - held));
    for (int i = 0; i < 8; i++) state->rest[big ? block - 1 - i : block - 8 + i] = (u8)(bits >> (8 * i));
    if (big && tail == 16) state->rest[block - 9] = (u8)(state->length >> 61);
    compress(state, state->rest, 1);
}

static inline u32 left32(u32 x, int n) { return x << n | x >> (32 - n); }
static inline u32 right32(u32 x, int n) { return x >> n | x << (32 - n); }
static inline u64 left64(u64 x, int n) { return x << n | x >> (64 - n); }
static inline u64 right64(u64 x, int n) { return x >> n | x << (64 - n); }

/* Targets are little-endian. */
static inline u32 load32(const u8 *p) {
    u32 x;
    __builtin_memcpy(&x, p, 4);
    return x;
}
static inline u64 load64(const u8 *p) {
    u64 x;
    __builtin_memcpy(&x, p, 8);
    return x;
}
static inline void store32_big(u8 *p, u32 x) {
    x = __builtin_bswap32(x);
    __builtin_memcpy(p, &x, 4);
}
static inline void store64_big(u8 *p, u64 x) {
    x = __builtin_bswap64(x);
    __builtin_memcpy(p, &x, 8);
}

#define ALGORITHM(variable, unit, shown, digest, block, state, start, update, finish)                                \
    static const struct algorithm variable = {shown,  sizeof shown - 1, digest, block, sizeof(state), start,          \
                                              update, finish};                                                       \
    const struct algorithm *rj_##unit##_##variable(void) { return &variable; }
