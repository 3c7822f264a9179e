"""Loops over NumPy arrays beside C."""
