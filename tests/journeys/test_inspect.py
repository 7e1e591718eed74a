"""QA's desk by command, as a script walks it: inspect, disclaim a tray over a break, check a box, export."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from app.domain.people import Act, Role
from app.domain.recipes import parse_recipe
from app.domain.secret import Secret
from app.domain.tokens import label_text
from app.domain.units import Unit
from app.localcloud.server import LocalCloud
from app.store.people import Keys
from tests.faults.bad_network import BadNetwork, Request, Trouble
from tests.journeys.station import Run, station
from tests.unit.localcloud_fixtures import Api
from tests.unit.networked_station import open_station
from tests.unit.store_fixtures import open_test_store

SAM, QUINN = "47110815", "58209371"
RECIPE = """
[product]
name = "Sensor"
template = "Sensor"
[chip]
type = "esp32"
[[image]]
file = "demo.bin"
offset = 0x10000
sha256 = "%s"
[token]
delivery = "nvs"
offset = 0x9000
size = 0x6000
[[check]]
step = "Housing closed"
""" % ("ab" * 32)


@pytest.fixture
def units(tmp_path: Path) -> list[Unit]:
    """Four closed units in tmp_path/home, their tokens in tmp_path/cloud; the third was not inspected."""
    with open_station(tmp_path) as made:
        closed = [made.close_unit() for _ in range(4)]
        people = made.store.people
        people.begin("Sam", Keys(Secret(SAM)))
        sam = people.sign_in_pin("Sam", Secret(SAM))
        permit = people.permit(Act.MANAGE_PEOPLE, sam, [people.sign(name="Sam", pin=Secret(SAM))])
        people.add("Quinn", Role.QA, Keys(Secret(QUINN)), permit)
        checks = parse_recipe(RECIPE).checks
        for unit in (closed[0], closed[1], closed[3]):
            made.store.inspections.record(made.store.inspections.begin(unit, checks), 1, "pass", "=looks(well)")
    return closed


def refused(run: Run, words: str) -> None:
    assert run.status == 1, run
    assert words in run.err, run.err
    assert run.err.count("\n") == 1


@pytest.mark.slow
def test_a_tray_and_a_box_by_command(tmp_path: Path, units: list[Unit]) -> None:
    home, quinn = tmp_path / "home", ("--as", "Quinn", "--pin-stdin")
    (tmp_path / "recipe.toml").write_text(RECIPE)
    recipe = ("--recipe", tmp_path / "recipe.toml")
    labels = [label_text(unit.qr_token, unit.org_id) for unit in units]
    (tmp_path / "box.txt").write_text(
        "\r\n".join([labels[0], units[1].mac.upper(), units[3].serial]) + "\r\n", "utf-16"
    )
    box = ("--file", tmp_path / "box.txt", *recipe, "--json")
    with LocalCloud(tmp_path / "cloud") as cloud, BadNetwork(cloud.url) as network, Api(cloud) as api:
        environment = {
            "STATION_CLOUD_URL": network.url,
            "STATION_CLOUD_CLIENT_ID": cloud.client_id,
            "STATION_CLOUD_CLIENT_SECRET": cloud.client_secret.reveal(),
        }
        tester = api.customer("quinn@example.com")

        def run(*args: str | Path, typed: str = "") -> Run:
            return station(home, *args, typed=typed, **environment)

        claim = ("inspect", "claim", units[0].name, labels[1], "--user", str(tester["id"]), "--json", *quinn)
        claimed = run(*claim, typed=f"{QUINN}\n")
        assert [each["owner_id"] for each in claimed.events("claimed")] == [tester["id"]] * 2, claimed.err
        assert api.row(units[1].qr_token)["ownerId"] == tester["id"]  # type: ignore[index]
        (shown,) = run("inspect", labels[0], *recipe, "--json").events("inspect")
        assert (shown["unit"], shown["inspection"], shown["ready"]) == (units[0].name, "pass", False)
        assert (shown["cloud"]["claimed"], shown["cloud"]["owner_id"]) == (True, tester["id"])
        assert (shown["cloud"]["seen_online"], shown["cloud"]["online"]) == (True, False)
        assert "disclaim it" in shown["reasons"][0]
        shown = run("inspect", units[2].serial, *recipe).out
        assert f"not ready: {units[2].name} was not inspected." in shown
        refused(run("inspect", "EMPLOYEE 7"), "No unit of this station is known by this.")
        refused(run("inspect", "disclaim", units[0].name, "--why", "tested"), "Give --yes")

        refused(run("inspect", "gate", *box), "give --as NAME of who may inspect units")
        gate = ("inspect", "gate", *box, "--box", "7", "--order", "PO 12", *quinn)
        done = run(*gate, typed=f"{QUINN}\n")
        refused(done, "2 of 3 may not be shipped.")
        assert [each["ready"] for each in done.events("boxed")] == [False, False, True]

        def befalls(request: Request) -> Trouble:
            return Trouble.BUSY_LONG if "unclaim" in request.path else Trouble.NONE

        network.befalls = befalls
        tray = ("inspect", "disclaim", labels[0], units[1].name, units[3].name, "--why", "the test is over", "--yes",
                *recipe, "--json", *quinn)  # fmt: skip
        done = run(*tray, typed=f"{QUINN}\n")
        refused(done, "takes no more requests for now")
        assert [each["cloud"] for each in done.events("tray")] == ["waiting", "waiting", "unclaimed"]
        network.befalls = lambda _: Trouble.NONE
        done = run(*tray, typed=f"{QUINN}\n")  # the same command goes on
        assert done.status == 0, done.err
        assert [(each["cloud"], each["ready"]) for each in done.events("tray")] == [("unclaimed", True)] * 3
        assert {row["status"] for row in api.see("/static-tokens")["content"]} == {"UNCLAIMED"}

        done = run(*gate, typed=f"{QUINN}\n")
        assert done.status == 0, done.err
        assert done.events("gate") == [
            {"event": "gate", "outcome": "pass", "box": "7", "order": "PO 12", "units": 3, "refused": 0}
        ]
        refused(
            run("inspect", "gate", units[2].name, *recipe, *quinn, typed=f"{QUINN}\n"), "1 of 1 may not be shipped."
        )
        network.down()
        done = run("inspect", "gate", units[0].name, *recipe, "--json", *quinn, typed=f"{QUINN}\n")
        refused(done, "1 of 1 may not be shipped.")
        assert "cannot be reached" in done.events("boxed")[0]["reasons"][0]

        rows = [json.loads(line) for line in run("inspections", "export", "--json").out.splitlines()]
        assert [(row["unit"], row["outcome"], row["inspection_outcome"]) for row in rows] == [
            (unit.name, "pass", "pass") for unit in (units[0], units[1], units[3])
        ]
        assert run("inspections", "export", labels[0], "--csv", tmp_path / "found.csv").status == 0
        table = list(csv.DictReader(io.StringIO((tmp_path / "found.csv").read_text("utf-8-sig"))))
        assert [(row["unit"], row["note"]) for row in table] == [(units[0].name, "'=looks(well)")]
        assert run("journal", "verify").status == 0
    store = open_test_store(home)
    acts = [row["who"] for row in store.db.rows("SELECT who FROM audit WHERE act = 'gate'")]
    store.close()
    assert acts == ["Quinn"] * 4
