"""Where the program's own folders lie: beside the code, or in a frozen bundle."""

from __future__ import annotations

import sys
from pathlib import Path

_TOP = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parents[2]))
RESOURCES = _TOP / "resources"
FIRMWARE = _TOP / "firmware"
