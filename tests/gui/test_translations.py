"""The window in each of its languages: every text is translated, compiled, spoken, and seen whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bench.events import CloudChanged, CloudState, SlotView
from app.bench.language import LANGUAGES
from app.domain.errands import Errand, ErrandKind
from app.domain.errors import BadInput, NotAllowed, StationError
from app.domain.people import Act, may_do
from app.domain.units import UnitState
from app.label.printers.ipp_job import print_failed
from app.ui import words
from app.ui.language import spoken
from app.ui.station_window import StationWindow
from app.ui.tokens import token_errand_dialog
from tests.gui import screenshots
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.scripted_bench import ScriptedBench
from tests.translations import catalogue, sources
from tests.translations.sources import Message

OTHERS = [name for name in LANGUAGES if name != "en"]
said = cache(sources.messages)


@pytest.fixture
def speak(tmp_path: Path, qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """Has the windows that are opened from now on speak a language."""
    before = QLocale()
    yield lambda language: (tmp_path / "window.ini").write_text(f"[General]\nlanguage={language}\n") and None
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


def test_the_program_offers_the_languages_that_there_are() -> None:
    assert sorted(OTHERS) == sorted(catalogue.LANGUAGES)
    assert len(said()) > 1500


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_with_its_placeholders_and_nothing_else_is_kept(language: str) -> None:
    assert catalogue.faults(said(), catalogue.read(language)) == []


@pytest.mark.parametrize("language", OTHERS)
def test_what_the_window_loads_is_what_was_translated(language: str) -> None:
    compiled = QTranslator()
    assert compiled.load(str(catalogue.path(language).with_suffix(".qm")))
    translated = catalogue.read(language)
    assert {m: compiled.translate(m.context, m.source) for m in translated} == translated


def test_faults_are_found() -> None:
    first, second = Message("errors", "{unit} is {state}."), Message("words", "Stop")
    assert catalogue.faults([first, second], {first: "{unit}", Message("words", "Gone"): "Weg"}) == [
        f"missing: {second}",
        f"not said any more: {Message('words', 'Gone')}",
        f"other placeholders: {first}: '{{unit}}'",
    ]
    assert catalogue.faults([second], {second: " Halt"}) == [f"other edges: {second}: ' Halt'"]


@pytest.mark.parametrize(
    ("language", "page", "cancel", "state"),
    [
        ("de", "Fertigung", "Abbrechen", "L1-000042 ist abgeschlossen: das Etikett wird nicht nachgedruckt."),
        ("es", "Programar", "Cancelar", "L1-000042 está cerrada: su etiqueta no se reimprime."),
        ("zh_CN", "烧录", "取消", "L1-000042 的状态为已完成：不再重打标签。"),
    ],
)
def test_the_window_and_qt_itself_speak_it(
    open_station: OpenStation, speak: Callable[[str], None], language: str, page: str, cancel: str, state: str
) -> None:
    speak(language)
    station = open_station(ScriptedBench())
    assert station.provision.word() == page
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert QLocale().name().startswith(language)
    assert spoken().name == language  # of what is put on paper, too
    problem = StationError(
        "{unit} is {state}: its label is not printed again.", unit="L1-000042", state=UnitState.CLOSED
    )
    assert words.sentence(problem) == state


def test_a_sentence_in_a_sentence_and_its_words_are_translated_and_what_was_typed_is_not(
    open_station: OpenStation, speak: Callable[[str], None]
) -> None:
    speak("de")
    open_station(ScriptedBench())
    place = StationError("{unit} ({state})", unit="L1-000043", state="closed")
    wrong = BadInput("Wrong label: this one belongs to {place}.", place=place)
    assert words.sentence(wrong) == "Falsches Etikett: dieses gehört zu L1-000043 (abgeschlossen)."
    name = NotAllowed("{name} may not {act}: only {roles} may.", name="closed", act=Act.SYNC, roles=may_do(Act.DELETE))
    assert words.sentence(name) == (
        "closed darf das nicht (Token abgleichen): das dürfen nur Rücknahme oder Schichtleitung."
    )


def test_what_was_written_down_in_english_is_said_in_the_window_s_language(
    open_station: OpenStation, speak: Callable[[str], None]
) -> None:
    speak("de")
    open_station(ScriptedBench())
    kept = StationError("The cloud lists the token {qr_token} as before. Try again.", qr_token="sqr_1")
    facts = (
        "id",
        "batch",
        1,
        ErrandKind.DISCLAIM,
        "sqr_1",
        True,
        None,
        None,
        "Quinn",
        "tested",
        "now",
        None,
        None,
        None,
    )
    errand, said = Errand(*facts, problem=str(kept)), words.sentence(kept)
    assert said == "Die Cloud führt den Token sqr_1 wie zuvor. Erneut versuchen."
    assert token_errand_dialog._cell(errand, 2) == said
    why = words.sentence(BadInput("The cloud did not do it for {unit}: {why}", unit="L1-000042", why=errand.problem))
    assert why.endswith(said)
    jam = print_failed("ipp://printer", "L1-000042", "has a jam: clear it")
    assert words.sentence(jam) == words.kept(str(jam))
    assert words.sentence(jam).startswith("Drucker ipp://printer: Stau: beseitigen. Kein Etikett L1-000042 kam heraus")


def test_a_station_without_its_translation_speaks_english(
    open_station: OpenStation, speak: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    speak("de")
    monkeypatch.setattr("app.ui.language.resource", lambda folder, name: Path("nowhere") / folder / name)
    assert open_station(ScriptedBench()).provision.word() == "Provision"


SMALL = (1280, 720)
LINE = "empty working scan serial done decide jam refused-device refused-scan off offline"
DESKS: dict[str, tuple[str, Callable[[], None]]] = {
    "find": ("find find-unit", screenshots.close_find),
    "inspect": ("inspect-empty inspect-value inspect-tray-empty inspect-box-empty", screenshots.close_inspected),
    "settings": ("settings-cloud settings-people", screenshots.close_settings),
    "shift": ("shift shift-panel shift-batch reports", screenshots.close_shift),
    "returns": ("returns returns-choice returns-why-scrap returns-erasing returns-done", screenshots.close_people),
    "tokens": ("tokens-chosen token-create token-mapping token-export token-delete", screenshots.close_tokens),
}
"""The pictures, and what ends the desks that they are taken of."""


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_cut_at_the_slots(
    qtbot: QtBot, open_station: OpenStation, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    bench = ScriptedBench()
    station = open_station(bench, demo=True, size=SMALL)
    for name in LINE.split():
        shot = screenshots.SHOTS[name]
        _show(qtbot, station, bench, shot.views, shot.told)
        shot.then(station, bench)
        assert (name, _cut(qtbot, station)) == (name, [])
    for page in (station.unfinished, station.tokens):
        station.show_page(page)
        assert (page.word(), _cut(qtbot, station)) == (page.word(), [])


@pytest.mark.parametrize("language", OTHERS)
def test_no_text_is_cut_where_eight_slots_leave_it_little_room(
    qtbot: QtBot, open_station: OpenStation, speak: Callable[[str], None], language: str
) -> None:
    speak(language)
    bench = ScriptedBench([sample.empty(str(number)) for number in range(1, 9)])
    station = open_station(bench, size=SMALL)
    for name in ("slots-8", "slots-8-serial"):
        _show(qtbot, station, bench, screenshots.SHOTS[name].views, screenshots.OFFLINE)
        assert (name, _cut(qtbot, station)) == (name, [])


def _show(
    qtbot: QtBot, station: StationWindow, bench: ScriptedBench, views: tuple[SlotView, ...], told: tuple[object, ...]
) -> None:
    cloud = next((each for each in told if isinstance(each, CloudChanged)), CloudChanged(CloudState.READY))
    bench.tell(*told, *views)
    qtbot.waitUntil(lambda: list(station.provision.views.values()) == list(views))
    qtbot.waitUntil(lambda: station.bar.cloud.text.text() == words.cloud(cloud))


def _cut(qtbot: QtBot, station: StationWindow) -> list[str]:
    qtbot.wait(30)
    front = QApplication.activeModalWidget()
    return clipped(station) + (clipped(front) if front else [])


@pytest.mark.parametrize("desk", DESKS)
def test_no_text_is_cut_at_the_desks_and_every_control_is_named_and_large_enough(
    qtbot: QtBot, open_station: OpenStation, speak: Callable[[str], None], tmp_path: Path, desk: str
) -> None:
    names, end = DESKS[desk]
    found = []
    try:
        for language in OTHERS:
            speak(language)
            windows: dict[str, StationWindow] = {}
            for name in names.split():
                shot = screenshots.SHOTS[name]
                place, bench = str(shot.desks), ScriptedBench(shot.views)
                if place not in windows:
                    windows[place] = open_station(
                        bench, size=SMALL, desks=shot.desks(tmp_path / f"{language}-{len(windows)}")
                    )
                shot.then(windows[place], bench)
                faults = _cut(qtbot, windows[place])
                for seen in (windows[place], QApplication.activeModalWidget()):
                    faults += [*small_targets(seen), *unnamed(seen)] if seen else []
                found += [f"{language} {name} {fault}" for fault in faults]
                _leave_dialogs(qtbot)
            for window in windows.values():
                _close(qtbot, window)
    finally:
        end()
    assert found == []


def _leave_dialogs(qtbot: QtBot) -> None:
    while front := QApplication.activeModalWidget():
        front.close()
        qtbot.waitUntil(lambda front=front: QApplication.activeModalWidget() is not front)


def _close(qtbot: QtBot, window: StationWindow) -> None:
    window.stop()
    qtbot.waitUntil(lambda: not window.isVisible())
