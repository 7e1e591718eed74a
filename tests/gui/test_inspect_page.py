"""QA's page: nothing is cut off in any state; by keyboard alone and by touch alone; what is scanned that is no unit."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bench.desks import Desks
from app.bench.qa.inspection import InspectionDesk
from app.bench.tokens.token_desk import TokenDesk
from app.domain.checks import Outcome
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.store.matching import Claim
from app.store.people import Keys
from app.ui.inspect.inspect_page import InspectPage
from app.ui.station_window import StationWindow
from tests.faults.bad_network import Trouble
from tests.gui.conftest import OpenStation
from tests.gui.inspect_views import CHECKS, PASSED, STATES, Qa, close, desks, page, scan
from tests.gui.looking import Typist, clipped, faint, small_targets, unnamed
from tests.gui.people import locked, present
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.networked_station import open_station
from tests.unit.people_fixtures import BADGES, enter, with_people
from tests.unit.test_inspection import recipe


@pytest.fixture
def clouds() -> Iterator[None]:
    """Ends the clouds of the pictures after the window."""
    yield
    close()


@pytest.fixture
def qa(tmp_path: Path) -> Iterator[Qa]:
    """A station with three closed units; the first two are claimed."""
    with open_station(tmp_path / "qa") as station:
        units = [station.close_unit() for _ in range(3)]
        for unit in units[:2]:
            station.claim(unit.qr_token)
        tokens = TokenDesk(station.store, station.client)
        yield Qa(station, InspectionDesk(station.store, station.client, tokens, [recipe(*CHECKS)]), units)


def open_page(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path
) -> tuple[StationWindow, InspectPage]:
    store = qa.station.store
    window = open_station(
        bench, desks=Desks(tmp_path, store.people, TokenDesk(store, qa.station.client), inspection=qa.desk)
    )
    return window, page(window)


@pytest.mark.slow
@pytest.mark.parametrize("of", ["units", "broken", "ready"])
def test_no_state_cuts_anything_off(
    clouds: None, open_station: OpenStation, bench: ScriptedBench, tmp_path: Path, qtbot: QtBot, of: str
) -> None:
    del clouds
    window = open_station(bench, desks=desks(tmp_path, of), size=(1280, 720))
    for name, (station, show) in STATES.items():
        if station != of:
            continue
        show(window, bench)
        qtbot.wait(20)
        assert [said for said in clipped(window) if "CheckRow" not in said] == [], name  # the rows scroll
        assert (small_targets(window), unnamed(window)) == ([], []), name
        if name in ("inspect-value", "inspect-ready", "inspect-tray-broken", "inspect-box-bad"):
            assert window.inspect is not None
            window.inspect.unit.checks.hide()  # what scrolls is half seen
            for look in ("light", "dark"):
                window._theme.choose(look)
                qtbot.wait(1)
                assert faint(window) == [], name
            page(window).unit.checks.show()


def test_a_unit_by_keyboard_alone(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    window, shown = open_page(open_station, bench, qa, tmp_path)
    unit = qa.units[0]

    def press(key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)

    def focus_on(wanted: object) -> None:
        qtbot.waitUntil(lambda: QApplication.focusWidget() is wanted)

    QTest.keyClicks(window.scans.field, unit.serial)
    press(Qt.Key.Key_Return)
    focus_on(shown.unit.begin)
    press(Qt.Key.Key_Space)
    focus_on(shown.unit.step.pass_button)
    press(Qt.Key.Key_Space)
    focus_on(shown.unit.step.value)
    typist = Typist(200)
    typist.type("3,9")
    assert shown.unit.step.judgement.word.text() == "Failed"
    press(Qt.Key.Key_Backspace)
    typist.type("3")
    assert shown.unit.step.judgement.word.text() == "Passed"
    typist.type("", Qt.Key.Key_Return)
    for _ in range(2):
        focus_on(shown.unit.step.pass_button)
        number = shown.unit._at
        press(Qt.Key.Key_Space)
        qtbot.waitUntil(lambda number=number: shown.unit._at != number)
    qtbot.waitUntil(lambda: shown.unit.state.word.text() == "Inspection: Passed")
    qtbot.waitUntil(shown.unit.disclaim.button.isEnabled)
    shown.unit.disclaim.button.setFocus()
    press(Qt.Key.Key_Space)
    focus_on(shown.unit.disclaim.yes)
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: shown.unit.ready.word.text() == "Ready to ship")
    assert qa.station.api.row(unit.qr_token)["status"] == "UNCLAIMED"  # type: ignore[index]


def test_a_unit_by_touch_alone_and_a_wrong_press_mended(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    window, shown = open_page(open_station, bench, qa, tmp_path)
    unit = qa.units[2]
    scan(window, unit.name)

    def touch(button: object) -> None:
        qtbot.waitUntil(lambda: button.isVisible() and button.isEnabled())  # type: ignore[attr-defined]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not shown.unit.busy)

    touch(shown.unit.begin)
    touch(shown.unit.step.fail_button)
    assert shown.unit._at == 2
    qtbot.waitUntil(shown.unit.end.isVisible)
    shown.unit.step.value.setText("3.30")
    touch(shown.unit.step.take)
    touch(shown.unit.step.pass_button)
    touch(shown.unit.step.pass_button)
    inspection = qa.station.store.inspections.newest_of(unit)
    assert inspection is not None
    assert (inspection.so_far, inspection.ended_at) == (Outcome.FAIL, None)
    assert "A step has failed" in shown.say.word.text()
    touch(shown.unit.checks.rows[0])  # it was a wrong press
    touch(shown.unit.step.pass_button)
    qtbot.waitUntil(lambda: shown.unit.ready.word.text() == "Ready to ship")


def test_what_is_scanned_that_is_no_unit(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    store = qa.station.store = with_people(qa.station.store)
    live = store.journal.reserve(Claim("7c:df:a1:00:99:99", 1, "Sensor", "1", "S-{number}"))
    live = store.journal.print_copy(store.journal.verified(store.journal.write(live, "1")), "1")
    live = store.journal.printed(live, "job")
    tokens = TokenDesk(store, qa.station.client)
    qa = Qa(qa.station, InspectionDesk(store, qa.station.client, tokens, [recipe(*CHECKS)]), qa.units)
    window, shown = open_page(open_station, bench, qa, tmp_path)
    qtbot.waitUntil(lambda: locked(window))
    scan(window, BADGES["Quinn"])
    qtbot.waitUntil(lambda: present(window) == "Quinn" and shown.isVisible())
    scan(window, live.name)  # its label waits at the bench: that is the line's
    qtbot.waitUntil(lambda: bench.calls("scan") == [(live.name,)])
    scan(
        window, qa.units[0].name, "TS.QA.BEGIN", "TS.QA.FAIL", "3.31", "TS.QA.PASS", "TS.QA.END"
    )  # faster than it goes
    qtbot.waitUntil(lambda: shown.unit.state.word.text() == "Inspection: Failed")
    secret = store.tokens.auth_token(qa.units[0].qr_token).reveal()
    scan(window, secret)
    qtbot.waitUntil(lambda: "something secret" in window.scans.answer.text())
    assert secret not in window.scans.answer.text()
    scan(window, "TS.QA.CHECK")
    qtbot.waitUntil(lambda: "not offered" in window.scans.answer.text())
    scan(window, BADGES["Sam"])  # a badge signs in from here, too
    qtbot.waitUntil(lambda: present(window) == "Sam")
    scan(window, "TS.QA.BOX", "no unit at all")
    qtbot.waitUntil(lambda: "No unit of this station" in window.scans.answer.text())
    assert shown.box.model.rows == []


def test_a_tray_is_found_again_when_the_program_died(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    for unit in qa.units[:2]:
        qa.inspect(unit, *PASSED)
    qa.station.network.befalls = lambda r: Trouble.BUSY_LONG if r.path.endswith("/unclaim") else Trouble.NONE
    permit = qa.station.store.people.permit(Act.DISCLAIM, None)
    assert qa.desk.carry_out(qa.desk.disclaim(qa.units[:2], "tested", permit)) is not None
    qa.station.network.befalls = lambda _: Trouble.NONE
    window, shown = open_page(open_station, bench, qa, tmp_path)
    scan(window, "TS.QA.TRAY")
    qtbot.waitUntil(lambda: shown.tray.units == qa.units[:2])
    qtbot.waitUntil(lambda: shown.tray.disclaim.button.accessibleName() == "Go on")
    assert "0 of 2 are unclaimed" in shown.say.word.text()
    scan(window, "TS.QA.DISCLAIM", "TS.QA.YES")
    qtbot.waitUntil(lambda: "All 2 are unclaimed and ready to ship" in shown.say.word.text())


def test_a_tray_that_was_scanned_is_there_after_a_crash(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    window, _ = open_page(open_station, bench, qa, tmp_path)
    names = [unit.name for unit in reversed(qa.units)]
    scan(window, "TS.QA.TRAY", *names)
    kept = qa.station.store.inspections.tray
    qtbot.waitUntil(lambda: [unit.name for unit in kept()] == names)

    def opened_again() -> InspectPage:
        again = open_station(ScriptedBench(), desks=window._desks)
        assert again.inspect is not None
        again.show_page(again.inspect)
        scan(again, "TS.QA.TRAY")
        return again.inspect

    page = opened_again()  # the first one is as good as dead
    qtbot.waitUntil(lambda: [unit.name for unit in page.tray.units] == names)
    qtbot.waitUntil(lambda: page.tray.sentence == "Scan on, or disclaim the tray. Units: 3")
    page.tray.table.selectRow(1)
    page.tray.remove.click()
    qtbot.waitUntil(lambda: [unit.name for unit in kept()] == [names[0], names[2]])
    page.tray.empty_button.click()
    qtbot.waitUntil(lambda: kept() == [])
    page = opened_again()
    looked: list[None] = []
    page.tray._calls.call(lambda: None, looked.append)  # after what it has read
    qtbot.waitUntil(lambda: looked == [None])
    assert page.tray.units == []


def test_in_a_box_a_unit_that_could_not_be_shipped_is_judged_by_the_newest_scan(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    window, shown = open_page(open_station, bench, qa, tmp_path)
    first, second = qa.units[2], qa.units[0]
    scan(window, "TS.QA.BOX", first.name, second.name)
    qtbot.waitUntil(lambda: shown.box.count.text() == "2")
    assert [bool(line.boxed.reasons) for line in shown.box.model.rows] == [True, True]  # they were not inspected
    qa.inspect(first, *PASSED)
    scan(window, first.serial)
    qtbot.waitUntil(lambda: f"{first.name} is in the box." in window.scans.answer.text())
    rows = shown.box.model.rows
    assert [(line.boxed.name, bool(line.boxed.reasons)) for line in rows] == [(first.name, False), (second.name, True)]
    scan(window, first.name)
    qtbot.waitUntil(lambda: f"{first.name} is in the box already." in window.scans.answer.text())
    scan(window, "TS.QA.CHECK")
    qtbot.waitUntil(lambda: shown.box.frame.word.text() == "Stop")
    assert shown.box.verdict is not None
    assert [boxed.name for boxed in shown.box.verdict.refused] == [second.name]


def test_a_scanner_alone_takes_one_unit_out_of_the_box(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    window, shown = open_page(open_station, bench, qa, tmp_path)
    first, second, third = qa.units[2], qa.units[0], qa.station.close_unit()
    for unit in (first, third):
        qa.inspect(unit, *PASSED)

    def in_box() -> list[str]:
        return [line.boxed.name for line in shown.box.model.rows]

    scan(window, "TS.QA.BOX", first.name, second.name, third.name)  # the second may not be shipped
    qtbot.waitUntil(lambda: in_box() == [first.name, second.name, third.name])
    scan(window, "TS.QA.CHECK")
    qtbot.waitUntil(lambda: shown.box.frame.word.text() == "Stop")
    scan(window, "TS.QA.OUT")
    qtbot.waitUntil(lambda: in_box() == [first.name, third.name])
    scan(window, "TS.QA.OUT")  # once more: nothing else is lost
    qtbot.waitUntil(lambda: "Scan the unit that comes out" in window.scans.answer.text())
    scan(window, third.name)  # a good one, scanned once more
    qtbot.waitUntil(lambda: f"{third.name} is in the box already." in window.scans.answer.text())
    scan(window, "TS.QA.OUT")
    qtbot.waitUntil(lambda: in_box() == [first.name])
    scan(window, second.name)
    qtbot.waitUntil(lambda: in_box() == [first.name, second.name])
    scan(window, "TS.QA.OUT")
    qtbot.waitUntil(lambda: in_box() == [first.name])
    assert clipped(window) == []


def test_a_badge_of_digits_changes_the_shift_in_the_middle_of_a_measurement(
    open_station: OpenStation, bench: ScriptedBench, qa: Qa, tmp_path: Path, qtbot: QtBot
) -> None:
    store = with_people(qa.station.store)
    enter(store.people, "Sam")
    signed = [store.people.sign(badge=Secret(BADGES["Tess"]))]
    permit = store.people.permit(Act.MANAGE_PEOPLE, store.people.present, signed)
    store.people.add("Nora", Role.QA, Keys(badge=Secret("0077004433")), permit)
    enter(store.people, "Quinn")
    tokens = TokenDesk(store, qa.station.client)
    desk = InspectionDesk(store, qa.station.client, tokens, [recipe(*CHECKS)])
    window = open_station(bench, desks=Desks(tmp_path, store.people, tokens, inspection=desk))
    qtbot.waitUntil(lambda: present(window) == "Quinn")
    shown = page(window)
    scan(window, qa.units[0].name, "TS.QA.BEGIN", "TS.QA.PASS")
    qtbot.waitUntil(lambda: shown.unit.sentence.startswith("Step 2"))
    scan(window, "0077004433")
    qtbot.waitUntil(lambda: present(window) == "Nora")
    assert shown.unit.sentence.startswith("Step 2")
    scan(window, "3.31")  # she goes on where he stood
    qtbot.waitUntil(lambda: shown.unit.sentence.startswith("Step 3"))
    inspection = store.inspections.newest_of(qa.units[0])
    assert inspection is not None
    assert [(finding.result, finding.who) for finding in inspection.findings] == [("pass", "Quinn"), ("3.31", "Nora")]
