"""Calls of the commands in `hostile.py` that fail, and what they reply."""

from __future__ import annotations

from dataclasses import dataclass

NOT_INT = "ERR value is not an integer or out of range"
NOT_FLOAT = "ERR value is not a valid float"
NOT_UTF8 = "ERR value is not valid UTF-8"
SYNTAX = "ERR syntax error"
WRONG_TYPE = "WRONGTYPE Operation against a key holding the wrong kind of value"
DIVISION = "ZeroDivisionError: "
OVERFLOW = "OverflowError: "
RECURSION = "RecursionError: maximum recursion depth exceeded"

# Before each call: these keys, and no others.
PREPARE: list[tuple[str | bytes, ...]] = [
    ("FLUSHALL",),
    ("SET", "text", "hello"),
    ("SET", "max", "9223372036854775807"),
    ("HSET", "hash", "f", "v"),
    ("RPUSH", "list", "a", "b"),
]


@dataclass(frozen=True)
class Failure:
    """A call and its error. `text` without an error code stands for `ERR <text> (hostile.py:<line>)`.

    `large` says that the call takes hundreds of megabytes for a moment.
    """

    call: tuple[bytes, ...]
    text: str
    large: bool = False

    def __repr__(self) -> str:
        words = [word.decode("ascii", "backslashreplace") for word in self.call]
        return " ".join(word if len(word) < 20 else f"{word[:10]}..." for word in words).replace("[", "(")

    @property
    def slow(self) -> bool:
        """Whether the call takes more than a millisecond."""
        return (
            self.large
            or self.call[0].startswith((b"grow", b"endless", b"again", b"join"))
            or len(self.call[-1]) > 10_000
        )

    @property
    def words(self) -> tuple[bytes, ...]:
        """What is sent."""
        return (b"bad." + self.call[0], *self.call[1:])

    def explains(self, message: str) -> bool:
        """Whether `message` is the error that is expected."""
        if self.text.startswith(("ERR ", "WRONGTYPE ")):
            return message == self.text
        begin, separator, place = message.rpartition(" (hostile.py:")
        if not separator or not place.removesuffix(")").isdigit():
            return False
        # What follows the class's colon is CPython's own text, which is tested where texts are compared.
        return begin.startswith(f"ERR {self.text}") if self.text.endswith(": ") else begin == f"ERR {self.text}"


def fails(call: str, text: str, *more: bytes, large: bool = False) -> Failure:
    """A failure; `more` are words that do not read well inside a text."""
    return Failure((*call.encode().split(), *more), text, large)


def arity(call: str, *more: bytes) -> Failure:
    name = call.split()[0]
    return fails(call, f"ERR wrong number of arguments for 'bad.{name}' command", *more)


MAX, MIN = "9223372036854775807", "-9223372036854775808"

FAILURES = [
    # Arity
    arity("scalars"),
    arity("scalars 1 2 3"),
    arity("scalars 1 2 3 4 5"),
    arity("optional 1 2 3"),
    arity("groups"),
    arity("groups a"),
    arity("groups a 1 b"),
    arity("add"),
    arity("add 1 2 3"),
    # Arguments
    *[fails("scalars", NOT_INT, word, b"1", b"b", b"s") for word in (b"", b"x", b" 1", b"1 ", b"+1", b"1.0", b"1\0")],
    *[
        fails("scalars", NOT_INT, word, b"1", b"b", b"s")
        for word in (b"9223372036854775808", b"-0", b"01", b"9" * 1000)
    ],
    *[fails("scalars 1", NOT_FLOAT, word, b"b", b"s") for word in (b"", b"x", b" 1", b"1 ", b"1\0", b"1,5", b"--1")],
    fails("scalars 1", NOT_FLOAT, b"1e999999x", b"b", b"s"),
    *[fails("scalars 1 2 b", NOT_UTF8, word) for word in (b"\xff", b"\xc0\x80", b"\xed\xa0\x80", b"a\xe2\x82")],
    fails("optional x", NOT_INT),
    fails("optional 1 x", NOT_FLOAT),
    fails("groups a 1 b x", NOT_INT),
    fails("tokens what", SYNTAX),
    fails("tokens", SYNTAX, b""),
    fails("tokens", SYNTAX, b"nx\0"),
    fails("tokens ex", SYNTAX),
    fails("tokens EX x", NOT_INT),
    fails("tokens NX NX", SYNTAX),
    fails("tokens EX 1 EX 2", SYNTAX),
    fails("tokens KM M", SYNTAX),
    fails("tokens unit km", SYNTAX),
    # Numbers
    fails(f"add {MAX} 1", OVERFLOW),
    fails(f"add {MIN} -1", OVERFLOW),
    fails(f"subtract {MIN} 1", OVERFLOW),
    fails(f"subtract 0 {MIN}", OVERFLOW),
    fails(f"multiply {MAX} 2", OVERFLOW),
    fails(f"multiply {MIN} -1", OVERFLOW),
    fails(f"divide {MIN} -1", OVERFLOW),
    fails("divide 1 0", DIVISION),
    fails(f"divide {MIN} 0", DIVISION),
    fails("remainder 1 0", DIVISION),
    fails("quotient 1 0", DIVISION),
    fails("power 2 63", OVERFLOW),
    fails("power -3 1000000", OVERFLOW),
    fails("left 1 70", OVERFLOW),
    fails("left 1 63", OVERFLOW),
    fails(f"left {MAX} 1", OVERFLOW),
    fails(f"left 1 {MAX}", OVERFLOW),
    fails("left 1 -1", "ValueError: negative shift count"),
    fails("right 1 -1", "ValueError: negative shift count"),
    fails(f"right 1 {MIN}", "ValueError: negative shift count"),
    fails(f"negate {MIN}", OVERFLOW),
    fails(f"absolute {MIN}", OVERFLOW),
    fails("accumulate 3", OVERFLOW),
    fails("to_int 1e300", OVERFLOW),
    fails("to_int -9.3e18", OVERFLOW),
    fails("to_int inf", "OverflowError: cannot convert float infinity to integer"),
    fails("float_divide 1 0", DIVISION),
    fails("float_power 10 400", OVERFLOW),
    *[fails("parse_int", "ValueError: ", word) for word in (b"", b" ", b"x", b"1_", b"\xff", b"1\0", b"\r\n")],
    fails("parse_int", OVERFLOW, b"9223372036854775808"),
    *[fails("parse_float", "ValueError: ", word) for word in (b"", b"x", b"1e", b"\xff\xfe", b"1\0")],
    # Containers and byte strings
    *[fails(f"byte_at abc {i}", "IndexError: index out of range") for i in ("3", "-4", MAX, MIN)],
    fails("byte_at", "IndexError: index out of range", b"", b"0"),
    *[fails(f"item_at {i}", "IndexError: list index out of range") for i in ("3", "-4", MAX, MIN)],
    *[fails(f"set_item {i}", "IndexError: list assignment index out of range") for i in ("3", "-4", MAX, MIN)],
    fails("pop_empty 1000", "IndexError: pop from empty list"),
    fails("pop_at 3", "IndexError: pop index out of range"),
    fails(f"pop_at {MIN}", "IndexError: pop index out of range"),
    fails("find_index", "ValueError: ", b"c"),
    fails("remove_item", "ValueError: ", b"c\xff"),
    fails("smallest 0", "ValueError: "),
    fails("stride 0", "ValueError: range() arg 3 must not be zero"),
    fails("repeat ab 9223372036854775807", "MemoryError"),
    fails("repeat abc 6148914691236517206", "MemoryError"),
    fails("repeat x 1000000000000", "MemoryError"),
    fails("repeat_list 9223372036854775807", "MemoryError"),
    fails("repeat_list 1000000000", "MemoryError"),
    fails("join_much 600", "MemoryError"),
    fails("double", "MemoryError", b"x" * 1_000_000, large=True),
    fails("grow 10000", "Refused: too much"),
    fails("empty_separator abc", "ValueError: empty separator"),
    fails("decode", "UnicodeDecodeError: ", b"a\xff"),
    # Control
    fails("endless 1", RECURSION),
    fails("endless_owned abc", RECURSION),
    fails("endless_mutual abc 1", RECURSION),
    fails("check a", "AssertionError: too short: 2"),
    fails("own_exception abc", "Refused: 3 bytes are too many"),
    fails("reraised abc", "Refused: again: index out of range"),
    fails("exception_text", "ValueError", b""),
    fails("exception_text", "ValueError: a  b c", b"a\r\nb\0c"),
    fails("reply_text", "ERR a  b c", b"ERR a\r\nb\0c"),
    fails("reply_text", "ERR " + "x" * 1_000_000, b"ERR " + b"x" * 1_000_000),
    # Keys
    *[fails(f"field {key} f", WRONG_TYPE) for key in ("text", "list")],
    *[fails(f"count {key}", WRONG_TYPE) for key in ("hash", "list")],
    fails("lengths text max list", WRONG_TYPE),
    fails("write_then_index hash text 0", WRONG_TYPE),
    fails("field missing f", "KeyError: b'f'"),
    fails("field hash", "KeyError: b'\\x00\\xff\\r\\n'", b"\0\xff\r\n"),
    fails("field hash", "KeyError: b''", b""),
    fails("remove_field hash g", "KeyError: b'g'"),
    fails("remove_field missing g", "KeyError: b'g'"),
    fails("pop_field missing g", "KeyError: b'g'"),
    fails("count text", NOT_INT),
    fails("count max", "ERR increment or decrement would overflow"),
    fails(f"count_by max {MAX}", "ERR increment or decrement would overflow"),
    fails("letter text 5", "IndexError: index out of range"),
    fails("letter missing 0", "IndexError: index out of range"),
    fails("expire text 0", "ValueError: expiry out of range"),
    fails(f"expire text {MIN}", "ValueError: expiry out of range"),
    fails(f"expire text {MAX}", "ValueError: expiry out of range"),
    fails("write_then_index hash other 3", "IndexError: index out of range"),
    fails("write_then_index same same 3", "IndexError: index out of range"),
    fails("write_both hash text", WRONG_TYPE),
    fails("change_kind_wrongly text text text", WRONG_TYPE),
    fails("change_kind hash hash hash", WRONG_TYPE),
    fails("held_wrongly hash", WRONG_TYPE),
    *[fails(f"write_replaced h s {way}", WRONG_TYPE) for way in range(7)],
    # Called commands
    fails("call what k", "ERR unknown command 'what'"),
    fails("call", "ERR unknown command ''", b"", b"k"),
    fails("call set k", "ERR wrong number of arguments for 'set' command"),
    fails("call llen text", WRONG_TYPE),
    fails("call incr text", NOT_INT),
    fails("call get text", "ValueError: "),
    fails("call lpop missing", "TypeError: reply of type null is not an integer"),
    fails("call hkeys hash", "TypeError: reply of type array is not an integer"),
    fails("call_float text", "ValueError: "),
    fails("call_float missing", "TypeError: reply of type null is not a float"),
    fails("call_bytes list", "TypeError: reply of type integer is not a string"),
    *[fails(f"call_item list {i}", "IndexError: reply index out of range") for i in ("2", "-3", MAX, MIN)],
    fails("call_length text", "TypeError: reply of type integer is not an array"),
    fails("again 1", "RecursionError: maximum recursion depth exceeded"),
    fails("bare_command sync", "ERR a module cannot call 'sync'"),
    fails("any_command PSYNC ? -1", "ERR a module cannot call 'psync'"),
    fails("any_command wait 1 0", "ERR a module cannot call 'wait'"),
    fails("any_command module unload bad", "ERR a module cannot call 'module'"),
    fails("random 0", "ValueError: bound must be positive"),
    fails(f"random {MIN}", "ValueError: bound must be positive"),
    fails("random_bytes -1", "ValueError: negative count"),
    fails(f"random_bytes {MAX}", "MemoryError"),
    fails("log loud", "ValueError: unknown log level"),
]
