"""Sketches: what was seen, how often, and what most often, in much less memory than the items take.

Bloom filters (`BF.`), count-min sketches (`CMS.`) and lists of the most frequent items (`TOPK.`), with the commands and
replies that redis-py's clients `bf()`, `cms()` and `topk()` send and read. One module of several files:
`redisjit compile examples/sketches -o sketches.so`.
"""

from __future__ import annotations

from . import bloom, countmin, topk
from .declared import module

__all__ = ["bloom", "countmin", "module", "topk"]
