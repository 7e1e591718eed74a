"""A label as a PDF of exactly its size, drawn in vectors; the same input always gives the same bytes."""

from __future__ import annotations

import io
import threading
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from app.domain.tokens import parse_label_text
from app.label.codes import Matrix, bar_matrix, qr_matrix, unreadable
from app.label.data import LabelData
from app.label.fonts import ASCENT, LINE, MM, font, font_for
from app.label.places import Box, Layout, TextPlace
from app.label.text import clean, fit

CAPTION_POINTS = 5.0
_FIELDS = {
    "device_name": "device name",
    "serial": "serial number",
    "mac": "MAC",
    "template": "template",
    "unit": "unit",
}
reportlab = threading.Lock()
"""To be held while a document is made: the fonts keep state for each one that they are drawn into."""


def render_pdf(layout: Layout, data: LabelData, *, specimen: bool = False) -> bytes:
    """Return the label as a one-page PDF. A `specimen` looks like it, but its codes hold nothing.

    Raises BadInput where `data.qr_text` is not a label's text, LabelError for what cannot be shown.
    """
    file = io.BytesIO()
    with reportlab:
        page = blank(file, layout.width, layout.height, f"{clean(data.unit, 'unit')} copy {data.copy}", "Device label")
        draw_label(page, layout, data, specimen=specimen)
        page.save()
    return file.getvalue()


def blank(file: io.BytesIO, width: float, height: float, title: str, subject: str) -> Canvas:
    """Return an empty page of `width` × `height` mm that a viewer prints in its true size, to be saved into `file`."""
    page = Canvas(
        file,
        pagesize=(width * MM, height * MM),
        pageCompression=1,
        invariant=1,
        initialFontName=font("regular").fontName,
    )
    page.setTitle(title)
    page.setSubject(subject)
    page.setAuthor("Token Station")
    page.setCreator("Token Station")
    page.setViewerPreference("PrintScaling", "None")
    return page


def draw_label(page: Canvas, layout: Layout, data: LabelData, *, specimen: bool = False) -> None:
    """Draw a label on a page whose origin is the label's lower left corner. Raises BadInput, LabelError."""
    parse_label_text(data.qr_text)
    _Label(page, layout, data, specimen).draw()


class _Label:
    def __init__(self, page: Canvas, layout: Layout, data: LabelData, specimen: bool) -> None:
        self._page, self._layout, self._data, self._specimen = page, layout, data, specimen

    def draw(self) -> None:
        self._draw_qr()
        if self._data.copy_code:
            self._draw_bar()
        for place in self._layout.text:
            if place.copies != ("first" if self._data.copy_code else "reprint"):
                self._draw_text(place)

    def _draw_qr(self) -> None:
        place, matrix = self._layout.qr, qr_matrix(self._data.qr_text)
        if self._specimen:
            matrix = unreadable(matrix, eyes=True)
        self._draw_matrix(matrix, place.box, place.module, place.module)

    def _draw_bar(self) -> None:
        place = self._layout.bar
        matrix = bar_matrix(
            self._data.copy_code, int(place.width / place.module + 1e-6), int(place.height / place.module + 1e-6)
        )
        if self._specimen:
            matrix = unreadable(matrix, eyes=False)
        self._draw_matrix(matrix, place, place.module, place.height if len(matrix) == 1 else place.module)

    def _draw_matrix(self, matrix: Matrix, box: Box, across: float, down: float) -> None:
        """Draw the matrix centred in the box to a whole module; its modules are `across` × `down` mm."""
        left = box.x + (box.width - len(matrix[0]) * across) / 2 // across * across
        top = box.y + (box.height - len(matrix) * down) / 2 // down * down
        draw_matrix(self._page, matrix, left, self._layout.height - top, across, down)

    def _draw_text(self, place: TextPlace) -> None:
        what = _FIELDS.get(place.show, place.show)
        text = clean(f"copy {self._data.copy}" if place.show == "copy" else getattr(self._data, place.show), what)
        if not text:
            return
        width = place.width - place.caption_width
        face = font_for(text, place.font)
        fitted = fit(text, face, width, place.height, place.size, place.min_size)
        line = LINE * fitted.size / MM
        top = self._layout.height - place.y - (place.height - line * len(fitted.lines)) / 2
        self._page.saveState()
        clip = self._page.beginPath()
        clip.rect(
            place.x * MM, (self._layout.height - place.y - place.height) * MM, place.width * MM, place.height * MM
        )
        self._page.clipPath(clip, stroke=0, fill=0)
        for number, words in enumerate(fitted.lines):
            baseline = (top - number * line) * MM - ASCENT * fitted.size
            if place.caption and number == 0:
                self._page.setFont(font("regular").fontName, CAPTION_POINTS)
                self._page.drawString(place.x * MM, baseline, clean(place.caption, "caption"))
            self._page.setFont(face.fontName, fitted.size)
            free = width * MM - face.stringWidth(words, fitted.size)
            indent = free * {"left": 0.0, "center": 0.5, "right": 1.0}[place.align]
            self._page.drawString((place.x + place.caption_width) * MM + indent, baseline, words)
        self._page.restoreState()


def draw_matrix(page: Canvas, matrix: Matrix, left: float, top: float, across: float, down: float) -> None:
    """Draw all dark modules, `across` × `down` mm each, as one path; `left` and `top` in mm from the lower left."""
    path = page.beginPath()
    for y, row in enumerate(matrix):
        x = 0
        for dark, run in groupby(row):
            length = len(list(run))
            if dark:
                path.rect((left + x * across) * MM, (top - (y + 1) * down) * MM, length * across * MM, down * MM)
            x += length
    page.drawPath(path, stroke=0, fill=1)
