"""Each matching rule on a whole bench: real slots and workers, simulated devices, labels in a folder; and headless.

What a device holds is read from the file that is its flash, what is on a label from its PDF.
"""

from __future__ import annotations

import functools
import itertools
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from app.bench.events import Choice, Phase, ScanAnswer, SlotView
from app.bench.provision import Line
from app.bench.simulation import scanned
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.matching import ANY, Match, MatchRule
from app.domain.units import Unit, UnitState
from app.label.printers import Printer
from app.label.raster import pdfium
from app.localcloud.server import LocalCloud
from app.store.invariants import verify
from app.store.station_store import Store
from tests.faults.sensor_line import sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.journeys.station import FIRMWARE, read_label, station
from tests.unit.leftovers import no_leftovers
from tests.unit.localcloud_fixtures import Api
from tests.unit.store_fixtures import open_test_store

pytestmark = pytest.mark.slow
BY_MAC, BY_SERIAL = Match(MatchRule.MAC), Match(MatchRule.SERIAL)
RULES = {"1": BY_MAC, "2": BY_SERIAL, "3": BY_SERIAL, "4": ANY}
MACS = (f"7c:df:a1:00:00:{number:02x}" for number in itertools.count(1))
SERIALS = (f"SN{number:06d}" for number in itertools.count(1))


def line(store: Store, printer: Printer, slot: str) -> Line:
    made = sensor_line(store, printer, slot)
    return replace(made, recipe=replace(made.recipe, match=RULES[slot]))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedBench]:
    home = tmp_path_factory.mktemp("bench")
    with no_leftovers(), WatchedBench(home, [functools.partial(line)] * len(RULES), tokens=40) as bench:
        yield bench
        verify(bench.store.db)


@pytest.fixture
def bench(running: WatchedBench) -> Iterator[WatchedBench]:
    """The bench, with nothing in its slots."""
    yield running
    for slot in sorted(RULES, key=lambda slot: running.view(slot).phase is Phase.TURN):  # who is waited for comes first
        if running.view(slot).phase is Phase.SERIAL:
            running.choose(slot, Choice.SET_ASIDE)
        if running.view(slot).phase is not Phase.EMPTY:
            running.finish(slot)
            running.unplug(slot)


@pytest.fixture
def device(tmp_path: Path) -> SimulatedSpec:
    return spec(tmp_path)


def spec(folder: Path) -> SimulatedSpec:
    mac = next(MACS)
    return SimulatedSpec("esp32", mac, folder / f"{mac.replace(':', '')}.bin")


def free_token(bench: WatchedBench, **fields: str) -> str:
    """Give metadata to a token that has none, the newest one; return its QR token."""
    row = bench.store.db.row(
        "SELECT qr_token FROM tokens WHERE taken = 0 AND qr_token NOT IN (SELECT qr_token FROM token_fields)"
        " ORDER BY id DESC LIMIT 1"
    )
    assert row
    bench.store.fields.put(row[0], {name.replace("_", " "): value for name, value in fields.items()})
    return str(row[0])


def scan(bench: WatchedBench, text: str) -> str:
    """Scan what is refused; return why."""
    answer = bench.bench.scan(text)
    assert not answer.accepted
    return str(answer.problem)


def in_flash(bench: WatchedBench, flash: Path) -> list[str]:
    """Return the QR tokens whose AuthTokens are in a flash."""
    content = flash.read_bytes()
    return [qr for qr, auth in bench.auths.items() if auth.reveal().encode() in content]


def closed_with(bench: WatchedBench, slot: str, device: SimulatedSpec, token: str) -> Unit:
    """Go on to the end, and check that this very token is in the device and on its label."""
    view = bench.finish(slot)
    assert view.unit
    unit = view.unit
    assert (unit.state, unit.qr_token, unit.mac) == (UnitState.CLOSED, token, device.mac)
    assert device.flash
    assert in_flash(bench, device.flash) == [token]
    assert read_label(bench.labels / f"{unit.name}.pdf") == [f"{token}+1"]
    return unit


def label_words(bench: WatchedBench, unit: Unit) -> str:
    with pdfium:  # the bench may prove labels meanwhile
        document = pypdfium2.PdfDocument(bench.labels / f"{unit.name}.pdf")
        try:
            return str(document[0].get_textpage().get_text_range())
        finally:
            document.close()


def refused(bench: WatchedBench, slot: str) -> SlotView:
    view = bench.wait(slot, Phase.REMOVE)
    assert view.unit is None
    return view


def untouched(device: SimulatedSpec) -> bool:
    return device.flash is None or not device.flash.exists() or set(device.flash.read_bytes()) <= {0xFF}


def test_by_mac_a_device_gets_its_own_token_with_its_name_and_serial(
    bench: WatchedBench, device: SimulatedSpec
) -> None:
    token = free_token(
        bench, MAC_address=device.mac.replace(":", "-"), Serial_Number="0000-7", Device_Name="Cellar pump"
    )
    bench.plug_in("1", device)
    unit = closed_with(bench, "1", device, token)
    assert unit.serial == "0000-7"
    words = label_words(bench, unit)
    assert "0000-7" in words
    assert "Cellar pump" in words


def test_by_mac_a_device_without_a_token_is_refused_by_its_mac(bench: WatchedBench, device: SimulatedSpec) -> None:
    bench.plug_in("1", device)
    view = refused(bench, "1")
    assert device.mac.upper() in str(view.problem)
    assert untouched(device)
    token = free_token(bench, MAC_address=device.mac)
    bench.choose("1", Choice.TRY_AGAIN)
    bench.wait("1", Phase.SCAN)
    closed_with(bench, "1", device, token)


def test_what_cannot_be_printed_is_known_before_the_flash(bench: WatchedBench, device: SimulatedSpec) -> None:
    token = free_token(bench, MAC_address=device.mac, Device_Name="Pump \ue000")
    bench.plug_in("1", device)
    assert f"The metadata of the token {token} cannot be printed" in str(refused(bench, "1").problem)
    assert untouched(device)
    bench.store.fields.put(token, {"MAC address": ""})


def test_by_any_a_device_passes_over_another_s_token(bench: WatchedBench, device: SimulatedSpec) -> None:
    first = bench.store.db.row("SELECT qr_token FROM tokens WHERE taken = 0 AND meant_for = '' ORDER BY id LIMIT 1")
    assert first
    bench.store.fields.put(first[0], {"MAC address": "5C:62:91:82:C9:E8"})
    bench.plug_in("4", device)
    view = bench.wait("4", Phase.SCAN)
    assert view.unit
    assert view.unit.qr_token != first[0]
    closed_with(bench, "4", device, view.unit.qr_token)


def test_by_serial_nothing_is_written_before_the_right_number_was_scanned(
    bench: WatchedBench, device: SimulatedSpec, tmp_path: Path
) -> None:
    serial, other, taken = next(SERIALS), next(SERIALS), next(SERIALS)
    token = free_token(bench, Serial_Number=serial, MAC_address=device.mac)
    free_token(bench, Serial_Number=other, MAC_address="5C:62:91:82:C9:E8")
    bench.plug_in("2", device)
    assert bench.wait("2", Phase.SERIAL).choices == (Choice.SET_ASIDE,)
    why = scan(bench, other)
    assert why.startswith(f"The token of {other} is meant for 5C:62:91:82:C9:E8, this device is {device.mac.upper()}.")
    assert str(bench.wait("2", Phase.SERIAL).problem) == why, "the card says it too"
    assert "is a label's code" in scan(bench, f"{token}+1")
    assert "is a label's code" in scan(bench, "T1-000001/2")
    secret = bench.auths[token].reveal()
    why = scan(bench, secret)
    assert "something secret" in why
    assert secret not in why
    assert f"names the serial number {serial.lower()}." in scan(bench, serial.lower())
    assert taken in scan(bench, taken)
    assert "no serial number" in scan(bench, "x" * 300)
    assert untouched(device)
    assert bench.unit(device.mac) is None
    assert bench.bench.scan(f"\x02{serial}\r\n") == ScanAnswer(True, "2", serial=serial)
    assert closed_with(bench, "2", device, token).serial == serial
    bench.unplug("2")
    second = spec(tmp_path)
    bench.plug_in("2", second)
    bench.wait("2", Phase.SERIAL)
    assert "is used by" in scan(bench, serial)


def test_one_slot_at_a_time_asks_for_a_serial_number(
    bench: WatchedBench, device: SimulatedSpec, tmp_path: Path
) -> None:
    other = spec(tmp_path)
    numbers = next(SERIALS), next(SERIALS)
    tokens = [free_token(bench, Serial_Number=number) for number in numbers]
    bench.plug_in("2", device)
    bench.wait("2", Phase.SERIAL)
    bench.plug_in("3", other)
    bench.wait("3", Phase.TURN)
    assert bench.bench.scan(numbers[0]).slot == "2"
    bench.wait("3", Phase.SERIAL)
    bench.wait("2", Phase.TURN)  # else slot 3 could be the first with its label
    assert bench.bench.scan(numbers[1]).slot == "3"
    closed_with(bench, "2", device, tokens[0])
    closed_with(bench, "3", other, tokens[1])


def test_a_device_taken_out_while_its_number_is_awaited_leaves_the_turn_to_the_next(
    bench: WatchedBench, device: SimulatedSpec, tmp_path: Path
) -> None:
    bench.plug_in("2", device)
    bench.wait("2", Phase.SERIAL)
    bench.plug_in("3", spec(tmp_path))
    bench.wait("3", Phase.TURN)
    bench.unplug("2")
    bench.wait("3", Phase.SERIAL)
    bench.choose("3", Choice.SET_ASIDE)
    view = refused(bench, "3")
    assert "was set aside without a token: the harness says so" in str(view.problem)
    assert view.choices == (Choice.TRY_AGAIN,)


def test_a_number_scanned_for_a_device_that_was_swapped_is_not_taken(
    bench: WatchedBench, device: SimulatedSpec, tmp_path: Path
) -> None:
    other, serial = spec(tmp_path), next(SERIALS)
    token = free_token(bench, Serial_Number=serial)
    bench.plug_in("2", device)
    bench.wait("2", Phase.SERIAL)
    quick = SimulatedDevice(other)
    bench.connect("2", quick.start())  # so quickly that the slot does not see it empty
    assert "was changed" in scan(bench, serial)
    try:
        assert bench.wait("2", Phase.SERIAL).mac == other.mac
        assert bench.bench.scan(serial).accepted
        closed_with(bench, "2", other, token)
        assert bench.unit(device.mac) is None
    finally:
        bench.connect("2", "")
        bench.unplug("2")
        quick.stop()


def test_a_unit_that_goes_on_is_not_asked_again_and_keeps_its_token(bench: WatchedBench, device: SimulatedSpec) -> None:
    serial = next(SERIALS)
    token = free_token(bench, Serial_Number=serial)
    bench.plug_in("2", device)
    bench.wait("2", Phase.SERIAL)
    assert bench.bench.scan(serial).accepted
    bench.wait("2", Phase.SCAN)
    label = scanned(bench.bench.printed_label("2") or b"")
    bench.choose("2", Choice.SET_ASIDE)
    bench.unplug("2")
    bench.plug_in("2", device)
    view = bench.wait("2", Phase.SERIAL, Phase.SCAN, Phase.DECIDE)
    assert view.unit
    assert (view.phase, view.unit.qr_token) == (Phase.SCAN, token)
    assert bench.bench.scan(label).accepted


def test_a_headless_run_says_the_serial_numbers(tmp_path: Path) -> None:
    with LocalCloud(tmp_path / "cloud") as cloud, Api(cloud) as api:
        cloud.add_demo(["Cellular Sensor"], 1)
        rows = [{"Serial Number": serial} for serial in ("SN000001", "SN000002")]
        made = api.act("/static-tokens/import", productId=1, rows=rows).json()["content"]
        environment: dict[str, Any] = {
            "STATION_CLOUD_URL": cloud.url,
            "STATION_CLOUD_CLIENT_ID": cloud.client_id,
            "STATION_CLOUD_CLIENT_SECRET": cloud.client_secret.reveal(),
        }
        home = tmp_path / "home"
        assert station(home, "sync", **environment).status == 0
        store = open_test_store(home)
        for row, fields in zip(made, rows, strict=True):
            store.fields.put(row["token"], fields)
        store.close()
        recipe = tmp_path / "recipe"
        shutil.copytree(FIRMWARE / "demo-esp32", recipe, ignore=shutil.ignore_patterns("make"))
        text = (recipe / "recipe.toml").read_text("utf-8")
        (recipe / "recipe.toml").write_text(text.replace("[token]\n", '[token]\nmatch = "serial"\n'), "utf-8")
        (tmp_path / "numbers.txt").write_text("\nSN000002\n", "utf-8")
        run = station(
            home, "provision", "--simulate", "--unpaced", "--units", "3", "--recipe", recipe, "--out",
            tmp_path / "labels", "--serial", "SN000009", "--serials", tmp_path / "numbers.txt", "--json",
            "--gateway", f"{cloud.gateway[0]}:{cloud.gateway[1]}", **environment,
        )  # fmt: skip
        assert run.status == 1
        assert [event["accepted"] for event in run.events("serial")] == [False, True]
        assert len(run.events("serial_wanted")) == 3
        assert "no serial number is left" in run.err
        [unit] = run.events("unit")
        assert (unit["state"], unit["qr"]) == ("closed", made[1]["token"])
        refusals = [event["problem"] for event in run.events("refused")]
        assert len(refusals) == 2
        assert "SN000009" in refusals[0]
        assert ".." not in refusals[0]
        device_id = (api.row(made[1]["token"]) or {})["deviceId"]
        fields = {row["name"]: row["value"] for row in api.see("/device/metafield", deviceId=device_id)}
        assert (fields["MAC address"], fields["Serial Number"]) == (unit["mac"].upper(), "SN000002")
        verified = station(home, "journal", "verify", **environment)
        assert verified.status == 0, verified.err
        assert [label.stem for label in (tmp_path / "labels").iterdir()] == [unit["unit"]]
