"""QA's shift through the real window, by scanner alone: real units, the embedded cloud, a network that goes away."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.bench.qa.tray import TrayState
from app.bench.simulation import flash_file
from app.cli.bench import Open, Simulated, demo_slots, open_bench
from app.cli.context import Context
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.checks import Outcome
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.domain.units import Unit, UnitState
from app.localcloud.server import LocalCloud
from app.store import audit, invariants
from app.store.people import Keys
from app.ui.inspect.inspect_page import InspectPage
from app.ui.station_window import StationWindow
from tests.faults.bad_network import BadNetwork, Request, Trouble
from tests.gui.looking import Typist, clipped, small_targets, unnamed
from tests.gui.people import locked
from tests.gui.windows import shown
from tests.journeys.station import FIRMWARE, read_label, station
from tests.unit.localcloud_fixtures import Api

UNITS, SEEN = 20, 7  # of the tray; those that the cloud disclaims before it drops out
BY_HAND = 6  # units whose checklist is gone through in the window
RECIPE = FIRMWARE / "demo-esp32"
PIN, BADGE = Secret("58209371"), "EMPLOYEE 5820"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud") as running:
        running.add_demo(["Cellular Sensor"], UNITS)
        yield running


@pytest.fixture
def network(cloud: LocalCloud, monkeypatch: pytest.MonkeyPatch) -> Iterator[BadNetwork]:
    with BadNetwork(cloud.url) as between:
        for name, value in (
            ("URL", between.url), ("CLIENT_ID", cloud.client_id), ("CLIENT_SECRET", cloud.client_secret.reveal()),
        ):  # fmt: skip
            monkeypatch.setenv(f"STATION_CLOUD_{name}", value)
        yield between


@pytest.fixture
def opened(tmp_path: Path, cloud: LocalCloud, network: BadNetwork) -> Iterator[Open]:
    """A bench whose line has closed 20 units; no device is plugged in any more."""
    del network
    home, gateway = tmp_path / "home", "{}:{}".format(*cloud.gateway)
    made = station(
        home, "provision", "--simulate", "--unpaced", "--units", str(UNITS), "--recipe", RECIPE, "--out",
        tmp_path / "labels", "--keep-flash", tmp_path / "flashes", "--gateway", gateway, "--json",
    )  # fmt: skip
    assert made.status == 0, made.err
    assert made.events("summary")[0]["closed"] == UNITS
    with open_bench(
        Context(home, given=True), demo=False, slots=demo_slots(RECIPE, 1), printer=str(tmp_path / "labels"),
        simulated=Simulated(devices=0, flashes=tmp_path / "flashes", gateway=cloud.gateway), sync_first=True,
    ) as bench:  # fmt: skip
        yield bench


@pytest.fixture
def window(qtbot: QtBot, opened: Open, tmp_path: Path) -> Iterator[StationWindow]:
    opened.store.db.connection.execute("PRAGMA synchronous = OFF")  # this test cuts no power
    people = opened.store.people
    people.begin("Sam", Keys(PIN))
    sam = people.sign_in_pin("Sam", PIN)
    for name, role, badge in (("Quinn", Role.QA, BADGE), ("Olga", Role.OPERATOR, "EMPLOYEE 4711")):
        permit = people.permit(Act.MANAGE_PEOPLE, sam, [people.sign(name="Sam", pin=PIN)])
        people.add(name, role, Keys(badge=Secret(badge)), permit)
    people.sign_out(sam)
    with shown(qtbot, opened, tmp_path, opened.desks, (1280, 800)) as window:
        yield window


class Quinn:
    """QA, who has nothing but a scanner."""

    def __init__(self, qtbot: QtBot, window: StationWindow, labels: Path) -> None:
        self._bot, self._window = qtbot, window
        self._read = {path.stem: read_label(path)[0] for path in labels.glob("*.pdf")}
        self._typist = Typist(4)

    def scan(self, text: str) -> None:
        self._typist.wait(5_000)
        self._typist.type(text, Qt.Key.Key_Return)

    def scan_label(self, unit: Unit) -> None:
        self.scan(self._read[unit.name])

    @property
    def page(self) -> InspectPage:
        assert self._window.inspect is not None
        return self._window.inspect

    def sees(self, words: str) -> None:
        """Wait until the page's one sentence says this."""
        self._bot.waitUntil(lambda: words in self.page.say.word.text())


@pytest.mark.slow
def test_qa_tests_units_disclaims_a_tray_of_20_and_the_gate_passes_them(
    qtbot: QtBot, opened: Open, window: StationWindow, cloud: LocalCloud, network: BadNetwork, tmp_path: Path
) -> None:
    quinn, store = Quinn(qtbot, window, tmp_path / "labels"), opened.store
    units = store.journal.units((UnitState.CLOSED,))
    assert len(units) == UNITS
    qtbot.waitUntil(lambda: locked(window))
    quinn.scan(BADGE)
    qtbot.waitUntil(lambda: window.inspect is not None and window.inspect.isVisible())  # QA's page comes by itself
    page = quinn.page
    quinn.sees("Scan a label, or plug the device in.")

    with Api(cloud) as api:
        # As a tester: claims it, as the phone does, and sees it online.
        tester = api.customer("quinn@example.com")
        for unit in units:
            assert api.act("/static-tokens/claim", token=unit.qr_token, userId=tester["id"]).status_code == 200
        first = units[0]
        assert opened.simulation is not None
        opened.simulation.bring(first)
        qtbot.waitUntil(lambda: page.unit.unit is not None)
        assert page.unit.unit is not None
        assert page.unit.unit.mac == first.mac
        powered = SimulatedDevice(
            SimulatedSpec("esp32", first.mac, flash=flash_file(tmp_path / "flashes", first.mac), gateway=cloud.gateway)
        )
        powered.start()
        qtbot.waitUntil(lambda: "It is online." in page.unit.cloud.text.text())
        powered.stop()
        assert page.unit.cloud.word.text() == "Claimed"
        assert f"User {tester['id']}" in page.unit.cloud.text.text()
        assert page.unit.ready.word.text() == "Not ready"
        qtbot.waitUntil(page.unit.picture.has_picture)

        # The checklist: some through the window, the others as a command would do it.
        for unit in units[:BY_HAND]:
            quinn.scan_label(unit)
            quinn.sees(f"{unit.name} was not inspected.")
            quinn.scan("TS.QA.BEGIN")
            quinn.sees("Step 1 of 3: look, then press Pass or Fail.")
            quinn.scan("TS.QA.PASS")
            quinn.sees("Step 2 of 3: measure it, and type the value.")
            quinn.scan("3.31")
            quinn.sees("Step 3 of 3")
            quinn.scan("TS.QA.PASS")
            quinn.sees(f"Disclaim {unit.name}.")
        desk = opened.desks.inspection
        assert desk is not None
        for unit in units[BY_HAND:]:
            inspection = desk.begin(unit)
            for number, said in enumerate(("pass", "3.29", "pass"), 1):
                inspection = desk.record(inspection, number, said)
        assert [found for found in clipped(window) if "cut off" in found or "does not fit" in found] == []
        assert (small_targets(window), unnamed(window)) == ([], [])
        assert all(each.outcome is Outcome.PASS for each in store.inspections.every())
        assert {each.who for each in store.inspections.every()} == {"Quinn"}

        # The tray; the cloud drops out after 7.
        sent: list[Request] = []
        gone = threading.Thread(target=network.down)

        def befalls(request: Request) -> Trouble:
            if request.path.endswith("/unclaim"):
                sent.append(request)
                if len(sent) == SEEN + 1:
                    gone.start()
            return Trouble.REQUEST_LOST if len(sent) > SEEN else Trouble.NONE

        quinn.scan("TS.QA.TRAY")
        for count, unit in enumerate(units, 1):
            quinn.scan_label(unit)
            quinn.sees(f"Scan on, or disclaim the tray. Units: {count}")
        quinn.scan_label(units[3])
        qtbot.waitUntil(lambda: f"{units[3].name} is in the tray already." in window.scans.answer.text())
        network.befalls = befalls
        quinn.scan("TS.QA.DISCLAIM")
        quinn.scan("TS.QA.YES")
        quinn.sees("of 20 are unclaimed. Go on when the cloud is back.")
        gone.join()
        unclaimed = [row["status"] for row in api.see("/static-tokens", size=1000)["content"]].count("UNCLAIMED")
        assert unclaimed == SEEN
        states = [line.row.state for line in page.tray.model.rows]
        assert TrayState.UNCLAIMED not in states[SEEN:]
        assert set(states) <= {TrayState.SENT, TrayState.WAITING}  # nothing is called done that was not read back
        assert not any(line.ready and line.ready.ready for line in page.tray.model.rows)
        assert page.tray.disclaim.button.accessibleName() == "Go on"

        network.befalls = lambda _: Trouble.NONE
        network.up()
        quinn.scan("TS.QA.DISCLAIM")
        quinn.scan("TS.QA.YES")
        quinn.sees("All 20 are unclaimed and ready to ship.")
        assert {row["status"] for row in api.see("/static-tokens", size=1000)["content"]} == {"UNCLAIMED"}
        did = [each.request.body for each in network.arrived if each.request.path.endswith("/unclaim")]
        assert len(did) == len(set(did)) == UNITS  # each once

        # The gate.
        quinn.scan("TS.QA.BOX")
        for unit in units:
            quinn.scan_label(unit)
        qtbot.waitUntil(lambda: page.box.count.text() == "20")
        page.box.number.setText("BOX 7")
        quinn.scan("TS.QA.CHECK")
        qtbot.waitUntil(lambda: page.box.frame.word.text() == "The box passes")
        assert page.box.verdict is not None
        assert page.box.verdict.passed
        assert page.box.frame.property("state") == "good"
        assert clipped(window) == []

        # A customer was quicker.
        customer = api.customer("customer@example.com")
        assert api.act("/static-tokens/claim", token=units[4].qr_token, userId=customer["id"]).status_code == 200
        quinn.scan("TS.QA.CHECK")
        qtbot.waitUntil(lambda: page.box.frame.word.text() == "Stop")
        assert page.box.frame.property("state") == "bad"
        assert f"{units[4].name} is claimed by user {customer['id']}" in page.box.frame.text.text()
        quinn.scan("EMPLOYEE 4711")  # the next shift: an operator has no business here
        qtbot.waitUntil(lambda: window.provision.isVisible())
    invariants.verify(store.db)
    audit.verify(store.db)
    gates = store.db.rows("SELECT who, json_extract(facts, '$.outcome') AS outcome FROM audit WHERE act = 'gate'")
    assert [tuple(row) for row in gates] == [("Quinn", "pass"), ("Quinn", "fail")]
