"""What a person may do about a slot, and the reason for it: buttons for hand, keyboard and scanner."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.bench.events import Choice
from app.ui import words
from app.ui.coded_button import CodedButton
from app.ui.commands import back_code, choice_code, reason_code
from app.ui.fit_label import FitLabel


class ChoiceGrid(QWidget):
    """One button for each choice, `columns` side by side."""

    chosen = Signal(object)  # Choice

    def __init__(self, place: int, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._columns = place, columns
        self._offered: tuple[Choice, ...] = ()
        self.buttons: dict[Choice, CodedButton] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Show these choices."""
        self.setEnabled(True)
        if choices == self._offered:
            return
        self._offered = choices
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {choice: self._button(choice, at) for at, choice in enumerate(choices)}

    def _button(self, choice: Choice, at: int) -> CodedButton:
        button = CodedButton(words.choice_word(choice), choice_code(self._place, choice), self)
        button.setProperty("choice", choice.value)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        self._layout.addWidget(button, at // self._columns, at % self._columns)
        return button


class ReasonPanel(QWidget):
    """Asks why: the usual reasons as buttons, or free text."""

    given = Signal(object, str)  # Choice, reason
    left = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self.choice: Choice | None = None
        self.reasons: list[CodedButton] = []
        self.question = FitLabel(20, 13)
        self.question.setMaximumHeight(56)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.back = CodedButton(self.tr("Back"), back_code(place))
        self.back.clicked.connect(self.left)
        self.text = QLineEdit()
        self.text.setMaxLength(200)
        self.text.setPlaceholderText(self.tr("Another reason …"))
        self.text.setAccessibleName(self.tr("Another reason"))
        self.text.returnPressed.connect(self._give_text)
        self.confirm = QPushButton()
        self.confirm.setObjectName("confirm")
        self.confirm.clicked.connect(self._give_text)
        self.text.textChanged.connect(lambda: self.confirm.setEnabled(bool(self.text.text().strip())))
        free = QHBoxLayout()
        free.addWidget(self.text, 1)
        free.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.question)
        layout.addLayout(self._grid, 1)
        layout.addLayout(free)

    def ask(self, choice: Choice) -> None:
        """Ask for the reason of a choice; the first usual reason takes the keyboard."""
        self.setEnabled(True)
        self.choice = choice
        self.question.setText(words.choice_question(choice))
        self.text.setText("")
        self.confirm.setText(words.choice_word(choice))
        self.confirm.setEnabled(False)
        for button in self.reasons:
            button.hide()
            button.deleteLater()
        self.reasons = [self._reason(text, at) for at, text in enumerate(words.usual_reasons(choice))]
        self._grid.addWidget(self.back, len(self.reasons) // 2, len(self.reasons) % 2)
        before: QWidget = self.reasons[0] if self.reasons else self.back
        for button in (*self.reasons[1:], self.back, self.text, self.confirm):
            QWidget.setTabOrder(before, button)
            before = button

    def _reason(self, text: str, at: int) -> CodedButton:
        button = CodedButton(text, reason_code(self._place, at + 1), self)
        button.clicked.connect(lambda: self._give(text))
        self._grid.addWidget(button, at // 2, at % 2)
        return button

    def _give_text(self) -> None:
        if text := self.text.text().strip():
            self._give(text)

    def _give(self, reason: str) -> None:
        if self.choice:
            self.setEnabled(False)
            self.given.emit(self.choice, reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
