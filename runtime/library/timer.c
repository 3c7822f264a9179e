/* Descriptors of the kernel's that are readable when a time has come. */

typedef long long i64;

struct timespec { i64 seconds, nanoseconds; };
struct itimerspec { struct timespec interval, value; };
int timerfd_create(int clock, int flags);
int timerfd_settime(int fd, int flags, const struct itimerspec *to, struct itimerspec *old);
long read(int fd, void *to, unsigned long size);
int close(int fd);

static void set(int fd, i64 ms) {
    struct itimerspec to = {{0, 0}, {ms / 1000, ms % 1000 * 1000000}};
    timerfd_settime(fd, 0, &to, 0);
}

/* Readable in so many milliseconds; negative when there are no more descriptors. */
i64 rj_timer_open(i64 ms) {
    int fd = timerfd_create(1, 04000 | 02000000); /* monotonic, not blocking, closed in children */
    if (fd >= 0) set(fd, ms);
    return fd;
}

/* Take note of the time, and wait for the next; with 0 for no other. */
i64 rj_timer_again(i64 fd, i64 ms) {
    i64 count = 0;
    read((int)fd, &count, sizeof count);
    set((int)fd, ms);
    return count;
}

i64 rj_timer_close(i64 fd) { return close((int)fd); }

i64 rj_timer_call(void (*function)(void *, void *), void *context, void *data) {
    function(context, data);
    return 0;
}
