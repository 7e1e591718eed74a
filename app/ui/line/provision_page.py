"""The line's page: what to do now, the slots' cards, the shift's counters."""

from __future__ import annotations

import functools

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.bench.events import Choice, CountsChanged, Phase, ScanAnswer, SlotView
from app.domain.errors import NotAllowed, StationError
from app.domain.people import Act
from app.ui.bridge import Background, Bench
from app.ui.commands import Command, parse_command
from app.ui.line.attention import comes_first, whose_turn
from app.ui.line.banner import Banner, Counters
from app.ui.line.line_words import choice_word
from app.ui.line.shift import Shift
from app.ui.line.shift_strip import HIGH_PX
from app.ui.line.slot_card import SlotCard
from app.ui.page import Page
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.label_picture import WIDTH_PX
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme
from app.ui.words import sentence

LOW_PX = 700  # of the page, below which two rows of cards need the room of what is above them


class ProvisionPage(Page):
    """Shows what the bench tells, and hands scans and choices to it."""

    icon, acts = "page-provision", frozenset({Act.PROVISION})

    phase_changed = Signal()

    def __init__(
        self, bench: Bench, calls: Background, scans: ScanBar, theme: Theme, shift: Shift | None = None
    ) -> None:
        super().__init__()
        self.shift = shift
        self._bench, self._calls, self._scans, self._theme = bench, calls, scans, theme
        self.views: dict[str, SlotView] = {}
        self.cards: dict[str, SlotCard] = {}
        self._pictured: dict[str, tuple[str, int]] = {}  # slot → unit and copy whose picture is shown or asked for
        self.banner, self.counters = Banner(), Counters()
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.banner, 1)
        top.addWidget(self.counters)
        slots = QWidget()
        self._grid = QGridLayout(slots)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self.body = QStackedWidget()
        self.body.addWidget(slots)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        self._layout = layout
        if shift:
            shift.setParent(self)
            layout.addWidget(shift.strip)
            self.body.addWidget(shift.panel)
            shift.opened.connect(self._show_shift)
            self.phase_changed.connect(shift.refresh_soon)
        layout.addWidget(self.body, 1)
        self.no_slots = EmptyState("phase-empty")
        self.no_slots.hide()
        layout.addWidget(self.no_slots, 1)
        self._seconds = QTimer(self, interval=500)
        self._seconds.timeout.connect(self._tick)

    def word(self) -> str:
        return self.tr("Provision")

    def show_views(self, views: tuple[SlotView, ...]) -> None:
        """Lay out one card for each slot; done once, so that nothing jumps later."""
        if not views:
            self.show_trouble(StationError("No slot is set yet: say which socket makes which product."))
        columns = _columns(len(views))
        for at, view in enumerate(views):
            card = SlotCard(view.slot, at + 1, self._theme)
            card.chosen.connect(self.choose)
            self.cards[view.slot] = card
            self._grid.addWidget(card, at // columns, at % columns)
            self._grid.setColumnStretch(at % columns, 1)
            self._grid.setRowStretch(at // columns, 1)
        for view in views:
            self.show_view(view)

    def show_trouble(self, problem: StationError) -> None:
        """Say why there is no slot here, in place of the cards."""
        for widget in (self.banner, self.body, *([self.shift.strip] if self.shift else [])):
            widget.hide()
        self.no_slots.say(sentence(problem), self.tr("Open the settings"))
        self.no_slots.show()

    def show_view(self, view: SlotView) -> None:
        """Show a slot's new view, and what it changes for the others."""
        if view.slot not in self.cards:
            return
        before = self.views.get(view.slot)
        self.views[view.slot] = view
        views = list(self.views.values())
        first = whose_turn(views)
        self.cards[view.slot].show_view(view, first)
        for other in views:
            if other.phase is Phase.TURN and other.slot != view.slot:
                self.cards[other.slot].show_view(other, first)
        self.banner.show_views(views)
        self._picture(view)
        if before is None or before.phase is not view.phase:
            self.phase_changed.emit()
        running = any(each.running for each in views)
        if running != self._seconds.isActive():
            self._seconds.start() if running else self._seconds.stop()

    def show_counts(self, counts: CountsChanged) -> None:
        """Show the shift's counters."""
        self.counters.show_counts(counts)
        if self.shift:
            self.shift.hear_counts(counts)

    def take_nobodys(self, text: str) -> bool:  # no badge becomes the name of a batch
        return self.shift is not None and self.shift.take_scan(text)

    def close_calls(self) -> None:
        if self.shift:
            self.shift.close()

    def nobody_here(self) -> None:
        """Who was asked something has left: nothing stays open for who comes next."""
        if self.shift:
            self.shift.leave()

    def signed_in(self) -> None:
        """Somebody who may provision is here: what a device was refused for, that nobody was, is tried again."""
        for view in self.views.values():
            if isinstance(view.problem, NotAllowed) and Choice.TRY_AGAIN in view.choices:
                again = functools.partial(self._bench.choose, view.slot, Choice.TRY_AGAIN)
                self._calls.call(again, lambda _: None, self._scans.show_problem)

    def waiting_for_scan(self) -> str:
        """Return the slot whose label is to be scanned; "" while there is none."""
        return next((view.slot for view in self.views.values() if view.phase is Phase.SCAN), "")

    def waiting_for_serial(self) -> str:
        """Return the slot whose device's serial number is to be scanned; "" while there is none."""
        return next((view.slot for view in self.views.values() if view.phase is Phase.SERIAL), "")

    def focus_first(self) -> None:
        """Give the keyboard to what must be decided, else to the scan field."""
        if self.shift:
            self.shift.close_panel()
        first = comes_first(list(self.views.values()))
        if first and first.choices and first.phase is Phase.DECIDE:
            self.cards[first.slot].take_focus()
        else:
            self._scans.field.setFocus()

    def scan(self, text: str) -> None:
        """Take a scan: a command code for the window, or a label for the bench."""
        if command := parse_command(text):
            self._obey(command)
        else:
            self._scans.show_checking()
            self._calls.call(lambda: self._bench.scan(text), self.answered, self._scans.show_problem)

    def answered(self, answer: ScanAnswer) -> None:
        """Show what a scan did."""
        self._scans.show_answer(answer)

    def choose(self, slot: str, choice: Choice, reason: str) -> None:
        """Hand a choice to the bench; the card shows it when it took effect."""

        def refused(error: Exception) -> None:
            self._scans.show_problem(error)
            self.cards[slot].not_done()

        def taken(_: None) -> None:
            self._scans.say(choice_word(choice), slot)

        self._calls.call(lambda: self._bench.choose(slot, choice, reason), taken, refused)

    def _obey(self, command: Command) -> None:
        cards = list(self.cards.values())
        if command.place:
            meant = [card for card in cards if card.place == command.place]
        else:
            meant = [card for card in cards if card.asks()]
        if len(meant) > 1:
            self._scans.refuse(self.tr("Several slots wait for a decision. Scan a code on the slot's own card."))
        elif not meant or not meant[0].obey(command):
            self._scans.refuse(self.tr("This code is not offered now."), meant[0].slot if meant else "")

    def _picture(self, view: SlotView) -> None:
        unit = view.unit
        if unit is None or not unit.copy:
            self._pictured.pop(view.slot, None)
            return
        wanted = (unit.id, unit.copy)
        if self._pictured.get(view.slot) == wanted:
            return
        self._pictured[view.slot] = wanted
        self.cards[view.slot].picture.clear()
        show = functools.partial(self._show_picture, view.slot, wanted)
        self._calls.call(lambda: self._bench.picture(unit, WIDTH_PX), show)

    def _show_picture(self, slot: str, wanted: tuple[str, int], png: bytes) -> None:
        if self._pictured.get(slot) == wanted:  # else the slot has gone on meanwhile
            self.cards[slot].show_label(png)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave two rows of cards in a low window what room there is."""
        super().resizeEvent(event)
        if self.shift:
            low = len(self.cards) > 3 and self.height() < LOW_PX
            for widget, high in ((self.banner, 92), (self.counters, 92), (self.shift.strip, HIGH_PX)):
                widget.setFixedHeight(high - (26 if high > HIGH_PX else 6) if low else high)
            self._layout.setSpacing(8 if low else 12)
            self._layout.setContentsMargins(12, 8 if low else 12, 12, 8 if low else 12)

    def _show_shift(self, on: bool) -> None:
        self.body.setCurrentIndex(1 if on else 0)
        if not on:
            self._scans.field.setFocus()

    def _tick(self) -> None:
        for card in self.cards.values():
            card.tick()


def _columns(slots: int) -> int:
    """Return how many cards stand side by side: one row up to three, two rows up to eight."""
    return slots if slots <= 3 else (slots + 1) // 2
