/* Functions of every type that can be declared. */
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int8_t next_i8(int8_t n) { return (int8_t)(n + 1); }
uint8_t next_u8(uint8_t n) { return (uint8_t)(n + 1); }
int16_t next_i16(int16_t n) { return (int16_t)(n + 1); }
uint16_t next_u16(uint16_t n) { return (uint16_t)(n + 1); }
int32_t next_i32(int32_t n) { return (int32_t)((uint32_t)n + 1); }
uint32_t next_u32(uint32_t n) { return n + 1; }
int64_t next_i64(int64_t n) { return (int64_t)((uint64_t)n + 1); }
uint64_t next_u64(uint64_t n) { return n + 1; }
float half_float(float x) { return x / 3; }
double half_double(double x) { return x / 3; }
bool negate(bool b) { return !b; }
void nothing(void) {}

/* More arguments than registers. */
double many(int8_t a, double b, uint64_t c, float d, int32_t e, bool f, uint16_t g, int64_t h, const char *i, double j) {
    return a + b + (double)c + d + e + f + g + (double)h + (double)strlen(i) + j;
}

/* Where something lies, as a number that two calls in one command can be asked to compare. */
int64_t address(const void *p) { return (int64_t)(intptr_t)p; }
int64_t address_to_fill(void *p) { return (int64_t)(intptr_t)p; }

/* A list of texts, and something that is given again later. */
/* Functions of the caller's. */
void each(const uint8_t *data, size_t n, void (*call)(uint8_t, void *), void *with) {
    for (size_t i = 0; i < n; i++) call(data[i], with);
}
int64_t apply(int64_t (*call)(int8_t, uint16_t, int32_t, uint64_t), int64_t n) {
    return call((int8_t)n, (uint16_t)n, (int32_t)n, (uint64_t)n);
}
void *choose(void *(*call)(void *, void *), void *a, void *b) { return call(a, b); }
size_t lengths_of(const char **texts, int n) {
    size_t total = 0;
    for (int i = 0; i < n; i++) total += strlen(texts[i]);
    return total;
}
static const uint8_t *remembered;
void remember(const uint8_t *data) { remembered = data; }
int recall(void) { return *remembered; }
size_t length_of(const char *text) { return text ? strlen(text) : 999; }
const char *name_of(int n) { return n == 0 ? "zero" : n == 1 ? "one" : n == 2 ? "\xff\xc3\xa9" : NULL; }
int64_t sum(const uint8_t *data, size_t n) {
    int64_t total = data ? 0 : -1;
    for (size_t i = 0; i < n; i++) total += data[i];
    return total;
}
void fill(uint8_t *data, size_t n, int with) { memset(data, with, n); }
double scale(double *items, size_t n, double by) {
    double total = 0;
    for (size_t i = 0; i < n; i++) total += items[i] *= by;
    return total;
}
int32_t sum_i32(const int32_t *items, size_t n) {
    int32_t total = 0;
    for (size_t i = 0; i < n; i++) total += items[i];
    return total;
}
int64_t bytes_of(const float *items, size_t n) { return items ? (int64_t)n : -1; }

/* Variables. */
int divide(int64_t a, int64_t b, int64_t *quotient, int32_t *rest) {
    if (b == 0) return -1;
    if (quotient) *quotient = a / b;
    *rest = (int32_t)(a % b);
    return 0;
}
void swap_all(uint8_t *a, int16_t *b, float *c, double *d, bool *e, uint64_t *f) {
    *a += 1, *b = (int16_t)-*b, *c /= 3, *d /= 3, *e = !*e, *f -= 2;
}
int make_text(int n, char **out) {
    if (n < 0) return n;
    *out = malloc((size_t)n + 1);
    memset(*out, 'x', (size_t)n);
    (*out)[n] = 0;
    return n;
}
void free_text(char *text) { free(text); }
void *same_pointer(void *p) { return p; }
const char *why(int code) { return code == -1 ? "division by zero" : "another"; }
void *find(int n) { return n ? &why : NULL; }
int zero_is_wrong(int n) { return n; }
uint32_t not_negative(uint32_t n) { return n; }

/* Names that servers have too: each library's are its own. */
size_t zmalloc_used_memory(void) { return 77; }
int own_name(void) { return (int)zmalloc_used_memory(); }
