"""The window's own typeface, so that every bench shows the same and no word is clipped on one machine only."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.ui.resources import resource

log = logging.getLogger(__name__)

FAMILY, SIZE_PX = "Inter", 15
_FEATURES = ("tnum", "zero")  # digits of one width, so that counting seconds do not dance; a zero that is no O


def load_font(app: QApplication) -> None:
    """Make it the application's font; without it, the system's own serves."""
    _load_files()
    font = QFont(FAMILY)
    font.setPixelSize(SIZE_PX)
    for feature in _FEATURES:
        font.setFeature(QFont.Tag(feature), 1)
    app.setFont(font)


@cache
def _load_files() -> None:
    for weight in ("Regular", "Bold"):
        if QFontDatabase.addApplicationFont(str(resource("styles", f"{FAMILY}-{weight}.otf"))) < 0:
            log.warning("the font %s %s cannot be loaded", FAMILY, weight)
