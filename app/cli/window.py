"""`station` without a command: the window."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import click

from app.cli.bench import Simulated, configured_slots, demo_slots, open_bench
from app.cli.context import Context
from app.domain.errors import BadInput

log = logging.getLogger(__name__)

DEMO_SLOTS = 2
DEMO_PAUSE = 1.5  # seconds that a demo socket stays empty, so that one sees it
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@click.command()
@click.pass_obj
def window(context: Context) -> None:
    """Open the window on the bench of station.toml; `station` alone does the same."""
    open_window(context, demo=False)


def open_window(context: Context, demo: bool) -> None:
    """Open the window and return when it is closed. Raises StationError."""
    if sys.platform == "linux" and not any(os.environ.get(name) for name in _DISPLAYS):
        raise BadInput("There is no display for the window here. Use `station provision`, which needs none.")
    from app.ui.window import run_window

    context = context.demo() if demo else context
    slots = demo_slots(None, DEMO_SLOTS) if demo else configured_slots(context)
    simulated = Simulated(flashes=_devices(context), pause=DEMO_PAUSE, paced=True) if demo else None
    printer = "" if demo else context.settings().printer
    with open_bench(context, demo=demo, slots=slots, printer=printer, simulated=simulated, sync_first=False) as opened:
        if opened.simulation:
            opened.simulation.start(opened.bench)
        try:
            status = run_window(opened.bench, home=context.home, simulation=opened.simulation, desks=opened.desks)
            if status:
                _leave(status)
        finally:
            if opened.simulation:
                opened.simulation.stop()
    sys.exit(status)


def _devices(context: Context) -> Path:
    """Return the folder of the demo's devices: those that come back, in a later run too, have their flash."""
    folder = context.home / "devices"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _leave(status: int) -> None:
    """End without waiting for a bench that hangs: what it was doing is on disk, and taken up at the next start."""
    log.error("left without a bench that does not stop")
    logging.shutdown()
    os._exit(status)
