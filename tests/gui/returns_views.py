"""Cases of the returns desk as a screen is told them, and a window whose desk has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any, cast

from app.bench.desks import Desks
from app.bench.returns.returns_recognise import Found, Holds
from app.bench.returns.returns_ways import Case, Offer
from app.bench.tokens.token_situation import Situation
from app.cloud.errors import NotOffered
from app.domain.errors import CloudRetry, DeviceGone, StationError
from app.domain.people import Act
from app.domain.returns import Return, ReturnOutcome, ReturnStep, Way
from app.domain.units import CopyState, Unit, UnitState
from app.store.station_store import Store
from app.store.units import Entry
from app.ui.station_window import StationWindow
from tests.gui.scripted_bench import ScriptedBench

S = ReturnStep
UNIT = Unit(
    "id", "L1-000042", "7c:df:a1:0b:24:e0", "sqr_gCCsLSydh3d0ArmZj50l9zr79JXVooBR", 1, 604, "Cellular Sensor",
    "CS-000042", UnitState.CLOSED, None, 1, "", "2026-11-03T08:00:00.000+00:00", "2026-11-03T08:01:00.000+00:00",
    "scanned back", CopyState.DONE,
)  # fmt: skip
FOLLOWER = replace(UNIT, id="id2", name="L1-000117", qr_token="sqr_ACCsLSydh3d0ArmZj50l9zr79JXVooBR")
CLAIMED = Situation(UNIT.qr_token, True, True, 4711, 7, "Northern Lights Hotels and Hospitality", 9, False, UNIT, False)
WHY = "Customer gave it back"
HISTORY = tuple(
    Entry(f"2026-11-03T08:0{minute}:00.000+00:00", "Olga", act, before, after, why, "operator")
    for minute, (act, before, after, why) in enumerate(
        (("reserve", "", "reserved", ""), ("unit", "reserved", "writing", ""), ("unit", "writing", "verified", ""),
         ("unit", "verified", "printing", ""), ("unit", "printing", "labelled", ""),
         ("unit", "labelled", "closed", "scanned back"))
    )
)  # fmt: skip


def found(holds: Holds = Holds.OWN, unit: Unit | None = UNIT) -> Found:
    said = (
        StationError("{unit} is closed.", unit=UNIT.name),
        StationError("The device {mac} holds the token of {unit}.", mac=UNIT.mac.upper(), unit=UNIT.name),
    )
    unknown = (
        StationError("The device {mac} holds a token that this station does not know.", mac="7C:DF:A1:99:00:01"),
        StationError("No unit of this station ever had the MAC {mac}.", mac="7C:DF:A1:99:00:01"),
    )
    return Found(unit, said if unit else unknown, UNIT.mac if unit else "7c:df:a1:99:00:01", holds)


def choosing(trouble: StationError | None = None) -> Case:
    """A claimed unit's device, plugged in."""
    made = {
        Way.RESELL: (*CLAIMED.disclaiming(), StationError("{unit} keeps its token and its label.", unit=UNIT.name)),
        Way.REPROVISION: CLAIMED.disclaiming(),
        Way.TRANSFER: (StationError("The cloud gives the device to another user or organization."),),
        Way.SCRAP: (*CLAIMED.deleting(), StationError("{unit} ends for good.", unit=UNIT.name)),
    }
    offers = () if trouble else tuple(Offer(way, will) for way, will in made.items())
    return Case(found(), None if trouble else CLAIMED, trouble, HISTORY, None, None, offers)


def on_way(way: Way, step: ReturnStep | None, *, ended: bool = False) -> Case:
    """A return that has done a step."""
    each = Return(
        "r", UNIT.name, way, step, "user 12" if way is Way.TRANSFER else "", step is S.CLEAR, "Rita", WHY,
        "2026-11-24T08:00:00.000+00:00", "2026-11-24T08:05:00.000+00:00" if ended else None,
        ReturnOutcome.DONE if ended else None, FOLLOWER.name if way is Way.REPROVISION else "",
    )  # fmt: skip
    may_scrap = way is Way.RESELL and step is S.CLEAR
    return Case(found(), CLAIMED, None, HISTORY, each, None, (), Act.TAKE_BACK, step is None, may_scrap)


class ScriptedDesk:
    """A returns desk whose returns are given; nothing else is asked of it."""

    def __init__(self, returns: Sequence[Return]) -> None:
        self._returns = list(returns)

    def open(self) -> list[Return]:
        return self._returns


class ScriptedBays(ScriptedBench):
    """A bench that lends its slots."""

    def lend(self, on: bool) -> None:
        self.asked.append(("lend", on))

    def at_desk(self, slot: str, work: Callable[..., None]) -> None:
        self.asked.append(("at_desk", slot, work))

    def let_through(self, slot: str) -> None:
        self.asked.append(("let_through", slot))


def desks(store: Store, returns: Sequence[Return] = ()) -> Desks:
    """The desks of a station whose returns desk has these returns."""
    return Desks(store.db.path.parent, store.people, None, cast(Any, ScriptedDesk(returns)), cast(Any, ScriptedBays()))


THREE = tuple(
    case.open
    for case in (on_way(Way.RESELL, S.DISCLAIM), on_way(Way.REPROVISION, S.VOID), on_way(Way.SCRAP, None))
    if case.open
)
NO_API = NotOffered("The cloud {host} has no API to delete the token.", host="blynk.cloud")
OFFLINE = CloudRetry("The cloud fra1.blynk.cloud does not answer. Try again when the network is back.")


def show(
    case: Case, *, slot: str = "", problem: StationError | None = None, running: bool = False
) -> Callable[..., None]:
    """Have a window show a case, as if the desk had found it so."""

    def then(window: StationWindow, bench: object) -> None:
        del bench
        page = window.returns
        assert page is not None
        window.show_page(page)
        page.slot = slot
        page._found(case)
        if problem:
            page._failed(problem)
        if running:
            page._begin_work()

    return then


def ask(way: Way) -> Callable[..., None]:
    """Have a window ask why."""

    def then(window: StationWindow, bench: object) -> None:
        show(choosing(), slot="1")(window, bench)
        assert window.returns is not None
        window.returns.choice.buttons[way].click()

    return then


def start(window: StationWindow, bench: object) -> None:
    """Have a window show the desk before anything came back."""
    del bench
    assert window.returns is not None
    window.show_page(window.returns)


STATES = {
    "returns": start,
    "returns-choice": show(choosing(), slot="1"),
    "returns-why-resell": ask(Way.RESELL),
    "returns-why-transfer": ask(Way.TRANSFER),
    "returns-why-scrap": ask(Way.SCRAP),
    "returns-offline": show(choosing(OFFLINE)),
    "returns-unknown": show(Case(found(Holds.OTHER, None), None, None, (), None, None, ())),
    "returns-plug-in": show(on_way(Way.RESELL, S.DISCLAIM)),
    "returns-erasing": show(on_way(Way.RESELL, S.DISCLAIM), slot="1", running=True),
    "returns-failed": show(
        on_way(Way.RESELL, S.DISCLAIM), slot="1",
        problem=DeviceGone("The device on {port} stopped answering {when}. Plug it in again.", port="/dev/ttyUSB0",
                           when="while it was written"),
    ),
    "returns-no-api": show(
        on_way(Way.SCRAP, None), problem=NO_API
    ),
    "returns-label": show(on_way(Way.RESELL, S.CLEAR), slot="1"),
    "returns-old-token": show(on_way(Way.REPROVISION, S.PROVISION), slot="1"),
    "returns-done": show(on_way(Way.REPROVISION, S.OLD_TOKEN, ended=True), slot="1"),
}  # fmt: skip
