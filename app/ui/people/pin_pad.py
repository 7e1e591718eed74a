"""A PIN by keys or by touch; what is typed is seen as dots only."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.credentials import PIN_LENGTH
from app.domain.secret import Secret


class PinField(QLineEdit):
    """Takes digits."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pinField")
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.setMaxLength(PIN_LENGTH[-1])
        self.setPlaceholderText(self.tr("PIN"))
        self.setAccessibleName(self.tr("PIN"))

    def take(self) -> Secret:
        """Return what was typed, and forget it."""
        pin = Secret(self.text())
        self.clear()
        return pin


class PinPad(QWidget):
    """The field over a pad of digits for fingers."""

    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = PinField()
        self.field.setValidator(_Digits(self))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.returnPressed.connect(self.entered)
        self.keys: dict[str, QPushButton] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for at, digit in enumerate("123456789"):
            grid.addWidget(self._key(digit, digit, lambda d=digit: self.field.insert(d)), at // 3, at % 3)
        grid.addWidget(self._key("⌫", self.tr("Delete the last digit"), self.field.backspace), 3, 0)
        grid.addWidget(self._key("0", "0", lambda: self.field.insert("0")), 3, 1)
        grid.addWidget(self._key("✓", self.tr("Enter"), self.entered.emit), 3, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.field)
        layout.addLayout(grid)

    def _key(self, word: str, name: str, press: object) -> QPushButton:
        key = QPushButton(word)
        key.setObjectName("pinKey")
        key.setAccessibleName(name)
        key.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the keyboard stays in the field
        key.clicked.connect(lambda: press())  # type: ignore[operator]
        self.keys[word] = key
        return key


class _Digits(QIntValidator):
    """Lets digits in, leading zeros too, and nothing else."""

    def validate(self, text: str, position: int) -> object:
        ok = not text or (text.isascii() and text.isdigit())
        return (self.State.Acceptable if ok else self.State.Invalid), text, position
