"""A loop of arithmetic: primes below a limit, greatest common divisors, Collatz."""

from redisjit import Module

module = Module("int_primes")


@module.command
def primes(limit: int) -> int:
    count = 0
    for n in range(2, limit):
        d = 2
        while d * d <= n:
            if n % d == 0:
                break
            d += 1
        else:
            count += 1
    return count


@module.command
def gcd(a: int, b: int) -> int:
    while b:
        a, b = b, a % b
    return abs(a)


@module.command
def collatz(n: int) -> int:
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


@module.command
def fib(n: int) -> int:
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


# case: primes 100
# case: primes 5000
# case: primes 0
# case: gcd 12 18
# case: gcd -12 18
# case: gcd 0 0
# case: gcd 1071 462
# case: collatz 27
# case: collatz 1
# case: fib 0
# case: fib 1
# case: fib 90
# case: fib 92 # overflow
# case: fib 100 # overflow
