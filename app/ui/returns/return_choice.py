"""The ways that make sense for what came back, as big buttons; each says in a line what it does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bench.returns.returns_ways import Offer
from app.domain.returns import Way
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.layouts import clear
from app.ui.returns import return_words


class ReturnChoice(QWidget):
    """`chosen` tells a way."""

    chosen = Signal(object)  # Way

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[Way, CodedButton] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(10)

    def offer(self, offers: Sequence[Offer]) -> None:
        """Show these ways."""
        clear(self._layout)
        self.buttons = {offer.way: self._button(offer.way) for offer in offers}
        for each in self.buttons.values():
            self._layout.addWidget(each)
            each.show()
        self._layout.addStretch(1)

    def _button(self, way: Way) -> CodedButton:
        text = f"{return_words.way(way)}\n{return_words.way_short(way)}"
        button = CodedButton(text, f"TS.R.{way.name}", self)
        button.setProperty("choice", "scrap" if way is Way.SCRAP else "print_again")
        button.setMinimumHeight(72)
        button.setMaximumHeight(112)
        button.clicked.connect(lambda: self.chosen.emit(way))
        return button
