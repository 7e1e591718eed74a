"""What happened to a unit: its timeline, what was measured, and the returns, where there were any."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bench.find.unit_story import Moment, Story
from app.domain.inspections import Finding, Inspection
from app.domain.returns import Return
from app.ui import words
from app.ui.find import find_words
from app.ui.inspect import inspect_words
from app.ui.parts.rows_table import RowsModel, plain_table
from app.ui.returns import return_words


class UnitTables(QWidget):
    """The timeline shows its end: what happened last."""

    def __init__(self) -> None:
        super().__init__()
        heads = (self.tr("When"), self.tr("Who"), self.tr("What"), self.tr("Took"), self.tr("Why"))
        self._moments = RowsModel(heads, _moment_cell)
        self.timeline = plain_table(self.tr("Timeline"), self._moments, 112, 132, 168, 64)
        heads = (self.tr("When"), self.tr("Who"), self.tr("Step"), self.tr("Limits"), self.tr("Result"))
        self._measured = RowsModel(heads, _measured_cell)
        self.measured = plain_table(self.tr("Measurements"), self._measured, 112, 100, 160, 110)
        heads = (self.tr("Came back"), self.tr("Who"), self.tr("Way"), self.tr("How far"), self.tr("Why"))
        self._returns = RowsModel(heads, _return_cell)
        self.returns = plain_table(self.tr("Returns"), self._returns, 112, 100, 132, 150)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.timeline, 3)
        column.addWidget(self.measured, 2)
        column.addWidget(self.returns, 1)

    def show_story(self, story: Story) -> None:
        """Show all of a unit's."""
        self._moments.show_rows(story.moments)
        measured = [(inspection, finding) for inspection in story.inspections for finding in inspection.findings]
        self._measured.show_rows(measured)
        self.measured.setVisible(bool(measured))
        self._returns.show_rows(story.returns)
        self.returns.setVisible(bool(story.returns))
        QTimer.singleShot(0, self.timeline, self.timeline.scrollToBottom)  # when it has its room


def _moment_cell(moment: Moment, column: int) -> str:
    took = "" if moment.seconds is None else words.took(moment.seconds)
    at = inspect_words.moment(moment.entry.at)
    return (at, find_words.who(moment), words.happened(moment.entry), took, words.kept(moment.entry.why))[column]


def _measured_cell(row: tuple[Inspection, Finding], column: int) -> str:
    inspection, finding = row
    check = inspection.checks[finding.number - 1]
    return (
        inspect_words.moment(finding.at),
        finding.who,
        check.step,
        inspect_words.limits(check),
        inspect_words.result(inspection, finding),
    )[column]


def _return_cell(each: Return, column: int) -> str:
    far = find_words.outcome(each.outcome) if each.outcome else return_words.step(each.next) if each.next else ""
    at, way, why = inspect_words.moment(each.begun_at), return_words.way(each.way), words.kept(each.why)
    return (at, each.who, way, far, why)[column]
