"""The first step of creating tokens: which template, by count or from a file, and what the plan leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QRadioButton, QVBoxLayout, QWidget

from app.cloud.shapes import PlanLimit
from app.domain.tokens import Template
from app.ui import words
from app.ui.parts.files import FileField
from app.ui.parts.number_field import number_field

MOST = 100_000  # tokens in one go


class CreateStep(QWidget):
    """`changed` whenever something else is chosen."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._limit: PlanLimit | None = None
        self.template, self.count = QComboBox(), number_field(self.tr("Number of tokens"), 1, MOST)
        self.template.setAccessibleName(self.tr("Template"))
        self.template.setPlaceholderText(self.tr("Choose a template"))
        self.count.setValue(10)
        self.by_count, self.by_file = QRadioButton(self.tr("By count")), QRadioButton(self.tr("From a CSV file"))
        self.by_count.setChecked(True)
        self.file = FileField(self.tr("CSV file"), (".csv", ".txt", ".tsv"))
        self.plan, self.after = QLabel(), QLabel()
        self.plan.setObjectName("planLimit")
        what_file = QLabel(
            self.tr("One token for each row. The headers must be the template's metadata fields, to the letter.")
        )
        for label in (self.plan, self.after, what_file):
            label.setWordWrap(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(16)
        grid.setColumnMinimumWidth(0, 190)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("Template")), 0, 0)
        grid.addWidget(self.template, 0, 1)
        grid.addWidget(self.plan, 1, 1)
        grid.addWidget(self.by_count, 2, 0)
        grid.addWidget(self.count, 2, 1)
        grid.addWidget(self.after, 3, 1)
        grid.addWidget(self.by_file, 4, 0)
        grid.addWidget(self.file, 4, 1)
        grid.addWidget(what_file, 5, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(grid)
        layout.addStretch(1)
        self.by_count.toggled.connect(self._changed)
        self.count.valueChanged.connect(self._changed)
        self.template.currentIndexChanged.connect(self._changed)
        self.file.chosen.connect(self._file_chosen)
        self.say_limit(self.tr("Asking what your plan allows …"))
        self._changed()

    def offer(self, templates: Sequence[Template], chosen: int | None) -> None:
        """Offer templates; the one that the list behind is filtered by is chosen, or the only one."""
        for template in templates:
            self.template.addItem(template.name, template)
        ids = [template.product_id for template in templates]
        self.template.setCurrentIndex(ids.index(chosen) if chosen in ids else 0 if len(ids) == 1 else -1)

    def show_limit(self, limit: PlanLimit | None) -> None:
        """Say what the plan leaves."""
        self._limit = limit
        if limit:
            left, most = words.number(limit.left), words.number(limit.limit)
            self.say_limit(self.tr("{left} of {limit} tokens are left in your plan.").format(left=left, limit=most))
        else:
            self.say_limit(self.tr("The cloud does not say how many tokens your plan allows."))
        self._changed()

    def say_limit(self, text: str) -> None:
        """Say something in its place."""
        self.plan.setText(text)

    def _file_chosen(self) -> None:
        self.by_file.setChecked(True)
        self._changed()

    def _changed(self) -> None:
        self.count.setEnabled(self.by_count.isChecked())
        self.after.setVisible(self._limit is not None and self.by_count.isChecked())
        if self._limit:
            left = self._limit.left - self.count.value()
            self.after.setText(
                self.tr("Afterwards {left} are left.").format(left=words.number(left))
                if left >= 0
                else self.tr("That is more than your plan has left: upgrade the plan, or lower the count.")
            )
        self.changed.emit()
