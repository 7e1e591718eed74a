"""A simulated device as a process: its port, its flash file, its end, its way to the cloud, its pace."""

from __future__ import annotations

import os
import signal
import socket
import struct
import subprocess
import sys
import termios
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BufferedReader
from pathlib import Path

import pytest
import serial

from app.device.nvs_delivery import token_region
from app.device.simulated import Faults, SimulatedDevice, SimulatedSpec, gateway, line
from app.device.simulated.line import Pacing
from app.device.simulated.slip import encode
from app.device.simulated.spec import decode_spec, encode_spec
from app.domain.errors import BadInput, DeviceError
from app.domain.recipes import NvsDelivery
from app.domain.secret import Secret
from tests.unit.leftovers import no_leftovers

ROOT = Path(__file__).resolve().parents[2]
MAC = "7c:df:a1:00:00:07"
TOKEN = Secret("A" * 32)
SYNC = encode(bytes.fromhex("00082400 00000000 07071220") + b"\x55" * 32)


@pytest.fixture(autouse=True)
def _clean() -> Iterator[None]:
    with no_leftovers():
        yield


@pytest.fixture
def flashed(tmp_path: Path) -> Path:
    """The flash file of a device that holds a token."""
    flash = bytearray(b"\xff" * (4 << 20))
    flash[0x10000:0x10007] = b"program"
    flash[0x9000:0xF000] = token_region(NvsDelivery(0x9000, 0x6000, "blynk", "auth", None, None), TOKEN, "").data
    file = tmp_path / "flash.bin"
    file.write_bytes(flash)
    return file


def test_a_spec_travels_as_json_whole() -> None:
    spec = SimulatedSpec(
        "esp32c3", MAC, Path("/a/b.bin"), ("127.0.0.1", 8080), faults=Faults(vanish_after=5, report="{mac}")
    )
    assert decode_spec(encode_spec(spec)) == spec
    assert decode_spec(encode_spec(SimulatedSpec("esp32", MAC))) == SimulatedSpec("esp32", MAC)


@pytest.mark.parametrize("as_socket", [False, True])
def test_its_port_is_there_while_it_is_plugged_in(as_socket: bool, flashed: Path) -> None:
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed, socket=as_socket))
    with serial.serial_for_url(device.start(), 115200, timeout=5) as port:
        port.write(b"?")
        assert b"station-check v=1" in port.read_until(b"nvs=ok")
    device.stop()
    device.stop()
    with pytest.raises(serial.SerialException):
        serial.serial_for_url(str(port.port))
    assert flashed.stat().st_size == 4 << 20


def test_it_may_be_plugged_in_again_and_is_the_same_device(flashed: Path) -> None:
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed))
    for _ in range(2):
        with serial.Serial(device.start(), 115200, timeout=5) as port:
            port.write(b"?")
            assert f"mac={MAC}".encode() in port.read_until(b"nvs=ok")
    device.stop()


def test_at_another_baud_rate_the_host_reads_garbage(flashed: Path) -> None:
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed))
    with serial.Serial(device.start(), 9600, timeout=2.5) as port:
        heard = port.read(150)
        assert len(heard) > 50
        assert b"station" not in heard
        port.baudrate = 115200
        port.write(b"?")
        assert b"station-check" in port.read_until(b"nvs=ok")
    device.stop()


def test_a_flash_file_that_cannot_be_used_is_told_in_a_sentence(tmp_path: Path) -> None:
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, tmp_path / "no" / "folder.bin"))
    with pytest.raises(DeviceError, match=r"did not start: .*folder.bin cannot be a simulated flash"):
        device.start()


def test_a_device_that_vanishes_takes_its_port_along() -> None:
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, faults=Faults(vanish_after=0)))
    port = device.start()
    with serial.Serial(port, 115200, timeout=2) as host:
        _reset(host)
        attach = struct.pack("<BBHI", 0, 0x0D, 8, 0) + bytes(8)
        begin = struct.pack("<BBHIIIII", 0, 0x02, 16, 0, 0x400, 1, 0x400, 0)
        data = struct.pack("<BBHIIIII", 0, 0x03, 17, 0xEF, 1, 0, 0, 0) + b"\0"
        host.write(encode(attach) + encode(begin) + encode(data))
        with pytest.raises((serial.SerialException, termios.error)):
            _talk_on(host)
    assert not Path(port).exists()
    device.stop()


def _reset(host: serial.Serial) -> None:
    host.write(SYNC)
    assert host.read_until(b"\xc0\x01\x08").endswith(b"\xc0\x01\x08")


def _talk_on(host: serial.Serial) -> None:
    while True:
        host.read(1)
        host.write(b"?")


def test_no_device_outlives_the_process_that_started_it(tmp_path: Path) -> None:
    program = (
        "import time\n"
        "from pathlib import Path\n"
        "from app.device.simulated import SimulatedDevice, SimulatedSpec\n"
        f"device = SimulatedDevice(SimulatedSpec('esp32', '{MAC}', Path('{tmp_path}/flash.bin')))\n"
        "port = device.start()\n"
        "print(device._process.pid, port, flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=ROOT) as owner:
        assert owner.stdout
        pid, port = owner.stdout.readline().split()
        assert Path(port).exists()
        os.kill(owner.pid, signal.SIGKILL)
    end = time.monotonic() + 10
    while _runs(int(pid)) and time.monotonic() < end:
        time.sleep(0.02)
    assert not _runs(int(pid))
    assert (tmp_path / "flash.bin").stat().st_size == 4 << 20


def _runs(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def test_its_firmware_logs_in_to_the_cloud_and_leaves_when_the_chip_is_reset(flashed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as cloud:
        cloud.settimeout(10)
        device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed, gateway=cloud.getsockname()))
        port = device.start()
        connection, _ = cloud.accept()
        with connection, connection.makefile("rb") as stream, serial.Serial(port, 115200, timeout=5) as host:
            _answer(connection, stream, login=True)
            _reset(host)
            assert stream.read() == b""
        device.stop()


def test_a_device_that_is_taken_out_at_once_has_been_seen_by_the_cloud(flashed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as cloud:
        cloud.settimeout(10)
        device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed, gateway=cloud.getsockname()))
        with serial.Serial(device.start(), 115200, timeout=5) as port:
            assert port.read_until(b"nvs=ok")
        out = threading.Thread(target=device.stop)
        out.start()
        connection, _ = cloud.accept()
        with connection, connection.makefile("rb") as stream:
            _answer(connection, stream, login=True)
            assert stream.read() == b""
        out.join()


def test_a_refused_login_is_tried_again_and_a_good_one_kept_alive(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gateway, "_PING_EVERY", 0.01)
    monkeypatch.setattr(gateway, "_RETRY_AFTER", 0.01)
    with socket.create_server(("127.0.0.1", 0)) as cloud:
        cloud.settimeout(10)
        device = gateway.Gateway(cloud.getsockname())
        device.hold(TOKEN)
        connection, _ = cloud.accept()
        with connection, connection.makefile("rb") as stream:
            _answer(connection, stream, login=True, status=9)
            assert stream.read() == b""
        connection, _ = cloud.accept()
        with connection, connection.makefile("rb") as stream:
            _answer(connection, stream, login=True)
            connection.sendall(struct.pack(">BHH", 20, 7, 2) + b"vw")  # the cloud's own message, no answer
            device.hold(TOKEN)
            for _ in range(3):
                _answer(connection, stream, login=False)
            device.hold(None)
            while stream.read(5):
                pass


def _answer(connection: socket.socket, stream: BufferedReader, login: bool, status: int = 200) -> None:
    """Take a login or a ping, and answer it."""
    command, number, length = struct.unpack(">BHH", stream.read(5))
    assert (command, stream.read(length)) == ((29, TOKEN.reveal().encode()) if login else (6, b""))
    connection.sendall(struct.pack(">BHH", 0, number, status))


def test_no_cloud_no_token_or_a_deaf_cloud_do_not_keep_it_from_reporting(flashed: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gateway:
        address = gateway.getsockname()
    device = SimulatedDevice(SimulatedSpec("esp32", MAC, flashed, gateway=address))
    with serial.Serial(device.start(), 115200, timeout=5) as port:
        port.write(b"?")
        assert b"nvs=ok" in port.read_until(b"nvs=ok")
    device.stop()


@dataclass
class _Wire:
    port: str = "wire"
    heard: bytes = b""
    baud: int | None = None
    waiting: list[bytes] = field(default_factory=list)

    def fileno(self) -> int:
        return -1

    def read(self, size: int) -> bytes:
        return self.waiting.pop(0)[:size]

    def write(self, data: bytes) -> None:
        self.heard += data

    def host_baud(self) -> int | None:
        return self.baud

    def close(self) -> None:
        pass


def test_paced_bytes_take_ten_bits_each(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = [100.0]
    monkeypatch.setattr(line.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(line.time, "sleep", lambda seconds: clock.__setitem__(0, clock[0] + seconds))
    wire = _Wire(waiting=[b"x" * 512])
    pacing = Pacing(wire, paced=True)
    pacing.write(bytes(10_000), 115200)
    assert wire.heard == bytes(10_000)
    assert clock[0] == pytest.approx(100 + 10 * 10_000 / 115200)
    pacing.read(9600)
    assert clock[0] == pytest.approx(100 + 10 * 10_000 / 115200 + 10 * 512 / 9600)
    before = clock[0]
    Pacing(wire, paced=False).write(bytes(10_000), 115200)
    assert clock[0] == before


def test_a_system_without_ports_is_told_in_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    def none() -> tuple[int, int]:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "openpty", none)
    with pytest.raises(BadInput, match="No port for a simulated device: No space left"):
        line.open_line(as_socket=False)
