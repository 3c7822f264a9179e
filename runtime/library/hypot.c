/* The Euclidean length of `count` >= 2 non-negative finite numbers with the given largest: exact sums of squares of scaled
 * numbers, and one step of correction. CPython 3.11 splits numbers to square them exactly, 3.12 uses fma. */

typedef long long i64;
double sqrt(double), frexp(double, int *), ldexp(double, int), fma(double, double, double);

struct sum { double total, lost; };

static inline void add(struct sum *sum, double *lost, double x) {
    double before = sum->total;
    sum->total += x;
    *lost += (before - sum->total) + x;
}

double rj_hypot_split(const double *values, i64 count, double largest) {
    const double splitter = 134217729.0; /* 2 ** 27 + 1 */
    struct sum sum = {1.0, 0.0};
    double lost1 = 0, lost2 = 0, lost3 = 0, x;
    int exponent;
    frexp(largest, &exponent);
    if (exponent < -1023) {
        for (i64 i = 0; i < count; i++) {
            x = values[i] / largest;
            add(&sum, &lost1, x * x);
        }
        return largest * sqrt(sum.total - 1.0 + lost1);
    }
    double scale = ldexp(1.0, -exponent);
    for (i64 i = 0; i < count; i++) {
        x = values[i] * scale;
        double t = x * splitter, high = t - (t - x), low = x - high;
        add(&sum, &lost1, high * high);
        add(&sum, &lost2, 2.0 * high * low);
        lost3 += low * low;
    }
    double root = sqrt(sum.total - 1.0 + (lost1 + lost2 + lost3));
    double t = root * splitter, high = t - (t - root), low = root - high;
    add(&sum, &lost1, -high * high);
    add(&sum, &lost2, -2.0 * high * low);
    add(&sum, &lost3, -low * low);
    x = sum.total - 1.0 + (lost1 + lost2 + lost3);
    return (root + x / (2.0 * root)) / scale;
}

double rj_hypot_fused(double *values, i64 count, double largest) {
    const double least = 2.2250738585072014e-308;
    struct sum sum = {1.0, 0.0};
    double lost1 = 0, lost2 = 0, x, square;
    int exponent;
    frexp(largest, &exponent);
    if (exponent < -1023) { /* subnormal: raise all, and start again */
        for (i64 i = 0; i < count; i++) values[i] /= least;
        return least * rj_hypot_fused(values, count, largest / least);
    }
    double scale = ldexp(1.0, -exponent);
    for (i64 i = 0; i < count; i++) {
        x = values[i] * scale;
        square = x * x;
        lost1 += fma(x, x, -square);
        add(&sum, &lost2, square);
    }
    double root = sqrt(sum.total - 1.0 + (lost1 + lost2));
    square = -root * root;
    lost1 += fma(-root, root, -square);
    add(&sum, &lost2, square);
    x = sum.total - 1.0 + (lost1 + lost2);
    return (root + x / (2.0 * root)) / scale;
}
