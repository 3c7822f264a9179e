"""Arguments of the library that must be constants."""

import hashlib
import hmac

from redisjit import Module

module = Module("m")


@module.command
def not_constant(name: str, b: bytes) -> bytes:
    return hashlib.new(name, b).digest()


@module.command
def mac(name: str, b: bytes) -> bytes:
    return hmac.new(b, b, name).digest()
