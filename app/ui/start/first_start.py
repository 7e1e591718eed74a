"""What a new station opens with: the demo, or a walk through its settings that leads to an open bench.

Each step can be left for later; what is kept is kept at once, and is found again in the settings.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
)

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.ui import words
from app.ui.bridge import Background
from app.ui.faults import watching
from app.ui.fonts import load_font
from app.ui.garbage import collected_here
from app.ui.language import load_language
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import pixmap
from app.ui.settings.settings_section import button
from app.ui.start.first_people import PeopleStep
from app.ui.start.first_slot import SlotStep
from app.ui.start.first_step import Step
from app.ui.start.first_steps import CloudStep, PrintersStep, WelcomeStep
from app.ui.station_window import SMALLEST, USUAL
from app.ui.theme import Theme, set_property
from app.ui.window import application, closed_by_signals

_WIDE = 1040  # pixels


class Wish(StrEnum):
    """What somebody wants at the first start."""

    NOTHING = "nothing"  # the window was closed
    DEMO = "demo"
    BENCH = "bench"


class FirstStart(QMainWindow):
    """`open_desk` opens the station's file, which a demo has no use for; it is called in the background."""

    def __init__(self, open_desk: Callable[[], SettingsDesk]) -> None:
        super().__init__()
        self.wish = Wish.NOTHING
        self._open_desk, self._calls = open_desk, Background("first start", self)
        self.setWindowTitle(self.tr("Token Station"))
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.place, self.title, self.why = QLabel(), QLabel(), FitLabel(17, 13, bold=False)
        self.place.setObjectName("hint")
        self.title.setObjectName("pageTitle")
        self.why.setObjectName("firstWhy")
        self.why.setFixedHeight(46)
        self.said = FitLabel(17, 12)
        self.said.setObjectName("dialogProblem")
        self.said.setFixedHeight(48)
        self.body = QStackedWidget()
        self.welcome = WelcomeStep()
        self.welcome.demo.clicked.connect(lambda: self._leave(Wish.DEMO))
        self.welcome.bench.clicked.connect(self.begin)
        self.steps: list[Step] = [self.welcome]
        self.body.addWidget(self.welcome)
        self.back = button(self.tr("Back"), self.go_back)
        self.later = button(self.tr("Later"), self.go_on)
        self.keep = button("", self._keep)
        self.keep.setDefault(True)
        for press in (self.back, self.later, self.keep):
            press.setAutoDefault(True)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.go_back)
        self._build()
        self.show_step(0)

    def _build(self) -> None:
        buttons, column, card = QHBoxLayout(), QVBoxLayout(), QFrame()
        buttons.setSpacing(12)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.later)
        buttons.addWidget(self.keep)
        column.setContentsMargins(24, 16, 24, 16)
        column.setSpacing(8)
        for part in (self.place, self.title, self.why):
            column.addWidget(part)
        column.addWidget(self.body, 1)
        column.addWidget(self.said)
        column.addLayout(buttons)
        card.setLayout(column)
        card.setMaximumWidth(_WIDE)
        across, whole = QHBoxLayout(), QFrame()
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(card, 100)
        across.addStretch(1)
        whole.setLayout(across)
        self.setCentralWidget(whole)

    @property
    def step(self) -> Step:
        """The step that is shown."""
        return self.steps[self.body.currentIndex()]

    def begin(self) -> None:
        """Open the station's file and go to the first step of the walk."""
        self.say(self.tr("Opening the station's file …"))
        self.welcome.setEnabled(False)
        if len(self.steps) > 1:
            self._begun(None)
            return

        def opened(desk: SettingsDesk) -> None:
            for step in (CloudStep(desk), PrintersStep(desk), SlotStep(desk), PeopleStep(desk)):
                self.steps.append(step)
                self.body.addWidget(step)
                for press in step.findChildren(QPushButton):
                    press.setAutoDefault(True)  # Enter presses what has the keyboard, as in a dialog
                step.said.connect(self.say)
                step.kept.connect(lambda step=step: self._kept(step))
            self._calls.call(desk.now, self._begun, self._not_opened)

        self._calls.call(self._open_desk, opened, self._not_opened)

    def _begun(self, now: SettingsNow | None) -> None:
        self.welcome.setEnabled(True)
        if now:
            for step in self.steps:
                step.show_now(now)
        self.show_step(1)

    def _not_opened(self, problem: Exception) -> None:
        self.welcome.setEnabled(True)
        self.say(words.sentence(problem), "refused")

    def show_step(self, at: int) -> None:
        """Show a step by its place, 0 for the welcome."""
        self.step.closed()
        self.body.setCurrentIndex(at)
        step, count = self.steps[at], len(self.steps) - 1
        self.place.setText(
            self.tr("Step {step} of {count}").format(step=words.number(at), count=words.number(count)) if at else ""
        )
        self.title.setText(step.title())
        self.why.setText(step.why())
        self.keep.setText(step.go_on())
        self.keep.setVisible(at > 0)
        self.back.setVisible(at > 0)
        self.later.setVisible(at > 0)
        self.say("")
        step.opened()

    def go_back(self) -> None:
        """Go to the step before."""
        if at := self.body.currentIndex():
            self.show_step(at - 1)

    def go_on(self) -> None:
        """Go to the next step, or open the bench after the last one."""
        if self.body.currentIndex() + 1 < len(self.steps):
            self.show_step(self.body.currentIndex() + 1)
        else:
            self._leave(Wish.BENCH)

    def say(self, text: str, state: str = "") -> None:
        """Say one sentence above the buttons."""
        self.said.setText(text)
        set_property(self.said, "state", state)

    def end(self) -> None:
        """End what is under way."""
        for step in self.steps:
            step.close_calls()
        self._calls.close(5)  # the station's file is not left half opened

    def _keep(self) -> None:
        if self.body.currentIndex():
            self.step.keep()

    def _kept(self, step: Step) -> None:
        if step is self.step:
            self.go_on()

    def _leave(self, wish: Wish) -> None:
        self.wish = wish
        self.close()


def run_first_start(home: Path, open_desk: Callable[[], SettingsDesk]) -> Wish:
    """Show the first start until somebody has chosen; return what."""
    with watching(), collected_here(application()):
        app = application()
        window = open_first_start(app, home, open_desk)
        with closed_by_signals(window, window.close):
            QTimer.singleShot(0, window, window.activateWindow)
            app.exec()
        window.end()
        wish = window.wish
        window.deleteLater()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return wish


def open_first_start(app: QApplication, home: Path, open_desk: Callable[[], SettingsDesk]) -> FirstStart:
    """Return the window, shown; its own settings are kept in `home`."""
    load_font(app)
    settings = QSettings(str(home / "window.ini"), QSettings.Format.IniFormat)
    load_language(app, settings)
    theme = Theme(app, settings)
    window = FirstStart(open_desk)
    for part in (theme, settings):
        part.setParent(window)
    theme.apply()
    window.setWindowIcon(QIcon(pixmap("label", theme.colors["accent"], 64)))
    window.show()
    return window
