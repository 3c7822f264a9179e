/* gamma and lgamma as CPython computes them: Lanczos' approximation with g = 6.0246..., thirteen terms. */

double exp(double), log(double), pow(double, double), sin(double), cos(double), fmod(double, double), fabs(double);

static const double pi = 3.141592653589793238462643383279502884197;
static const double log_pi = 1.144729885849400174143427351353058711647;
static const double g = 6.024680040776729583740234375;
static const double g_less_half = 5.524680040776729583740234375;
enum { TERMS = 13 };
static const double above[TERMS] = {
    23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
    35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
    6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
    248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
    2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
    8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
    2.5066282746310002701649081771338373386264310793408};
static const double below[TERMS] = {0,         39916800, 120543840, 150917976, 105258076, 45995730, 13339535,
                                    2637558.0, 357423.0, 32670.0,   1925.0,    66.0,      1.0};
static const double factorials[23] = {1,
                                      1,
                                      2,
                                      6,
                                      24,
                                      120,
                                      720,
                                      5040,
                                      40320,
                                      362880,
                                      3628800,
                                      39916800,
                                      479001600,
                                      6227020800,
                                      87178291200,
                                      1307674368000,
                                      20922789888000,
                                      355687428096000,
                                      6402373705728000,
                                      121645100408832000,
                                      2432902008176640000,
                                      51090942171709440000.0,
                                      1124000727777607680000.0};

/* The rational function, from the end that keeps it in range. */
static double lanczos(double x) {
    double n = 0, d = 0;
    if (x < 5)
        for (int i = TERMS - 1; i >= 0; i--) {
            n = n * x + above[i];
            d = d * x + below[i];
        }
    else
        for (int i = 0; i < TERMS; i++) {
            n = n / x + above[i];
            d = d / x + below[i];
        }
    return n / d;
}

/* sin(pi * x), for finite x: by the quarter turn that is nearest. */
static double sin_pi(double x) {
    double y = fmod(fabs(x), 2), r;
    switch ((int)(2 * y + 0.5)) {
    case 0: r = sin(pi * y); break;
    case 1: r = cos(pi * (y - 0.5)); break;
    case 2: r = sin(pi * (1 - y)); break;
    case 3: r = -cos(pi * (y - 1.5)); break;
    default: r = sin(pi * (y - 2));
    }
    return x < 0 ? -r : r;
}

/* x is finite and no pole; the result is infinite where it is out of range. */
double rj_gamma_gamma(double x) {
    double size = fabs(x);
    if (x >= 1 && x <= 23 && x == (double)(int)x) return factorials[(int)x - 1];
    if (size < 1e-20) return 1 / x;
    if (size > 200) return x < 0 ? 0 / sin_pi(x) : 1e308 * 10;
    double y = size + g_less_half, r;
    double error = size > g_less_half ? (y - size) - g_less_half : (y - g_less_half) - size;
    error = error * g / y;
    if (x < 0) {
        r = -pi / sin_pi(size) / size * exp(y) / lanczos(size);
        r -= error * r;
    } else {
        r = lanczos(size) / exp(y);
        r += error * r;
    }
    int twice = size >= 140;
    double power = twice ? pow(y, size / 2 - 0.25) : pow(y, size - 0.5);
    for (int i = 0; i <= twice; i++) r = x < 0 ? r / power : r * power;
    return r;
}

double rj_gamma_lgamma(double x) {
    double size = fabs(x);
    if (x == 1 || x == 2) return 0;
    if (size < 1e-20) return -log(size);
    double r = log(lanczos(size)) - g;
    r += (size - 0.5) * (log(size + g - 0.5) - 1);
    if (x < 0) r = log_pi - log(fabs(sin_pi(size))) - log(size) - r;
    return r;
}
