"""Pictures of the window in the states that matter: `python -m tests.gui.screenshots OUT [NAME …] [--language de]`.

Where there is a display, they are of a real window; else Qt's offscreen platform draws them.
"""

from __future__ import annotations

import argparse
import dataclasses
import os
import secrets
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from app.bench.desks import Desks
from app.bench.events import (
    CloudChanged,
    CloudState,
    CountsChanged,
    PrinterChanged,
    ScanAnswer,
    SlotView,
    WaitingChanged,
)
from app.bench.language import LANGUAGES
from app.domain.errors import BadInput, CloudRetry, StationError
from app.domain.tokens import CloudStatus, Template
from app.store.station_store import Store
from app.ui.station_window import StationWindow
from app.ui.window import open_window
from tests.gui import views as sample
from tests.gui.find_views import STATES as FIND
from tests.gui.find_views import close as close_find
from tests.gui.find_views import desks as find_desks
from tests.gui.inspect_views import STATES
from tests.gui.inspect_views import close as close_inspected
from tests.gui.inspect_views import desks as inspect_desks
from tests.gui.returns_views import STATES as RETURNS
from tests.gui.returns_views import THREE, desks
from tests.gui.scripted_bench import ScriptedBench
from tests.gui.settings_views import FIRST_START, take_first_start
from tests.gui.settings_views import STATES as SETTINGS
from tests.gui.settings_views import close as close_settings
from tests.gui.settings_views import desks as settings_desks
from tests.gui.shift_views import SHIFT
from tests.gui.shift_views import close as close_shift
from tests.gui.still import SECONDS, StepClock, still
from tests.gui.token_views import TOKENS
from tests.gui.token_views import close as close_tokens
from tests.gui.token_views import desks as token_desks
from tests.gui.windows import take_away
from tests.unit.people_fixtures import with_people
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store

QUIET = (
    CloudChanged(CloudState.READY, synced_at=1_785_560_400.0),
    PrinterChanged(True, StationError("waits for labels")),
    CountsChanged(closed=41, suspect=0, scrapped=1, open=1, free=958),
)
GONE = CloudRetry("The cloud fra1.blynk.cloud does not answer. The bench works on from its cache.")
OFFLINE = (
    CloudChanged(CloudState.OFFLINE, synced_at=1_785_560_400.0, pending=7, problem=GONE),
    PrinterChanged(False, StationError("paper is out")),
    CountsChanged(closed=41, suspect=2, scrapped=1, open=2, free=0),
)
WRONG = ScanAnswer(False, "2", "", BadInput("Wrong label: this one belongs to {place}.", place="L1-000043 in slot 2"))
ASIDE = (
    WaitingChanged((sample.waiting_for_device(38), sample.waiting_for_scan(40), sample.waiting_for_scan(41, 1))),
    sample.contradicted(),
)
FEW = 60  # tokens that are made one by one
LONG = "Cellular Environmental Sensor, Outdoor Version with Solar Panel"


@dataclasses.dataclass(frozen=True)
class Shot:
    """One picture: the slots, and what is done to the window before it is taken."""

    views: tuple[SlotView, ...]
    then: Callable[[StationWindow, ScriptedBench], object] = lambda *_: None
    told: tuple[object, ...] = QUIET
    demo: bool = False
    tokens: int = 60
    desks: Callable[[Path], Desks | None] = lambda _: None


def _eight() -> tuple[SlotView, ...]:
    return (
        sample.scan("1", 42), sample.turn("2", 43), sample.working("3", 44), sample.empty("4"), sample.broken("5", 46),
        sample.closed("6", 47), sample.refused("7"), sample.off("8"),
    )  # fmt: skip


def _tokens(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.show_page(window.tokens)


def _unfinished(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.show_page(window.unfinished)


def _unfinished_why(window: StationWindow, bench: ScriptedBench) -> None:
    _unfinished(window, bench)
    list(window.unfinished.rows.values())[1].choices.buttons[sample.Choice.PRINT_AGAIN].click()


def _no_match(window: StationWindow, bench: ScriptedBench) -> None:
    _tokens(window, bench)
    window.tokens.filters.text.setText("no such unit")


def _reasons(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.provision.cards["1"].choices.buttons[sample.Choice.SCRAP].click()


def _accepted(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.provision.answered(ScanAnswer(True, "1", "L1-000042"))


def _refused(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.provision.answered(WRONG)


def _refused_serial(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.provision.answered(ScanAnswer(False, "1", "", sample.OTHER_DEVICE))


def _close(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.close()


def _closing(window: StationWindow, bench: ScriptedBench) -> None:
    bench.may_stop.clear()
    window.stop()


def _keys(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    window.rail.keys.click()


def _look(window: StationWindow, bench: ScriptedBench) -> None:
    del bench
    menu = window.rail.appearance.menu()
    menu.popup(window.rail.appearance.mapToGlobal(window.rail.appearance.rect().topRight()))


_OPENED = ExitStack()


def _returns_desk(home: Path) -> Desks:
    store = open_test_store(home / "people")
    _OPENED.callback(store.close)
    return desks(store, THREE)


def _nobody_here(home: Path) -> Desks:
    store = with_people(open_test_store(home / "people"))
    _OPENED.callback(store.close)
    return Desks(home, store.people)


def close_people() -> None:
    """Close what the people of the returns desk and of the sign-in are kept in."""
    _OPENED.close()


SHOTS = {
    "empty": Shot((sample.empty("1"), sample.empty("2", LONG)), demo=True),
    "working": Shot((sample.working("1"), sample.working("2", 43, 80_000)), demo=True),
    "scan": Shot((sample.scan("1"), sample.turn("2")), demo=True),
    "serial": Shot((sample.serial("1"), sample.turn("2"))),
    "refused-serial": Shot((sample.serial("1", sample.OTHER_DEVICE), sample.working("2", 43)), _refused_serial),
    "slots-8-serial": Shot((sample.serial("1", sample.OTHER_DEVICE), *_eight()[1:])),
    "done": Shot((sample.closed("1"), sample.working("2", 43)), _accepted, demo=True),
    "decide": Shot((sample.broken("1"), sample.working("2", 43))),
    "jam": Shot((sample.jammed("1"), sample.turn("2"))),
    "reasons": Shot((sample.broken("1"), sample.turn("2")), _reasons),
    "refused-device": Shot((sample.refused("1"), sample.empty("2"))),
    "refused-scan": Shot((sample.scan("1", copy=2), sample.turn("2")), _refused),
    "off": Shot((sample.off("1"), sample.empty("2"))),
    "offline": Shot((sample.working("1"), sample.empty("2")), told=OFFLINE),
    "slots-1": Shot((sample.scan("1"),)),
    "slots-3": Shot((sample.working("1"), sample.scan("2"), sample.broken("3"))),
    "slots-4": Shot(_eight()[:4]),
    "slots-6": Shot(_eight()[2:]),
    "slots-8": Shot(_eight()),
    "unfinished": Shot((sample.empty("1"), sample.empty("2")), _unfinished, (*QUIET, *ASIDE)),
    "unfinished-why": Shot((sample.empty("1"), sample.empty("2")), _unfinished_why, (*QUIET, *ASIDE)),
    "unfinished-none": Shot((sample.empty("1"), sample.empty("2")), _unfinished),
    "tokens": Shot((sample.empty("1"), sample.empty("2")), _tokens),
    "tokens-million": Shot((sample.empty("1"), sample.empty("2")), _tokens, tokens=1_000_000),
    "tokens-empty": Shot((sample.empty("1"), sample.empty("2")), _tokens, tokens=0),
    "tokens-offline": Shot((sample.empty("1"), sample.empty("2")), _tokens, OFFLINE, tokens=0),
    "tokens-no-match": Shot((sample.empty("1"), sample.empty("2")), _no_match),
    "close": Shot((sample.working("1"), sample.empty("2")), _close),
    "closing": Shot((sample.empty("1"), sample.empty("2")), _closing),
    "sign-in": Shot((sample.scan("1"), sample.working("2", 43)), desks=_nobody_here),
    "keys": Shot((sample.empty("1"), sample.empty("2")), _keys),
    "look": Shot((sample.empty("1"), sample.empty("2")), _look),
    **{name: Shot((sample.empty("1"), sample.empty("2")), then, desks=_returns_desk) for name, then in RETURNS.items()},
    **{name: Shot((sample.empty("1"), sample.empty("2")), then, desks=token_desks) for name, then in TOKENS.items()},
    **{
        name: Shot((sample.empty("1"), sample.empty("2")), then, desks=partial(inspect_desks, name=of))
        for name, (of, then) in STATES.items()
    },
    **{
        name: Shot((sample.scan("1", 212), sample.working("2", 211)), then, desks=made)
        for name, (then, made) in SHIFT.items()
    },
    "slots-8-shift": Shot(_eight(), desks=SHIFT["shift"][1]),
    **{name: Shot((sample.empty("1"), sample.empty("2")), then, desks=find_desks) for name, then in FIND.items()},
    **{
        name: Shot((sample.empty("1"), sample.empty("2")), then, desks=settings_desks)
        for name, then in SETTINGS.items()
    },
}


def _store(home: Path, count: int) -> Path:
    store = open_test_store(home)
    claimed = {"status": CloudStatus.CLAIMED, "device_id": 9}
    hour = 3_600_000
    fill(
        store,
        [
            make_token(
                created_at=1_785_000_000_000 + number * hour,
                **(claimed if number < 4 else {"device_id": 7} if number < 6 else {}),
                product_id=604 if number % 3 else 605,
            )
            for number in range(min(count, FEW))
        ],
    )
    _copy(store, count - FEW)
    store.tokens.put_templates([Template(604, "Cellular Sensor"), Template(605, "Ethernet Gateway")])
    for number in range(min(count // 10, 4)):
        store.journal.reserve(claim(f"7c:df:a1:0b:24:e{number}"))
    path = store.db.path
    store.close()
    return path


def _copy(store: Store, count: int) -> None:
    """Add copies of a free token under other names; sealing so many would take minutes."""
    columns = "sealed, org_id, product_id, status, created_at, seen_pass, place"
    with store.db.transaction() as connection:
        connection.executemany(
            f"INSERT INTO tokens (qr_token, mark, {columns}) SELECT ?, ?, {columns} FROM tokens WHERE id = 7",
            ((f"sqr_{secrets.token_urlsafe(24)}", secrets.token_bytes(16)) for _ in range(count)),
        )


def take(name: str, shot: Shot, look: str, out: Path, language: str, clock: StepClock) -> None:
    """Save one picture as `<name>-<look>.png` in `out`."""
    clock.at = 0.0
    with tempfile.TemporaryDirectory() as folder:
        bench = ScriptedBench(shot.views, _store(Path(folder), shot.tokens))
        (Path(folder) / "window.ini").write_text(f"[General]\nappearance={look}\nlanguage={language}\n")
        window = open_window(bench, Path(folder), bench if shot.demo else None, shot.desks(Path(folder)))
        window.showNormal()
        window.resize(1280, 800)
        bench.tell(*shot.told, *shot.views)
        _settle()
        shot.then(window, bench)
        _settle(0.7 if shot.then is _no_match else 0.3)
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        clock.at = SECONDS
        picture = window.grab()
        picture.save(str(out / f"{name}-{look}.png"))
        if front and front is not window:
            front.grab().save(str(out / f"{name}-front-{look}.png"))
            front.close()
        bench.may_stop.set()
        bench.shown = {}
        window.stop()
        deadline = time.monotonic() + 5
        while window.isVisible() and time.monotonic() < deadline:
            _settle(0.02)
        take_away(window)


def _settle(seconds: float = 0.3) -> None:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        QApplication.processEvents()
        time.sleep(0.01)


Take = Callable[[str, str, Path, str], None]
"""By a state's name, `light` or `dark`, the folder, and the language."""


@contextmanager
def pictures() -> Iterator[Take]:
    """Give what takes one picture, as `<name>-<look>.png`."""
    app = QApplication([])

    def take_one(name: str, look: str, out: Path, language: str) -> None:
        if name in FIRST_START:
            with tempfile.TemporaryDirectory() as folder:
                take_first_start(app, name, Path(folder), look, out, language)
        else:
            take(name, SHOTS[name], look, out, language, clock)

    with still(app) as clock:
        try:
            yield take_one
        finally:
            for end in (
                close_tokens, close_inspected, close_shift, close_find, close_settings, close_people
            ):  # fmt: skip
                end()


def main() -> None:
    """Take all pictures, or those that are named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("names", nargs="*", default=[*SHOTS, *FIRST_START], metavar="NAME")
    parser.add_argument("--language", default="en", choices=LANGUAGES)
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    with pictures() as take_one:
        for name in asked.names:
            for look in ("light", "dark"):
                take_one(name, look, asked.out, asked.language)


if __name__ == "__main__":
    main()
