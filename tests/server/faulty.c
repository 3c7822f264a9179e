/* A module with one command for each mistake that memcheck has to catch: FAULTY.LEAK, FAULTY.AFTERFREE, FAULTY.STRING,
 * FAULTY.OVERRUN, FAULTY.UNSET. FAULTY.FINE makes none. It declares the few functions it uses by itself. */
#include <stddef.h>

typedef struct Context Context;
typedef struct String String;
typedef int (*Command)(Context *, String **, int);

static int (*GetApi)(const char *, void *);
static int (*SetModuleAttribs)(Context *, const char *, int, int);
static int (*CreateCommand)(Context *, const char *, Command, const char *, int, int, int);
static int (*ReplyWithLongLong)(Context *, long long);
static void *(*Alloc)(size_t);
static void (*Free)(void *);
static String *(*CreateString)(Context *, const char *, size_t);

static volatile char sink;

static int fine(Context *ctx, String **argv, int argc) {
    (void)argv;
    Free(Alloc(100));
    return ReplyWithLongLong(ctx, argc);
}

static int leak(Context *ctx, String **argv, int argc) {
    (void)argv;
    char *volatile block = Alloc(100);
    block[0] = 1;
    block = NULL;
    return ReplyWithLongLong(ctx, argc);
}

static int afterfree(Context *ctx, String **argv, int argc) {
    (void)argv;
    char *block = Alloc(100);
    Free(block);
    sink = ((volatile char *)block)[3];
    return ReplyWithLongLong(ctx, argc);
}

static int string(Context *ctx, String **argv, int argc) {
    (void)argv;
    CreateString(NULL, "leaked", 6);
    return ReplyWithLongLong(ctx, argc);
}

static int overrun(Context *ctx, String **argv, int argc) {
    (void)argv;
    char *volatile block = Alloc(64);
    block[64] = 1;
    Free(block);
    return ReplyWithLongLong(ctx, argc);
}

static int unset(Context *ctx, String **argv, int argc) {
    (void)argv;
    char *volatile block = Alloc(64);
    if (block[5]) sink = 1;
    Free(block);
    return ReplyWithLongLong(ctx, argc);
}

__attribute__((visibility("default"))) int RedisModule_OnLoad(void *ctx) {
    GetApi = *(int (**)(const char *, void *))ctx;
    GetApi("RedisModule_SetModuleAttribs", &SetModuleAttribs);
    GetApi("RedisModule_CreateCommand", &CreateCommand);
    GetApi("RedisModule_ReplyWithLongLong", &ReplyWithLongLong);
    GetApi("RedisModule_Alloc", &Alloc);
    GetApi("RedisModule_Free", &Free);
    GetApi("RedisModule_CreateString", &CreateString);
    SetModuleAttribs(ctx, "faulty", 1, 1);
    CreateCommand(ctx, "faulty.fine", fine, "", 0, 0, 0);
    CreateCommand(ctx, "faulty.leak", leak, "", 0, 0, 0);
    CreateCommand(ctx, "faulty.afterfree", afterfree, "", 0, 0, 0);
    CreateCommand(ctx, "faulty.string", string, "", 0, 0, 0);
    CreateCommand(ctx, "faulty.overrun", overrun, "", 0, 0, 0);
    return CreateCommand(ctx, "faulty.unset", unset, "", 0, 0, 0);
}
