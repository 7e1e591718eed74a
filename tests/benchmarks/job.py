"""One unit through the bench, label included, against the same by hand with the public commands.

The simulated ESP32 is unpaced, its image has 1 MB. By hand: the NVS generator, `esptool write-flash`, `esptool
verify-flash`, a QR command and a PDF script, each started as one would start it. The bench is warm, as it is all shift.
"""

from __future__ import annotations

import hashlib
import queue
import random
import secrets
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.bench.assembly import build_line
from app.bench.bench import Bench
from app.bench.events import Event, Phase, SlotChanged, UnitEnded
from app.bench.seat import Socket
from app.bench.simulation import scanned
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.domain.units import UnitState
from app.label.printers import open_printer
from tests.unit.store_fixtures import PRODUCT, fill, make_token, open_test_store

ROUNDS = 5
IMAGE_BYTES = 1 << 20
RECIPE = """
[product]
name = "Benchmark"
template = "{product}"
[chip]
type = "esp32"
baud = 921600
[[image]]
file = "image.bin"
offset = 0x10000
sha256 = "{sha256}"
[token]
delivery = "nvs"
offset = 0x9000
size = 0x6000
host_key = "host"
host = "blynk.cloud"
[report]
[label]
"""
PDF_SCRIPT = """
import sys
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
page = Canvas(sys.argv[2], pagesize=(50 * mm, 30 * mm))
page.drawImage(sys.argv[1], 2 * mm, 3 * mm, 24 * mm, 24 * mm)
page.setFont("Helvetica", 7)
for line, text in enumerate(("Benchmark", "SN 000001", "7C:DF:A1:00:00:01")):
    page.drawString(28 * mm, (22 - 4 * line) * mm, text)
page.save()
"""


def run() -> Iterator[str]:
    """Yield the lines of the report."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = _image()
        (folder / "image.bin").write_bytes(image)
        text = RECIPE.format(product=PRODUCT, sha256=hashlib.sha256(image).hexdigest())
        (folder / "recipe.toml").write_text(text)
        pairs, again = [], []
        with _bench(folder) as (bench, events, plugged):
            for round_number in range(ROUNDS + 1):
                first = _by_bench(bench, events, plugged, folder, round_number)
                by_hand = _by_hand(folder, round_number)
                second = _by_bench(bench, events, plugged, folder, round_number)
                if round_number:  # the first warms up
                    pairs.append((first, by_hand))
                    again.append(second[1] / first[1])
        for first, by_hand in pairs:
            yield f"  bench {first[0]:.2f} s (flash {first[1]:.2f} s), by hand {by_hand:.2f} s"
        ratio = statistics.median(first[0] / by_hand for first, by_hand in pairs)
        yield f"job: bench / by hand: {ratio:.2f} (median of {ROUNDS}; wanted: under 0.7)"
        yield f"job: flash of another token / first flash: {statistics.median(again):.2f} (wanted: under 0.3)"


def _image() -> bytes:
    """Return bytes that compress about as badly as machine code does."""
    words = [hashlib.sha256(n.to_bytes(2, "big")).digest()[:4] for n in range(2048)]
    return b"".join(random.Random(1).choices(words, k=IMAGE_BYTES // 4))


@contextmanager
def _bench(folder: Path) -> Iterator[tuple[Bench, queue.Queue[Event], list[str | None]]]:
    store = open_test_store(folder / "home")
    fill(store, [make_token() for _ in range(4 * ROUNDS + 4)])
    plugged: list[str | None] = [None]
    printer = open_printer(str(folder / "labels"))
    line = build_line(store, "1", folder, printer, "https://blynk.cloud")
    bench = Bench(store, [line], [Socket(lambda: plugged[0], sticky=False)], printer, None)
    events: queue.Queue[Event] = queue.Queue()
    bench.listen(events.put)
    bench.start()
    try:
        yield bench, events, plugged
    finally:
        bench.stop()
        store.close()


def _by_bench(
    bench: Bench, events: queue.Queue[Event], plugged: list[str | None], folder: Path, number: int
) -> tuple[float, float]:
    """Take a device through the bench; return seconds from plugged in to closed, and of flash and read-back alone.

    A flash that exists already is the same device with another token: its unit is scrapped first.
    """
    mac = f"7c:df:a1:00:01:{number:02x}"
    journal = bench._store.journal
    if (before := journal.occupant(mac)) is not None:
        with journal._db.transaction() as connection:
            connection.execute("UPDATE units SET state = 'returned' WHERE id = ?", (before.id,))
    device = SimulatedDevice(SimulatedSpec(chip="esp32", mac=mac, flash=folder / f"{number}.bin"))
    port = device.start()
    began = time.perf_counter()
    plugged[0] = port
    took = 0.0
    while True:
        event = events.get(timeout=60)
        if isinstance(event, SlotChanged) and event.view.phase is Phase.SCAN and event.view == bench.views()[0]:
            bench.scan(scanned(bench.printed_label("1") or b""))
        if isinstance(event, UnitEnded):
            took = time.perf_counter() - began
            break
    if event.unit.state is not UnitState.CLOSED:
        raise AssertionError(event.problem)
    plugged[0] = None
    device.stop()
    while bench.views()[0].phase is not Phase.EMPTY:
        time.sleep(0.02)
    flash = sum(step.seconds or 0 for step in event.steps if step.name.value in ("write", "verify"))
    return took, flash


def _by_hand(folder: Path, number: int) -> float:
    """Do it with commands, a device of its own; return the seconds of all commands together."""
    qr_token, auth = "sqr_" + secrets.token_urlsafe(24), secrets.token_urlsafe(24)
    (folder / "nvs.csv").write_text(
        f"key,type,encoding,value\nblynk,namespace,,\nauth,data,string,{auth}\nhost,data,string,blynk.cloud\n"
    )
    (folder / "pdf.py").write_text(PDF_SCRIPT)
    spec = SimulatedSpec(chip="esp32", mac=f"7c:df:a1:00:02:{number:02x}", flash=folder / f"hand-{number}.bin")
    device = SimulatedDevice(spec)
    python, scripts = sys.executable, Path(sys.executable).parent
    chip = [scripts / "esptool", "--chip", "esp32", "--port", device.start(), "--baud", "921600"]
    chip += ["--before", "no-reset", "--after", "no-reset"]
    files = ["0x10000", "image.bin", "0x9000", "nvs.bin"]
    commands: list[list[str | Path]] = [
        [python, "-m", "esp_idf_nvs_partition_gen", "generate", "nvs.csv", "nvs.bin", "0x6000"],
        [*chip, "write-flash", *files],
        [*chip, "verify-flash", *files],
        [scripts / "qr", f"{qr_token}+1", "--output", "qr.png"],
        [python, "pdf.py", "qr.png", "label.pdf"],
    ]
    began = time.perf_counter()
    for command in commands:
        subprocess.run(command, cwd=folder, check=True, capture_output=True)
    took = time.perf_counter() - began
    device.stop()
    return took
