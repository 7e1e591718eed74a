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

from app.bench.find.unit_story import Moment, Story
from app.domain.secret import mask_tokens
from app.domain.tokens import CloudStatus
from app.label.fonts import font
from app.label.pdf import reportlab
from app.label.places import Font
from app.label.text import legible

PAPERS = {"a4": A4, "letter": LETTER}
_MARGIN = 16 * mm
_INK, _MUTED, _LINE, _SHADE = (colors.HexColor(code) for code in ("#101b28", "#47576a", "#c9d2dc", "#eef1f5"))
_SMALL = 8.5  # points
_FRAME = 6  # points that reportlab leaves around what flows
_Rows = Sequence[Sequence[str]]


def render_traveller(story: Story, paper: str = "a4") -> bytes:
    """Return a unit's traveller as a PDF; the same story always gives the same bytes. `paper` is one of PAPERS."""
    file, size = io.BytesIO(), PAPERS[paper]
    name = story.unit.name

    def foot(page: Canvas, document: Any) -> None:
        page.saveState()
        page.setFont(font("regular").fontName, _SMALL)
        page.setFillColor(_MUTED)
        page.drawString(_MARGIN, 9 * mm, f"{name} · all times in UTC · this sheet is no label")
        page.drawRightString(size[0] - _MARGIN, 9 * mm, f"page {document.page}")
        page.restoreState()

    with reportlab:
        document = SimpleDocTemplate(
            file,
            pagesize=size,
            leftMargin=_MARGIN,
            rightMargin=_MARGIN,
            topMargin=14 * mm,
            bottomMargin=18 * mm,
            title=f"Traveller {name}",
            author="Token Station",
            creator="Token Station",
            invariant=1,
            initialFontName=font("regular").fontName,
        )
        flow = list(_flow(story, size[0] - 2 * _MARGIN - 2 * _FRAME))
        document.build(flow, onFirstPage=foot, onLaterPages=foot)
    return file.getvalue()


def _flow(story: Story, width: float) -> Iterator[Flowable]:
    unit = story.unit
    yield _paragraph(unit.name, 22, "bold")
    yield _paragraph(f"{unit.recipe}, {unit.state}", 12, colour=_MUTED)
    yield Spacer(0, 4 * mm)
    yield _table(("", ""), list(_facts(story)), (0.26, 0.74), width)
    yield from _part(
        "Timeline",
        ("time", "who", "what", "why", "took"),
        [_moment(moment) for moment in story.moments],
        (0.19, 0.19, 0.23, 0.3, 0.09),
        width,
    )
    yield from _part(
        "Label copies",
        ("copy", "state", "why it was printed", "printer's reference"),
        [(str(copy.number), copy.state, copy.reason, copy.job) for copy in story.copies],
        (0.1, 0.14, 0.36, 0.4),
        width,
    )
    yield from _part(
        "Inspections",
        ("time", "who", "step", "result", "limits", "note"),
        [_finding(row) for row in story.measured],
        (0.19, 0.15, 0.26, 0.14, 0.12, 0.14),
        width,
    )
    yield from _part(
        "Returns",
        ("begun", "who", "way", "last step", "ended", "why"),
        [
            (_time(each.begun_at), each.who, each.way, each.step or "", _ended(each.ended_at, each.outcome), each.why)
            for each in story.returns
        ],
        (0.19, 0.15, 0.14, 0.13, 0.19, 0.2),
        width,
    )


def _facts(story: Story) -> Iterator[tuple[str, str]]:
    unit = story.unit
    yield from (
        ("Serial number", unit.serial),
        ("MAC address", unit.mac.upper()),
        ("QR token", unit.qr_token),
        ("Template", story.template),
        ("Created in", f"organization {unit.org_id}"),
    )
    if unit.batch:
        yield "Order or batch", unit.batch
    yield "In the cloud, when it was asked last", cloud_words(story)
    if story.follows:
        yield "Its device was before", story.follows
    if story.followed_by:
        yield "Its device is now", story.followed_by
    yield from story.fields.items()


def cloud_words(story: Story) -> str:
    """Return how the cloud had the unit's token when it was heard last."""
    cloud = story.cloud
    if cloud.gone:
        return "gone"
    if cloud.status is CloudStatus.CLAIMED:
        where = f"organization {cloud.claimed_org_id or '?'}"
        return f"claimed by {story.customer} ({where})" if story.customer else f"claimed by {where}"
    return "not claimed" if cloud.device_id else "not claimed, has never connected"


def _moment(moment: Moment) -> tuple[str, ...]:
    entry = moment.entry
    who = f"{entry.who} ({entry.role})" if entry.role else entry.who
    what = " → ".join(filter(None, (entry.before, entry.after))) if entry.after else entry.act
    return _time(entry.at), who, what, entry.why, "" if moment.seconds is None else f"{moment.seconds:,.1f} s"


def _finding(row: dict[str, str]) -> tuple[str, ...]:
    result = f"{row['value']} {row['measured_in']}: {row['outcome']}" if row["value"] else row["outcome"]
    replaced = " (replaced)" if row["counts"] == "no" else ""
    limits = f"{row['low'] or '…'} to {row['high'] or '…'}" if row["low"] or row["high"] else ""
    when, who = (row["at"], row["who"]) if row["at"] else (row["begun_at"], row["begun_by"])
    return _time(when), who, row["step"] or "begun", f"{result}{replaced}".strip(), limits, row["note"]


def _ended(at: str | None, outcome: str | None) -> str:
    return f"{_time(at)} {outcome or ''}".strip() if at else "open"


def _time(at: str) -> str:
    """Return an ISO 8601 instant in UTC as it is read: 2026-11-24 11:02:33."""
    return at[:19].replace("T", " ")


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
