"""The shift in the place of the slots' cards: what failed and why, and the newest units with their labels."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Choice
from app.bench.shift_desk import NEWEST, ShiftNow
from app.domain.units import Unit, UnitState
from app.store.figures import Figures
from app.ui import words
from app.ui.line.choices import ReasonPanel
from app.ui.line.shift_unit_row import ShiftUnitRow
from app.ui.parts.bars import Bar, BarChart
from app.ui.parts.fit_label import FitLabel
from app.ui.theme import Theme


class ShiftPanel(QWidget):
    """Nothing here decides: `again` tells of a unit whose label shall be printed again, and why."""

    again = Signal(object, str)  # Unit, reason
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.now: ShiftNow | None = None
        self._asked: Unit | None = None
        self.failed, self.chart = QLabel(self.tr("What failed in this shift")), BarChart(theme)
        self.fine = FitLabel(20, 13, bold=False)
        self.troubles = QStackedWidget()
        self.troubles.addWidget(self.fine)
        self.troubles.addWidget(self.chart)
        self.title = QLabel(self.tr("Last units"))
        self.rows = [ShiftUnitRow(theme) for _ in range(NEWEST)]
        self.none = FitLabel(20, 13, bold=False)
        self.none.setText(self.tr("No unit yet. Plug a device in."))
        self.reasons = ReasonPanel(None)
        self.reasons.given.connect(self._give)
        self.reasons.left.connect(self.drop_question)
        self.body = QStackedWidget()
        for page in (self._list(), self.reasons, self.none):
            self.body.addWidget(page)
        for title in (self.failed, self.title):
            title.setObjectName("partTitle")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(_part(self.failed, self.troubles), 5)
        layout.addWidget(_part(self.title, self.body), 7)

    def _list(self) -> QScrollArea:
        inside = QWidget()
        inside.setObjectName("inside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(8)
        for row in self.rows:
            row.wanted.connect(self._ask)
            column.addWidget(row)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def show_shift(self, now: ShiftNow) -> list[ShiftUnitRow]:
        """Show the shift as it stands; return the rows that need another picture. A question that is open stays so."""
        self.now = now
        bars = trouble_bars(now.figures)
        self.chart.show_bars(bars)
        self.fine.setText(
            self.tr("Nothing failed so far.")
            if now.figures.produced
            else self.tr("No unit has ended in this shift yet.")
        )
        self.troubles.setCurrentIndex(1 if bars else 0)
        seconds = {each.unit: each.seconds for each in now.figures.made}
        shown = zip(self.rows, now.newest, strict=False)
        wanting = [row for row, unit in shown if row.show_unit(unit, seconds.get(unit.name))]
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(now.newest))
        if self._asked is None:
            self.drop_question()
        return wanting

    def take_focus(self) -> None:
        """Give the keyboard to the newest unit whose label may be printed again."""
        for row in self.rows:
            if row.isVisible() and row.again.isVisible():
                row.again.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def _ask(self, unit: Unit) -> None:
        self._asked = unit
        closed = self.tr("Another label for {unit}, which is closed")
        said = closed if unit.state is UnitState.CLOSED else self.tr("Another label for {unit}")
        self.title.setText(said.format(unit=unit.name))
        self.reasons.ask(Choice.PRINT_AGAIN)
        self.body.setCurrentIndex(1)
        self.reasons.reasons[0].setFocus()

    def _give(self, choice: Choice, reason: str) -> None:
        del choice
        unit = self._asked
        self.drop_question()
        if unit:
            self.again.emit(unit, reason)

    def drop_question(self) -> None:
        """List the units again."""
        self._asked = None
        self.title.setText(self.tr("Last units"))
        self.body.setCurrentIndex(0 if self.now and self.now.newest else 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


def trouble_bars(found: Figures) -> list[Bar]:
    """Return what went wrong, and why, worst first."""
    kinds = (
        (found.scrapped, words.translate("words", "Scrapped: {why}"), "decide"),
        (found.doubts, words.translate("words", "In doubt: {why}"), "turn"),
        (found.reprints, words.translate("words", "Printed again: {why}"), "edge"),
    )
    return [
        Bar(template.format(why=" ".join(words.kept(why).split())), count, color)
        for counted, template, color in kinds
        for why, count in counted.items()
    ]


def _part(title: QLabel, body: QWidget) -> QFrame:
    part = QFrame()
    part.setObjectName("part")
    layout = QVBoxLayout(part)
    layout.setContentsMargins(16, 10, 16, 12)
    layout.setSpacing(8)
    layout.addWidget(title)
    layout.addWidget(body, 1)
    return part
