"""The row over a page: its title, and how much there is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel


def page_head(title: str, count: QLabel) -> QHBoxLayout:
    """Return the row, `count` beside the title; what is added to it stands on the right."""
    name = QLabel(title)
    name.setObjectName("pageTitle")
    count.setObjectName("pageCount")
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(name)
    row.addWidget(count)
    row.addStretch(1)
    return row
