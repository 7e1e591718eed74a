"""`station` without a command: the window."""

from __future__ import annotations

import sys

import click

from app.cli.bench import Simulated, configured_slots, demo_slots, open_bench
from app.cli.context import Context

DEMO_SLOTS = 2
DEMO_PAUSE = 1.5  # seconds that a demo socket stays empty, so that one sees it


@click.command()
@click.pass_obj
def window(context: Context) -> None:
    """Open the window on the bench of station.toml; `station` alone does the same."""
    open_window(context, demo=False)


def open_window(context: Context, demo: bool) -> None:
    """Open the window and return when it is closed. Raises StationError."""
    from app.ui.window import run_window

    slots = demo_slots(None, DEMO_SLOTS) if demo else configured_slots(context)
    simulated = Simulated(pause=DEMO_PAUSE, paced=True) if demo else None
    printer = "" if demo else context.settings().printer
    with open_bench(context, demo=demo, slots=slots, printer=printer, simulated=simulated, sync_first=False) as opened:
        if opened.simulation:
            opened.simulation.start(opened.bench)
        try:
            status = run_window(opened.bench, home=context.home, simulation=opened.simulation)
        finally:
            if opened.simulation:
                opened.simulation.stop()
    sys.exit(status)
