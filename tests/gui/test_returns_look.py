"""The returns desk's page in every state that matters: seen whole, read, named, and large enough for gloves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.returns import ReturnStep, Way
from app.store.station_store import Store
from app.ui.station_window import StationWindow
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped, faint, small_targets, unnamed
from tests.gui.returns_views import STATES, THREE, UNIT, choosing, desks, on_way, show
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.store_fixtures import open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path / "people")
    yield store
    store.close()


@pytest.fixture
def window(store: Store, open_station: OpenStation) -> StationWindow:
    return open_station(ScriptedBench(), demo=True, size=(1280, 720), desks=desks(store, THREE))


def test_every_state_is_seen_whole_by_gloves_and_screen_readers_too(qtbot: QtBot, window: StationWindow) -> None:
    assert window.returns is not None
    for name, state in STATES.items():
        window.returns._leave()
        state(window, None)
        qtbot.waitUntil(lambda: clipped(window) == [])
        assert (name, small_targets(window), unnamed(window)) == (name, [], [])


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_every_state_can_be_read(qtbot: QtBot, window: StationWindow, mode: str) -> None:
    window._theme.choose(mode)
    window.resize(1280, 1000)  # the whole history is seen then
    assert window.returns is not None
    for name, state in STATES.items():
        window.returns._leave()
        state(window, None)
        qtbot.waitUntil(lambda: clipped(window) == [])
        assert (name, faint(window)) == (name, [])


def test_long_names_and_long_reasons_are_cut_where_there_is_no_room(qtbot: QtBot, window: StationWindow) -> None:
    case = choosing()
    assert case.situation is not None
    long = replace(UNIT, recipe="Cellular Environmental Sensor, Outdoor Version with Solar Panel " * 2)
    case = replace(
        case, found=replace(case.found, unit=long), situation=replace(case.situation, org_name="Hospitality " * 20)
    )
    show(case)(window, None)
    qtbot.waitUntil(lambda: clipped(window) == [])
    going = on_way(Way.SCRAP, ReturnStep.DELETE)
    assert going.open is not None
    why = "its customer said that it smelt of smoke " * 5
    show(replace(going, open=replace(going.open, why=why)))(window, None)
    qtbot.waitUntil(lambda: clipped(window) == [])


def test_the_keyboard_alone_chooses_gives_a_reason_and_goes_back(qtbot: QtBot, window: StationWindow) -> None:
    page = window.returns
    assert page is not None
    show(choosing(), slot="1")(window, None)
    qtbot.keyClick(page.choice.buttons[Way.RESELL], Qt.Key.Key_Space)
    qtbot.waitUntil(page.reason.isVisible)
    qtbot.waitUntil(page.reason.reasons[0].hasFocus)
    qtbot.keyClick(page.reason.reasons[0], Qt.Key.Key_Escape)
    qtbot.waitUntil(page.choice.isVisible)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    qtbot.waitUntil(page.start.isVisible)
