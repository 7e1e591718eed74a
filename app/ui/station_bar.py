"""The status bar: cloud, what the cloud has still to hear, printer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar, QWidget

from app.bench.events import CloudChanged, CloudState, PrinterChanged
from app.ui import words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.icons import Icon
from app.ui.theme import set_property

_CLOUD_ICONS = {CloudState.READY: "cloud-ready", CloudState.OFFLINE: "cloud-off", CloudState.REFUSED: "cloud-off"}


class StatusItem(QWidget):
    """An icon and a word; `level` colours both: ok, busy, warn, bad."""

    def __init__(self, icon: str, text: str, name: str) -> None:
        super().__init__()
        self.setObjectName("statusItem")
        self.icon, self.text = Icon(icon, 20), QLabel(text)
        self.text.setObjectName("statusText")
        self.setAccessibleName(name)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(10, 4, 10, 4)
        layout.setSpacing(8)
        layout.addWidget(self.icon)
        layout.addWidget(self.text)

    def say(self, level: str, icon: str, text: str, more: str = "") -> None:
        """Show a state; `more` is the whole story for who points at it."""
        self.icon.show_icon(icon)
        self.text.setText(text)
        self.setToolTip(more)
        self.setAccessibleDescription(f"{text} {more}".strip())
        set_property(self, "level", level)


class StationBar(QStatusBar):
    """Says how the cloud link, its queue and the printer stand."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizeGripEnabled(False)
        self.cloud = StatusItem("cloud", self.tr("Cloud: not asked yet"), self.tr("Cloud"))
        self.queue = StatusItem("queue", self.tr("Queue: empty"), self.tr("Queue"))
        self.printer = StatusItem("printer", self.tr("Printer: not asked yet"), self.tr("Printer"))
        self.problem = ElidedLabel("statusProblem")
        self.addWidget(self.cloud)
        self.addWidget(self.queue)
        self.addWidget(self.printer)
        self.addWidget(self.problem, 1)

    def show_cloud(self, event: CloudChanged) -> None:
        """Show the cloud link and what waits for it."""
        level = {
            CloudState.NEVER: "",
            CloudState.SYNCING: "busy",
            CloudState.READY: "ok",
            CloudState.OFFLINE: "warn",
            CloudState.REFUSED: "bad",
        }[event.state]
        problem = words.sentence(event.problem) if event.problem else ""
        self.cloud.say(level, _CLOUD_ICONS.get(event.state, "cloud"), words.cloud(event), problem)
        self.problem.setText(problem)
        if event.pending:
            waiting = self.tr("Queue: {count} to send").format(count=words.number(event.pending))
            self.queue.say("busy", "queue", waiting, self.tr("What the cloud has still to hear. Nothing is lost."))
        else:
            self.queue.say("", "queue", self.tr("Queue: empty"))

    def show_printer(self, event: PrinterChanged) -> None:
        """Show the printer's state."""
        said = words.sentence(event.said)
        if event.ready:
            self.printer.say("ok", "printer", self.tr("Printer: ready"), said)
        else:
            text = self.tr("Printer: {state}").format(state=said) if said else self.tr("Printer: not ready")
            short = text if len(text) <= 60 else f"{text[:59]}…"
            self.printer.say("bad", "printer", short, text)
