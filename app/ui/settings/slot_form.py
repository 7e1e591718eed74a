"""One slot as it is entered: its name, its socket, its recipe."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.bench.settings_desk import SettingsDesk
from app.domain.errors import BadInput
from app.settings import SlotSettings
from app.ui.bridge import Background
from app.ui.parts.form import Field, check_all, line
from app.ui.settings.port_list import PortList
from app.ui.settings.recipe_entry import RecipeEntry

_LONGEST = 16  # characters of a name: more has no room on its card


class SlotForm(QWidget):
    """Plugging a board in enters its socket."""

    checked = Signal(bool)  # the recipe is in order

    def __init__(self, desk: SettingsDesk, calls: Background) -> None:
        super().__init__()
        self._others: Collection[SlotSettings] = ()
        self.name = Field(self.tr("Slot"), line(), self.tr("What stands on the socket: 1, 2, left."), self._check_name)
        self.port = Field(
            self.tr("Socket"),
            line(placeholder="usb:1-2"),
            self.tr("Plug a board in: its socket is entered. Or usb:1-2, /dev/ttyUSB0, socket://host:port."),
            self._check_port,
        )
        self.name.widget.setMaxLength(_LONGEST)
        self.ports, self.recipe = PortList(desk, calls), RecipeEntry(desk, calls)
        self.ports.setFixedHeight(96)
        self.ports.picked.connect(self.port.widget.setText)
        self.ports.plugged.connect(self.port.widget.setText)
        self.recipe.checked.connect(self.checked)
        above, found, layout = QHBoxLayout(), QLabel(self.tr("Plugged in now")), QVBoxLayout(self)
        above.setSpacing(20)
        above.addWidget(self.name, 1)
        above.addWidget(self.port, 3)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addLayout(above)
        layout.addWidget(found)
        layout.addWidget(self.ports)
        layout.addWidget(self.recipe)

    def show_slot(self, slot: SlotSettings | None, others: Collection[SlotSettings]) -> None:
        """Show a slot, or an empty form for a new one; `others` are the slots beside it."""
        self._others = others
        names = {each.name for each in others}
        free = next(str(number) for number in range(1, len(names) + 2) if str(number) not in names)
        self.name.widget.setText(slot.name if slot else free)
        self.port.widget.setText(slot.port if slot else "")
        self.ports.show_slots({each.port: each.name for each in others})
        if slot:
            self.recipe.show_path(slot.recipe)
        else:
            self.recipe.field.widget.clear()

    def slot(self) -> SlotSettings | None:
        """Return what is entered; None, and said at its field, where something is wrong."""
        if not check_all(self.name, self.port):
            return None
        if not self.recipe.sound:
            self.recipe.check()
            return None
        return SlotSettings(self.name.widget.text().strip(), self.port.widget.text().strip(), self.recipe.path())

    def empty(self) -> bool:
        """Tell whether nothing but the name is entered."""
        return not self.port.widget.text().strip() and not self.recipe.field.widget.text().strip()

    def _check_name(self) -> None:
        name = self.name.widget.text().strip()
        if not name or not name.isprintable():
            raise BadInput("Give the slot a name.")
        if any(each.name == name for each in self._others):
            raise BadInput("There is a slot {slot} already. Give another name.", slot=name)

    def _check_port(self) -> None:
        port = self.port.widget.text().strip()
        if not port or not port.isprintable() or " " in port:
            raise BadInput("Say which socket it is: plug a board in, or enter it.")
        for each in self._others:
            if each.port == port:
                raise BadInput("Slot {slot} has this socket already. Take another one.", slot=each.name)
