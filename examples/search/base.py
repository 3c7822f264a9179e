"""The module that all files of the package declare for."""

from redisjit import Module

module = Module("ft")
