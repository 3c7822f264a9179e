"""Forms of classes that are not compiled."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import UserDict, namedtuple
from collections.abc import Callable
from dataclasses import InitVar, dataclass
from enum import Enum, Flag
from functools import cache

from redisjit import Hash, Module

module = Module("m")


class Left:
    n: int = 0


class Right:
    m: int = 0


class Both(Left, Right):
    pass


@module.command
def several_bases() -> int:
    return Both().n


class Own(UserDict[bytes, int]):
    pass


@module.command
def base_of_python() -> int:
    return len(Own())


class Attributes:
    def __getattr__(self, name: str) -> int:
        return 1


@module.command
def beyond() -> int:
    return Attributes().x


class Meta(type):
    pass


class WithMeta(metaclass=Meta):
    pass


@module.command
def metaclass() -> bool:
    return bool(WithMeta())


def register(cls: type[Left]) -> type[Left]:
    return cls


@register
class Registered(Left):
    pass


@module.command
def class_decorator() -> int:
    return Registered().n


@dataclass
class WithInitVar:
    a: int
    b: InitVar[int]


@module.command
def init_var(n: int) -> int:
    return WithInitVar(n, n).a


@dataclass(frozen=True)
class Point:
    x: int

    @cache
    def twice(self) -> int:
        return self.x * 2

    @property
    def half(self) -> int:
        return self.x // 2


@module.command
def frozen(n: int) -> None:
    p = Point(n)
    p.x = 1


@module.command
def decorated_method(n: int) -> int:
    return Point(n).twice()


@module.command
def property_without_setter(n: int) -> None:
    Left().n = n
    p = Point(n)
    p.half = n


@module.command
def class_attribute(n: int) -> None:
    c = Constants()
    c.LIMIT = n


class Constants:
    LIMIT = 3

    def plain(self) -> int:
        return self.LIMIT


@module.command
def instance_for_subclass(text: bytes) -> str:
    return f"{Constants()}"


@module.command
def hash_outside(n: int) -> int:
    return hash(Point(n))


@module.command
def type_as_value(n: int) -> bool:
    kind = type(Point(n))
    return kind is Point


class Unhashable:
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unhashable)


@module.command
def as_key() -> int:
    return len({Unhashable(): 1})


class Holder:
    def __init__(self, key: Hash) -> None:
        self.key = key


@module.command
def holds_a_key(key: Hash) -> None:
    Holder(key)


class Base(ABC):
    @abstractmethod
    def value(self, scale: int = 1) -> int: ...


class One(Base):
    def value(self, scale: int = 1) -> int:
        return scale


class Two(Base):
    def value(self, factor: int = 1) -> int:
        return factor


def total(items: list[Base]) -> int:
    return sum([item.value() for item in items])


@module.command
def overridden_with_other_names() -> int:
    return total([One(), Two()])


class Planet(Enum):
    EARTH = (1, 2)

    def __init__(self, a: int, b: int) -> None:
        self.a = a


@module.command
def enumeration_with_init() -> str:
    return Planet.EARTH.name


class Bits(Flag):
    A = 1
    B = 2


@module.command
def flag_by_value(n: int) -> str:
    return str(Bits(n))


Old = namedtuple("Old", ["a", "b"])


@module.command
def old_namedtuple(n: int) -> int:
    return int(Old(n, n).a)


@module.command
def class_of_instance(n: int) -> bool:
    return isinstance(n, Callable)


class Animal:
    def __init__(self, age: int) -> None:
        self.age = age

    def __lt__(self, other: Animal) -> bool:
        return self.age < other.age


class Dog(Animal):
    def __lt__(self, other: Animal) -> bool:
        return self.age * 7 < other.age

    def __len__(self) -> int:
        return self.age

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dog) and other.age == self.age


@module.command
def order_that_a_subclass_changes(a: int, b: int) -> bool:
    return Animal(a) < Animal(b)


@module.command
def truth_that_a_subclass_changes(a: int) -> bool:
    return bool(Animal(a))


@module.command
def key_that_a_subclass_changes(a: int) -> int:
    return len({Animal(a): 1})


class Shared:
    items: list[int] = []


@module.command
def default_that_is_shared(a: int) -> int:
    s = Shared()
    s.items.append(a)
    return len(s.items)


@module.command
def same_class_of_several(a: int) -> int:
    return type(Animal(a))(a).age


@module.command
def deleted_attribute(a: int) -> int:
    s = Animal(a)
    del s.age
    return a


class Refused(Exception):
    def __init__(self, code: int) -> None:
        super().__init__(f"code {code}")
        self.code = code


@module.command
def changed_exception(n: int) -> int:
    try:
        raise Refused(n)
    except Refused as error:
        error.code = 7
        return error.code
