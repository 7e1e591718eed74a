"""The window's own typeface, so that every bench shows the same and no word is clipped on one machine only."""

from __future__ import annotations

import logging
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from app.ui.resources import resource

log = logging.getLogger(__name__)

FAMILY, SIZE_PX = "Inter", 15
CHINESE, _CHINESE_FILE = "WenQuanYi Micro Hei", "WenQuanYiMicroHei-GB2312.ttf"  # what the first one lacks
_FEATURES = {
    "tnum": 1,  # digits of one width, so that counting seconds do not dance
    "zero": 1,  # a zero that is no O
    "calt": 0,  # else 2x3 becomes 2×3, in a token too
}
_CODES = _FEATURES | {"ss02": 1}  # an I, l and 1 that nobody mixes up


def load_font(app: QApplication) -> None:
    """Make it the application's font; without it, the system's own serves."""
    _load_files()
    app.setFont(_font(_FEATURES))


def code_font() -> QFont:
    """Return the font for tokens, whose every character counts."""
    return _font(_CODES)


def _font(features: dict[str, int]) -> QFont:
    font = QFont([FAMILY, CHINESE])
    font.setPixelSize(SIZE_PX)
    for name, value in features.items():
        font.setFeature(QFont.Tag(name), value)
    return font


@cache
def _load_files() -> None:
    for weight in ("Regular", "Bold"):
        if QFontDatabase.addApplicationFont(str(resource("styles", f"{FAMILY}-{weight}.otf"))) < 0:
            log.warning("the font %s %s cannot be loaded", FAMILY, weight)
    if QFontDatabase.addApplicationFont(str(resource("fonts", _CHINESE_FILE))) < 0:
        log.warning("the font %s cannot be loaded", CHINESE)
