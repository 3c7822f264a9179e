/* Worker threads: a bounded pool, made on demand, that runs what is given to it in turn. */

typedef long long i64;
typedef unsigned long size;

/* As large as glibc's and musl's on all machines; zero is how they begin. */
typedef union { char bytes[128]; i64 align; } mutex;
typedef union { char bytes[128]; i64 align; } semaphore;
typedef union { char bytes[128]; i64 align; } attributes;
typedef union { char bytes[128]; i64 align; } signals;
typedef unsigned long thread;

int pthread_mutex_lock(mutex *);
int pthread_mutex_unlock(mutex *);
int sem_init(semaphore *, int, unsigned);
int sem_wait(semaphore *);
int sem_trywait(semaphore *);
int sem_post(semaphore *);
int sched_yield(void);

struct timespec { i64 seconds, nanoseconds; };
int clock_gettime(int clock, struct timespec *to);
int sem_destroy(semaphore *);
int pthread_create(thread *, const attributes *, void *(*)(void *), void *);
int pthread_join(thread, void **);
int pthread_attr_init(attributes *);
int pthread_attr_setstacksize(attributes *, size);
int pthread_attr_destroy(attributes *);
int pthread_sigmask(int, const signals *, signals *);
int sigfillset(signals *);

enum { MOST = 64, STACK = 8 << 20, SET_MASK = 2, LOOKOUT = 30000, BUSY = 3000 /* ns */ };

/* What a job begins with. */
struct job {
    struct job *next;
    i64 cancelled;
    void *client;
    struct job *chained;
};

static mutex lock;
static semaphore work; /* as many as there are jobs; not a condition, whose name means an old kind of them in glibc */
static struct job *first, *last;
static thread threads[MOST];
static i64 count, idle, waiting;
static void (*run)(void *);

static i64 now(void) {
    struct timespec found;
    clock_gettime(1, &found); /* monotonic */
    return found.seconds * 1000000000 + found.nanoseconds;
}

/* Wait for a job. Who has just done one looks out for the next for a moment: to sleep and be woken takes longer than most
 * jobs. One thread at a time does, and none for a while when somebody else wants the processor. */
static void await(void) {
    static i64 looking, pause;
    if (!__atomic_exchange_n(&looking, 1, __ATOMIC_ACQUIRE)) {
        int found = 0;
        if (pause > 0) pause--;
        else
            for (i64 end = now() + LOOKOUT, before = now(); !found && before < end; before = now()) {
                for (i64 i = 0; i < 8 && !found; i++)
                    found = __atomic_load_n(&waiting, __ATOMIC_RELAXED) > 0 && !sem_trywait(&work);
                if (!found) sched_yield();
                if (now() - before > BUSY) {
                    pause = 200;
                    break;
                }
            }
        __atomic_store_n(&looking, 0, __ATOMIC_RELEASE);
        if (found) return;
    }
    while (sem_wait(&work)) {} /* a signal came */
}

static void *worker(void *unused) {
    for (;;) {
        await();
        pthread_mutex_lock(&lock);
        void (*runs)(void *) = run;
        struct job *job = first;
        if (job) first = job->next;
        __atomic_fetch_sub(&waiting, 1, __ATOMIC_RELAXED);
        idle--;
        pthread_mutex_unlock(&lock);
        if (!job) return unused;
        runs(job);
        pthread_mutex_lock(&lock);
        idle++;
        pthread_mutex_unlock(&lock);
    }
}

/* Have a thread, up to `most` of them, unless one waits for work. */
static void ready(i64 most) {
    if (idle <= waiting && count < most && count < MOST) {
        attributes how;
        signals all, before;
        pthread_attr_init(&how);
        pthread_attr_setstacksize(&how, STACK);
        sigfillset(&all); /* they are for the server's own threads */
        pthread_sigmask(SET_MASK, &all, &before);
        if (pthread_create(&threads[count], &how, worker, 0) == 0) count++, idle++;
        pthread_sigmask(SET_MASK, &before, 0);
        pthread_attr_destroy(&how);
    }
}

/* Give a job to the threads: 0 when there is none, and none can be started. */
i64 rj_background_push(struct job *job, i64 most, void (*runs)(void *)) {
    pthread_mutex_lock(&lock);
    if (!run) sem_init(&work, 0, 0);
    run = runs;
    ready(most);
    if (count == 0) {
        pthread_mutex_unlock(&lock);
        return 0;
    }
    job->next = 0;
    if (first) last->next = job;
    else first = job;
    last = job;
    __atomic_fetch_add(&waiting, 1, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&lock);
    sem_post(&work);
    return 1;
}

/* End the threads, when they have done what there is. */
i64 rj_background_stop(void) {
    pthread_mutex_lock(&lock);
    __atomic_fetch_add(&waiting, count, __ATOMIC_RELAXED);
    pthread_mutex_unlock(&lock);
    for (i64 i = 0; i < count; i++) sem_post(&work); /* a thread that finds no job ends */
    for (i64 i = 0; i < count; i++) pthread_join(threads[i], 0);
    if (run) sem_destroy(&work);
    count = idle = waiting = 0;
    run = 0;
    return 0;
}

/* Valkey 9.1 gives its lock away once more while it ends its own modules, and fails an assertion when a thread takes it
 * then. So a thread there never waits inside the lock: it tries, and each try stands behind a gate that closes for good. */
int nanosleep(const struct timespec *, struct timespec *);

enum { YIELDS = 50, PAUSE = 20000 /* ns */ };
static mutex gate;
static i64 ending;

/* Enter the gate, until `through`; whether the server ends. */
i64 rj_background_gate(void) {
    pthread_mutex_lock(&gate);
    return ending;
}

i64 rj_background_through(void) { return pthread_mutex_unlock(&gate); }

/* After a try in vain: for the processor, for a moment, or, when the server ends, for ever. */
i64 rj_background_pause(i64 round, i64 over) {
    struct timespec moment = {over ? 3600 : 0, over ? 0 : PAUSE};
    if (!over && round < YIELDS) return sched_yield();
    do nanosleep(&moment, 0);
    while (over);
    return 0;
}

i64 rj_background_end(void) {
    pthread_mutex_lock(&gate);
    ending = 1;
    return pthread_mutex_unlock(&gate);
}

/* The jobs that are not over, by their clients, where these cannot keep them. Only the server's own thread looks here. */
enum { PLACES = 1024 };
static struct job *known[PLACES];

static struct job **place(const void *client) { return &known[((size)client >> 6) * 0x9e3779b1 >> 8 & (PLACES - 1)]; }

i64 rj_background_remember(struct job *job) {
    struct job **to = place(job->client);
    job->chained = *to;
    *to = job;
    return 0;
}

i64 rj_background_forget(struct job *job) {
    struct job **at = place(job->client);
    while (*at && *at != job) at = &(*at)->chained;
    if (*at) *at = job->chained;
    return 0;
}

struct job *rj_background_find(void *client) {
    struct job *job = *place(client);
    while (job && job->client != client) job = job->chained;
    return job;
}

i64 rj_background_cancel(struct job *job) {
    __atomic_store_n(&job->cancelled, 1, __ATOMIC_RELAXED);
    return 0;
}

i64 rj_background_cancelled(struct job *job) { return __atomic_load_n(&job->cancelled, __ATOMIC_RELAXED); }

long getrandom(void *to, size bytes, unsigned flags);

i64 rj_background_random(char *to, i64 bytes) {
    while (bytes > 0) {
        long got = getrandom(to, (size)bytes, 0);
        if (got <= 0) continue; /* a signal came */
        to += got;
        bytes -= got;
    }
    return 0;
}

i64 rj_background_work(int (*entry)(void *, void **, int), void *context, void **arguments, i64 many) {
    return entry(context, arguments, (int)many);
}
