"""A product small enough to be flashed ten thousand times: its line, its program, and where what lies in the flash."""

from __future__ import annotations

import functools
import random

from app.bench.provision import Line
from app.device.regions import Region
from app.domain.recipes import DEFAULT_REPORT, NvsDelivery, Recipe, ReportRule
from app.domain.tokens import Template
from app.label.layout import load_layout
from app.label.places import Layout
from app.label.printers import Printer
from app.store.station_store import Store
from tests.unit.esp_images import esp_image
from tests.unit.store_fixtures import PRODUCT

HOST = "fra1.blynk.cloud"
DELIVERY = NvsDelivery(0x9000, 0x3000, "blynk", "auth", "host", None)
PROGRAM = Region(0x10000, esp_image(random.Random(1).randbytes(6001)), "sensor.bin")


def sensor_line(
    store: Store,
    printer: Printer,
    slot: str = "1",
    *,
    chip: str = "esp32",
    report: float | None = None,
    program: Region = PROGRAM,
    baud: int = 460800,
) -> Line:
    """Return the line of one slot; `report` is how long a device may take to report, in seconds, None: it need not."""
    rule = ReportRule(DEFAULT_REPORT, 115200, report) if report else None
    recipe = Recipe("Sensor", str(PRODUCT), "S-{number:06d}", chip, baud, (), None, DELIVERY, rule, "50x30", True)
    return Line(slot, recipe, Template(PRODUCT, "Sensor"), (program,), _layout(), HOST, printer, store)


@functools.cache
def _layout() -> Layout:
    return load_layout("50x30")
