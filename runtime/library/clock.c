/* The machine's clocks, in nanoseconds: 0 is of the day, 1 monotonic, 2 the process's time on processors. */

typedef long long i64;
struct timespec { i64 seconds, nanoseconds; };
int clock_gettime(int clock, struct timespec *to);

i64 rj_clock_ns(i64 clock) {
    struct timespec now;
    clock_gettime((int)clock, &now);
    return now.seconds * 1000000000 + now.nanoseconds;
}
