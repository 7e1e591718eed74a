"""The Settings page: its sections side by side, and what waits for a restart of the bench."""

from __future__ import annotations

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
)

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act
from app.ui.bridge import Background
from app.ui.page import Page
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.layouts import segments
from app.ui.people.attendance import Attendance
from app.ui.settings.settings_bench import BenchSection
from app.ui.settings.settings_cloud import CloudSection
from app.ui.settings.settings_language import LanguageSection
from app.ui.settings.settings_people import PeopleSection
from app.ui.settings.settings_printers import PrintersSection
from app.ui.settings.settings_section import Permits, Section, button
from app.ui.settings.settings_slots import SlotsSection
from app.ui.theme import set_property


class SettingsPage(Page):
    """Shows what is in the settings' file, and changes it with leave to do so."""

    icon, acts = "page-settings", frozenset({Act.CHANGE_SETTINGS, Act.CHANGE_RECIPE, Act.MANAGE_PEOPLE})
    restart_wanted = Signal()

    def __init__(self, desk: SettingsDesk, permits: Permits, attendance: Attendance, settings: QSettings) -> None:
        super().__init__()
        self._desk, self._attendance, self._calls = desk, attendance, Background("settings", self)
        self.cloud = CloudSection(desk, permits, self._calls)
        self.printers = PrintersSection(desk, permits, self._calls)
        self.slots = SlotsSection(desk, permits, self._calls)
        self.bench = BenchSection(desk, permits, self._calls)
        self.people = PeopleSection(desk, permits, self._calls)
        self.language = LanguageSection(desk, permits, self._calls, settings)
        self.sections: list[Section] = [
            self.cloud, self.printers, self.slots, self.bench, self.people, self.language,
        ]  # fmt: skip
        self._shown: Section | None = None
        self.tabs, self.body = QButtonGroup(self), QStackedWidget()
        self.said = FitLabel(17, 12)
        self.said.setObjectName("dialogProblem")
        self.said.setFixedHeight(44)
        self.restart = _RestartStrip()
        self.restart.button.clicked.connect(self.restart_wanted)
        self._build()
        attendance.changed.connect(self._attended)

    def _build(self) -> None:
        title, top = QLabel(self.tr("Settings")), QHBoxLayout()
        title.setObjectName("pageTitle")
        row = segments([section.word() for section in self.sections], self.tabs)
        for section in self.sections:
            self.body.addWidget(section)
            section.spoken.connect(lambda text, state, section=section: self._speak(section, text, state))
            section.kept.connect(lambda restart, section=section: self._kept(section, restart))
        self.tabs.idClicked.connect(lambda at: self.open_section(self.sections[at]))
        top.setSpacing(20)
        top.addWidget(title)
        top.addLayout(row)
        top.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.restart)
        layout.addWidget(self.body, 1)
        layout.addWidget(self.said)

    def word(self) -> str:
        return self.tr("Settings")

    def take_focus(self) -> None:
        self.tabs.button(self.tabs.checkedId()).setFocus()

    def take_scan(self, text: str) -> bool:
        return self._shown is not None and self._shown.take_scan(text)

    def look(self) -> None:
        """Read what holds for the window itself."""
        self._calls.call(
            self._desk.now, lambda now: self._attendance.lock_after(now.settings.lock_minutes), lambda _: None
        )

    def close_calls(self) -> None:
        for section in self.sections:
            section.close_calls()
        self._calls.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.open_section(self.sections[self.tabs.checkedId()])

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._leave()

    def open_section(self, section: Section) -> None:
        """Show a section as things stand now."""
        if section is self._shown:
            return
        self._leave()
        self._shown = section
        at = self.sections.index(section)
        self.tabs.button(at).setChecked(True)
        self.body.setCurrentIndex(at)
        section.say("")
        self._read(section)
        section.opened()

    def _speak(self, section: Section, text: str, state: str) -> None:
        if section is self._shown:
            self.said.setText(text)
            set_property(self.said, "state", state)

    def _leave(self) -> None:
        if self._shown:
            self._shown.closed()
            self._shown = None

    def _read(self, section: Section) -> None:
        self._calls.call(self._desk.now, lambda now: self._show(section, now), section.show_problem)

    def _show(self, section: Section, now: SettingsNow) -> None:
        section.show_now(now)
        self._attendance.lock_after(now.settings.lock_minutes)

    def _kept(self, section: Section, restart: bool) -> None:
        if restart:
            self.restart.show()
        self._read(section)
        if section is self.people:
            self.people.look()
            self._attendance.look()  # whether people sign in here, and who may

    def _attended(self) -> None:
        if self._attendance.locked:
            self._leave()


class _RestartStrip(QFrame):
    """Says that what was changed waits."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("errandStrip")
        text = FitLabel(16, 12)
        text.setText(self.tr("What was changed holds from the bench's next start on. Nothing is lost by a restart."))
        text.setFixedHeight(44)
        self.button = button(self.tr("Restart the bench"), lambda: None)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 6, 8, 6)
        layout.setSpacing(14)
        layout.addWidget(text, 1)
        layout.addWidget(self.button)
        self.hide()
