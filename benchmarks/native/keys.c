/* Walks over keys by hand in C, on the functions of the modules API that the handlers use. */
#include <math.h>

#define KEYS_API(X)                                                                                                            \
    X(size_t, ValueLength, (RedisModuleKey *))                                                                                 \
    X(int, ReplyWithString, (RedisModuleCtx *, RedisModuleString *))                                                           \
    X(int, ZsetFirstInScoreRange, (RedisModuleKey *, double, double, int, int))                                                \
    X(RedisModuleString *, ZsetRangeCurrentElement, (RedisModuleKey *, double *))                                              \
    X(int, ZsetRangeNext, (RedisModuleKey *))                                                                                  \
    X(void, ZsetRangeStop, (RedisModuleKey *))                                                                                 \
    X(RedisModuleString *, ListGet, (RedisModuleKey *, long))                                                                  \
    X(RedisModuleScanCursor *, ScanCursorCreate, (void))                                                                       \
    X(void, ScanCursorDestroy, (RedisModuleScanCursor *))                                                                      \
    X(int, ScanKey, (RedisModuleKey *, RedisModuleScanCursor *, RedisModuleScanKeyCB, void *))                                 \
    X(int, StreamAdd, (RedisModuleKey *, int, RedisModuleStreamID *, RedisModuleString **, long))                              \
    X(RedisModuleString *, CreateString, (RedisModuleCtx *, const char *, size_t))                                             \
    X(RedisModuleString *, CreateStringFromStreamID, (RedisModuleCtx *, const RedisModuleStreamID *))                          \
    X(int, Replicate, (RedisModuleCtx *, const char *, const char *, ...))

#define MORE_API KEYS_API
#include "module_api.h"

#ifndef PREFIX
#define PREFIX "c"
#endif

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"

enum { KEYTYPE_LIST = 2, KEYTYPE_HASH = 3, KEYTYPE_ZSET = 5, KEYTYPE_STREAM = 7 };
enum { STREAM_ADD_AUTOID = 1 };

/* Open a key, or reply that it holds something else: then NULL is in *key and the result is 0. */
static int open_key(RedisModuleCtx *ctx, RedisModuleString *name, int mode, int type, RedisModuleKey **key)
{
    *key = OpenKey(ctx, name, mode);
    int found = KeyType(*key);
    if (found == 0 || found == type)
        return 1;
    CloseKey(*key);
    ReplyWithError(ctx, WRONGTYPE_TEXT);
    return 0;
}

static int zset_range(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    RedisModuleKey *key;
    long long count;
    if (argc != 3)
        return WrongArity(ctx);
    if (StringToLongLong(argv[2], &count) != STATUS_OK)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    if (!open_key(ctx, argv[1], KEY_READ, KEYTYPE_ZSET, &key))
        return STATUS_OK;
    long long size = (long long)ValueLength(key);
    if (count < 0)
        count += size;
    if (count > size)
        count = size;
    if (count <= 0) {
        CloseKey(key);
        return ReplyWithArray(ctx, 0);
    }
    ReplyWithArray(ctx, count);
    ZsetFirstInScoreRange(key, -INFINITY, INFINITY, 0, 0);
    while (count-- > 0) {
        double score;
        RedisModuleString *member = ZsetRangeCurrentElement(key, &score);
        ReplyWithArray(ctx, 2);
        ReplyWithString(ctx, member);
        ReplyWithDouble(ctx, score);
        FreeString(ctx, member);
        ZsetRangeNext(key);
    }
    ZsetRangeStop(key);
    CloseKey(key);
    return STATUS_OK;
}

static int list_walk(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    RedisModuleKey *key;
    if (argc != 2)
        return WrongArity(ctx);
    if (!open_key(ctx, argv[1], KEY_READ, KEYTYPE_LIST, &key))
        return STATUS_OK;
    long size = (long)ValueLength(key);
    long long total = 0;
    for (long i = 0; i < size; i++) {
        size_t length;
        RedisModuleString *item = ListGet(key, i);
        StringPtrLen(item, &length);
        total += (long long)length;
        FreeString(ctx, item);
    }
    CloseKey(key);
    return ReplyWithLongLong(ctx, total);
}

static void add_lengths(RedisModuleKey *key, RedisModuleString *field, RedisModuleString *value, void *data)
{
    (void)key;
    size_t first, second;
    StringPtrLen(field, &first);
    StringPtrLen(value, &second);
    *(long long *)data += (long long)(first + second);
}

static int hash_scan(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    RedisModuleKey *key;
    if (argc != 2)
        return WrongArity(ctx);
    if (!open_key(ctx, argv[1], KEY_READ, KEYTYPE_HASH, &key))
        return STATUS_OK;
    long long total = 0;
    if (key != NULL) {
        RedisModuleScanCursor *cursor = ScanCursorCreate();
        while (ScanKey(key, cursor, add_lengths, &total))
            ;
        ScanCursorDestroy(cursor);
    }
    CloseKey(key);
    return ReplyWithLongLong(ctx, total);
}

static int stream_append(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    RedisModuleKey *key;
    RedisModuleStreamID id;
    if (argc != 3)
        return WrongArity(ctx);
    if (!open_key(ctx, argv[1], KEY_READ | KEY_WRITE, KEYTYPE_STREAM, &key))
        return STATUS_OK;
    RedisModuleString *words[2] = {CreateString(ctx, "value", 5), argv[2]};
    int status = StreamAdd(key, STREAM_ADD_AUTOID, &id, words, 1);
    if (status == STATUS_OK) {
        RedisModuleString *text = CreateStringFromStreamID(ctx, &id);
        Replicate(ctx, "XADD", "ssss", argv[1], text, words[0], argv[2]);
        FreeString(ctx, text);
    }
    FreeString(ctx, words[0]);
    CloseKey(key);
    return status == STATUS_OK ? ReplyWithNull(ctx) : ReplyWithError(ctx, "ERR the entry was not added");
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    (void)argv;
    (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    SetModuleAttribs(ctx, PREFIX, 1, API_VERSION);
    if (CreateCommand(ctx, PREFIX ".zset_range", zset_range, "readonly", 1, 1, 1) != STATUS_OK ||
        CreateCommand(ctx, PREFIX ".list_walk", list_walk, "readonly", 1, 1, 1) != STATUS_OK ||
        CreateCommand(ctx, PREFIX ".hash_scan", hash_scan, "readonly", 1, 1, 1) != STATUS_OK)
        return STATUS_ERR;
    return CreateCommand(ctx, PREFIX ".stream_append", stream_append, "write deny-oom", 1, 1, 1);
}
