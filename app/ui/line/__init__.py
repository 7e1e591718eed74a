"""The line's page, and what waits beside it."""
