"""The picture of the label that belongs to the device in a slot."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme import Theme

WIDTH_PX = 640  # what the bench is asked for; scaled down to the room there is


class LabelPicture(QWidget):
    """Shows a PNG on label-white, or an empty outline with a word."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._picture = theme, QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.clear()

    def clear(self) -> None:
        """Show that there is no label."""
        self._picture = QPixmap()
        self.setAccessibleName(self.tr("No label yet"))
        self.update()

    def show_png(self, png: bytes, name: str) -> None:
        """Show a picture; `name` says which label it is."""
        self._picture.loadFromData(png)
        self.setAccessibleName(name)
        self.update()

    def has_picture(self) -> bool:
        """Tell whether a label is shown."""
        return not self._picture.isNull()

    def sizeHint(self) -> QSize:
        return QSize(260, 156)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = self._picture.size() if self.has_picture() else QSize(50, 30)
        size = shape.scaled(self.size() - QSize(4, 4), Qt.AspectRatioMode.KeepAspectRatio)
        room = QRect(QPoint(2, 2) + QPoint((self.width() - 4 - size.width()) // 2, 0), size)
        room.moveTop((self.height() - size.height()) // 2)
        if self.has_picture():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            drawn = self._picture.scaled(size * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
            drawn.setDevicePixelRatio(ratio)
            painter.drawPixmap(room.topLeft(), drawn)
            painter.setPen(QPen(self._theme.color("edge"), 1))
            painter.drawRoundedRect(room, 4, 4)
        else:
            painter.setPen(QPen(self._theme.color("edge"), 1.5, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(room, 8, 8)
            painter.setPen(self.palette().color(QPalette.ColorRole.PlaceholderText))
            font = self.font()
            font.setPixelSize(max(11, min(16, room.width() // 10)))
            painter.setFont(font)
            painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), self.tr("No label yet"))
        painter.end()
