"""The card of one slot: what it does or waits for, in colour, shape and word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Choice, Phase, SlotView, StepName, StepState
from app.ui import words
from app.ui.choices import ChoiceGrid, ReasonPanel
from app.ui.commands import Command
from app.ui.fit_label import FitLabel
from app.ui.icons import Icon
from app.ui.label_picture import LabelPicture
from app.ui.progress import WriteProgress
from app.ui.steps import StepList
from app.ui.theme import Theme, set_property

_TALL = (400, 380)  # pixels from which on a card shows the whole list of steps


class SlotCard(QFrame):
    """`place` is the slot's, from 1, on the page. Nothing here decides: a choice is told and shown when it took effect."""

    chosen = Signal(str, object, str)  # slot, Choice, reason

    def __init__(self, slot: str, place: int, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slot, self.place = slot, place
        self.view: SlotView | None = None
        self.setObjectName("card")
        self.name = QLabel(self.tr("Slot {slot}").format(slot=slot))
        self.name.setObjectName("slotName")
        self.icon, self.word = Icon(size=30), QLabel()
        self.word.setObjectName("phaseWord")
        self.instruction = FitLabel(30, 13)
        self.instruction.setObjectName("instruction")
        self.reason = FitLabel(20, 12, bold=False)
        self.reason.setObjectName("reason")
        self.unit = QLabel()
        self.unit.setObjectName("unitName")
        self.steps, self.picture, self.progress = StepList(theme), LabelPicture(theme), WriteProgress()
        self.caption = QLabel()
        self.caption.setObjectName("caption")
        self.choices, self.reasons = ChoiceGrid(place, 2), ReasonPanel(place)
        self.quiet = ChoiceGrid(place, 4)
        self.quiet.setObjectName("quiet")
        self.choices.chosen.connect(self._choose)
        self.quiet.chosen.connect(self._choose)
        self.reasons.given.connect(self._give)
        self.reasons.left.connect(self._leave_reasons)
        self._build()

    def _build(self) -> None:
        band = QFrame()
        band.setObjectName("band")
        top = QHBoxLayout(band)
        top.setContentsMargins(16, 8, 16, 8)
        top.setSpacing(10)
        top.addWidget(self.name)
        top.addStretch(1)
        top.addWidget(self.icon)
        top.addWidget(self.word)
        label = QVBoxLayout()
        label.setSpacing(4)
        label.addWidget(self.picture, 1)
        label.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignHCenter)
        self._work = QWidget()
        self._work_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        self._work_layout.setContentsMargins(0, 0, 0, 0)
        self._work_layout.setSpacing(18)
        self._work_layout.addWidget(self.steps, 5)
        self._work_layout.addLayout(label, 6)
        self.body = QStackedWidget()
        for page in (self._work, self.choices, self.reasons):
            self.body.addWidget(page)
        inner = QVBoxLayout()
        inner.setContentsMargins(16, 10, 16, 12)
        inner.setSpacing(8)
        inner.addWidget(self.instruction)
        inner.addWidget(self.reason)
        inner.addWidget(self.unit)
        inner.addWidget(self.body, 1)
        inner.addWidget(self.progress)
        inner.addWidget(self.quiet)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(3, 3, 3, 3)
        outer.setSpacing(0)
        outer.addWidget(band)
        outer.addLayout(inner, 1)

    def show_view(self, view: SlotView, first: str) -> None:
        """Show a view; `first` is the slot whose label is out."""
        before, self.view = self.view, view
        self.icon.show_icon(f"phase-{view.phase.value}")
        self.word.setText(words.phase_word(view))
        self.instruction.setText(words.instruction(view, first))
        beside = view.problem if view.phase not in (Phase.DECIDE, Phase.OFF) else None
        self.reason.setText(words.sentence(beside) if beside else "")
        self.unit.setText(" · ".join(filter(None, (view.unit.name if view.unit else "", view.mac.upper()))))
        self.unit.setToolTip(view.product)
        self.steps.show_steps(view.steps)
        self._show_progress()
        self.choices.offer(view.choices)
        self.quiet.offer(view.choices)
        if self.reasons.choice not in view.choices or (before and before.phase is not view.phase):
            self.reasons.choice = None
        self.reasons.setEnabled(True)
        if not (view.unit and view.unit.copy):
            self.picture.clear()
            self.caption.setText("")
        self.setAccessibleName(f"{self.name.text()}: {self.word.text()}. {self.instruction.text()}")
        set_property(self, "phase", view.phase.value)
        self._arrange()

    def show_label(self, png: bytes) -> None:
        """Show the picture of the unit's newest label copy."""
        if self.view and self.view.unit:
            text = self.tr("Label of {unit}, copy {copy}").format(unit=self.view.unit.name, copy=self.view.unit.copy)
            self.picture.show_png(png, text)
            self.caption.setText(text)

    def tick(self) -> None:
        """Count the seconds of what runs."""
        if self.view and self.view.phase is Phase.WORKING:
            self.steps.update()
            self._show_progress()

    def obey(self, command: Command) -> bool:
        """Do what a scanned code says; False where it is not offered here now."""
        offered = self.view.choices if self.view else ()
        if command.choice:
            if command.choice in offered:
                self._choose(command.choice)
            return command.choice in offered
        if self.reasons.choice is None:
            return False
        if command.reason is None:
            self._leave_reasons()
        elif command.reason <= len(self.reasons.reasons):
            self.reasons.reasons[command.reason - 1].click()
        else:
            return False
        return True

    def asks(self) -> bool:
        """Tell whether a code without a slot's place may be meant for this card."""
        return self.reasons.choice is not None or (self.view is not None and self.view.phase is Phase.DECIDE)

    def not_done(self) -> None:
        """The bench refused a choice: it may be made again."""
        for panel in (self.choices, self.quiet, self.reasons):
            panel.setEnabled(True)

    def take_focus(self) -> None:
        """Give the keyboard to the first button of what is asked here."""
        buttons = self.reasons.reasons if self.reasons.choice else list(self.choices.buttons.values())
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.update()

    def _choose(self, choice: Choice) -> None:
        if words.usual_reasons(choice):
            self.reasons.ask(choice)
            self._arrange()
            self.take_focus()
        else:
            self._give(choice, "")

    def _give(self, choice: Choice, reason: str) -> None:
        for panel in (self.choices, self.quiet):
            panel.setEnabled(False)
        self.chosen.emit(self.slot, choice, reason)

    def _leave_reasons(self) -> None:
        self.reasons.choice = None
        self._arrange()
        self.take_focus()

    def _show_progress(self) -> None:
        if self.view:
            writing = any(s.name is StepName.WRITE and s.state is StepState.RUNNING for s in self.view.steps)
            self.progress.show_bytes(writing, self.view.written, self.view.to_write)

    def _arrange(self) -> None:
        """Give the room to what matters now. The card itself never changes its size."""
        if self.view is None:
            return
        tall = self.width() >= _TALL[0] and self.height() >= _TALL[1]
        set_property(self, "form", "tall" if tall else "short")
        asking, deciding = self.reasons.choice is not None, self.view.phase is Phase.DECIDE
        self.body.setCurrentWidget(self.reasons if asking else self.choices if deciding else self._work)
        self.icon.resize_to(34 if tall else 24)
        self.instruction.set_largest(34 if tall else 21)
        text_only = deciding or self.view.phase is Phase.OFF
        room = (150 if tall else 84) if text_only else (92 if tall else 56)
        self.instruction.setFixedHeight(room)
        self.instruction.setVisible(tall or not asking)
        self.reason.setVisible(bool(self.reason.text()) and not asking)
        self.reason.setFixedHeight(84 if tall else 54)
        self.unit.setVisible(tall or not (asking or deciding))
        self.progress.setVisible(self.view.phase is Phase.WORKING)
        self.quiet.setVisible(bool(self.view.choices) and not asking and not deciding)
        self.quiet.setFixedHeight(48 if tall else 44)
        self._work_layout.setDirection(
            QBoxLayout.Direction.LeftToRight if tall else QBoxLayout.Direction.BottomToTop
        )
        self.steps.set_form(as_row=not tall)
        self.caption.setVisible(tall and bool(self.caption.text()))
