"""How this program starts itself again as a helper process."""

from __future__ import annotations

import sys


def own_command(*args: str) -> list[str]:
    """Return the command line of this program with `args`, from a checkout as from a frozen bundle."""
    return [sys.executable, *args] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app", *args]
