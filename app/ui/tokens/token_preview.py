"""The preview of a CSV before tokens are created: every bad row by number and reason, or what will be created."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.cloud.token_rows import BadRow, Checked, quoted
from app.ui import words
from app.ui.parts.rows_table import RowsModel, plain_table

SHOWN = 1000  # good rows that are listed


class Preview(QWidget):
    """A sentence over a table."""

    def __init__(self) -> None:
        super().__init__()
        self.sentence = QLabel()
        self.sentence.setObjectName("previewSentence")
        self.sentence.setWordWrap(True)
        self.bad = RowsModel((self.tr("Row"), self.tr("Column"), self.tr("Reason")), _bad_cell)
        self.good = RowsModel((), lambda row, column: row[column])
        self.table_bad = plain_table(self.tr("Bad rows"), self.bad, 80, 190)
        self.table_good = plain_table(self.tr("Rows"), self.good)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table_bad, 1)
        layout.addWidget(self.table_good, 1)

    def show_rows(self, checked: Checked, rows: int) -> None:
        """Show what was found in a file of so many rows."""
        self.table_bad.setVisible(bool(checked.bad))
        self.table_good.setVisible(not checked.bad)
        self.bad.show_rows(checked.bad)
        count = words.number(rows)
        if checked.bad:
            bad = words.number(len({each.number for each in checked.bad}))
            self.sentence.setText(
                self.tr(
                    "Rows that cannot be taken: {bad} of {count}. All or nothing: mend the file and read it again, or"
                    " go back and ignore the column."
                ).format(bad=bad, count=count)
            )
            return
        columns = list(dict.fromkeys(name for row in checked.rows[:SHOWN] for name in row))
        lines = [[quoted(row.get(name, "")) for name in columns] for row in checked.rows[:SHOWN]]
        self.good.show_rows(lines, columns)
        for at in range(len(columns)):
            self.table_good.setColumnWidth(at, max(160, 980 // max(1, len(columns))))
        said = self.tr("Tokens to create, one for each row: {count}.") if rows <= SHOWN else self.tr(
            "Tokens to create, one for each row: {count}. The first {shown} are listed."
        )  # fmt: skip
        self.sentence.setText(said.format(count=count, shown=words.number(SHOWN)))


def _bad_cell(bad: BadRow, column: int) -> str:
    if column == 0:
        return words.number(bad.number)
    return quoted(bad.column) if column == 1 else words.filled(bad.template, bad.values)
