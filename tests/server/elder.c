/* A module in C with a data type, whose values another module is to take over: ELDER.MAKE key name signed double;
 * ELDER.NOTE key note; ELDER.SHOW key. It saves one thing of each kind that there is. It declares what it uses by itself. */
#include <stddef.h>
#include <string.h>

typedef struct Context Context;
typedef struct String String;
typedef struct Key Key;
typedef struct Type Type;
typedef struct File File;
typedef struct Digest Digest;
typedef int (*Command)(Context *, String **, int);

#define API(returns, name, ...) static returns (*name)(__VA_ARGS__)
API(int, GetApi, const char *, void *);
API(int, SetModuleAttribs, Context *, const char *, int, int);
API(int, CreateCommand, Context *, const char *, Command, const char *, int, int, int);
API(Type *, CreateDataType, Context *, const char *, int, void *);
API(int, ReplyWithError, Context *, const char *);
API(int, ReplyWithArray, Context *, long);
API(int, ReplyWithLongLong, Context *, long long);
API(int, ReplyWithDouble, Context *, double);
API(int, ReplyWithString, Context *, String *);
API(int, ReplyWithSimpleString, Context *, const char *);
API(void *, Calloc, size_t, size_t);
API(void, Free, void *);
API(Key *, OpenKey, Context *, String *, int);
API(void, CloseKey, Key *);
API(int, ModuleTypeSetValue, Key *, Type *, void *);
API(void *, ModuleTypeGetValue, Key *);
API(Type *, ModuleTypeGetType, Key *);
API(void, RetainString, Context *, String *);
API(void, FreeString, Context *, String *);
API(int, StringToLongLong, String *, long long *);
API(int, StringToDouble, String *, double *);
API(const char *, StringPtrLen, String *, size_t *);
API(void, SaveSigned, File *, long long);
API(void, SaveUnsigned, File *, unsigned long long);
API(void, SaveDouble, File *, double);
API(void, SaveFloat, File *, float);
API(void, SaveLongDouble, File *, long double);
API(void, SaveString, File *, String *);
API(void, SaveStringBuffer, File *, const char *, size_t);
API(long long, LoadSigned, File *);
API(unsigned long long, LoadUnsigned, File *);
API(double, LoadDouble, File *);
API(float, LoadFloat, File *);
API(long double, LoadLongDouble, File *);
API(String *, LoadString, File *);
API(void, DigestAddStringBuffer, Digest *, const char *, size_t);
API(void, DigestAddLongLong, Digest *, long long);
API(void, DigestEndSequence, Digest *);

#define MOST 16

typedef struct {
    String *name, *notes[MOST];
    long long amount, count;
    double mean;
    float coarse;
    long double fine;
} Value;

static Type *type;

static void release(void *given) {
    Value *value = given;
    FreeString(NULL, value->name);
    for (long long i = 0; i < value->count; i++) FreeString(NULL, value->notes[i]);
    Free(value);
}

static void save(File *file, void *given) {
    Value *value = given;
    SaveString(file, value->name);
    SaveSigned(file, value->amount);
    SaveDouble(file, value->mean);
    SaveFloat(file, value->coarse);
    SaveLongDouble(file, value->fine);
    SaveUnsigned(file, value->count);
    for (long long i = 0; i < value->count; i++) {
        size_t size;
        const char *text = StringPtrLen(value->notes[i], &size);
        SaveStringBuffer(file, text, size);
    }
}

static void *load(File *file, int version) {
    if (version != 2) return NULL;
    Value *value = Calloc(1, sizeof *value);
    value->name = LoadString(file);
    value->amount = LoadSigned(file);
    value->mean = LoadDouble(file);
    value->coarse = LoadFloat(file);
    value->fine = LoadLongDouble(file);
    value->count = LoadUnsigned(file);
    for (long long i = 0; i < value->count; i++) value->notes[i] = LoadString(file);
    return value;
}

static void digest(Digest *digest, void *given) {
    Value *value = given;
    size_t size;
    const char *text = StringPtrLen(value->name, &size);
    DigestAddStringBuffer(digest, text, size);
    DigestAddLongLong(digest, value->amount);
    DigestEndSequence(digest);
    for (long long i = 0; i < value->count; i++) {
        text = StringPtrLen(value->notes[i], &size);
        DigestAddStringBuffer(digest, text, size);
        DigestEndSequence(digest);
    }
}

static int make(Context *ctx, String **argv, int argc) {
    Value *value = Calloc(1, sizeof *value);
    if (argc != 5 || StringToLongLong(argv[3], &value->amount) || StringToDouble(argv[4], &value->mean)) {
        Free(value);
        return ReplyWithError(ctx, "ERR wrong");
    }
    value->name = argv[2];
    RetainString(NULL, argv[2]);
    value->coarse = value->mean;
    value->fine = (long double)value->mean / 3;
    Key *key = OpenKey(ctx, argv[1], 3);
    ModuleTypeSetValue(key, type, value);
    CloseKey(key);
    return ReplyWithSimpleString(ctx, "OK");
}

static Value *value_of(Context *ctx, String *name, Key **key) {
    *key = OpenKey(ctx, name, 3);
    if (ModuleTypeGetType(*key) == type) return ModuleTypeGetValue(*key);
    CloseKey(*key);
    ReplyWithError(ctx, "ERR no such value");
    return NULL;
}

static int note(Context *ctx, String **argv, int argc) {
    Key *key;
    Value *value = argc == 3 ? value_of(ctx, argv[1], &key) : NULL;
    if (!value) return 0;
    if (value->count < MOST) {
        RetainString(NULL, argv[2]);
        value->notes[value->count++] = argv[2];
    }
    CloseKey(key);
    return ReplyWithLongLong(ctx, value->count);
}

static int show(Context *ctx, String **argv, int argc) {
    Key *key;
    Value *value = argc == 2 ? value_of(ctx, argv[1], &key) : NULL;
    if (!value) return 0;
    ReplyWithArray(ctx, 5 + value->count);
    ReplyWithString(ctx, value->name);
    ReplyWithLongLong(ctx, value->amount);
    ReplyWithDouble(ctx, value->mean);
    ReplyWithDouble(ctx, value->coarse);
    ReplyWithDouble(ctx, value->fine);
    for (long long i = 0; i < value->count; i++) ReplyWithString(ctx, value->notes[i]);
    CloseKey(key);
    return 0;
}

#define GET(name) GetApi("RedisModule_" #name, &name)

__attribute__((visibility("default"))) int RedisModule_OnLoad(Context *ctx) {
    GetApi = *(int (**)(const char *, void *))ctx;
    GET(SetModuleAttribs), GET(CreateCommand), GET(CreateDataType), GET(ReplyWithError), GET(ReplyWithArray);
    GET(ReplyWithLongLong), GET(ReplyWithDouble), GET(ReplyWithString), GET(ReplyWithSimpleString), GET(Calloc), GET(Free);
    GET(OpenKey), GET(CloseKey), GET(ModuleTypeSetValue), GET(ModuleTypeGetValue), GET(ModuleTypeGetType);
    GET(RetainString), GET(FreeString), GET(StringToLongLong), GET(StringToDouble), GET(StringPtrLen), GET(SaveSigned);
    GET(SaveUnsigned), GET(SaveDouble), GET(SaveFloat), GET(SaveLongDouble), GET(SaveString), GET(SaveStringBuffer);
    GET(LoadSigned), GET(LoadUnsigned), GET(LoadDouble), GET(LoadFloat), GET(LoadLongDouble), GET(LoadString);
    GET(DigestAddStringBuffer), GET(DigestAddLongLong), GET(DigestEndSequence);
    SetModuleAttribs(ctx, "elder", 1, 1);
    void *methods[19] = {(void *)1, load, save, NULL, NULL, digest, release};
    type = CreateDataType(ctx, "elder-typ", 2, methods);
    if (!type) return 1;
    CreateCommand(ctx, "elder.make", make, "write", 1, 1, 1);
    CreateCommand(ctx, "elder.note", note, "write", 1, 1, 1);
    return CreateCommand(ctx, "elder.show", show, "readonly", 1, 1, 1);
}
