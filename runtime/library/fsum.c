/* An exact sum of floats, as parts that do not overlap, smallest first (Shewchuk).
 *
 * Words: the count of parts, the sum of infinities and nans, the sum of infinities, then the parts. */

typedef long long i64;
double fabs(double);

struct sum { i64 count; double special, infinities, parts[45]; };

static int finite(double x) { return x - x == 0; }

/* Adds x; 1 when the sum of finite numbers leaves the range. */
i64 rj_fsum_add(struct sum *sum, double x) {
    double given = x;
    i64 kept = 0;
    for (i64 i = 0; i < sum->count; i++) {
        double y = sum->parts[i];
        if (fabs(x) < fabs(y)) {
            double t = x;
            x = y;
            y = t;
        }
        double high = x + y, low = y - (high - x);
        if (low != 0) sum->parts[kept++] = low;
        x = high;
    }
    sum->count = kept;
    if (x == 0) return 0;
    if (finite(x)) {
        sum->parts[sum->count++] = x;
        return 0;
    }
    if (finite(given)) return 1;
    if (given == given) sum->infinities += given;
    sum->special += given;
    sum->count = 0;
    return 0;
}

/* The sum, rounded once: halves go to even. */
double rj_fsum_result(const struct sum *sum) {
    i64 n = sum->count;
    double high = 0, low = 0;
    if (n > 0) high = sum->parts[--n];
    while (n > 0) {
        double x = high, y = sum->parts[--n];
        high = x + y;
        low = y - (high - x);
        if (low != 0) break;
    }
    if (n > 0 && ((low < 0 && sum->parts[n - 1] < 0) || (low > 0 && sum->parts[n - 1] > 0))) {
        double y = low * 2, x = high + y;
        if (y == x - high) high = x;
    }
    return high;
}
