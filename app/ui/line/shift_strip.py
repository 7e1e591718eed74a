"""How far the shift is, in one line above the slots that is read from two metres."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from app.bench.shift_desk import ShiftNow
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.theme import Theme

HIGH_PX = 60


class ShiftStrip(QFrame):
    """Its height never changes. `more` shows the rest of the shift while it is pressed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("shiftStrip")
        self.made = TargetBar(theme)
        self.share, self.times = FitLabel(21, 12), FitLabel(21, 12)
        self.batch = QPushButton()
        self.more = QPushButton(self.tr("Shift"))
        self.more.setCheckable(True)
        self.more.setToolTip(self.tr("What failed, the last units, print a label again"))
        self.batch.setFixedWidth(216)
        self.more.setFixedWidth(120)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 7, 8, 7)
        layout.setSpacing(16)
        layout.addWidget(self.made, 4)
        layout.addWidget(self.share, 3)
        layout.addWidget(self.times, 5)
        layout.addWidget(self.batch)
        layout.addWidget(self.more)
        self.setFixedHeight(HIGH_PX)
        self.show_batch("")

    def show_shift(self, now: ShiftNow) -> None:
        """Show the figures of the present shift."""
        found = now.figures
        self.made.show_count(found.produced, now.target)
        self.share.setText(self.tr("Yield {share}").format(share=words.share(found.final_yield)))
        if found.median_seconds is None or found.last_seconds is None:
            self.times.setText(self.tr("No unit closed yet"))
        else:
            self.times.setText(
                self.tr("{median} a unit, the last {last}").format(
                    median=words.took(found.median_seconds), last=words.took(found.last_seconds)
                )
            )
        self.show_batch(now.batch)

    def show_batch(self, batch: str) -> None:
        """Show what the units that begin now belong to."""
        said = self.tr("Batch: {batch}").format(batch=batch) if batch else self.tr("Batch: none")
        self.batch.setText(self.batch.fontMetrics().elidedText(said, Qt.TextElideMode.ElideRight, 176))
        self.batch.setToolTip(said)
        self.batch.setAccessibleName(said)


class TargetBar(QWidget):
    """How many units are made of how many, as a number and as a bar."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._made, self._target = theme, 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.show_count(0, 0)

    def show_count(self, made: int, target: int) -> None:
        """Show a count; without a target there is no bar."""
        self._made, self._target = made, target
        self.setAccessibleName(self.text())
        self.update()

    def text(self) -> str:
        """Return what it says."""
        if self._target:
            return self.tr("{made} of {target}").format(
                made=words.number(self._made), target=words.number(self._target)
            )
        return self.tr("{made} closed").format(made=words.number(self._made))

    def sizeHint(self) -> QSize:
        return QSize(180, 44)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = self.font()
        font.setBold(True)
        text = self.text()
        for size in range(26, 11, -1):
            font.setPixelSize(size)
            painter.setFont(font)
            if painter.fontMetrics().horizontalAdvance(text) <= self.width():
                break
        painter.setPen(self._theme.color("text"))
        high = self.height() - (12 if self._target else 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), high), int(left), text)
        if self._target:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("line"))
            painter.drawRoundedRect(QRectF(0, high, self.width(), 10), 5, 5)
            wide = self.width() * min(1.0, self._made / self._target)
            painter.setBrush(self._theme.color("remove"))
            painter.drawRoundedRect(QRectF(0, high, max(10.0, wide) if self._made else 0.0, 10), 5, 5)
        painter.end()
