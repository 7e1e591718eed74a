"""The shift at the line, through real parts: figures, batch, another label; a device goes on when somebody signs in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from app.bench.events import Phase, StepName
from app.cli.bench import Open
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.domain.units import Unit, UnitState
from app.store.people import Keys
from app.ui.line.shift import Shift
from app.ui.line.shift_unit_row import ShiftUnitRow
from app.ui.station_window import StationWindow
from tests.gui.looking import clipped, small_targets, unnamed
from tests.gui.people import locked, scan, sign_in
from tests.gui.windows import demo_bench, shown
from tests.journeys.station import read_label
from tests.unit.people_fixtures import BADGES, PINS

TARGET = 400


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    """A bench of one slot, with an operator and two supervisors; nobody is signed in."""
    home = tmp_path / "home"
    home.mkdir()
    (home / "station.toml").write_text(f"target = {TARGET}\n")
    with demo_bench(tmp_path, 1) as bench:
        people = bench.store.people
        people.begin("Sam", Keys(Secret(PINS["Sam"]), Secret(BADGES["Sam"])))
        for name, role in (("Olga", Role.OPERATOR), ("Tess", Role.SUPERVISOR)):
            session = people.sign_in_badge(Secret(BADGES["Sam"]))
            signature = people.sign(badge=Secret(BADGES["Sam"]))
            permit = people.permit(Act.MANAGE_PEOPLE, session, [signature])
            people.add(name, role, Keys(Secret(PINS[name]), Secret(BADGES[name])), permit)
        people.sign_out(session)
        yield bench


@pytest.fixture
def station(qtbot: QtBot, opened: Open, tmp_path: Path) -> Iterator[StationWindow]:
    """The window on it, locked, with a device in the slot."""
    with shown(qtbot, opened, tmp_path, opened.desks) as window:
        qtbot.waitUntil(lambda: locked(window))
        yield window


def shift_of(window: StationWindow) -> Shift:
    assert window.provision.shift is not None
    return window.provision.shift


def label_waits(window: StationWindow, qtbot: QtBot, after: str = "") -> Unit:
    """Wait for a label other than that of the unit `after`; return its unit."""

    def unit() -> Unit | None:
        slot = window.provision.waiting_for_scan()
        return window.provision.views[slot].unit if slot else None

    qtbot.waitUntil(lambda: (found := unit()) is not None and found.name != after)
    found = unit()
    assert found is not None
    return found


def row_of(window: StationWindow, unit: Unit, qtbot: QtBot, state: UnitState) -> ShiftUnitRow:
    """Return the row of a unit as soon as it shows this state."""

    def find() -> ShiftUnitRow | None:
        rows = shift_of(window).panel.rows
        return next((each for each in rows if each.unit and each.unit.id == unit.id and each.unit.state is state), None)

    qtbot.waitUntil(lambda: find() is not None)
    found = find()
    assert found is not None
    return found


@pytest.mark.slow
def test_a_shift_from_the_sign_in_to_another_label(
    qtbot: QtBot, opened: Open, station: StationWindow, tmp_path: Path
) -> None:
    journal, page, shift = opened.store.journal, station.provision, shift_of(station)
    qtbot.waitUntil(lambda: page.views["1"].phase is Phase.REMOVE)  # nobody is here: the device is refused
    assert "Sign in first" in str(page.views["1"].problem)
    assert journal.units() == []
    sign_in(qtbot, station, "Olga")
    first = label_waits(station, qtbot)  # and goes on by itself
    assert shift.strip.made.text() == f"0 of {TARGET}"
    assert StepName.SERIAL not in [step.name for step in page.views["1"].steps]  # this recipe asks for none
    label = tmp_path / "labels" / f"{first.name}.pdf"
    scan(station, read_label(label)[0])
    qtbot.waitUntil(lambda: shift.strip.made.text() == f"1 of {TARGET}")
    assert shift.strip.share.text() == "Yield 100.0 %"
    assert " a unit, the last " in shift.strip.times.text()
    assert clipped(page) == small_targets(page) == unnamed(page) == []

    shift.strip.batch.click()  # a batch: scanned
    assert shift.dialog is not None
    before = shift.dialog.name.text()
    scan(station, BADGES["Olga"])  # hers, not a batch's name
    qtbot.waitUntil(lambda: "Olga works here now." in station.scans.answer.text())
    assert shift.dialog.name.text() == before
    qtbot.waitUntil(lambda: shift.dialog is not None and shift.dialog.isVisible())
    assert shift.dialog is not None
    scan(station, "PO-7781")
    qtbot.waitUntil(lambda: shift.dialog is not None and shift.dialog.name.text() == "PO-7781")
    shift.dialog.begin.click()
    qtbot.waitUntil(lambda: shift.strip.batch.text() == "Batch: PO-7781")
    assert journal.batch == "PO-7781"
    second = label_waits(station, qtbot, first.name)
    scan(station, read_label(tmp_path / "labels" / f"{second.name}.pdf")[0])
    third = label_waits(station, qtbot, second.name)
    assert journal.named(third.name).batch == "PO-7781"

    shift.strip.more.click()  # another label, of the unit whose label is out
    row = row_of(station, third, qtbot, UnitState.LABELLED)
    qtbot.waitUntil(row.picture.has_picture)
    assert clipped(shift.panel) == small_targets(shift.panel) == unnamed(shift.panel) == []
    row.again.click()
    shift.panel.reasons.reasons[2].click()
    qtbot.waitUntil(lambda: journal.named(third.name).copy == 2)
    qtbot.waitUntil(lambda: not shift.panel.isVisible())
    label_waits(station, qtbot)
    scan(station, read_label(tmp_path / "labels" / f"{third.name}.pdf")[0])  # the void one
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    scan(station, f"{third.name}/2")
    qtbot.waitUntil(lambda: journal.named(third.name).state is UnitState.CLOSED)
    qtbot.waitUntil(lambda: shift.strip.made.text() == f"3 of {TARGET}")

    label_waits(station, qtbot, third.name)  # no label is out elsewhere when a closed unit gets another
    shift.strip.more.click()
    row_of(station, first, qtbot, UnitState.CLOSED).again.click()
    shift.panel.reasons.reasons[2].click()
    qtbot.waitUntil(lambda: "Olga may not" in station.scans.answer.text())
    assert journal.named(first.name).copy == 1


@pytest.mark.slow
def test_a_supervisor_signs_for_another_label_of_a_closed_unit(
    qtbot: QtBot, opened: Open, station: StationWindow, tmp_path: Path
) -> None:
    journal, shift = opened.store.journal, shift_of(station)
    sign_in(qtbot, station, "Sam")
    first = label_waits(station, qtbot)
    rail = [button for button in station.rail.findChildren(QToolButton) if button.isVisible()]
    assert len(rail) == len(station.all_pages) + 3
    assert [button.text() for button in rail if button.sizeHint().height() > button.height()] == []
    assert opened.simulation is not None
    opened.simulation.stop()  # no next device
    old = read_label(tmp_path / "labels" / f"{first.name}.pdf")[0]
    scan(station, old)
    qtbot.waitUntil(lambda: journal.named(first.name).state is UnitState.CLOSED)
    shift.strip.more.click()
    row_of(station, first, qtbot, UnitState.CLOSED).again.click()
    QTest.keyClicks(shift.panel.reasons.text, "torn")
    shift.panel.reasons.confirm.click()
    qtbot.waitUntil(lambda: station.signing is not None and station.signing.card is not None)
    assert journal.named(first.name).copy == 1
    scan(station, BADGES["Tess"])
    qtbot.waitUntil(lambda: journal.named(first.name).state is UnitState.LABELLED)
    assert read_label(tmp_path / "labels" / f"{first.name}-copy2.pdf") == sorted([old, f"{first.name}/2"])
    qtbot.waitUntil(lambda: "Destroy the older label" in station.scans.answer.text())
    qtbot.waitUntil(lambda: list(station.unfinished.rows) == [first.id])
    scan(station, old)
    qtbot.waitUntil(lambda: station.scans.property("state") == "refused")
    scan(station, f"{first.name}/2")
    qtbot.waitUntil(lambda: journal.named(first.name).state is UnitState.CLOSED)
    signed = [row["facts"] for row in opened.store.db.rows("SELECT facts FROM audit WHERE act = 'permit'")]
    assert '"signed": ["Tess"]' in signed[-1]
    assert opened.desks.reports is not None
    assert opened.desks.reports.shift().reprints == {"torn": 1}
    qtbot.waitUntil(lambda: shift.strip.made.text() == f"1 of {TARGET}")  # closed twice, made once

    reports = station.reports
    assert reports is not None
    station.show_page(reports)
    qtbot.waitUntil(reports.view.isVisible)
    tiles = reports.view.tiles
    assert [tiles[name].number.text() for name in ("produced", "scrapped", "reprints")] == ["1", "0", "1"]
    assert clipped(reports) == small_targets(reports) == []
    assert unnamed(reports) == []
    reports.earlier.click()
    qtbot.waitUntil(reports.empty.isVisible)
    assert not reports.saving["pdf"].isEnabled()
    reports.now.click()
    qtbot.waitUntil(reports.view.isVisible)
    assert reports.found is not None
    for kind, begins in (("pdf", b"%PDF"), ("csv", b"\xef\xbb\xbf"), ("json", b"{")):
        reports.save_to(reports.found, tmp_path / f"report.{kind}")
        qtbot.waitUntil((tmp_path / f"report.{kind}").exists)
        assert (tmp_path / f"report.{kind}").read_bytes().startswith(begins)
    reports.kinds.button(2).click()
    qtbot.waitUntil(lambda: reports.empty.text.text().startswith("No batch yet"))

    reports.kinds.button(0).click()
    reports.date.setDate(QDate(2026, 1, 5))  # picked
    qtbot.waitUntil(lambda: reports.found is not None and reports.found.span.name == "2026-01-05 06:00")
    assert reports.later.isEnabled()
    reports.kinds.button(1).click()
    qtbot.waitUntil(lambda: reports.found is not None and reports.found.span.name == "2026-01-05")

    station.show_page(station.provision)
    shift.ask_batch()  # and goes away without an answer
    assert station.attendance is not None
    station.attendance.sign_out()
    qtbot.waitUntil(lambda: locked(station))
    assert shift.dialog is None
