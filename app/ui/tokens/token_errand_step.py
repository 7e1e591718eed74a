"""What disclaiming or deleting will do, told for exactly these tokens, and what a person must say before it is done."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from app.bench.tokens.token_situation import Situation
from app.domain.errands import ErrandKind
from app.domain.errors import StationError
from app.domain.secret import mask_tokens
from app.ui import words
from app.ui.parts.rows_table import RowsModel, plain_table

SENTENCES: dict[ErrandKind, Callable[[Situation], tuple[StationError, ...]]] = {
    ErrandKind.DISCLAIM: Situation.disclaiming,
    ErrandKind.DELETE: Situation.deleting,
}


class ErrandStep(QWidget):
    """One token's sentences in full; of many a table, whose chosen row is told in full below."""

    changed = Signal()

    def __init__(self, kind: ErrandKind) -> None:
        super().__init__()
        self._kind, self._typed_wanted = kind, ""
        self.summary = QLabel()
        self.summary.setObjectName("previewSentence")
        self.summary.setWordWrap(True)
        self.model = RowsModel((self.tr("QR token"), self.tr("Unit"), self.tr("In the cloud")), _cell)
        self.table = plain_table(self.tr("Tokens"), self.model, 356, 140)
        self.told = QLabel()
        self.told.setObjectName("told")
        self.told.setWordWrap(True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignTop)
        area = QScrollArea()
        area.setWidget(self.told)
        area.setWidgetResizable(True)
        area.setMinimumHeight(110)
        self.why, self.typed = QComboBox(), QLineEdit()
        self.why.setEditable(True)
        self.why.setAccessibleName(self.tr("Reason"))
        self.why.addItems(usual_reasons(kind))
        self.why.setCurrentIndex(-1)
        self.why.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        edit = self.why.lineEdit()
        if edit:
            edit.setPlaceholderText(self.tr("Why? The journal keeps it."))
            edit.setMaxLength(200)
        self.typed.setMaxLength(60)
        self.typed_word = QLabel()
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        grid.addWidget(QLabel(self.tr("Reason")), 0, 0)
        grid.addWidget(self.why, 0, 1)
        grid.addWidget(self.typed_word, 1, 0)
        grid.addWidget(self.typed, 1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 3)
        layout.addWidget(area, 2)
        layout.addLayout(grid)
        self.why.editTextChanged.connect(lambda: self.changed.emit())
        self.typed.textChanged.connect(lambda: self.changed.emit())
        self.table.selectionModel().currentRowChanged.connect(lambda now: self._tell(now.row()))

    def show_situations(self, found: Sequence[Situation], to_type: str) -> None:
        """Tell what will happen; `to_type` is what must be typed, "" for nothing."""
        self._typed_wanted = to_type
        self.model.show_rows(found)
        many, claimed = len(found) > 1, sum(each.claimed for each in found)
        self.table.setVisible(many)
        self.summary.setVisible(many)
        numbers = {"count": words.number(len(found)), "claimed": words.number(claimed)}
        said = self.tr("Tokens: {count}, of which claimed: {claimed}. Choose a row to read what happens to it.")
        self.summary.setText(said.format(**numbers))
        self.typed.setVisible(bool(to_type))
        self.typed_word.setVisible(bool(to_type))
        self.typed_word.setText(self.tr("Type {wanted}").format(wanted=to_type))
        self.typed.setAccessibleName(self.typed_word.text())
        if many:
            self.table.selectRow(0)
        self._tell(0)

    def reason(self) -> str:
        """Return the reason, without secrets."""
        return mask_tokens(self.why.currentText().strip())

    def ready(self) -> bool:
        """Tell whether everything is said."""
        return bool(self.reason()) and self.typed.text().strip() == self._typed_wanted

    def _tell(self, row: int) -> None:
        if 0 <= row < len(self.model.rows):
            sentences = SENTENCES[self._kind](self.model.rows[row])
            self.told.setText("\n\n".join(words.sentence(each) for each in sentences))


def usual_reasons(kind: ErrandKind) -> tuple[str, ...]:
    """Return the reasons most often given."""
    if kind is ErrandKind.DISCLAIM:
        return (
            words.translate("errands", "Tested, before it is sent to the customer"),
            words.translate("errands", "Returned, to be sold again"),
            words.translate("errands", "Goes to another user"),
        )
    return (
        words.translate("errands", "Device is scrapped"),
        words.translate("errands", "Created by mistake"),
        words.translate("errands", "Device gets another token"),
    )


def _cell(each: Situation, column: int) -> str:
    if column == 0:
        return each.qr_token
    if column == 1:
        return each.unit.name if each.unit else ""
    if not each.listed:
        return words.translate("errands", "gone")
    if not each.claimed:
        return words.translate("errands", "not claimed")
    name = each.org_name or words.translate("errands", "organization {number}").format(number=each.org_id or "?")
    said = words.translate("errands", "claimed by {org}, online") if each.online else words.translate(
        "errands", "claimed by {org}"
    )  # fmt: skip
    return said.format(org=name)
