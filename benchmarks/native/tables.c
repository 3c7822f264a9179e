/* A hash table and a sort by hand in C, as a modules author would write them: open addressing with the hash, the key and the
 * value in one entry, half full at most, a hash that multiplies and folds; qsort. */
#include "module_api.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifndef PREFIX
#define PREFIX "c"
#endif

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"

typedef struct {
    uint64_t hash;
    const char *key;
    size_t length;
    long long value;
} entry; /* unused where key is NULL */

typedef struct {
    entry *entries;
    size_t mask, used;
} table;

static uint64_t seed = 0x1234567887654321;

static uint64_t fold(uint64_t a, uint64_t b)
{
    __uint128_t product = (__uint128_t)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t word(const char *data)
{
    uint64_t value;
    memcpy(&value, data, sizeof value);
    return value;
}

static uint64_t hash_of(const char *data, size_t length)
{
    const uint64_t k = 0x9E3779B97F4A7C15, l = 0xD6E8FEB86659FD93;
    uint64_t state = seed, a, b;
    if (length >= 16) {
        const char *at = data;
        for (; (size_t)(data + length - at) > 16; at += 16)
            state = fold(word(at) ^ l, word(at + 8) ^ state);
        a = word(data + length - 16);
        b = word(data + length - 8);
    } else if (length >= 8) {
        a = word(data);
        b = word(data + length - 8);
    } else {
        char padded[8] = {0};
        memcpy(padded, data, length);
        a = word(padded);
        b = 0;
    }
    return fold(fold(a ^ l, b ^ state) ^ length, k);
}

static entry *find(const table *t, const char *key, size_t length, uint64_t hash)
{
    for (size_t at = hash & t->mask;; at = (at + 1) & t->mask) {
        entry *e = &t->entries[at];
        if (e->key == NULL || (e->hash == hash && e->length == length && memcmp(e->key, key, length) == 0))
            return e;
    }
}

static void grow(table *t)
{
    size_t size = t->entries ? (t->mask + 1) * 2 : 16;
    table bigger = {Alloc(size * sizeof(entry)), size - 1, t->used};
    memset(bigger.entries, 0, size * sizeof(entry));
    for (size_t i = 0; t->entries && i <= t->mask; i++) {
        if (t->entries[i].key == NULL)
            continue;
        size_t at = t->entries[i].hash & bigger.mask;
        while (bigger.entries[at].key != NULL)
            at = (at + 1) & bigger.mask;
        bigger.entries[at] = t->entries[i];
    }
    if (t->entries)
        Free(t->entries);
    *t = bigger;
}

static int insert_and_find(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    table t = {0};
    grow(&t);
    for (int i = 1; i < argc; i++) {
        size_t length;
        const char *key = StringPtrLen(argv[i], &length);
        uint64_t hash = hash_of(key, length);
        if (t.used * 2 > t.mask)
            grow(&t);
        entry *e = find(&t, key, length, hash);
        if (e->key == NULL) {
            t.used++;
            e->hash = hash;
            e->key = key;
            e->length = length;
        }
        e->value = i - 1;
    }
    long long total = 0;
    for (int i = 1; i < argc; i++) {
        size_t length;
        const char *key = StringPtrLen(argv[i], &length);
        total += find(&t, key, length, hash_of(key, length))->value;
    }
    Free(t.entries);
    return ReplyWithLongLong(ctx, total);
}

static int compare(const void *a, const void *b)
{
    long long x = *(const long long *)a, y = *(const long long *)b;
    return (x > y) - (x < y);
}

static int sort_numbers(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long n, state = 12345;
    if (argc != 2)
        return WrongArity(ctx);
    if (StringToLongLong(argv[1], &n) != STATUS_OK || n < 1)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    long long *numbers = Alloc((size_t)n * sizeof *numbers);
    for (long long i = 0; i < n; i++)
        numbers[i] = state = (state * 1103515245 + 12345) % 2147483648;
    qsort(numbers, (size_t)n, sizeof *numbers, compare);
    long long middle = numbers[n / 2];
    Free(numbers);
    return ReplyWithLongLong(ctx, middle);
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    (void)argv;
    (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    SetModuleAttribs(ctx, PREFIX, 1, API_VERSION);
    if (CreateCommand(ctx, PREFIX ".insert_and_find", insert_and_find, "", 0, 0, 0) != STATUS_OK)
        return STATUS_ERR;
    return CreateCommand(ctx, PREFIX ".sort_numbers", sort_numbers, "", 0, 0, 0);
}
