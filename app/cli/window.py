"""`station` without a command: the window."""

from __future__ import annotations

import contextlib
import logging
import os
import sys
from pathlib import Path

import click

from app.bench.settings_desk import ENVIRONMENT, SettingsDesk
from app.cli.bench import Open, Simulated, demo_slots, open_bench
from app.cli.context import Context
from app.domain.errors import BadInput, StationError
from app.store.station_store import FILE

log = logging.getLogger(__name__)

DEMO_SLOTS = 2
DEMO_PAUSE = 1.5  # seconds that a demo socket stays empty, so that one sees it
DEMO_DEVICES = 30  # are kept from one demo to the next, the newest, with 4 MiB of flash each
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@click.command()
@click.pass_obj
def window(context: Context) -> None:
    """Open the window on the bench of station.toml. `station` alone does the same."""
    open_window(context, demo=False)


def open_window(context: Context, demo: bool) -> None:
    """Open the window and return when it is closed; where nothing is set yet, the first start. Raises StationError."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise BadInput("There is no display for the window here. Use `station provision`, which needs none.")
    from app.ui.window import RESTART

    if not demo and _is_new(context):
        from app.ui.start.first_start import Wish

        wish = _first_start(context)
        if wish is Wish.NOTHING:
            return
        demo = wish is Wish.DEMO
    context = context.demo() if demo else context
    status = RESTART
    while status == RESTART:
        status = _run(context, demo)
    sys.exit(status)


def _run(context: Context, demo: bool) -> int:
    """Open bench and window once, and return what they end with."""
    from app.ui.window import run_window

    with contextlib.ExitStack() as stack:
        opened, trouble = _open(stack, context, demo)
        if opened.simulation:
            stack.callback(opened.simulation.stop)
            opened.simulation.start(opened.bench)
        status = run_window(
            opened.bench, home=context.home, simulation=opened.simulation, desks=opened.desks, trouble=trouble
        )
        if status > 0:
            _leave(status)
    return status


def _open(stack: contextlib.ExitStack, context: Context, demo: bool) -> tuple[Open, StationError | None]:
    """Open the bench; where its settings stand in the way, one without slots, and say why. Raises StationError."""
    if demo:
        simulated = Simulated(flashes=_devices(context.home / "devices"), pause=DEMO_PAUSE, paced=True)
        slots = demo_slots(None, DEMO_SLOTS)
        bench = open_bench(context, demo=True, slots=slots, printer="", simulated=simulated, sync_first=False)
        return stack.enter_context(bench), None
    settings = context.settings()
    try:
        bench = open_bench(
            context, demo=False, slots=settings.slots, printer=settings.printer, simulated=None, sync_first=False
        )
        return stack.enter_context(bench), None
    except StationError as problem:
        log.warning("the bench cannot be opened with its slots: %s", problem)
        trouble = problem
    bench = open_bench(context, demo=False, slots=(), printer="", simulated=None, sync_first=False, mending=True)
    return stack.enter_context(bench), trouble


def _devices(folder: Path) -> Path:
    """Return where the demo's devices lie, for those whose unit is not finished to come back. Raises BadInput."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for flash in sorted(folder.glob("*.bin"), key=lambda flash: flash.stat().st_mtime)[:-DEMO_DEVICES]:
            flash.unlink()
    except OSError as error:
        raise BadInput("{folder} cannot be used: {error}.", folder=folder, error=error.strerror) from error
    return folder


def _is_new(context: Context) -> bool:
    """Tell whether nobody has set anything here yet: no slot, no cloud, and whether people sign in."""
    settings = context.settings()
    if settings.slots or settings.cloud_url or any(os.environ.get(name) for name in ENVIRONMENT):
        return False
    if not (context.home / FILE).exists():
        return True
    with context.store(alone=False) as store:
        return not store.people.decided


def _first_start(context: Context) -> object:
    from app.ui.start.first_start import run_first_start

    with contextlib.ExitStack() as stack:

        def open_desk() -> SettingsDesk:
            if (context.home / "cloud").exists():
                raise BadInput(
                    "The demo works in {home}. Give the bench another folder with --home.", home=context.home
                )
            return SettingsDesk(context.home, stack.enter_context(context.store()))

        return run_first_start(context.home, open_desk)


def _leave(status: int) -> None:
    """End without waiting for a bench that hangs: what it was doing is on disk, and taken up at the next start."""
    log.error("left without a bench that does not stop")
    logging.shutdown()
    os._exit(status)
