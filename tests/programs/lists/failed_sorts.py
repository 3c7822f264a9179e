"""What a comparison or a key that raises an exception leaves of a list that was being sorted."""

from redisjit import Module
import bisect

module = Module("failed_sorts")


class Lt:
    def __init__(self, n: int, bad: int) -> None:
        self.n = n
        self.bad = bad

    def __lt__(self, o: "Lt") -> bool:
        if self.n + o.n == self.bad:
            raise ArithmeticError(f"lt {self.n} {o.n}")
        return self.n < o.n


@module.command
def srt(bad: int, *ns: int) -> str:
    out: list[str] = []
    for rev in (False, True):
        h = [Lt(i, bad) for i in ns]
        try:
            h.sort(reverse=rev)
        except ArithmeticError as e:
            out.append(f"sort {e}")
        out.append(str([x.n for x in h]))
        h = [Lt(i, bad) for i in ns]
        try:
            h.sort(reverse=rev, key=lambda q: Lt(-q.n, -bad))
        except ArithmeticError as e:
            out.append(f"sort {e}")
        out.append(str([x.n for x in h]))
        h = [Lt(i, bad) for i in ns]
        try:
            h.sort(reverse=rev, key=lambda q: 10 // (q.n - bad))
        except ArithmeticError as e:
            out.append(f"sort {e}")
        out.append(str([x.n for x in h]))
    return "\n".join(out)


# case: srt 7 4 3 2 1
# case: srt 5 4 3 2 1
# case: srt 3 4 3 2 1
# case: srt 6 5 1 4 2 3
# case: srt 7 5 1 4 2 3
# case: srt 5 5 1 4 2 3
# case: srt 4 5 1 4 2 3
# case: srt 8 5 1 4 2 3
# case: srt 9 5 1 4 2 3
# case: srt 9 1 2 3 4 5 9 8 7 6
# case: srt 10 1 2 3 4 5 9 8 7 6
# case: srt 11 1 2 3 4 5 9 8 7 6
# case: srt 12 1 2 3 4 5 9 8 7 6
# case: srt 13 1 2 3 4 5 9 8 7 6
# case: srt 14 1 2 3 4 5 9 8 7 6
# case: srt 5 1 2 3 4 5 9 8 7 6
