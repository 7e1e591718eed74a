"""Fields to fill in: a caption over each, and under it what it is for, or what is wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from app.domain.errors import StationError
from app.domain.secret import Secret
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.theme import set_property

W = TypeVar("W", bound=QWidget)
Check = Callable[[], object]  # raises a StationError for what is wrong


class Field(QWidget, Generic[W]):
    """`widget` is what is filled in; `check` looks at it."""

    def __init__(self, caption: str, widget: W, hint: str = "", check: Check | None = None) -> None:
        super().__init__()
        self.widget, self._hint, self._check = widget, hint, check
        label = QLabel(caption)
        label.setBuddy(widget)
        if not widget.accessibleName():
            widget.setAccessibleName(caption)
        self.note = FitLabel(14, 11, bold=False)
        self.note.setObjectName("fieldNote")
        self.note.setFixedHeight(36)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (label, widget, self.note):
            layout.addWidget(part)
        if isinstance(widget, QLineEdit):
            widget.textEdited.connect(lambda _: self.say(""))  # what was wrong is being put right
        self.say("")

    def say(self, problem: str) -> None:
        """Say what is wrong; "" for what the field is for."""
        self.note.setText(problem or self._hint)
        set_property(self.note, "state", "refused" if problem else "")
        self.widget.setAccessibleDescription(problem or self._hint)

    def hint(self, hint: str) -> None:
        """Say anew what the field is for."""
        self._hint = hint
        self.say("")

    def check(self) -> bool:
        """Look at what was filled in, and say what is wrong with it."""
        try:
            if self._check:
                self._check()
        except StationError as problem:
            self.say(words.sentence(problem))
            return False
        self.say("")
        return True


def check_all(*fields: Field[Any]) -> bool:
    """Check all of them; the first wrong one gets the keyboard."""
    wrong = [field for field in fields if not field.check()]
    if wrong:
        wrong[0].widget.setFocus()
    return not wrong


def line(text: str = "", placeholder: str = "") -> QLineEdit:
    """Return a line to be filled in."""
    field = QLineEdit(text)
    field.setPlaceholderText(placeholder)
    field.setMaxLength(512)
    return field


class SecretLine(QLineEdit):
    """What is typed is seen as dots only, and cannot be copied out."""

    def __init__(self, placeholder: str = "") -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(512)

    def secret(self) -> Secret:
        """Return what was typed."""
        return Secret(self.text())
