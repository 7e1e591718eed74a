"""The Reports page: a shift, a day or a batch; earlier ones by a picker; saved as PDF, CSV or JSON."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtGui import QShowEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QButtonGroup,
    QCalendarWidget,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bench.reports.report import Reports, save
from app.domain.shifts import local
from app.store.figures import Figures
from app.ui import words
from app.ui.bridge import Background
from app.ui.language import spoken
from app.ui.page import Page
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.files import choose_target
from app.ui.parts.layouts import segments
from app.ui.parts.page_head import page_head
from app.ui.reports.report_view import ReportView
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme

SHIFT, DAY, BATCH = range(3)
_REFRESH_MS = 1000
_CALENDAR = (460, 400)  # pixels: each day is pressed with a gloved finger


class ReportsPage(Page):
    """Counts in the background, and only while it is seen."""

    icon = "page-reports"

    def __init__(self, reports: Reports, scans: ScanBar, theme: Theme) -> None:
        super().__init__()
        self._reports, self._scans = reports, scans
        self._calls = Background("reports", self)
        self._moment: datetime | None = None  # whose shift or day is shown; None: the present one
        self._wanted_batch = ""
        self._asked = 0  # an answer to what was asked before is dropped
        self.found: Figures | None = None
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._count)
        self.kinds = QButtonGroup(self)
        self.earlier, self.later, self.now = (
            QPushButton(word) for word in (self.tr("Earlier"), self.tr("Later"), self.tr("Now"))
        )
        self.date, self.batch, self.span = QDateEdit(), QComboBox(), QLabel()
        self.saving = {
            suffix: QPushButton(self.tr("Save {kind} …").format(kind=suffix.upper()))
            for suffix in ("pdf", "csv", "json")
        }
        self.view, self.empty, self.body = ReportView(theme), EmptyState("page-reports"), QStackedWidget()
        self.pick = QStackedWidget()
        self._build()
        self._connect()
        self._say(self.tr("Counting …"))

    def _build(self) -> None:
        top = page_head(self.tr("Reports"), self.span)
        for suffix, button in self.saving.items():
            button.setDefault(suffix == "pdf")
            button.setAutoDefault(False)
            top.addWidget(button)
        across = segments([self.tr("Shift"), self.tr("Day"), self.tr("Batch")], self.kinds, SHIFT)
        across.addSpacing(14)
        across.addWidget(self.pick, 1)
        self.pick.addWidget(self._times())
        self.pick.addWidget(self._batches())
        self.pick.setFixedHeight(48)
        self.body.addWidget(self.view)
        self.body.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addLayout(across)
        layout.addWidget(self.body, 1)

    def _times(self) -> QWidget:
        self.date.setCalendarPopup(True)
        self.date.setDisplayFormat("yyyy-MM-dd")
        self.date.setAccessibleName(self.tr("Day of the report"))
        self.date.setFixedWidth(190)
        self.date.setDate(QDate.currentDate())
        calendar = self.date.calendarWidget()
        calendar.setMinimumSize(*_CALENDAR)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # a shift like any other
            calendar.setWeekdayTextFormat(day, QTextCharFormat())
        times = QWidget()
        row = QHBoxLayout(times)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for widget in (self.earlier, self.date, self.later, self.now):
            row.addWidget(widget)
        row.addStretch(1)
        return times

    def _batches(self) -> QWidget:
        self.batch.setAccessibleName(self.tr("Batch of the report"))
        self.batch.setMinimumWidth(420)
        batches = QWidget()
        row = QHBoxLayout(batches)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.batch)
        row.addStretch(1)
        return batches

    def _connect(self) -> None:
        self.kinds.idClicked.connect(self._shown_kind)
        self.earlier.clicked.connect(lambda: self._step(-1))
        self.later.clicked.connect(lambda: self._step(1))
        self.now.clicked.connect(lambda: self._go(None))
        self.date.dateChanged.connect(self._to_date)
        self.batch.activated.connect(lambda: self._count())
        self.empty.pressed.connect(self._count)
        for suffix, button in self.saving.items():
            button.clicked.connect(partial(self._save, suffix))

    def word(self) -> str:
        return self.tr("Reports")

    def take_focus(self) -> None:
        self.kinds.button(self._kind()).setFocus()

    def close_calls(self) -> None:
        self._soon.stop()
        self._calls.close()

    def refresh_soon(self) -> None:
        """A unit ended: what is shown of the present is counted anew."""
        present = self._moment is None or self._kind() == BATCH
        if present and self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def show_batch(self, batch: str) -> None:
        """Show the report of a batch."""
        self.kinds.button(BATCH).setChecked(True)
        self._wanted_batch = batch
        self._shown_kind(BATCH)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shown_kind(self._kind())

    def _kind(self) -> int:
        return self.kinds.checkedId()

    def _shown_kind(self, kind: int) -> None:
        self.pick.setCurrentIndex(1 if kind == BATCH else 0)
        if kind == BATCH:
            self._calls.call(self._reports.batches, self._offer_batches, self._failed)
        else:
            self._count()

    def _offer_batches(self, batches: list[str]) -> None:
        wanted = self._wanted_batch or self.batch.currentText()
        self._wanted_batch = ""
        self.batch.clear()
        self.batch.addItems(batches)
        self.batch.setCurrentIndex(max(0, self.batch.findText(wanted)))
        self._count()

    def _step(self, way: int) -> None:
        span = self.found.span if self.found else None
        if span and span.begin and span.end:
            self._go(span.begin - timedelta(seconds=1) if way < 0 else span.end)

    def _to_date(self, day: QDate) -> None:
        """Show the first shift of a day that was picked, or the day."""
        self._go(local(day.toPython(), min(self._reports.shifts, default=time())))  # type: ignore[arg-type]

    def _go(self, moment: datetime | None) -> None:
        self._moment = moment
        self._count()

    def _count(self) -> None:
        if not self.isVisible():
            return
        kind, moment, batch, reports = self._kind(), self._moment, self.batch.currentText(), self._reports
        if kind == BATCH and not batch:
            self.found = None
            self._say(self.tr("No batch yet: name the order that is made on the page “Provision”."))
            return
        work: Callable[[], Figures] = {
            SHIFT: lambda: reports.shift(moment),
            DAY: lambda: reports.day(moment),
            BATCH: lambda: reports.batch(batch),
        }[kind]
        self._asked += 1
        self._calls.call(work, partial(self._show, self._asked), self._failed)

    def _show(self, asked: int, found: Figures) -> None:
        if asked != self._asked:
            return
        self.found = found
        begin, end = found.span.begin, found.span.end
        self.span.setText(f"{begin:%Y-%m-%d %H:%M} – {end:%H:%M}" if begin and end else "")
        if begin:
            self.date.blockSignals(True)
            self.date.setDate(QDate(begin.year, begin.month, begin.day))
            self.date.blockSignals(False)
        self.later.setEnabled(end is not None and end <= datetime.now(UTC))
        self.now.setEnabled(self._moment is not None)
        if not (found.produced or found.accounting or found.scrapped or found.doubts or found.came_back):
            self._say(self.tr("No unit was made here then."))
            return
        self.view.show_figures(found)
        self.body.setCurrentWidget(self.view)
        self._may_save(True)

    def _say(self, text: str, button: str = "", icon: str = "") -> None:
        self.empty.say(text, button, icon)
        self.body.setCurrentWidget(self.empty)
        self._may_save(False)

    def _failed(self, problem: Exception) -> None:
        self._say(words.sentence(problem), self.tr("Try again"), "warning")

    def _may_save(self, may: bool) -> None:
        for button in self.saving.values():
            button.setEnabled(may)

    def _save(self, suffix: str) -> None:
        if found := self.found:
            name = "".join(char if char.isalnum() or char in "-_." else "-" for char in found.span.name)
            choose_target(self, self.tr("Save the report"), f"report-{name}.{suffix}", partial(self.save_to, found))

    def save_to(self, found: Figures, path: Path) -> None:
        """Save a report as its file is called."""

        def saved(_: None) -> None:
            self._scans.say(self.tr("Saved: {file}").format(file=path))

        language = spoken()
        self._calls.call(lambda: save(found, path, language), saved, self._scans.show_problem)
