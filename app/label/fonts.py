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
}
MM = 72 / 25.4  # points
ASCENT, DESCENT = 1901 / 2048, 483 / 2048  # of the font size; the same in all three
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
    """Return the first character that no label can show; "" where there is none."""
    return next((char for char in text if char not in _glyphs("regular")), "")


def font_for(text: str, name: Font) -> TTFont:
    """Return the font `name`, or the regular one, which has the most characters, where that lacks some of `text`."""
    return font(name if _glyphs(name).issuperset(text) else "regular")
