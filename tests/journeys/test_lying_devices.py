"""Devices that lie to a whole bench: real slots and workers, devices in processes of their own, labels in a folder.

What a device holds is read from the file that is its flash, what is on a label from its PDF. All tests share one bench:
none of them may leave it unfit for the next.
"""

from __future__ import annotations

import functools
import itertools
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

import pytest

from app.bench.events import Choice, Phase, SlotView
from app.device.simulated import Faults, SimulatedSpec
from app.device.simulated.spec import TRUE_REPORT
from app.domain.units import Unit, UnitState
from app.store.journal import Journal
from tests.faults.sensor_line import DELIVERY, PROGRAM, sensor_line
from tests.faults.watched_bench import WatchedBench
from tests.journeys.station import read_label
from tests.unit.leftovers import no_leftovers

pytestmark = pytest.mark.slow
SLOTS: dict[str, dict[str, object]] = {
    "1": {"chip": "esp32"},
    "2": {"chip": "esp32"},
    "3": {"chip": "esp32c3"},
    "4": {"chip": "esp32", "report": 1.0},
    "5": {"chip": "esp32c3", "report": 1.0},
}
REPORTING = ("4", "5")
TOKEN = len(PROGRAM.data) + -len(PROGRAM.data) % 4 + 128  # so many bytes are written to a blank device before its token
BYTES = TOKEN - 128 + DELIVERY.size  # and so many in all
HONEST = Faults()
MACS = (f"7c:df:a1:00:00:{number:02x}" for number in itertools.count(1))


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WatchedBench]:
    lines = [functools.partial(sensor_line, **slot) for slot in SLOTS.values()]  # type: ignore[arg-type]
    with no_leftovers(), WatchedBench(tmp_path_factory.mktemp("bench"), lines, tokens=100) as bench:
        yield bench


@pytest.fixture
def bench(running: WatchedBench) -> Iterator[WatchedBench]:
    """The bench, with nothing in its slots."""
    yield running
    for slot in sorted(SLOTS, key=lambda slot: running.view(slot).phase is Phase.TURN):  # who is waited for comes first
        if running.view(slot).phase is not Phase.EMPTY:
            running.finish(slot)
            running.unplug(slot)


def spec(slot: str, mac: str, flash: Path, faults: Faults = HONEST, **more: bool) -> SimulatedSpec:
    """Return a device of the slot's kind."""
    return SimulatedSpec(str(SLOTS[slot]["chip"]), mac, flash, faults=faults, **more)  # type: ignore[arg-type]


def tokens_in(bench: WatchedBench, flash: Path) -> list[str]:
    """Return the QR tokens whose AuthTokens are in a flash."""
    content = flash.read_bytes()
    return [qr for qr, auth in bench.auths.items() if auth.reveal().encode() in content]


def is_blank(flash: Path) -> bool:
    return set(flash.read_bytes()) == {0xFF}


def labels_of(bench: WatchedBench, unit: Unit) -> list[Path]:
    return [label for label in bench.printed() if unit.name in label.name]


def stopped(bench: WatchedBench, slot: str, state: UnitState = UnitState.SUSPECT) -> tuple[SlotView, Unit]:
    """Check that a slot asks a person what to do, that its unit is in `state`, and that no label of it came out."""
    view = bench.wait(slot, Phase.DECIDE, Phase.SCAN)
    assert view.phase is Phase.DECIDE
    assert view.unit is not None
    assert view.unit == bench.store.journal.unit(view.unit.id)
    assert view.unit.state is state
    assert labels_of(bench, view.unit) == []
    return view, view.unit


def closes(bench: WatchedBench, slot: str, mac: str, flash: Path) -> Unit:
    """Check that the device in the slot comes to its end, with its token in it and one label of that token."""
    bench.wait(slot, Phase.SCAN)
    bench.finish(slot)
    unit = bench.unit(mac)
    assert unit is not None
    assert unit.state is UnitState.CLOSED
    assert tokens_in(bench, flash) == [unit.qr_token]
    assert [read_label(label) for label in labels_of(bench, unit)] == [[f"{unit.qr_token}+1"]]
    bench.unplug(slot)
    return unit


def refused(bench: WatchedBench, slot: str, mac: str, flash: Path, why: str) -> None:
    """Check that the device in the slot gets no unit and is not written."""
    assert why in str(bench.wait(slot, Phase.REMOVE).problem)
    assert bench.unit(mac) is None
    bench.unplug(slot)
    assert is_blank(flash)


@pytest.mark.parametrize(
    ("mac", "why"),
    [
        ("00:00:00:00:00:00", "eFuses are blank"),
        ("ff:ff:ff:ff:ff:ff", "eFuses are blank"),
        ("01:00:5e:00:00:01", "group address"),
    ],
)
def test_a_mac_that_no_device_may_have_gets_no_token(bench: WatchedBench, tmp_path: Path, mac: str, why: str) -> None:
    units = len(bench.store.journal.units())
    flashes = {slot: tmp_path / f"{slot}.bin" for slot in ("1", "3")}
    for slot, flash in flashes.items():
        bench.plug_in(slot, spec(slot, mac, flash))
    for slot, flash in flashes.items():
        refused(bench, slot, mac, flash, why)
    assert len(bench.store.journal.units()) == units


def test_of_two_devices_with_one_mac_one_gets_a_token(bench: WatchedBench, tmp_path: Path) -> None:
    mac, flashes = next(MACS), {slot: tmp_path / f"{slot}.bin" for slot in ("1", "2")}
    ports = {slot: bench.power(slot, spec(slot, mac, flash)) for slot, flash in flashes.items()}
    for slot, port in ports.items():
        bench.connect(slot, port)
    phases = {slot: bench.wait(slot, Phase.SCAN, Phase.REMOVE).phase for slot in flashes}
    assert set(phases.values()) == {Phase.SCAN, Phase.REMOVE}
    for slot, phase in phases.items():
        if phase is Phase.SCAN:
            closes(bench, slot, mac, flashes[slot])
        else:
            assert mac in str(bench.view(slot).problem)
            assert is_blank(flashes[slot])


def test_of_two_devices_with_one_mac_one_gets_a_token_however_they_meet(bench: WatchedBench, tmp_path: Path) -> None:
    """The one that came first is looked up in the journal when the other is already being written."""
    mac, flashes = next(MACS), {slot: tmp_path / f"{slot}.bin" for slot in ("1", "2")}
    looked_up, occupant = threading.Event(), Journal.occupant

    def occupant_later(self: Journal, wanted: str) -> Unit | None:
        if threading.current_thread().name == "slot 2" and not looked_up.is_set():
            looked_up.set()
            while not self.units((UnitState.WRITING,)) and bench.view("1").phase is not Phase.REMOVE:
                time.sleep(0.001)
        return occupant(self, wanted)

    with patch.object(Journal, "occupant", occupant_later):
        bench.plug_in("2", spec("2", mac, flashes["2"]))
        assert looked_up.wait(60)
        bench.plug_in("1", spec("1", mac, flashes["1"], baud_pacing=True))
        for slot in flashes:
            bench.wait(slot, Phase.SCAN, Phase.REMOVE)
    unit = bench.unit(mac)
    assert unit is not None
    assert sorted(len(tokens_in(bench, flash)) for flash in flashes.values()) == [0, 1]
    assert len(labels_of(bench, unit)) == 1


@pytest.mark.parametrize("after", [1, BYTES - 1, BYTES])
def test_a_device_that_is_swapped_while_it_is_written_gets_no_label(
    bench: WatchedBench, tmp_path: Path, after: int
) -> None:
    mac, other, flash = next(MACS), next(MACS), tmp_path / "flash.bin"
    bench.plug_in("1", spec("1", mac, flash, Faults(swap_after=after, swap_mac=other)))
    view = bench.wait("1", Phase.REMOVE)
    assert f"swapped while it was written: {other} instead of {mac}" in str(view.problem)
    burnt = view.unit
    assert burnt is not None
    assert burnt.state is UnitState.SCRAPPED  # either of the two may hold its token
    assert labels_of(bench, burnt) == []
    bench.unplug("1")
    bench.plug_in("1", spec("1", mac, flash))
    assert closes(bench, "1", mac, flash).qr_token != burnt.qr_token
    assert bench.unit(other) is None


@pytest.fixture
def waiting(bench: WatchedBench, tmp_path: Path) -> str:
    """The MAC of a device in slot 2, its flash in waiting.bin: it is verified, and slot 1's label is out."""
    mac = next(MACS)
    bench.plug_in("1", spec("1", next(MACS), tmp_path / "first.bin"))
    bench.wait("1", Phase.SCAN)
    bench.plug_in("2", spec("2", mac, tmp_path / "waiting.bin"))
    bench.wait("2", Phase.TURN)
    return mac


def test_a_port_that_swaps_devices_while_a_unit_waits_for_its_label_is_caught(
    bench: WatchedBench, waiting: str, tmp_path: Path
) -> None:
    other = next(MACS)
    bench.plug_in("2", spec("2", other, tmp_path / "other.bin"))
    bench.scan("1")
    view, unit = stopped(bench, "2", UnitState.VERIFIED)
    assert f"another device ({other}). Plug in {waiting}" in str(view.problem)
    bench.plug_in("2", spec("2", waiting, tmp_path / "waiting.bin"))
    bench.choose("2", Choice.TRY_AGAIN)
    assert closes(bench, "2", waiting, tmp_path / "waiting.bin").id == unit.id
    assert is_blank(tmp_path / "other.bin")
    assert bench.unit(other) is None


def test_a_device_of_the_same_mac_in_its_place_gets_no_label_of_a_token_that_it_does_not_hold(
    bench: WatchedBench, waiting: str, tmp_path: Path
) -> None:
    bench.plug_in("2", spec("2", waiting, tmp_path / "blank.bin"))
    bench.scan("1")
    stopped(bench, "2", UnitState.VERIFIED)


@pytest.mark.parametrize("after", [1, 5000, TOKEN + 10, BYTES - 1])
def test_a_device_that_leaves_while_it_is_written_takes_its_own_token_again(
    bench: WatchedBench, tmp_path: Path, after: int
) -> None:
    mac, flash = next(MACS), tmp_path / "flash.bin"
    bench.plug_in("4", spec("4", mac, flash, Faults(vanish_after=after)))
    view, unit = stopped(bench, "4")
    assert "stopped answering while it was written. Plug it in again" in str(view.problem)
    bench.replug("4", spec("4", mac, flash))
    assert closes(bench, "4", mac, flash).id == unit.id


def test_devices_that_hang_hold_nobody_up(bench: WatchedBench, tmp_path: Path) -> None:
    macs = {slot: next(MACS) for slot in ("1", "2", "3")}
    flashes = {slot: tmp_path / f"{slot}.bin" for slot in macs}
    bench.plug_in("1", spec("1", macs["1"], flashes["1"], Faults(hang_after=0)))
    bench.plug_in("2", spec("2", macs["2"], flashes["2"], Faults(hang_after=TOKEN + 10)))
    bench.plug_in("3", spec("3", macs["3"], flashes["3"]))
    closes(bench, "3", macs["3"], flashes["3"])
    refused(bench, "1", macs["1"], flashes["1"], "No chip answers")
    view, unit = stopped(bench, "2")
    assert "stopped answering while it was written" in str(view.problem)
    bench.replug("2", spec("2", macs["2"], flashes["2"]))
    assert closes(bench, "2", macs["2"], flashes["2"]).id == unit.id


@pytest.mark.parametrize(
    ("report", "why"),
    [
        (TRUE_REPORT.replace("{auth}", "0123456789abcdef"), "another token"),
        (TRUE_REPORT.replace("{auth}", "-"), "holds no token"),
        (TRUE_REPORT.replace("{mac}", "7c:df:a1:ff:ff:ff"), "reports the MAC 7c:df:a1:ff:ff:ff"),
        (TRUE_REPORT.replace("{nvs}", "corrupt"), "token area is corrupt"),
        (TRUE_REPORT.replace("{nvs}", "empty"), "token area is empty"),
        ("", "did not report"),
        (TRUE_REPORT.partition(" nvs=")[0], "did not report"),
        (f"{TRUE_REPORT}\n{TRUE_REPORT.replace('{mac}', '7c:df:a1:ff:ff:ff')}", "More than one device answers"),
        (f"{TRUE_REPORT}\n{TRUE_REPORT.replace('{auth}', '0' * 16)}", "another token"),
    ],
)
def test_a_device_that_reports_anything_but_its_token_gets_no_label(
    bench: WatchedBench, tmp_path: Path, report: str, why: str
) -> None:
    """One whose flash was read back is not believed either."""
    for slot in REPORTING:
        faults = Faults(report=report)
        bench.plug_in(slot, spec(slot, next(MACS), tmp_path / f"{slot}.bin", faults, flash_encrypted=slot == "5"))
    for slot in REPORTING:
        view, _ = stopped(bench, slot)
        assert why in str(view.problem)


@pytest.mark.parametrize("slot", REPORTING)
def test_an_encrypted_flash_is_believed_by_its_report_only(bench: WatchedBench, tmp_path: Path, slot: str) -> None:
    mac, flash = next(MACS), tmp_path / "flash.bin"
    silent = {"4": "1", "5": "3"}[slot]  # the slot of that chip whose recipe has no [report]
    bench.plug_in(silent, spec(silent, mac, flash, flash_encrypted=True))
    refused(bench, silent, mac, flash, "has no [report]: nothing could prove its token")
    bench.plug_in(slot, spec(slot, mac, flash, flash_encrypted=True))
    closes(bench, slot, mac, flash)
    assert PROGRAM.data not in flash.read_bytes()


def test_a_chip_in_secure_download_mode_gets_no_token(bench: WatchedBench, tmp_path: Path) -> None:
    mac, flash = next(MACS), tmp_path / "flash.bin"
    bench.plug_in("5", spec("5", mac, flash, secure_download=True))
    refused(bench, "5", mac, flash, "secure download mode and hides its MAC")


@pytest.mark.parametrize("byte", [3, TOKEN - 130, TOKEN + 5, BYTES - 1])
def test_a_flipped_bit_is_written_again_before_a_label_prints(bench: WatchedBench, tmp_path: Path, byte: int) -> None:
    mac, flash = next(MACS), tmp_path / "flash.bin"
    bench.plug_in("3", spec("3", mac, flash, Faults(flip_bit=8 * byte)))
    _, unit = stopped(bench, "3")
    bench.choose("3", Choice.TRY_AGAIN)
    assert closes(bench, "3", mac, flash).id == unit.id
    assert flash.read_bytes()[PROGRAM.offset :].startswith(PROGRAM.data)
