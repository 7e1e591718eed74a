"""The station's chip worker, a process with real esptool, against simulated devices in processes of their own."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.device.chip_info import ChipInfo
from app.device.launch import OWN_FOLDER, own_command
from app.device.nvs_delivery import check_token_region, token_region
from app.device.regions import Region
from app.device.simulated import Faults, SimulatedDevice, SimulatedSpec
from app.device.worker_process import ChipWorker
from app.domain.errors import DeviceError, DeviceGone, NoReport, VerifyFailed, WrongChip
from app.domain.recipes import CHIPS, DEFAULT_REPORT, NvsDelivery, ReportRule
from app.domain.secret import Secret
from app.domain.tokens import fingerprint
from tests.unit.esp_images import esp_image
from tests.unit.leftovers import children, no_leftovers

MAC = "7c:df:a1:00:00:01"
BAUD = 921600
DELIVERY = NvsDelivery(0x9000, 0x6000, "blynk", "auth", "host", None)
RULE = ReportRule(DEFAULT_REPORT, 115200, 5.0)
TOKEN, OTHER = Secret("-" * 32), Secret("_" * 32)
APP = Region(0x10000, random.Random(2).randbytes(200_003), "app.bin")
TABLE = Region(0x8000, b"\xff" * 3072, "partitions.bin")
NVS = token_region(DELIVERY, TOKEN, "blynk.cloud")


@pytest.fixture(scope="module")
def worker() -> Iterator[ChipWorker]:
    """One worker for all: each failure must leave it fit for the next device."""
    with no_leftovers():
        worker = ChipWorker()
        yield worker
        worker.close()


@contextmanager
def plugged_in(chip: str = "esp32", **spec: object) -> Iterator[str]:
    """Yield the port of a device that is taken out afterwards."""
    device = SimulatedDevice(SimulatedSpec(chip, **{"mac": MAC} | spec))  # type: ignore[arg-type]
    before = children()
    try:
        yield device.start()
    finally:
        device.stop()
        assert children() - before <= _workers()


def _workers() -> set[int]:
    return {pid for pid in children() if b"--chip-worker" in Path(f"/proc/{pid}/cmdline").read_bytes()}


@pytest.mark.parametrize("socket", [False, True], ids=["terminal", "socket"])
@pytest.mark.parametrize("chip", CHIPS)
def test_a_device_is_written_read_back_and_heard(worker: ChipWorker, tmp_path: Path, chip: str, socket: bool) -> None:
    file = tmp_path / "flash.bin"
    with plugged_in(chip, socket=socket, flash=file) as port:
        assert worker.connect(port, BAUD) == ChipInfo(chip, MAC, secure_download=False, flash_encrypted=False)
        assert worker.write([APP, TABLE, NVS]) == len(APP.data) + len(NVS.data)  # a blank table is there already
        assert worker.write([APP, TABLE, NVS]) == 0
        other = token_region(DELIVERY, OTHER, "blynk.cloud")
        assert worker.write([APP, TABLE, other]) == len(other.data)
        check_token_region(DELIVERY, worker.read(0x9000, 0x6000), OTHER, "blynk.cloud")
        assert worker.mac() == MAC
        worker.listen(RULE, fingerprint(OTHER), MAC)
        worker.disconnect()
        worker.connect(port, BAUD)  # from the running firmware
        assert worker.write([APP, TABLE, other]) == 0
        expected = bytearray(b"\xff" * (4 << 20))
        for region in (APP, other):
            expected[region.offset : region.offset + len(region.data)] = region.data
        assert file.read_bytes() == expected


@contextmanager
def another_authors_device(chip: str) -> Iterator[str]:
    """Yield the port of a chip that esp32-mock-bootloader simulates."""
    command = [sys.executable, "-u", "-m", "esp32_mock_bootloader.cli", "run", "--chip", chip, "--pty"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        assert process.stdout
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


@pytest.mark.parametrize("chip", CHIPS)
def test_a_second_opinion(worker: ChipWorker, chip: str) -> None:
    with another_authors_device(chip) as port:
        info = worker.connect(port, BAUD)
        assert info.chip == chip
        assert worker.mac() == info.mac
        assert worker.write([APP, NVS]) == len(APP.data) + len(NVS.data)
        assert worker.write([APP, NVS]) == 0
        assert worker.read(APP.offset, len(APP.data)) == APP.data
        check_token_region(DELIVERY, worker.read(0x9000, 0x6000), TOKEN, "blynk.cloud")


def test_the_host_hears_of_progress_up_to_the_last_byte() -> None:
    heard: list[tuple[int, int]] = []
    with no_leftovers(), plugged_in() as port:
        worker = ChipWorker(lambda done, total: heard.append((done, total)))
        worker.connect(port, BAUD)
        worker.write([APP, NVS])
        worker.close()
    total = len(APP.data) + len(NVS.data)
    assert heard == sorted(heard)
    assert len(heard) > 10
    assert heard[-1] == (total, total)


Act = Callable[[ChipWorker], object]


def write(worker: ChipWorker) -> None:
    worker.write([APP, NVS])


def listen(worker: ChipWorker) -> None:
    worker.write([APP, NVS])
    worker.listen(ReportRule(DEFAULT_REPORT, 115200, 1.0), fingerprint(TOKEN), MAC)


LINE = "station-check v=1 fw=x mac={mac} auth={auth} nvs={nvs}"


@pytest.mark.parametrize(
    ("faults", "act", "error", "sentence"),
    [
        (Faults(vanish_after=50_000), write, DeviceGone, "stopped answering while it was written"),
        (Faults(flip_bit=8 * 200_100), write, VerifyFailed, "does not hold the token's NVS partition"),
        (Faults(flip_bit=3), write, VerifyFailed, "does not hold app.bin"),
        (Faults(report=""), listen, NoReport, "did not report within 1 s"),
        (Faults(report=LINE.partition(" nvs")[0]), listen, NoReport, "did not report"),
        (Faults(report=LINE.replace("{auth}", "0" * 16)), listen, VerifyFailed, "reports another token"),
        (Faults(report=LINE.replace("{auth}", "-")), listen, VerifyFailed, "holds no token"),
        (Faults(report=LINE.replace("{nvs}", "corrupt")), listen, VerifyFailed, "token area is corrupt"),
        (Faults(report=LINE.replace("{mac}", MAC[:-1] + "2")), listen, VerifyFailed, "00:02, not 7c"),
        (Faults(report=f"{LINE}\n{LINE.replace('{mac}', MAC[:-1] + '2')}"), listen, VerifyFailed, "More than one"),
    ],
)
def test_a_faulty_device_is_told_from_a_good_one(
    worker: ChipWorker, faults: Faults, act: Act, error: type[DeviceError], sentence: str
) -> None:
    with plugged_in("esp32c3", faults=faults) as port:
        worker.connect(port, BAUD)
        with pytest.raises(error, match=sentence) as caught:
            act(worker)
        assert TOKEN.reveal() not in str(caught.value)
    with plugged_in("esp32") as port:
        worker.connect(port, BAUD)
        listen(worker)


@pytest.mark.slow
def test_a_device_that_hangs_while_it_is_written_is_given_up(worker: ChipWorker, tmp_path: Path) -> None:
    file = tmp_path / "flash.bin"
    with plugged_in(faults=Faults(hang_after=100_000), flash=file) as port:
        worker.connect(port, BAUD)
        with pytest.raises(DeviceGone, match="stopped answering while it was written"):
            worker.write([APP])
    written = file.read_bytes()[0x10000:]
    assert written[:100_000] == APP.data[:100_000]
    assert set(written[100_000:]) == {0xFF}


def test_a_device_that_is_swapped_while_it_is_written_says_so(worker: ChipWorker) -> None:
    with plugged_in(faults=Faults(swap_after=100_000, swap_mac="7c:df:a1:00:00:99")) as port:
        assert worker.connect(port, BAUD).mac == MAC
        worker.write([APP])
        assert worker.mac() == "7c:df:a1:00:00:99"


def test_noise_around_the_report_does_no_harm(worker: ChipWorker) -> None:
    with plugged_in(faults=Faults(report_noise=100_000)) as port:
        worker.connect(port, BAUD)
        listen(worker)


@pytest.mark.parametrize(
    ("spec", "error", "sentence"),
    [
        ({"mac": "00:00:00:00:00:00"}, WrongChip, "eFuses are blank"),
        ({"mac": "ff:ff:ff:ff:ff:ff"}, WrongChip, "eFuses are blank"),
        ({"mac": "01:00:5e:00:00:01"}, WrongChip, "group address"),
        ({"secure_download": True}, WrongChip, "hides its MAC"),
        ({"faults": Faults(hang_after=0)}, DeviceGone, "No chip answers"),
    ],
)
def test_a_device_that_is_not_to_be_worked_on_is_refused(
    worker: ChipWorker, spec: dict[str, object], error: type[DeviceError], sentence: str
) -> None:
    with plugged_in("esp32c3", **spec) as port, pytest.raises(error, match=sentence):
        worker.connect(port, BAUD)


def test_a_chip_that_encrypts_its_flash_is_believed_by_its_report_only(worker: ChipWorker, tmp_path: Path) -> None:
    file, program = tmp_path / "flash.bin", Region(0x10000, esp_image(APP.data), "app.bin")
    with plugged_in("esp32c3", flash_encrypted=True, flash=file) as port:
        assert worker.connect(port, BAUD).flash_encrypted
        assert worker.write([program, NVS]) == len(program.data) + len(NVS.data)
        assert worker.write([program, NVS]) == len(program.data)  # it cannot be compared, the partition can
        with pytest.raises(DeviceError, match="cannot be read back"):
            worker.read(0x9000, 0x6000)
        worker.listen(RULE, fingerprint(TOKEN), MAC)
    assert file.read_bytes()[0x10000:][: len(program.data)] != program.data


def test_a_port_that_is_not_there_and_one_that_is_in_use(worker: ChipWorker) -> None:
    with pytest.raises(DeviceGone, match="/dev/no-such-port cannot be opened"):
        worker.connect("/dev/no-such-port", BAUD)
    with plugged_in() as port:
        worker.connect(port, BAUD)
        second = ChipWorker()
        try:
            with pytest.raises(DeviceGone, match="cannot be opened"):
                second.connect(port, BAUD)
        finally:
            second.close()
        assert worker.mac() == MAC


def test_a_worker_that_dies_fails_one_call_and_is_started_anew() -> None:
    others = _workers()
    with no_leftovers(), plugged_in() as port:
        worker = ChipWorker()
        worker.connect(port, BAUD)
        (pid,) = _workers() - others
        os.kill(pid, signal.SIGKILL)
        with pytest.raises(DeviceGone):
            worker.mac()
        with pytest.raises(DeviceGone, match="connection to the device was lost"):
            worker.mac()
        assert worker.connect(port, BAUD).mac == MAC
        worker.close()


@pytest.mark.parametrize("left", [b"", b'{"id": 2, "call": "wri'], ids=["nothing", "half a request"])
def test_a_worker_whose_station_was_killed_ends_and_leaves_its_port(worker: ChipWorker, left: bytes) -> None:
    with plugged_in() as port:
        with subprocess.Popen(
            own_command("--chip-worker"),
            cwd=OWN_FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as orphan:
            assert orphan.stdin
            assert orphan.stdout
            assert orphan.stdout.readline() == b'{"ready": true}\n'
            orphan.stdin.write(json.dumps({"id": 1, "call": "connect", "port": port, "baud": BAUD}).encode() + b"\n")
            orphan.stdin.flush()
            assert MAC in orphan.stdout.readline().decode()
            orphan.stdin.write(left)
            orphan.stdin.close()
            try:
                assert orphan.wait(30) == 0
            finally:
                orphan.kill()
        assert worker.connect(port, BAUD).mac == MAC


def test_closing_ends_a_call_that_is_under_way_and_the_flash_keeps_what_was_written(tmp_path: Path) -> None:
    begun, file = threading.Event(), tmp_path / "flash.bin"
    with no_leftovers(), plugged_in(baud_pacing=True, flash=file) as port:
        worker = ChipWorker(lambda done, _total: begun.set() if done else None)
        worker.connect(port, 115200)
        closing = threading.Thread(target=lambda: (begun.wait(30), worker.close()))
        closing.start()
        with pytest.raises(DeviceGone):
            worker.write([APP])
        closing.join()
        worker.close()
    written = file.read_bytes()[0x10000 : 0x10000 + len(APP.data)]
    reached = next(n for n in range(len(written), 0, -1) if written[n - 1] != 0xFF)
    assert 0 < reached < len(APP.data)
    assert written[:reached] == APP.data[:reached]


def test_neither_process_is_told_a_secret_by_its_command_line_or_environment(worker: ChipWorker) -> None:
    with plugged_in() as port:
        worker.connect(port, BAUD)
        worker.write([NVS])
        for pid in children():
            for part in ("cmdline", "environ"):
                assert TOKEN.reveal().encode() not in Path(f"/proc/{pid}/{part}").read_bytes()
