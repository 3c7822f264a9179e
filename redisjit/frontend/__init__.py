"""The typed front end: from Python source to a typed tree. Knows the language; knows nothing of Redis or LLVM."""
