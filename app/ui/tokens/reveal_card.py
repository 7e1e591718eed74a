"""An AuthToken in clear: for half a minute, on the screen only, and gone with whatever closes, hides or locks."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton

from app.domain.secret import MASK, Secret
from app.ui import words
from app.ui.fonts import code_font

SECONDS = 30


class RevealCard(QFrame):
    """Shows dots until somebody may see more. Nothing of it can be selected, so nothing is copied."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("reveal")
        self._left = 0
        self._tick = QTimer(self, interval=1000)
        self._tick.timeout.connect(self._count)
        self.text, self.time, self.button = QLabel(MASK), QLabel(), QPushButton()
        font = code_font()
        font.setPixelSize(19)
        self.text.setFont(font)
        self.text.setObjectName("secretText")
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._pressed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 10, 10)
        layout.setSpacing(14)
        layout.addWidget(QLabel(self.tr("AuthToken")))
        layout.addWidget(self.text)
        layout.addStretch(1)
        layout.addWidget(self.time)
        layout.addWidget(self.button)
        self.hide_secret()

    def show_secret(self, secret: Secret) -> None:
        """Show it for SECONDS; never while nobody can see it."""
        if not self.isVisible():
            return
        self.text.setText(secret.reveal())
        self._left = SECONDS
        self._tick.start()
        self.button.setText(self.tr("Hide"))
        self._say_time()

    def hide_secret(self) -> None:
        """Show dots again."""
        self._tick.stop()
        self._left = 0
        self.text.setText(MASK)
        self.time.setText("")
        self.button.setText(self.tr("Reveal …"))

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.hide_secret()

    def _pressed(self) -> None:
        if self._left:
            self.hide_secret()
        else:
            self.wanted.emit()

    def _count(self) -> None:
        self._left -= 1
        self._say_time() if self._left > 0 else self.hide_secret()

    def _say_time(self) -> None:
        self.time.setText(self.tr("hidden in {seconds} s").format(seconds=words.number(self._left)))
