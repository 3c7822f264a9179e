/* The Mersenne Twister MT19937, seeded as CPython seeds it, and the generator that `random`'s own functions share. */

typedef long long i64;
typedef unsigned int u32;
typedef unsigned long long u64;

enum { WORDS = 624, SHIFT = 397 };
struct mt {
    i64 next;     /* the word to give next; 0 before seeding */
    i64 has_more; /* gauss() makes two numbers at once: the second one waits here */
    double more;
    u32 words[WORDS];
};

i64 rj_mt_size(void) { return sizeof(struct mt); }

static void seed_word(struct mt *mt, u32 seed) {
    mt->words[0] = seed;
    for (u32 i = 1; i < WORDS; i++) mt->words[i] = 1812433253u * (mt->words[i - 1] ^ (mt->words[i - 1] >> 30)) + i;
    mt->next = WORDS;
    mt->has_more = 0;
}

/* Seeds with a key: `count` >= 1 words of 32 bits, little-endian bytes. */
void rj_mt_seed(struct mt *mt, const unsigned char *key, i64 count) {
    u32 *words = mt->words;
    seed_word(mt, 19650218u);
    i64 i = 1, j = 0;
    for (i64 left = count > WORDS ? count : WORDS; left; left--) {
        u32 word = key[4 * j] | (u32)key[4 * j + 1] << 8 | (u32)key[4 * j + 2] << 16 | (u32)key[4 * j + 3] << 24;
        words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1664525u)) + word + (u32)j;
        if (++i >= WORDS) {
            words[0] = words[WORDS - 1];
            i = 1;
        }
        if (++j >= count) j = 0;
    }
    for (i64 left = WORDS - 1; left; left--) {
        words[i] = (words[i] ^ ((words[i - 1] ^ (words[i - 1] >> 30)) * 1566083941u)) - (u32)i;
        if (++i >= WORDS) {
            words[0] = words[WORDS - 1];
            i = 1;
        }
    }
    words[0] = 0x80000000u;
}

static u32 twisted(u32 high, u32 low, u32 far) {
    u32 y = (high & 0x80000000u) | (low & 0x7fffffffu);
    return far ^ (y >> 1) ^ (y & 1 ? 0x9908b0dfu : 0);
}

static void refill(struct mt *mt) {
    u32 *words = mt->words;
    int i = 0;
    for (; i < WORDS - SHIFT; i++) words[i] = twisted(words[i], words[i + 1], words[i + SHIFT]);
    for (; i < WORDS - 1; i++) words[i] = twisted(words[i], words[i + 1], words[i + SHIFT - WORDS]);
    words[i] = twisted(words[i], words[0], words[SHIFT - 1]);
    mt->next = 0;
}

static u32 word(struct mt *mt) {
    if (mt->next >= WORDS) refill(mt);
    u32 y = mt->words[mt->next++];
    y ^= y >> 11;
    y ^= (y << 7) & 0x9d2c5680u;
    y ^= (y << 15) & 0xefc60000u;
    return y ^ (y >> 18);
}

double rj_mt_random(struct mt *mt) {
    u32 a = word(mt) >> 5, b = word(mt) >> 6;
    return (a * 67108864.0 + b) * (1.0 / 9007199254740992.0);
}

/* 1 to 64 bits. */
i64 rj_mt_bits(struct mt *mt, i64 count) {
    u64 low = word(mt);
    if (count <= 32) return (i64)(low >> (32 - count));
    u64 high = word(mt);
    return (i64)(low | high >> (64 - count) << 32);
}

/* 0 <= n < bound, for a bound from 1 to 2 ** 64 - 1. */
i64 rj_mt_below(struct mt *mt, u64 bound) {
    int count = 64 - __builtin_clzll(bound);
    u64 n;
    do n = (u64)rj_mt_bits(mt, count);
    while (n >= bound);
    return (i64)n;
}

void rj_mt_bytes(struct mt *mt, unsigned char *to, i64 count) {
    for (i64 i = 0; i < count; i += 4) {
        u32 y = word(mt);
        i64 left = count - i;
        if (left < 4) y >>= 32 - 8 * left;
        for (i64 k = 0; k < left && k < 4; k++) to[i + k] = (unsigned char)(y >> (8 * k));
    }
}

i64 rj_mt_seeded(const struct mt *mt) { return mt->next != 0; }

/* Whether gauss() left a number. */
i64 rj_mt_has_more(const struct mt *mt) { return mt->has_more; }

double rj_mt_more(struct mt *mt) {
    mt->has_more = 0;
    return mt->more;
}

void rj_mt_keep(struct mt *mt, double more) {
    mt->more = more;
    mt->has_more = 1;
}

/* The shared generator as an object of the language's class Random: never freed, whatever is counted. */
static struct mt shared;
static struct { i64 count; struct mt *mt; } shared_object;

void *rj_mt_shared(void) {
    shared_object.count = 1LL << 62;
    shared_object.mt = &shared;
    return &shared_object;
}
