"""Diagnostics: one frozen dataclass per code."""
