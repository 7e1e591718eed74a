"""`station units …`"""

from __future__ import annotations

import dataclasses
from pathlib import Path

import click

from app.bench.assembly import build_line
from app.bench.find.traveller import PAPERS, render_traveller
from app.bench.find.traveller_words import cloud_words
from app.bench.find.unit_story import as_json, tell
from app.bench.language import language as language_of
from app.bench.provision import reprint_label
from app.bench.resume import interrupted, waits_for
from app.bench.scan_back import scan_back
from app.bench.tokens.whole_file import whole_file
from app.cli.context import Context, of_copy, on_paper, report
from app.cli.signing import Who, acting, sign_in
from app.domain.errors import BadInput, StationError
from app.domain.people import Act
from app.domain.units import LIVE, Unit, UnitState
from app.label.printers import open_printer
from app.store.station_store import Store
from app.store.units import Entry


@click.group()
def units() -> None:
    """The units in the journal."""


@units.command("list")
@click.option("--state", type=click.Choice([state.value for state in UnitState]), default=None)
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_units(context: Context, state: str | None, copy: Path | None, as_json: bool) -> None:
    """List units, oldest first."""
    with context.look(copy) as store:
        found = store.journal.units((UnitState(state),) if state else tuple(UnitState))
    for unit in found:
        report(facts(unit), as_json, _words(unit))


@units.command()
@click.argument("name")
@of_copy
@click.option("--json", "json_wanted", is_flag=True)
@click.pass_obj
def show(context: Context, name: str, copy: Path | None, json_wanted: bool) -> None:
    """Show one unit: label copies, history, metadata, QA and returns."""
    with context.look(copy) as store:
        story = tell(store, name)
    unit = story.unit
    lines = [
        _words(unit),
        *([f"  batch: {unit.batch}"] if unit.batch else []),
        *(f"  {field}: {value}" for field, value in story.fields.items()),
        f"  in the cloud, when it was asked last: {cloud_words(story, language_of('en'))}",
        *([f"  its device was {story.follows} before"] if story.follows else []),
        *([f"  its device is {story.followed_by} now"] if story.followed_by else []),
        *(f"  label copy {copy.number}: {copy.state} {copy.reason}".rstrip() for copy in story.copies),
        *(
            f"  inspection by {each.who}, begun {each.begun_at}: {each.outcome or 'open'}, {len(each.newest)} of"
            f" {len(each.checks)} steps"
            for each in story.inspections
        ),
        *(
            f"  return by {each.who}, begun {each.begun_at}: {each.way}, {each.outcome or 'open'}  {each.why}".rstrip()
            for each in story.returns
        ),
        *(
            f"  {entry.at}  {_actor(entry)}: {entry.act} {entry.before} → {entry.after}  {entry.why}".rstrip()
            for entry in (moment.entry for moment in story.moments)
        ),
    ]
    report(as_json(story), json_wanted, "\n".join(lines))


@units.command()
@click.argument("name")
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The PDF to write.")
@click.option("--paper", type=click.Choice(list(PAPERS)), default="a4", show_default=True)
@on_paper
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def traveller(
    context: Context, name: str, out: Path, paper: str, language: str | None, copy: Path | None, as_json: bool
) -> None:
    """Put all that is known of one unit on paper, as a PDF. Nothing on it can be scanned in the label's place."""
    with context.look(copy) as store:
        pdf = render_traveller(tell(store, name), context.language(language), paper)
    with whole_file(out) as file:
        file.write(pdf)
    report({"event": "traveller", "unit": name, "file": str(out)}, as_json, f"{out}: the traveller of {name}.")


@units.command()
@click.argument("name")
@click.option("--reason", required=True)
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def scrap(context: Context, name: str, reason: str, who: Who, as_json: bool) -> None:
    """Take a unit out. Its token is burnt, except where the device's flash was never touched."""
    with context.store(new=False) as store:
        sign_in(store, who, Act.SCRAP)
        unit = store.journal.scrap(interrupted(store.journal, store.journal.named(name)), reason)
    report(facts(unit) | {"event": "scrapped"}, as_json, f"{unit.name} is scrapped.")


@units.command()
@click.argument("name", required=False)
@click.option("--scan", metavar="TEXT", help="What a scanner reads from the label that is on the device.")
@click.option("--reprint", metavar="REASON", help="Void the copies before and print the next one.")
@click.option("--recipe", type=click.Path(exists=True, path_type=Path), help="For --reprint; else as its slot has it.")
@click.option("--printer", default="", help="For --reprint: a folder, ipp://…, or cups:QUEUE; else as it is set.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def resume(
    context: Context,
    name: str | None,
    scan: str | None,
    reprint: str | None,
    recipe: Path | None,
    printer: str,
    who: Who,
    as_json: bool,
) -> None:
    """Say what each unfinished unit waits for. Settle one's label by a scan or by a reprint.

    A device that was not finished goes on by itself as soon as it is plugged into any slot.
    """
    if scan is not None and reprint is not None:
        raise click.UsageError("Either --scan or --reprint.")
    if name is None and (scan is not None or reprint is not None):
        raise click.UsageError("Name the unit.")
    with context.store(new=False) as store:
        sign_in(store, who, Act.REPRINT if reprint is not None else Act.PROVISION)
        journal = store.journal
        found = [journal.named(name)] if name else journal.units(tuple(LIVE))
        for unit in (interrupted(journal, unit) for unit in found):
            if scan is not None:
                unit = scan_back(journal, unit, scan)
            elif reprint is not None:
                unit = _reprint(context, store, unit, reprint, recipe, printer)
            waits = waits_for(unit)
            report(facts(unit) | {"event": "resume", "waits_for": str(waits or "")}, as_json, _waiting(unit, waits))
    if not found and not as_json:
        click.echo("Nothing is unfinished.")


def _reprint(context: Context, store: Store, unit: Unit, reason: str, recipe: Path | None, printer: str) -> Unit:
    settings = context.settings()
    recipes = [recipe] if recipe else [slot.recipe for slot in settings.slots]
    output = open_printer(printer or settings.printer or str(context.home / "labels"))
    for path in recipes:
        line = build_line(store, unit.slot, path, output, settings.cloud_url)
        if line.template.product_id == unit.product_id:
            return reprint_label(line, unit, reason)
    raise BadInput(
        "No slot has the recipe of {unit} ({recipe}): name it with --recipe.", unit=unit.name, recipe=unit.recipe
    )


def _actor(entry: Entry) -> str:
    return f"{entry.who} ({entry.role})" if entry.role else entry.who


def _waiting(unit: Unit, waits: StationError | None) -> str:
    return str(waits) if waits else f"{unit.name} is {unit.state}."


def facts(unit: Unit) -> dict[str, object]:
    """Return a unit as `--json` prints it."""
    return {"unit": unit.name, **{key: value for key, value in dataclasses.asdict(unit).items() if key != "name"}}


def _words(unit: Unit) -> str:
    return f"{unit.name}  {unit.state:9} {unit.mac}  {unit.qr_token}  {unit.recipe}  {unit.why}".rstrip()
