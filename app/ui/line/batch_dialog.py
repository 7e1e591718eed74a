"""Asks which order or batch is made now: typed, scanned, or one of the last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from app.domain.secret import mask_tokens
from app.store.journal import LONGEST_BATCH
from app.ui import words
from app.ui.parts.fit_label import FitLabel

_WIDE = 720  # pixels


class BatchDialog(QDialog):
    """`named` tells the name, "" for none. It stays until it is closed, and shows why a name was refused."""

    named = Signal(str)

    def __init__(self, batch: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("batch")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Order or batch"))
        question = QLabel(self.tr("Which order or batch is made now?"))
        question.setObjectName("dialogTitle")
        hint = FitLabel(16, 12, bold=False)
        hint.setText(self.tr("Units that begin from now on belong to it; those that have begun stay where they are."))
        hint.setFixedHeight(40)
        self.name = QLineEdit(batch)
        self.name.setMaxLength(LONGEST_BATCH)
        self.name.setAccessibleName(question.text())
        self.name.setPlaceholderText(self.tr("Scan or type its number"))
        self.name.selectAll()
        self.name.textChanged.connect(self._changed)
        self.problem = FitLabel(16, 12)
        self.problem.setObjectName("warning")
        self.problem.setFixedHeight(40)
        self.begin, none, cancel = (
            QPushButton(word) for word in (self.tr("Begin"), self.tr("No batch"), self.tr("Cancel"))
        )
        self.none = none
        self.begin.setDefault(True)
        for button in (none, cancel):
            button.setAutoDefault(False)
        self.begin.clicked.connect(lambda: self.named.emit(self.name.text()))
        none.clicked.connect(lambda: self.named.emit(""))
        cancel.clicked.connect(self.reject)
        self.recent = QGridLayout()
        self.recent.setSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(none)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.begin)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        for widget in (question, hint, self.name, self.problem):
            layout.addWidget(widget)
        layout.addLayout(self.recent)
        layout.addLayout(buttons)
        self.setFixedWidth(_WIDE)
        self._changed()

    def offer(self, batches: list[str]) -> None:
        """Offer batches that were made before."""
        for at, batch in enumerate(batches):
            button = QPushButton()
            button.setText(button.fontMetrics().elidedText(batch, Qt.TextElideMode.ElideMiddle, _WIDE // 2 - 90))
            button.setToolTip(batch)
            button.setAccessibleName(self.tr("Go on with {batch}").format(batch=batch))
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, batch=batch: self.named.emit(batch))
            self.recent.addWidget(button, at // 2, at % 2)

    def take_scan(self, text: str) -> None:
        """Take a name that was scanned."""
        self.name.setText(mask_tokens(text.strip()))
        self.begin.setFocus()

    def refuse(self, problem: Exception) -> None:
        """Show why the name cannot be used."""
        self.problem.setText(words.sentence(problem))
        self.name.setFocus()

    def _changed(self) -> None:
        self.problem.setText("")
        self.begin.setEnabled(bool(self.name.text().strip()))
