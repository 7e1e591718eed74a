"""Settings: the bench's slots, each with its socket and its recipe; and what is plugged in now."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QMessageBox, QVBoxLayout, QWidget

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act
from app.settings import SlotSettings
from app.ui.bridge import Background
from app.ui.parts.rows_table import RowsModel, plain_table
from app.ui.settings.port_list import PortList
from app.ui.settings.settings_section import Permits, Section, button
from app.ui.settings.slot_form import SlotForm


class SlotsSection(Section):
    """A slot is written only with a recipe that is in order."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__(desk, permits, calls)
        self._looks = Background("ports", self)
        self.slots: tuple[SlotSettings, ...] = ()
        self.dialog: SlotDialog | None = None
        headers = (self.tr("Slot"), self.tr("Socket"), self.tr("Recipe"))
        self.model = RowsModel(headers, lambda slot, at: (slot.name, slot.port, str(slot.recipe))[at])
        self.table = plain_table(self.tr("Slots"), self.model, 110, 190)
        self.table.doubleClicked.connect(lambda _: self.change_slot())
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self.ports = PortList(desk, self._looks)
        self.add_button = button(self.tr("Add a slot"), self.add_slot)
        self.change_button = button(self.tr("Change it"), self.change_slot)
        self.remove_button = button(self.tr("Remove it"), self.remove_slot, "danger")
        self.note = QLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        hint = QLabel(self.tr("Which socket is which? Plug a board in or out: its socket lights up here."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        left, right, across = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        left.addWidget(self.table, 1)
        left.addWidget(self.note)
        right.addWidget(QLabel(self.tr("Plugged in now")))
        right.addWidget(self.ports, 1)
        right.addWidget(hint)
        across.setSpacing(20)
        across.addLayout(left, 3)
        across.addLayout(right, 2)
        self.body.addLayout(across, 1)
        self.add_buttons(self.add_button, self.change_button, self.remove_button)

    def word(self) -> str:
        return self.tr("Slots")

    def show_now(self, now: SettingsNow) -> None:
        self.slots = now.settings.slots
        self.model.show_rows(self.slots)
        self.ports.show_slots({slot.port: slot.name for slot in self.slots})
        self.note.setText(
            self.tr("The demo's slots have simulated devices; real slots are set on a real bench.")
            if self.desk.demo
            else ""
            if self.slots
            else self.tr("No slot is set yet: add one.")
        )
        self._enable()

    def opened(self) -> None:
        self.ports.watch(True)

    def closed(self) -> None:
        self.ports.watch(False)
        if self.dialog:
            self.dialog.reject()

    def close_calls(self) -> None:
        """Look no more."""
        self.ports.watch(False)
        self._looks.close()

    def add_slot(self) -> None:
        """Ask for a new slot."""
        self._open(None)

    def change_slot(self) -> None:
        """Ask for the chosen slot anew."""
        if (slot := self._chosen()) and self.change_button.isEnabled():
            self._open(slot)

    def remove_slot(self) -> None:
        """Remove the chosen slot, when somebody is sure."""
        slot = self._chosen()
        if slot is None:
            return
        ask = QMessageBox(self)
        ask.setWindowTitle(self.tr("Remove a slot"))
        ask.setText(
            self.tr("Remove slot {slot}? A unit that is not finished in it waits on the page Unfinished.").format(
                slot=slot.name
            )
        )
        remove = ask.addButton(self.tr("Remove it"), QMessageBox.ButtonRole.DestructiveRole)
        ask.addButton(self.tr("Leave it"), QMessageBox.ButtonRole.RejectRole)
        remove.clicked.connect(lambda: self._keep([each for each in self.slots if each != slot]))
        ask.finished.connect(ask.deleteLater)
        ask.open()

    def _open(self, slot: SlotSettings | None) -> None:
        others = [each for each in self.slots if each != slot]
        self.dialog = dialog = SlotDialog(self, self.desk, slot, others)

        def given(new: SlotSettings) -> None:
            at = self.slots.index(slot) if slot else len(self.slots)
            self._keep([*self.slots[:at], new, *self.slots[at + bool(slot) :]])

        def ended(_: int) -> None:
            self.dialog = None

        dialog.given.connect(given)
        dialog.finished.connect(ended)
        dialog.open()

    def _keep(self, slots: Sequence[SlotSettings]) -> None:
        def keep(act: Act) -> None:
            self.change(
                act, lambda permit: self.desk.change_slots(slots, permit), self.tr("The slots are kept."), restart=True
            )

        self.ask(lambda: self.desk.act_for(slots), keep)

    def _chosen(self) -> SlotSettings | None:
        rows = self.table.selectionModel().selectedRows()
        return self.model.rows[rows[0].row()] if rows else None

    def _enable(self) -> None:
        real = self.desk.demo is None
        self.add_button.setEnabled(real)
        for each in (self.change_button, self.remove_button):
            each.setEnabled(real and self._chosen() is not None)


class SlotDialog(QDialog):
    """`given` tells a slot that can be kept."""

    given = Signal(object)  # SlotSettings

    def __init__(
        self,
        parent: QWidget,
        desk: SettingsDesk,
        slot: SlotSettings | None,
        others: Sequence[SlotSettings],
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Slot {slot}").format(slot=slot.name) if slot else self.tr("A new slot")
        self.setWindowTitle(title)
        heading = QLabel(title)
        heading.setObjectName("dialogTitle")
        self._calls = Background("slot", self)  # its own: no answer comes when it is gone
        self.form = SlotForm(desk, self._calls)
        self.form.show_slot(slot, others)
        self.keep_button = button(self.tr("Keep the slot"), self._give)
        self.keep_button.setDefault(True)
        self.leave = button(self.tr("Cancel"), self.reject)
        buttons, layout = QHBoxLayout(), QVBoxLayout(self)
        buttons.setSpacing(12)
        buttons.addStretch(1)
        buttons.addWidget(self.leave)
        buttons.addWidget(self.keep_button)
        layout.setContentsMargins(28, 22, 28, 22)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.form, 1)
        layout.addLayout(buttons)
        self.setFixedWidth(900)
        self.form.ports.watch(True)
        self.finished.connect(self._end)

    def _end(self) -> None:
        self.form.ports.watch(False)
        self._calls.close()

    def _give(self) -> None:
        if slot := self.form.slot():
            self.given.emit(slot)
            self.accept()
