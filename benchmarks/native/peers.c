/* The benchmark workloads by hand in C: what a careful author would write on the low-level API.
 *
 * No automatic memory, every key closed and every string freed on every path, types checked, writes replicated. Buffers of ordinary
 * size live on the stack. `calls.hgetset` is the same job through RM_Call, the way most C modules do it. */
#include "module_api.h"

#include <stdint.h>
#include <string.h>

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"
#define NOT_A_FLOAT "ERR value is not a valid float"

enum { STACK_ROW = 512, MAX_SIEVE = 1 << 24 };

static int constant(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    (void)argv;
    if (argc != 1)
        return WrongArity(ctx);
    return ReplyWithLongLong(ctx, 42);
}

static int get(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ);
    if (!key)
        return ReplyWithNull(ctx);
    if (KeyType(key) != KEYTYPE_STRING) {
        CloseKey(key);
        return ReplyWithError(ctx, WRONGTYPE_TEXT);
    }
    size_t length;
    const char *bytes = StringDMA(key, &length, KEY_READ);
    ReplyWithStringBuffer(ctx, bytes, length);
    CloseKey(key);
    return STATUS_OK;
}

/* HashGet tells the wrong type by itself, and bytes are cheaper to reply than a string object. */
static int hgetset(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 4)
        return WrongArity(ctx);
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ | KEY_WRITE);
    RedisModuleString *old = NULL;
    if (HashGet(key, HASH_PLAIN, argv[2], &old, NULL) != STATUS_OK) {
        CloseKey(key);
        return ReplyWithError(ctx, WRONGTYPE_TEXT);
    }
    HashSet(key, HASH_PLAIN, argv[2], argv[3], NULL);
    CloseKey(key);
    ReplicateVerbatim(ctx);
    if (!old)
        return ReplyWithNull(ctx);
    size_t length;
    const char *bytes = StringPtrLen(old, &length);
    ReplyWithStringBuffer(ctx, bytes, length);
    FreeString(NULL, old); /* the context is only for automatic memory */
    return STATUS_OK;
}

static int hgetset_by_call(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 4)
        return WrongArity(ctx);
    RedisModuleCallReply *old = Call(ctx, "HGET", "ss", argv[1], argv[2]);
    if (!old)
        return ReplyWithError(ctx, "ERR HGET was refused");
    if (CallReplyType(old) == CALL_REPLY_ERROR) {
        ReplyWithCallReply(ctx, old);
        FreeCallReply(old);
        return STATUS_OK;
    }
    RedisModuleCallReply *written = Call(ctx, "HSET", "sss", argv[1], argv[2], argv[3]);
    if (!written) {
        ReplyWithError(ctx, "ERR HSET was refused");
    } else if (CallReplyType(written) == CALL_REPLY_ERROR) {
        ReplyWithCallReply(ctx, written);
        FreeCallReply(written);
    } else {
        ReplicateVerbatim(ctx);
        ReplyWithCallReply(ctx, old);
        FreeCallReply(written);
    }
    FreeCallReply(old);
    return STATUS_OK;
}

static int ten_integers(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    long long start;
    if (StringToLongLong(argv[1], &start) != STATUS_OK || start > INT64_MAX - 9)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    ReplyWithArray(ctx, 10);
    for (int i = 0; i < 10; i++)
        ReplyWithLongLong(ctx, start + i);
    return STATUS_OK;
}

static int float_loop(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    double step;
    if (StringToDouble(argv[1], &step) != STATUS_OK)
        return ReplyWithError(ctx, NOT_A_FLOAT);
    double area = 0;
    for (int i = 0; i < 1000; i++) {
        double x = (i + 0.5) * step;
        area += x * x * step;
    }
    return ReplyWithDouble(ctx, area);
}

/* One row of the distance table is enough: `diagonal` keeps the value that the row has just lost. */
static uint32_t edit_distance(const char *a, size_t a_length, const char *b, size_t b_length, uint32_t *restrict row)
{
    for (size_t j = 0; j <= b_length; j++)
        row[j] = (uint32_t)j;
    for (size_t i = 0; i < a_length; i++) {
        uint32_t diagonal = row[0];
        uint32_t left = (uint32_t)i + 1;
        char wanted = a[i];
        row[0] = left;
        for (size_t j = 0; j < b_length; j++) {
            uint32_t above = row[j + 1];
            uint32_t best = diagonal + (wanted != b[j]);
            uint32_t moved = (above < left ? above : left) + 1;
            left = moved < best ? moved : best;
            diagonal = above;
            row[j + 1] = left;
        }
    }
    return row[b_length];
}

static int levenshtein(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 3)
        return WrongArity(ctx);
    size_t a_length, b_length;
    const char *a = StringPtrLen(argv[1], &a_length);
    const char *b = StringPtrLen(argv[2], &b_length);
    if (b_length < STACK_ROW) {
        uint32_t row[STACK_ROW];
        return ReplyWithLongLong(ctx, edit_distance(a, a_length, b, b_length, row));
    }
    uint32_t *row = Alloc((b_length + 1) * sizeof *row);
    ReplyWithLongLong(ctx, edit_distance(a, a_length, b, b_length, row));
    Free(row);
    return STATUS_OK;
}

static int primes(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    long long limit;
    if (StringToLongLong(argv[1], &limit) != STATUS_OK || limit > MAX_SIEVE)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    if (limit <= 2)
        return ReplyWithLongLong(ctx, 0);
    uint32_t end = (uint32_t)limit;
    uint8_t *candidate = Alloc(end);
    memset(candidate, 1, end);
    uint32_t count = 0;
    for (uint32_t n = 2; n < end; n++) {
        if (!candidate[n])
            continue;
        count++;
        for (uint64_t multiple = (uint64_t)n * n; multiple < end; multiple += n)
            candidate[multiple] = 0;
    }
    Free(candidate);
    return ReplyWithLongLong(ctx, count);
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    static const struct {
        const char *name;
        RedisModuleCmdFunc function;
        const char *flags;
        int key; /* position of the only key, or 0 */
    } commands[] = {
        {"peers.constant", constant, "fast", 0},
        {"peers.get", get, "readonly", 1},
        {"peers.hgetset", hgetset, "write deny-oom", 1},
        {"calls.hgetset", hgetset_by_call, "write deny-oom", 1},
        {"peers.ten_integers", ten_integers, "", 0},
        {"peers.float_loop", float_loop, "", 0},
        {"peers.levenshtein", levenshtein, "", 0},
        {"peers.primes", primes, "", 0},
    };
    (void)argv;
    (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    SetModuleAttribs(ctx, "peers", 1, API_VERSION);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        int key = commands[i].key;
        if (CreateCommand(ctx, commands[i].name, commands[i].function, commands[i].flags, key, key, key ? 1 : 0) != STATUS_OK)
            return STATUS_ERR;
    }
    return STATUS_OK;
}
