"""The window's keyboard shortcuts, and the card that lists them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.words import translate


@dataclass(frozen=True, slots=True)
class Key:
    """One shortcut: the keys, what they do in words, and the doing; None where Qt does it."""

    keys: str
    words: str
    act: Callable[[], object] | None


def bind(window: QWidget, keys: Sequence[Key]) -> None:
    """Make the shortcuts work wherever the focus is."""
    for key in keys:
        if key.act:
            QShortcut(QKeySequence(key.keys), window, key.act)


def show_keys(window: QWidget, keys: Sequence[Key]) -> QDialog:
    """List the shortcuts. Returns the open card."""
    card = QDialog(window)
    card.setObjectName("keys")
    card.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    card.setWindowTitle(translate("keys", "Keyboard shortcuts"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(10)
    for row, key in enumerate(keys):
        name = QLabel(QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText))
        name.setObjectName("key")
        name.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid.addWidget(name, row, 0)
        grid.addWidget(QLabel(key.words), row, 1)
    close = QPushButton(translate("keys", "Close"))
    close.clicked.connect(card.accept)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(24, 20, 24, 20)
    layout.setSpacing(20)
    layout.addLayout(grid)
    layout.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
    card.open()
    return card
