"""The embedded cloud's HTTP side: one file a subject, put together in `app.py`."""
