"""The sockets where a serial port is plugged in now; what was plugged in or taken out just now lights up."""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from app.bench.settings_desk import SettingsDesk
from app.device.ports import PortInfo
from app.ui.bridge import Background

_LOOK_MS = 1000
_NEWS_SECONDS = 8.0
_SPEC = Qt.ItemDataRole.UserRole


class PortList(QListWidget):
    """Any board shows its socket this way: plug it in or out, and watch."""

    picked = Signal(str)  # a port's specification
    plugged = Signal(str)  # the port of a board that was plugged in just now

    def __init__(self, desk: SettingsDesk, calls: Background) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Sockets with something plugged in"))
        self._desk, self._calls = desk, calls
        self._slots: Mapping[str, str] = {}  # slot by port
        self._ports: dict[str, PortInfo] = {}
        self._gone: dict[str, PortInfo] = {}  # shown for a while
        self._news: dict[str, tuple[float, bool]] = {}  # when, and whether it was plugged in
        self._first, self._asking = True, False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self.itemActivated.connect(self._pick)
        self.itemClicked.connect(self._pick)

    def watch(self, on: bool) -> None:
        """Look every second, or no more."""
        if on:
            self._first = True
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def show_slots(self, slots: Mapping[str, str]) -> None:
        """Say which slot has which port."""
        self._slots = slots
        self._list()

    def look(self) -> None:
        """Look now."""
        if not self._asking:
            self._asking = True
            self._calls.call(self._desk.ports, self._seen, lambda _: self._seen(()))

    def _seen(self, ports: Sequence[PortInfo]) -> None:
        self._asking = False
        now, found, before = time.monotonic(), {port.spec: port for port in ports}, self._ports
        old = [spec for spec, (since, _) in self._news.items() if now - since > _NEWS_SECONDS]
        for spec in old:
            del self._news[spec]
            self._gone.pop(spec, None)
        self._ports = found
        plugged, taken = found.keys() - before.keys(), before.keys() - found.keys()
        if not self._first:
            self._news |= {spec: (now, spec in found) for spec in plugged | taken}
            self._gone |= {spec: before[spec] for spec in taken}
        if found != before or old or self._first:
            self._first = False
            self._list()
        for spec in plugged & self._news.keys():
            self.plugged.emit(spec)

    def _list(self) -> None:
        item = self.currentItem()
        chosen = item.data(_SPEC) if item else ""
        self.clear()
        for spec, port in sorted((self._gone | self._ports).items()):
            news = self._news.get(spec)
            item = QListWidgetItem(self._row(port, news[1] if news else None))
            item.setData(_SPEC, spec)
            font = item.font()
            font.setBold(news is not None)
            item.setFont(font)
            self.addItem(item)
            if spec == chosen or (news and news[1]):
                self.setCurrentItem(item)
        if not self.count():
            self.addItem(self.tr("Nothing is plugged in. Plug a board in with a cable that carries data."))

    def _pick(self, item: QListWidgetItem) -> None:
        if spec := item.data(_SPEC):
            self.picked.emit(spec)

    def _row(self, port: PortInfo, plugged: bool | None) -> str:
        slot = self._slots.get(port.spec)
        parts = [
            self.tr("● plugged in just now")
            if plugged
            else self.tr("○ taken out just now")
            if plugged is False
            else "",
            port.spec,
            port.name if port.name != port.spec else "",
            port.description if port.description not in (port.name, "n/a") else "",
            self.tr("slot {slot}").format(slot=slot) if slot else "",
        ]
        return "   ".join(part for part in parts if part)
