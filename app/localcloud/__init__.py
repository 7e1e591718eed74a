"""The embedded cloud: the same API on loopback, with its own database."""
