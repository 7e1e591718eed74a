"""Where a person says who they are: a badge that is scanned, or a name and its PIN."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLabel, QVBoxLayout

from app.ui.parts.fit_label import FitLabel
from app.ui.parts.icons import Icon
from app.ui.people.pin_pad import PinPad
from app.ui.theme import set_property


class NameBox(QComboBox):
    """Tells when its list has closed: who chose with a finger goes on to the PIN, the arrow keys walk on."""

    closed = Signal()

    def hidePopup(self) -> None:
        super().hidePopup()
        self.closed.emit()


class Credentials(QFrame):
    """Left what the scanner does, right what fingers and keyboard do; below, what was wrong."""

    given = Signal(str, object)  # name, Secret

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("credentials")
        self.names, self.pad = NameBox(), PinPad()
        self.names.setAccessibleName(self.tr("Name"))
        self.names.setPlaceholderText(self.tr("Name"))
        self.names.closed.connect(self._go_on, Qt.ConnectionType.QueuedConnection)  # by then the name is chosen
        self.pad.entered.connect(self._give)
        self.scan = FitLabel(26, 15, centred=True)
        self.problem = FitLabel(18, 12, centred=True)
        self.problem.setObjectName("credentialsProblem")
        self.problem.setFixedHeight(72)
        badge, by_pin = QVBoxLayout(), QVBoxLayout()
        badge.setSpacing(12)
        badge.addStretch(1)
        badge.addWidget(Icon("badge", 96), 0, Qt.AlignmentFlag.AlignHCenter)
        badge.addWidget(self.scan, 2)
        badge.addStretch(1)
        by_pin.setSpacing(12)
        by_pin.addWidget(QLabel(self.tr("Or name and PIN")))
        by_pin.addWidget(self.names)
        by_pin.addWidget(self.pad)
        across = QHBoxLayout()
        across.setSpacing(32)
        across.addLayout(badge, 1)
        across.addLayout(by_pin, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 20, 28, 12)
        layout.addLayout(across)
        layout.addWidget(self.problem)

    def offer(self, names: Sequence[str]) -> None:
        """Offer these names; one that was chosen stays chosen."""
        chosen = self.names.currentText()
        self.names.clear()
        self.names.addItems(list(names))
        self.names.setCurrentIndex(self.names.findText(chosen))

    def start(self, scan: str) -> None:
        """Ask anew, with what the scanner is asked for; the keyboard goes where something is to be typed."""
        self.scan.setText(scan)
        self.show_problem("")
        self.pad.field.clear()
        self.names.setCurrentIndex(0 if self.names.count() == 1 else -1)
        (self.pad.field if self.names.currentIndex() >= 0 else self.names).setFocus()

    def show_problem(self, sentence: str) -> None:
        """Say what was wrong; "" says nothing."""
        self.setEnabled(True)
        self.problem.setText(sentence)
        set_property(self.problem, "state", "refused" if sentence else "")
        if sentence:
            self.pad.field.setFocus()

    def show_checking(self) -> None:
        """Say that what was given is being looked at."""
        self.problem.setText(self.tr("Checking …"))
        set_property(self.problem, "state", "checking")

    def _go_on(self) -> None:
        if self.names.currentIndex() >= 0:
            self.pad.field.setFocus()

    def _give(self) -> None:
        pin = self.pad.field.take()
        if not self.names.currentText():
            self.show_problem(self.tr("Choose your name first."))
        elif pin:
            self.show_checking()
            self.given.emit(self.names.currentText(), pin)
