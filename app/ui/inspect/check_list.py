"""QA's checklist: a row for each step, with its limits and what was found; a press chooses the step to be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.checks import Check, Outcome
from app.domain.inspections import Inspection
from app.ui import words
from app.ui.inspect import inspect_words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property

ROW_PX = 56
_ICONS = {None: "step-waiting", Outcome.PASS: "step-done", Outcome.FAIL: "step-failed"}


class CheckRow(QPushButton):
    """One step."""

    def __init__(self, number: int, step: str, limits: str) -> None:
        super().__init__()
        self.setObjectName("checkRow")
        self.setCheckable(True)
        self.setFixedHeight(ROW_PX)
        self._words = f"{step} {limits}".strip()
        self.shape, self.place = Icon("step-waiting", 26), QLabel(words.number(number))
        self.step, self.limits, self.result = ElidedLabel("stepName"), ElidedLabel("caption"), ElidedLabel("stepResult")
        self.step.setText(step)
        self.limits.setText(limits)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addStretch(1)
        left.addWidget(self.step)
        left.addWidget(self.limits)
        left.addStretch(1)
        if not limits:
            self.limits.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 2, 12, 2)
        layout.setSpacing(12)
        layout.addWidget(self.shape)
        layout.addWidget(self.place)
        layout.addLayout(left, 3)
        layout.addWidget(self.result, 2)
        for child in (self.shape, self.place, self.step, self.limits, self.result):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(300, ROW_PX)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, ROW_PX)

    def show_result(self, outcome: Outcome | None, said: str) -> None:
        """Show what was found; None: nothing yet."""
        self.shape.show_icon(_ICONS[outcome])
        self.result.setText(said)
        self.setAccessibleName(f"{self._words}: {said or inspect_words.outcome(None)}")
        set_property(self, "outcome", outcome.value if outcome else "none")


class CheckList(QScrollArea):
    """The rows of one inspection; `chosen` tells which step a person wants to do."""

    chosen = Signal(int)  # the step's number

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setObjectName("list")
        self._list = QVBoxLayout(inside)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(6)
        self._list.addStretch(1)
        self.setWidget(inside)
        self.rows: list[CheckRow] = []
        self._of = ""

    def show_inspection(self, inspection: Inspection | None, at: int | None, checks: Sequence[Check] = ()) -> None:
        """Show an inspection, `at` being the step that is done now; before there is one, the steps of `checks`."""
        if inspection is None or inspection.id != self._of:
            self._of = inspection.id if inspection else ""
            self._lay_out(inspection.checks if inspection else checks)
        if inspection is None:
            for row in self.rows:
                row.show_result(None, "")
                row.setEnabled(False)
            return
        for number, row in enumerate(self.rows, 1):
            finding = inspection.newest.get(number)
            row.show_result(
                inspection.outcome_of(finding) if finding else None,
                inspect_words.result(inspection, finding) if finding else "",
            )
            row.setChecked(number == at)
            row.setEnabled(inspection.ended_at is None)
        if at:
            self.ensureWidgetVisible(self.rows[at - 1])

    def _lay_out(self, checks: Sequence[Check]) -> None:
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for number, check in enumerate(checks, 1):
            row = CheckRow(number, check.step, inspect_words.limits(check))
            row.clicked.connect(lambda _, number=number: self.chosen.emit(number))
            self._list.insertWidget(number - 1, row)
            self.rows.append(row)
