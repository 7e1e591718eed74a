"""The step of the checklist that is done now: pass or fail, or a number that the limits judge as it is typed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bench.qa.finding_photo import SUFFIXES
from app.domain.checks import FAIL, LONGEST_NOTE, PASS, Check, CheckKind, NoteRule, Outcome, judge, take_result
from app.domain.errors import BadInput
from app.ui.commands import desk_code
from app.ui.inspect import inspect_words
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.files import choose_file
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.verdict import Verdict


class StepPanel(QFrame):
    """`given` tells of a result, its note, and its photo's file."""

    given = Signal(str, str, object)  # result, note, Path or None

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self.check = Check("")
        self._photo: Path | None = None
        self.question = FitLabel(22, 13)
        self.question.setFixedHeight(40)
        self.pass_button = CodedButton(inspect_words.say_of(PASS), desk_code("PASS"))
        self.fail_button = CodedButton(inspect_words.say_of(FAIL), desk_code("FAIL"))
        self.pass_button.setProperty("choice", "pass")
        self.fail_button.setProperty("choice", "fail")
        self.pass_button.clicked.connect(lambda: self._give(PASS))
        self.fail_button.clicked.connect(lambda: self._give(FAIL))
        self.value = QLineEdit()
        self.value.setObjectName("pinField")
        self.value.setMaxLength(24)
        self.value.setFixedWidth(220)
        self.value.setAccessibleName(self.tr("Measured value"))
        self.value.textChanged.connect(self._judge)
        self.value.returnPressed.connect(self._give_value)
        self.judgement = Verdict(22, 14, 32)
        self.take = QPushButton(self.tr("Record"))
        self.take.setMinimumHeight(52)
        self.take.clicked.connect(self._give_value)
        self.note = QLineEdit()
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.returnPressed.connect(self.give_noted)
        self.photo = QPushButton()
        self.photo.clicked.connect(self._choose_photo)
        self.body = QStackedWidget()
        self.body.addWidget(_row(self.pass_button, self.fail_button))
        self.body.addWidget(_row(self.value, self.judgement, self.take, stretch=1))
        self.body.setFixedHeight(84)
        below = QHBoxLayout()
        below.setSpacing(10)
        below.addWidget(self.note, 1)
        below.addWidget(self.photo)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(8)
        layout.addWidget(self.question)
        layout.addWidget(self.body)
        layout.addLayout(below)

    def ask(self, number: int, check: Check) -> None:
        """Ask for a step's result."""
        self.check, self._photo = check, None
        limits = inspect_words.limits(check)
        asked = self.tr("{number}. {step}: {limits}") if limits else self.tr("{number}. {step}")
        self.question.setText(asked.format(number=number, step=check.step, limits=limits))
        self.body.setCurrentIndex(1 if check.kind is CheckKind.VALUE else 0)
        self.value.clear()
        self.value.setPlaceholderText(check.unit)
        self.note.clear()
        required = check.note is NoteRule.REQUIRED
        hint = self.tr("Note, needed for this step") if required else self.tr("Note")
        self.note.setPlaceholderText(hint)
        self.note.setAccessibleName(hint)
        self.photo.setText(self.tr("Photo, needed …") if check.photo else self.tr("Photo …"))
        self._judge()

    def take_focus(self) -> None:
        """Give the keyboard to what is to be pressed or typed."""
        if self.check.kind is CheckKind.VALUE:
            self.value.setFocus()
        else:
            self.pass_button.setFocus()

    def take_photo(self, path: Path) -> None:
        """Have a file be this result's photo."""
        self._photo = path
        self.photo.setText(self.tr("Photo: {file}").format(file=path.name[:18]))
        self.photo.setToolTip(path.name)

    def take_scan(self, text: str) -> bool:
        """Take a number that a measuring device or a scanner typed; False where it is none, or none is asked for."""
        if self.check.kind is not CheckKind.VALUE:
            return False
        try:
            take_result(self.check, text)
        except BadInput:
            return False
        self._give(text)
        return True

    def give_noted(self) -> None:
        """Enter in the note gives the number that was typed before it."""
        if self.check.kind is CheckKind.VALUE and self.value.text().strip():
            self._give_value()

    def _choose_photo(self) -> None:
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        title = self.tr("Photo of this step")
        choose_file(self, title, f"{title} ({patterns})", self.take_photo)

    def _judge(self) -> None:
        try:
            result = take_result(self.check, self.value.text()) if self.check.kind is CheckKind.VALUE else ""
        except BadInput:
            result = ""
        self.take.setEnabled(bool(result))
        if not result:
            self.judgement.say("idle", self.tr("Type the measured value"))
            return
        outcome = judge(self.check, result)
        self.judgement.say("good" if outcome is Outcome.PASS else "bad", inspect_words.outcome(outcome))

    def _give_value(self) -> None:
        if self.take.isEnabled():
            self._give(self.value.text())

    def _give(self, result: str) -> None:
        self.given.emit(result, self.note.text(), self._photo)


def _row(*widgets: QWidget, stretch: int | None = None) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(10)
    for at, widget in enumerate(widgets):
        layout.addWidget(widget, 1 if stretch is None or at == stretch else 0, Qt.AlignmentFlag(0))
    return row
