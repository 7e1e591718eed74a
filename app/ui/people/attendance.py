"""Who is signed in at the window: by badge or PIN, until the next person comes or nobody touches it for a while."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from app.domain.credentials import checked_badge
from app.domain.errors import BadInput, StationError
from app.domain.secret import Secret
from app.store.people import People, Session
from app.ui.bridge import Background

LOCK_MINUTES = 10
_TOUCHES = (QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.Wheel)


class Attendance(QObject):
    """Asks the station's people in the background, and tells who is there."""

    changed = Signal()
    refused = Signal(object)  # a StationError: who tried is not let in
    names_read = Signal(object)  # the names of who may sign in by PIN

    def __init__(self, app: QApplication, people: People, parent: QObject) -> None:
        super().__init__(parent)
        self.people, self.calls = people, Background("people", self)
        self.required = False
        self.session: Session | None = None
        self._idle = QTimer(self, singleShot=True, interval=LOCK_MINUTES * 60_000)
        self._idle.timeout.connect(self.sign_out)
        app.installEventFilter(self)

    @property
    def locked(self) -> bool:
        """Whether somebody must sign in before anything is done."""
        return self.required and self.session is None

    def look(self) -> None:
        """Read anew whether people sign in here, who they are, and who is there."""

        def read() -> tuple[bool, Session | None, list[str]]:
            people = self.people
            return people.required, people.present, [each.name for each in people.everyone() if each.active]

        def seen(answer: tuple[bool, Session | None, list[str]]) -> None:
            self.required, session, names = answer
            self.names_read.emit(names)
            self._become(session)

        self.calls.call(read, seen, self.refused.emit)

    def lock_after(self, minutes: int) -> None:
        """Lock the window when nobody has touched it for so long."""
        self._idle.setInterval(minutes * 60_000)

    def sign_in_pin(self, name: str, pin: Secret) -> None:
        """Sign in by name and PIN."""
        self.calls.call(lambda: self.people.sign_in_pin(name, pin), self._become, self.refused.emit)

    def sign_in_badge(self, code: str) -> None:
        """Sign in by what was scanned."""
        self.calls.call(lambda: self.people.sign_in_badge(Secret(code)), self._become, self.refused.emit)

    def take_badge(self, text: str, otherwise: Callable[[str], None]) -> None:
        """Sign in whose badge a scan is; where it is nobody's, `otherwise` gets it."""

        def known(is_badge: bool) -> None:
            self.sign_in_badge(text) if is_badge else otherwise(text)

        self.calls.call(lambda: self.people.is_badge(text), known, self.refused.emit)

    def sign_out(self) -> None:
        """Leave the window locked for whoever comes next; what the line is doing goes on."""
        session = self.session
        if session is None:
            return

        def leave() -> Session | None:
            self.people.sign_out(session)
            return self.people.present  # whose badge was scanned just before

        def failed(problem: Exception) -> None:
            self._become(None)
            self.refused.emit(problem)

        self.calls.call(leave, self._become, failed)

    def close(self) -> None:
        """Stop listening, and sign out who is there."""
        QApplication.instance().removeEventFilter(self)  # type: ignore[union-attr]
        self._idle.stop()
        if session := self.session:
            self.calls.call(lambda: self.people.sign_out(session), lambda _: None)
        self.calls.close(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        del watched
        if self.session and event.type() in _TOUCHES:
            self._idle.start()
        return False

    def _become(self, session: Session | None) -> None:
        self.session = session
        self._idle.start() if session else self._idle.stop()
        self.changed.emit()


def may_be_badge(text: str) -> bool:
    """Tell whether a scan has the form of a badge, and of nothing else that is scanned at a bench."""
    try:
        checked_badge(Secret(text))
    except (BadInput, StationError):
        return False
    return True
