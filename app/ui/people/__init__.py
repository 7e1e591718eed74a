"""Signing in, and signing."""
