"""Texts on a label: cleaned, and fitted into their box."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from reportlab.pdfbase.ttfonts import TTFont

from app.domain.errors import LabelError
from app.label.fonts import LINE, MM, missing

ELLIPSIS = "…"
_NO_GLYPH = "□"
_STEP = 0.25  # points, between two sizes that are tried
_LONGEST = 2000  # characters; more fit on no label


@dataclass(frozen=True, slots=True)
class Fitted:
    """Lines of text at the size, in points, at which they fit."""

    lines: list[str]
    size: float


def clean(text: str, what: str) -> str:
    """Return `text` as it can be printed: composed, white space as single spaces, without invisible characters.

    Raises LabelError for a character that the fonts lack; `what` says where it stands.
    """
    if len(text) > _LONGEST:
        text = text[:_LONGEST] + ELLIPSIS
    text = " ".join("".join(filter(_shows, unicodedata.normalize("NFC", text))).split())
    if char := missing(text):
        raise LabelError(
            "The {what} holds {char}, which the label's font lacks: write it in Latin, Greek or"
            " Cyrillic letters, or in Simplified Chinese.",
            what=what,
            char=f"“{char}” (U+{ord(char):04X})" if char.isprintable() else f"U+{ord(char):04X}",
        )
    return text


def legible(text: str, face: TTFont) -> str:
    """Return `text` with a sign for whatever `face` lacks, for papers that what somebody typed must not stop."""
    return "".join(char if ord(char) in face.face.charToGlyph else _NO_GLYPH for char in text)


def _shows(char: str) -> bool:
    """Tell white space and what leaves ink from control, direction and variation marks."""
    return char.isspace() or not (unicodedata.category(char) in ("Cc", "Cf") or "\ufe00" <= char <= "\ufe0f")


def fit(text: str, face: TTFont, width: float, height: float, size: float, least: float) -> Fitted:
    """Wrap `text` at spaces and shrink it from `size` points until it fits `width` × `height` mm.

    What does not fit at `least` points is broken anywhere, and cut with an ellipsis. At least one line results.
    """
    room = width * MM
    while True:
        measure = partial(face.stringWidth, size=size)
        rows = int(height * MM / (LINE * size) + 1e-6)
        lines = _wrap(text.split(" "), room, measure)
        if len(lines) <= rows and all(measure(line) <= room for line in lines):
            return Fitted(lines, size)
        if size <= least:
            break
        size = max(least, size - _STEP)
    lines = _wrap([part for word in text.split(" ") for part in _broken(word, room, measure)], room, measure)
    rows = max(1, rows)
    if len(lines) > rows:
        last = lines[rows - 1]
        while last and measure(last + ELLIPSIS) > room:
            last = last[:-1]
        lines = [*lines[: rows - 1], last.rstrip() + ELLIPSIS]
    return Fitted(lines, size)


def _wrap(words: list[str], room: float, measure: Callable[[str], float]) -> list[str]:
    lines = [words[0]]
    for word in words[1:]:
        longer = f"{lines[-1]} {word}"
        if measure(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def _broken(word: str, room: float, measure: Callable[[str], float]) -> Iterator[str]:
    while measure(word) > room and len(word) > 1:
        end = next((end for end in range(2, len(word)) if measure(word[:end]) > room), len(word)) - 1
        yield word[:end]
        word = word[end:]
    yield word
