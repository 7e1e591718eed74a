"""The people of the returns desk: what they do there, rightly or not, by numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress

from app.bench.qa.gate import put_in
from app.bench.returns.returns_recognise import Bay
from app.bench.scan_back import clean
from app.bench.shift_desk import ShiftDesk
from app.domain.errors import BadInput, DeviceError, StationError
from app.domain.matching import ANY
from app.domain.people import Act
from app.domain.returns import Return, ReturnStep, Way
from app.domain.units import GONE, Unit, UnitState
from app.store.people import People, Permit
from tests.faults.shop.factory import SLOTS, Factory
from tests.faults.shop.people import Saying, code_to_scan
from tests.faults.shop.staff import leave

HOW = ("rightly", "rightly", "rightly", "rightly", "otherwise", "another label", "a void copy", "another device",
       "without leave", "wrong leave", "half of it", "give up")  # fmt: skip
"""How a step is done; `otherwise` as it may be done too."""
TARGETS = ("user 77", "organization 12")
WHY = "by the machine"
ROUNDS = 6  # of the desk at the end of a run: a step of each return, or two where one is refused

S = ReturnStep


class DeskPeople:
    """`saying` makes what people say to a slot."""

    def __init__(self, factory: Factory, saying: Callable[[str, int], Saying]) -> None:
        self._factory, self._floor, self._saying = factory, factory.floor, saying

    @property
    def _people(self) -> People:
        return self._factory.store.people

    # What came back

    def take_back(self, way: Way, number: int, how: str = "rightly") -> None:
        """A closed unit's device comes back, used; its unit is taken back."""
        store, desk = self._factory.store, self._factory.returns
        closed = [unit for unit in store.journal.units((UnitState.CLOSED,)) if store.returns.open_of(unit) is None]
        if closed:
            unit = closed[number % len(closed)]
            each = desk.begin(unit, way, "came back", leave(self._people, Act.TAKE_BACK, how), TARGETS[number % 2])
            if device := self._floor.device(unit.mac):
                device.use(each.id)

    def step(self, number: int, how: str = "rightly") -> None:
        """Somebody does the next step of an open return."""
        opened = self._factory.returns.open()
        if opened:
            self._step(opened[number % len(opened)], number, how)

    def new_label(self, number: int, how: str) -> None:
        """The label of a closed unit is printed again at the shift's desk."""
        factory = self._factory
        if closed := factory.store.journal.units((UnitState.CLOSED,)):
            desk = ShiftDesk(factory.store, None, 0, factory.bench.reprint_closed)  # type: ignore[arg-type]
            desk.new_label(closed[number % len(closed)].name, WHY, leave(self._people, Act.VOID_CLOSED, how))

    def look(self, number: int) -> None:
        """An old label is shown everywhere: it is void, and opens nothing."""
        units = {unit.name: unit for unit in self._factory.store.journal.units(tuple(GONE))}
        papers = [paper for paper in self._floor.papers if paper.unit in units]
        if not papers:
            return
        paper, hold = papers[number % len(papers)], self._factory.promise.hold
        for code in (paper.code, paper.qr_text):
            hold(not self._factory.bench.scan(code).accepted, f"an old label of {paper.unit} was accepted at the bench")
            boxed = put_in(self._factory.store, lambda _: (), code)
            hold(bool(boxed.reasons), f"an old label of {paper.unit} passed the gate")
            case = self._factory.returns.look(code)
            old = case.unit is not None and case.unit.name == paper.unit
            hold(old and not case.ways, f"an old label of {paper.unit} is taken for good at the returns desk")

    def _step(self, each: Return, number: int, how: str) -> None:
        desk = self._factory.returns
        case = desk.look(each.unit)
        if case.open is None or case.open.id != each.id:
            return
        each, unit = case.open, self._factory.store.journal.named(each.unit)
        if how == "give up":
            desk.give_up(each, WHY, leave(self._people, Act.TAKE_BACK))
            return
        otherwise, way = how == "otherwise", self._bay(unit, number, how)

        def permit(act: Act = case.act) -> Permit:
            return leave(self._people, act, how)

        match each.next:
            case S.DISCLAIM:
                desk.disclaim(each, permit())
            case S.CLEAR:
                self._floor.not_to_flash.discard(unit.qr_token)  # it is in this device, whoever claims it
                desk.clear(each, permit(), way)
            case S.LABEL if otherwise:
                desk.print_again(each, WHY, permit(Act.VOID_CLOSED))
            case S.LABEL:
                self._scan(each, unit, number, how, permit(), desk.label, newest=True)
            case S.VOID | S.DESTROY:
                act = desk.void if each.next is S.VOID else desk.destroy
                if each.next is S.VOID:
                    self._factory.promise.desks.returned.add(unit.name)
                if otherwise:
                    act(each, "", "it is lost", permit())
                else:
                    self._scan(each, unit, number, how, permit(), lambda *args: act(args[0], args[1], "", args[2]))
            case S.PROVISION:
                self._provision(unit, number)
            case S.OLD_TOKEN if otherwise:
                desk.retire(each, permit(Act.TAKE_BACK))
            case S.OLD_TOKEN:
                desk.delete_old(each, permit())
            case S.TRANSFER:
                desk.transfer(each, permit())
            case S.DELETE:
                self._factory.promise.scrapped.add(unit.name)
                desk.delete(each, permit())
            case S.ERASE if otherwise:
                desk.not_erased(each, WHY, permit())
            case S.ERASE:
                desk.erase(each, permit(), way)

    def _scan(
        self,
        each: Return,
        unit: Unit,
        number: int,
        how: str,
        permit: Permit,
        act: Callable[[Return, str, Permit], object],
        *,
        newest: bool = False,
    ) -> None:
        """Show a label; what is refused changes nothing, and what is taken is a label of that unit, or the newest."""
        promise = self._factory.promise
        what = how if how in ("another label", "a void copy", "half of it") else "the label"
        code = code_to_scan(self._floor, unit, what, number)
        if not code:
            return
        own = [paper for paper in self._floor.papers if paper.unit == unit.name]
        right = any(code.strip() in (paper.qr_text, f"{paper.unit}/{paper.copy}") for paper in own)
        if newest:
            right = promise.is_label_of(clean(code), unit)
        before = promise.tables()
        try:
            act(each, code, permit)
        except BadInput:
            promise.hold(promise.tables() == before, f"a refused label changed {unit.name}")
            raise
        promise.hold(right, f"a wrong label was taken for {unit.name} at the returns desk")

    def _provision(self, unit: Unit, number: int) -> None:
        """The device of a returned unit goes to the line."""
        fitting = [slot for slot in self._idle() if self._factory.slots[slot] == unit.product_id]
        device = self._floor.device(unit.mac)
        if fitting and device:
            slot = fitting[number % len(fitting)]
            self._move(device.mac, slot)
            if self._factory.match(unit.product_id) != ANY:
                self._factory.name_token(device, unit.product_id)
            looked = self._bay(unit, number, "rightly", [self._saying("the label", number)] * 3)
            if number % 2:
                looked(lambda *_: None)
            else:
                self._factory.run(slot, [self._saying("the label", number)] * 3)

    def _bay(self, unit: Unit, number: int, how: str, through: Sequence[Saying] | None = None) -> Bay:
        """Return a slot with a unit's device, or with another one; where all slots are at work, nothing is there."""
        idle = self._idle()
        fitting = [slot for slot in idle if self._factory.slots[slot] == unit.product_id] if through else idle

        def bay(work: Callable[..., None]) -> None:
            if not fitting:
                raise DeviceError("All slots are at work.")
            slot = fitting[number % len(fitting)]
            if how != "another device":
                self._move(unit.mac, slot)
            self._factory.at_desk(slot, work, through)

        return bay

    def _idle(self) -> list[str]:
        return sorted(set(SLOTS) - set(self._factory.running))

    def _move(self, mac: str, slot: str) -> None:
        """Plug a device in here, if it is not at work."""
        device = self._floor.device(mac)
        at = [bay for name, bay in self._floor.bays.items() if bay.device is device and name in self._idle()]
        if device and (at or device in self._floor.loose()):
            for bay in at:
                bay.device = None
            self._floor.bays[slot].device = device

    # The end

    def finish(self) -> list[str]:
        """Do what sensible people would at the desks; return what is still open then: units' names, batches."""
        store, desk = self._factory.store, self._factory.returns
        for _ in range(ROUNDS):
            for batch in store.errands.batches():
                self._factory.tokens.carry_out(batch.id)
            for each in desk.open():
                for how in ("rightly", "otherwise", "give up"):
                    with suppress(StationError):
                        self._step(each, 0, how)
                    if store.returns.get(each.id) != each:
                        break
        return [*(each.unit for each in desk.open()), *(batch.id for batch in store.errands.batches())]
