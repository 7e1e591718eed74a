"""Small charts, painted: each bar with its words and its number beside it, told apart by pattern as well as colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui import words
from app.ui.theme import Theme

ROW_PX = 44
_HOURS_PX = 132
_PATTERNS = {
    "decide": Qt.BrushStyle.SolidPattern,
    "turn": Qt.BrushStyle.BDiagPattern,
    "edge": Qt.BrushStyle.NoBrush,
    "working": Qt.BrushStyle.SolidPattern,
}


@dataclass(frozen=True, slots=True)
class Bar:
    """`color` is one of the theme's: decide is painted full, turn hatched, edge as an outline."""

    word: str
    count: int
    color: str = "working"


class BarChart(QWidget):
    """One row for each bar, as many as there is room for; the others are added up in the last."""

    def __init__(self, theme: Theme, most: int = 8) -> None:
        super().__init__()
        self._theme, self._most = theme, most
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show these, in their order."""
        self._bars = tuple(bars)
        self.setAccessibleName(". ".join(f"{bar.word}: {words.number(bar.count)}" for bar in bars))
        self.setToolTip("\n".join(f"{bar.word}: {words.number(bar.count)}" for bar in bars))
        self.updateGeometry()
        self.update()

    def shown(self) -> tuple[Bar, ...]:
        """Return the rows that there is room for."""
        rows = min(self._most, max(1, self.height() // ROW_PX))
        if len(self._bars) <= rows:
            return self._bars
        rest = sum(bar.count for bar in self._bars[rows - 1 :])
        return (*self._bars[: rows - 1], Bar(self.tr("Others"), rest, "muted"))

    def sizeHint(self) -> QSize:
        return QSize(320, ROW_PX * max(1, min(self._most, len(self._bars))))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, ROW_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(16)
        painter.setFont(font)
        metrics, bars = painter.fontMetrics(), self.shown()
        largest = max((bar.count for bar in bars), default=1)
        number = max((metrics.horizontalAdvance(words.number(bar.count)) for bar in bars), default=0)
        room = self.width() - number - 14
        for at, bar in enumerate(bars):
            top = at * ROW_PX
            painter.setPen(self._theme.color("text"))
            said = metrics.elidedText(bar.word, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QRectF(0, top, room, 22), int(Qt.AlignmentFlag.AlignVCenter), said)
            right = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
            painter.drawText(QRectF(0, top, self.width(), ROW_PX - 4), right, words.number(bar.count))
            box = QRectF(1, top + 24, max(6.0, room * bar.count / largest), 12)
            _paint_bar(painter, box, self._theme.color(bar.color), _PATTERNS.get(bar.color, Qt.BrushStyle.NoBrush))
        painter.end()


class HourChart(QWidget):
    """A column for each hour, its number above it and the hour below."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._hours: tuple[tuple[str, int], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_hours(self, hours: Sequence[tuple[str, int]]) -> None:
        """Show hours, each with its number, without gaps."""
        self._hours = tuple(hours)
        self.setAccessibleName(". ".join(f"{hour}: {words.number(count)}" for hour, count in hours))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, _HOURS_PX)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._hours:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setPixelSize(14)
        painter.setFont(font)
        wide = min(64.0, self.width() / len(self._hours))
        largest = max(count for _, count in self._hours)
        room, centre = self.height() - 44, int(Qt.AlignmentFlag.AlignCenter)
        for at, (hour, count) in enumerate(self._hours):
            high = max(2.0, room * count / largest) if count else 0.0
            box = QRectF(at * wide + wide * 0.15, 22 + room - high, wide * 0.7, high)
            if count:
                _paint_bar(painter, box, self._theme.color("working"), Qt.BrushStyle.SolidPattern)
                painter.setPen(self._theme.color("text"))
                painter.drawText(QRectF(at * wide, box.top() - 21, wide, 20), centre, words.number(count))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QRectF(at * wide, self.height() - 20, wide, 20), centre, hour)
        painter.end()


def _paint_bar(painter: QPainter, box: QRectF, color: QColor, pattern: Qt.BrushStyle) -> None:
    painter.setPen(QPen(color, 2))
    painter.setBrush(QBrush(color, pattern))
    painter.drawRoundedRect(box, 3, 3)
