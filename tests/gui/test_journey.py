"""From the first look at the demo's window to closed units, through the real bench: cloud, devices, labels and all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.bench.events import Phase
from app.cli.bench import Open
from app.domain.units import UnitState
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.fit_label import FitLabel
from app.ui.station_window import StationWindow
from tests.gui.looking import Typist, clipped
from tests.gui.windows import demo_bench, shown
from tests.journeys.station import read_label


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    with demo_bench(tmp_path, 2) as bench:
        yield bench


@pytest.fixture
def station(qtbot: QtBot, opened: Open, tmp_path: Path) -> Iterator[StationWindow]:
    with shown(qtbot, opened, tmp_path, None, (1280, 800)) as window:
        yield window


def closed(opened: Open) -> set[str]:
    return {unit.name for unit in opened.store.journal.units((UnitState.CLOSED,))}


def listed(window: StationWindow) -> list[list[str]]:
    model = window.tokens.table.model()
    columns = range(model.columnCount())
    return [[str(model.index(row, column).data()) for column in columns] for row in range(min(model.rowCount(), 10))]


def everything_said(window: StationWindow) -> str:
    kinds = (QLabel, FitLabel, ElidedLabel, QAbstractButton, QLineEdit)
    widgets = [widget for kind in kinds for widget in window.findChildren(kind)]
    return "\n".join(f"{w.text()} {w.toolTip()} {w.accessibleName()} {w.accessibleDescription()}" for w in widgets)


@pytest.mark.slow
def test_two_units_one_by_the_demo_button_and_one_by_a_scanner(
    qtbot: QtBot, opened: Open, station: StationWindow, tmp_path: Path
) -> None:
    page = station.provision

    def label_waits() -> bool:
        return bool(page.waiting_for_scan())

    qtbot.waitUntil(label_waits)
    card = page.cards[page.waiting_for_scan()]
    qtbot.waitUntil(card.picture.has_picture)
    assert card.view is not None
    first = card.view.unit
    assert first is not None
    assert page.banner.sentence.text() == f"Stick the label on the device in slot {card.slot} and scan it."
    assert [view.slot for view in page.views.values() if view.phase is Phase.SCAN] == [card.slot]  # one label is out
    assert clipped(station) == []
    qtbot.mouseClick(station.demo.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: closed(opened) == {first.name})
    qtbot.waitUntil(lambda: station.scans.answer.text() == f"Right label: {first.name} is done.")

    def another_waits() -> bool:
        slot = page.waiting_for_scan()
        unit = page.views[slot].unit if slot else None
        return unit is not None and unit.id != first.id

    qtbot.waitUntil(another_waits)
    second = page.views[page.waiting_for_scan()].unit
    assert second is not None
    labels = {path.stem: path for path in (tmp_path / "labels").glob("*.pdf")}
    Typist(4).type(read_label(labels[first.name])[0], Qt.Key.Key_Return)  # the label that is done already
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    assert f"{first.name} (closed)" in station.scans.answer.text()
    assert closed(opened) == {first.name}
    station.show_page(station.tokens)  # wherever the person looks meanwhile
    Typist(4).type(read_label(labels[second.name])[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: closed(opened) >= {first.name, second.name})

    qtbot.waitUntil(lambda: int(page.counters.numbers["closed"].text()) >= 2)
    qtbot.waitUntil(lambda: station.bar.cloud.property("level") == "ok")
    assert station.bar.printer.property("level") == "ok"
    for unit in (first, second):
        station.tokens.filters.text.setText(unit.name)
        qtbot.waitUntil(lambda name=unit.name: [row[4] for row in listed(station)] == [name])
        row = listed(station)[0]
        assert row[1] == unit.qr_token == read_label(labels[unit.name])[0].partition("+")[0]
        assert row[4:6] == [unit.name, unit.mac.upper()]
        secret = opened.store.tokens.auth_token(unit.qr_token).reveal()
        assert secret not in everything_said(station)
