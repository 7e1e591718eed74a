"""Gets the permit that an act needs: at once where who is signed in may do it, else with supervisors' signatures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.people import RULES, Act, Role
from app.domain.secret import Secret
from app.store.people import Permit, Signature
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.people.attendance import Attendance
from app.ui.people.credentials import Credentials


class Signing(QObject):
    """`refused` tells why an act is not permitted; who asks for a permit hears nothing then."""

    refused = Signal(object)  # a StationError

    def __init__(self, window: QWidget, attendance: Attendance) -> None:
        super().__init__(window)
        self._window, self._attendance = window, attendance
        self.card: SignatureCard | None = None  # the one that is open
        self._asking, self._asked_by = False, attendance.session  # from the asking on, until the card has closed
        attendance.changed.connect(self._attended)

    def permit(
        self,
        act: Act,
        then: Callable[[Permit], None],
        parent: QWidget | None = None,
        otherwise: Callable[[Exception | None], None] | None = None,
    ) -> None:
        """Have `then` called with a permit for the act, when there is one; `parent` is the dialog that asks, if any.

        Where there is none, `otherwise` hears why, None where nobody signed; without it, `refused` tells. While
        supervisors are asked to sign for one thing, they are asked for no other.
        """
        people, refused = self._attendance.people, otherwise or self.refused.emit
        if not self._attendance.required or not RULES[act].signatures:
            self._attendance.calls.call(lambda: people.permit(act, people.present), then, refused)
            return

        def nobody() -> None:
            if otherwise:
                otherwise(None)

        if self._asking:
            nobody()
            return

        def supervisors() -> list[str]:
            people.check(act)  # before anybody signs for what this person may not begin
            return [each.name for each in people.everyone() if each.active and each.role is Role.SUPERVISOR]

        def ask(names: list[str]) -> None:
            if self._attendance.session is not self._asked_by:
                self._closed()
                nobody()
                return
            card = SignatureCard(act, names, self._attendance, parent or self._window)
            card.signed.connect(lambda signatures: self._signed(act, signatures, then, refused))
            card.finished.connect(self._closed)
            card.rejected.connect(nobody)
            self.card = card
            card.open()

        def not_asked(why: Exception) -> None:
            self._closed()
            refused(why)

        self._asking, self._asked_by = True, self._attendance.session
        self._attendance.calls.call(supervisors, ask, not_asked)

    def withdraw(self, parent: QWidget) -> None:
        """Nobody needs to sign any more for the dialog that asked."""
        if self.card and self.card.parent() is parent:
            self.card.reject()

    def take_scan(self, text: str) -> bool:
        """Hand a scan to the card that is open; False where none is."""
        if self.card is None:
            return False
        self.card.take_scan(text)
        return True

    def _closed(self) -> None:
        self.card, self._asking = None, False

    def _attended(self) -> None:
        """Whoever asked has left: nobody signs for them, and the next badge is somebody's who comes."""
        if self.card and self._attendance.session is not self._asked_by:
            self.card.reject()

    def _signed(
        self,
        act: Act,
        signatures: list[Signature],
        then: Callable[[Permit], None],
        refused: Callable[[Exception], None],
    ) -> None:
        people = self._attendance.people
        self._attendance.calls.call(lambda: people.permit(act, people.present, signatures), then, refused)


class SignatureCard(QDialog):
    """Asks for as many different supervisors as the act needs."""

    signed = Signal(object)  # the signatures

    def __init__(self, act: Act, names: list[str], attendance: Attendance, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("signature")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("A supervisor must sign"))
        self._attendance, self._act = attendance, act
        self._signatures: list[Signature] = []
        self._open = True
        self.question, self.form = FitLabel(24, 15), Credentials()
        self.question.setFixedHeight(64)
        self.form.offer(names)
        self.form.given.connect(lambda name, pin: self._sign(name=name, pin=pin))
        self.so_far = QLabel()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        below = QHBoxLayout()
        below.addWidget(self.so_far, 1)
        below.addWidget(cancel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addWidget(self.question)
        layout.addWidget(self.form)
        layout.addLayout(below)
        self.setFixedWidth(780)
        self.finished.connect(self._end)
        self._ask()

    def take_scan(self, text: str) -> None:
        """Take a supervisor's badge."""
        self._sign(badge=Secret(text))

    def _ask(self) -> None:
        act, needed = words.act(self._act), RULES[self._act].signatures
        if needed == 1:
            self.question.setText(self.tr("A supervisor must sign: {act}.").format(act=act))
        else:
            self.question.setText(
                self.tr("{count} supervisors must sign: {act}.").format(count=words.number(needed), act=act)
            )
        self.so_far.setText(
            self.tr("Signed: {names}").format(names=", ".join(each.person.name for each in self._signatures))
            if self._signatures
            else ""
        )
        self.form.start(
            self.tr("Scan the other supervisor's badge.") if self._signatures else self.tr("Scan a supervisor's badge.")
        )

    def _sign(self, *, badge: Secret | None = None, name: str = "", pin: Secret | None = None) -> None:
        self.form.show_checking()
        self._attendance.calls.call(
            lambda: self._attendance.people.sign(badge=badge, name=name, pin=pin), self._got, self._refused
        )

    def _got(self, signature: Signature) -> None:
        if not self._open:
            return
        if any(each.person.id == signature.person.id for each in self._signatures):
            self.form.show_problem(self.tr("{name} has signed already.").format(name=signature.person.name))
            return
        self._signatures.append(signature)
        if len(self._signatures) < RULES[self._act].signatures:
            self._ask()
            return
        self.signed.emit(self._signatures)
        self.accept()

    def _refused(self, problem: Exception) -> None:
        if self._open:
            self.form.show_problem(words.sentence(problem))

    def _end(self) -> None:
        self._open = False
