"""What the cloud was asked to do with tokens and is not seen done yet: a strip for each batch, until it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.errands import ErrandKind
from app.store.errands import Batch
from app.ui import words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.icons import Icon

MOST = 3  # batches that are shown; the others follow as these end


class ErrandStrip(QWidget):
    """`resumed` and `dropped` tell the batch."""

    resumed = Signal(object)  # Batch
    dropped = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        self._shown: tuple[Batch, ...] = ()
        self.rows: list[QFrame] = []
        self.hide()

    def show_batches(self, batches: Sequence[Batch]) -> None:
        """Show the open batches."""
        if tuple(batches[:MOST]) == self._shown:
            return
        self._shown = tuple(batches[:MOST])
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(batch) for batch in self._shown]
        for row in self.rows:
            self._layout.addWidget(row)
        self.setVisible(bool(self.rows))

    def _row(self, batch: Batch) -> QFrame:
        row, text = QFrame(), ElidedLabel("errandText")
        row.setObjectName("errandStrip")
        said = (
            self.tr("Delete: {open} of {total} not done yet ({why})")
            if batch.kind is ErrandKind.DELETE
            else self.tr("Disclaim: {open} of {total} not done yet ({why})")
        )
        text.setText(said.format(open=words.number(batch.open), total=words.number(batch.total), why=batch.why))
        resume, drop = QPushButton(self.tr("Go on")), QPushButton(self.tr("Drop"))
        resume.clicked.connect(lambda: self.resumed.emit(batch))
        drop.clicked.connect(lambda: self.dropped.emit(batch))
        drop.setObjectName("danger")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(14, 6, 6, 6)
        layout.setSpacing(10)
        layout.addWidget(Icon("warning", 24))
        layout.addWidget(text, 1)
        layout.addWidget(resume)
        layout.addWidget(drop)
        return row
