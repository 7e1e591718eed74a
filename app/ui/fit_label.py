"""A text that takes the largest size at which all of it is seen, and never makes its surroundings move."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

_FLAGS = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignVCenter)


class FitLabel(QWidget):
    """Shows a text between `largest` and `smallest` pixels high, wrapped, in the room that the layout gives it."""

    def __init__(self, largest: int, smallest: int = 13, *, bold: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._largest, self._smallest, self._bold = "", largest, smallest, bold
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

    def sizeHint(self) -> QSize:
        return QSize(120, self._largest + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self._smallest + 4)

    def fitting_font(self) -> tuple[QFont, bool]:
        """Return the largest font in which the text fits, and whether it does."""
        font = QFont(self.font())
        font.setBold(self._bold)
        room = self.contentsRect()
        for size in range(self._largest, self._smallest - 1, -1):
            font.setPixelSize(size)
            needed = QFontMetrics(font).boundingRect(QRect(0, 0, room.width(), 10_000), _FLAGS, self._text)
            if needed.height() <= room.height() and needed.width() <= room.width():
                return font, True
        return font, False

    def paintEvent(self, event: QPaintEvent) -> None:
        font, fits = self.fitting_font()
        if self.toolTip() != (tip := "" if fits else self._text):
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self.contentsRect(), _FLAGS, self._text)
        painter.end()
