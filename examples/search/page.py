"""What clients are told: the documents of a page, and what an index is. RESP2 has lists where RESP3 has maps."""

from __future__ import annotations

from redisjit import Answer, Context, RedisError, Reply, raw

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
        self.hash: Reply | None = None  # all fields, to be forwarded as they are
        self.content: list[tuple[bytes, bytes]] | None = None  # or those that are chosen or changed

    def load(self, ctx: Context, options: Options, *, maps: bool) -> bool:
        """Get what is to be shown. Whether the hash is there."""
        if not options.content:
            return ctx.exists(self.name)
        try:
            if options.returned is None:
                found = ctx.call("HGETALL", self.name, protocol=3) if maps else ctx.call("HGETALL", self.name)
                if options.highlight:
                    self.content = [(bytes(name), bytes(value)) for name, value in found.items()]
                else:
                    self.hash = found
                return len(found) > 0
            values = ctx.call("HMGET", self.name, *[name for name, _ in options.returned])
        except RedisError:  # it is no hash any more
            return False
        self.content = [
            (shown, bytes(value))
            for (_, shown), value in zip(options.returned, values, strict=True)
            if not value.is_null
        ]
        return len(self.content) > 0 or ctx.exists(self.name)

    def highlight(self, wanted: set[bytes], options: Options) -> None:
        """Put tags around the wanted words."""
        content = self.content or []
        for at, (name, value) in enumerate(content):
            if options.marked is None or name in options.marked:
                content[at] = name, highlighted(value, wanted, options.opening, options.closing)

    def shown(self, *, maps: bool) -> Answer:
        """The fields and their values."""
        if self.hash is not None:
            return Answer(self.hash)
        content = self.content or []
        return Answer(dict(content)) if maps else Answer([part for pair in content for part in pair])


def answered(total: int, page: list[Found], options: Options, *, maps: bool) -> Answer:
    """The reply to a search."""
    out: list[Answer] = []
    if not maps:
        out.append(Answer(total))
        for one in page:
            out.append(Answer(one.name))
            if options.with_scores:
                out.append(Answer(repr(one.score)))
            if options.content:
                out.append(one.shown(maps=False))
        return Answer(out)
    for one in page:
        parts = {"id": Answer(one.name)}
        if options.with_scores:
            parts["score"] = Answer(one.score)
        if options.content:
            parts["extra_attributes"] = one.shown(maps=True)
        parts["values"] = Answer([])
        out.append(Answer(parts))
    return Answer(
        {
            "attributes": Answer([]),
            "warning": Answer([]),
            "total_results": Answer(total),
            "format": Answer("STRING"),
            "results": Answer(out),
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
