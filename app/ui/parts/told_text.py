"""Sentences one below the other, wrapped, as high as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.ui.parts.layouts import clear


class ToldText(QWidget):
    """Plain text only: what is told may quote what somebody typed."""

    def __init__(self, name: str = "toldSentence") -> None:
        super().__init__()
        self.setObjectName("list")
        self._name = name
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._layout.setAlignment(Qt.AlignmentFlag.AlignTop)

    def say(self, sentences: Sequence[str]) -> None:
        """Show these sentences instead."""
        clear(self._layout)
        for sentence in sentences:
            label = QLabel(sentence)
            label.setObjectName(self._name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            self._layout.addWidget(label)
        self.setAccessibleName(" ".join(sentences))

    def said(self) -> str:
        """Return the sentences that are shown."""
        return self.accessibleName()
