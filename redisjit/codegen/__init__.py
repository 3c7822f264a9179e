"""From IR to LLVM text, to an object file, to a shared object."""
