"""Entry glue: what a command's specification and its checked body say, as more source in the same language."""
