"""A text that takes the largest size at which all of it is seen, and never makes its surroundings move."""

from __future__ import annotations

import bisect

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_WRAPPED = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignVCenter)


class FitLabel(QWidget):
    """Shows a text between `largest` and `smallest` pixels high, wrapped, in the room that the layout gives it."""

    def __init__(
        self,
        largest: int,
        smallest: int = 13,
        *,
        bold: bool = True,
        centred: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._largest, self._smallest, self._bold = "", largest, smallest, bold
        self._flags = 0
        self.set_centred(centred)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def text(self) -> str:
        """Return the text."""
        return self._text

    def setText(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(text)
            self.update()

    def set_largest(self, largest: int) -> None:
        """Allow at most `largest` pixels."""
        if largest != self._largest:
            self._largest = largest
            self.update()

    def set_centred(self, centred: bool) -> None:
        """Put the text into the middle, or to the left."""
        self._flags = _WRAPPED | int(Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, self._largest + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._smallest + 4)

    def fitting_font(self) -> tuple[QFont, bool]:
        """Return the largest font in which the text fits, and whether it does."""
        font = QFont(self.font())
        font.setBold(self._bold)
        sizes = range(self._smallest, self._largest + 1)
        too_large = bisect.bisect(sizes, False, key=lambda size: not self._fits(font, self._text, size))
        font.setPixelSize(sizes[max(0, too_large - 1)])
        return font, too_large > 0

    def _fits(self, font: QFont, text: str, size: int) -> bool:
        font.setPixelSize(size)
        room = self.contentsRect()
        needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), self._flags, text)
        return needed.height() <= room.height() and needed.width() <= room.width()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        font, fits = self.fitting_font()
        if self.toolTip() != (tip := "" if fits else self._text):
            self.setToolTip(tip)
        text = self._text
        if not fits:  # as much of it as is seen whole
            ends = range(len(text))
            beyond = bisect.bisect(ends, False, key=lambda end: not self._fits(font, f"{text[:end]}…", self._smallest))
            text = f"{text[: max(0, beyond - 1)].rstrip()}…"
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), self._flags, text)
        painter.end()
