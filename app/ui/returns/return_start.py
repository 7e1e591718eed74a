"""What the returns desk shows before anything came back: what to do, and the returns that are not finished."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.returns import Return
from app.ui.parts.empty_state import EmptyState
from app.ui.returns import return_words

MOST = 6  # that are listed; the others follow as these are finished


class ReturnStart(QWidget):
    """`wanted` tells the name of a unit whose return shall go on."""

    wanted = Signal(str)
    bring = Signal()  # have a simulated device come back

    def __init__(self, demo: bool) -> None:
        super().__init__()
        self.empty = EmptyState("page-returns")
        self.empty.say(
            self.tr("Scan the label of what came back, or plug the device into a slot. It is only looked at."),
            self.tr("Have a device come back") if demo else "",
        )
        self.empty.pressed.connect(self.bring)
        self.title = QLabel()
        self.title.setObjectName("pageCount")
        self.buttons: list[QPushButton] = []
        self._grid = QGridLayout()
        self._grid.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.empty, 1)
        layout.addWidget(self.title)
        layout.addLayout(self._grid)
        self.show_open(())

    def show_open(self, returns: Sequence[Return]) -> None:
        """List what is not finished, oldest first."""
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self.title.setVisible(bool(returns))
        self.title.setText(self.tr("Not finished: {count}").format(count=len(returns)))
        self.buttons = [self._button(each) for each in returns[:MOST]]
        for place, button in enumerate(self.buttons):
            self._grid.addWidget(button, place // 2, place % 2)
            button.show()

    def _button(self, each: Return) -> QPushButton:
        step = return_words.step(each.next) if each.next else ""
        text = self.tr("{unit} · {way} · next: {step}").format(
            unit=each.unit, way=return_words.way(each.way), step=step
        )
        button = QPushButton(text, self)
        button.setMinimumHeight(48)
        button.clicked.connect(lambda: self.wanted.emit(each.unit))
        return button
