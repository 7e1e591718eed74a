"""A field for a whole number: as large as the others, without the small arrows; the arrow keys count."""

from __future__ import annotations

from PySide6.QtWidgets import QSpinBox


def number_field(name: str, least: int, most: int) -> QSpinBox:
    """Return the field; `name` is for screen readers."""
    field = QSpinBox()
    field.setRange(least, most)
    field.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    field.setGroupSeparatorShown(True)
    field.setAccessibleName(name)
    field.lineEdit().setTextMargins(10, 0, 10, 0)  # the style sheet's padding does not reach it
    return field
