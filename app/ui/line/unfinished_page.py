"""The Unfinished page: units that stand in no slot and wait for somebody, and what the cloud objects to."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Choice, Waiting
from app.domain.errors import StationError
from app.domain.people import Act
from app.domain.units import Unit
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.line import line_words
from app.ui.line.unfinished_row import UnfinishedRow
from app.ui.page import Page
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.page_head import page_head
from app.ui.scan_bar import ScanBar

MOST = 50  # units that are listed; the others follow as these are settled


class UnfinishedPage(Page):
    """A label is settled by scanning it, a device by plugging it in; both work from any page. Here is the rest."""

    icon, acts = "page-unfinished", frozenset({Act.SCRAP, Act.REPRINT})
    counted = Signal(int)  # what waits here

    def __init__(self, bench: Bench, scans: ScanBar) -> None:
        super().__init__()
        self._bench, self._scans = bench, scans
        self._settles = Background("settle", self)  # a print may take its time, and no scan waits for it
        self._waiting = 0
        self.rows: dict[str, UnfinishedRow] = {}  # by the unit's id
        self.notices: list[UnfinishedRow] = []
        self.count = QLabel()
        inside = QWidget()
        inside.setObjectName("list")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(10)
        self._list.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.empty = EmptyState("step-done")
        self.empty.say(self.tr("No unit is unfinished outside of the slots."))
        self.body = QStackedWidget()
        self.body.addWidget(self.empty)
        self.body.addWidget(area)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(page_head(self.tr("Unfinished"), self.count))
        layout.addWidget(self.body, 1)
        self._recount()

    def word(self) -> str:
        return self.tr("Unfinished")

    def show_waiting(self, waiting: Sequence[Waiting]) -> None:
        """List the units that wait, oldest first."""
        self._waiting = len(waiting)
        listed = {each.unit.id: each for each in waiting[:MOST]}
        for gone in self.rows.keys() - listed.keys():
            self._remove(self.rows.pop(gone))
        for at, (unit_id, each) in enumerate(listed.items()):
            if row := self.rows.get(unit_id):
                row.show_unit(each.unit, each.problem)
                continue
            row = self.rows[unit_id] = UnfinishedRow(each.unit, each.problem, notice="")
            row.chosen.connect(self._settle)
            self._list.insertWidget(len(self.notices) + at, row)
        self._recount()

    def show_notice(self, unit: Unit, problem: StationError, icon: str) -> None:
        """Show what somebody must know of a unit, until they have seen it."""
        row = UnfinishedRow(unit, problem, notice=icon)
        row.seen.connect(lambda: self._seen(row))
        self.notices.append(row)
        self._list.insertWidget(len(self.notices) - 1, row)
        self._recount()

    def close_calls(self) -> None:
        """End the calls; answers that are under way are dropped."""
        self._settles.close()

    def _seen(self, row: UnfinishedRow) -> None:
        self.notices.remove(row)
        self._remove(row)
        self._recount()

    def _settle(self, unit: str, choice: Choice, reason: str) -> None:
        def taken(_: None) -> None:
            self._scans.say(self.tr("{unit}: {done}").format(unit=unit, done=line_words.choice_word(choice)))

        def refused(error: Exception) -> None:
            self._scans.show_problem(error)
            for row in self.rows.values():
                if row.unit.name == unit:
                    row.not_done()

        self._settles.call(lambda: self._bench.settle(unit, choice, reason), taken, refused)

    def _remove(self, row: UnfinishedRow) -> None:
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()

    def _recount(self) -> None:
        count = self._waiting + len(self.notices)
        self.count.setText(words.number(count))
        self.body.setCurrentIndex(1 if count else 0)
        self.counted.emit(count)
