"""The labels' own fonts, embedded into every PDF: see resources/fonts."""

from __future__ import annotations

from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from app.domain.installed import RESOURCES
from app.label.places import Font

_FILES: dict[Font, str] = {
    "regular": "DejaVuSansCondensed.ttf",
    "bold": "DejaVuSansCondensed-Bold.ttf",
    "mono": "DejaVuSansMono.ttf",
    "chinese": "WenQuanYiMicroHei-GB2312.ttf",
}
_MANY: tuple[Font, ...] = ("regular", "chinese")
MM = 72 / 25.4  # points
ASCENT, DESCENT = 1901 / 2048, 483 / 2048  # of the font size, for DejaVu; Chinese characters need less
LINE = ASCENT + DESCENT


@cache
def font(name: Font) -> TTFont:
    """Return a font, read once and known to reportlab by its `fontName`."""
    file = RESOURCES / "fonts" / _FILES[name]
    face = TTFont(file.stem, str(file))
    pdfmetrics.registerFont(face)
    return face


@cache
def _glyphs(name: Font) -> frozenset[str]:
    return frozenset(map(chr, font(name).face.charToGlyph))


def missing(text: str) -> str:
    """Return the first character that no font of a label shows together with the others; "" where there is none."""
    if any(_glyphs(name).issuperset(text) for name in _MANY):
        return ""
    return next(char for char in text if char not in _glyphs("regular"))


def font_for(text: str, name: Font) -> TTFont:
    """Return the font `name`; where that lacks some of `text`, the one that has most of it."""
    return font(max((name, *_MANY), key=lambda one: sum(char in _glyphs(one) for char in text)))
