"""A report on A4: the figures large, what failed and the hours as charts, the accounting as a table."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import escape

from reportlab.graphics.charts.barcharts import HorizontalBarChart, VerticalBarChart
from reportlab.graphics.shapes import Drawing
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

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


def as_pdf(found: Figures) -> bytes:
    """Return a report as a PDF; the same figures always give the same bytes."""
    regular, bold = font("regular").fontName, font("bold").fontName
    file = io.BytesIO()
    with reportlab:
        document = SimpleDocTemplate(
            file,
            pagesize=A4,
            leftMargin=18 * mm,
            rightMargin=18 * mm,
            topMargin=16 * mm,
            bottomMargin=16 * mm,
            title=f"Report {found.span.name}",
            author="Token Station",
            creator="Token Station",
            invariant=1,
        )
        document.build(list(_story(found, regular, bold)))
    return file.getvalue()


def _story(found: Figures, regular: str, bold: str) -> list[Flowable]:
    head = ParagraphStyle(
        "head", fontName=bold, fontSize=14, leading=18, spaceBefore=14, spaceAfter=4, textColor=_INK, keepWithNext=1
    )
    story: list[Flowable] = [
        Paragraph(
            _text(_title(found), "bold"),
            ParagraphStyle(
                "title", fontName=_font(_title(found), "bold"), fontSize=20, leading=26, textColor=_INK, wordWrap="CJK"
            ),
        ),
        Paragraph(_text(_when(found)), ParagraphStyle("when", fontName=regular, fontSize=10, textColor=_MUTED)),
        Spacer(0, 8 * mm),
        _tiles(found, regular, bold),
    ]
    for title, counted in (
        ("Scrapped, by reason", found.scrapped),
        ("In doubt, by reason", found.doubts),
        ("Came back, by reason", found.came_back),
        ("Printed again, by reason", found.reprints),
        ("Closed, by person", found.by_person),
    ):
        if counted:
            story += [Paragraph(title, head), _bars(counted)]
    if hours := closed_by_hour(found):
        story += [Paragraph("Closed, by hour", head), _hours(hours, regular)]
    if found.accounting:
        story += [Paragraph("Tokens", head), _tokens(found.accounting, regular, bold)]
    return story


def _title(found: Figures) -> str:
    return f"Batch {found.span.batch}" if found.span.batch else f"Report of {found.span.name}"


def _when(found: Figures) -> str:
    begin, end = found.span.begin, found.span.end
    return (
        f"{begin:%Y-%m-%d %H:%M} to {end:%Y-%m-%d %H:%M}" if begin and end else "All its units, whenever they were made"
    )


def _tiles(found: Figures, regular: str, bold: str) -> Table:
    values = (
        (f"{found.produced:,}", "closed"),
        (f"{sum(found.scrapped.values()):,}", "scrapped"),
        (_share(found.final_yield), "yield"),
        (_share(found.first_pass_yield), "first pass"),
        (_seconds(found.median_seconds), "median time"),
    )
    table = Table([[value for value, _ in values], [word for _, word in values]], colWidths=[_WIDTH / 5] * 5)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, 0), bold, 20, 26),
                ("FONT", (0, 1), (-1, 1), regular, 10, 12),
                ("TEXTCOLOR", (0, 0), (-1, 0), _INK),
                ("TEXTCOLOR", (0, 1), (-1, 1), _MUTED),
                ("ALIGN", (0, 0), (-1, -1), "CENTER"),
                ("BOX", (0, 0), (-1, -1), 0.75, _LINE),
                ("LINEAFTER", (0, 0), (-2, -1), 0.75, _LINE),
                ("TOPPADDING", (0, 0), (-1, 0), 8),
                ("BOTTOMPADDING", (0, 1), (-1, 1), 10),
            ]
        )
    )
    return table


def _bars(counted: Mapping[str, int]) -> Drawing:
    shown = sorted(counted.items(), key=lambda each: -each[1])
    rest = sum(count for _, count in shown[_MOST:])
    shown = [*shown[:_MOST], *([("others", rest)] if rest else [])]
    height = 8 * mm * len(shown)
    drawing, chart = Drawing(_WIDTH, height), HorizontalBarChart()
    chart.x, chart.y, chart.width, chart.height = _WIDTH * 0.55, 0, _WIDTH * 0.4, height
    chart.data = [[count for _, count in reversed(shown)]]
    _dress(chart)
    chart.categoryAxis.categoryNames = [_elided(name, chart.x - 4 * mm) for name, _ in reversed(shown)]
    for at, (name, _) in enumerate(reversed(shown)):  # each in a font that has its letters
        chart.categoryAxis.labels[at].fontName = _font(name, "regular")
    drawing.add(chart)
    return drawing


def _hours(hours: Sequence[tuple[str, int]], regular: str) -> Drawing:
    drawing, chart = Drawing(_WIDTH, 45 * mm), VerticalBarChart()
    chart.x, chart.y, chart.width, chart.height = 0, 8 * mm, _WIDTH, 34 * mm
    chart.data = [[count for _, count in hours]]
    chart.categoryAxis.categoryNames = [hour for hour, _ in hours]
    chart.categoryAxis.labels.fontName = regular
    _dress(chart)
    drawing.add(chart)
    return drawing


def _dress(chart: VerticalBarChart) -> None:
    """Plain bars with their values; no axis that says it again."""
    chart.bars[0].fillColor, chart.bars[0].strokeColor = _BAR, None
    chart.barWidth, chart.groupSpacing = 10, 6
    chart.barLabelFormat = "%d"
    chart.barLabels.fontName, chart.barLabels.fontSize = font("bold").fontName, _SMALL
    chart.barLabels.nudge = 10
    chart.valueAxis.valueMin = 0
    chart.valueAxis.visible = 0
    chart.categoryAxis.strokeColor, chart.categoryAxis.visibleTicks = _LINE, 0
    chart.categoryAxis.labels.fontSize, chart.categoryAxis.labels.fillColor = _SMALL, _INK


def _tokens(accounting: Mapping[str, Tally], regular: str, bold: str) -> Table:
    names = ("template", "issued", "closed", "live", "suspect", "scrapped", "free again", "returned")
    rows: list[Sequence[object]] = [names]
    for template, tally in accounting.items():
        name = ParagraphStyle("cell", fontName=_font(template, "regular"), fontSize=_SMALL, leading=11, wordWrap="CJK")
        counts = (
            tally.issued,
            tally.closed,
            tally.live,
            tally.suspect,
            tally.scrapped,
            tally.free_again,
            tally.returned,
        )
        rows.append([Paragraph(_text(template), name), *counts])
    table = Table(rows, colWidths=[_WIDTH * 0.3, *[_WIDTH * 0.1] * 7], repeatRows=1)
    table.setStyle(
        TableStyle(
            [
                ("FONT", (0, 0), (-1, 0), bold, 9),
                ("FONT", (0, 1), (-1, -1), regular, 9),
                ("ALIGN", (1, 0), (-1, -1), "RIGHT"),
                ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
                ("LINEBELOW", (0, 0), (-1, -1), 0.5, _LINE),
            ]
        )
    )
    return table


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.1%}"


def _seconds(value: float | None) -> str:
    return "–" if value is None else f"{value:.0f} s"


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
