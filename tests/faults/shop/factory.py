"""The floor with a station on it: the real bench over the real store, opened, run, killed and opened again."""

from __future__ import annotations

import functools
import random
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime, timedelta
from pathlib import Path
from unittest.mock import patch

from app.bench.bench import Bench
from app.bench.ear import Lent
from app.bench.events import Event, SlotChanged, SlotView, UnitEnded
from app.bench.provision import Line
from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.seat import Socket
from app.bench.tokens.token_desk import TokenDesk
from app.cloud.client import CloudClient
from app.device.regions import Region
from app.device.worker_process import ChipWorker
from app.domain.errors import DeviceGone, StationError
from app.domain.matching import ANY, Match, MatchRule
from app.domain.recipes import DEFAULT_REPORT, Area, NvsDelivery, Recipe, ReportRule
from app.domain.tokens import Template
from app.domain.units import Unit
from app.label.layout import load_layout
from app.store.station_store import FILE
from tests.faults.shop.client import Client, DeskClient
from tests.faults.shop.cloud import FIELDS, MemoryCloud
from tests.faults.shop.device import NVS, USERS, Bay, Device
from tests.faults.shop.floor import Floor, Happening, Killed
from tests.faults.shop.paper import paper_of, quick_paper
from tests.faults.shop.people import LentEar, Saying, ScriptedEar
from tests.faults.shop.printer import ShopPrinter
from tests.faults.shop.promise import Promise
from tests.faults.shop.seams import seams
from tests.faults.shop.staff import come, employ
from tests.unit.store_fixtures import open_test_store

SLOTS = {"1": 604, "2": 604, "3": 605}
"""Each slot's template, as long as nobody changes it."""
PRODUCTS = tuple(sorted(set(SLOTS.values())))
_MEMORY = Path("/dev/shm")  # power cuts are shown elsewhere
FIRMWARE = Region(0x1000, b"firmware" * 500, "the firmware")


class Factory:
    """`report` has devices report their token, `scan` has labels scanned; with `papers` labels are PDFs, else quick.
    With `people` they must sign in; `rule` says which token a device of the last template gets.

    `said` is all that logs and messages said; `present` who is signed in when the station starts, "" for nobody.
    """

    def __init__(
        self,
        *,
        report: bool = True,
        scan: bool = True,
        papers: bool = False,
        people: bool = False,
        rule: MatchRule = MatchRule.ANY,
    ) -> None:
        self._undo = ExitStack()
        self.rng = random.Random(1)
        self.cloud = MemoryCloud(PRODUCTS, self.rng)
        self.floor = Floor(self.cloud, SLOTS)
        self.client = Client(self.cloud, self.floor.point)
        self.said: list[str] = []
        self.time = datetime(2026, 3, 1, 12, tzinfo=UTC)
        self.running: list[str] = []  # slots at work; where one works while another waits, the last is on top
        self.slots = dict(SLOTS)
        self.ears: dict[str, ScriptedEar] = {}
        self.present = "Olga" if people else ""
        self._report, self._scan, self._rule = report, scan, rule
        self.home = Path(
            self._undo.enter_context(tempfile.TemporaryDirectory(dir=_MEMORY if _MEMORY.is_dir() else None))
        )
        for name, content in _new_home(people).items():
            (self.home / name).write_bytes(content)
        self.promise = Promise(self.floor, self.home / FILE)
        self._undo.callback(self.promise.close)
        self.promise.desks.people = people
        self.client.before_deletion = self.promise.desks.deletion(self.promise.rows)
        self.printer = ShopPrinter(self.floor, paper_of(self.home / "paper") if papers else quick_paper)
        for seam in seams(self, papers):
            self._undo.enter_context(seam)
        self._open()

    def close(self) -> None:
        self.store.close()
        self._undo.close()

    def do(self, act: Callable[[], object], plan: Sequence[Happening] = ()) -> None:
        """Have the station do something while things come in between; where it is killed, open it again."""
        self.floor.not_to_flash = set(self.client.claimed)
        self.floor.expect(plan)
        try:
            act()
        except (Killed, StationError) as ended:
            self.said += _words(ended)
        self.floor.expect()
        self.floor.full = 0
        if self.floor.dead:
            self.client.claimed.clear()  # what it was told may not have come to the disk
            self.reopen()

    def reopen(self) -> None:
        """End the station, if it has not ended yet, and start it again."""
        if self.floor.dead and self.store.lock:  # nobody signs out
            self.store.db.close()
            self.store.lock.close()
        else:
            self.store.close()
        self.floor.dead = False
        self._open()

    def run(self, slot: str, script: Sequence[Saying] = ()) -> None:
        """Have a slot work until its people have said everything."""
        self.running.append(slot)
        self.ears[slot].script = list(script)
        try:
            self.bench._slots[slot].run()
        finally:
            self.bench._slots[slot].lend(False)
            self.running.remove(slot)
        shown = self.view(slot).unit
        if shown and not self.floor.dead and not self.promise.unsaved:
            self.promise.check_screen(slot, shown)

    def at_desk(
        self, slot: str, work: Callable[[ChipWorker, str], None], through: Sequence[Saying] | None = None
    ) -> None:
        """Lend a slot to the returns desk for one work. Raises what the work raises.

        With `through` the line may have the device afterwards, and people say that.
        """
        ear = LentEar([Lent(work)] if through is None else [Lent(work), Lent(None)])
        self.bench._slots[slot]._desk.ear = ear  # type: ignore[assignment]
        self.bench._slots[slot].lend(True)
        self.run(slot, through or ())
        answer = ear.answers[0] if ear.answers else None
        if answer is None:
            raise DeviceGone("Nothing is plugged in in slot {slot}, or it is at work.", slot=slot)
        if problem := answer.result().problem:
            raise problem

    def name_token(self, device: Device, product: int) -> None:
        """Have a free token of a template made for a device, by what the slots of that template go by."""
        by_mac, desks = self.match(product).rule is not MatchRule.SERIAL, self.promise.desks
        made, value = (desks.meant, device.mac) if by_mac else (desks.by_serial, device.serial)
        free = self.store.paper.free(product, self.store.tokens.free(product))
        nobodys = [qr for qr in free if qr not in desks.meant and qr not in desks.by_serial]
        if nobodys and not any(made.get(qr) == value for qr in free):
            self.store.fields.put(nobodys[0], {FIELDS[2 if by_mac else 3]: value.upper()})
            made[nobodys[0]] = value

    def view(self, slot: str) -> SlotView:
        return self.bench._slots[slot].view

    def turn(self) -> None:
        """Have the cloud link sync and deliver, as it does in the background; it waits while somebody else does."""
        if not self.store.outbox.talk.locked():
            self.bench._link._turn()

    def line(self, unit: Unit) -> Line:
        """Return a line that makes this unit's labels."""
        return self._line(unit.slot, unit.product_id)

    def match(self, product: int) -> Match:
        """Return which tokens devices of a template get."""
        return Match(self._rule) if product == PRODUCTS[-1] else ANY

    def hear(self, event: Event) -> None:
        """Keep what a screen shows."""
        if self.floor.dead:
            return
        shown = event.view if isinstance(event, SlotChanged) else event
        if isinstance(shown, SlotView | UnitEnded) and shown.unit:
            self.promise.shown.add((shown.unit.id, shown.unit.state))
        if problem := getattr(shown, "problem", None):
            self.said += _words(problem)

    def now(self) -> str:
        """Return the next instant by the factory's clock, as `audit.now` does."""
        self.time += timedelta(seconds=1)
        return self.time.isoformat(timespec="milliseconds")

    def _open(self) -> None:
        self.promise.unsaved = False
        self.store = open_test_store(self.home)
        self.store.db.connection.execute("PRAGMA synchronous = OFF")  # power cuts are shown elsewhere
        self.store.db.connection.create_function("random", 0, lambda: self.rng.getrandbits(62))  # repeatable
        lines = [self._line(slot, product) for slot, product in self.slots.items()]
        sockets = [Socket(functools.partial(_port, slot, bay), bay.sticky) for slot, bay in self.floor.bays.items()]
        self.bench = Bench(self.store, lines, sockets, self.printer, self.client)  # type: ignore[arg-type]
        for name, slot in self.bench._slots.items():
            self.ears[name] = slot._asking.ear = ScriptedEar(name)  # type: ignore[assignment]
        self.bench.listen(self.hear)
        client: CloudClient = DeskClient(self.client)  # type: ignore[assignment]
        self.tokens = TokenDesk(self.store, client)
        self.returns = ReturnsDesk(self.store, client, self.tokens, self.bench.lines, self.bench.reprint_closed)
        if self.present:
            come(self.store.people, self.present)
        with patch.object(threading.Thread, "start"):  # the slots work in this thread, when they are told to
            self.bench.start()

    def _line(self, slot: str, product: int) -> Line:
        rule = ReportRule(DEFAULT_REPORT, 115200, 10.0) if self._report else None
        delivery = NvsDelivery(NVS.start, NVS.stop - NVS.start, "blynk", "auth", "host", None)
        recipe = Recipe(
            f"Product {product}", str(product), "S-{number:06d}", "esp32", 460800, (), None, delivery, rule, "50x30",
            self._scan, match=self.match(product), erase=(Area(USERS.start, USERS.stop - USERS.start),),
        )  # fmt: skip
        template = Template(product, recipe.name)
        return Line(slot, recipe, template, (FIRMWARE,), _layout(), "blynk.cloud", self.printer, self.store)


def _port(slot: str, bay: Bay) -> str | None:
    return slot if bay.device else None


def _words(problem: BaseException) -> list[str]:
    return [str(problem), repr(problem), repr(getattr(problem, "values", ""))]


_layout = functools.cache(lambda: load_layout("50x30"))


@functools.cache
def _new_home(people: bool) -> dict[str, bytes]:
    """Return the files of a store that was opened once, and that has people, or not."""
    with tempfile.TemporaryDirectory() as folder:
        store = open_test_store(Path(folder))
        if people:
            employ(store.people)
        store.close()
        return {path.name: path.read_bytes() for path in Path(folder).iterdir() if path.is_file()}
