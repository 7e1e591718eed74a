"""What is known of a unit, as lines of a name and a value; values can be copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.bench.find.unit_story import Story
from app.ui import words
from app.ui.parts.facts_grid import show_facts


class UnitFacts(QScrollArea):
    """`values` are the shown labels by their names."""

    def __init__(self) -> None:
        super().__init__()
        self.values: dict[str, QLabel] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        inside = QWidget()
        inside.setObjectName("list")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.addLayout(self._grid)
        column.addStretch(1)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_story(self, story: Story) -> None:
        """Show a unit's facts, and its token's metadata."""
        unit = story.unit
        facts = [
            (self.tr("Product"), unit.recipe),
            (self.tr("Serial number"), unit.serial),
            (self.tr("MAC address"), unit.mac.upper()),
            (self.tr("Order or batch"), unit.batch),
            (self.tr("Template"), story.template),
            (self.tr("QR token"), unit.qr_token),
            (self.tr("Why it stands so"), words.kept(unit.why)),
            *story.fields.items(),
        ]
        self.values = show_facts(self._grid, ((name, value) for name, value in facts if value))
