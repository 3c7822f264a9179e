/* The loops of benchmarks/loops by hand in C, as modules commands. */
#include "module_api.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifndef PREFIX
#define PREFIX "c"
#endif

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"
#define COUNT(array) (sizeof(array) / sizeof *(array))

/* The size and the number of rounds, the arguments of all commands; an error is replied to. */
static int arguments(RedisModuleCtx *ctx, RedisModuleString **argv, int argc, int64_t *n, int64_t *rounds)
{
    long long given[2];
    if (argc != 3) {
        WrongArity(ctx);
        return 0;
    }
    for (int i = 0; i < 2; i++)
        if (StringToLongLong(argv[1 + i], &given[i]) != STATUS_OK || given[i] < 1 || given[i] > 1 << 24) {
            ReplyWithError(ctx, NOT_AN_INTEGER);
            return 0;
        }
    *n = given[0];
    *rounds = given[1];
    return 1;
}

#define ARGUMENTS                                                                                                              \
    int64_t n, rounds;                                                                                                         \
    if (!arguments(ctx, argv, argc, &n, &rounds))                                                                              \
    return STATUS_OK

static double *ramp(int64_t n, double step)
{
    double *out = Alloc((size_t)n * sizeof *out);
    for (int64_t i = 0; i < n; i++)
        out[i] = (double)i * step;
    return out;
}

static void *zeros(int64_t n, size_t size)
{
    return memset(Alloc((size_t)n * size), 0, (size_t)n * size);
}

static void add_scaled(double a, const double *x, double *y, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        y[i] += a * x[i];
}

static int axpy(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    double *x = ramp(n, 0.25), *y = zeros(n, sizeof *y);
    for (int64_t r = 0; r < rounds; r++)
        add_scaled(0.5, x, y, n);
    double result = y[n - 1];
    Free(x);
    Free(y);
    return ReplyWithDouble(ctx, result);
}

static void combine(const double *x, const double *y, double *out, int64_t n)
{
    for (int64_t i = 0; i < n; i++)
        out[i] = (x[i] - y[i]) * (x[i] + y[i]) + 0.5 * out[i];
}

static int expression(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    double *x = ramp(n, 0.25), *y = ramp(n, 0.5), *out = zeros(n, sizeof *out);
    for (int64_t r = 0; r < rounds; r++)
        combine(x, y, out, n);
    double result = out[n - 1];
    Free(x);
    Free(y);
    Free(out);
    return ReplyWithDouble(ctx, result);
}

static void mix(uint32_t *a, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        uint32_t h = a[i];
        h ^= h >> 16;
        h *= 0x85EBCA6B;
        h ^= h >> 13;
        h *= 0xC2B2AE35;
        h ^= h >> 16;
        a[i] = h;
    }
}

static int hash32(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    uint32_t *a = Alloc((size_t)n * sizeof *a);
    for (int64_t i = 0; i < n; i++)
        a[i] = (uint32_t)i;
    for (int64_t r = 0; r < rounds; r++)
        mix(a, n);
    long long result = a[n - 1];
    Free(a);
    return ReplyWithLongLong(ctx, result);
}

static uint64_t fnv(const uint64_t *a, int64_t n, uint64_t h)
{
    for (int64_t i = 0; i < n; i++)
        h = (h ^ a[i]) * 1099511628211u;
    return h;
}

static int hash64(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    uint64_t *a = Alloc((size_t)n * sizeof *a), h = 14695981039346656037u;
    for (int64_t i = 0; i < n; i++)
        a[i] = (uint64_t)i;
    for (int64_t r = 0; r < rounds; r++)
        h = fnv(a, n, h);
    Free(a);
    return ReplyWithLongLong(ctx, (long long)(h >> 1));
}

static int64_t raise_all(int32_t *a, int64_t n, int32_t by, int32_t most)
{
    int64_t reached = 0;
    for (int64_t i = 0; i < n; i++) {
        int32_t value = (int32_t)((uint32_t)a[i] + (uint32_t)by);
        if (value >= most) {
            value = most;
            reached++;
        }
        a[i] = value;
    }
    return reached;
}

static int saturate(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    int32_t *a = Alloc((size_t)n * sizeof *a);
    for (int64_t i = 0; i < n; i++)
        a[i] = (int32_t)i;
    int64_t reached = 0;
    for (int64_t r = 0; r < rounds; r++)
        reached += raise_all(a, n, 3, (int32_t)n);
    Free(a);
    return ReplyWithLongLong(ctx, reached);
}

static double product(const double *x, const double *y, int64_t n)
{
    double total = 0;
    for (int64_t i = 0; i < n; i++)
        total += x[i] * y[i];
    return total;
}

static int dot(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    double *x = ramp(n, 0.25), *y = ramp(n, 0.5), total = 0;
    for (int64_t r = 0; r < rounds; r++) {
        x[0] = (double)r;
        total += product(x, y, n);
    }
    Free(x);
    Free(y);
    return ReplyWithDouble(ctx, total);
}

static void accumulate(const int64_t *a, int64_t *out, int64_t n)
{
    uint64_t total = 0;
    for (int64_t i = 0; i < n; i++) {
        total += (uint64_t)a[i];
        out[i] = (int64_t)total;
    }
}

static int prefix_sum(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    int64_t *a = Alloc((size_t)n * sizeof *a), *b = zeros(n, sizeof *b);
    for (int64_t i = 0; i < n; i++)
        a[i] = i;
    for (int64_t r = 0; r < rounds; r++) {
        accumulate(a, b, n);
        accumulate(b, a, n);
    }
    long long result = a[n - 1];
    Free(a);
    Free(b);
    return ReplyWithLongLong(ctx, result);
}

static void smooth(const double *a, double *b, int64_t rows, int64_t columns)
{
    for (int64_t i = 1; i < rows - 1; i++)
        for (int64_t j = 1; j < columns - 1; j++) {
            const double *at = a + i * columns + j;
            b[i * columns + j] = 0.2 * (at[0] + at[-columns] + at[columns] + at[-1] + at[1]);
        }
}

static int stencil(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    double *a = zeros(n * n, sizeof *a), *b = zeros(n * n, sizeof *b);
    int64_t middle = n / 2 * n + n / 2;
    a[middle] = b[middle] = 1000;
    for (int64_t r = 0; r < rounds; r++) {
        smooth(a, b, n, n);
        smooth(b, a, n, n);
    }
    double result = a[middle];
    Free(a);
    Free(b);
    return ReplyWithDouble(ctx, result);
}

static void multiply(const double *a, const double *b, double *c, int64_t n, int64_t m, int64_t columns)
{
    for (int64_t i = 0; i < n; i++)
        for (int64_t j = 0; j < columns; j++) {
            double total = 0;
            for (int64_t k = 0; k < m; k++)
                total += a[i * m + k] * b[k * columns + j];
            c[i * columns + j] = total;
        }
}

static int matrix_product(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    double *a = ramp(n * n, 0.01), *b = zeros(n * n, sizeof *b), *c = zeros(n * n, sizeof *c);
    for (int64_t i = 0; i < n; i++)
        b[i * n + i] = 0.5;
    for (int64_t r = 0; r < rounds; r++) {
        multiply(a, b, c, n, n, n);
        for (int64_t i = 0; i < n * n; i++)
            b[i] = c[i] * 0.001;
    }
    double result = c[n * n - 1];
    Free(a);
    Free(b);
    Free(c);
    return ReplyWithDouble(ctx, result);
}

static int64_t cross_out(uint8_t *crossed, int64_t n)
{
    int64_t count = 0;
    for (int64_t i = 2; i < n; i++)
        if (!crossed[i]) {
            count++;
            for (int64_t multiple = i * i; multiple < n; multiple += i)
                crossed[multiple] = 1;
        }
    return count;
}

static int sieve(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    uint8_t *crossed = Alloc((size_t)n);
    int64_t count = 0;
    for (int64_t r = 0; r < rounds; r++) {
        memset(crossed, 0, (size_t)n);
        count += cross_out(crossed, n);
    }
    Free(crossed);
    return ReplyWithLongLong(ctx, count);
}

static void tally(const uint8_t *a, int64_t n, uint32_t *counts)
{
    for (int64_t i = 0; i < n; i++)
        counts[a[i]]++;
}

static int histogram(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    ARGUMENTS;
    uint8_t *a = Alloc((size_t)n);
    for (int64_t i = 0; i < n; i++)
        a[i] = (uint8_t)(i * 7919 >> 3);
    uint32_t *counts = zeros(256, sizeof *counts);
    for (int64_t r = 0; r < rounds; r++)
        tally(a, n, counts);
    long long result = counts[77];
    Free(a);
    Free(counts);
    return ReplyWithLongLong(ctx, result);
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    static const struct {
        const char *name;
        RedisModuleCmdFunc function;
    } commands[] = {
        {PREFIX ".axpy", axpy},           {PREFIX ".expression", expression}, {PREFIX ".hash32", hash32},
        {PREFIX ".hash64", hash64},       {PREFIX ".saturate", saturate},     {PREFIX ".dot", dot},
        {PREFIX ".prefix_sum", prefix_sum}, {PREFIX ".stencil", stencil},     {PREFIX ".matrix_product", matrix_product},
        {PREFIX ".sieve", sieve},         {PREFIX ".histogram", histogram},
    };
    (void)argv;
    (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    SetModuleAttribs(ctx, PREFIX, 1, API_VERSION);
    for (size_t i = 0; i < COUNT(commands); i++)
        if (CreateCommand(ctx, commands[i].name, commands[i].function, "", 0, 0, 0) != STATUS_OK)
            return STATUS_ERR;
    return STATUS_OK;
}
