"""How far a return is: its steps, and for the one that comes now the buttons, the progress and what went wrong."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.bench.events import SlotView, StepName, StepState
from app.bench.returns.returns_ways import Case
from app.domain.returns import STEPS, ReturnStep
from app.ui import words
from app.ui.line.progress import WriteProgress
from app.ui.line.steps import StepList
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.parts.layouts import clear
from app.ui.returns import return_words
from app.ui.theme import Theme, set_property


class ReturnProgress(QWidget):
    """Tells what is wanted; it shows what the desk says and knows nothing itself."""

    go = Signal()
    instead = Signal()
    delete_old = Signal()
    give_up = Signal()
    leave = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = FitLabel(26, 12)
        self.title.setFixedHeight(56)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(6)
        self.rows: dict[ReturnStep, tuple[Icon, QLabel]] = {}
        self.line, self.progress = StepList(theme), WriteProgress()
        self.problem = FitLabel(20, 13)
        self.problem.setObjectName("returnProblem")
        self.problem.setMinimumHeight(64)
        self.primary = CodedButton("", "TS.R.GO")
        self.other, self.old = (
            CodedButton("", "TS.R.OTHER"),
            CodedButton(self.tr("Delete it in the cloud"), "TS.R.DELETE"),
        )
        self.old.setProperty("choice", "scrap")
        self.drop, self.later = QPushButton(self.tr("Give up")), QPushButton(self.tr("Go on later"))
        for button, signal in (
            (self.primary, self.go), (self.other, self.instead), (self.old, self.delete_old), (self.drop, self.give_up),
            (self.later, self.leave),
        ):  # fmt: skip
            button.clicked.connect(signal)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        for coded in (self.primary, self.other, self.old):
            coded.setFixedHeight(88)
            acts.addWidget(coded, 1)
        below = QHBoxLayout()
        below.addWidget(self.later)
        below.addStretch(1)
        below.addWidget(self.drop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addLayout(self._rows)
        layout.addWidget(self.line, 1)
        layout.addWidget(self.problem, 6)
        layout.addWidget(self.progress)
        layout.addStretch(1)
        layout.addLayout(acts)
        layout.addLayout(below)

    def show_case(self, case: Case, *, running: bool, problem: str, slot: str) -> None:
        """Show how far it is; `running` while the desk does the next step, `problem` why it did not get on."""
        each = case.open
        if each is None:
            return
        self.title.setText(f"{return_words.way(each.way)}: {each.why}")
        self._show_steps(case, running, bool(problem))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        now, ended = each.next, each.ended_at is not None
        go = self.tr("Next device") if ended else return_words.go(now) if now else ""
        if problem and not ended and now and return_words.go(now):
            go = self.tr("Try again")
        needs_device = now in (ReturnStep.CLEAR, ReturnStep.ERASE, ReturnStep.PROVISION) and not slot
        _say(self.primary, "" if needs_device or running else go)
        _say(self.other, "" if running or ended or now is None else return_words.instead(now))
        self.old.setVisible(now is ReturnStep.OLD_TOKEN and not running)
        self.drop.setVisible((case.may_give_up or case.may_scrap) and not running)
        self.drop.setText(self.tr("Scrap instead") if case.may_scrap else self.tr("Give up"))
        self.later.setVisible(not ended and not running)

    def show_slot(self, view: SlotView | None) -> None:
        """Show what the slot of the device does: the line's steps, or bytes that are erased."""
        self.line.setVisible(view is not None and bool(view.steps))
        self.line.show_steps(view.steps if view else ())
        writing = view is not None and (
            not view.steps or any(s.name is StepName.WRITE and s.state is StepState.RUNNING for s in view.steps)
        )
        self.progress.show_bytes(writing, view.written if view else 0, view.to_write if view else 0)

    def _show_steps(self, case: Case, running: bool, failed: bool) -> None:
        each = case.open
        if each is None:
            return
        steps = STEPS[each.way]
        if tuple(self.rows) != steps:
            clear(self._rows)
            self.rows = {step: self._row(step) for step in steps}
        done = steps.index(each.step) + 1 if each.step else 0
        for place, (icon, label) in enumerate(self.rows.values()):
            state = "done" if place < done else "waiting"
            if place == done and (running or failed):
                state = "running" if running else "failed"
            icon.show_icon(f"step-{state}")
            set_property(label, "state", "now" if place == done and not each.ended_at else state)
            label.setAccessibleName(f"{label.text()}: {_state_word(state)}")

    def _row(self, step: ReturnStep) -> tuple[Icon, QLabel]:
        row = QWidget()
        icon, label = Icon(size=26), QLabel(return_words.step(step))
        label.setObjectName("returnStep")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(10)
        across.addWidget(icon)
        across.addWidget(label, 1)
        self._rows.addWidget(row)
        return icon, label


def _say(button: CodedButton, text: str) -> None:
    button.setVisible(bool(text))
    button.say(text)


def _state_word(state: str) -> str:
    return {
        "done": words.translate("returns", "done"),
        "waiting": words.translate("returns", "waits"),
        "running": words.translate("returns", "at work"),
        "failed": words.translate("returns", "not done"),
    }[state]
