/* Data types by hand in C, as a modules author would write them: a few fields each, saved one by one, and a Bloom filter. */
#include "module_api.h"

#include <stdint.h>
#include <string.h>

#ifndef PREFIX
#define PREFIX "c"
#endif

typedef struct RedisModuleType RedisModuleType;
typedef struct RedisModuleIO RedisModuleIO;

typedef struct {
    uint64_t version;
    void *(*rdb_load)(RedisModuleIO *, int);
    void (*rdb_save)(RedisModuleIO *, void *);
    void *aof_rewrite, *mem_usage, *digest;
    void (*free)(void *);
    void *rest[12];
} type_methods;

#define TYPE_API(X)                                                                                                            \
    X(RedisModuleType *, CreateDataType, (RedisModuleCtx *, const char *, int, type_methods *))                                \
    X(RedisModuleType *, ModuleTypeGetType, (RedisModuleKey *))                                                                \
    X(void *, ModuleTypeGetValue, (RedisModuleKey *))                                                                          \
    X(int, ModuleTypeSetValue, (RedisModuleKey *, RedisModuleType *, void *))                                                  \
    X(void, SaveSigned, (RedisModuleIO *, int64_t))                                                                            \
    X(void, SaveDouble, (RedisModuleIO *, double))                                                                             \
    X(void, SaveStringBuffer, (RedisModuleIO *, const char *, size_t))                                                         \
    X(int64_t, LoadSigned, (RedisModuleIO *))                                                                                  \
    X(double, LoadDouble, (RedisModuleIO *))                                                                                   \
    X(char *, LoadStringBuffer, (RedisModuleIO *, size_t *))                                                                   \
    X(int, IsIOError, (RedisModuleIO *))                                                                                       \
    X(void, SetModuleOptions, (RedisModuleCtx *, int))                                                                         \
    X(void *, Calloc, (size_t, size_t))

#define DECLARE(type, name, parameters) static type(*name) parameters;
TYPE_API(DECLARE)
#undef DECLARE

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"
#define NOT_A_FLOAT "ERR value is not a valid float"

static RedisModuleType *reading_type, *record_type, *bloom_type;

typedef struct {
    long long time;
    double value;
    long long count;
} reading;

typedef struct {
    long long n;
    double x;
    char *name;
    size_t length;
} record;

typedef struct {
    uint64_t *bits;
    long long words, hashes, added;
} bloom;

static void reading_save(RedisModuleIO *io, void *value)
{
    reading *self = value;
    SaveSigned(io, self->time);
    SaveDouble(io, self->value);
    SaveSigned(io, self->count);
}

static void *reading_load(RedisModuleIO *io, int version)
{
    (void)version;
    reading *self = Alloc(sizeof *self);
    self->time = LoadSigned(io);
    self->value = LoadDouble(io);
    self->count = LoadSigned(io);
    if (IsIOError(io)) {
        Free(self);
        return NULL;
    }
    return self;
}

static void record_save(RedisModuleIO *io, void *value)
{
    record *self = value;
    SaveSigned(io, self->n);
    SaveDouble(io, self->x);
    SaveStringBuffer(io, self->name, self->length);
}

static void *record_load(RedisModuleIO *io, int version)
{
    (void)version;
    record *self = Alloc(sizeof *self);
    self->n = LoadSigned(io);
    self->x = LoadDouble(io);
    self->name = LoadStringBuffer(io, &self->length);
    if (IsIOError(io)) {
        if (self->name)
            Free(self->name);
        Free(self);
        return NULL;
    }
    return self;
}

static void record_free(void *value)
{
    Free(((record *)value)->name);
    Free(value);
}

static void bloom_save(RedisModuleIO *io, void *value)
{
    bloom *self = value;
    SaveSigned(io, self->hashes);
    SaveSigned(io, self->added);
    SaveStringBuffer(io, (char *)self->bits, (size_t)self->words * 8);
}

static void *bloom_load(RedisModuleIO *io, int version)
{
    (void)version;
    size_t size = 0;
    bloom *self = Alloc(sizeof *self);
    self->hashes = LoadSigned(io);
    self->added = LoadSigned(io);
    self->bits = (uint64_t *)LoadStringBuffer(io, &size);
    self->words = (long long)size / 8;
    return self;
}

static void bloom_free(void *value)
{
    Free(((bloom *)value)->bits);
    Free(value);
}

/* The value of a key, checked; `failed` says that an error was replied. */
static void *checked(RedisModuleCtx *ctx, RedisModuleKey *key, RedisModuleType *type, int *failed)
{
    *failed = 0;
    if (KeyType(key) == 0)
        return NULL;
    if (ModuleTypeGetType(key) != type) {
        ReplyWithError(ctx, WRONGTYPE_TEXT);
        *failed = 1;
        return NULL;
    }
    return ModuleTypeGetValue(key);
}

static int reading_command(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 5)
        return WrongArity(ctx);
    long long time, count;
    double value;
    int failed;
    if (StringToLongLong(argv[2], &time) || StringToLongLong(argv[4], &count))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    if (StringToDouble(argv[3], &value))
        return ReplyWithError(ctx, NOT_A_FLOAT);
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ | KEY_WRITE);
    checked(ctx, key, reading_type, &failed);
    if (!failed) {
        reading *self = Alloc(sizeof *self);
        *self = (reading){time, value, count};
        ModuleTypeSetValue(key, reading_type, self);
        ReplyWithNull(ctx);
        ReplicateVerbatim(ctx);
    }
    CloseKey(key);
    return STATUS_OK;
}

static int record_command(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 5)
        return WrongArity(ctx);
    long long n;
    double x;
    int failed;
    if (StringToLongLong(argv[2], &n))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    if (StringToDouble(argv[3], &x))
        return ReplyWithError(ctx, NOT_A_FLOAT);
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ | KEY_WRITE);
    checked(ctx, key, record_type, &failed);
    if (!failed) {
        record *self = Alloc(sizeof *self);
        const char *name = StringPtrLen(argv[4], &self->length);
        self->n = n;
        self->x = x;
        self->name = Alloc(self->length ? self->length : 1);
        memcpy(self->name, name, self->length);
        ModuleTypeSetValue(key, record_type, self);
        ReplyWithNull(ctx);
        ReplicateVerbatim(ctx);
    }
    CloseKey(key);
    return STATUS_OK;
}

static uint64_t fnv(const char *item, size_t length)
{
    uint64_t h = 14695981039346656037u;
    for (size_t i = 0; i < length; i++)
        h = (h ^ (unsigned char)item[i]) * 1099511628211u;
    return h >> 16;
}

static int add_command(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 3)
        return WrongArity(ctx);
    int failed, new = 0;
    size_t length;
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ | KEY_WRITE);
    bloom *self = checked(ctx, key, bloom_type, &failed);
    if (failed) {
        CloseKey(key);
        return STATUS_OK;
    }
    if (self == NULL) {
        self = Alloc(sizeof *self);
        *self = (bloom){Calloc(1024, 8), 1024, 4, 0};
        ModuleTypeSetValue(key, bloom_type, self);
    }
    const char *item = StringPtrLen(argv[2], &length);
    uint64_t h = fnv(item, length), step = h >> 17 | 1, mask = (uint64_t)self->words * 64 - 1;
    for (long long i = 0; i < self->hashes; i++) {
        uint64_t at = h & mask, bit = 1ull << (at & 63);
        if (!(self->bits[at >> 6] & bit)) {
            self->bits[at >> 6] |= bit;
            new = 1;
        }
        h += step;
    }
    self->added += new;
    ReplyWithLongLong(ctx, new);
    ReplicateVerbatim(ctx);
    CloseKey(key);
    return STATUS_OK;
}

static int exists_command(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 3)
        return WrongArity(ctx);
    int failed, found = 0;
    size_t length;
    RedisModuleKey *key = OpenKey(ctx, argv[1], KEY_READ);
    bloom *self = checked(ctx, key, bloom_type, &failed);
    if (!failed) {
        if (self) {
            const char *item = StringPtrLen(argv[2], &length);
            uint64_t h = fnv(item, length), step = h >> 17 | 1, mask = (uint64_t)self->words * 64 - 1;
            found = 1;
            for (long long i = 0; found && i < self->hashes; i++) {
                uint64_t at = h & mask;
                found = self->bits[at >> 6] >> (at & 63) & 1;
                h += step;
            }
        }
        ReplyWithLongLong(ctx, found);
    }
    CloseKey(key);
    return STATUS_OK;
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    (void)argv, (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    int (*lookup)(const char *, void *) = *(int (**)(const char *, void *))ctx;
#define IMPORT(type, name, parameters)                                                                                         \
    if (lookup("RedisModule_" #name, (void *)&name) != STATUS_OK)                                                              \
        return STATUS_ERR;
    TYPE_API(IMPORT)
#undef IMPORT
    SetModuleAttribs(ctx, PREFIX, 1, API_VERSION);
    SetModuleOptions(ctx, 1); /* handles errors of reading */
    type_methods methods = {.version = 4, .rdb_load = reading_load, .rdb_save = reading_save, .free = Free};
    reading_type = CreateDataType(ctx, "reading-c", 0, &methods);
    methods = (type_methods){.version = 4, .rdb_load = record_load, .rdb_save = record_save, .free = record_free};
    record_type = CreateDataType(ctx, "record-c-", 0, &methods);
    methods = (type_methods){.version = 4, .rdb_load = bloom_load, .rdb_save = bloom_save, .free = bloom_free};
    bloom_type = CreateDataType(ctx, "bloom-c--", 0, &methods);
    if (!reading_type || !record_type || !bloom_type)
        return STATUS_ERR;
    if (CreateCommand(ctx, PREFIX ".reading", reading_command, "write deny-oom", 1, 1, 1) ||
        CreateCommand(ctx, PREFIX ".record", record_command, "write deny-oom", 1, 1, 1) ||
        CreateCommand(ctx, PREFIX ".add", add_command, "write deny-oom", 1, 1, 1) ||
        CreateCommand(ctx, PREFIX ".exists", exists_command, "readonly", 1, 1, 1))
        return STATUS_ERR;
    return STATUS_OK;
}
