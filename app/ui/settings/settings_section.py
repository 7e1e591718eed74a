"""What every section of the settings has: what it needs, how it asks, and one line for what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Background

T = TypeVar("T")


class Permits(Protocol):
    """Gets the permit for an act; see app.ui.people.signing."""

    def permit(
        self,
        act: Act,
        then: Callable[[Permit], None],
        parent: QWidget | None = None,
        otherwise: Callable[[Exception | None], None] | None = None,
    ) -> None: ...


class Section(QWidget):
    """One part of the settings. A subclass fills `body` and `foot`, and shows in `show_now` how things stand."""

    kept = Signal(bool)  # something was changed; True: it holds from the bench's next start on
    spoken = Signal(str, str)  # what came of it, and its state: "refused", "done" or ""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__()
        self.desk, self.permits, self._calls = desk, permits, calls
        inside, area, layout = QWidget(), QScrollArea(), QVBoxLayout(self)
        inside.setObjectName("list")
        self.body, self.foot = QVBoxLayout(inside), QHBoxLayout()  # what is scrolled, and the buttons under it
        self.body.setContentsMargins(4, 4, 4, 4)
        self.body.setSpacing(10)
        self.foot.setContentsMargins(4, 0, 4, 0)
        self.foot.setSpacing(12)
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(area, 1)
        layout.addLayout(self.foot)

    def word(self) -> str:
        """Return the section's name."""
        raise NotImplementedError

    def show_now(self, now: SettingsNow) -> None:
        """Show how things stand."""

    def opened(self) -> None:
        """The section is seen from now on."""

    def closed(self) -> None:
        """The section is seen no more; what was typed in secret is forgotten."""

    def close_calls(self) -> None:
        """End what is under way on threads of its own."""

    def take_scan(self, text: str) -> bool:
        """Take a scan; False leaves it to others."""
        del text
        return False

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Put buttons under what is scrolled."""
        for each in buttons:
            self.foot.addWidget(each)
        self.foot.addStretch(1)

    def say(self, text: str, state: str = "") -> None:
        """Say what came of it; `state` is "refused" for what went wrong, "done" for what was done."""
        self.spoken.emit(text, state)

    def show_problem(self, problem: Exception) -> None:
        """Say what went wrong; what was filled in stays."""
        self.say(words.sentence(problem), "refused")

    def ask(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Have the desk do something; a failure is said."""
        self._calls.call(work, then, self.show_problem)

    def change(self, act: Act, work: Callable[[Permit], object], done: str, *, restart: bool) -> None:
        """Change something, with leave to do it."""

        def changed(_: object) -> None:
            self.say(done, "done")
            self.kept.emit(restart)

        def not_permitted(why: Exception | None) -> None:
            self.say(words.sentence(why) if why else self.tr("Nobody signed: nothing was changed."), "refused")

        self.say(self.tr("Saving …"))
        self.permits.permit(act, lambda permit: self.ask(lambda: work(permit), changed), self, not_permitted)


def button(text: str, press: Callable[[], object], name: str = "") -> QPushButton:
    """Return a button; `name` selects its style."""
    made = QPushButton(text)
    made.setAutoDefault(False)
    made.setObjectName(name)
    made.clicked.connect(lambda: press())
    return made
