"""The commands: to make, search, describe and drop an index."""

from __future__ import annotations

from redisjit import Answer, Context, Key, RedisError, Status

from .base import module
from .events import CREATED, DROPPED, fill
from .index import Field, Index
from .matching import Search
from .options import Options
from .page import Found, answered, described, speaks_maps
from .postings import FIELDS
from .query import Parser
from .runs import Matches, best, kept
from .text import LANGUAGES, STOP_WORDS, fold
from .words import Arguments


@module.command(replicate="effects")
def create(ctx: Context, index: Key[Index], *words: bytes) -> Status:
    """Make an index of the hashes whose names have one of some prefixes, and put those in that are there.

    [ON HASH] [PREFIX n prefix ...] [LANGUAGE language] [SCORE score] [STOPWORDS n word ...] [MAXTEXTFIELDS]
    [SKIPINITIALSCAN] SCHEMA field [AS name] TEXT [WEIGHT weight] [NOSTEM] ...
    """
    if index.value is not None:
        raise RedisError("Index already exists")
    made = Index([b""], [], b"english", set(STOP_WORDS))
    arguments = Arguments(words, 0)
    scan = True
    option = arguments.option()
    while option != b"SCHEMA":
        if option == b"ON":
            if not arguments.follows(b"HASH"):
                raise RedisError("ERR only hashes can be indexed")
        elif option == b"PREFIX":
            made.prefixes = arguments.several("PREFIX")
        elif option == b"LANGUAGE":
            made.language = arguments.word("LANGUAGE").lower()
            if made.language not in LANGUAGES:
                raise RedisError("Invalid language")
        elif option == b"SCORE":
            made.score = arguments.real("SCORE", 1.0)
        elif option == b"STOPWORDS":
            made.stop_words = {fold(word) for word in arguments.several("STOPWORDS")}
            made.own_stop_words = True
        elif option == b"SKIPINITIALSCAN":
            scan = False
        elif option != b"MAXTEXTFIELDS":  # there is no other number of fields here
            raise RedisError(f"ERR {option.decode(errors='replace')}: unknown, or not offered")
        option = arguments.option()
    while arguments.more():
        made.fields.append(text_field(arguments))
    names = [field.alias for field in made.fields]
    if not names or len(names) > FIELDS or len(set(names)) < len(names):
        raise RedisError(f"ERR SCHEMA: 1 to {FIELDS} fields of different names are needed")
    if scan:
        fill(ctx, made, index.name)
    index.value = made
    ctx.notify(CREATED, index.name)
    return Status("OK")


def text_field(arguments: Arguments) -> Field:
    """A field of a schema."""
    name = arguments.word("SCHEMA")
    found = Field(name, arguments.word("AS") if arguments.follows(b"AS") else name)
    if not arguments.follows(b"TEXT"):
        raise RedisError("ERR SCHEMA: only TEXT fields can be indexed")
    while True:
        if arguments.follows(b"WEIGHT"):
            found.weight = arguments.real("WEIGHT", 1e6)
        elif arguments.follows(b"NOSTEM"):
            found.stems = False
        else:
            return found


@module.command
def search(ctx: Context, index: Key[Index], *words: bytes) -> Answer:
    """Search an index: a query, and options. `query.py` says what queries are, `options.py` which options there are."""
    found = of(index)
    options = Options(found, Arguments(words, 1))
    weights = [field.weight if options.looks_in(field.alias) else 0.0 for field in found.fields]
    search = Search(found, options.verbatim)
    node = Parser(search, words[0], set() if options.no_stop_words else found.stop_words).whole(weights)
    matches: Matches = [] if node is None else node.found(search)
    if options.keys is not None:
        numbers = {found.numbers.get(key, 0) for key in options.keys}
        matches = kept(matches, numbers, True)
    if found.expiry:
        now = ctx.time_ms()
        matches = kept(matches, {number for number, at in found.expiry.items() if at <= now}, False)
    maps = speaks_maps(ctx)
    while True:
        ranked = best(matches, options.first + options.count)
        page = [Found(found, -number, score) for score, number in ranked[options.first :]]
        gone = [one.number for one in page if not one.load(ctx, options, maps=maps)]
        if not gone:
            break
        matches = kept(matches, set(gone), False)  # deleted, and not yet told of
    if options.highlight and node is not None:
        wanted = set(node.words(search))
        for one in page:
            one.highlight(wanted, options)
    return answered(len(matches), page, options, maps=maps)


@module.command
def info(ctx: Context, index: Key[Index]) -> Answer:
    """What an index is made of, and how much is in it."""
    found = of(index)
    size = ctx.call("MEMORY", "USAGE", index.name, "SAMPLES", 0)
    return described(found, index.name, 0 if size.is_null else int(size), maps=speaks_maps(ctx))


@module.command
def dropindex(ctx: Context, index: Key[Index], *, dd: bool = False) -> Status:
    """Delete an index; with DD the hashes that are in it, too."""
    found = of(index)
    names = list(found.numbers) if dd else []
    index.unlink()
    ctx.notify(DROPPED, index.name)
    for name in names:
        ctx.call("DEL", name)
    return Status("OK")


@module.command
def _list(ctx: Context) -> list[bytes]:
    """The indexes of the database."""
    return sorted(name for name, _ in ctx.objects(Index))


def of(index: Key[Index]) -> Index:
    """The index that a key holds."""
    found = index.value
    if found is None:
        raise RedisError(f"{index.name.decode(errors='replace')}: no such index")
    return found
