"""What comes out of chosen tokens: a zip with or without AuthTokens, sheets of labels, one picture."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.bench.tokens.export_names import Names
from app.label.sheet import load_stock, stocks
from app.ui.parts.number_field import number_field


class Out(StrEnum):
    """What is made."""

    ZIP = "zip"
    PICTURES = "pictures"
    SHEETS = "sheets"
    PICTURE = "picture"


class ExportStep(QWidget):
    """Left what is made, right what is to be said about it."""

    changed = Signal()

    def __init__(self, count: int) -> None:
        super().__init__()
        words = {
            Out.ZIP: self.tr("Zip with AuthTokens"),
            Out.PICTURES: self.tr("Zip of QR pictures, without AuthTokens"),
            Out.SHEETS: self.tr("Sheets of labels, as a PDF"),
            Out.PICTURE: self.tr("One QR picture, as a PNG"),
        }
        self.kinds = QButtonGroup(self)
        self.buttons: dict[Out, QRadioButton] = {}
        left = QVBoxLayout()
        left.setSpacing(10)
        for at, (out, word) in enumerate(words.items()):
            button = self.buttons[out] = QRadioButton(word)
            button.setEnabled(out is not Out.PICTURE or count == 1)
            if not button.isEnabled():
                button.setToolTip(self.tr("Choose one token for it."))
                button.setAccessibleDescription(button.toolTip())
            self.kinds.addButton(button, at)
            left.addWidget(button)
        left.addStretch(1)
        self.what = QLabel()
        self.what.setObjectName("exportWhat")
        self.what.setWordWrap(True)
        self.names, self.by_auth = QComboBox(), QCheckBox(self.tr("Name the pictures after their AuthTokens"))
        self.names.setAccessibleName(self.tr("How the pictures are named"))
        for name, word in (
            ("unit", self.tr("By unit, else by serial number")),
            ("serial", self.tr("By serial number, else by unit")),
            ("qr", self.tr("By QR token")),
        ):
            self.names.addItem(word, name)
        self.warning = QLabel(
            self.tr(
                "Careful: who sees such a file's name can log in as that device. Names stay in lists of recent files,"
                " in backups and in mails. The Console names them so; here it is only done where another program"
                " needs it."
            )
        )
        self.warning.setObjectName("warning")
        self.warning.setWordWrap(True)
        self.stock, self.why = QComboBox(), QLineEdit()
        self.first = number_field(self.tr("First free place of the first sheet"), 1, 1)
        self.stock.setAccessibleName(self.tr("Label stock"))
        self.stock.addItems(stocks())
        self.why.setAccessibleName(self.tr("What for"))
        self.why.setPlaceholderText(self.tr("What for? The journal keeps it."))
        self.why.setMaxLength(200)
        self.agreed = QCheckBox(self.tr("I know: the bench gives these tokens to no device any more"))
        self.agreed.setObjectName("agreed")
        right = QFrame()
        right.setObjectName("exportOptions")
        inside = QVBoxLayout(right)
        inside.setContentsMargins(20, 16, 20, 16)
        inside.setSpacing(12)
        inside.addWidget(self.what)
        for widget in (self.names, self.by_auth, self.warning):
            inside.addWidget(widget)
        self.sheet = QWidget()
        grid = QGridLayout(self.sheet)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(12)
        for row, (word, field) in enumerate(
            ((self.tr("Stock"), self.stock), (self.tr("First free place"), self.first), (self.tr("Reason"), self.why))
        ):
            grid.addWidget(QLabel(word), row, 0)
            grid.addWidget(field, row, 1)
        grid.addWidget(self.agreed, 3, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        inside.addWidget(self.sheet)
        inside.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addLayout(left, 4)
        layout.addWidget(right, 6)
        self.kinds.idToggled.connect(self._show)
        for signal in (self.by_auth.toggled, self.agreed.toggled, self.why.textChanged):
            signal.connect(self._show)
        self.stock.currentTextChanged.connect(self._stock_changed)
        self._stock_changed()
        self.buttons[Out.PICTURES].setChecked(True)
        self._show()

    def out(self) -> Out:
        """Return what is to be made."""
        return list(Out)[self.kinds.checkedId()]

    def names_by(self) -> Names:
        """Return how the pictures are named."""
        if self.out() is Out.ZIP and self.by_auth.isChecked():
            return "auth"
        names: Names = self.names.currentData()
        return names

    def ready(self) -> bool:
        """Tell whether everything is said."""
        return self.out() is not Out.SHEETS or (self.agreed.isChecked() and bool(self.why.text().strip()))

    def _stock_changed(self) -> None:
        self.first.setRange(1, load_stock(self.stock.currentText()).places)

    def _show(self, _: object = None) -> None:
        out = self.out()
        self.what.setText(
            {
                Out.ZIP: self.tr(
                    "A CSV with the AuthTokens, and a folder of QR pictures, as the Console makes it. A supervisor"
                    " signs, and the journal knows. Whoever has the file can log in as these devices: keep it as a"
                    " secret."
                ),
                Out.PICTURES: self.tr(
                    "The QR pictures, and a CSV with QR tokens, units, serial numbers and metadata: what a printer of"
                    " labels needs. No AuthToken is in it."
                ),
                Out.SHEETS: self.tr(
                    "Labels for devices that are flashed elsewhere, on label stock; free tokens only. Afterwards the"
                    " bench gives these tokens to no device: their labels may stick on others."
                ),
                Out.PICTURE: self.tr("The QR code of this token. It is for claiming only, and no secret."),
            }[out]
        )
        self.names.setVisible(out in (Out.ZIP, Out.PICTURES))
        self.names.setEnabled(self.names_by() != "auth")
        self.by_auth.setVisible(out is Out.ZIP)
        self.warning.setVisible(out is Out.ZIP)
        self.sheet.setVisible(out is Out.SHEETS)
        self.changed.emit()
