"""Devices that come back, by command: against the embedded cloud as a process, with simulated devices on real ports."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from app.device.nvs import parse_nvs
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.secret import Secret
from tests.journeys.station import FIRMWARE, NVS, ROOT, Run, read_label, station, written_files

pytestmark = pytest.mark.slow
RECIPE = FIRMWARE / "demo-esp32"
CLOUD = "/api/v1/organization"


class World:
    """A cloud as a process, a station that works with it, and the devices that it made."""

    def __init__(self, folder: Path, line: dict[str, Any]) -> None:
        self.home, self.out, self.flashes = folder / "home", folder / "out", folder / "flashes"
        self._environment = {
            "STATION_CLOUD_URL": line["url"],
            "STATION_CLOUD_CLIENT_ID": line["client_id"],
            "STATION_CLOUD_CLIENT_SECRET": line["client_secret"],
        }
        token = httpx.post(
            f"{line['url']}/oauth2/token?grant_type=client_credentials", auth=(line["client_id"], line["client_secret"])
        )
        bearer = {"Authorization": f"Bearer {token.json()['access_token']}"}
        self.api = httpx.Client(base_url=line["url"], headers=bearer, timeout=30)

    def station(self, *args: str | Path) -> Run:
        return station(self.home, *args, **self._environment)

    def returns(self, *args: str) -> Run:
        printer = ("--recipe", str(RECIPE), "--printer", str(self.out)) if args[0] not in ("list", "give-up") else ()
        return self.station("returns", *args, *printer, "--json")

    def make(self, count: int) -> list[dict[str, Any]]:
        run = self.station("provision", "--simulate", "--units", str(count), "--recipe", RECIPE, "--out", self.out,
                           "--keep-flash", self.flashes, "--json")  # fmt: skip
        assert run.status == 0, run
        return run.events("unit")

    @contextlib.contextmanager
    def plugged_in(self, mac: str) -> Iterator[str]:
        device = SimulatedDevice(SimulatedSpec("esp32", mac, flash=self.flash_of(mac)))
        try:
            yield device.start()
        finally:
            device.stop()

    def flash_of(self, mac: str) -> Path:
        return self.flashes / f"{mac.replace(':', '')}.bin"

    def token_of(self, mac: str) -> str:
        entry = parse_nvs(self.flash_of(mac).read_bytes()[NVS]).entries.get(("blynk", "auth"))
        return str(entry.value) if entry else ""

    def claim(self, qr: str, email: str) -> None:
        org = self.api.post(f"{CLOUD}/create", json={"name": f"Customer {email}", "type": "BUSINESS"}).json()["id"]
        invited = {"email": email, "name": "A Customer", "roleId": 3, "orgId": org}
        user = self.api.post(f"{CLOUD}/users/invite", json=invited).json()["id"]
        assert self.api.post(f"{CLOUD}/static-tokens/claim", json={"token": qr, "userId": user}).status_code == 200

    def row(self, qr: str) -> dict[str, Any] | None:
        rows = self.api.get(f"{CLOUD}/static-tokens", params={"size": 1000}).json()["content"]
        return next((row for row in rows if row["token"] == qr), None)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with subprocess.Popen(
        [sys.executable, "-m", "app", "--home", tmp_path / "served", "cloud", "serve", "--data", tmp_path / "cloud",
         "--port", "0", "--json"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True,
    ) as cloud:  # fmt: skip
        assert cloud.stdout
        try:
            world = World(tmp_path, json.loads(cloud.stdout.readline()))
            yield world
            world.api.close()
        finally:
            cloud.terminate()


def refused(run: Run, words: str) -> None:
    assert run.status == 1, run
    assert words in run.err
    assert run.err.count("\n") == 1


def test_three_devices_come_back_by_command(world: World) -> None:
    first, second, third = world.make(3)
    secrets = [world.token_of(unit["mac"]) for unit in (first, second, third)]
    for unit in (first, second):
        world.claim(unit["qr"], f"{unit['unit']}@example.com".lower())
    label = {unit["unit"]: read_label(Path(unit["label"]))[0] for unit in (first, second, third)}

    # resell
    name = first["unit"]
    refused(world.returns("resell", name), "Say why")
    refused(world.returns("resell", name, "--why", "moved out"), "name its --port")
    (waiting,) = world.returns("list").events("return")
    assert (waiting["unit"], waiting["way"], waiting["next"]) == (name, "resell", "clear")
    refused(world.returns("scrap", name, "--why", "x"), "on another way")
    row = world.row(first["qr"])
    assert row
    assert row["status"] == "UNCLAIMED"
    with world.plugged_in(first["mac"]) as port:
        (came,) = world.returns("look", "--port", port).events("came_back")
        assert (came["unit"], came["holds"], came["open"]["next"]) == (name, "own", "clear")
        refused(world.returns("resell", name, "--port", port, "--label", label[second["unit"]]), second["unit"])
    refused(world.returns("resell", name, "--reprint", "torn"), "printed again")
    copy = next(text for text in read_label(world.out / f"{name}-copy2.pdf") if "/" in text)
    refused(world.returns("resell", name, "--label", label[name]), "void copies")
    done = world.returns("resell", name, "--label", copy)
    assert (done.status, done.events("return")[-1]["outcome"]) == (0, "done")
    assert world.token_of(first["mac"]) == secrets[0]

    # transfer, to a user who is not there
    refused(world.returns("transfer", name, "--why", "sold on", "--to", "user 999"), "refuses to transfer")
    refused(world.returns("transfer", name, "--to", "organization 1"), "to user 999: `station returns give-up")
    refused(world.returns("transfer", name, "--to", "Bob"), "like user 12")
    refused(world.returns("transfer", name, "--to", "User  999"), "refuses to transfer")
    assert world.returns("give-up", name, "--why", "wrong number").status == 0

    # reprovision
    name = second["unit"]
    run = world.returns("reprovision", name, "--why", "wrong customer", "--label", label[name])
    assert (run.status, run.events("waits")[0]["for"]) == (0, "provision")
    refused(world.returns("give-up", first["unit"], "--why", "x"), "not being taken back")
    with world.plugged_in(second["mac"]) as port:
        made = world.station(
            "provision", "--port", port, "--units", "1", "--recipe", RECIPE, "--out", world.out, "--json"
        )
        assert made.status == 0, made
    (new,) = made.events("unit")
    assert new["mac"] == second["mac"]
    refused(world.returns("reprovision", name), "--delete-old")
    run = world.returns("reprovision", name, "--delete-old")
    assert (run.status, run.events("return")[-1]["follower"]) == (0, new["unit"])
    assert world.row(second["qr"]) is None
    assert world.token_of(second["mac"]) not in ("", secrets[1])
    (came,) = world.returns("look", label[name]).events("came_back")
    assert (came["unit"], came["ways"]) == (name, [])
    assert new["unit"] in came["said"][0]

    # scrap
    name = third["unit"]
    with world.plugged_in(third["mac"]) as port:
        run = world.returns("scrap", name, "--why", "water", "--port", port, "--no-label", "it came off")
    assert (run.status, run.events("return")[-1]["outcome"]) == (0, "done"), run
    assert world.row(third["qr"]) is None
    assert set(world.flash_of(third["mac"]).read_bytes()[NVS]) == {0xFF}

    assert world.returns("list").out == ""
    assert world.station("journal", "verify").status == 0
    for path in written_files(world.home, world.out):
        for secret in map(Secret, secrets):
            assert secret.reveal().encode() not in path.read_bytes(), path
