/* The part of the modules API that the benchmark peers use, and nothing more.
 *
 * A module asks the server for functions by name: the first word of the context given to OnLoad is the function that looks them
 * up. Each name below becomes one static function pointer, filled by module_api_import(). */
#ifndef BENCHMARKS_MODULE_API_H
#define BENCHMARKS_MODULE_API_H

#include <stddef.h>
#include <stdint.h>

typedef struct RedisModuleCtx RedisModuleCtx;
typedef struct RedisModuleKey RedisModuleKey;
typedef struct RedisModuleString RedisModuleString;
typedef struct RedisModuleCallReply RedisModuleCallReply;
typedef struct RedisModuleScanCursor RedisModuleScanCursor;
typedef struct {
    uint64_t ms, seq;
} RedisModuleStreamID;
typedef void (*RedisModuleScanKeyCB)(RedisModuleKey *key, RedisModuleString *field, RedisModuleString *value, void *data);
typedef int (*RedisModuleCmdFunc)(RedisModuleCtx *ctx, RedisModuleString **argv, int argc);

enum { STATUS_OK = 0, STATUS_ERR = 1 };
enum { KEY_READ = 1, KEY_WRITE = 2 };
enum { KEYTYPE_STRING = 1 };
enum { CALL_REPLY_ERROR = 1 };
enum { HASH_PLAIN = 0 };
enum { API_VERSION = 1 };

#define WRONGTYPE_TEXT "WRONGTYPE Operation against a key holding the wrong kind of value"

/* X(return type, name, parameters) */
#define MODULE_API(X)                                                                                                          \
    X(RedisModuleCallReply *, Call, (RedisModuleCtx *, const char *, const char *, ...))                                       \
    X(int, CallReplyType, (RedisModuleCallReply *))                                                                            \
    X(void, FreeCallReply, (RedisModuleCallReply *))                                                                           \
    X(int, ReplyWithCallReply, (RedisModuleCtx *, RedisModuleCallReply *))                                                     \
    X(RedisModuleKey *, OpenKey, (RedisModuleCtx *, RedisModuleString *, int))                                                 \
    X(void, CloseKey, (RedisModuleKey *))                                                                                      \
    X(int, KeyType, (RedisModuleKey *))                                                                                        \
    X(char *, StringDMA, (RedisModuleKey *, size_t *, int))                                                                    \
    X(int, HashGet, (RedisModuleKey *, int, ...))                                                                              \
    X(int, HashSet, (RedisModuleKey *, int, ...))                                                                              \
    X(const char *, StringPtrLen, (const RedisModuleString *, size_t *))                                                       \
    X(int, StringToLongLong, (const RedisModuleString *, long long *))                                                         \
    X(int, StringToDouble, (const RedisModuleString *, double *))                                                              \
    X(void, FreeString, (RedisModuleCtx *, RedisModuleString *))                                                               \
    X(int, ReplyWithLongLong, (RedisModuleCtx *, long long))                                                                   \
    X(int, ReplyWithDouble, (RedisModuleCtx *, double))                                                                        \
    X(int, ReplyWithStringBuffer, (RedisModuleCtx *, const char *, size_t))                                                    \
    X(int, ReplyWithNull, (RedisModuleCtx *))                                                                                  \
    X(int, ReplyWithArray, (RedisModuleCtx *, long))                                                                           \
    X(int, ReplyWithError, (RedisModuleCtx *, const char *))                                                                   \
    X(int, WrongArity, (RedisModuleCtx *))                                                                                     \
    X(int, ReplicateVerbatim, (RedisModuleCtx *))                                                                              \
    X(void *, Alloc, (size_t))                                                                                                 \
    X(void, Free, (void *))                                                                                                    \
    X(void, SetModuleAttribs, (RedisModuleCtx *, const char *, int, int))                                                      \
    X(int, CreateCommand, (RedisModuleCtx *, const char *, RedisModuleCmdFunc, const char *, int, int, int))

/* What one peer needs beyond that it lists in MORE_API before it includes this file. */
#ifndef MORE_API
#define MORE_API(X)
#endif

#define DECLARE(type, name, parameters) static type(*name) parameters;
MODULE_API(DECLARE)
MORE_API(DECLARE)
#undef DECLARE

/* Fill every pointer; STATUS_ERR when this server lacks one of them. */
static int module_api_import(RedisModuleCtx *ctx)
{
    int (*lookup)(const char *, void *) = *(int (**)(const char *, void *))ctx;
#define IMPORT(type, name, parameters)                                                                                         \
    if (lookup("RedisModule_" #name, (void *)&name) != STATUS_OK)                                                              \
        return STATUS_ERR;
    MODULE_API(IMPORT)
    MORE_API(IMPORT)
#undef IMPORT
    return STATUS_OK;
}

#endif
