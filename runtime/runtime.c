/* The runtime: what a redisjit module needs that is not written in its own language.
 *
 * It imports the modules API, and turns floats into text and back by way of the C library. Compiled once to LLVM IR
 * (`make runtime`), shipped as text, and linked into every module, where what is not used is dropped. */

typedef long long i64;
typedef unsigned long size;

int snprintf(char *to, size limit, const char *format, ...);
double strtod(const char *text, char **end);
int memcmp(const void *a, const void *b, size n);
void *memchr(const void *s, int c, size n);

/* The table that the compiler makes: one row for each API function that the module uses. */
struct import {
    const char *name;   /* "RedisModule_OpenKey" */
    const char *valkey; /* where Valkey calls it otherwise, else NULL */
    void **slot;
    i64 required;
};
extern const struct import rj_imports[];
extern const i64 rj_import_count;
extern const char rj_module_name[];
extern int redisjit_load(void *context, void **arguments, int count);

static int import_all(void *context) {
    int (*get_api)(const char *, void *) = *(int (**)(const char *, void *))context;
    void (*log)(void *, const char *, const char *, ...) = 0;
    int missing = 0;
    for (i64 i = 0; i < rj_import_count; i++) {
        const struct import *row = &rj_imports[i];
        void *found = 0;
        get_api(row->name, &found);
        if (!found && row->valkey) get_api(row->valkey, &found);
        *row->slot = found;
        if (found || !row->required) continue;
        missing++;
        if (!log) get_api("RedisModule_Log", &log);
        if (log) log(context, "warning", "%s: this server lacks %s, which the module needs", rj_module_name, row->name);
    }
    return missing;
}

__attribute__((visibility("default"))) int RedisModule_OnLoad(void *context, void **arguments, int count) {
    if (import_all(context)) return 1;
    return redisjit_load(context, arguments, count);
}

i64 rj_compare(const char *a, const char *b, i64 n) { return memcmp(a, b, (size)n); }

/* The first `byte` in n bytes, or -1. */
i64 rj_find_byte(const char *data, i64 n, i64 byte) {
    const char *found = memchr(data, (int)byte, (size)n);
    return found ? found - data : -1;
}

/* The number that `text` (NUL-terminated, checked by the caller) spells. */
double rj_parse_double(const char *text) { return strtod(text, 0); }

/* The shortest digits that give back `value` (finite, positive): writes them at `digits` (at least 32 bytes) without the
 * point and returns count * 4096 + (exponent + 2048), where value = 0.d1d2d3... * 10^exponent.
 *
 * Digits are those of a correctly rounded %.{p}e for the least p that reads back as the same value: 15 digits always
 * identify at most one double, 17 always suffice. Where the gap below a double is half the one above (powers of two), the
 * nearest p digits may read back as its neighbour although the next p digits upward do not, so those are tried too. */
i64 rj_shortest(double value, char *digits) {
    char text[40];
    int precision = value < 2.2250738585072014e-308 ? 1 : 15; /* subnormal numbers have fewer digits */
    for (; precision <= 17; precision++) {
        snprintf(text, sizeof text, "%.*e", precision - 1, value);
        if (strtod(text, 0) == value) break;
        char *last = text + (precision > 1 ? precision : 0);
        if (*last != '9') {
            ++*last;
            if (strtod(text, 0) == value) break;
            --*last;
        }
    }
    int count = 0, i = 0;
    for (; text[i] && text[i] != 'e'; i++)
        if (text[i] != '.') digits[count++] = text[i];
    int exponent = 0, negative = text[i + 1] == '-';
    for (i += 2; text[i]; i++) exponent = exponent * 10 + (text[i] - '0');
    if (negative) exponent = -exponent;
    while (count > 1 && digits[count - 1] == '0') count--;
    return (i64)count * 4096 + (exponent + 1 + 2048);
}

struct timespec { i64 seconds, nanoseconds; };
int clock_gettime(int clock, struct timespec *to);
int *__errno_location(void);

/* Microseconds since 1970. */
i64 rj_time_us(void) {
    struct timespec now;
    clock_gettime(0, &now);
    return now.seconds * 1000000 + now.nanoseconds / 1000;
}

i64 rj_errno(void) { return *__errno_location(); }

/* `value` with `precision` digits behind the point, plainly (`fixed`) or with an exponent; returns the length. C rounds
 * the exact decimal expansion, halves to even, as Python does. */
i64 rj_print(double value, i64 precision, i64 fixed, char *to, i64 room) {
    return snprintf(to, (size)room, fixed ? "%.*f" : "%.*e", (int)precision, value);
}
