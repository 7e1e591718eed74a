"""A returns desk with everything around it in one process: a station, its cloud's address, a simulated chip in memory.

The device's flash is a file, so that it outlives a process that is killed.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from esp_idf_nvs_partition_gen.nvs_partition_gen import Page, nvs_open

from app.bench.provision import Line, connect, flash, print_label, reprint_label, reserve, unheard
from app.bench.resume import interrupted
from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.scan_back import scan_back
from app.bench.simulation import scanned
from app.bench.tokens.token_desk import TokenDesk
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.device.nvs import PAGE
from app.device.simulated import SimulatedSpec
from app.device.simulated.chip import SimulatedChip
from app.device.worker_process import ChipWorker
from app.domain.people import Act
from app.domain.recipes import Area
from app.domain.returns import Return, ReturnStep, Way
from app.domain.shifts import USUAL
from app.domain.tokens import Template
from app.domain.units import GONE, CopyState, Unit, UnitState
from app.label.printers import FolderPrinter
from app.store import accounting, audit, invariants
from app.store.people import Permit
from app.store.station_store import Store
from tests.faults.bit_flips import FLASH, InProcessWorker
from tests.faults.sensor_line import DELIVERY, HOST, sensor_line
from tests.unit.cloud_server import HURRIED
from tests.unit.simulated_port import PORT, plugged_in
from tests.unit.store_fixtures import open_test_store

MAC = "7c:df:a1:00:00:01"
PRODUCT = 1
USER_DATA = Area(0x40000, 0x2000)
WIFI = "a former customer's password"


@dataclass
class ReturnsShop:
    """The desk's hands: `chip` is what is plugged in, `permits` gives leave for an act."""

    folder: Path
    store: Store
    client: CloudClient
    chip: SimulatedChip
    permits: Callable[[Act], Permit]
    worker: InProcessWorker = field(default_factory=InProcessWorker)
    target: str = ""

    @property
    def line(self) -> Line:
        line = sensor_line(self.store, FolderPrinter(self.folder / "labels"))
        return replace(line, recipe=replace(line.recipe, erase=(USER_DATA,)), template=Template(PRODUCT, "Sensor"))

    @functools.cached_property
    def desk(self) -> ReturnsDesk:
        line = self.line
        return ReturnsDesk(
            self.store, self.client, TokenDesk(self.store, self.client), [line],
            lambda unit, why: reprint_label(line, unit, why, closed=True),
        )  # fmt: skip

    def bay(self, work: Callable[[ChipWorker, str], None]) -> None:
        work(self.worker, PORT)

    # The line

    def close_unit(self) -> Unit:
        """Take the device through the line, or on from where it was left, to its scanned label."""
        line, journal = self.line, self.store.journal
        unit = journal.occupant(MAC)
        unit = interrupted(journal, unit) if unit else None
        if unit is None or unit.state is UnitState.RESERVED or unit.doubt is UnitState.WRITING:
            chip = connect(line, self.worker, PORT, unheard)
            unit = flash(line, self.worker, chip, unit or reserve(line, MAC, unheard), unheard)
            self.worker.disconnect()
        if unit.state is not UnitState.CLOSED:
            if unit.state is not UnitState.LABELLED:
                unit, _ = print_label(line, unit, unheard, "the last one was lost" if unit.copy else "")
            unit = scan_back(journal, unit, self.label_of(unit))
        return unit

    def label_of(self, unit: Unit) -> str:
        """What a scanner reads from the newest copy that came out of the printer."""
        name = unit.name if unit.copy == 1 else f"{unit.name}-copy{unit.copy}"
        return scanned((self.folder / "labels" / f"{name}.pdf").read_bytes())

    def use(self, unit: Unit) -> None:
        """Its customer uses the device: data in the user area, and a Wi-Fi password beside the token."""
        self.chip.flash.erase(USER_DATA.offset, USER_DATA.size)
        self.chip.flash.program(USER_DATA.offset + 17, WIFI.encode())
        with (self.folder / "nvs").open("w+b") as image:
            with nvs_open(image, DELIVERY.size - PAGE, Page.VERSION2) as nvs:
                nvs.write_namespace("blynk")
                nvs.write_entry("auth", self.store.tokens.auth_token(unit.qr_token).reveal(), "string")
                nvs.write_entry("host", HOST, "string")
                nvs.write_namespace("wifi")
                nvs.write_entry("password", WIFI, "string")
            image.seek(0)
            self.chip.flash.erase(DELIVERY.offset, DELIVERY.size)
            self.chip.flash.program(DELIVERY.offset, image.read())
        (self.folder / "nvs").unlink()

    def read(self, offset: int, size: int) -> bytes:
        """Bytes of the device's flash."""
        return self.chip.flash.read(offset, size)

    # The desk

    def carry_on(self, each: Return) -> Return:
        """Do what is left of a return, as a person at the desk would."""
        while each.ended_at is None:
            each = self.one_step(each)
        return each

    def one_step(self, each: Return) -> Return:
        """Do the next step."""
        desk, S = self.desk, ReturnStep  # noqa: N806
        unit = self.store.journal.named(each.unit)
        case = desk.look(each.unit)
        permit = self.permits(case.act)
        match each.next:
            case S.DISCLAIM:
                return desk.disclaim(each, permit)
            case S.CLEAR:
                return desk.clear(each, permit, self.bay)
            case S.LABEL:
                return desk.label(each, self.label_of(unit), permit)
            case S.VOID:
                return desk.void(each, self.label_of(unit), "", permit)
            case S.PROVISION:
                self.close_unit()
                found = desk.look(each.unit).open
                assert found is not None
                return found
            case S.OLD_TOKEN:
                return desk.delete_old(each, permit)
            case S.TRANSFER:
                return desk.transfer(each, permit)
            case S.DELETE:
                return desk.delete(each, permit)
            case S.ERASE:
                return desk.erase(each, permit, self.bay)
            case _:
                return desk.destroy(each, self.label_of(unit), "", permit)

    def begin(self, unit: Unit, way: Way) -> Return:
        """Take a unit back."""
        permit = self.permits(Act.TAKE_BACK)
        return self.desk.begin(unit, way, "came back", permit, self.target if way is Way.TRANSFER else "")

    # The promise

    def check(self) -> None:
        """At most one live token and one live label for the device; nothing lost, nothing free that it may hold."""
        invariants.verify(self.store.db)
        audit.verify(self.store.db)
        accounting.verify(self.store.db, USUAL)
        units = [unit for unit in self.store.journal.units() if unit.mac == MAC]
        assert sum(unit.state not in GONE for unit in units) <= 1
        copies = [copy for unit in units for copy in self.store.journal.copies(unit)]
        assert sum(copy.state not in (CopyState.VOID, CopyState.FAILED) for copy in copies) <= 1
        free = set(self.store.paper.free(PRODUCT, self.store.tokens.free(PRODUCT)))
        touched = {
            unit.qr_token for unit in units if any(e.after == "writing" for e in self.store.journal.history(unit))
        }
        assert not free & touched


@contextmanager
def open_shop(folder: Path, profile: Profile, permits: Callable[[Store, Act], Permit] | None = None,
              spec: SimulatedSpec | None = None) -> Iterator[ReturnsShop]:  # fmt: skip
    """Open the shop of a folder: its station's file in `home`, its device's flash in a file beside it."""
    store = open_test_store(folder / "home")
    store.db.connection.execute("PRAGMA synchronous = OFF")
    client = CloudClient(profile, patience=HURRIED)
    spec = spec or SimulatedSpec("esp32", MAC, flash=folder / "flash.bin", flash_size=FLASH)
    try:
        with plugged_in(spec) as chip:
            yield ReturnsShop(
                folder, store, client, chip,
                lambda act: permits(store, act) if permits else store.people.permit(act, None),
            )  # fmt: skip
    finally:
        client.close()
        store.close()
