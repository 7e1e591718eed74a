"""What stands where there is nothing to list: why, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon


class EmptyState(QFrame):
    """An icon, a sentence, and a way out where there is one."""

    pressed = Signal()

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setObjectName("empty")
        self._usual = icon
        self.icon, self.button = Icon(icon, 56), QPushButton()
        self.text = FitLabel(24, 14, bold=False, centred=True)
        self.text.setFixedSize(760, 104)
        self.button.clicked.connect(self.pressed)
        layout = QVBoxLayout(self)
        layout.setSpacing(18)
        layout.addStretch(2)
        for widget in (self.icon, self.text, self.button):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def say(self, text: str, button: str = "", icon: str = "") -> None:
        """Show a sentence; `button` is what the way out says, "" for none."""
        self.icon.show_icon(icon or self._usual)
        self.text.setText(text)
        self.button.setText(button)
        self.button.setVisible(bool(button))
