"""`python -m redisjit` is the `redisjit` command."""

from redisjit.cli import main

main()
