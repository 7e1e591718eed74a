"""The returns desk in the real window: embedded cloud, simulated devices in real slots, labels, signatures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bench.events import Phase
from app.cli.bench import Open, Simulated
from app.domain.installed import FIRMWARE
from app.domain.people import Act, Role
from app.domain.returns import ReturnOutcome, Way
from app.domain.secret import Secret
from app.domain.units import Unit, UnitState
from app.store import invariants
from app.store.people import Keys
from app.ui.returns.returns_page import ReturnsPage
from app.ui.station_window import StationWindow
from tests.gui.looking import Typist, clipped
from tests.gui.people import present
from tests.gui.windows import demo_bench, shown
from tests.unit.localcloud_fixtures import NO_TLS, ORGANIZATION

pytestmark = pytest.mark.slow


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Open]:
    flashes = tmp_path / "flashes"
    flashes.mkdir()
    with demo_bench(tmp_path, 1, FIRMWARE / "demo-esp32", Simulated(flashes=flashes)) as bench:
        yield bench


@pytest.fixture
def window(qtbot: QtBot, opened: Open, tmp_path: Path) -> Iterator[StationWindow]:
    with shown(qtbot, opened, tmp_path, opened.desks) as window:
        yield window


def returns(window: StationWindow) -> ReturnsPage:
    assert window.returns is not None
    return window.returns


def close_one(qtbot: QtBot, window: StationWindow, opened: Open) -> Unit:
    """Have the line close a unit, by the demo's scanner."""
    before = {unit.id for unit in opened.store.journal.units((UnitState.CLOSED,))}
    qtbot.waitUntil(lambda: bool(window.provision.waiting_for_scan()))
    qtbot.waitUntil(window.demo.button.isEnabled)
    window.demo.button.click()
    qtbot.waitUntil(lambda: bool({u.id for u in opened.store.journal.units((UnitState.CLOSED,))} - before))
    return next(u for u in opened.store.journal.units((UnitState.CLOSED,)) if u.id not in before)


def scan(text: str) -> None:
    Typist(4).type(text, Qt.Key.Key_Return)


def claim(opened: Open, unit: Unit) -> None:
    """A customer's organization claims a unit."""
    assert opened.client
    profile = opened.client._sender._profile
    keys = (profile.client_id, profile.client_secret.reveal())
    with httpx.Client(base_url=profile.url, verify=NO_TLS, timeout=30) as api:
        token = api.post("/oauth2/token?grant_type=client_credentials", auth=keys).json()["access_token"]
        api.headers["Authorization"] = f"Bearer {token}"
        business = {"name": "Hotel Nordlicht", "type": "BUSINESS"}
        org_id = api.post(f"{ORGANIZATION}/create", json=business).json()["id"]
        guest = {"email": "guest@example.com", "name": "Guest", "roleId": 3, "orgId": org_id}
        user = api.post(f"{ORGANIZATION}/users/invite", json=guest).json()["id"]
    opened.client.claim(unit.qr_token, user)


def settled(qtbot: QtBot, window: StationWindow) -> None:
    """Everything is seen whole, as soon as it is laid out."""
    qtbot.waitUntil(lambda: clipped(window) == [])


def label(unit: Unit) -> str:
    return f"{unit.qr_token}+{unit.org_id}"


def test_a_device_comes_back_gets_a_new_token_and_its_old_label_is_void(
    qtbot: QtBot, window: StationWindow, opened: Open
) -> None:
    unit = close_one(qtbot, window, opened)
    claim(opened, unit)
    page = returns(window)
    window.show_page(page)
    qtbot.waitUntil(lambda: window.provision.views["1"].phase is Phase.DESK)
    assert page.sentence.text() == "Scan the label or plug the device in."
    settled(qtbot, window)
    page.start.empty.button.click()  # it is plugged in
    qtbot.waitUntil(lambda: page.case is not None and page.slot == "1")
    assert page.case is not None
    assert page.case.unit == unit
    assert f"holds the token of {unit.name}" in page.unit.said.said()
    assert "Hotel Nordlicht" in page.unit.owner.text()
    settled(qtbot, window)
    scan("TS.R.REPROVISION")
    qtbot.waitUntil(page.reason.isVisible)
    assert "Disclaiming removes any ownership" in page.reason.told.said()
    settled(qtbot, window)
    scan("TS.R.WHY2")
    qtbot.waitUntil(lambda: page.sentence.text() == "Scan the old label, then destroy it.")
    settled(qtbot, window)
    scan(label(unit))
    qtbot.waitUntil(lambda: page.sentence.text() == "Stick the label on this device and scan it.")
    follower = opened.store.journal.occupant(unit.mac)
    assert follower is not None
    settled(qtbot, window)
    assert opened.store.journal.unit(unit.id).state is UnitState.RETURNED
    scan(label(unit))
    qtbot.waitUntil(lambda: window.scans.property("state") == "refused")
    scan(label(follower))
    qtbot.waitUntil(lambda: page.sentence.text() == "Decide what becomes of the old token.")
    settled(qtbot, window)
    scan("TS.R.DELETE")
    qtbot.waitUntil(lambda: page.sentence.text() == f"{follower.name} can be sold. Its old label is void.")
    settled(qtbot, window)
    assert opened.desks.tokens is not None
    assert not opened.desks.tokens.situation(unit.qr_token).listed
    scan("TS.R.GO")  # the next device
    qtbot.waitUntil(lambda: page.case is None)
    scan(label(unit))
    qtbot.waitUntil(lambda: page.case is not None)
    assert page.sentence.text() == "This label is void: destroy it."
    assert f"{follower.name} follows it" in page.unit.said.said()
    assert page.choice.buttons == {}
    invariants.verify(opened.store.db)


def test_resell_scrap_and_what_was_begun_goes_on(qtbot: QtBot, window: StationWindow, opened: Open) -> None:
    unit = close_one(qtbot, window, opened)
    page = returns(window)
    window.show_page(page)
    scan("SN12345678")  # might be a badge; it is the desk's to say that it knows no such serial number
    qtbot.waitUntil(lambda: "No unit of this station is known by this" in window.scans.answer.text())
    scan(unit.name)
    qtbot.waitUntil(lambda: Way.RESELL in page.choice.buttons)
    page.choice.buttons[Way.RESELL].click()
    page.reason.text.setText("moved out")
    page.reason.confirm.click()
    qtbot.waitUntil(lambda: page.sentence.text() == f"Plug {unit.mac.upper()} in.")
    page.progress.later.click()
    qtbot.waitUntil(lambda: [unit.name in button.text() for button in page.start.buttons] == [True])
    settled(qtbot, window)
    page.start.buttons[0].click()
    qtbot.waitUntil(lambda: page.case is not None)
    page.unit.plug.click()
    qtbot.waitUntil(lambda: page.sentence.text() == "Scan the label on the device.")
    page.progress.other.click()
    page.reason.reasons[0].click()
    qtbot.waitUntil(lambda: page.sentence.text() == "Stick label copy 2 on and scan its bar code.")
    scan(label(unit))
    qtbot.waitUntil(lambda: "void copies" in page.progress.problem.text())
    settled(qtbot, window)
    scan(f"{unit.name}/2")
    qtbot.waitUntil(lambda: "can be sold again" in page.sentence.text())
    page.progress.primary.click()
    scan(f"{unit.name}/2")
    qtbot.waitUntil(lambda: Way.SCRAP in page.choice.buttons)
    page.choice.buttons[Way.SCRAP].click()
    assert "Its AuthToken becomes invalid" in page.reason.told.said()
    settled(qtbot, window)
    page.reason.reasons[1].click()
    qtbot.waitUntil(lambda: page.case is not None and page.case.open is not None and page.case.open.step is not None)
    if not page.slot:
        page.unit.plug.click()
    qtbot.waitUntil(lambda: page.sentence.text() == "Scan the label, then destroy it.")
    page.progress.other.click()
    page.reason.reasons[0].click()
    qtbot.waitUntil(lambda: "scrapped for good" in page.sentence.text())
    assert page.case is not None
    assert page.case.open is not None
    assert page.case.open.outcome is ReturnOutcome.DONE
    window.show_page(window.provision)
    close_one(qtbot, window, opened)  # the slots are the line's again
    invariants.verify(opened.store.db)


def test_the_returns_desk_opens_for_who_works_there(qtbot: QtBot, window: StationWindow, opened: Open) -> None:
    people, page = opened.store.people, returns(window)
    people.begin("Sam", Keys(badge=Secret("EMPLOYEE 7046")))
    people.sign_in_badge(Secret("EMPLOYEE 7046"))
    for name, role in (("Rita", Role.RETURNS), ("Olga", Role.OPERATOR)):
        signed = [people.sign(badge=Secret("EMPLOYEE 7046"))]
        permit = people.permit(Act.MANAGE_PEOPLE, people.present, signed)
        people.add(name, role, Keys(badge=Secret(f"EMPLOYEE {name}")), permit)
    assert window.attendance is not None
    window.attendance.look()
    qtbot.waitUntil(lambda: present(window) == "Sam")
    for name, place in (("Rita", page), ("Olga", window.provision), ("Rita", page)):
        scan(f"EMPLOYEE {name}")
        qtbot.waitUntil(lambda name=name: present(window) == name)
        assert window.pages.currentWidget() is place
    window.show_page(window.unfinished)  # to look at something, and then the window locks itself
    window.attendance.sign_out()
    qtbot.waitUntil(lambda: present(window) == "")
    scan("EMPLOYEE Rita")
    qtbot.waitUntil(lambda: present(window) == "Rita")
    assert window.pages.currentWidget() is window.unfinished
    scan("EMPLOYEE 7046")
    qtbot.waitUntil(lambda: present(window) == "Sam")
    assert window.pages.currentWidget() is window.unfinished


def test_a_supervisor_signs_before_the_old_label_is_void(qtbot: QtBot, window: StationWindow, opened: Open) -> None:
    unit = close_one(qtbot, window, opened)  # before the slots are lent to who works at the desk
    people = opened.store.people
    people.begin("Sam", Keys(Secret("704618"), Secret("BADGE OF SAM")))
    sam = people.sign_in_badge(Secret("BADGE OF SAM"))
    signed = people.sign(badge=Secret("BADGE OF SAM"))
    people.add(
        "Rita", Role.RETURNS, Keys(None, Secret("BADGE OF RITA")), people.permit(Act.MANAGE_PEOPLE, sam, [signed])
    )
    assert window.attendance is not None
    assert window.signing is not None
    people.sign_out(sam)
    window.attendance.look()
    qtbot.waitUntil(lambda: window.attendance is not None and window.attendance.locked)
    scan("BADGE OF RITA")
    qtbot.waitUntil(lambda: window.attendance is not None and not window.attendance.locked)
    page = returns(window)
    qtbot.waitUntil(lambda: window.pages.currentWidget() is page)
    scan(label(unit))
    qtbot.waitUntil(lambda: Way.REPROVISION in page.choice.buttons)
    page.choice.buttons[Way.REPROVISION].click()
    page.reason.reasons[0].click()
    qtbot.waitUntil(lambda: page.sentence.text() == "Scan the old label, then destroy it.")
    scan(label(unit))
    qtbot.waitUntil(lambda: window.signing is not None and window.signing.card is not None)
    assert opened.store.journal.unit(unit.id).state is UnitState.CLOSED
    scan("BADGE OF RITA")  # no supervisor's
    scan("BADGE OF SAM")
    qtbot.waitUntil(lambda: opened.store.journal.unit(unit.id).state is UnitState.RETURNED)
    qtbot.waitUntil(lambda: page.sentence.text() == f"Plug {unit.mac.upper()} into a slot for {unit.recipe}.")
    told = [entry for entry in opened.store.journal.history(unit) if entry.after == "returned"]
    assert [(entry.who, entry.role) for entry in told] == [("Rita", "returns")]
