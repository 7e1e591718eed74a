"""The end customer's leaflet: the QR code and the steps to claim the device, one page for each language."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from xml.sax.saxutils import escape

from reportlab.pdfgen.canvas import Canvas

from app.domain.errors import BadInput, LabelError
from app.domain.installed import RESOURCES
from app.domain.tokens import parse_label_text
from app.label.codes import qr_matrix
from app.label.data import LabelData
from app.label.fonts import LINE, MM, font, font_for
from app.label.pdf import blank, draw_matrix, reportlab
from app.label.proof import RESOLUTIONS, fault_of
from app.label.raster import pages
from app.label.text import clean
from app.label.toml_fields import read_fields

SIZES = {"a4": (210.0, 297.0), "a5": (148.0, 210.0), "a6": (105.0, 148.0), "letter": (215.9, 279.4)}
"""Paper by its name: width and height in mm."""

TEXTS = RESOURCES / "leaflets"
_QUIET = 4  # modules around the code
_LARGEST, _LEAST = 14.0, 6.0  # points


@dataclass(frozen=True, slots=True)
class LeafletText:
    """What a leaflet says in one language; {product} and {serial} stand for the device's."""

    language: str
    title: str
    code: str  # under the code
    serial: str  # before the serial number
    invited: tuple[str, ...]
    self_registered: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Leaflet:
    """The leaflet of one recipe's devices."""

    texts: tuple[LeafletText, ...]  # a page each
    way: str  # how the customer comes to an account: "invited" or "self-registered"
    size: str  # of the paper, one of SIZES
    printed: bool  # with each unit that is closed; else only when somebody asks for it


def load_texts(folder: Path, languages: Sequence[str]) -> list[LeafletText]:
    """Read `<language>.toml` for each language. Raises BadInput that names the file and what is wrong in it."""
    return [_load(folder / f"{language}.toml") for language in languages]


def _load(path: Path) -> LeafletText:
    try:
        text = read_fields(LeafletText, tomllib.loads(path.read_text(encoding="utf-8")))
        for words in (text.title, text.code, text.serial, *text.invited, *text.self_registered, *text.notes):
            words.format(product="", serial="")
    except BadInput as error:
        raise BadInput("In the leaflet {file}, {error}", file=path, error=error) from error
    except (LookupError, AttributeError, ValueError, RecursionError, OSError) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise BadInput(
            "The leaflet {file} cannot be read: {why}. It may hold {{product}} and {{serial}}.", file=path, why=why
        ) from error
    return text


def render_leaflet(leaflet: Leaflet, data: LabelData) -> bytes:
    """Return the leaflet of a device as a PDF; the code on each of its pages is read back.

    Raises BadInput for a text that does not fit or what is not a label's text, LabelError for what cannot be shown or
    read.
    """
    parse_label_text(data.qr_text)
    file = io.BytesIO()
    with reportlab:
        page = blank(
            file, *SIZES[leaflet.size], clean(data.device_name, "device name") or "Leaflet", "For the end customer"
        )
        for text in leaflet.texts:
            _Page(page, text, leaflet, data).draw()
            page.showPage()
        page.save()
    pdf = file.getvalue()
    for text, image in zip(leaflet.texts, pages(pdf, RESOLUTIONS[-1]), strict=True):
        if fault := fault_of(image, data.qr_text, ""):
            raise LabelError(
                "The leaflet of {unit} in {language} failed its proof: {fault}. Nothing was saved.",
                unit=data.unit,
                language=text.language,
                fault=fault,
            )
    return pdf


class _Page:
    def __init__(self, page: Canvas, text: LeafletText, leaflet: Leaflet, data: LabelData) -> None:
        self._page, self._text, self._data, self._size = page, text, data, leaflet.size
        self._width, self._height = SIZES[leaflet.size]
        self._margin = self._width * 0.085
        self._steps = text.invited if leaflet.way == "invited" else text.self_registered

    def draw(self) -> None:
        """Draw everything as large as fits."""
        self._page.setFont(font("regular").fontName, 10)  # else the page names one that is not embedded
        points = _LARGEST
        while (needed := self._lay_out(points, draw=False)) > self._height - 2 * self._margin:
            points -= 0.5
            if points < _LEAST:
                raise BadInput(
                    "The leaflet in {language} is {more:.0f} mm too long for {size} paper: shorten it, or take larger"
                    " paper.",
                    language=self._text.language,
                    more=needed - self._height + 2 * self._margin,
                    size=self._size.upper(),
                )
        self._lay_out(points, draw=True)

    def _lay_out(self, points: float, *, draw: bool) -> float:
        """Go down the page; return the mm that it takes."""
        y, gap = 0.0, points * 0.8 / MM
        y += self._paragraph(self._text.title, points * 1.6, "bold", 0, y, draw) + gap
        y += self._code(y, draw) + gap / 2
        y += self._paragraph(self._text.code, points, "regular", 0, y, draw, centred=True) + gap
        indent = points * 2 / MM
        for number, step in enumerate(self._steps, 1):
            self._paragraph(f"{number}.", points, "bold", 0, y, draw)
            y += self._paragraph(step, points, "regular", indent, y, draw) + gap / 2
        y += gap / 2
        for note in self._text.notes:
            y += self._paragraph(note, points * 0.8, "regular", 0, y, draw) + gap / 2
        if self._data.serial:
            y += self._paragraph(f"{self._text.serial}: {{serial}}", points * 0.8, "regular", 0, y, draw)
        return y

    def _code(self, y: float, draw: bool) -> float:
        side = self._width * 0.36
        matrix = qr_matrix(self._data.qr_text)
        module = side / (len(matrix) + 2 * _QUIET)
        if draw:
            left, top = (self._width - side) / 2 + _QUIET * module, self._height - self._margin - y - _QUIET * module
            draw_matrix(self._page, matrix, left, top, module, module)
        return side

    def _paragraph(
        self, words: str, points: float, face: Literal["regular", "bold"], indent: float, y: float, draw: bool,
        *, centred: bool = False,
    ) -> float:  # fmt: skip
        from reportlab.lib.styles import ParagraphStyle  # a bench without leaflets need not pay for these two
        from reportlab.platypus import Paragraph

        text = clean(words.format(product=self._data.device_name, serial=self._data.serial), "leaflet")
        style = ParagraphStyle(
            "leaflet",
            fontName=font_for(text, face).fontName,
            fontSize=points,
            leading=points * LINE * 1.1,
            alignment=1 if centred else 0,
            wordWrap="CJK" if any("\u3000" <= char <= "\u9fff" for char in text) else None,
        )
        paragraph = Paragraph(escape(text), style)
        width = self._width - 2 * self._margin - indent
        height: float = paragraph.wrap(width * MM, 1e6)[1] / MM
        if draw:
            paragraph.drawOn(self._page, (self._margin + indent) * MM, (self._height - self._margin - y - height) * MM)
        return height
