"""First start: the demo or a bench; the cloud and the printer, made of the same parts as the settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.ui.bridge import Background
from app.ui.parts.icons import Icon
from app.ui.settings.settings_cloud import CloudSection
from app.ui.settings.settings_printers import PrintersSection
from app.ui.settings.settings_section import Section
from app.ui.start.first_step import OwnPermits, Step


class WelcomeStep(Step):
    """The demo, or a bench of one's own."""

    def __init__(self) -> None:
        super().__init__()
        self.demo, self.bench = QPushButton(self.tr("Try the demo")), QPushButton(self.tr("Set up this bench"))
        across = QHBoxLayout(self)
        across.setSpacing(28)
        across.addStretch(1)
        for press, icon, text in (
            (
                self.demo,
                "cloud",
                self.tr("A cloud and two devices, all simulated on this computer. Nothing is needed."),
            ),
            (
                self.bench,
                "page-provision",
                self.tr("Four steps for a real bench: cloud, printer, a slot, who works here."),
            ),
        ):
            column, said = QVBoxLayout(), QLabel(text)
            said.setWordWrap(True)
            said.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            said.setFixedSize(340, 64)
            press.setObjectName("firstChoice")
            press.setFixedSize(340, 88)
            press.setAutoDefault(True)
            column.setSpacing(16)
            column.addStretch(1)
            for part in (Icon(icon, 72), press, said):
                column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
            column.addStretch(2)
            across.addLayout(column)
        across.addStretch(1)

    def title(self) -> str:
        return self.tr("Welcome to Token Station")

    def why(self) -> str:
        return self.tr("Each device gets its AuthToken and its label in one motion. How do you want to begin?")

    def opened(self) -> None:
        self.demo.setFocus()


class _SectionStep(Step):
    """A section of the settings as a step."""

    def __init__(self, desk: SettingsDesk, make: Callable[[SettingsDesk, OwnPermits, Background], Section]) -> None:
        super().__init__()
        self._calls = Background("first step", self)
        self.section = make(desk, OwnPermits(desk.people, self._calls), self._calls)
        self.section.spoken.connect(self.said)
        self.section.kept.connect(lambda _: self.kept.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.section)

    def show_now(self, now: SettingsNow) -> None:
        self.section.show_now(now)

    def opened(self) -> None:
        self.section.opened()

    def closed(self) -> None:
        self.section.closed()

    def close_calls(self) -> None:
        self.section.close_calls()
        self._calls.close()


class CloudStep(_SectionStep):
    """Where the tokens come from."""

    def __init__(self, desk: SettingsDesk) -> None:
        self.cloud: CloudSection
        super().__init__(desk, self._make)

    def _make(self, desk: SettingsDesk, permits: OwnPermits, calls: Background) -> CloudSection:
        self.cloud = CloudSection(desk, permits, calls)
        self.cloud.save_button.hide()
        for field in (self.cloud.url, self.cloud.client, self.cloud.secret):
            field.widget.returnPressed.connect(self.keep)
        return self.cloud

    def title(self) -> str:
        return self.tr("The cloud")

    def why(self) -> str:
        return self.tr(
            "Static tokens come from your organization. In Blynk.Console, make an OAuth2 client for this bench."
        )

    def show_now(self, now: SettingsNow) -> None:
        super().show_now(now)
        self.cloud.save_button.hide()

    def opened(self) -> None:
        super().opened()
        self.cloud.url.widget.setFocus()

    def keep(self) -> None:
        self.cloud.save()


class PrintersStep(_SectionStep):
    """Where the labels come out."""

    def __init__(self, desk: SettingsDesk) -> None:
        self.printers: PrintersSection
        super().__init__(desk, self._make)

    def _make(self, desk: SettingsDesk, permits: OwnPermits, calls: Background) -> PrintersSection:
        self.printers = PrintersSection(desk, permits, calls)
        self.printers.save_button.hide()
        return self.printers

    def title(self) -> str:
        return self.tr("The printer")

    def why(self) -> str:
        return self.tr(
            "Where labels come out. Without a printer they are saved as PDFs; print a test label to see one."
        )

    def opened(self) -> None:
        super().opened()
        self.printers.labels.box.setFocus()

    def keep(self) -> None:
        self.printers.save()
