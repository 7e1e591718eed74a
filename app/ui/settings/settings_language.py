"""Settings: the window's language."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QLabel, QRadioButton

from app.bench.language import LANGUAGES
from app.bench.settings_desk import SettingsDesk
from app.ui.bridge import Background
from app.ui.language import KEY, wished
from app.ui.settings.settings_section import Permits, Section


class LanguageSection(Section):
    """It is this window's own, and needs nobody's leave."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background, settings: QSettings) -> None:
        super().__init__(desk, permits, calls)
        self._settings = settings
        self.group = QButtonGroup(self)
        wish = wished(settings)
        for at, (name, word) in enumerate({"": self.tr("As the system"), **LANGUAGES}.items()):
            choice = QRadioButton(word)
            choice.setProperty("language", name)
            choice.setChecked(name == wish)
            self.group.addButton(choice, at)
            self.body.addWidget(choice)
        hint = QLabel(self.tr("The window speaks the new language after a restart of the bench."))
        hint.setObjectName("hint")
        hint.setWordWrap(True)
        self.body.addWidget(hint)
        self.body.addStretch(1)
        self.group.buttonClicked.connect(self._choose)

    def word(self) -> str:
        return self.tr("Language")

    def _choose(self, choice: QAbstractButton) -> None:
        self._settings.setValue(KEY, choice.property("language"))
        self.say(self.tr("The language is kept."), "done")
        self.kept.emit(True)
