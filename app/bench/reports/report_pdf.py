"""A report on A4: the figures large, what failed and the hours as charts, the accounting as a table."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from xml.sax.saxutils import escape

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from app.bench.language import Language
from app.bench.reports.report import closed_by_hour
from app.label.fonts import font, font_for
from app.label.pdf import reportlab
from app.label.places import Font
from app.label.text import legible
from app.store.accounting import Tally
from app.store.figures import Figures

_WIDTH = A4[0] - 36 * mm
_INK, _MUTED, _BAR, _LINE = (colors.HexColor(code) for code in ("#101b28", "#47576a", "#1152b8", "#c9d2dc"))
_MOST = 8  # reasons in a chart
_SMALL = 9  # points, of what stands in charts and tables
_HEAD = 8  # points, of a table's headings
_GAP = 4  # points, beside what stands in a table


def as_pdf(found: Figures, language: Language) -> bytes:
    """Return a report as a PDF in a language; the same figures always give the same bytes."""
    file = io.BytesIO()
    with reportlab:
        document = SimpleDocTemplate(
            file,
            pagesize=A4,
            leftMargin=18 * mm,
            rightMargin=18 * mm,
            topMargin=16 * mm,
            bottomMargin=16 * mm,
            title=_title(found, language),
            lang=language.name.replace("_", "-"),
            author="Token Station",
            creator="Token Station",
            invariant=1,
            initialFontName=font("regular").fontName,
        )
        document.build(list(_story(found, language)))
    return file.getvalue()


def _story(found: Figures, language: Language) -> Iterator[Flowable]:
    translate = language.translate
    yield _paragraph(_title(found, language), "bold", 20)
    yield _paragraph(_when(found, language), "regular", 10, textColor=_MUTED)
    yield Spacer(0, 8 * mm)
    yield _tiles(found, language)
    for title, counted in (
        (translate("paper", "Scrapped, by reason"), found.scrapped),
        (translate("paper", "In doubt, by reason"), found.doubts),
        (translate("paper", "Came back, by reason"), found.came_back),
        (translate("paper", "Printed again, by reason"), found.reprints),
        (translate("paper", "Closed, by person"), found.by_person),
    ):
        if counted:
            yield _head(title)
            yield _bars(counted, language)
    if hours := closed_by_hour(found):
        yield _head(translate("paper", "Closed, by hour"))
        yield _hours(hours, language)
    if found.accounting:
        yield _head(translate("paper", "Tokens issued, and what became of them"))
        yield _tokens(found.accounting, language)


def _title(found: Figures, language: Language) -> str:
    if found.span.batch:
        return language.translate("paper", "Batch {batch}").format(batch=found.span.batch)
    return language.translate("paper", "Report of {span}").format(span=found.span.name)


def _when(found: Figures, language: Language) -> str:
    begin, end = found.span.begin, found.span.end
    if not (begin and end):
        return language.translate("paper", "All its units, whenever they were made")
    said = language.translate("paper", "{begin} to {end}")
    return said.format(begin=f"{begin:%Y-%m-%d %H:%M}", end=f"{end:%Y-%m-%d %H:%M}")


def _tiles(found: Figures, language: Language) -> Table:
    translate = language.translate
    values = (
        (language.number(found.produced), translate("paper", "closed")),
        (language.number(sum(found.scrapped.values())), translate("paper", "scrapped")),
        (language.share(found.final_yield), translate("paper", "yield")),
        (language.share(found.first_pass_yield), translate("paper", "first pass")),
        (language.seconds(found.median_seconds), translate("paper", "median time")),
    )
    table = Table([[value for value, _ in values], [word for _, word in values]], colWidths=[_WIDTH / 5] * 5)
    table.setStyle(
        TableStyle(
            [
                *(("FONT", (at, 0), (at, 0), _font(value, "bold"), 20, 26) for at, (value, _) in enumerate(values)),
                *(("FONT", (at, 1), (at, 1), _font(word, "regular"), 10, 12) for at, (_, word) in enumerate(values)),
                ("TEXTCOLOR", (0, 0), (-1, 0), _INK),
                ("TEXTCOLOR", (0, 1), (-1, 1), _MUTED),
                ("ALIGN", (0, 0), (-1, -1), "CENTER"),
                ("BOX", (0, 0), (-1, -1), 0.75, _LINE),
                ("LINEAFTER", (0, 0), (-2, -1), 0.75, _LINE),
                ("TOPPADDING", (0, 0), (-1, 0), 8),
                ("BOTTOMPADDING", (0, 1), (-1, 1), 10),
                ("LEFTPADDING", (0, 1), (-1, 1), 2),
                ("RIGHTPADDING", (0, 1), (-1, 1), 2),
            ]
        )
    )
    return table


def _bars(counted: Mapping[str, int], language: Language) -> Drawing:
    shown = [(language.kept(name), count) for name, count in sorted(counted.items(), key=lambda each: -each[1])]
    if rest := sum(count for _, count in shown[_MOST:]):
        shown[_MOST:] = [(language.translate("paper", "Others"), rest)]
    height = 8 * mm * len(shown)
    drawing, chart = Drawing(_WIDTH, height), HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = _WIDTH * 0.55, 0, _WIDTH * 0.38, height
    chart.data = [[count for _, count in reversed(shown)]]
    _dress(chart, language)
    chart.barLabels.boxAnchor, chart.barLabels.nudge = "w", 4
    chart.categoryAxis.categoryNames = [_elided(name, chart.x - 4 * mm) for name, _ in reversed(shown)]
    for at, (name, _) in enumerate(reversed(shown)):  # each in a font that has its letters
        chart.categoryAxis.labels[at].fontName = _font(name, "regular")
    drawing.add(chart)
    return drawing


def _hours(hours: Sequence[tuple[str, int]], language: Language) -> Drawing:
    drawing, chart = Drawing(_WIDTH, 48 * mm), VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 0, 8 * mm, _WIDTH, 34 * mm
    chart.data = [[count for _, count in hours]]
    chart.categoryAxis.categoryNames = [hour for hour, _ in hours]
    chart.categoryAxis.labels.fontName = font("regular").fontName
    _dress(chart, language)
    chart.barLabels.nudge = 10
    drawing.add(chart)
    return drawing


def _dress(chart: VerticalBarChart, language: Language) -> None:
    """Plain bars with their values; no axis that says it again."""
    chart.bars[0].fillColor, chart.bars[0].strokeColor = _BAR, None
    chart.barWidth, chart.groupSpacing = 10, 6
    chart.barLabelFormat = language.number
    chart.barLabels.fontName, chart.barLabels.fontSize = font("bold").fontName, _SMALL
    chart.valueAxis.valueMin = 0
    chart.valueAxis.visible = 0
    chart.categoryAxis.strokeColor, chart.categoryAxis.visibleTicks = _LINE, 0
    chart.categoryAxis.labels.fontSize, chart.categoryAxis.labels.fillColor = _SMALL, _INK


def _tokens(accounting: Mapping[str, Tally], language: Language) -> Table:
    translate = language.translate
    heads = (
        translate("paper", "Template"), translate("paper", "Issued"), translate("paper", "Closed"),
        translate("paper", "Live"), translate("paper", "In doubt"), translate("paper", "Scrapped"),
        translate("paper", "Free again"), translate("paper", "Returned"),
    )  # fmt: skip
    rows: list[Sequence[object]] = [heads]
    for template, tally in accounting.items():
        counts = (
            tally.issued,
            tally.closed,
            tally.live,
            tally.suspect,
            tally.scrapped,
            tally.free_again,
            tally.returned,
        )
        rows.append([_paragraph(template, "regular", _SMALL), *map(language.number, counts)])
    faces = [_font(head, "bold") for head in heads]
    widths = [stringWidth(head, face, _HEAD) + 2 * _GAP for head, face in zip(heads[1:], faces[1:], strict=True)]
    widths = [max(width, _WIDTH * 0.08) for width in widths]  # what a number needs
    table = Table(rows, colWidths=[_WIDTH - sum(widths), *widths], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                *(("FONT", (at, 0), (at, 0), face, _HEAD) for at, face in enumerate(faces)),
                ("FONT", (0, 1), (-1, -1), font("regular").fontName, _SMALL),
                ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
                ("LEFTPADDING", (0, 0), (-1, -1), _GAP),
                ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
            ]
        )
    )
    return table


def _head(title: str) -> Paragraph:
    return _paragraph(title, "bold", 14, spaceBefore=14, spaceAfter=4, keepWithNext=1)


def _paragraph(text: str, name: Font, points: float, **more: Any) -> Paragraph:
    style = {"fontSize": points, "leading": points * 1.3, "textColor": _INK, "wordWrap": "CJK"} | more
    return Paragraph(_text(text, name), ParagraphStyle("report", fontName=_font(text, name), **style))


def _known(text: str, name: Font = "regular") -> str:
    """Return a text in one line, with a sign for whatever no font has."""
    text = " ".join(text.split())
    return legible(text, font_for(text, name))


def _font(text: str, name: Font) -> str:
    """Return the font in which `_known` draws a text."""
    return str(font_for(" ".join(text.split()), name).fontName)


def _elided(text: str, width: float) -> str:
    """Return as much of a text as is seen in `width` points."""
    face, known = _font(text, "regular"), _known(text)
    if stringWidth(known, face, _SMALL) <= width:
        return known
    while known and stringWidth(f"{known}…", face, _SMALL) > width:
        known = known[:-1]
    return f"{known.rstrip()}…"


def _text(text: str, name: Font = "regular") -> str:
    return escape(_known(text, name))
