"""What an export holds, before it is taken in: its tokens, everything that does not agree, and what becomes of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.cloud.console_export import ConsoleExport
from app.cloud.export_columns import is_consoles_own
from app.cloud.pairing import Mismatch
from app.cloud.token_rows import quoted
from app.domain.errors import BadInput
from app.domain.tokens import Template
from app.ui import words
from app.ui.parts.number_field import number_field
from app.ui.parts.rows_table import RowsModel, plain_table


class ImportStep(QWidget):
    """Left the mismatches, right what a person decides."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = QLabel()
        self.sentence.setObjectName("previewSentence")
        self.sentence.setWordWrap(True)
        self.mismatches = RowsModel((self.tr("What does not agree"),), _cell)
        self.table = plain_table(self.tr("Mismatches"), self.mismatches)
        self.template, self.new_name = QComboBox(), QLineEdit()
        self.new_number = number_field(self.tr("Number of the new template"), 0, 2**31 - 1)
        self.template.setAccessibleName(self.tr("Template"))
        self.template.setPlaceholderText(self.tr("Choose a template"))
        self.new_name.setPlaceholderText(self.tr("Its name"))
        self.new_name.setAccessibleName(self.tr("Name of the new template"))
        self.new_name.setMaxLength(100)
        self.organization = number_field(self.tr("Number of the organization"), 0, 2**31 - 1)
        for number in (self.new_number, self.organization):
            number.setGroupSeparatorShown(False)
            number.setSpecialValueText(self.tr("Its number"))
        self.columns = QListWidget()
        self.columns.setAccessibleName(self.tr("Columns that become metadata"))
        self._which = QLabel(self.tr("Organization, which the export does not say"))
        self._kept = QLabel(self.tr("Columns that become metadata"))
        for label in (self._which, self._kept):
            label.setObjectName("caption")
            label.setWordWrap(True)
        self.template.currentIndexChanged.connect(self._template_changed)
        right = QVBoxLayout()
        right.setSpacing(10)
        for widget in (QLabel(self.tr("Template of all these tokens")), self.template, self.new_name, self.new_number,
                       self._which, self.organization, self._kept):  # fmt: skip
            right.addWidget(widget)
        right.addWidget(self.columns, 1)
        right.addStretch(0)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(12)
        grid.addWidget(self.sentence, 0, 0, 1, 2)
        grid.addWidget(self.table, 1, 0)
        grid.addLayout(right, 1, 1)
        grid.setColumnStretch(0, 5)
        grid.setColumnStretch(1, 3)

    def show_export(self, export: ConsoleExport, templates: Sequence[Template]) -> None:
        """Show what was read."""
        found = words.number(len(export.tokens))
        if export.mismatches:
            wrong = words.number(len(export.mismatches))
            said = self.tr("Tokens beyond doubt: {found}. What does not agree: {wrong}. Nothing was taken in yet.")
            self.sentence.setText(said.format(found=found, wrong=wrong))
        else:
            said = self.tr("Tokens beyond doubt: {found}. Everything agrees. Nothing was taken in yet.")
            self.sentence.setText(said.format(found=found))
        self.mismatches.show_rows(export.mismatches)
        self.table.setVisible(bool(export.mismatches))
        self.template.clear()
        for template in templates:
            self.template.addItem(template.name, template)
        self.template.addItem(self.tr("Another template …"), None)
        self.template.setCurrentIndex(0 if len(templates) <= 1 else -1)
        self._template_changed()
        said_all = all(token.org_id for token in export.tokens)
        self._which.setVisible(not said_all)
        self.organization.setVisible(not said_all)
        self.columns.clear()
        for name in export.columns:
            item = QListWidgetItem(quoted(name))
            item.setData(Qt.ItemDataRole.UserRole, name)
            item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsSelectable)
            own = is_consoles_own(name)
            item.setCheckState(Qt.CheckState.Unchecked if own else Qt.CheckState.Checked)
            self.columns.addItem(item)
        for widget in (self.columns, self._kept):
            widget.setVisible(self.columns.count() > 0)

    def chosen_template(self) -> Template:
        """Return the template. Raises BadInput where none is chosen or named."""
        template = self.template.currentData()
        if isinstance(template, Template):
            return template
        if self.template.currentIndex() < 0:
            raise BadInput("Choose the template of these tokens.")
        name, number = self.new_name.text().strip(), self.new_number.value()
        if not name or not number:
            raise BadInput("Give the new template its name and its number, as the Console shows them.")
        return Template(number, name)

    def chosen_organization(self) -> int | None:
        """Return the organization, where a person gave it."""
        return self.organization.value() or None

    def kept(self, export: ConsoleExport) -> ConsoleExport:
        """Return the export with those columns only that are ticked."""
        items = [self.columns.item(at) for at in range(self.columns.count())]
        ticked = {
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() is Qt.CheckState.Checked
        }  # fmt: skip
        return export.keeping(ticked)

    def _template_changed(self) -> None:
        new = self.template.currentIndex() >= 0 and self.template.currentData() is None
        self.new_name.setVisible(new)
        self.new_number.setVisible(new)


def _cell(mismatch: Mismatch, column: int) -> str:
    del column
    return words.filled(mismatch.fault, mismatch.values)
