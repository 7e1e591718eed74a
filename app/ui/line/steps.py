"""The steps of the unit in a slot: a list with icons and seconds, or one row of icons where there is little room."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.bench.events import Step, StepName, StepState
from app.ui import words
from app.ui.line import line_words
from app.ui.parts.icons import pixmap
from app.ui.theme import Theme

_WIDE_ROW = 320  # pixels from which on the row's icons are large
_COLORS = {
    StepState.WAITING: "edge",
    StepState.RUNNING: "working",
    StepState.DONE: "remove",
    StepState.FAILED: "decide",
}


class StepList(QWidget):
    """Paints the steps; `list` form has a row for each, `row` form the icons and the current step's words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        self._began: dict[StepName, float] = {}
        self._as_row = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show these steps; the running one's seconds are counted from now."""
        if steps == self._steps:
            return
        running = {step.name for step in steps if step.state is StepState.RUNNING}
        self._began = {name: self._began.get(name, time.monotonic()) for name in running}
        self._steps = steps
        self.setAccessibleName(self._say(steps))
        self.update()

    def set_form(self, as_row: bool) -> None:
        """Choose between the list and the row."""
        self._as_row = as_row
        if as_row:
            self.setFixedHeight(28)
        else:
            self.setMinimumHeight(0)
            self.setMaximumHeight(16_777_215)
        self.updateGeometry()
        self.update()

    def seconds(self, step: Step) -> float | None:
        """Return how long a step took, or has been running."""
        if step.state is StepState.RUNNING:
            return time.monotonic() - self._began[step.name]
        return step.seconds

    def sizeHint(self) -> QSize:
        return QSize(230, 28 if self._as_row else 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(100, 28 if self._as_row else 120)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        if not self._steps:
            return
        painter = QPainter(self)
        if self._as_row:
            self._paint_row(painter)
        else:
            self._paint_list(painter)
        painter.end()

    def _paint_list(self, painter: QPainter) -> None:
        high = min(38.0, self.height() / len(self._steps))
        font = self.font()
        font.setPixelSize(int(max(12, min(19, high * 0.56))))
        for row, step in enumerate(self._steps):
            line = QRectF(0, row * high, self.width(), high)
            size = max(1, int(min(24, high - 4)))  # also while the layout has not come to rest
            self._icon(painter, step.state, QPointF(0, line.top() + (high - size) / 2), size)
            waiting = step.state is StepState.WAITING
            font.setBold(step.state in (StepState.RUNNING, StepState.FAILED))
            painter.setFont(font)
            painter.setPen(self._theme.color("muted") if waiting else self.palette().color(QPalette.ColorRole.Text))
            seconds = self.seconds(step)
            took = words.took(seconds) if seconds is not None else ""
            wide = painter.fontMetrics().horizontalAdvance(took) + 8
            middle = int(Qt.AlignmentFlag.AlignVCenter)
            name = painter.fontMetrics().elidedText(
                line_words.step_word(step.name), Qt.TextElideMode.ElideRight, int(line.width() - size - 10 - wide)
            )
            painter.drawText(line.adjusted(size + 10, 0, -wide, 0), middle, name)
            painter.drawText(line, middle | int(Qt.AlignmentFlag.AlignRight), took)

    def _paint_row(self, painter: QPainter) -> None:
        size, gap = (20, 5) if self.width() >= _WIDE_ROW else (16, 3)
        left = 0
        for step in self._steps:
            self._icon(painter, step.state, QPointF(left, (self.height() - size) / 2), size)
            left += size + gap
        if current := _current(self._steps):
            font = self.font()
            font.setPixelSize(14)
            painter.setFont(font)
            painter.setPen(self.palette().color(QPalette.ColorRole.Text))
            seconds = self.seconds(current)
            took = f"  {words.took(seconds)}" if seconds is not None else ""
            room = QRectF(left + 4, 0, self.width() - left - 4, self.height())
            metrics = painter.fontMetrics()
            name = metrics.elidedText(
                line_words.step_word(current.name),
                Qt.TextElideMode.ElideRight,
                int(room.width()) - metrics.horizontalAdvance(took),
            )
            painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), name + took)

    def _icon(self, painter: QPainter, state: StepState, at: QPointF, size: int) -> None:
        color = self._theme.colors[_COLORS[state]]
        painter.drawPixmap(at, pixmap(f"step-{state.value}", color, size, self.devicePixelRatioF()))

    def _say(self, steps: Sequence[Step]) -> str:
        states = {
            StepState.WAITING: self.tr("waiting"),
            StepState.RUNNING: self.tr("running"),
            StepState.DONE: self.tr("done"),
            StepState.FAILED: self.tr("failed"),
        }
        return ", ".join(f"{line_words.step_word(step.name)}: {states[step.state]}" for step in steps)


def _current(steps: Sequence[Step]) -> Step | None:
    """Return the step that runs or failed."""
    return next((step for step in steps if step.state in (StepState.RUNNING, StepState.FAILED)), None)
