/* round(x, n) of floats: to n decimal digits, as the exact value of x demands; halves go to even.
 *
 * printf writes any float exactly. Right of the point it rounds as we need; left of it the whole number's digits are
 * rounded here, where a fraction below them decides between halves. */

typedef long long i64;
typedef unsigned long size;
int snprintf(char *to, size limit, const char *format, ...);
double strtod(const char *text, char **end);
double trunc(double);
unsigned long strlen(const char *text);

/* x is finite; the result is infinite where it is too large. */
double rj_round_digits(double x, i64 digits) {
    char text[660];
    if (digits > 323) return x;
    if (digits < -308) return 0.0 * x;
    if (digits >= 0) {
        snprintf(text, sizeof text, "%.*f", (int)digits, x);
        return strtod(text, 0);
    }
    double whole = trunc(x);
    int negative = snprintf(text + 1, sizeof text - 1, "%.0f", whole) && text[1] == '-';
    char *first = text + 1 + negative; /* text[0] is room for a carry, and a sign moves there too */
    i64 count = (i64)strlen(first), kept = count + digits;
    if (kept < 0) return 0.0 * x;
    int more = x != whole;
    for (i64 i = kept + 1; i < count; i++) more |= first[i] != '0';
    char next = first[kept];
    int odd = kept > 0 && (first[kept - 1] & 1);
    int up = next > '5' || (next == '5' && (more || odd));
    for (i64 i = kept; i < count; i++) first[i] = '0';
    if (up) {
        i64 i = kept - 1;
        for (; i >= 0 && first[i] == '9'; i--) first[i] = '0';
        if (i >= 0) {
            first[i]++;
        } else {
            *--first = '1';
        }
    }
    double result = strtod(first, 0);
    return negative || (whole == 0 && 1 / x < 0) ? -result : result;
}

/* The float that a checked hexadecimal text (NUL-terminated) spells. */
double rj_round_hex(const char *text) { return strtod(text, 0); }
