"""The card of one slot: what it does or waits for, in colour, shape and word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal

from app.bench.events import Choice, Phase, SlotView, StepName, StepState
from app.ui import words
from app.ui.commands import Command
from app.ui.line import line_words
from app.ui.line.attention import look
from app.ui.line.card_face import CardFace
from app.ui.theme import Theme, set_property


class SlotCard(CardFace):
    """Nothing here decides: a choice is told, and shown when it worked."""

    chosen = Signal(str, object, str)  # slot, Choice, reason

    def __init__(self, slot: str, place: int, theme: Theme) -> None:
        super().__init__(slot, place, theme)
        self.slot, self.place = slot, place
        self.choices.chosen.connect(self._choose)
        self.quiet.chosen.connect(self._choose)
        self.reasons.given.connect(self._give)
        self.reasons.left.connect(self._leave_reasons)

    def show_view(self, view: SlotView, first: str) -> None:
        """Show a view; `first` is the slot whose label is out."""
        before, self.view = self.view, view
        self.band.show_view(view)
        self.idle.product.setText(view.product)
        self.instruction.setText(line_words.instruction(view, first))
        beside = view.problem if view.phase not in (Phase.DECIDE, Phase.OFF) else None
        self.reason.setText(words.sentence(beside) if beside else "")
        self.unit.setText(" · ".join(filter(None, (view.unit.name if view.unit else "", view.mac.upper()))))
        self.steps.show_steps(view.steps)
        self._show_progress()
        self.choices.offer(view.choices)
        self.quiet.offer(view.choices)
        if self.reasons.choice not in view.choices or (before and before.phase is not view.phase):
            self.reasons.choice = None
        self.reasons.setEnabled(True)
        if not self.labelled():
            self.picture.clear()
            self.caption.setText("")
        self.setAccessibleName(f"{self.band.name.text()}: {self.band.word.text()}. {self.instruction.text()}")
        set_property(self, "phase", look(view))
        self.arrange()

    def show_label(self, png: bytes) -> None:
        """Show the picture of the unit's newest label copy."""
        if self.view and self.view.unit:
            text = self.tr("Label of {unit}, copy {copy}").format(unit=self.view.unit.name, copy=self.view.unit.copy)
            self.picture.show_png(png, text)
            self.caption.setText(text)
            self.arrange()

    def tick(self) -> None:
        """Count the seconds of what runs."""
        if self.view and self.view.running:
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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.update()

    def _choose(self, choice: Choice) -> None:
        if line_words.usual_reasons(choice):
            self.reasons.ask(choice)
            self.arrange()
            self.take_focus()
        else:
            self._give(choice, "")

    def _give(self, choice: Choice, reason: str) -> None:
        for panel in (self.choices, self.quiet):
            panel.setEnabled(False)
        self.chosen.emit(self.slot, choice, reason)

    def _leave_reasons(self) -> None:
        self.reasons.choice = None
        self.arrange()
        self.take_focus()

    def _show_progress(self) -> None:
        if self.view:
            writing = any(s.name is StepName.WRITE and s.state is StepState.RUNNING for s in self.view.steps)
            self.progress.show_bytes(writing, self.view.written, self.view.to_write)
