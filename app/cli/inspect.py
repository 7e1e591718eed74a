"""`station inspect …` and `station inspections …`: QA's desk by command."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import click

from app.bench.assembly import load_recipe
from app.bench.find.unit_lookup import find_unit
from app.bench.qa import inspection_export
from app.bench.qa.gate import Box, Verdict
from app.bench.qa.inspection import CloudWord, InspectionDesk, UnitSheet
from app.bench.qa.readiness import Readiness
from app.bench.qa.tray import TrayRow, TrayState
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import ErrandTold
from app.bench.tokens.token_situation import Situation
from app.cli.console import confirm
from app.cli.context import Context, of_copy, report
from app.cli.signing import Who, acting, sign_in, signed
from app.cli.token_choice import read_names
from app.cloud.client import CloudClient
from app.domain.checks import Check
from app.domain.errors import BadInput
from app.domain.inspections import Inspection
from app.domain.people import Act
from app.domain.secret import mask_tokens
from app.domain.units import Unit
from app.settings import cloud_profile
from app.store.station_store import Store


class _Inspect(click.Group):
    """`station inspect UNIT…` shows units; what else is done has a word of its own."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = args and (args[0] in self.commands or args[0].startswith("--h"))
        return super().resolve_command(ctx, args if known else ["show", *args])

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if args and args[0] in ("--json", "--recipe", "--file"):  # options of `show` before its units
            args = ["show", *args]
        return super().parse_args(ctx, args)


_recipes = click.option(
    "--recipe", "recipes", type=click.Path(exists=True, path_type=Path), multiple=True,
    help="A recipe whose units are looked at; beside those of the slots.",
)  # fmt: skip
_file = click.option(
    "--file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Units, labels, serial numbers or MACs, a line each.",
)


@click.group(cls=_Inspect)
def inspect() -> None:
    """QA: show units, disclaim a tray of them, check a box.

    Units are named by name, label, serial number or MAC. `inspect UNIT` is `inspect show UNIT`.
    """


@inspect.command()
@click.argument("units", nargs=-1, metavar="UNIT…")
@_file
@_recipes
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(context: Context, units: tuple[str, ...], file: Path | None, recipes: tuple[Path, ...], as_json: bool) -> None:
    """Show units as QA sees them. History, checklist, the cloud's word, and whether each is ready to ship."""
    with _opened(context, recipes, look=True) as (store, desk):
        for unit in _units(store, units, file):
            _tell_unit(desk.sheet(unit), desk.cloud(unit), as_json)


@inspect.command()
@click.argument("units", nargs=-1, metavar="UNIT…")
@_file
@click.option("--user", type=int, required=True, metavar="ID", help="The tester's account in the cloud.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def claim(context: Context, units: tuple[str, ...], file: Path | None, user: int, who: Who, as_json: bool) -> None:
    """Claim units for a tester's account, as the phone does. Disclaim them when the test is over."""
    with _opened(context, ()) as (store, desk):
        sign_in(store, who, Act.INSPECT)
        for unit in _units(store, units, file):
            situation = desk.claim(unit, user)
            facts: dict[str, object] = {"event": "claimed", "unit": unit.name, "owner_id": situation.owner_id}
            report(facts | {"org_id": situation.org_id}, as_json, f"{unit.name}: {_cloud_words(situation)}")


@inspect.command()
@click.argument("units", nargs=-1, metavar="UNIT…")
@_file
@click.option("--owner", type=int, metavar="USER", help="All units that this user of the cloud has claimed.")
@click.option("--why", required=True, metavar="REASON")
@click.option("--yes", is_flag=True, help="Do not ask.")
@_recipes
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def disclaim(
    context: Context, units: tuple[str, ...], file: Path | None, owner: int | None, why: str, yes: bool,
    recipes: tuple[Path, ...], who: Who, as_json: bool,
) -> None:  # fmt: skip
    """Disclaim a tray of tested units. Done when the cloud says of each that nobody owns it.

    Where it broke off, the same command goes on. Exits with 1 unless all of them are unclaimed.
    """
    with _opened(context, recipes) as (store, desk):
        tray = desk.claimed_by(owner) if owner is not None else _units(store, units, file)
        confirm(f"Disclaim {len(tray)} units?", yes)
        batches = desk.disclaim(tray, why, signed(store, Act.DISCLAIM, who))
        trouble = desk.carry_out(batches, lambda told: _tell_errand(store, told, as_json))
        ready = {each.unit.id: each for each in desk.readiness(tray)}
        left = 0
        for row in desk.tray(tray):
            left += row.state is not TrayState.UNCLAIMED
            _tell_ready(ready[row.unit.id], row, as_json)
        if trouble:
            raise trouble
        if left:
            raise BadInput("{count} units are not unclaimed. The same command tries again.", count=left)


@inspect.command()
@click.argument("units", nargs=-1, metavar="UNIT…")
@_file
@click.option("--box", default="", metavar="NUMBER", help="Kept in the journal.")
@click.option("--order", default="", metavar="NUMBER", help="Kept in the journal.")
@_recipes
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def gate(
    context: Context, units: tuple[str, ...], file: Path | None, box: str, order: str, recipes: tuple[Path, ...],
    who: Who, as_json: bool,
) -> None:  # fmt: skip
    """Check a box of units before it is shipped. Exits with 1 unless every one is closed, tested and unclaimed."""
    with _opened(context, recipes) as (store, desk):
        sign_in(store, who, Act.INSPECT)
        verdict = desk.gate(_texts(units, file), Box(box, order))
        _tell_verdict(verdict, as_json)
        if not verdict.passed:
            count = len(verdict.refused)
            raise BadInput("{count} of {total} may not be shipped.", count=count, total=len(verdict.boxed))


@click.group()
def inspections() -> None:
    """What QA found."""


@inspections.command()
@click.argument("units", nargs=-1, metavar="[UNIT…]")
@click.option("--csv", "csv_file", type=click.Path(dir_okay=False, path_type=Path), help="Write a CSV file.")
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def export(context: Context, units: tuple[str, ...], csv_file: Path | None, copy: Path | None, as_json: bool) -> None:
    """Write all findings, or those of some units. Values, limits, outcomes, who and when."""
    if (csv_file is None) is not as_json:
        raise click.UsageError("Either --csv FILE or --json.")
    with context.look(copy) as store:
        chosen = [find_unit(store, name) for name in units]
        if csv_file:
            count = inspection_export.write_csv(store, csv_file, chosen)
            click.echo(f"{count} rows are in {csv_file}.")
            return
        for row in inspection_export.findings(store, chosen):
            report({"event": "finding", **row}, True, "")


@contextmanager
def _opened(
    context: Context, recipes: tuple[Path, ...], *, look: bool = False
) -> Iterator[tuple[Store, InspectionDesk]]:
    """Open the store and QA's desk, with the cloud where one is set; only to `look`, beside a running window too.

    Raises StationError.
    """
    settings = context.settings()
    known = [load_recipe(path)[0] for path in (*(slot.recipe for slot in settings.slots), *recipes)]
    with ExitStack() as stack:
        client: CloudClient | None = None
        if cloud_profile(context.home, settings):
            client = stack.enter_context(context.client())
        store = stack.enter_context(context.look(None) if look else context.store())
        yield store, InspectionDesk(store, client, TokenDesk(store, client), known)


def _texts(units: tuple[str, ...], file: Path | None) -> list[str]:
    texts = [*units, *(read_names(file) if file else ())]
    if not texts:
        raise click.UsageError("Name units, or give --file.")
    return texts


def _units(store: Store, units: tuple[str, ...], file: Path | None) -> list[Unit]:
    """Return the units, each once. Raises BadInput that quotes which one is not known."""
    found = {}
    for text in _texts(units, file):
        try:
            unit = find_unit(store, text)
        except BadInput as problem:
            raise BadInput("{text}: {why}", text=mask_tokens(text[:60]), why=problem) from problem
        found[unit.id] = unit
    return list(found.values())


def _tell_unit(sheet: UnitSheet, cloud: CloudWord, as_json: bool) -> None:
    unit, inspection, situation = sheet.unit, sheet.inspection, cloud.situation
    said: dict[str, object] = {"listed": None, "claimed": None, "owner_id": None, "org_id": None, "online": None}
    if situation:
        said = {name: getattr(situation, name) for name in said}
    said["seen_online"] = situation and situation.device_id is not None
    steps = _steps(inspection) if inspection else []
    outcome = (inspection.outcome or "open") if inspection else _without(sheet.checks)
    ready = cloud.readiness
    words = [
        f"{unit.name}  {unit.state}  {unit.mac}  {unit.serial}  {unit.recipe}".rstrip(),
        *(f"  {entry.at}  {entry.who}: {entry.act} {entry.after} {entry.why}".rstrip() for entry in sheet.history),
        f"  inspection: {outcome}",
        *(f"    {step['number']}. {step['step']}: {step['result']} {step['outcome']} {step['note']}" for step in steps),
        f"  cloud: {_cloud_words(situation) if situation else cloud.trouble}",
        _ready_words(ready),
    ]
    facts: dict[str, object] = {
        "event": "inspect",
        "unit": unit.name,
        "state": unit.state,
        "mac": unit.mac,
        "serial": unit.serial,
        "qr": unit.qr_token,
        "inspection": outcome,
        "steps": steps,
        "cloud": said,
        "trouble": str(cloud.trouble or ""),
        "ready": ready.ready,
        "reasons": [str(reason) for reason in ready.reasons],
    }
    report(facts, as_json, "\n".join(line.rstrip() for line in words))


def _without(checks: tuple[Check, ...] | None) -> str:
    """Return how it stands with a unit that was not inspected."""
    if checks is None:
        return "not known"
    return "none" if checks else "not needed"


def _steps(inspection: Inspection) -> list[dict[str, object]]:
    """Return the checklist with the finding of each step that counts."""
    steps = []
    for number, check in enumerate(inspection.checks, 1):
        finding = inspection.newest.get(number)
        steps.append(
            {
                "number": number,
                "step": check.step,
                "result": finding.result if finding else "",
                "outcome": inspection.outcome_of(finding) if finding else "",
                "note": finding.note if finding else "",
                "who": finding.who if finding else "",
                "at": finding.at if finding else "",
            }
        )
    return steps


def _cloud_words(situation: Situation) -> str:
    if not situation.listed:
        return "gone"
    owner = f"claimed by user {situation.owner_id or '?'} of organization {situation.org_id or '?'}"
    if situation.device_id is None:
        seen = "has never connected"
    else:
        seen = {True: "online", False: "offline", None: "not known whether online"}[situation.online]
    return f"{owner if situation.claimed else 'not claimed'}, {seen}"


def _ready_words(ready: Readiness) -> str:
    if ready.ready:
        return f"{ready.unit.name} is ready to ship."
    return "\n".join(f"  not ready: {reason}" for reason in ready.reasons)


def _tell_errand(store: Store, told: ErrandTold, as_json: bool) -> None:
    errand, unit = told.errand, store.journal.holder(told.errand.qr_token)
    name, outcome = unit.name if unit else "", errand.outcome or "open"
    facts: dict[str, object] = {
        "event": "errand", "batch": errand.batch, "unit": name, "outcome": outcome, "problem": errand.problem,
        "ended": told.ended, "total": told.total,
    }  # fmt: skip
    report(facts, as_json, f"[{told.ended}/{told.total}] {name}: {outcome}. {errand.problem}".rstrip())


def _tell_ready(ready: Readiness, row: TrayRow, as_json: bool) -> None:
    facts: dict[str, object] = {
        "event": "tray", "unit": ready.unit.name, "cloud": row.state, "problem": row.problem, "ready": ready.ready,
        "reasons": [str(reason) for reason in ready.reasons],
    }  # fmt: skip
    report(facts, as_json, _ready_words(ready))


def _tell_verdict(verdict: Verdict, as_json: bool) -> None:
    for each in verdict.boxed:
        reasons = [str(reason) for reason in each.reasons]
        facts: dict[str, object] = {"event": "boxed", "unit": each.name, "known": each.unit is not None}
        words = f"{each.name}: " + (" ".join(reasons) if reasons else "may be shipped.")
        report(facts | {"ready": not reasons, "reasons": reasons}, as_json, words)
    facts = {
        "event": "gate", "outcome": "pass" if verdict.passed else "fail", "box": verdict.box.number,
        "order": verdict.box.order, "units": len(verdict.boxed), "refused": len(verdict.refused),
    }  # fmt: skip
    report(facts, as_json, "The box passes." if verdict.passed else "The box does not pass.")
