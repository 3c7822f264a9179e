"""NumPy's scalars and arrays. Nothing here is imported, and NumPy itself never, unless the user's module uses it."""
