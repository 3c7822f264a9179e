"""The prelude's names are one space: two files must not define the same."""

from __future__ import annotations

import re
from collections import Counter

from redisjit.frontend.scope import PRELUDE

NAME = r"^(?:(?:def|class) )?(\w+)(?: =|\(|:|\[)"


def test_every_name_is_defined_once() -> None:
    texts = (path.read_text() for path in PRELUDE.glob("*.py"))
    found = Counter(name for text in texts for name in re.findall(NAME, text, flags=re.MULTILINE))
    assert not [name for name, count in found.items() if count > 1]
