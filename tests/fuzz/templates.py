"""Expressions as templates: one line a form, so that a feature of the language costs one line here.

In a template `{int}` is an expression of that type, `{int|x=bytes}` one in which the fresh name `@x` of that type is
known, and `<%` `%>` are braces. `<int>` is a simple expression, without quotes, for the inside of an f-string.
"""

from __future__ import annotations

import re

from tests.fuzz import forms_containers, forms_control, forms_numbers, forms_statements, forms_text
from tests.fuzz.types import BOOL, BYTES, FLOAT, INT, SET_INT, STR, Kind, dict_of, list_of, optional, tuple_of

SET_BYTES = Kind("set", (BYTES,))

KINDS: dict[str, Kind] = {
    **{str(kind): kind for kind in (INT, FLOAT, BOOL, BYTES, STR, SET_INT, SET_BYTES)},
    **{f"list[{kind}]": list_of(kind) for kind in (INT, FLOAT, BYTES, STR, tuple_of(BYTES, INT), list_of(BYTES))},
    **{f"dict[{key}, {value}]": dict_of(key, value) for key, value in ((BYTES, INT), (INT, BYTES))},
    "opt[bytes]": optional(BYTES),
    "opt[int]": optional(INT),
    "tuple[int, bytes]": tuple_of(INT, BYTES),
}

STATEMENTS = (*forms_control.STATEMENTS, *forms_statements.STATEMENTS)
FORMS: dict[Kind, tuple[str, ...]] = {
    KINDS[name]: tuple(line.strip() for line in text.strip().splitlines())
    for forms in (forms_numbers.FORMS, forms_text.FORMS, forms_containers.FORMS)
    for name, text in forms.items()
}


def leave_out(pattern: str) -> None:
    """Forget the templates that match a regular expression."""
    global STATEMENTS
    STATEMENTS = tuple(item for item in STATEMENTS if not re.search(pattern, item[0]))
    for kind, forms in FORMS.items():
        FORMS[kind] = tuple(form for form in forms if not re.search(pattern, form))


HOLE = re.compile(r"\{([^{}|<>:]+)(?:\|(\w+)=([^{}<>]+))?\}|<([a-z]+)>")
NAME = re.compile(r"@(\w+)")
