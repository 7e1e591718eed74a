"""Every word of the window comes through Qt's translation, as a whole sentence with its places."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.bench.events import Choice, CloudChanged, CloudState
from app.domain.errors import BadInput
from app.ui import words
from app.ui.line import line_words
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel
from app.ui.tokens import token_words
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.screenshots import ASIDE, OFFLINE, QUIET, SHOTS, WRONG
from tests.gui.scripted_bench import ScriptedBench

OPEN, SHUT = "⟦", "⟧"
DATA = re.compile(
    r"[\W\d]*|L1-\d{6}|(L1-\d{6} · )?([0-9A-F]{2}:?){6}( · Cellular Sensor)?|Cellular Sensor|F\d|Ctrl\+\w|Tab"
)


class Marked(QTranslator):
    """Translates every source text into itself in brackets."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: set[tuple[str, str]] = set()

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        del disambiguation, n
        if context.startswith("Q"):  # Qt's own
            return None
        self.asked.add((context, source))
        return f"{OPEN}{source}{SHUT}"


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[Marked]:
    translator = Marked()
    qapp.installTranslator(translator)
    yield translator
    qapp.removeTranslator(translator)


def untranslated(window: QWidget) -> list[str]:
    """Return what is seen or read aloud and did not come through the translator."""
    found = []
    for kind in (QLabel, FitLabel, ElidedLabel, QAbstractButton, QLineEdit, QComboBox):
        for widget in window.findChildren(kind):
            texts = [widget.accessibleName(), widget.toolTip(), getattr(widget, "placeholderText", str)()]
            texts += [] if isinstance(widget, QLineEdit | QComboBox) else [widget.text()]
            found += [text for text in texts if text and OPEN not in text and not DATA.fullmatch(text)]
    return found


def test_nothing_is_said_past_the_translator(qtbot: QtBot, marked: Marked, open_station: OpenStation) -> None:
    bench = ScriptedBench([sample.empty(str(number)) for number in range(1, 9)])
    station = open_station(bench, demo=True)
    bench.tell(*QUIET, *ASIDE, *SHOTS["slots-8"].views)
    qtbot.waitUntil(lambda: len(station.unfinished.notices) == 1)
    assert untranslated(station) == []
    bench.tell(*OFFLINE)
    qtbot.waitUntil(lambda: station.bar.cloud.property("level") == "warn")
    station.provision.answered(WRONG)
    station.show_page(station.tokens)
    qtbot.waitUntil(lambda: station.tokens.empty.button.isVisible())
    assert untranslated(station) == []
    station.close()
    station.rail.keys.click()
    for dialog in (station.findChild(QMessageBox), station.findChild(QDialog, "keys")):
        assert untranslated(dialog) == []
        assert OPEN in dialog.windowTitle()
        dialog.close()
    assert all(
        context in {"words", "errors", "values", "acts", "closing", "keys"} or _is_class(context)
        for context, _ in marked.asked
    )


def _is_class(context: str) -> bool:
    return context[0].isupper() or context == "_RailButton"


def test_sentences_of_the_bench_are_translated_as_templates(qtbot: QtBot, marked: Marked) -> None:
    del qtbot
    error = BadInput("Wrong label: this one belongs to {place}.", place="L1-000043")
    assert words.sentence(error) == f"{OPEN}Wrong label: this one belongs to L1-000043.{SHUT}"
    assert ("errors", "Wrong label: this one belongs to {place}.") in marked.asked


def test_thousands_stand_apart_as_the_locale_has_them(qapp: QApplication) -> None:
    del qapp
    refused = BadInput("{most:,} at a time: row {row} of {count}.", most=100_000, row=7, count=2000)
    before = QLocale()
    try:
        for language, said in ((QLocale.Language.German, "100.000"), (QLocale.Language.English, "100,000")):
            QLocale.setDefault(QLocale(language))
            assert words.sentence(refused) == f"{said} at a time: row 7 of 2000."
    finally:
        QLocale.setDefault(before)


def test_a_translation_with_wrong_places_falls_back_to_english(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qapp
    error = BadInput("Wrong label: this one belongs to {place}.", place="L1-000043")
    for broken in ("Falsch: {ort}.", "Falsch: {place", "Falsch: {0}"):
        monkeypatch.setattr(words, "translate", lambda *_, broken=broken: broken)
        assert words.sentence(error) == "Wrong label: this one belongs to L1-000043."


def test_a_sentence_never_holds_an_auth_token(qapp: QApplication) -> None:
    del qapp
    secret = "Zk3-canary_canary_canary_canary9"
    assert secret not in words.sentence(BadInput("The answer was {text}.", text=f"token={secret}"))
    assert "sqr_" + "a" * 32 in words.sentence(BadInput("{qr} is unknown.", qr="sqr_" + "a" * 32))


def test_every_choice_phase_and_state_has_its_words(qapp: QApplication) -> None:
    del qapp
    for choice in Choice:
        assert line_words.choice_word(choice)
        assert line_words.choice_question(choice)
    for state in CloudState:
        assert words.cloud(CloudChanged(state)).startswith("Cloud: ")
        assert token_words.no_tokens(CloudChanged(state), filtered=False).startswith("No tokens yet: ")


def test_durations(qapp: QApplication) -> None:
    del qapp
    assert [words.took(seconds) for seconds in (0, 0.04, 1, 9.96, 10, 61.4)] == [
        "0.0 s", "0.0 s", "1.0 s", "10.0 s", "10 s", "61 s",
    ]  # fmt: skip
