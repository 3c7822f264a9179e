/* Loads the module TARGET as a server would that moves every block it is asked about, so that moving can be tried on
 * servers that never do, and under memcheck. It stands between that module and the server: four functions of the API are
 * its own. MOVER.MOVE key: all at once. MOVER.SLICE key: one slice; replies whether there is more. MOVER.STATES: a slice
 * of the module's states. MOVER.EFFORT key: what the type says that freeing the value takes. MOVER.MOVED: how many blocks
 * were moved. It declares what it uses by itself. */
#include <dlfcn.h>
#include <stddef.h>
#include <string.h>

typedef struct Context Context;
typedef struct String String;
typedef struct Key Key;
typedef struct Type Type;
typedef int (*Command)(Context *, String **, int);
typedef int (*Defrag)(void *, String *, void **);

static int (*GetApi)(const char *, void *);
static int (*CreateCommand)(Context *, const char *, Command, const char *, int, int, int);
static int (*ReplyWithLongLong)(Context *, long long);
static int (*ReplyWithError)(Context *, const char *);
static void *(*Alloc)(size_t);
static void (*Free)(void *);
static size_t (*MallocSize)(void *);
static Key *(*OpenKey)(Context *, String *, int);
static void (*CloseKey)(Key *);
static Type *(*ModuleTypeGetType)(Key *);
static void *(*ModuleTypeGetValue)(Key *);
static int (*ModuleTypeReplaceValue)(Key *, Type *, void *, void **);
static Type *(*ServersCreateDataType)(Context *, const char *, int, void **);

static int later;            /* whether a value may be left half-way */
static unsigned long cursor; /* where it was left */
static long long moved;
static Type *types[16];
static void *methods[16][19];
static int count;
static int (*states)(void *);

static void *defrag_alloc(void *ctx, void *block) {
    (void)ctx;
    size_t size = MallocSize(block);
    void *other = Alloc(size);
    memcpy(other, block, size);
    Free(block);
    moved++;
    return other;
}

static int should_stop(void *ctx) {
    (void)ctx;
    return later;
}

static int cursor_get(void *ctx, unsigned long *place) {
    (void)ctx;
    if (later) *place = cursor;
    return !later;
}

static int cursor_set(void *ctx, unsigned long value) {
    (void)ctx;
    if (later) cursor = value;
    return !later;
}

static int register_states(void *ctx, int (*function)(void *)) {
    (void)ctx;
    states = function;
    return 0;
}

static Type *create_type(Context *ctx, const char *name, int version, void **given) {
    memcpy(methods[count], given, sizeof methods[count]);
    return types[count++] = ServersCreateDataType(ctx, name, version, given);
}

static int get_api(const char *name, void *place) {
    const char *last = strchr(name, '_') + 1;
    void *own = NULL;
    if (!strcmp(last, "DefragAlloc")) own = defrag_alloc;
    if (!strcmp(last, "DefragShouldStop")) own = should_stop;
    if (!strcmp(last, "DefragCursorGet")) own = cursor_get;
    if (!strcmp(last, "DefragCursorSet")) own = cursor_set;
    if (!strcmp(last, "RegisterDefragFunc")) own = register_states;
    if (!strcmp(last, "CreateDataType")) own = create_type;
    if (!own) return GetApi(name, place);
    *(void **)place = own;
    return 0;
}

static int with_value(Context *ctx, String **argv, int argc, int effort) {
    if (argc != 2) return ReplyWithError(ctx, "ERR give a key");
    Key *key = OpenKey(ctx, argv[1], 3);
    Type *type = ModuleTypeGetType(key);
    int at = 0;
    while (at < count && types[at] != type) at++;
    if (!type || at == count) {
        CloseKey(key);
        return ReplyWithError(ctx, "ERR no value of the module's");
    }
    void *value = ModuleTypeGetValue(key);
    void *old, *now = value;
    long long result;
    if (effort)
        result = ((size_t(*)(String *, void *))methods[at][10])(argv[1], value);
    else
        result = ((Defrag)methods[at][13])(&moved, argv[1], &now);
    if (now != value) ModuleTypeReplaceValue(key, type, now, &old);
    CloseKey(key);
    return ReplyWithLongLong(ctx, result);
}

static int move(Context *ctx, String **argv, int argc) {
    later = 0;
    return with_value(ctx, argv, argc, 0);
}

static int slice(Context *ctx, String **argv, int argc) {
    later = 1;
    return with_value(ctx, argv, argc, 0);
}

static int effort(Context *ctx, String **argv, int argc) { return with_value(ctx, argv, argc, 1); }

static int move_states(Context *ctx, String **argv, int argc) {
    (void)argv;
    later = argc == 1;
    return ReplyWithLongLong(ctx, states ? states(&moved) : -1);
}

static int tell(Context *ctx, String **argv, int argc) {
    (void)argv;
    (void)argc;
    return ReplyWithLongLong(ctx, moved);
}

__attribute__((visibility("default"))) int RedisModule_OnLoad(Context *ctx, String **argv, int argc) {
    void *library = dlopen(TARGET, RTLD_NOW | RTLD_LOCAL);
    int (*load)(Context *, String **, int) = library ? dlsym(library, "RedisModule_OnLoad") : NULL;
    if (!load) return 1;
    GetApi = *(int (**)(const char *, void *))ctx;
    GetApi("RedisModule_CreateCommand", &CreateCommand);
    GetApi("RedisModule_ReplyWithLongLong", &ReplyWithLongLong);
    GetApi("RedisModule_ReplyWithError", &ReplyWithError);
    GetApi("RedisModule_Alloc", &Alloc);
    GetApi("RedisModule_Free", &Free);
    GetApi("RedisModule_MallocSize", &MallocSize);
    GetApi("RedisModule_OpenKey", &OpenKey);
    GetApi("RedisModule_CloseKey", &CloseKey);
    GetApi("RedisModule_ModuleTypeGetType", &ModuleTypeGetType);
    GetApi("RedisModule_ModuleTypeGetValue", &ModuleTypeGetValue);
    GetApi("RedisModule_ModuleTypeReplaceValue", &ModuleTypeReplaceValue);
    GetApi("RedisModule_CreateDataType", &ServersCreateDataType);
    *(void **)ctx = get_api;
    int result = load(ctx, argv, argc);
    *(void **)ctx = GetApi;
    if (result) return result;
    CreateCommand(ctx, "mover.move", move, "write", 1, 1, 1);
    CreateCommand(ctx, "mover.slice", slice, "write", 1, 1, 1);
    CreateCommand(ctx, "mover.effort", effort, "readonly", 1, 1, 1);
    CreateCommand(ctx, "mover.states", move_states, "write", 0, 0, 0);
    return CreateCommand(ctx, "mover.moved", tell, "readonly", 0, 0, 0);
}
