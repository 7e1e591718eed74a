"""The Returns page: what came back is scanned or plugged in, and taken one way, step by step."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent

from app.bench.events import Phase, SlotView
from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.returns.returns_ways import Case
from app.bench.scan_back import clean
from app.cloud.errors import NotOffered
from app.domain.errors import StationError
from app.domain.people import Act
from app.domain.returns import Return, ReturnStep, Way
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Background, Bays, Simulation
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.label_picture import WIDTH_PX
from app.ui.people.attendance import may_be_badge
from app.ui.people.signing import Signing
from app.ui.returns import return_words
from app.ui.returns.return_acts import ReturnActs
from app.ui.returns.return_face import ReturnFace
from app.ui.scan_bar import ScanBar
from app.ui.theme import Theme

_UNIT_OR_MAC = re.compile(r".*-[0-9]{6,}|([0-9a-f]{2}[:\-. ]?){5}[0-9a-f]{2}", re.ASCII | re.IGNORECASE)
SETTLE_MS = 400  # that a device is in its slot before it is looked at


class ReturnsPage(ReturnFace):
    """Borrows the bench's slots while it is open; the slot of a device is the one owner of its port."""

    icon, acts = "page-returns", frozenset({Act.TAKE_BACK})

    def __init__(
        self,
        desk: ReturnsDesk,
        bench: Bays,
        signing: Signing,
        scans: ScanBar,
        theme: Theme,
        simulation: Simulation | None = None,
    ) -> None:
        super().__init__(theme, demo=simulation is not None)
        self._desk, self._bench, self._signing, self._scans, self._simulation = desk, bench, signing, scans, simulation
        self._calls = Background("returns", self)
        self._acts = ReturnActs(desk, bench)
        self._refused = ""  # the slot whose line did not take the device that is in it
        self._ask: Callable[[str, str], None] = lambda _reason, _target: None
        self._calls.failed.connect(self._failed)
        self.start.wanted.connect(self._look)
        self.start.bring.connect(self._bring_one)
        self.unit.again.connect(self._look_again)
        self.unit.leave.connect(self._leave)
        self.unit.bring.connect(self._bring)
        self.unit.scan.connect(self._scan_simulated)
        self.choice.chosen.connect(self._chosen)
        self.reason.left.connect(self._show)
        self.reason.given.connect(lambda reason, target: self._ask(reason, target))
        self.progress.go.connect(self._go)
        self.progress.instead.connect(self._instead)
        self.progress.delete_old.connect(self._delete_old)
        self.progress.give_up.connect(self._give_up)
        self.progress.leave.connect(self._leave)
        self._show()

    def word(self) -> str:
        return self.tr("Returns")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._calls.call(lambda: self._bench.lend(True), lambda _: self._list())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.slot = self._refused = ""  # what is plugged in is looked at anew
        self._calls.call(lambda: self._bench.lend(False), lambda _: None)

    def close_calls(self) -> None:
        """End the calls; answers that are under way are dropped."""
        self._calls.close()

    # What is heard

    def take_scan(self, text: str) -> bool:
        if any(self._press(button, clean(text)) for button in self.findChildren(CodedButton)):
            return True
        return not _is_persons(text) and self.take_nobodys(text)

    def take_nobodys(self, text: str) -> bool:
        each = self.case.open if self.case else None
        if each and each.next is ReturnStep.PROVISION:  # the line's
            return False
        if self._running:
            self._scans.refuse(self.tr("Wait until this step is done."))
        elif each and each.next in (ReturnStep.LABEL, ReturnStep.VOID, ReturnStep.DESTROY):
            self._run(lambda permit: self._acts.label(each, text, "", permit))
        else:
            self._look(text)
        return True

    def show_view(self, view: SlotView) -> None:
        """Hear of a slot: a device was plugged in or taken out, or the line goes on with the one that came back."""
        before, self._views[view.slot] = self._views.get(view.slot), view
        plugged = view.phase is Phase.DESK and view.plugged
        if plugged and not (before and before.phase is Phase.DESK and before.plugged):
            QTimer.singleShot(SETTLE_MS, self, lambda: self._plugged(view.slot))
        if view.phase is Phase.DESK and not plugged and view.slot in (self.slot, self._refused):
            self.slot = self._refused = ""
        elif self._line_works(view):
            self.slot = view.slot
            if view.phase is Phase.REMOVE and view.problem:
                self._refused, self._problem = view.slot, words.sentence(view.problem)
            if view.unit and view.unit.state is UnitState.CLOSED and view.phase is Phase.REMOVE:
                self._look_again()
        self._refresh()

    def _press(self, button: CodedButton, code: str) -> bool:
        if button.code == code and button.isVisible() and button.isEnabled():
            button.click()
            return True
        return False

    # What came back

    def _plugged(self, slot: str) -> None:
        view = self._views.get(slot)
        if not (view and view.phase is Phase.DESK and view.plugged and self.isVisible()):
            return
        if self._running:
            QTimer.singleShot(SETTLE_MS, self, lambda: self._plugged(slot))
            return

        refusal = self._problem if slot == self._refused else ""

        def looked(case: Case) -> None:
            self.slot = slot
            self._found(case)
            self._problem = refusal
            each = case.open
            if each and each.next is ReturnStep.PROVISION and slot != self._refused:
                self._let_through()
            elif each and each.next in (ReturnStep.CLEAR, ReturnStep.ERASE):
                self._go()
            self._refresh()

        self._begin_work()
        self._calls.call(lambda: self._acts.look_at(slot), looked, self._failed)

    def _look(self, text: str) -> None:
        self._begin_work()
        self._scans.show_checking()
        self._calls.call(lambda: self._desk.look(text), self._found, self._failed)

    def _look_again(self) -> None:
        if case := self.case:
            self._begin_work()
            self._calls.call(lambda: self._desk.again(case), self._found, self._failed)

    def _found(self, case: Case, *, ended: bool = False) -> None:
        same = self.case and self.case.unit and case.unit and self.case.unit.id == case.unit.id
        if not same and case.found.mac == "":
            self.slot = ""
        self._running, self.case, self._problem = False, case, ""
        self.unit.show_case(case, demo=self._simulation is not None)
        self.choice.offer(case.ways)
        if case.unit and not ended:
            self._scans.say(self.tr("{unit} was recognised.").format(unit=case.unit.name))
        if unit := case.unit:
            self._calls.call(lambda: self._bench.picture(unit, WIDTH_PX), lambda png: self._picture(unit, png))
        self._show()

    def _picture(self, unit: Unit, png: bytes) -> None:
        if self.case and self.case.unit and self.case.unit.id == unit.id and unit.copy:
            self.unit.show_label(png, self.tr("Label of {unit}, copy {copy}").format(unit=unit.name, copy=unit.copy))

    def _list(self) -> None:
        self._calls.call(self._desk.open, self.start.show_open)

    def _leave(self) -> None:
        self.case, self.slot, self._problem, self._running = None, "", "", False
        self._list()
        self._show()

    # What a person wants

    def _chosen(self, way: Way) -> None:
        case = self.case
        unit = case.unit if case else None
        if case is None or unit is None:
            return
        told = next((offer.will for offer in case.ways if offer.way is way), ())

        def begin(reason: str, target: str) -> None:
            self._signing.permit(Act.TAKE_BACK, lambda permit: self._begin(unit, way, reason, target, permit))

        self._ask = begin
        self.reason.ask(
            return_words.way(way), [words.sentence(each) for each in told], return_words.why_back(),
            target=way is Way.TRANSFER, danger=way is Way.SCRAP,
        )  # fmt: skip
        self.work.setCurrentWidget(self.reason)

    def _begin(self, unit: Unit, way: Way, reason: str, target: str, permit: Permit) -> None:
        self._begin_work()
        self._calls.call(lambda: self._desk.begin(unit, way, reason, permit, target), self._stepped, self._failed)

    def _go(self) -> None:
        case = self.case
        each = case.open if case else None
        if case is None or each is None or each.ended_at:
            self._leave()
        elif each.next is ReturnStep.PROVISION:
            self._let_through()
        elif self._acts.can_go(each, self.slot):
            slot = self.slot
            act = Act.TAKE_BACK if each.next is ReturnStep.OLD_TOKEN else case.act
            self._run(lambda permit: self._acts.go(each, slot, permit), act)

    def _let_through(self) -> None:
        """Have the line give the device its new token."""
        slot, self._problem, self._refused = self.slot, "", ""
        self._calls.call(lambda: self._bench.let_through(slot), lambda _: self._refresh(), self._failed)

    def _instead(self) -> None:
        case = self.case
        each = case.open if case else None
        if case is None or each is None or each.next is None:
            return
        step, act = each.next, Act.VOID_CLOSED if each.next is ReturnStep.LABEL else case.act
        self._ask = lambda reason, _: self._run(lambda permit: self._acts.instead(each, reason, permit), act)
        self.reason.ask(return_words.instead(step), [], return_words.why_instead(step))
        self.work.setCurrentWidget(self.reason)

    def _delete_old(self) -> None:
        if self.case and (each := self.case.open):
            self._run(lambda permit: self._desk.delete_old(each, permit))

    def _give_up(self) -> None:
        """End what was begun; where it cannot be undone, scrap the device instead."""
        case = self.case
        each = case.open if case else None
        if case is None or each is None:
            return
        desk, scraps = self._desk, case.may_scrap
        end = desk.scrap_instead if scraps else desk.give_up
        self._ask = lambda reason, _: self._run(lambda permit: end(each, reason, permit), Act.TAKE_BACK)
        title = self.tr("Scrap instead") if scraps else self.tr("Give up")
        why = return_words.why_scrap() if scraps else return_words.why_give_up()
        self.reason.ask(title, [], why, danger=scraps)
        self.work.setCurrentWidget(self.reason)

    def _run(self, work: Callable[[Permit], Return], act: Act | None = None) -> None:
        """Do a step with the permit that it needs; who has none hears why from the window."""
        wanted = act or (self.case.act if self.case else Act.TAKE_BACK)

        def permitted(permit: Permit) -> None:
            self._begin_work()
            self._calls.call(lambda: work(permit), self._stepped, self._failed)

        self.work.setCurrentWidget(self.progress)
        self._signing.permit(wanted, permitted)

    def _stepped(self, each: Return) -> None:
        """A step is done: look how it stands, and go on with what needs nobody."""

        def looked(case: Case) -> None:
            self._found(case, ended=True)
            if each.ended_at is None:
                self._after(each)

        before = self.case
        self._calls.call(lambda: self._acts.after(before, each), looked, self._failed)

    def _after(self, each: Return) -> None:
        if each.next is ReturnStep.PROVISION and self.slot:
            self._let_through()
        elif each.next is not ReturnStep.OLD_TOKEN and self._acts.can_go(each, self.slot):
            self._go()

    # What is shown

    def _begin_work(self) -> None:
        self._running, self._problem = True, ""
        self._show()

    def _failed(self, error: Exception) -> None:
        self._running = False
        self._problem = words.sentence(error)
        each = self.case.open if self.case else None
        if isinstance(error, NotOffered) and each and each.next:
            self._problem = "\n".join((self._problem, *return_words.console(each.next)))
        self._scans.show_problem(error)
        if self.case and not isinstance(error, StationError):
            self._problem = words.translate("words", words.UNEXPECTED)
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.case and not self._running:
            self._leave()
        else:
            super().keyPressEvent(event)

    # Without hands: the demo's devices and scanner

    def _bring_one(self) -> None:
        if self._simulation:
            self._calls.call(self._desk.newest_closed, self._bring_unit)

    def _bring(self) -> None:
        if self.case and self.case.unit:
            self._bring_unit(self.case.unit)

    def _bring_unit(self, unit: Unit | None) -> None:
        simulation = self._simulation
        if unit is None or simulation is None:
            self._scans.refuse(self.tr("No unit is closed yet. Finish one on the page Provision first."))
            return
        self._calls.call(lambda: simulation.bring(unit), lambda _: None, self._failed)

    def _scan_simulated(self) -> None:
        if self._simulation and self.case and self.case.unit:
            self.take_scan(self._simulation.label_of(self.case.unit))


def _is_persons(text: str) -> bool:
    """Tell whether a scan may be a badge: not what a unit is called by here, nor a MAC."""
    return may_be_badge(text) and not _UNIT_OR_MAC.fullmatch(clean(text))
