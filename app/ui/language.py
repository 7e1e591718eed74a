"""The window's languages: chosen by a person or the system, loaded before the first word is shown.

A change takes effect when the window is opened anew: most words are said once, when their widgets are made.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from app.ui.resources import resource

log = logging.getLogger(__name__)

KEY = "language"
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文"}
"""By the locale's name, each in its own words."""


def wished(settings: QSettings) -> str:
    """Return the language that a person chose; "" for the system's."""
    wish = str(settings.value(KEY, ""))
    return wish if wish in LANGUAGES else ""


def load_language(app: QApplication, settings: QSettings) -> str:
    """Have the application speak the wished language, else the system's, else English; return which it is.

    `resources/translations/station_<name>.qm` holds the program's words, Qt's own file the words of its dialogs.
    """
    for old in app.findChildren(QTranslator):
        app.removeTranslator(old)
        old.deleteLater()
    wish = wished(settings)
    locale = QLocale(wish) if wish else QLocale.system()
    QLocale.setDefault(locale)
    name = next((name for name in LANGUAGES if QLocale(name).language() == locale.language()), "en")
    if name == "en":
        return name
    own = resource("translations", f"station_{name}.qm")
    qt = f"{QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)}/qtbase_{name}.qm"
    for file in (qt, str(own)):
        translator = QTranslator(app)
        if translator.load(file):
            app.installTranslator(translator)
        else:
            log.info("no translation %s", file)
            translator.deleteLater()
    return name
