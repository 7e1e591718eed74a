"""Asks why, at the returns desk: the usual reasons as big buttons, or free text; and whose a device shall be."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.secret import mask_tokens
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.told_text import ToldText


class ReturnReason(QWidget):
    """Says what will happen, then asks for a reason; `given` tells it, with the target where one was asked for."""

    given = Signal(str, str)  # reason, target
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title, self.question = FitLabel(26, 15), FitLabel(20, 13)
        self.title.setFixedHeight(40)
        self.question.setFixedHeight(32)
        self.told = ToldText()
        self._area = QScrollArea()
        self._area.setWidget(self.told)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._area.setAccessibleName(self.tr("What will happen"))
        self.target, self.text = QLineEdit(), QLineEdit()
        self.target.setPlaceholderText(self.tr("user 12, or organization 7"))
        self.target.setAccessibleName(self.tr("To whom, by the id in the cloud"))
        self.text.setPlaceholderText(self.tr("Another reason …"))
        self.text.setAccessibleName(self.tr("Another reason"))
        self.text.setMaxLength(200)
        self.reasons: list[CodedButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        self.confirm = QPushButton()
        self.back = QPushButton(self.tr("Back"))
        self.back.clicked.connect(self.left)
        self.confirm.clicked.connect(lambda: self._give(self.text.text()))
        self.text.returnPressed.connect(lambda: self._give(self.text.text()))
        self.text.textChanged.connect(lambda: self.confirm.setEnabled(bool(self.text.text().strip())))
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.back)
        below.addWidget(self.text, 1)
        below.addWidget(self.confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.title)
        layout.addWidget(self._area, 1)
        layout.addWidget(self.target)
        layout.addWidget(self.question)
        layout.addLayout(self._grid)
        layout.addLayout(below)

    def ask(
        self, title: str, told: list[str], why: tuple[str, ...], *, target: bool = False, danger: bool = False
    ) -> None:
        """Ask; `why` is the question and its usual answers, `told` what will happen."""
        question, *usual = why
        self.title.setText(title)
        self.told.say(told)
        self._area.setVisible(bool(told))
        self._area.verticalScrollBar().setValue(0)
        self.target.setVisible(target)
        self.target.setText("")
        self.question.setText(question)
        self.text.setText("")
        self.confirm.setText(title)
        self.confirm.setObjectName("danger" if danger else "")
        self.confirm.style().polish(self.confirm)
        self.confirm.setEnabled(False)
        for button in self.reasons:
            button.hide()
            button.deleteLater()
        self.reasons = [self._reason(text, place) for place, text in enumerate(usual)]
        (self.target if target else self.reasons[0]).setFocus()

    def _reason(self, text: str, place: int) -> CodedButton:
        button = CodedButton(text, f"TS.R.WHY{place + 1}", self)
        button.setFixedHeight(72)
        button.clicked.connect(lambda: self._give(text))
        self._grid.addWidget(button, 0, place)
        button.show()
        return button

    def _give(self, reason: str) -> None:
        if reason.strip():
            self.given.emit(mask_tokens(reason.strip()), self.target.text().strip())  # it is recorded

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
