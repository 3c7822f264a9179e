"""While a handler waits for what it has called, nothing of the module's is moved: it may know where things are."""


@inline
def bar_defrag(by: int) -> None:
    if has_moving():
        place = module_memory("defrag_barred", 8)
        store(i64, place, 0, wrap_add(load(i64, place, 0), by))


@inline
def defrag_barred() -> bool:
    return load(i64, module_memory("defrag_barred", 8), 0) != 0


@inline
def call_still(ctx: Ptr, name: Ptr, format: Ptr, words: WordArray) -> Ptr:
    """Call a command. A script that takes long lets the server defragment."""
    bar_defrag(1)
    reply = raw.Call(ctx, name, format, words.items, words.length)
    bar_defrag(-1)
    return reply
