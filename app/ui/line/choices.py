"""What a person may do about a slot, and the reason for it: buttons for hand, keyboard and scanner."""

from __future__ import annotations

import itertools

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.bench.events import Choice
from app.domain.secret import mask_tokens
from app.ui.commands import back_code, choice_code, reason_code
from app.ui.line import line_words
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.fit_label import FitLabel


class ChoiceGrid(QWidget):
    """One button for each choice, side by side; in two columns the first choice takes the whole first row.

    `place` is its slot's; None where no code can mean it.
    """

    chosen = Signal(object)  # Choice

    def __init__(self, place: int | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place, self._columns = place, 0
        self.buttons: dict[Choice, CodedButton] = {}
        self._layout = QGridLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)

    def offer(self, choices: tuple[Choice, ...]) -> None:
        """Show these choices."""
        self.setEnabled(True)
        if choices == tuple(self.buttons):
            return
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {choice: self._button(choice) for choice in choices}
        self._lay_out()

    def set_columns(self, columns: int) -> None:
        """Lay the buttons out in 1, 2, or more columns."""
        if columns != self._columns:
            self._columns = columns
            self._lay_out()

    def _button(self, choice: Choice) -> CodedButton:
        code = choice_code(self._place, choice) if self._place else ""
        button = CodedButton(line_words.choice_word(choice), code, self)
        button.setProperty("choice", choice.value)
        button.clicked.connect(lambda: self.chosen.emit(choice))
        return button

    def _lay_out(self) -> None:
        for at, button in enumerate(self.buttons.values()):
            if self._columns == 2 and len(self.buttons) > 2:
                row, column, across = (0, 0, 2) if at == 0 else ((at + 1) // 2, (at + 1) % 2, 1)
            else:
                row, column, across = at // max(1, self._columns), at % max(1, self._columns), 1
            self._layout.addWidget(button, row, column, 1, across)
            button.show()


class ReasonPanel(QWidget):
    """Asks why: the usual reasons as buttons, or free text. `place` is its slot's; None where no code can mean it."""

    given = Signal(object, str)  # Choice, reason
    left = Signal()

    def __init__(self, place: int | None) -> None:
        super().__init__()
        self._place = place
        self.choice: Choice | None = None
        self.reasons: list[CodedButton] = []
        self.question = FitLabel(20, 13)
        self.question.setMaximumHeight(56)
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.back = CodedButton(self.tr("Back"), back_code(place) if place else "", self)
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
        self.question.setText(line_words.choice_question(choice))
        self.text.setText("")
        self.confirm.setText(line_words.choice_word(choice))
        self.confirm.setEnabled(False)
        for button in self.reasons:
            button.hide()
            button.deleteLater()
        self.reasons = [self._reason(text, at) for at, text in enumerate(line_words.usual_reasons(choice))]
        self._grid.addWidget(self.back, len(self.reasons) // 2, len(self.reasons) % 2)
        order: list[QWidget] = [*self.reasons, self.back, self.text, self.confirm]
        for before, after in itertools.pairwise(order):
            QWidget.setTabOrder(before, after)

    def _reason(self, text: str, at: int) -> CodedButton:
        button = CodedButton(text, reason_code(self._place, at + 1) if self._place else "", self)
        button.clicked.connect(lambda: self._give(text))
        self._grid.addWidget(button, at // 2, at % 2)
        return button

    def _give_text(self) -> None:
        if text := self.text.text().strip():
            self._give(text)

    def _give(self, reason: str) -> None:
        if self.choice:
            self.setEnabled(False)
            self.given.emit(self.choice, mask_tokens(reason))  # it is recorded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
