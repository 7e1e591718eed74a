"""What an empty slot shows below its instruction: which product it waits for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon

_ICON_FROM = 190  # pixels of height


class Idle(QWidget):
    """A large icon where there is room, and the product's name."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("idle")
        self.icon, self.product = Icon("phase-empty", 88), FitLabel(24, 13, bold=False, centred=True)
        self.product.setObjectName("idleProduct")
        self.product.setMaximumHeight(64)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addStretch(2)
        layout.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self.product, 3)
        layout.addStretch(3)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.icon.setVisible(self.height() >= _ICON_FROM)
