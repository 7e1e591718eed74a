"""Icons: small SVG files whose `currentColor` becomes the colour of the text beside them."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QLabel

from app.ui.resources import resource
from app.ui.theme import Theme


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


def follow_theme(button: QAbstractButton, theme: Theme, name: str, size: int, color: str, checked: str = "") -> None:
    """Give a button the icon in a colour of the theme, whichever it is; `checked` is the colour while it is pressed."""
    _Follower(button, theme, name, size, (color, checked or color))


class _Follower(QObject):
    """Lives as long as its button."""

    def __init__(self, button: QAbstractButton, theme: Theme, name: str, size: int, colors: tuple[str, str]) -> None:
        super().__init__(button)
        self._button, self._theme, self._name, self._size, self._colors = button, theme, name, size, colors
        self._draw()
        theme.changed.connect(self._draw)

    def _draw(self) -> None:
        drawn = QIcon()
        for state, color in zip((QIcon.State.Off, QIcon.State.On), self._colors, strict=True):
            for mode, shade in ((QIcon.Mode.Normal, color), (QIcon.Mode.Disabled, "edge")):
                # twice the size, so that it stays sharp
                drawn.addPixmap(pixmap(self._name, self._theme.colors[shade], self._size, 2.0), mode, state)
        self._button.setIcon(drawn)


class Icon(QLabel):
    """Shows an icon in the colour that the style sheet gives its text."""

    def __init__(self, name: str = "", size: int = 24) -> None:
        super().__init__()
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
        del event
        if self._name:
            color = self.palette().color(self.foregroundRole()).name()
            drawn = pixmap(self._name, color, self.width(), self.devicePixelRatioF())
            painter = QPainter(self)
            painter.drawPixmap(0, 0, drawn)
            painter.end()
