"""The traveller: all that is known of one unit on paper, A4 or Letter, to go with it or into a file.

Nothing on it can be scanned: a second code of the unit's would be a second label.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from app.bench.find.traveller_words import copy_state, facts, finding, moment, returned
from app.bench.find.unit_story import Story
from app.bench.language import Language
from app.domain.secret import mask_tokens
from app.label.fonts import font, font_for
from app.label.pdf import reportlab
from app.label.places import Font
from app.label.text import legible

PAPERS = {"a4": A4, "letter": LETTER}
_MARGIN = 16 * mm
_INK, _MUTED, _LINE, _SHADE = (colors.HexColor(code) for code in ("#101b28", "#47576a", "#c9d2dc", "#eef1f5"))
_SMALL = 8.5  # points
_FRAME = 6  # points that reportlab leaves around what flows
_Rows = Sequence[Sequence[str]]


def render_traveller(story: Story, language: Language, paper: str = "a4") -> bytes:
    """Return a unit's traveller as a PDF in a language; the same story always gives the same bytes.

    `paper` is one of PAPERS.
    """
    file, size = io.BytesIO(), PAPERS[paper]
    translate, name = language.translate, story.unit.name
    below = translate("paper", "{unit} · all times in UTC · this sheet is no label").format(unit=name)
    numbered = translate("paper", "page {number}")

    def foot(page: Canvas, document: Any) -> None:
        page.saveState()
        page.setFont(font_for(below, "regular").fontName, _SMALL)
        page.setFillColor(_MUTED)
        page.drawString(_MARGIN + _FRAME, 9 * mm, below)
        page.drawRightString(size[0] - _MARGIN - _FRAME, 9 * mm, numbered.format(number=document.page))
        page.restoreState()

    with reportlab:
        document = SimpleDocTemplate(
            file,
            pagesize=size,
            leftMargin=_MARGIN,
            rightMargin=_MARGIN,
            topMargin=14 * mm,
            bottomMargin=18 * mm,
            title=translate("paper", "Traveller {unit}").format(unit=name),
            lang=language.name.replace("_", "-"),
            author="Token Station",
            creator="Token Station",
            invariant=1,
            initialFontName=font("regular").fontName,
        )
        flow = list(_flow(story, language, size[0] - 2 * _MARGIN - 2 * _FRAME))
        document.build(flow, onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()


def _flow(story: Story, language: Language, width: float) -> Iterator[Flowable]:
    translate, unit = language.translate, story.unit
    yield _paragraph(unit.name, 22, "bold")
    yield _paragraph(f"{unit.recipe}, {translate('values', unit.state)}", 12, colour=_MUTED)
    yield Spacer(0, 4 * mm)
    yield _table(("", ""), list(facts(story, language)), (0.26, 0.74), width)
    when, who, why = translate("paper", "time"), translate("paper", "who"), translate("paper", "why")
    yield from _part(
        translate("paper", "Timeline"),
        (when, who, translate("paper", "what"), why, translate("paper", "took")),
        [moment(each, language) for each in story.moments],
        (0.19, 0.19, 0.23, 0.29, 0.1),
        width,
    )
    yield from _part(
        translate("paper", "Label copies"),
        (
            translate("paper", "copy"), translate("paper", "state"), translate("paper", "why it was printed"),
            translate("paper", "printer's reference"),
        ),
        [
            (str(copy.number), copy_state(copy.state, language), language.kept(copy.reason), copy.job)
            for copy in story.copies
        ],
        (0.1, 0.18, 0.36, 0.36),
        width,
    )  # fmt: skip
    yield from _part(
        translate("paper", "Inspections"),
        (
            when, who, translate("paper", "step"), translate("paper", "result"), translate("paper", "limits"),
            translate("paper", "note"),
        ),
        [finding(row, language) for row in story.measured],
        (0.19, 0.15, 0.24, 0.16, 0.12, 0.14),
        width,
    )  # fmt: skip
    yield from _part(
        translate("paper", "Returns"),
        (
            translate("paper", "begun"), who, translate("paper", "way"), translate("paper", "last step"),
            translate("paper", "ended"), why,
        ),
        [returned(each, language) for each in story.returns],
        (0.19, 0.15, 0.14, 0.16, 0.19, 0.17),
        width,
    )  # fmt: skip


def _part(title: str, head: Sequence[str], rows: _Rows, shares: Sequence[float], width: float) -> Iterator[Flowable]:
    if rows:
        yield Spacer(0, 5 * mm)
        yield _paragraph(title, 13, "bold", keep=True)
        yield _table(head, rows, shares, width)


def _table(head: Sequence[str], rows: _Rows, shares: Sequence[float], width: float) -> Table:
    titled = any(head)
    cells = [[_paragraph(text, _SMALL, "bold") for text in head]] if titled else []
    cells += [
        [_paragraph(text, _SMALL, colour=_MUTED if not titled and not at else _INK) for at, text in enumerate(row)]
        for row in rows
    ]
    table = Table(cells, colWidths=[share * width for share in shares], repeatRows=1 if titled else 0)
    table.setStyle(
        TableStyle(
            [
                ("VALIGN", (0, 0), (-1, -1), "TOP"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), 3),
                ("RIGHTPADDING", (0, 0), (-1, -1), 3),
                ("TOPPADDING", (0, 0), (-1, -1), 2.5),
                ("BOTTOMPADDING", (0, 0), (-1, -1), 2.5),
                *([("BACKGROUND", (0, 0), (-1, 0), _SHADE)] if titled else []),
            ]
        )
    )
    return table


def _paragraph(
    text: str, points: float, face: Font = "regular", *, colour: colors.Color = _INK, keep: bool = False
) -> Paragraph:
    style = ParagraphStyle(
        "traveller",
        fontName=font(face).fontName,
        fontSize=points,
        leading=points * 1.3,
        textColor=colour,
        keepWithNext=keep,
        spaceAfter=2,
        splitLongWords=1,
    )
    return Paragraph(_marked_up(text, face), style)


def _marked_up(text: str, face: Font) -> str:
    """Return a text with each character in a font that has it, or a sign for one that none has; AuthTokens masked."""

    def font_of(char: str) -> Font:
        return next((name for name in (face, "chinese") if ord(char) in font(name).face.charToGlyph), face)

    parts = []
    for name, chars in groupby(" ".join(mask_tokens(text).split()), font_of):
        shown = escape(legible("".join(chars), font(name)))
        parts.append(shown if name == face else f'<font name="{font(name).fontName}">{shown}</font>')
    return "".join(parts)
