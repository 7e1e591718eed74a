"""The one search field: what may be an AuthToken is not shown while it is typed; the arrow keys move in the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from app.ui.parts.icons import pixmap
from app.ui.parts.secret_input import hide_secret
from app.ui.theme import Theme

_HIDDEN_FROM = 24  # characters in one run
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindField(QLineEdit):
    """`moved` tells how many rows down the arrow keys go."""

    moved = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("findField")
        self.setPlaceholderText(self.tr("Serial number, MAC, label, unit, batch, customer, state …"))
        self.setAccessibleName(self.tr("Find units and tokens"))
        self.setMaxLength(200)
        self.setClearButtonEnabled(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._theme, self._glass = theme, self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        self.textChanged.connect(lambda: hide_secret(self, _HIDDEN_FROM))
        theme.changed.connect(self._paint)
        self._paint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if step := _STEPS.get(Qt.Key(event.key())):
            self.moved.emit(step)
        elif event.key() == Qt.Key.Key_Escape:
            self.clear()
        else:
            super().keyPressEvent(event)

    def _paint(self) -> None:
        self._glass.setIcon(QIcon(pixmap("search", self._theme.colors["muted"], 24, 2.0)))
