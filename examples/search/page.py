"""What clients are told: the documents of a page, and what an index is. RESP2 has lists where RESP3 has maps."""

from __future__ import annotations

from redisjit import Answer, Context, RedisError, raw

from .index import Index
from .options import Options
from .text import highlighted


def speaks_maps(ctx: Context) -> bool:
    """Whether the client and the server speak RESP3 (Redis 6.2 lets modules reply with no maps)."""
    return bool(ctx.flags & raw.CTX_FLAGS_RESP3) and raw.has("ReplyWithMap")


class Found:
    """A document on a page."""

    def __init__(self, index: Index, number: int, score: float) -> None:
        document = index.documents[number]
        assert document is not None
        self.name: bytes = document.name
        self.number = number
        self.score = score * index.score
        self.content: list[tuple[bytes, bytes]] = []

    def load(self, ctx: Context, options: Options) -> bool:
        """Get what is to be shown. Whether the hash is there."""
        if not options.content:
            return ctx.exists(self.name)
        try:
            if options.returned is None:
                self.content = [(bytes(name), bytes(value)) for name, value in ctx.call("HGETALL", self.name).items()]
                return len(self.content) > 0
            values = ctx.call("HMGET", self.name, *[name for name, _ in options.returned])
        except RedisError:  # it is no hash any more
            return False
        for (_, shown), value in zip(options.returned, values, strict=True):
            if not value.is_null:
                self.content.append((shown, bytes(value)))
        return len(self.content) > 0 or ctx.exists(self.name)

    def highlight(self, wanted: set[bytes], options: Options) -> None:
        """Put tags around the wanted words."""
        for at, (name, value) in enumerate(self.content):
            if options.marked is None or name in options.marked:
                self.content[at] = name, highlighted(value, wanted, options.opening, options.closing)


def answered(ctx: Context, total: int, page: list[Found], options: Options) -> Answer:
    """The reply to a search."""
    if not speaks_maps(ctx):
        out = [Answer(total)]
        for one in page:
            out.append(Answer(one.name))
            if options.with_scores:
                out.append(Answer(repr(one.score)))
            if options.content:
                out.append(Answer([part for pair in one.content for part in pair]))
        return Answer(out)
    results: list[Answer] = []
    for one in page:
        shown = {"id": Answer(one.name)}
        if options.with_scores:
            shown["score"] = Answer(one.score)
        if options.content:
            shown["extra_attributes"] = Answer(dict(one.content))
        shown["values"] = Answer([])
        results.append(Answer(shown))
    return Answer(
        {
            "attributes": Answer([]),
            "warning": Answer([]),
            "total_results": Answer(total),
            "format": Answer("STRING"),
            "results": Answer(results),
        }
    )


def described(index: Index, name: bytes, size: int, *, maps: bool) -> Answer:
    """The reply to FT.INFO."""
    fields: list[Answer] = []
    for field in index.fields:
        pairs = {
            "identifier": Answer(field.name),
            "attribute": Answer(field.alias),
            "type": Answer("TEXT"),
            "WEIGHT": Answer(f"{field.weight:g}"),
        }
        flags = [] if field.stems else [b"NOSTEM"]
        if maps:
            pairs["flags"] = Answer(flags)
            fields.append(Answer(pairs))
        else:
            flat: list[Answer] = []
            for key, value in pairs.items():
                flat += [Answer(key), value]
            fields.append(Answer(flat + [Answer(flag) for flag in flags]))
    lists = [postings for postings in index.postings if postings is not None]
    records = sum(postings.count for postings in lists)
    inverted = sum(len(block.data) for postings in lists for block in postings.blocks)
    documents = len(index.numbers)
    return Answer(
        {
            "index_name": Answer(name),
            "index_options": Answer([]),
            "index_definition": Answer(
                {
                    "key_type": Answer("HASH"),
                    "prefixes": Answer(index.prefixes),
                    "default_language": Answer(index.language),
                    "default_score": Answer(f"{index.score:g}"),
                }
            ),
            "attributes": Answer(fields),
            "num_docs": Answer(documents),
            "max_doc_id": Answer(len(index.documents) - 1),
            "num_terms": Answer(len(index.vocabulary)),
            "num_records": Answer(records),
            "inverted_sz_mb": Answer(f"{inverted / 1048576}"),
            "total_index_memory_sz_mb": Answer(f"{size / 1048576}"),
            "records_per_doc_avg": Answer(f"{records / max(documents, 1)}"),
            "bytes_per_record_avg": Answer(f"{inverted / max(records, 1)}"),
            "hash_indexing_failures": Answer(0),
            "indexing": Answer(0),
            "percent_indexed": Answer("1"),
            "stopwords_list": Answer(sorted(index.stop_words) if index.own_stop_words else []),
        }
    )
