"""Facts as a grid of names and values; values can be copied."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel

from app.ui.fonts import code_font
from app.ui.parts.layouts import clear


def show_facts(grid: QGridLayout, facts: Iterable[tuple[str, str]]) -> dict[str, QLabel]:
    """Fill a grid with (name, value) in place of what it held; return the values' labels by name."""
    clear(grid)
    shown = {}
    for row, (name, value) in enumerate(facts):
        what, how = QLabel(name), QLabel(value)
        what.setObjectName("caption")
        what.setTextFormat(Qt.TextFormat.PlainText)
        how.setTextFormat(Qt.TextFormat.PlainText)
        how.setWordWrap(True)
        how.setFont(code_font())
        how.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        grid.addWidget(what, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(how, row, 1)
        shown[name] = how
    return shown
