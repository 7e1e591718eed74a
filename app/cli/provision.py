"""`station provision`: units without a screen."""

from __future__ import annotations

from itertools import chain
from pathlib import Path
from typing import TextIO

import click

from app.bench.cloud_link import sync_once
from app.cli.bench import Open, Simulated, configured_slots, demo_slots, open_bench
from app.cli.context import Context, fail, report
from app.cli.operator import Operator, tell_contradiction
from app.cli.signing import Who, acting
from app.domain.errors import BadInput, CloudError
from app.settings import SlotSettings

SIMULATED_SLOTS = 2
_LINES = click.File(encoding="utf-8-sig", errors="replace")


@click.command()
@click.option("--demo", is_flag=True, help="Embedded cloud, simulated devices, folder printer.")
@click.option("--simulate", is_flag=True, help="Simulated devices, with any cloud.")
@click.option("--units", default=1, show_default=True, type=click.IntRange(1, 1_000_000))
@click.option("--port", help="A serial port, usb:TOPOLOGY, or socket://host:port; else the slots of station.toml.")
@click.option("--recipe", type=click.Path(exists=True, path_type=Path), help="A recipe.toml or its folder.")
@click.option("--printer", default="", help="A folder, ipp://…, or cups:QUEUE.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Folder for the label PDFs.")
@click.option("--serial", "serials", multiple=True, metavar="TEXT", help="A device's serial number; may be repeated.")
@click.option("--serials", "serial_file", type=_LINES, help="A file of serial numbers, one a line; - is stdin.")
@click.option("--keep-flash", type=click.Path(file_okay=False, path_type=Path), help="Keep simulated flashes here.")
@click.option("--gateway", metavar="HOST:PORT", help="Where simulated devices log in; an embedded cloud says its own.")
@click.option("--paced/--unpaced", default=None, help="Simulated serial lines as slow as real ones; so in the demo.")
@click.option("--batch", metavar="NAME", help='The order or batch of these units; "" for none.')
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def provision(
    context: Context,
    demo: bool,
    simulate: bool,
    units: int,
    port: str | None,
    recipe: Path | None,
    printer: str,
    out: Path | None,
    serials: tuple[str, ...],
    serial_file: TextIO | None,
    keep_flash: Path | None,
    gateway: str | None,
    paced: bool | None,
    batch: str | None,
    who: Who,
    as_json: bool,
) -> None:
    """Take devices through the bench without a screen. The printed PDF's QR code stands in for the scanned label.

    Where the recipe's matching rule asks for serial numbers, --serial and --serials stand in for the scanner: one for
    each device, in the order in which the slots ask.
    """
    simulate = simulate or (demo and port is None)
    if keep_flash and not simulate:
        raise click.UsageError("--keep-flash is for simulated devices.")
    if gateway and not simulate:
        raise click.UsageError("--gateway is for simulated devices.")
    if port and simulate:
        raise click.UsageError("--port is for real devices, --simulate for simulated ones.")
    if port and not recipe:
        raise click.UsageError("--port needs --recipe.")
    for folder in filter(None, (out, keep_flash)):
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise BadInput("{folder} cannot be made: {error}.", folder=folder, error=error.strerror) from error
    slots: list[SlotSettings] | tuple[SlotSettings, ...]
    if port and recipe:
        slots = [SlotSettings("1", port, recipe)]
    elif simulate:
        slots = demo_slots(recipe, min(units, SIMULATED_SLOTS))
    else:
        slots = configured_slots(context)
    paced = demo if paced is None else paced
    door = _gateway(gateway) if gateway else None
    simulated = Simulated(devices=units, flashes=keep_flash, paced=paced, gateway=door) if simulate else None
    paper = printer or str(out or "") or context.settings().printer
    with open_bench(
        context, demo=demo, slots=slots, printer=paper, simulated=simulated, sync_first=True, who=who
    ) as opened:
        if opened.trouble:
            _tell_trouble(opened.trouble, as_json)
        if batch is not None:
            opened.store.journal.begin_batch(batch)
        operator = Operator(opened, units, as_json, out if printer else None, chain(serials, serial_file or ()))
        counts = operator.work()
        _deliver(opened, as_json)
    summary: dict[str, object] = {"event": "summary", **{key: counts[key] for key in ("closed", "failed", "suspect")}}
    report(summary, as_json, f"{counts['closed']} closed, {counts['failed']} failed, {counts['suspect']} suspect.")
    if counts["closed"] < units:
        fail(operator.last_problem or "Not every unit was closed.")


def _gateway(text: str) -> tuple[str, int]:
    host, _, port = text.rpartition(":")
    if not host or not port.isdecimal() or int(port) > 65535:
        raise click.UsageError("--gateway must be HOST:PORT.")
    return host, int(port)


def _tell_trouble(trouble: CloudError, as_json: bool) -> None:
    report({"event": "cloud", "problem": str(trouble)}, as_json, f"The bench works from its cache: {trouble}")


def _deliver(opened: Open, as_json: bool) -> None:
    """Let the cloud hear what it can hear now, after a look at which devices it knows; the rest stays in the outbox."""
    delivered = 0
    if opened.client and not opened.trouble:
        try:
            _, delivered = sync_once(
                opened.store,
                opened.client,
                contradicted=lambda unit, problem: tell_contradiction(unit, problem, as_json),
            )
        except CloudError as trouble:
            _tell_trouble(trouble, as_json)
    pending = opened.store.outbox.pending()
    report(
        {"event": "outbox", "delivered": delivered, "pending": pending},
        as_json,
        f"Outbox: {delivered} delivered, {pending} wait for the cloud to know their device.",
    )
