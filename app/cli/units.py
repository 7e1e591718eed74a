"""`station units …`"""

from __future__ import annotations

import dataclasses

import click

from app.cli.context import Context, report
from app.domain.units import Unit, UnitState


@click.group()
def units() -> None:
    """The units in the journal."""


@units.command("list")
@click.option("--state", type=click.Choice([state.value for state in UnitState]), default=None)
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_units(context: Context, state: str | None, as_json: bool) -> None:
    """List units, oldest first."""
    with context.store(alone=False) as store:
        found = store.journal.units((UnitState(state),) if state else tuple(UnitState))
    for unit in found:
        report(facts(unit), as_json, _words(unit))


@units.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def show(context: Context, name: str, as_json: bool) -> None:
    """Show one unit with its label copies and its history."""
    with context.store(alone=False) as store:
        unit = store.journal.named(name)
        copies, history = store.journal.copies(unit), store.journal.history(unit)
    report(
        facts(unit)
        | {"copies": [dataclasses.asdict(copy) for copy in copies]}
        | {"history": [dataclasses.asdict(entry) for entry in history]},
        as_json,
        "\n".join(
            [
                _words(unit),
                *(f"  label copy {copy.number}: {copy.state} {copy.reason}" for copy in copies),
                *(
                    f"  {entry.at}  {entry.who}: {entry.act} {entry.before} → {entry.after}  {entry.why}".rstrip()
                    for entry in history
                ),
            ]
        ),
    )


@units.command()
@click.argument("name")
@click.option("--reason", required=True)
@click.pass_obj
def scrap(context: Context, name: str, reason: str) -> None:
    """Take a unit out. Its token is burnt, except where the device's flash was never touched."""
    with context.store() as store:
        unit = store.journal.scrap(store.journal.named(name), reason)
    click.echo(f"{unit.name} is scrapped.")


def facts(unit: Unit) -> dict[str, object]:
    """Return a unit as `--json` prints it."""
    return {"unit": unit.name, **{key: value for key, value in dataclasses.asdict(unit).items() if key != "name"}}


def _words(unit: Unit) -> str:
    return f"{unit.name}  {unit.state:9} {unit.mac}  {unit.qr_token}  {unit.recipe}  {unit.why}".rstrip()
