from redisjit import Module
module = Module("nested")

@module.command
def a(n: int) -> list[int]:
    k = 10
    def add(x: int, y: int = k) -> int:
        return x + y
    f = lambda x, z=n: x * z + k
    total = 0
    def bump(by: int) -> None:
        nonlocal total
        total += by
    for i in range(n):
        bump(i)
    def fib(n: int) -> int:
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    def even(n: int) -> bool:
        return n == 0 or odd(n - 1)
    def odd(n: int) -> bool:
        return n != 0 and even(n - 1)
    return [add(1), add(1, 2), f(3), f(3, z=1), total, fib(10), int(even(n))]  # type: ignore[no-untyped-call]
# case: a 5
