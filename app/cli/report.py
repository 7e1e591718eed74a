"""`station report`"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import click

from app.bench.reports.report import Reports, facts, save
from app.cli.context import Context, on_paper
from app.cli.context import report as tell
from app.domain.errors import BadInput
from app.domain.shifts import local
from app.store.figures import Figures
from app.store.station_store import FILE

_YEARS = range(2000, 3000)  # in which a station may have worked


@click.command()
@click.option("--shift", metavar="MOMENT", help="The shift of a moment, like 2026-11-24T09:30.")
@click.option("--day", metavar="DATE", help="A day, like 2026-11-24, or today.")
@click.option("--batch", help="A batch or order.")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file: .json, .csv or .pdf.")
@on_paper
@click.option("--file", "copy", type=click.Path(dir_okay=False, path_type=Path), help="A copy of the station's file.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def report(
    context: Context,
    shift: str | None,
    day: str | None,
    batch: str | None,
    out: Path | None,
    language: str | None,
    copy: Path | None,
    as_json: bool,
) -> None:
    """What was made, how fast, and what failed. In a shift, on a day or of a batch."""
    if sum(each is not None for each in (shift, day, batch)) > 1:
        raise click.UsageError("Give one of --shift, --day and --batch.")
    with context.look(copy):
        pass  # makes or migrates the file, or says that there is none
    reports = Reports(copy or context.home / FILE, context.settings().shifts)
    if batch is not None:
        found = reports.batch(batch)
    elif day is not None:
        found = reports.day(None if day == "today" else _moment(day))
    else:
        found = reports.shift(None if shift is None else _moment(shift))
    if out:
        save(found, out, context.language(language))
    tell({"event": "report"} | facts(found), as_json, _words(found, out))


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        moment = datetime.min
    if moment.year not in _YEARS:
        raise BadInput("“{text}” is no date or time: write it like 2026-11-24 or 2026-11-24T09:30.", text=text)
    return moment if moment.tzinfo else local(moment.date(), moment.time())


def _words(found: Figures, out: Path | None) -> str:
    share = "–" if found.final_yield is None else f"{found.final_yield:.1%}"
    lines = [f"{found.span.name}: {found.produced} closed, {sum(found.scrapped.values())} scrapped, yield {share}."]
    if found.median_seconds is not None:
        lines.append(f"  A unit took {found.median_seconds:.0f} s (median).")
    lines += [f"  scrapped: {count} × {reason}" for reason, count in found.scrapped.items()]
    lines += [f"  in doubt: {count} × {reason}" for reason, count in found.doubts.items()]
    lines += [f"  came back: {count} × {reason}" for reason, count in found.came_back.items()]
    lines += [f"  printed again: {count} × {reason}" for reason, count in found.reprints.items()]
    return "\n".join([*lines, *([f"{out}: saved."] if out else [])])
