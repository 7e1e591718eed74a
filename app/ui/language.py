"""The window's languages: chosen by a person or the system, loaded before the first word is shown.

A change takes effect when the window is opened anew: most words are said once, when their widgets are made.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QApplication

from app.bench.language import LANGUAGES, Language, language
from app.ui.resources import resource

log = logging.getLogger(__name__)

KEY = "language"


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
    name = _name(locale)
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


def spoken() -> Language:
    """Return the window's language, for what is put on paper and for what was written down in English."""
    return language(_name(QLocale()))


def _name(locale: QLocale) -> str:
    return next((name for name in LANGUAGES if QLocale(name).language() == locale.language()), "en")
