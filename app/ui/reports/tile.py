"""One figure, large, and below it what it is."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from app.ui.parts.fit_label import FitLabel

_HIGH = 88  # pixels


class Tile(QFrame):
    """`word` says what the number is."""

    def __init__(self, word: str) -> None:
        super().__init__()
        self.setObjectName("tile")
        self.number, self.word = FitLabel(28, 13, centred=True), QLabel(word)
        self.word.setObjectName("tileWord")
        self.word.setAlignment(self.word.alignment().AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(0)
        layout.addWidget(self.number, 1)
        layout.addWidget(self.word)
        self.setFixedHeight(_HIGH)

    def show_number(self, text: str) -> None:
        """Show another number."""
        self.number.setText(text)
        self.setAccessibleName(f"{self.word.text()}: {text}")
