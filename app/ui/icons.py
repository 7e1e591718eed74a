"""Icons: small SVG files whose `currentColor` becomes the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from app.ui.resources import resource


@lru_cache(maxsize=256)
def pixmap(name: str, color: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return the icon drawn in `color` (#rrggbb), `size` logical pixels square."""
    source = resource("icons", f"{name}.svg").read_text("utf-8").replace("currentColor", color)
    drawn = QPixmap(QSize(size, size) * ratio)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    QSvgRenderer(QByteArray(source.encode())).render(painter, QRectF(drawn.rect()))
    painter.end()
    drawn.setDevicePixelRatio(ratio)
    return drawn


def icon(name: str, color: QColor, size: int = 24) -> QIcon:
    """Return the icon for buttons, drawn at twice the size so that it stays sharp."""
    return QIcon(pixmap(name, color.name(), size, 2.0))


class Icon(QLabel):
    """Shows an icon in the colour that the style sheet gives its text."""

    def __init__(self, name: str = "", size: int = 24, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.resize_to(size)

    def resize_to(self, size: int) -> None:
        """Draw it `size` logical pixels square."""
        self.setFixedSize(size, size)

    def show_icon(self, name: str) -> None:
        """Show the icon of that name; none for ""."""
        if name != self._name:
            self._name = name
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._name:
            color = self.palette().color(self.foregroundRole()).name()
            drawn = pixmap(self._name, color, self.width(), self.devicePixelRatioF())
            painter = QPainter(self)
            painter.drawPixmap(0, 0, drawn)
            painter.end()
