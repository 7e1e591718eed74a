"""Time as the cloud's records have it."""

from __future__ import annotations

import time

DAY = 86_400_000  # ms


def now() -> int:
    """Return the milliseconds since the epoch."""
    return time.time_ns() // 1_000_000
