"""The mapping step: what becomes of each column of a CSV, and values that are the same for all its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.cloud.column_match import propose
from app.cloud.csv_file import CsvFile
from app.cloud.shapes import Metafield
from app.cloud.token_rows import IGNORED, Mapping, is_mac_field, is_serial_field, quoted, settable
from app.ui import words
from app.ui.parts.elided_label import ElidedLabel

_NAME, _FIELD, _HINT, _USE = range(4)


class MappingStep(QScrollArea):
    """One line a column: its header, the field it goes to, and what is to be known of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.columns: list[QComboBox] = []
        self.use: dict[int, QPushButton] = {}  # by the column's place
        self.fixed: dict[str, QLineEdit] = {}  # by the field

    def show_file(self, csv: CsvFile, fields: Sequence[Metafield]) -> None:
        """Propose a mapping; what was chosen before for the same headers and fields stays."""
        proposal = propose(csv, fields)
        hints = {hint.place: hint for hint in proposal.hints}
        names = [each.name for each in settable(fields)]
        self.columns, self.use, self.fixed = [], {}, {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(_HINT, 1)
        grid.setColumnMinimumWidth(_NAME, 240)
        for at, heading in enumerate((self.tr("Column of the file"), self.tr("Metadata field"))):
            grid.addWidget(_heading(heading), 0, at)
        for place, header in enumerate(csv.header):
            shown, choice = ElidedLabel("columnName"), QComboBox()
            shown.setText(quoted(header))
            choice.setMinimumWidth(260)
            choice.setAccessibleName(self.tr("Field for {column}").format(column=quoted(header)))
            choice.addItem(self.tr("(ignored)"), IGNORED)
            for name in names:
                choice.addItem(name, name)
            choice.setCurrentIndex(choice.findData(proposal.mapping.columns[place]))
            self.columns.append(choice)
            grid.addWidget(shown, place + 1, _NAME)
            grid.addWidget(choice, place + 1, _FIELD)
            if hint := hints.get(place):
                text = QLabel(words.filled(hint.template, hint.values))
                text.setObjectName("hint")
                text.setWordWrap(True)
                grid.addWidget(text, place + 1, _HINT)
                if hint.suggestion:
                    grid.addWidget(self._use(place, hint.suggestion), place + 1, _USE)
        layout = QVBoxLayout()
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setSpacing(18)
        layout.addLayout(grid)
        layout.addLayout(self._fixed_values(names, proposal.mapping))
        layout.addStretch(1)
        inside = QWidget()
        inside.setObjectName("list")
        inside.setLayout(layout)
        self.setWidget(inside)

    def mapping(self) -> Mapping:
        """Return what was chosen."""
        columns = tuple(str(choice.currentData()) for choice in self.columns)
        fixed = {name: text for name, field in self.fixed.items() if (text := field.text().strip())}
        return Mapping(columns, fixed)

    def keep(self, mapping: Mapping) -> None:
        """Choose what was chosen before, where the file has as many columns."""
        if len(mapping.columns) == len(self.columns):
            for choice, name in zip(self.columns, mapping.columns, strict=True):
                choice.setCurrentIndex(max(0, choice.findData(name)))
        for name, value in mapping.fixed.items():
            if name in self.fixed:
                self.fixed[name].setText(value)

    def _use(self, place: int, name: str) -> QPushButton:
        button = QPushButton(self.tr("Use it"))
        button.setAutoDefault(False)
        button.setAccessibleName(self.tr("Use {field}").format(field=name))
        button.clicked.connect(lambda: self.columns[place].setCurrentIndex(self.columns[place].findData(name)))
        self.columns[place].currentIndexChanged.connect(
            lambda: button.setVisible(self.columns[place].currentData() != name)
        )
        self.use[place] = button
        return button

    def _fixed_values(self, names: Sequence[str], proposed: Mapping) -> QGridLayout:
        """Return the lines for fields that may have one value for all rows."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 1)
        free = [n for n in names if n not in proposed.columns and not is_mac_field(n) and not is_serial_field(n)]
        if free:
            grid.addWidget(_heading(self.tr("The same for all rows")), 0, 0, 1, 2)
        for row, name in enumerate(free, 1):
            label, field = QLabel(name), QLineEdit()
            label.setMinimumWidth(240)
            label.setBuddy(field)
            field.setMinimumWidth(260)
            field.setMaxLength(300)
            field.setPlaceholderText(self.tr("no value"))
            field.setAccessibleName(self.tr("{field} of all rows").format(field=name))
            self.fixed[name] = field
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        return grid


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName("caption")
    return label
