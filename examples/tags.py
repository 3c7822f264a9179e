"""Sets: what articles are about, and which have tags in common."""

from redisjit import Module, Set

module = Module("tags")


@module.command
def tag(article: Set, *tags: bytes) -> list[bytes]:
    """Give an article tags. Returns those that are new to it."""
    return [tag for tag in tags if article.add(tag)]


@module.command
def replace(article: Set, *tags: bytes) -> tuple[int, int]:
    """Give an article these tags only. Returns how many were added and removed."""
    wanted = set(tags)
    outdated = article.difference(wanted)
    for tag in outdated:
        article.discard(tag)
    added = [tag for tag in tags if article.add(tag)]
    return len(added), len(outdated)


@module.command
def common(article: Set, other: Set) -> list[bytes]:
    """The tags that two articles share."""
    return sorted(article & other)


@module.command
def likeness(article: Set, other: Set) -> float:
    """Shared tags as a part of all of them: 1.0 for articles about the same."""
    everything = article | other
    return len(article & other) / len(everything) if everything else 1.0
