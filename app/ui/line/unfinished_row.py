"""One unit that is unfinished outside the slots: what it waits for, and what a person may do about it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Choice
from app.domain.errors import StationError
from app.domain.units import Unit
from app.ui import words
from app.ui.line.choices import ChoiceGrid, ReasonPanel
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property

_HIGH, _ASKING, _BUTTON = 112, 300, 136  # pixels


class UnfinishedRow(QFrame):
    """`chosen` tells of a choice and its reason; a notice, which has the icon `notice`, can only be `seen`."""

    chosen = Signal(str, object, str)  # unit's name, Choice, reason
    seen = Signal()

    def __init__(self, unit: Unit, problem: StationError, *, notice: str) -> None:
        super().__init__()
        self.setObjectName("unfinished")
        self.unit, self._notice = unit, notice
        self.sentence = FitLabel(20, 12, bold=False)
        self.details = ElidedLabel("unitName")
        self.choices, self.reasons = ChoiceGrid(None, self), ReasonPanel(None)
        self.choices.set_columns(4)
        self.choices.chosen.connect(self._ask)
        self.reasons.given.connect(self._give)
        self.reasons.left.connect(self._leave)
        self.dismiss = QPushButton(self.tr("Seen"), self)
        self.dismiss.clicked.connect(self.seen)
        (self.choices if notice else self.dismiss).hide()
        self.body = QStackedWidget()
        self.body.addWidget(self._summary())
        self.body.addWidget(self.reasons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 12)
        layout.addWidget(self.body)
        set_property(self, "kind", "notice" if notice else "unit")
        self._leave()
        self.show_unit(unit, problem)

    def _summary(self) -> QWidget:
        icon = Icon(self._notice or "page-unfinished", 36)
        self.name = QLabel(self.unit.name)
        self.name.setObjectName("slotName")
        who = QWidget()
        who.setFixedWidth(320)
        facts = QVBoxLayout(who)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.addStretch(1)
        facts.addWidget(self.name)
        facts.addWidget(self.details)
        facts.addStretch(1)
        acts = QWidget()
        acts.setFixedWidth(2 * _BUTTON)
        right = QHBoxLayout(acts)
        right.setContentsMargins(0, 0, 0, 0)
        right.addWidget(self.dismiss if self._notice else self.choices, 0, Qt.AlignmentFlag.AlignRight)
        summary = QWidget()
        across = QHBoxLayout(summary)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(18)
        across.addWidget(icon)
        across.addWidget(who)
        across.addWidget(self.sentence, 1)
        across.addWidget(acts)
        return summary

    def show_unit(self, unit: Unit, problem: StationError) -> None:
        """Show the unit as it stands now; a question that is open stays open."""
        self.unit = unit
        self.details.setText(f"{unit.mac.upper()} · {unit.recipe}")
        self.sentence.setText(words.sentence(problem))
        self.setAccessibleName(f"{unit.name}: {self.sentence.text()}")
        offered = (Choice.PRINT_AGAIN, Choice.SCRAP) if unit.label_out else (Choice.SCRAP,)
        self.choices.offer(offered)
        self.choices.setFixedSize(_BUTTON * len(offered), 56)
        self.reasons.setEnabled(True)

    def not_done(self) -> None:
        """The bench refused a choice: it may be made again."""
        self.choices.setEnabled(True)
        self._leave()

    def _ask(self, choice: Choice) -> None:
        self.reasons.ask(choice)
        self.setFixedHeight(_ASKING)
        self.body.setCurrentWidget(self.reasons)
        self.reasons.reasons[0].setFocus()

    def _give(self, choice: Choice, reason: str) -> None:
        self.choices.setEnabled(False)
        self._leave()
        self.chosen.emit(self.unit.name, choice, reason)

    def _leave(self) -> None:
        self.reasons.choice = None
        self.setFixedHeight(_HIGH)
        self.body.setCurrentIndex(0)
