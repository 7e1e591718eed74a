"""How this program starts itself again as a helper process."""

from __future__ import annotations

import sys
from pathlib import Path

OWN_FOLDER = Path(__file__).resolve().parents[2]
"""Where `own_command` is run: the package is found there, whatever folder the user is in."""


def own_command(*args: str) -> list[str]:
    """Return the command line of this program with `args`, from a checkout as from a frozen bundle."""
    return [sys.executable, *args] if getattr(sys, "frozen", False) else [sys.executable, "-m", "app", *args]
