"""Benchmarks: each workload as redisjit, C, Lua, Redis function and native command, side by side on one server."""
