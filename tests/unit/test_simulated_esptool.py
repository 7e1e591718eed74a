"""The vendor's own command line against simulated devices: what a person can do by hand works as on a real chip."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.device.simulated import SimulatedDevice, SimulatedSpec

pytestmark = pytest.mark.slow
MAC = "24:6f:28:7a:d8:84"


@dataclass(frozen=True)
class Bench:
    """A device and what is in its flash."""

    port: str
    folder: Path
    stub: bool

    @property
    def flash(self) -> bytes:
        return (self.folder / "flash.bin").read_bytes()

    def esptool(self, *args: str, fails: bool = False) -> str:
        """Run esptool to its end; return what it said."""
        command = [sys.executable, "-m", "esptool", "--port", self.port, "--baud", "460800", "--after", "no-reset"]
        done = subprocess.run(
            [*command, *([] if self.stub else ["--no-stub"]), *args],
            cwd=self.folder,
            env=os.environ | {"NO_COLOR": "1", "COLUMNS": "200"},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        assert (done.returncode != 0) == fails, done.stdout + done.stderr
        return done.stdout + done.stderr


@contextmanager
def plugged_in(spec: SimulatedSpec, stub: bool = True) -> Iterator[Bench]:
    """Yield a device that is taken out afterwards; its flash is in the spec's file."""
    assert spec.flash
    device = SimulatedDevice(spec)
    try:
        yield Bench(device.start(), spec.flash.parent, stub)
    finally:
        device.stop()


@pytest.mark.parametrize(
    ("chip", "socket", "stub", "how"),
    [
        ("esp32", False, True, []),
        ("esp32c3", True, True, ["--no-compress"]),
        ("esp32", True, False, ["--no-compress"]),
        ("esp32c3", False, False, []),
    ],
    ids=["esp32-terminal-stub", "esp32c3-socket-stub-plain", "esp32-socket-rom-plain", "esp32c3-terminal-rom"],
)
def test_write_verify_read_and_erase(tmp_path: Path, chip: str, socket: bool, stub: bool, how: list[str]) -> None:
    one, two = random.randbytes(20_001), bytes(9000)
    (tmp_path / "one").write_bytes(one)
    (tmp_path / "two").write_bytes(two)
    with plugged_in(SimulatedSpec(chip, MAC, tmp_path / "flash.bin", socket=socket), stub) as bench:
        said = bench.esptool("write-flash", *how, "0x10000", "one", "0x30000", "two")
        assert MAC in said
        assert said.count("Hash of data verified") == 2
        assert bench.flash[0x10000:0x18000] == one.ljust(0x8000, b"\xff")
        assert bench.flash[0x30000:0x33000] == two.ljust(0x3000, b"\xff")
        (tmp_path / "two").write_bytes(bytes(8999) + b"\1")
        assert "Verification failed" in bench.esptool("verify-flash", "0x10000", "one", "0x30000", "two", fails=True)
        bench.esptool("read-flash", "0x10ff0", "3000", "back")
        assert (tmp_path / "back").read_bytes() == one[0xFF0 : 0xFF0 + 3000]
        bench.esptool("erase-region", "0x11000", "0x1000")
        assert bench.flash[0x10000:0x13000] == one[:0x1000] + b"\xff" * 0x1000 + one[0x2000:0x3000]


def test_identity_and_erasing_everything(tmp_path: Path) -> None:
    (tmp_path / "flash.bin").write_bytes(bytes(8 << 20))
    with plugged_in(SimulatedSpec("esp32", MAC, tmp_path / "flash.bin", flash_size=8 << 20)) as bench:
        said = bench.esptool("flash-id")
        assert MAC in said
        assert "ESP32-D0WD-V3 (revision v3.0)" in said
        assert "Detected flash size: 8MB" in said
        bench.esptool("erase-flash")
        assert set(bench.flash) == {0xFF}


def test_a_chip_in_secure_download_mode_is_written_and_nothing_is_verified(tmp_path: Path) -> None:
    (tmp_path / "app").write_bytes(b"\x5a" * 5000)
    spec = SimulatedSpec("esp32c3", MAC, tmp_path / "flash.bin", secure_download=True)
    with plugged_in(spec, stub=False) as bench:
        said = bench.esptool("write-flash", "--flash-size", "4MB", "0x10000", "app")
        assert "Secure Download Mode" in said
        assert "Hash of data verified" not in said
        assert bench.flash[0x10000:0x12000] == (b"\x5a" * 5000).ljust(0x2000, b"\xff")
        assert "Secure Download Mode" in bench.esptool("read-flash", "0x10000", "16", "back", fails=True)
