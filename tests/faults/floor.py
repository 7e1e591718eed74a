"""A factory floor for the fault harness: one bench (a home folder), its embedded cloud, devices, printed PDFs.

The station runs as a child process; what is true is read from flashes, PDFs and the cloud's own list.
"""

from __future__ import annotations

import functools
import itertools
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import httpx
import pypdfium2
import zxingcpp

from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.label.raster import pdfium
from app.localcloud.server import LocalCloud

ROOT = Path(__file__).resolve().parents[2]
RECIPE = ROOT / "firmware" / "demo-esp32"
TEMPLATE = "Cellular Sensor"
NVS = slice(0x9000, 0xF000)  # where the recipe has the token's partition
PATIENCE = 120  # seconds after which a run of the station counts as hung; it gives a silent port up before that


@dataclass(frozen=True)
class Ended:
    """One ended run of the station."""

    killed: bool  # by its own SIGKILL
    status: int
    out: str
    err: str

    def events(self, kind: str) -> list[dict[str, Any]]:
        """Return the whole JSON lines of one kind."""
        lines = [line for line in self.out.splitlines() if line.endswith("}")]
        return [event for event in map(json.loads, lines) if event.get("event") == kind]


@dataclass(frozen=True)
class Label:
    """One printed PDF as a person and a scanner see it."""

    file: Path
    codes: tuple[str, ...]
    text: str

    @property
    def qr_token(self) -> str:
        """The QR token that a customer would scan."""
        return next((code.partition("+")[0] for code in self.codes if code.startswith("sqr_")), "")

    @property
    def scan(self) -> str:
        """What the operator scans: the bar code of a reprint, else the QR code."""
        return next((code for code in self.codes if "/" in code), next(iter(self.codes), ""))


class Floor:
    """Everything lies below one temporary folder and is gone at the end."""

    def __init__(self, tokens: int, patience: float = PATIENCE) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="floor-")
        top = Path(self._folder.name)
        self.home, self.out, self.flashes, self.shown = top / "home", top / "out", top / "flashes", top / "shown"
        for folder in (self.out, self.flashes):
            folder.mkdir()
        self.cloud = LocalCloud(top / "cloud")
        self._tokens, self._patience = tokens, patience
        self.hung = 0  # runs that did not end in time, or gave their device up
        self._macs = (f"7c:df:a1:{n >> 16 & 255:02x}:{n >> 8 & 255:02x}:{n & 255:02x}" for n in itertools.count(1))

    def __enter__(self) -> Self:
        self.cloud.start()
        self.cloud.add_demo([TEMPLATE], self._tokens)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.cloud.stop()
        self._folder.cleanup()

    @contextmanager
    def device(self) -> Iterator[tuple[str, str]]:
        """Plug in a new device; give its MAC and port. Its flash stays when it is unplugged."""
        mac = next(self._macs)
        spec = SimulatedSpec(chip="esp32", mac=mac, flash=self.flash(mac), gateway=self.cloud.gateway)
        plugged = SimulatedDevice(spec)
        try:
            yield mac, plugged.start()
        finally:
            plugged.stop()

    def flash(self, mac: str) -> Path:
        """Return where a device's flash lies."""
        return self.flashes / f"{mac.replace(':', '')}.bin"

    def provision(self, port: str) -> list[str]:
        """Return the arguments that take the device on a port through the bench."""
        return ["provision", "--port", port, "--recipe", str(RECIPE), "--out", str(self.out), "--json"]

    def station(
        self, *arguments: str, point: str = "none", sabotage: str = "none", home: Path | None = None, **more: str
    ) -> Ended:
        """Run the station to its end, or to its death at a point; `home` is another than this floor's."""
        environment = (
            os.environ
            | more
            | {
                "PYTHONPATH": str(ROOT),
                "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
                "STATION_CLOUD_URL": self.cloud.url,
                "STATION_CLOUD_CLIENT_ID": self.cloud.client_id,
                "STATION_CLOUD_CLIENT_SECRET": self.cloud.client_secret.reveal(),
                "VICTIM_SHOWN": str(self.shown),
            }
        )
        command = [sys.executable, "-m", "tests.faults.victim", point, sabotage, "--", "--home", str(home or self.home)]
        try:
            done = subprocess.run(
                [*command, *arguments],
                env=environment,
                capture_output=True,
                text=True,
                timeout=self._patience,
                check=False,
            )
        except subprocess.TimeoutExpired:
            self.hung += 1
            return Ended(killed=False, status=1, out="", err="it hung")
        ended = Ended(done.returncode == -signal.SIGKILL, done.returncode, done.stdout, done.stderr)
        gave_up = [end for end in ended.events("summary") if not end["closed"] + end["failed"] + end["suspect"]]
        self.hung += len(gave_up)
        return ended

    def units(self) -> list[dict[str, Any]]:
        """Return the journal's units, as the station lists them."""
        return [json.loads(line) for line in self.station("units", "list", "--json").out.splitlines()]

    def cloud_tokens(self) -> dict[str, str]:
        """Return AuthTokens by QR token, as the cloud itself lists them."""
        credentials = (self.cloud.client_id, self.cloud.client_secret.reveal())
        with httpx.Client(base_url=self.cloud.url, trust_env=False) as client:
            grant = client.post("/oauth2/token?grant_type=client_credentials", auth=credentials).json()
            client.headers["Authorization"] = f"Bearer {grant['access_token']}"
            found: dict[str, str] = {}
            for page in itertools.count():
                rows = client.get(f"/api/v1/organization/static-tokens?page={page}&size=1000").json()["content"]
                if not rows:
                    return found
                found |= {row["token"]: row["deviceToken"] for row in rows}
        raise AssertionError

    def held(self, tokens: dict[str, str]) -> dict[str, list[str]]:
        """Return which QR tokens' AuthTokens each device's flash holds, by MAC, looking at its raw bytes."""
        found = {}
        for path in sorted(self.flashes.iterdir()):
            with path.open("rb") as flash:
                flash.seek(NVS.start)
                area = flash.read(NVS.stop - NVS.start)
            mac = ":".join(path.stem[n : n + 2] for n in range(0, 12, 2))
            found[mac] = [qr for qr, auth in tokens.items() if auth.encode() + b"\0" in area]
        return found

    def labels(self) -> list[Label]:
        """Return everything that came out of the printer."""
        return [read_label(path, path.read_bytes()) for path in sorted(self.out.glob("*.pdf"))]


@functools.cache
def read_label(path: Path, pdf: bytes) -> Label:
    """Read a printed label: its codes from the rendered page, and its words."""
    with pdfium:  # a bench in this process may prove labels meanwhile
        document = pypdfium2.PdfDocument(pdf)
        try:
            page = document[0]
            image = page.render(scale=300 / 72, grayscale=True).to_pil()
            text = page.get_textpage().get_text_bounded()
        finally:
            document.close()
    codes = zxingcpp.read_barcodes(image)
    return Label(path, tuple(sorted(code.text for code in codes)), text)
