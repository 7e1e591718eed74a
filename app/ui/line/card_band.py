"""The band at the top of a slot's card: which slot, for which product, and what it does in one word."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from app.bench.events import Phase, SlotView
from app.ui.line import line_words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.icons import Icon


class CardBand(QFrame):
    """Its colours are its card's."""

    def __init__(self, slot: str) -> None:
        super().__init__()
        self.setObjectName("band")
        self.name, self.product = QLabel(self.tr("Slot {slot}").format(slot=slot)), ElidedLabel("productName")
        self.name.setObjectName("slotName")
        self.icon, self.word = Icon(size=30), QLabel()
        self.word.setObjectName("phaseWord")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 0, 16, 0)
        layout.setSpacing(10)
        layout.addWidget(self.name)
        layout.addWidget(self.product, 1, Qt.AlignmentFlag.AlignBaseline)
        layout.addWidget(self.icon)
        layout.addWidget(self.word)

    def show_view(self, view: SlotView) -> None:
        """Show what the slot does."""
        self.icon.show_icon(f"phase-{view.phase.value}")
        self.word.setText(line_words.phase_word(view))
        self.product.setText("" if view.phase is Phase.EMPTY else view.product)
        self.setToolTip(view.product)

    def set_form(self, tall: bool) -> None:
        """Take more or less room."""
        self.icon.resize_to(34 if tall else 24)
        self.setFixedHeight(52 if tall else 42)
