"""The parts of a slot's card, and how they share its room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Phase, SlotView
from app.ui.line.card_band import CardBand
from app.ui.line.choices import ChoiceGrid, ReasonPanel
from app.ui.line.idle import Idle
from app.ui.line.progress import WriteProgress
from app.ui.line.steps import StepList
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.label_picture import LabelPicture
from app.ui.theme import Theme, set_property

_TALL, _WIDE = 380, 440  # pixels from which on a card has room for a list of steps, and for a picture beside it
_ANY = 16_777_215  # as high as the layout likes


class CardFace(QFrame):
    """`place` is the slot's on the page, from 1. `arrange` gives the room to what matters in a view."""

    def __init__(self, slot: str, place: int, theme: Theme) -> None:
        super().__init__()
        self.view: SlotView | None = None
        self.setObjectName("card")
        self.setMinimumSize(220, 180)  # all cards alike, whatever they say
        self.band, self.idle = CardBand(slot), Idle()
        self.instruction = FitLabel(30, 12)
        self.instruction.setObjectName("instruction")
        self.reason = FitLabel(26, 12, bold=False)
        self.reason.setObjectName("reason")
        self.unit = ElidedLabel("unitName")
        self.steps, self.picture, self.progress = StepList(theme), LabelPicture(theme), WriteProgress()
        self.caption = QLabel()
        self.caption.setObjectName("caption")
        self.choices, self.quiet, self.reasons = ChoiceGrid(place), ChoiceGrid(place), ReasonPanel(place)
        self.quiet.set_columns(4)
        self._build()

    def _build(self) -> None:
        self._label = QVBoxLayout()
        self._label.setSpacing(4)
        self._label.addWidget(self.picture, 1)
        self._label.addWidget(self.caption, 0, Qt.AlignmentFlag.AlignHCenter)
        self._work = QWidget()
        self._work_layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._work)
        self._work_layout.setContentsMargins(0, 0, 0, 0)
        self._work_layout.setSpacing(16)
        self._work_layout.addWidget(self.steps, 5)
        self._work_layout.addLayout(self._label, 6)
        self.body = QStackedWidget()
        for page in (self.idle, self._work, self.choices, self.reasons):
            self.body.addWidget(page)
        self._text = QVBoxLayout()
        self._text.setSpacing(8)
        for widget in (self.instruction, self.reason, self.unit, self.body, self.progress, self.quiet):
            self._text.addWidget(widget)
        self._inner = QHBoxLayout()
        self._inner.setContentsMargins(16, 10, 16, 12)
        self._inner.setSpacing(16)
        self._inner.addLayout(self._text, 6)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.band)
        outer.addLayout(self._inner, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def labelled(self) -> bool:
        """Tell whether the unit has a label."""
        return self.view is not None and self.view.unit is not None and self.view.unit.copy > 0

    def arrange(self) -> None:
        """Give the room to what matters now. The card itself never changes its size."""
        if self.view is None:
            return
        tall, wide, phase = self.height() >= _TALL, self.width() >= _WIDE, self.view.phase
        asking, deciding = self.reasons.choice is not None, phase is Phase.DECIDE
        only_text = not asking and (phase is Phase.OFF or bool(self.reason.text()))
        set_property(self, "form", "tall" if tall else "short")
        self.band.set_form(tall)
        idle = phase is Phase.EMPTY
        page = self.reasons if asking else self.choices if deciding else self.idle if idle else self._work
        self.body.setCurrentWidget(page)
        self.body.setVisible(not only_text)
        self.choices.set_columns(3 if not tall else 2 if wide else 1)
        only_steps = not tall and page is self._work and (wide or not self.labelled())
        body = 28 if only_steps else (96 if wide else 48) if deciding and not (tall or asking) else _ANY
        self.body.setMaximumHeight(body)
        self._arrange_text(tall, wide, asking, fills=phase is Phase.OFF or (body != _ANY and not self.reason.text()))
        self.progress.setVisible(phase is Phase.WORKING)
        self.quiet.setVisible(bool(self.view.choices) and not asking and not deciding)
        self.quiet.setFixedHeight(48 if tall else 44)
        self._arrange_work(tall, wide, shown=page is self._work and not only_text)

    def _arrange_text(self, tall: bool, wide: bool, asking: bool, fills: bool) -> None:
        """The instruction `fills` what room is left where nothing below it needs more."""
        deciding = self.view is not None and self.view.phase is Phase.DECIDE
        largest = max(21, min(56, self.height() // 15))
        self.instruction.set_largest(largest)
        high = round(largest * (4.6 if deciding else 2.8)) if tall else 60
        self.instruction.setMinimumHeight(34 if fills else high if tall else 48)
        self.instruction.setMaximumHeight(_ANY if fills else high)
        refused = self.view is not None and self.view.phase is Phase.SERIAL and bool(self.reason.text())
        self.instruction.setVisible(tall or not (asking or refused))  # the band says “Scan serial” all the same
        self.reason.setVisible(bool(self.reason.text()) and not asking)
        told = asking or deciding or bool(self.reason.text()) or (self.labelled() and not wide)
        self.unit.setVisible(bool(self.unit.text()) and (tall or not told))
        self.caption.setVisible(tall and wide and bool(self.caption.text()))
        self._inner.setContentsMargins(16, 10 if tall else 8, 16, 12 if tall else 10)
        self._text.setSpacing(8 if tall else 6)

    def _arrange_work(self, tall: bool, wide: bool, shown: bool) -> None:
        """Steps as a list where there is room, beside the label or above it; else as a row, the label where it fits."""
        labelled = self.labelled()
        self.steps.set_form(as_row=not tall or (labelled and not wide))
        self.steps.setVisible(tall or wide or not labelled)
        self.picture.setVisible(shown and (labelled or (tall and wide)))
        beside = not tall and wide
        if beside and self._inner.count() == 1:
            self._inner.addWidget(self.picture, 5)
        elif not beside and self._inner.count() == 2:
            self._inner.removeWidget(self.picture)
            self._label.insertWidget(0, self.picture, 1)
        sideways = tall and wide
        self._work_layout.setDirection(
            QBoxLayout.Direction.LeftToRight if sideways else QBoxLayout.Direction.BottomToTop
        )
