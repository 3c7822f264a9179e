"""Walks over keys beside C."""
