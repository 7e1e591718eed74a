"""Asks for one person: a new one, a known one anew, or the first supervisor."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.people import Person
from app.ui.settings.person_form import PersonForm
from app.ui.settings.settings_section import button


class PersonDialog(QDialog):
    """`given` tells name, role and keys."""

    given = Signal(str, object, object)

    def __init__(self, parent: QWidget, person: Person | None, *, first: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = person.name if person else self.tr("The first supervisor") if first else self.tr("A new person")
        self.setWindowTitle(title)
        heading = QLabel(title)
        heading.setObjectName("dialogTitle")
        self.form = PersonForm(person, first=first)
        self.keep_button, leave = button(self.tr("Keep"), self._give), button(self.tr("Cancel"), self.reject)
        self.keep_button.setDefault(True)
        buttons, layout = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(leave)
        buttons.addWidget(self.keep_button)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.form)
        layout.addLayout(buttons)
        self.setFixedWidth(720)
        self.finished.connect(self.form.forget)
        self.form.name.widget.setFocus()

    def _give(self) -> None:
        if entered := self.form.entered():
            self.given.emit(*entered)
            self.accept()
