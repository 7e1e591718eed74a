"""What every dialog about tokens has: steps, one line for what went wrong, progress that can be stopped, buttons."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.bench.tokens.token_desk import TokenDesk
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Background
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import LongWork, Tell
from app.ui.people.signing import Signing
from app.ui.theme import set_property

T = TypeVar("T")
SIZE = (1040, 660)


class TokenDialog(QDialog):
    """Never blocks the window: it is opened, and works on a thread of its own. Esc leaves it, and stops its work."""

    def __init__(self, parent: QWidget, desk: TokenDesk, signing: Signing) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.desk, self._signing = desk, signing
        self._calls = Background("tokens", self)  # its own: no dialog waits for what an earlier one still asks
        self.work = LongWork(self._calls, self)
        self.work.told.connect(self.show_told)
        self._open, self._asking = True, False
        self.title = QLabel()
        self.title.setObjectName("dialogTitle")
        self.steps = QStackedWidget()
        self.problem = FitLabel(17, 12)
        self.problem.setObjectName("dialogProblem")
        self.problem.setFixedHeight(58)
        self.bar, self.doing = QProgressBar(), QLabel()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop_button = self._button(self.tr("Stop"), self.stop)
        self.back = self._button(self.tr("Back"), self.go_back)
        self.leave = self._button(self.tr("Cancel"), self.reject)
        self.primary = self._button("", self.go_on)
        self.primary.setDefault(True)
        self._build()
        self.finished.connect(self._end)
        self.back.hide()

    def _build(self) -> None:
        self.progress = QWidget()
        running = QHBoxLayout(self.progress)
        running.setContentsMargins(0, 0, 0, 0)
        running.setSpacing(14)
        running.addWidget(self.bar, 1)
        running.addWidget(self.doing)
        running.addWidget(self.stop_button)
        self.below = QStackedWidget()  # keeps its room
        self.below.addWidget(self.problem)
        self.below.addWidget(self.progress)
        self.below.setFixedHeight(58)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        self.buttons.addWidget(self.back)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.leave)
        self.buttons.addWidget(self.primary)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.setSpacing(14)
        layout.addWidget(self.title)
        layout.addWidget(self.steps, 1)
        layout.addWidget(self.below)
        layout.addLayout(self.buttons)
        self.resize(*SIZE)

    def _button(self, text: str, press: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: press())
        return button

    # What a dialog does of its own

    def go_on(self) -> None:
        """The primary button was pressed."""

    def go_back(self) -> None:
        """Back was pressed."""

    def show_told(self, told: Any) -> None:
        """Show how far the work is; (done, total) unless a dialog's work tells something else."""
        self.show_progress(*told)

    def hide_secrets(self) -> None:
        """Somebody else is here, or nobody."""

    def reject(self) -> None:
        """Leave, and stop the work, unless that must be waited for."""
        if self.leave.isEnabled():
            super().reject()

    # What it has for them

    def show_step(self, step: QWidget, go_on: str, *, back: bool = False, leave: str = "") -> None:
        """Show a step; `go_on` is what the primary button says, "" for none."""
        self.steps.setCurrentWidget(step)
        self.primary.setText(go_on)
        self.primary.setVisible(bool(go_on))
        self.primary.setEnabled(True)
        self.back.setVisible(back)
        self.leave.setText(leave or self.tr("Cancel"))
        if not go_on:
            self.leave.setFocus()
        self.say("")

    def say(self, text: str, state: str = "") -> None:
        """Say one sentence below; `state` "refused" for what went wrong."""
        self.problem.setText(text)
        set_property(self.problem, "state", state)

    def show_problem(self, error: Exception) -> None:
        """Say what went wrong; what was filled in stays."""
        self._rest()
        self.say(words.sentence(error), "refused")

    def show_progress(self, done: int, total: int, doing: str = "") -> None:
        """Show `done` of `total` things; without a total, that something is going on."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if total and not doing:
            doing = self.tr("{done} of {total}").format(done=words.number(done), total=words.number(total))
        self.doing.setText(doing)

    def run(
        self,
        work: Callable[[Tell, IsCancelled], T],
        then: Callable[[T], None],
        doing: str = "",
        failed: Callable[[Exception], None] | None = None,
        *,
        stoppable: bool = True,
    ) -> None:
        """Do long work; afterwards `then` is called with what came of it."""

        def ended(answer: T) -> None:
            self._rest()
            then(answer)

        self.say("")
        self.show_progress(0, 0, doing)
        self.stop_button.setVisible(stoppable)
        self.stop_button.setEnabled(True)
        self.below.setCurrentWidget(self.progress)
        self._set_idle(False)
        self.work.start(work, ended, failed or self.show_problem, self.stopped)
        self.stop_button.setFocus()

    def stop(self) -> None:
        """Stop the work as soon as it can be."""
        self.stop_button.setEnabled(False)
        self.doing.setText(self.tr("Stopping …"))
        self.work.stop()

    def stopped(self) -> None:
        """The work was stopped before anything was done."""
        self._rest()
        self.say(self.tr("Stopped: nothing was done."))

    def sign(self, act: Act, then: Callable[[Permit], None]) -> None:
        """Get the permit for an act; supervisors sign where they must."""

        def got(permit: Permit) -> None:
            if self._open:
                self._rest()
                then(permit)

        def not_got(why: Exception | None) -> None:
            if self._open:
                self._rest()
                self.say(
                    words.sentence(why) if why else self.tr("Nobody signed: nothing was done."),
                    "refused" if why else "",
                )

        if not self._asking:
            self._asking = True
            self._set_idle(False)
            self._signing.permit(act, got, self, not_got)

    def lock(self) -> None:
        """Nobody is here any more: close, or hide until what is under way has ended."""
        self.hide_secrets()
        if self.work.running:
            self.work.stop()
            self.hide()
        else:
            self.reject()

    def _rest(self) -> None:
        self._asking = False
        self.leave.setEnabled(True)
        self.below.setCurrentWidget(self.problem)
        self._set_idle(True)
        if self._open and not self.isVisible():  # it was locked meanwhile
            self.reject()

    def _set_idle(self, idle: bool) -> None:
        for widget in (self.steps, self.back, self.primary):
            widget.setEnabled(idle)

    def _end(self) -> None:
        self._open = False
        self.hide_secrets()
        self._signing.withdraw(self)
        self.work.drop()
        self._calls.close()
