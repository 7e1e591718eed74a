"""A report on the screen: the figures large, what went wrong and when as charts, the tokens as a table."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.bench.reports.report import closed_by_hour
from app.store.accounting import Tally
from app.store.figures import Figures
from app.ui import words
from app.ui.parts.bars import Bar, BarChart, HourChart
from app.ui.parts.rows_table import ROW_PX, RowsModel, plain_table
from app.ui.reports.tile import Tile
from app.ui.theme import Theme

_MOST = 12  # rows of a chart
_COLORS = {"scrapped": "decide", "doubts": "turn", "reprints": "edge", "came_back": "edge", "by_person": "working"}
_KINDS = tuple(each.name for each in dataclasses.fields(Tally))


class ReportView(QScrollArea):
    """Shows one report; parts that have nothing to say are left out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Report"))
        self.tiles = {
            "produced": Tile(self.tr("closed")),
            "scrapped": Tile(self.tr("scrapped")),
            "yield": Tile(self.tr("yield")),
            "first_pass": Tile(self.tr("first pass")),
            "median": Tile(self.tr("median time")),
            "last": Tile(self.tr("last unit")),
            "reprints": Tile(self.tr("printed again")),
            "came_back": Tile(self.tr("came back")),
        }
        titles = {
            "scrapped": self.tr("Scrapped, by reason"),
            "doubts": self.tr("In doubt, by reason"),
            "reprints": self.tr("Printed again, by reason"),
            "came_back": self.tr("Came back, by reason"),
            "by_person": self.tr("Closed, by person"),
        }
        self.charts = {name: BarChart(theme, _MOST) for name in titles}
        self.hours = HourChart(theme)
        self._parts = {name: _part(title, self.charts[name]) for name, title in titles.items()}
        self._parts["by_hour"] = _part(self.tr("Closed, by hour"), self.hours)
        heads = (
            self.tr("Template"), self.tr("Issued"), self.tr("Closed"), self.tr("Live"), self.tr("In doubt"),
            self.tr("Scrapped"), self.tr("Free again"), self.tr("Returned"),
        )  # fmt: skip
        self.rows = RowsModel(heads, _cell)
        self.table = plain_table(self.tr("Tokens, by template"), self.rows, 320, *[104] * len(_KINDS))
        self.tokens = _part(self.tr("Tokens issued, and what became of them"), self.table)
        self._build()

    def _build(self) -> None:
        across = QHBoxLayout()
        across.setSpacing(10)
        for tile in self.tiles.values():
            across.addWidget(tile, 1)
        self._grid = QGridLayout()
        self._grid.setSpacing(12)
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1)
        inside = QWidget()
        inside.setObjectName("inside")
        for part in self._parts.values():
            part.setParent(inside)
        column_of = QVBoxLayout(inside)
        column_of.setContentsMargins(0, 0, 6, 0)
        column_of.setSpacing(12)
        column_of.addLayout(across)
        column_of.addLayout(self._grid)
        column_of.addWidget(self.tokens)
        column_of.addStretch(1)
        self.setWidget(inside)

    def show_figures(self, found: Figures) -> None:
        """Show another report."""
        for name, text in (
            ("produced", words.number(found.produced)),
            ("scrapped", words.number(sum(found.scrapped.values()))),
            ("yield", words.share(found.final_yield)),
            ("first_pass", words.share(found.first_pass_yield)),
            ("median", "–" if found.median_seconds is None else words.took(found.median_seconds)),
            ("last", "–" if found.last_seconds is None else words.took(found.last_seconds)),
            ("reprints", words.number(sum(found.reprints.values()))),
            ("came_back", words.number(sum(found.came_back.values()))),
        ):
            self.tiles[name].show_number(text)
        for name, chart in self.charts.items():
            bars = [
                Bar(" ".join(words.kept(why).split()), count, _COLORS[name])
                for why, count in getattr(found, name).items()
            ]
            chart.show_bars(bars)
            chart.setFixedHeight(chart.sizeHint().height())
        self.hours.show_hours(closed_by_hour(found))
        self.rows.show_rows(list(found.accounting.items()))
        self.table.setFixedHeight(ROW_PX * (len(found.accounting) + 1) + 4)
        self._place(found)
        self.verticalScrollBar().setValue(0)

    def _place(self, found: Figures) -> None:
        """Put the parts that have something to say side by side."""
        at = 0
        for name, part in self._parts.items():
            self._grid.removeWidget(part)
            says = bool(closed_by_hour(found)) if name == "by_hour" else bool(getattr(found, name))
            part.setVisible(says)
            if says:
                self._grid.addWidget(part, at // 2, at % 2, Qt.AlignmentFlag.AlignTop)
                at += 1
        self.tokens.setVisible(bool(found.accounting))


def _part(title: str, body: QWidget) -> QFrame:
    part, head = QFrame(), QLabel(title)
    part.setObjectName("part")
    head.setObjectName("partTitle")
    layout = QVBoxLayout(part)
    layout.setContentsMargins(16, 10, 16, 12)
    layout.setSpacing(8)
    layout.addWidget(head)
    layout.addWidget(body)
    return part


def _cell(row: tuple[str, Tally], column: int) -> str:
    template, tally = row
    return template if column == 0 else words.number(getattr(tally, _KINDS[column - 1]))
