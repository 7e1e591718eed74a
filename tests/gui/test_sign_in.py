"""Who works here: sign-in by badge and PIN, pages by role, signatures, the lock; all with the station's real people."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from app.bench.desks import Desks
from app.domain.errors import StoreError
from app.domain.people import Act
from app.store import audit
from app.store.people import Permit
from app.store.station_store import Store
from app.ui.keys import show_keys
from app.ui.parts.files import choose_target
from app.ui.people.signing import SignatureCard
from app.ui.station_window import StationWindow
from tests.gui import views as sample
from tests.gui.conftest import OpenStation
from tests.gui.looking import clipped
from tests.gui.people import locked, pages, present, scan, type_pin
from tests.gui.scripted_bench import ScriptedBench
from tests.unit.people_fixtures import BADGES, PINS, with_people
from tests.unit.store_fixtures import open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_test_store(tmp_path / "store")
    yield store
    store.close()


@pytest.fixture
def desks(store: Store, tmp_path: Path) -> Desks:
    """One person of each role, and a second supervisor."""
    return Desks(tmp_path, with_people(store).people)


@pytest.fixture
def station(open_station: OpenStation, bench: ScriptedBench, desks: Desks, qtbot: QtBot) -> StationWindow:
    """The window, locked."""
    window = open_station(bench, desks=desks)
    qtbot.waitUntil(lambda: locked(window))
    return window


def test_nobody_sees_more_than_the_sign_in_until_somebody_is_there(
    station: StationWindow, bench: ScriptedBench, qtbot: QtBot
) -> None:
    assert clipped(station) == []
    scan(station, "sqr_gCCsLSydh3d0ArmZj50l9zr79JXVooBR+1")
    sign_in = station.sign_in
    assert sign_in is not None
    qtbot.waitUntil(lambda: "not a badge" in sign_in.form.problem.text())
    assert bench.calls("scan") == []
    type_pin(station, "Olga", "000111")
    qtbot.waitUntil(lambda: "name or the PIN is wrong" in sign_in.form.problem.text())
    assert clipped(station) == []
    type_pin(station, "Olga", PINS["Olga"])
    qtbot.waitUntil(lambda: station.provision.isVisible())
    assert present(station) == "Olga"
    assert pages(station) == ["Provision", "Unfinished", "Tokens"]
    scan(station, "sqr_gCCsLSydh3d0ArmZj50l9zr79JXVooBR+1")
    qtbot.waitUntil(lambda: len(bench.calls("scan")) == 1)


def test_a_badge_changes_the_shift_at_once_and_the_menu_signs_out(station: StationWindow, qtbot: QtBot) -> None:
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(station) == "Olga")
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    assert station.provision.isVisible()
    assert station.rail.person.text() == "Sam"
    station.rail.person.menu().actions()[0].trigger()
    qtbot.waitUntil(lambda: locked(station))
    assert present(station) == ""


def test_a_badge_changes_the_shift_while_a_slot_asks_for_a_serial_number(
    station: StationWindow, bench: ScriptedBench, qtbot: QtBot
) -> None:
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(station) == "Olga")
    bench.tell(sample.serial("1"))
    qtbot.waitUntil(lambda: bool(station.provision.waiting_for_serial()))
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    assert bench.calls("scan") == []
    scan(station, "SN000002")  # looks like one, and is nobody's
    qtbot.waitUntil(lambda: bench.calls("scan") == [("SN000002",)])
    assert present(station) == "Sam"


def test_what_is_no_badge_counts_as_no_wrong_one(station: StationWindow, bench: ScriptedBench, qtbot: QtBot) -> None:
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(station) == "Olga")
    boxes = [f"40063813339{number:02}" for number in range(12)]
    for box in boxes:  # other goods, and a scanner with the wrong keyboard layout
        scan(station, box)
    qtbot.waitUntil(lambda: bench.calls("scan") == [(box,) for box in boxes])
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")


def test_a_role_opens_its_pages_only(station: StationWindow, qtbot: QtBot) -> None:
    type_pin(station, "Quinn", PINS["Quinn"])
    qtbot.waitUntil(lambda: present(station) == "Quinn")
    assert "Provision" not in pages(station)
    assert "Tokens" in pages(station)
    assert not station.provision.isVisible()


def test_a_window_that_nobody_touches_locks_itself(station: StationWindow, qtbot: QtBot) -> None:
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    attendance = station.attendance
    assert attendance is not None
    attendance._idle.setInterval(50)
    QTest.keyClick(station, Qt.Key.Key_F2)  # a touch begins the time anew
    qtbot.waitUntil(lambda: locked(station))


def test_a_full_disk_keeps_no_window_open(
    station: StationWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    attendance, sign_in = station.attendance, station.sign_in
    assert attendance is not None
    assert sign_in is not None
    heard: list[object] = []
    attendance.refused.connect(heard.append)
    with monkeypatch.context() as trouble:
        trouble.setattr(audit, "append", full)
        attendance._idle.timeout.emit()  # nobody has touched it for ten minutes
        qtbot.waitUntil(lambda: locked(station))
        qtbot.waitUntil(lambda: sign_in.form.problem.text() == "The disk is full.")
        scan(station, BADGES["Olga"])
        qtbot.waitUntil(lambda: len(heard) == 2)
        assert locked(station)
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(station) == "Olga")


def test_a_badge_just_before_the_window_locks_itself_lets_in(
    station: StationWindow, desks: Desks, qtbot: QtBot
) -> None:
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(station) == "Olga")
    attendance = station.attendance
    assert attendance is not None
    heard: list[str] = []
    attendance.changed.connect(lambda: heard.append(present(station)))
    attendance.sign_in_badge(BADGES["Sam"])
    attendance.sign_out()  # the time is over before the badge was looked up
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["Sam", "Sam"]
    assert desks.people.present is attendance.session


def test_a_supervisors_signature_is_asked_for_each_time_and_two_where_two_must(
    station: StationWindow, desks: Desks, qtbot: QtBot
) -> None:
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    permits: list[Permit] = []
    signing = station.signing
    assert signing is not None

    def ask(act: Act) -> None:
        signing.permit(act, permits.append)
        qtbot.waitUntil(lambda: signing.card is not None)

    signing.permit(Act.CREATE_TOKENS, permits.append)
    qtbot.waitUntil(lambda: len(permits) == 1)
    desks.people.use(permits.pop(), Act.CREATE_TOKENS)

    ask(Act.DELETE_CLAIMED)
    card = signing.card
    assert card is not None
    assert clipped(card) == []
    scan(station, BADGES["Olga"])
    qtbot.waitUntil(lambda: "no supervisor" in card.form.problem.text())
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: "Sam" in card.so_far.text())
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: "signed already" in card.form.problem.text())
    type_pin(station, "Tess", PINS["Tess"])
    qtbot.waitUntil(lambda: len(permits) == 1)
    assert signing.card is None
    desks.people.use(permits.pop(), Act.DELETE_CLAIMED)

    ask(Act.REVEAL)
    card = signing.card
    assert card is not None
    card.reject()
    qtbot.waitUntil(lambda: signing.card is None)
    assert permits == []


def test_who_leaves_takes_the_open_questions_along(station: StationWindow, desks: Desks, qtbot: QtBot) -> None:
    signing = station.signing
    assert signing is not None
    assert station.attendance is not None
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    permits: list[Permit] = []
    heard: list[Exception | None] = []
    for early in (False, True):  # before the card is there, too
        file = choose_target(station, "Save", "report.pdf", heard.append)
        keys = show_keys(station, station.keys)
        signing.permit(Act.REVEAL, permits.append, None, heard.append)
        qtbot.waitUntil(lambda early=early: early or signing.card is not None)
        station.attendance.sign_out()
        qtbot.waitUntil(lambda: locked(station))
        qtbot.waitUntil(lambda: heard == [None])
        assert signing.card is None
        assert [each for each in (file, keys) if isValid(each) and each.isVisible()] == []
        scan(station, BADGES["Olga"])  # with nothing but the scanner
        qtbot.waitUntil(lambda: present(station) == "Olga")
        scan(station, BADGES["Sam"])
        qtbot.waitUntil(lambda: present(station) == "Sam")
        heard.clear()
    assert permits == []
    signing.permit(Act.REVEAL, permits.append)  # and can be asked anew
    qtbot.waitUntil(lambda: signing.card is not None)
    scan(station, BADGES["Tess"])
    qtbot.waitUntil(lambda: len(permits) == 1)
    desks.people.use(permits[0], Act.REVEAL)


def test_asked_twice_at_once_supervisors_sign_for_one_thing_only(
    station: StationWindow, desks: Desks, qtbot: QtBot
) -> None:
    signing = station.signing
    assert signing is not None
    scan(station, BADGES["Sam"])
    qtbot.waitUntil(lambda: present(station) == "Sam")
    permits: list[Permit] = []
    others: list[Exception | None] = []
    signing.permit(Act.REVEAL, permits.append)
    signing.permit(Act.VOID_CLOSED, permits.append, None, others.append)  # a label scanned twice
    qtbot.waitUntil(lambda: signing.card is not None)
    signing.permit(Act.VOID_CLOSED, permits.append, None, others.append)
    assert others == [None, None]
    scan(station, BADGES["Tess"])
    qtbot.waitUntil(lambda: len(permits) == 1)
    desks.people.use(permits[0], Act.REVEAL)
    assert [each for each in station.findChildren(SignatureCard) if each.isVisible()] == []
    scan(station, BADGES["Tess"])  # no card is left that is taken for the sign-in
    qtbot.waitUntil(lambda: present(station) == "Tess")


def test_who_may_not_is_told_and_nothing_is_signed(
    open_station: OpenStation, bench: ScriptedBench, desks: Desks, qtbot: QtBot
) -> None:
    window = open_station(bench, desks=desks)
    scan_in: Callable[[], bool] = lambda: locked(window)  # noqa: E731
    qtbot.waitUntil(scan_in)
    scan(window, BADGES["Olga"])
    qtbot.waitUntil(lambda: present(window) == "Olga")
    permits: list[Permit] = []
    assert window.signing is not None
    window.signing.permit(Act.CREATE_TOKENS, permits.append)
    qtbot.waitUntil(lambda: "Olga may not create tokens" in window.scans.answer.text())
    assert permits == []
