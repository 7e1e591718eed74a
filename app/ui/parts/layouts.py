"""What several layouts need: to be emptied, and choices side by side of which one holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLayout, QPushButton


def clear(layout: QLayout) -> None:
    """Take away all that a layout holds."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()


def segments(words: Sequence[str], group: QButtonGroup, chosen: int = 0) -> QHBoxLayout:
    """Return one button for each word, side by side; their places are their ids in the group."""
    row = QHBoxLayout()
    row.setSpacing(0)
    for at, word in enumerate(words):
        button = QPushButton(word)
        button.setCheckable(True)
        button.setChecked(at == chosen)
        button.setProperty("segment", "first" if not at else "last" if at == len(words) - 1 else "middle")
        group.addButton(button, at)
        row.addWidget(button)
    return row
