"""One person as they are entered: name, role, PIN and badge; what is secret is seen as dots only."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QWidget

from app.domain.credentials import checked_badge, checked_name, checked_pin
from app.domain.errors import BadInput
from app.domain.people import Act, Person, Role, opens
from app.domain.secret import Secret
from app.store.people import Keys
from app.ui import words
from app.ui.parts.form import Field, SecretLine, check_all, line


class PersonForm(QWidget):
    """A new person needs a PIN or a badge; a known one keeps what is left empty."""

    def __init__(self, person: Person | None = None, *, first: bool = False) -> None:
        super().__init__()
        self._person, self._first = person, first
        self.name = Field(
            self.tr("Name"),
            line(person.name if person else ""),
            self.tr("As others know this person."),
            lambda: checked_name(self.name.widget.text()),
        )
        roles = QComboBox()
        for role in Role:
            roles.addItem(words.role(role), role)
        roles.setCurrentIndex(list(Role).index(person.role if person else Role.OPERATOR))
        self.role = Field(self.tr("Role"), roles)
        roles.currentIndexChanged.connect(lambda _: self._say_role())
        self._say_role()
        if first:
            self.role.setParent(self)
            self.role.hide()
        keep = self.tr("Leave it empty to keep the PIN.") if person else self.tr("4 to 12 digits that nobody guesses.")
        self.pin = Field(self.tr("PIN"), SecretLine(), keep, self._check_pin)
        self.again = Field(self.tr("PIN again"), SecretLine(), "", self._check_again)
        hint = self.tr("Scan the badge.") if not person else self.tr("Scan a new badge; empty to keep what there is.")
        self.badge = Field(self.tr("Badge"), SecretLine(self.tr("Scan it")), hint, self._check_badge)
        self.no_badge = QCheckBox(self.tr("Take the badge away: it is lost"))
        self.no_badge.setVisible(person is not None)
        self.no_badge.toggled.connect(self.badge.setDisabled)
        for field in (self.pin, self.again, self.badge):
            field.widget.textChanged.connect(lambda _, field=field: field.say(""))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.addWidget(self.name, 0, 0, 1, 2 if first else 1)
        if not first:
            grid.addWidget(self.role, 0, 1)
        grid.addWidget(self.pin, 1, 0)
        grid.addWidget(self.again, 1, 1)
        grid.addWidget(self.badge, 2, 0)
        grid.addWidget(self.no_badge, 2, 1)

    def entered(self) -> tuple[str, Role, Keys] | None:
        """Return what is entered; None, and said at its field, where something is wrong."""
        if not check_all(self.name, self.pin, self.again, self.badge):
            return None
        pin, badge = self.pin.widget.secret(), self.badge.widget.secret()
        if self.no_badge.isChecked():
            return self.name.widget.text(), Role(self.role.widget.currentData()), Keys(pin or None, Secret(""))
        role = Role.SUPERVISOR if self._first else Role(self.role.widget.currentData())
        return self.name.widget.text(), role, Keys(pin or None, badge or None)

    def take_badge(self, code: str) -> None:
        """Take what was scanned."""
        self.badge.widget.setText(code)
        self.badge.check()

    def forget(self) -> None:
        """Forget what is secret."""
        for field in (self.pin, self.again, self.badge):
            field.widget.clear()

    def _say_role(self) -> None:
        role = Role(self.role.widget.currentData())
        self.role.hint(
            {
                Role.OPERATOR: self.tr("Makes units: provisions, reprints, scraps."),
                Role.QA: self.tr("Inspects units and disclaims them for shipping."),
                Role.RETURNS: self.tr("Takes back what returns; may make units too."),
                Role.SUPERVISOR: self.tr("May do everything, and signs for what needs it."),
            }[role]
        )
        self.role.widget.setToolTip("\n".join(words.act(act) for act in Act if act in opens(role)))

    def _check_pin(self) -> None:
        pin, badge = self.pin.widget.secret(), self.badge.widget.secret()
        if pin:
            checked_pin(pin)
        elif not badge and self._person is None:
            raise BadInput("Give a PIN, or scan a badge.")

    def _check_again(self) -> None:
        if self.again.widget.text() != self.pin.widget.text():
            raise BadInput("The two PINs differ.")

    def _check_badge(self) -> None:
        if badge := self.badge.widget.secret():
            checked_badge(badge)
