"""Sorting by hand, a sieve, binary search, a stack."""

from redisjit import Module

module = Module("list_algorithms")


def insertion_sort(items: list[int]) -> None:
    for i in range(1, len(items)):
        x = items[i]
        j = i - 1
        while j >= 0 and items[j] > x:
            items[j + 1] = items[j]
            j -= 1
        items[j + 1] = x


@module.command
def sort(*xs: int) -> list[int]:
    items: list[int] = []
    for x in xs:
        items.append(x)
    insertion_sort(items)
    return items


@module.command
def sieve(n: int) -> list[int]:
    composite = [False] * (n + 1)
    primes: list[int] = []
    for i in range(2, n + 1):
        if not composite[i]:
            primes.append(i)
            for j in range(i * i, n + 1, i):
                composite[j] = True
    return primes


@module.command
def search(x: int, *xs: int) -> int:
    low, high = 0, len(xs)
    while low < high:
        middle = (low + high) // 2
        if xs[middle] < x:
            low = middle + 1
        else:
            high = middle
    return low


@module.command
def balanced(b: bytes) -> bool:
    stack: list[int] = []
    for c in b:
        if c == 40 or c == 91:
            stack.append(c)
        elif c == 41 or c == 93:
            if not stack or stack.pop() != (40 if c == 41 else 91):
                return False
    return not stack


# case: sort 3 1 2
# case: sort 1
# case: sort 5 -1 5 0 9 -9
# case: sieve 50
# case: sieve 1
# case: search 5 1 3 5 7
# case: search 0 1 3
# case: search 9 1 3
# case: balanced "([])()"
# case: balanced "([)]"
# case: balanced "(("
# case: balanced ""
