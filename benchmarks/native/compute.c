/* The programs of benchmarks/compute by hand in C, as modules commands: the types and the memory that an author would choose. */
#include "module_api.h"

#include <math.h>
#include <stdint.h>
#include <string.h>

#ifndef PREFIX
#define PREFIX "c"
#endif

#define NOT_AN_INTEGER "ERR value is not an integer or out of range"
#define COUNT(array) (sizeof(array) / sizeof *(array))

/* n-body */

typedef struct {
    double x, y, z, vx, vy, vz, mass;
} body;

enum { BODIES = 5 };
static const double PI = 3.141592653589793;
static const double DAYS = 365.24;

static void solar_system(body *bodies)
{
    const double sun = 4 * PI * PI;
    const body start[BODIES] = {
        {0, 0, 0, 0, 0, 0, sun},
        {4.84143144246472090, -1.16032004402742839, -0.103622044471123109, 0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS,
         -0.0000690460016972063023 * DAYS, 0.000954791938424326609 * sun},
        {8.34336671824457987, 4.12479856412430479, -0.403523417114321381, -0.00276742510726411021 * DAYS, 0.00499852801234917238 * DAYS,
         0.0000230417297573763929 * DAYS, 0.000285885980666130812 * sun},
        {12.8943695621391310, -15.1111514016986312, -0.223307578892655734, 0.00296460137564761618 * DAYS, 0.00237847173959480950 * DAYS,
         -0.0000296589568540237556 * DAYS, 0.0000436624404335156298 * sun},
        {15.3796971148509165, -25.9193146099879641, 0.179258772950371181, 0.00268067772490389322 * DAYS, 0.00162824170038242295 * DAYS,
         -0.0000951592254519715870 * DAYS, 0.0000515138902046611451 * sun},
    };
    memcpy(bodies, start, sizeof start);
    for (int i = 1; i < BODIES; i++) {
        bodies[0].vx -= bodies[i].vx * bodies[i].mass / sun;
        bodies[0].vy -= bodies[i].vy * bodies[i].mass / sun;
        bodies[0].vz -= bodies[i].vz * bodies[i].mass / sun;
    }
}

static void advance(body *bodies, int n, double dt)
{
    for (int i = 0; i < n; i++) {
        body *a = &bodies[i];
        for (int j = i + 1; j < n; j++) {
            body *b = &bodies[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            double squared = dx * dx + dy * dy + dz * dz;
            double pull = dt / (squared * sqrt(squared));
            a->vx -= dx * b->mass * pull;
            a->vy -= dy * b->mass * pull;
            a->vz -= dz * b->mass * pull;
            b->vx += dx * a->mass * pull;
            b->vy += dy * a->mass * pull;
            b->vz += dz * a->mass * pull;
        }
    }
    for (int i = 0; i < n; i++) {
        bodies[i].x += dt * bodies[i].vx;
        bodies[i].y += dt * bodies[i].vy;
        bodies[i].z += dt * bodies[i].vz;
    }
}

static double energy(const body *bodies, int n)
{
    double total = 0;
    for (int i = 0; i < n; i++) {
        const body *a = &bodies[i];
        total += 0.5 * a->mass * (a->vx * a->vx + a->vy * a->vy + a->vz * a->vz);
        for (int j = i + 1; j < n; j++) {
            const body *b = &bodies[j];
            double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
            total -= a->mass * b->mass / sqrt(dx * dx + dy * dy + dz * dz);
        }
    }
    return total;
}

/* The only argument of most commands, as a count. */
static int count_of(RedisModuleString *text, long long *count)
{
    return StringToLongLong(text, count) == STATUS_OK && *count >= 0 && *count < 1 << 24;
}

static int nbody(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long steps;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &steps))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    body bodies[BODIES];
    solar_system(bodies);
    for (long long i = 0; i < steps; i++)
        advance(bodies, BODIES, 0.01);
    return ReplyWithDouble(ctx, energy(bodies, BODIES));
}

/* spectral norm */

static double element(int64_t i, int64_t j)
{
    return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1);
}

static void times(const double *v, double *out, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        double total = 0;
        for (int64_t j = 0; j < n; j++)
            total += element(i, j) * v[j];
        out[i] = total;
    }
}

static void times_transposed(const double *v, double *out, int64_t n)
{
    for (int64_t i = 0; i < n; i++) {
        double total = 0;
        for (int64_t j = 0; j < n; j++)
            total += element(j, i) * v[j];
        out[i] = total;
    }
}

static int spectral_norm(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long n;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &n))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    double *u = Alloc((size_t)n * 3 * sizeof *u), *v = u + n, *between = v + n;
    for (long long i = 0; i < n; i++)
        u[i] = 1;
    for (int i = 0; i < 10; i++) {
        times(u, between, n);
        times_transposed(between, v, n);
        times(v, between, n);
        times_transposed(between, u, n);
    }
    double uv = 0, vv = 0;
    for (long long i = 0; i < n; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    Free(u);
    return ReplyWithDouble(ctx, sqrt(uv / vv));
}

/* fannkuch */

static int fannkuch(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long given;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &given) || given < 1 || given > 16)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    int n = (int)given, permutation[17], count[17], q[17];
    int most = 0, r = n;
    long long checksum = 0, number = 0;
    for (int i = 0; i < n; i++)
        permutation[i] = i;
    for (;;) {
        for (; r != 1; r--)
            count[r - 1] = r;
        if (permutation[0] != 0) {
            memcpy(q, permutation, (size_t)n * sizeof *q);
            int flips = 0;
            for (int first = q[0]; first != 0; first = q[0]) {
                for (int i = 0, j = first; i < j; i++, j--) {
                    int held = q[i];
                    q[i] = q[j];
                    q[j] = held;
                }
                flips++;
            }
            if (flips > most)
                most = flips;
            checksum += number % 2 == 0 ? flips : -flips;
        }
        for (;;) {
            if (r == n) {
                ReplyWithArray(ctx, 2);
                ReplyWithLongLong(ctx, checksum);
                return ReplyWithLongLong(ctx, most);
            }
            int first = permutation[0];
            for (int i = 0; i < r; i++)
                permutation[i] = permutation[i + 1];
            permutation[r] = first;
            if (--count[r] > 0)
                break;
            r++;
        }
        number++;
    }
}

/* binary trees */

typedef struct tree {
    struct tree *left, *right;
} tree;

static tree *grow(long long depth)
{
    tree *made = Alloc(sizeof *made);
    made->left = depth ? grow(depth - 1) : NULL;
    made->right = depth ? grow(depth - 1) : NULL;
    return made;
}

static long long size(const tree *t)
{
    return t->left && t->right ? 1 + size(t->left) + size(t->right) : 1;
}

static void cut(tree *t)
{
    if (t->left)
        cut(t->left);
    if (t->right)
        cut(t->right);
    Free(t);
}

static int binary_trees(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long depth, total = 0;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &depth) || depth > 30)
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    for (int i = 0; i < 16; i++) {
        tree *t = grow(depth);
        total += size(t);
        cut(t);
    }
    return ReplyWithLongLong(ctx, total);
}

/* mandelbrot */

static int mandelbrot(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long width, inside = 0;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &width))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    for (long long row = 0; row < width; row++) {
        double imaginary = 2.0 * row / width - 1.0;
        for (long long column = 0; column < width; column++) {
            double real = 2.0 * column / width - 1.5, x = 0, y = 0;
            int step = 0;
            for (; step < 50; step++) {
                double next = x * x - y * y + real;
                y = 2.0 * x * y + imaginary;
                x = next;
                if (x * x + y * y > 4.0)
                    break;
            }
            inside += step == 50;
        }
    }
    return ReplyWithLongLong(ctx, inside);
}

/* Levenshtein */

static int levenshtein(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 3)
        return WrongArity(ctx);
    size_t a_length, b_length;
    const char *a = StringPtrLen(argv[1], &a_length), *b = StringPtrLen(argv[2], &b_length);
    int64_t *row = Alloc((b_length + 1) * sizeof *row);
    for (size_t j = 0; j <= b_length; j++)
        row[j] = (int64_t)j;
    for (size_t i = 0; i < a_length; i++) {
        int64_t diagonal = row[0], left = (int64_t)i + 1;
        row[0] = left;
        for (size_t j = 0; j < b_length; j++) {
            int64_t above = row[j + 1];
            int64_t best = diagonal + (a[i] != b[j]);
            if (above + 1 < best)
                best = above + 1;
            if (left + 1 < best)
                best = left + 1;
            diagonal = above;
            left = row[j + 1] = best;
        }
    }
    ReplyWithLongLong(ctx, row[b_length]);
    Free(row);
    return STATUS_OK;
}

/* primes by trial division */

static int primes(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long limit;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &limit))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    size_t count = 1, room = 64;
    int64_t *found = Alloc(room * sizeof *found);
    found[0] = 2;
    for (int64_t n = 3; n < limit; n += 2) {
        for (size_t i = 0; i < count; i++) {
            int64_t divisor = found[i];
            if (divisor * divisor > n) {
                if (count == room) {
                    int64_t *wider = Alloc((room *= 2) * sizeof *wider);
                    memcpy(wider, found, count * sizeof *found);
                    Free(found);
                    found = wider;
                }
                found[count++] = n;
                break;
            }
            if (n % divisor == 0)
                break;
        }
    }
    Free(found);
    return ReplyWithLongLong(ctx, (long long)count);
}

static int sieve(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    long long limit, count = 0;
    if (argc != 2)
        return WrongArity(ctx);
    if (!count_of(argv[1], &limit))
        return ReplyWithError(ctx, NOT_AN_INTEGER);
    uint8_t *candidate = Alloc((size_t)limit + 1);
    memset(candidate, 1, (size_t)limit);
    for (long long n = 2; n < limit; n++) {
        if (!candidate[n])
            continue;
        count++;
        for (long long multiple = n * n; multiple < limit; multiple += n)
            candidate[multiple] = 0;
    }
    Free(candidate);
    return ReplyWithLongLong(ctx, count);
}

/* JSON */

static int is_number(char c)
{
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.' || c == 'e' || c == 'E';
}

static int json_scan(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    size_t length, at = 0;
    const char *text = StringPtrLen(argv[1], &length);
    long long strings = 0, numbers = 0, depth = 0, deepest = 0;
    while (at < length) {
        char c = text[at];
        if (c == '{' || c == '[') {
            if (++depth > deepest)
                deepest = depth;
            at++;
        } else if (c == '}' || c == ']') {
            if (--depth < 0)
                return ReplyWithError(ctx, "ERR unbalanced");
            at++;
        } else if (c == '"') {
            at++;
            while (at < length && text[at] != '"')
                at += text[at] == '\\' ? 2 : 1;
            at++;
            strings++;
        } else if (c == '-' || (c >= '0' && c <= '9')) {
            while (at < length && is_number(text[at]))
                at++;
            numbers++;
        } else {
            at++;
        }
    }
    ReplyWithArray(ctx, 3);
    ReplyWithLongLong(ctx, strings);
    ReplyWithLongLong(ctx, numbers);
    return ReplyWithLongLong(ctx, deepest);
}

/* SHA-256 */

static uint32_t K[64];

/* The constants are the fractions of cube roots: floor(root * 2^32), searched for in integers. */
static void make_constants(void)
{
    int n = 2;
    for (size_t made = 0; made < COUNT(K); n++) {
        int prime = 1;
        for (int divisor = 2; divisor < n; divisor++)
            prime &= n % divisor != 0;
        if (!prime)
            continue;
        unsigned __int128 target = (unsigned __int128)n << 96;
        uint64_t root = 0;
        for (int bit = 35; bit >= 0; bit--) {
            uint64_t next = root | (uint64_t)1 << bit;
            unsigned __int128 square = (unsigned __int128)next * next;
            if (square <= target / next)
                root = next;
        }
        K[made++] = (uint32_t)root;
    }
}

static uint32_t rotate(uint32_t word, int by)
{
    return word >> by | word << (32 - by);
}

static void compress(uint32_t *state, const uint8_t *data)
{
    uint32_t w[64];
    for (int i = 0; i < 16; i++)
        w[i] = (uint32_t)data[4 * i] << 24 | (uint32_t)data[4 * i + 1] << 16 | (uint32_t)data[4 * i + 2] << 8 | data[4 * i + 3];
    for (int i = 16; i < 64; i++) {
        uint32_t x = w[i - 15], y = w[i - 2];
        uint32_t s0 = rotate(x, 7) ^ rotate(x, 18) ^ x >> 3;
        uint32_t s1 = rotate(y, 17) ^ rotate(y, 19) ^ y >> 10;
        w[i] = w[i - 16] + s0 + w[i - 7] + s1;
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3], e = state[4], f = state[5], g = state[6], h = state[7];
    for (int i = 0; i < 64; i++) {
        uint32_t t1 = h + (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + w[i];
        uint32_t t2 = (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        h = g;
        g = f;
        f = e;
        e = d + t1;
        d = c;
        c = b;
        b = a;
        a = t1 + t2;
    }
    const uint32_t last[8] = {a, b, c, d, e, f, g, h};
    for (int i = 0; i < 8; i++)
        state[i] += last[i];
}

static int sha256(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    if (argc != 2)
        return WrongArity(ctx);
    size_t length;
    const char *data = StringPtrLen(argv[1], &length);
    size_t padded = (length + 72) / 64 * 64;
    uint8_t *text = Alloc(padded);
    memcpy(text, data, length);
    memset(text + length, 0, padded - length);
    text[length] = 0x80;
    for (int i = 0; i < 8; i++)
        text[padded - 1 - (size_t)i] = (uint8_t)((uint64_t)length * 8 >> 8 * i);
    uint32_t state[8] = {0x6A09E667, 0xBB67AE85, 0x3C6EF372, 0xA54FF53A, 0x510E527F, 0x9B05688C, 0x1F83D9AB, 0x5BE0CD19};
    for (size_t at = 0; at < padded; at += 64)
        compress(state, text + at);
    Free(text);
    char out[32];
    for (int i = 0; i < 32; i++)
        out[i] = (char)(state[i / 4] >> (24 - i % 4 * 8));
    return ReplyWithStringBuffer(ctx, out, sizeof out);
}

int RedisModule_OnLoad(RedisModuleCtx *ctx, RedisModuleString **argv, int argc)
{
    static const struct {
        const char *name;
        RedisModuleCmdFunc function;
    } commands[] = {
        {PREFIX ".nbody", nbody},       {PREFIX ".spectral_norm", spectral_norm}, {PREFIX ".fannkuch", fannkuch},
        {PREFIX ".mandelbrot", mandelbrot}, {PREFIX ".binary_trees", binary_trees}, {PREFIX ".levenshtein", levenshtein},
        {PREFIX ".primes", primes},     {PREFIX ".sieve", sieve},                 {PREFIX ".json_scan", json_scan},
        {PREFIX ".sha256", sha256},
    };
    (void)argv;
    (void)argc;
    if (module_api_import(ctx) != STATUS_OK)
        return STATUS_ERR;
    make_constants();
    SetModuleAttribs(ctx, PREFIX, 1, API_VERSION);
    for (size_t i = 0; i < COUNT(commands); i++)
        if (CreateCommand(ctx, commands[i].name, commands[i].function, "", 0, 0, 0) != STATUS_OK)
            return STATUS_ERR;
    return STATUS_OK;
}
