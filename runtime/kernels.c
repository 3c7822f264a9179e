/* What kernels compiled by Numba need at run time: Numba's memory interface, over the server's allocator.
 *
 * Everything that is allocated during one call of a kernel is on one list, its arena. When the call is over, what it
 * returned is taken off, and the rest is freed: also what Numba leaves behind when an exception goes through its code.
 * Compiled once to LLVM IR (`make runtime`), shipped as text, and optimised together with the kernels. */

typedef long long i64;
typedef unsigned long long u64;
typedef unsigned long size;

extern void *(*RedisModule_Alloc)(size bytes) __attribute__((visibility("hidden")));
extern void (*RedisModule_Free)(void *block) __attribute__((visibility("hidden")));

void *memcpy(void *to, const void *from, size n);

/* Stands before every block. A block that a result owns has left its arena: `next` is then the count of its owners,
 * where the language's own buffers have it. */
struct block {
    struct block *next, *previous;
};

/* Numba's code knows the first five fields, and that the count comes first. */
struct meminfo {
    u64 count;
    void (*destroy)(void *data, size bytes, void *info);
    void *info;
    void *data;
    size bytes;
    i64 owned; /* a result owns it */
};

enum { ALIGNMENT = 32, LARGEST = 536870912 /* what a server takes as one value */ };

u64 rj_kernel_stack_limit; /* set where a kernel is entered */

static struct block arena; /* the ends of a list that goes round; it begins when it is first looked at */

static void begin(void) {
    if (!arena.next) arena.next = arena.previous = &arena;
}

static void *allocate(size bytes) {
    if (bytes > LARGEST) return 0; /* Numba raises MemoryError; the server's allocator would abort */
    begin();
    struct block *made = RedisModule_Alloc(sizeof(struct block) + bytes);
    made->next = arena.next;
    made->previous = &arena;
    arena.next->previous = made;
    arena.next = made;
    return made + 1;
}

static struct block *unlink_block(void *memory) {
    struct block *found = (struct block *)memory - 1;
    found->next->previous = found->previous;
    found->previous->next = found->next;
    return found;
}

void *NRT_Allocate(size bytes) { return allocate(bytes); }

void NRT_Free(void *memory) {
    if (memory) RedisModule_Free(unlink_block(memory));
}

static struct meminfo *set(struct meminfo *info, void *data, size bytes, void *destroy, void *with) {
    info->count = 1;
    info->destroy = (void (*)(void *, size, void *))destroy;
    info->info = with;
    info->data = data;
    info->bytes = bytes;
    info->owned = 0;
    return info;
}

static struct meminfo *together(size bytes, size alignment, void *destroy) {
    if (bytes > LARGEST) return 0;
    struct meminfo *info = allocate(sizeof(struct meminfo) + alignment + bytes);
    if (!info) return 0;
    u64 data = ((u64)(info + 1) + alignment - 1) / alignment * alignment;
    return set(info, (void *)data, bytes, destroy, 0);
}

void *NRT_MemInfo_alloc(size bytes) { return together(bytes, ALIGNMENT, 0); }
void *NRT_MemInfo_alloc_aligned(size bytes, unsigned alignment) {
    return together(bytes, alignment < ALIGNMENT ? ALIGNMENT : alignment, 0);
}
void *NRT_MemInfo_alloc_dtor(size bytes, void *destroy) { return together(bytes, ALIGNMENT, destroy); }
void *NRT_MemInfo_alloc_safe(size bytes) { return together(bytes, ALIGNMENT, 0); }
void *NRT_MemInfo_alloc_safe_aligned(size bytes, unsigned alignment) {
    return NRT_MemInfo_alloc_aligned(bytes, alignment);
}
void *NRT_MemInfo_alloc_dtor_safe(size bytes, void *destroy) { return together(bytes, ALIGNMENT, destroy); }

/* Memory that can grow: the data lies in a block of its own, which goes with the meminfo. */
static void *varying(size bytes, void *destroy) {
    struct meminfo *info = allocate(sizeof(struct meminfo));
    void *data = allocate(bytes);
    if (!info || !data) return 0;
    return set(info, data, bytes, destroy, info);
}

void *NRT_MemInfo_new_varsize(size bytes) { return varying(bytes, 0); }
void *NRT_MemInfo_new_varsize_dtor(size bytes, void *destroy) { return varying(bytes, destroy); }

void *NRT_MemInfo_varsize_alloc(struct meminfo *info, size bytes) {
    info->data = allocate(bytes);
    info->bytes = info->data ? bytes : 0;
    return info->data;
}

void *NRT_MemInfo_varsize_realloc(struct meminfo *info, size bytes) {
    void *data = allocate(bytes);
    if (!data) return 0;
    memcpy(data, info->data, bytes < info->bytes ? bytes : info->bytes);
    NRT_Free(info->data);
    info->data = data;
    info->bytes = bytes;
    return data;
}

void NRT_MemInfo_varsize_free(struct meminfo *info, void *memory) {
    NRT_Free(memory);
    if (memory == info->data) info->data = 0;
}

void NRT_MemInfo_call_dtor(struct meminfo *info) {
    if (info->destroy && !info->owned) info->destroy(info->data, info->bytes, info->info == info ? 0 : info->info);
    if (info->owned) return; /* its other owners have it */
    if (info->info == info) NRT_Free(info->data);
    NRT_Free(info);
}

void *NRT_MemInfo_data_fast(struct meminfo *info) { return info->data; }

/* Not inlined until Numba's own pass has removed the pairs that cancel out. */
__attribute__((noinline)) void NRT_incref(struct meminfo *info) {
    if (info) info->count++;
}
__attribute__((noinline)) void NRT_decref(struct meminfo *info) {
    if (info && --info->count == 0) NRT_MemInfo_call_dtor(info);
}

/* A result's memory leaves the arena: returns the address whose first word counts its owners. */
i64 rj_kernel_adopt(struct meminfo *info) {
    if (!info->owned) {
        struct block *own = unlink_block(info);
        info->owned = 1;
        own->next = (struct block *)1;
    } else {
        struct block *own = (struct block *)info - 1;
        own->next = (struct block *)((i64)own->next + 1);
    }
    return (i64)((struct block *)info - 1);
}

/* The call is over: nothing of its arena is left. */
void rj_kernel_end(void) {
    begin();
    struct block *each = arena.next;
    while (each != &arena) {
        struct block *next = each->next;
        RedisModule_Free(each);
        each = next;
    }
    arena.next = arena.previous = &arena;
}

static void copy_items(char *to, i64 to0, i64 to1, const char *from, i64 from0, i64 from1, i64 n0, i64 n1, i64 item) {
    for (i64 i = 0; i < n0; i++)
        for (i64 j = 0; j < n1; j++)
            memcpy(to + (i * to0 + j * to1) * item, from + (i * from0 + j * from1) * item, (size)item);
}

/* A strided argument's items side by side, in the call's arena; NULL when there is no room. */
void *rj_kernel_packed(const void *data, i64 n0, i64 n1, i64 s0, i64 s1, i64 item) {
    void *made = allocate((size)(n0 * n1 * item));
    if (made) copy_items(made, n1, 1, data, s0, s1, n0, n1, item);
    return made;
}

/* And back to where they were. */
void rj_kernel_unpack(const void *packed, void *data, i64 n0, i64 n1, i64 s0, i64 s1, i64 item) {
    copy_items(data, s0, s1, packed, n1, 1, n0, n1, item);
}

/* A str of Numba's as UTF-8: writes it at `to` unless that is NULL, and returns its size. */
struct text {
    const unsigned char *data;
    i64 length;
    int kind, ascii; /* kind: bytes a character */
};

i64 rj_kernel_utf8(const struct text *text, unsigned char *to) {
    i64 n = 0;
    for (i64 i = 0; i < text->length; i++) {
        unsigned c = text->kind == 1 ? text->data[i]
                   : text->kind == 2 ? ((const unsigned short *)text->data)[i] : ((const unsigned *)text->data)[i];
        int more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
        if (to) {
            to[n] = (unsigned char)(more ? (0xFF00 >> (more + 1) & 0xFF) | c >> 6 * more : c);
            for (int k = 1; k <= more; k++) to[n + k] = (unsigned char)(0x80 | (c >> 6 * (more - k) & 0x3F));
        }
        n += more + 1;
    }
    return n;
}

/* Whether an array can take a new shape without being copied, and the strides (in bytes) that it then has. Runs of old
 * dimensions are matched with runs of new ones of the same number of items; each run must be evenly spaced. */
int numba_attempt_nocopy_reshape(i64 old_count, const i64 *old_shape, const i64 *old_strides, i64 new_count,
                                 const i64 *new_shape, i64 *new_strides, i64 item, int fortran) {
    i64 kept[32], spaced[32], n = 0, i = 0, j = 0;
    if (fortran || old_count > 32) return 0;
    for (i64 k = 0; k < old_count; k++)
        if (old_shape[k] != 1) kept[n] = old_shape[k], spaced[n++] = old_strides[k];
    while (i < n && j < new_count) {
        i64 first = i, start = j, old_items = kept[i++], new_items = new_shape[j++];
        while (old_items != new_items) {
            if (new_items < old_items) {
                if (j == new_count) return 0;
                new_items *= new_shape[j++];
            } else {
                if (i == n) return 0;
                old_items *= kept[i++];
            }
        }
        for (i64 k = first; k + 1 < i; k++)
            if (spaced[k] != kept[k + 1] * spaced[k + 1]) return 0;
        i64 stride = spaced[i - 1];
        for (i64 k = j - 1; k >= start; k--) new_strides[k] = stride, stride *= new_shape[k];
    }
    for (; j < new_count; j++) new_strides[j] = j ? new_strides[j - 1] : item;
    return 1;
}
