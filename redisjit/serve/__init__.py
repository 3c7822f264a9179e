"""Find Redis and Valkey servers and run them with modules, for development and for tests."""

from redisjit.serve.server import Server
from redisjit.serve.servers import SERVER_NAMES, ServerBinary, ServerError, find_server, find_servers

__all__ = ["SERVER_NAMES", "Server", "ServerBinary", "ServerError", "find_server", "find_servers"]
