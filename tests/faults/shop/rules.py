"""What may be done to the floor and its station, as rules that Hypothesis puts into any order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from app.bench import scan_back
from app.bench.cloud_link import deliver, sync_once
from app.bench.events import Choice
from app.bench.provision import reprint_label
from app.bench.resume import interrupted, waits_for
from app.domain.matching import ANY, MatchRule
from app.domain.units import LIVE, Unit
from app.store.station_store import open_copy
from tests.faults.shop.desk_rules import DeskRules
from tests.faults.shop.ending import come_to_an_end
from tests.faults.shop.factory import PRODUCTS, SLOTS, Factory
from tests.faults.shop.floor import Happening
from tests.faults.shop.meanwhile import CHANGES, OUTSIDE, Meanwhile, Plan, Script, plan_of, script_of
from tests.faults.shop.people import SCANS, code_to_scan
from tests.faults.shop.promise import Broken
from tests.faults.shop.strategies import numbers, plans, scripts, slots


class PromiseMachine(DeskRules):
    """`steps` counts what was done in this process; with `papers`, labels are real PDFs."""

    steps = 0
    papers = False
    _sound = False  # the promise was held after the last step

    @initialize(
        salt=st.integers(0, 2**30),
        tokens=st.sampled_from((2, 6, 6, 20, 130)),
        report=st.booleans(),
        waived=st.integers(0, 3),
        devices=st.sampled_from((0, 1, 2, 3, 3, 3)),
        people=st.sampled_from((False, False, True)),
        match=st.sampled_from((MatchRule.ANY, *MatchRule)),
    )
    def open(
        self, salt: int, tokens: int, report: bool, waived: int, devices: int, people: bool, match: MatchRule
    ) -> None:
        """A station that has synced some tokens, with the first devices in its slots; few recipes waive the scan."""
        self.salt = salt
        self.factory = Factory(report=report, scan=waived < 3, papers=self.papers, people=people, rule=match)
        self.floor, self.meanwhile = self.factory.floor, Meanwhile(self.factory)
        self.floor.acts, self.desk, self.office = self.meanwhile.acts, self.meanwhile.desk, self.meanwhile.office
        for product in PRODUCTS:
            self.factory.cloud.generate(product, tokens)
        self._do(self.factory.turn)
        for number, slot in enumerate(sorted(SLOTS)[:devices], 1):
            self.new_device(slot, "", script_of(salt, number), plan_of(salt, number))

    @invariant()
    def the_promise_holds(self) -> None:
        self.factory.promise.check()
        self._sound = True

    def teardown(self) -> None:
        try:
            if self._sound:
                come_to_an_end(self.factory, self.desk)
        finally:
            if hasattr(self, "factory"):
                self.factory.close()

    # Work

    @rule(
        slot=slots, kind=st.sampled_from(("", "", "", "", "offline", "hidden", "blank")), script=scripts(), plan=plans()
    )
    def new_device(self, slot: str, kind: str, script: Script, plan: Plan) -> None:
        """A device that nobody has seen yet is plugged in."""
        device = self.floor.bays[slot].device = self.floor.new_device(kind)
        if self.factory.match(product := self.factory.slots[slot]) != ANY:
            self.factory.name_token(device, product)
        self._work(slot, script, plan)

    @rule(slot=slots, script=scripts(), plan=plans())
    def another_new_device(self, slot: str, script: Script, plan: Plan) -> None:
        """The same, so that much is done."""
        self.new_device(slot, "", script, plan)

    @rule(slot=slots, number=numbers, script=scripts(), plan=plans())
    def known_device(self, slot: str, number: int, script: Script, plan: Plan) -> None:
        """A device that was here before is plugged in, if there is one."""
        loose = self.floor.loose() or [self.floor.new_device()]
        self.floor.bays[slot].device = loose[-1 - number % len(loose)]
        self._work(slot, script, plan)

    @rule(number=numbers, slot=slots, script=scripts(), plan=plans())
    def resume(self, number: int, slot: str, script: Script, plan: Plan) -> None:
        """The device of an open unit is plugged in again, where it was or elsewhere; its token may be claimed now."""
        if unit := self._unit(number):
            token = self.factory.cloud.token(unit.qr_token)
            if token and number % 5 == 0:
                self.factory.cloud.claim(token)
            slot = unit.slot if unit.slot in SLOTS and number % 3 else slot
            device = self.floor.device(unit.mac)
            if device in self.floor.loose():
                self.floor.bays[slot].device = device
            self._work(slot, script, plan)

    @rule(slot=slots, script=scripts(), plan=plans())
    def go_on(self, slot: str, script: Script, plan: Plan) -> None:
        """A slot goes on with what is in it."""
        self._work(slot, script, plan)

    @rule(slot=slots)
    def take_out(self, slot: str) -> None:
        """A device is taken out, and the slot sees it."""
        self.floor.bays[slot].device = None
        self._work(slot)

    # People beside the slots

    @rule(number=numbers, what=st.sampled_from(SCANS), plan=plans())
    def scan(self, number: int, what: str, plan: Plan) -> None:
        """Something is scanned while no slot waits."""
        if (unit := self._unit(number)) and (code := code_to_scan(self.floor, unit, what, number)) is not None:
            self._do(lambda: self.factory.bench.scan(code), plan)

    @rule(number=numbers, choice=st.sampled_from((Choice.PRINT_AGAIN, Choice.SCRAP, Choice.TRY_AGAIN)), plan=plans())
    def settle(self, number: int, choice: Choice, plan: Plan) -> None:
        """A unit that stands in no slot is printed again, or scrapped."""
        if unit := self._unit(number):
            if choice is Choice.SCRAP and unit.slot not in SLOTS:
                self.factory.promise.scrapped.add(unit.name)
            self._do(lambda: self.factory.bench.settle(unit.name, choice, "by the machine"), plan)

    @rule(number=numbers, command=st.sampled_from(("scrap", "reprint", *SCANS)), plan=plans())
    def command_line(self, number: int, command: str, plan: Plan) -> None:
        """`station units scrap` or `units resume` is run while the window is closed."""
        self.factory.reopen()
        if unit := self._unit(number):
            self._do(lambda: self._command(unit, command, number), plan)
            self.factory.reopen()

    def _command(self, unit: Unit, command: str, number: int) -> None:
        journal = self.factory.store.journal
        unit = interrupted(journal, unit)
        if command == "scrap":
            self.factory.promise.scrapped.add(unit.name)
            journal.scrap(unit, "by the machine")
        elif command == "reprint":
            reprint_label(self.factory.line(unit), unit, "by the machine")
        elif (code := code_to_scan(self.floor, unit, command, number)) is not None:
            self.factory.promise.watched_scan(scan_back.scan_back)(journal, unit, code)

    # The cloud

    @rule(plan=plans())
    def turn(self, plan: Plan) -> None:
        """The cloud link syncs and delivers in the background."""
        self._do(self.factory.turn, plan)

    @rule(plan=plans(), sync=st.booleans(), beside=st.integers(0, 8))
    def by_hand(self, plan: Plan, sync: bool, beside: int) -> None:
        """Somebody syncs or delivers in the foreground; at that request the background's turn comes, if not at 0."""
        store, client, turn = self.factory.store, self.factory.client, Happening("turn", "request", beside)
        self._do(lambda: sync_once(store, client) if sync else deliver(store, client), (*plan, turn))

    @rule(what=st.sampled_from(OUTSIDE), number=numbers)
    def outside(self, what: str, number: int) -> None:
        """Somebody else does something in the cloud."""
        self._do(lambda: self.meanwhile.acts[what](number))

    # The floor

    @rule(what=st.sampled_from(CHANGES), number=numbers)
    def change(self, what: str, number: int) -> None:
        """Printer, network or clock change; a slot gets another recipe; the station is ended while it does nothing."""
        self._do(lambda: self.meanwhile.acts[what](number))

    @rule()
    def look(self) -> None:
        """A shift begins: a backup, `station journal verify` on it and on the file, and what waits."""
        self._do(self._look)

    def _look(self) -> None:
        store = self.factory.store
        path = store.back_up_once(datetime.now(UTC))
        assert path
        kept = open_copy(path)
        try:
            self.factory.promise.verify(store.db)
            self.factory.promise.verify(kept.db)
            same = kept.journal.units() == store.journal.units()
        finally:
            kept.close()
        live = store.journal.units(tuple(LIVE))
        aside = [unit for unit in live if unit.slot not in SLOTS]
        told = [each.unit for each in self.factory.bench.waiting()]
        if not same or told != aside or not all(map(waits_for, live)):
            raise Broken("the backup, or what waits, is not as the journal has it")

    def _work(self, slot: str, script: Script = (), plan: Plan = ()) -> None:
        says = [self.meanwhile.saying(name, number) for name, number in script]
        self._do(lambda: self.factory.run(slot, says), plan)

    def _do(self, act: Callable[[], object], plan: Plan = ()) -> None:
        self._sound = False
        PromiseMachine.steps += 1
        self.factory.do(act, plan)

    def _unit(self, number: int) -> Unit | None:
        """Choose a unit, rather a live one."""
        journal = self.factory.store.journal
        units = (journal.units(tuple(LIVE)) if number % 4 else []) or journal.units()
        return units[number // 4 % len(units)] if units else None
