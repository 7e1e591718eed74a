"""First start: the first socket, and what is made there."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollArea, QVBoxLayout

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.settings import SlotSettings
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Background
from app.ui.settings.slot_form import SlotForm
from app.ui.start.first_step import OwnPermits, Step


class SlotStep(Step):
    """The first socket and what is made there."""

    def __init__(self, desk: SettingsDesk) -> None:
        super().__init__()
        self._desk, self._calls = desk, Background("first slot", self)
        self._permits = OwnPermits(desk.people, self._calls)
        self._others: tuple[SlotSettings, ...] = ()
        self.form = SlotForm(desk, self._calls)
        area, layout = QScrollArea(), QVBoxLayout(self)
        area.setWidget(self.form)
        area.setWidgetResizable(True)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def title(self) -> str:
        return self.tr("The first slot")

    def why(self) -> str:
        return self.tr(
            "One USB socket of the bench, and the product that is made there. More slots are added in the settings."
        )

    def show_now(self, now: SettingsNow) -> None:
        slots = now.settings.slots
        self._others = slots[1:]
        self.form.show_slot(slots[0] if slots else None, self._others)

    def opened(self) -> None:
        self.form.ports.watch(True)
        self.form.port.widget.setFocus()

    def closed(self) -> None:
        self.form.ports.watch(False)

    def close_calls(self) -> None:
        self.form.ports.watch(False)
        self._calls.close()

    def keep(self) -> None:
        slot = self.form.slot()
        if slot is None:
            self.said.emit(self.tr("This slot cannot be kept yet: see what is said at its fields."), "refused")
            return
        slots = [slot, *self._others]

        def failed(problem: Exception | None) -> None:
            self.said.emit(words.sentence(problem) if problem else "", "refused")

        def keep(permit: Permit) -> None:
            self._calls.call(lambda: self._desk.change_slots(slots, permit), lambda _: self.kept.emit(), failed)

        self._calls.call(
            lambda: self._desk.act_for(slots), lambda act: self._permits.permit(act, keep, None, failed), failed
        )
