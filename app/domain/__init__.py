"""Tokens, units, recipes and errors: plain Python without I/O or Qt."""
