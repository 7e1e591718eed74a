"""What a person does in Blynk.Console where the cloud has no API for it: its steps, numbered."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.cloud.console_steps import STEPS, ConsoleTask
from app.ui import words
from app.ui.parts.layouts import clear


class ConsoleCard(QScrollArea):
    """Shows why, and the steps of one task."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.why = QLabel()
        self.why.setObjectName("consoleWhy")
        self.why.setWordWrap(True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(14)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setObjectName("list")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(18)
        layout.addWidget(self.why)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        self.setWidget(inside)

    def say(self, why: str, task: ConsoleTask, **values: object) -> None:
        """Show the steps; `values` are what their placeholders stand for."""
        self.why.setText(why)
        clear(self._grid)
        for row, template in enumerate(STEPS[task]):
            number, step = QLabel(words.number(row + 1)), QLabel(words.filled(template, values))
            number.setObjectName("stepNumber")
            number.setAlignment(Qt.AlignmentFlag.AlignCenter)
            number.setFixedSize(36, 36)
            step.setWordWrap(True)
            self._grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(step, row, 1, Qt.AlignmentFlag.AlignVCenter)

    def steps(self) -> list[str]:
        """Return what the steps say."""
        found = (self._grid.itemAtPosition(row, 1) for row in range(self._grid.rowCount()))
        return [label.text() for item in found if item and isinstance(label := item.widget(), QLabel)]
