"""The strip that says that devices are simulated, and scans their labels without a scanner."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.ui.parts.fit_label import FitLabel


class DemoStrip(QFrame):
    """`slot` is the one whose printed label may be scanned now; "" for none."""

    scan = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("demoStrip")
        self._slot = ""
        word = QLabel(self.tr("Demo"))
        word.setObjectName("demoWord")
        self.text = FitLabel(15, 11, bold=False)
        self.text.setObjectName("demoText")
        self.button = QPushButton(self.tr("Scan the printed label"))
        self.button.setObjectName("demoButton")
        self.button.clicked.connect(self._pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 4, 14, 4)
        layout.setSpacing(12)
        layout.addWidget(word)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.button)
        self.show_slot("")

    def show_slot(self, slot: str) -> None:
        """Offer the label of this slot."""
        self._slot = slot
        self.button.setEnabled(bool(slot))
        self.text.setText(
            self.tr("The label came out of a simulated printer: press the button in place of a scanner.")
            if slot
            else self.tr("Devices, cloud and printer are simulated. Nothing real is written or printed.")
        )

    def _pressed(self) -> None:
        if self._slot:
            self.button.setEnabled(False)
            self.scan.emit(self._slot)
