"""How far the writing of a device is: a bar, bytes, and seconds left."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QWidget

from app.ui import words

_SHORTEST = 32  # pixels of the bar
_SOON = 0.5  # seconds of writing before its speed says anything


class WriteProgress(QWidget):
    """Keeps its room while it shows nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._began: float | None = None
        self._from = 0  # bytes that were there when the clock began
        self.bar = QProgressBar()
        self.bar.setRange(0, 1000)
        self.bar.setTextVisible(False)
        self.bar.setMinimumWidth(_SHORTEST)
        self.bar.setAccessibleName(self.tr("Bytes written"))
        self.text = QLabel()
        self.text.setObjectName("progressText")
        self.text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.bar, 1)
        layout.addWidget(self.text)
        self.setFixedHeight(24)
        self.show_bytes(False, 0, 0)

    def show_bytes(self, writing: bool, written: int, to_write: int) -> None:
        """Show `written` of `to_write` bytes; nothing where the device is not being written."""
        shown = writing and to_write > 0
        self.bar.setVisible(shown)
        self.text.setVisible(shown)
        if not shown:
            self._began = None
            return
        now = time.monotonic()
        if self._began is None or written < self._from:
            self._began, self._from = now, written
        self.bar.setValue(round(1000 * written / to_write))
        self.text.ensurePolished()
        metrics, most = self.text.fontMetrics(), self._bytes(to_write, to_write)
        # as wide as it will ever be, so that the bar stays where it is
        wide = metrics.horizontalAdvance(most + self._left(99))
        both = wide + _SHORTEST + 10 <= self.width()
        self.text.setFixedWidth(wide if both else metrics.horizontalAdvance(most))
        text = self._bytes(written, to_write)
        spent, fresh = now - self._began, written - self._from
        if both and spent > _SOON and fresh and written < to_write:
            left = spent * (to_write - written) / fresh
            text += self._left(max(1, round(left)))
        self.text.setText(text)

    def _bytes(self, done: int, everything: int) -> str:
        return self.tr("{done} of {all} kB").format(done=words.kilo(done), all=words.kilo(everything))

    def _left(self, seconds: int) -> str:
        return self.tr(" · {seconds} s left").format(seconds=words.number(seconds))
