"""Where the window's own files lie: beside the code, or in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_ROOT = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2])) / "resources"


def resource(folder: str, name: str) -> Path:
    """Return the path of `resources/<folder>/<name>`."""
    return _ROOT / folder / name
