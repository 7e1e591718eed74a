"""`station returns …`"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click

from app.bench.assembly import build_line
from app.bench.provision import reprint_label
from app.bench.resume import interrupted
from app.bench.returns.returns_desk import ReturnsDesk
from app.bench.returns.returns_recognise import Bay
from app.bench.returns.returns_ways import Case
from app.bench.tokens.token_desk import TokenDesk
from app.cli.console import tell_steps
from app.cli.context import Context, of_copy, report
from app.cli.return_steps import Given, carry_on
from app.cli.signing import Who, acting, leave
from app.cloud.console_steps import ConsoleTask
from app.cloud.errors import NotOffered
from app.device.ports import find_port
from app.device.worker_process import ChipWorker
from app.domain.errors import BadInput, DeviceGone
from app.domain.people import Act
from app.domain.returns import Return, ReturnStep, Way, parse_target
from app.domain.units import UnitState
from app.label.printers import open_printer
from app.settings import cloud_profile
from app.store.station_store import Store


@click.group()
def returns() -> None:
    """Devices that came back. They are resold, provisioned anew, transferred or scrapped."""


def _working(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command the options that say where the device is and by what recipe it was made."""
    for option in (
        click.option("--json", "as_json", is_flag=True),
        click.option("--printer", default="", help="A folder, ipp://…, or cups:QUEUE; else as it is set."),
        click.option("--recipe", type=click.Path(exists=True, path_type=Path), help="Else those of the slots."),
        click.option("--port", help="Where the device is plugged in; `station doctor` lists the ports."),
    ):
        command = option(command)
    return command


@returns.command("list")
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_returns(context: Context, copy: Path | None, as_json: bool) -> None:
    """List what was taken back and is not finished. The command of its way goes on with it."""
    with context.look(copy) as store:
        found = store.returns.open()
    for each in found:
        report(facts(each), as_json, f"{each.unit}  {each.way}: next {each.next}  {each.who}: {each.why}")
    if not found and not as_json:
        click.echo("Nothing is unfinished.")


@returns.command()
@click.argument("what", required=False)
@_working
@click.pass_obj
def look(
    context: Context, what: str | None, port: str | None, recipe: Path | None, printer: str, as_json: bool
) -> None:
    """Say what came back. WHAT is a unit, a MAC or what a scanner reads from a label; or the device on --port."""
    if (what is None) == (port is None):
        raise click.UsageError("Either a label, unit or MAC, or --port.")
    with _desk(context, recipe, printer) as (_, desk):
        if port is not None:
            with _bay(port) as bay:
                case = desk.look_at(bay)
        else:
            case = desk.look(what or "")
    _tell_case(case, as_json)


def _way(way: Way, text: str, *options: Callable[..., Any]) -> None:
    """Add the command of one way."""

    def run(context: Context, unit: str, why: str, who: Who, as_json: bool, port: str | None, recipe: Path | None,
            printer: str, to: str = "", **given: Any) -> None:  # fmt: skip
        with _desk(context, recipe, printer) as (store, desk):
            permit = leave(store, who)
            _carry_on(desk, _begun(store, desk, way, unit, why, to, permit), permit, Given(**given), port, as_json)

    command: Callable[..., Any] = click.pass_obj(run)
    for option in (*options, click.option("--why", default="", help="Why it came back; needed to begin.")):
        command = option(command)
    command = click.argument("unit")(acting(_working(command)))
    returns.command(way.value, help=text)(command)


_LABEL = click.option("--label", default="", metavar="TEXT", help="What a scanner reads from the label.")
_NO_LABEL = click.option("--no-label", default="", metavar="WHY", help="Why the label cannot be scanned.")
_way(
    Way.RESELL,
    "Resell UNIT as it is. Disclaimed, user data erased; its label is scanned, or printed again.",
    _LABEL,
    click.option("--reprint", default="", metavar="WHY", help="The label is damaged: void it, print it again."),
)
_way(
    Way.REPROVISION,
    "Give UNIT's device a new token and label. The old label is destroyed. `station provision` does the line's part.",
    _LABEL,
    _NO_LABEL,
    click.option("--delete-old/--keep-old", default=None, help="Delete the old token in the cloud, or leave it there."),
)
_way(
    Way.TRANSFER,
    "Give UNIT's device to another customer in the cloud.",
    click.option("--to", default="", metavar="WHOM", help='"user 12" or "organization 7".'),
)
_way(
    Way.SCRAP,
    "Scrap UNIT for good. Its token is deleted, its device erased, its label destroyed.",
    _LABEL,
    _NO_LABEL,
    click.option("--not-erased", default="", metavar="WHY", help="Why the device cannot be erased."),
)


@returns.command("give-up")
@click.argument("unit")
@click.option("--why", required=True)
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def give_up(context: Context, unit: str, why: str, who: Who, as_json: bool) -> None:
    """End what was begun with UNIT. Only where nothing was done that cannot be undone."""
    with context.store() as store:
        each = store.returns.open_of(store.journal.named(unit))
        if each is None:
            raise BadInput("{unit} is not being taken back.", unit=unit)
        store.people.use(leave(store, who)(Act.TAKE_BACK), Act.TAKE_BACK)
        each = store.returns.give_up(each, why)
    report(facts(each), as_json, f"The return of {each.unit} was given up.")


def facts(each: Return) -> dict[str, object]:
    """Return a return as `--json` prints it."""
    return {"event": "return", **dataclasses.asdict(each), "next": each.next or ""}


def _begun(
    store: Store, desk: ReturnsDesk, way: Way, name: str, why: str, to: str, permit: Callable[[Act], Any]
) -> Return:
    """Return what was begun with a unit, or begin it."""
    unit = store.journal.named(name)
    if unit.state is UnitState.PRINTING:  # an earlier run was killed meanwhile
        unit = interrupted(store.journal, unit)
    each = store.returns.open_of(unit)
    if each and way is Way.SCRAP and store.returns.may_scrap(each):
        return desk.scrap_instead(each, why, permit(Act.TAKE_BACK))
    if each and each.way is not way:
        raise BadInput("{unit} is on another way: `station returns {way} {unit}`.", unit=unit.name, way=each.way)
    if each and to and parse_target(to) != parse_target(each.target):
        raise BadInput(
            "{unit} is on its way to {target}: `station returns give-up {unit}` ends that.",
            unit=unit.name,
            target=each.target,
        )
    return each or desk.begin(unit, way, why, permit(Act.TAKE_BACK), to)


def _carry_on(
    desk: ReturnsDesk, each: Return, permit: Callable[[Act], Any], given: Given, port: str | None, as_json: bool
) -> None:
    with _bay(port) as bay:
        try:
            for now in carry_on(desk, each, permit, given, bay):
                each = now
                report(facts(each), as_json, f"{each.unit}: {each.step} done.")
        except NotOffered:
            tell_steps(ConsoleTask.DISCLAIM if each.next is ReturnStep.DISCLAIM else ConsoleTask.DELETE, as_json)
            raise
    if each.next is ReturnStep.PROVISION:
        words = (
            f"Plug the device in and run `station provision`: it gets a new token. Then go on with {each.unit} here."
        )
        report({"event": "waits", "unit": each.unit, "for": each.next}, as_json, words)


@contextmanager
def _desk(context: Context, recipe: Path | None, printer: str) -> Iterator[tuple[Store, ReturnsDesk]]:
    settings = context.settings()
    profile = cloud_profile(context.home, settings)
    paths = dict.fromkeys([recipe] if recipe else [slot.recipe for slot in settings.slots])
    with context.client() as client, context.store() as store:
        output = open_printer(printer or settings.printer or str(context.home / "labels"))
        lines = [build_line(store, "", path, output, profile.url if profile else "") for path in paths]
        if not lines:
            raise BadInput("No slot is set: name the recipe that the device was made by with --recipe.")

        def reprint(unit: Any, why: str) -> None:
            line = next((line for line in lines if line.template.product_id == unit.product_id), lines[0])
            reprint_label(line, unit, why, closed=True)

        yield store, ReturnsDesk(store, client, TokenDesk(store, client), lines, reprint)


@contextmanager
def _bay(port: str | None) -> Iterator[Bay]:
    """Give what works on the device on a port; its worker is started only where that is needed."""
    worker: list[ChipWorker] = []

    def bay(work: Callable[[ChipWorker, str], None]) -> None:
        if port is None:
            raise BadInput("The device is needed for this: plug it in and name its --port.")
        found = find_port(port)
        if found is None:
            raise DeviceGone("Nothing is plugged in at {port}.", port=port)
        worker[:] = worker or [ChipWorker()]
        work(worker[0], found)

    try:
        yield bay
    finally:
        for each in worker:
            each.close()


def _tell_case(case: Case, as_json: bool) -> None:
    unit, situation = case.unit, case.situation
    told: dict[str, object] = {
        "event": "came_back",
        "unit": unit.name if unit else "",
        "state": unit.state if unit else "",
        "mac": unit.mac if unit else case.found.mac,
        "qr": unit.qr_token if unit else "",
        "holds": case.found.holds,
        "said": [str(sentence) for sentence in case.found.said],
        "claimed": situation.claimed if situation else None,
        "owner_id": situation.owner_id if situation else None,
        "org_id": situation.org_id if situation else None,
        "trouble": str(case.trouble or ""),
        "ways": [offer.way for offer in case.ways],
        "open": facts(case.open) if case.open else None,
    }
    words = [*map(str, case.found.said)]
    if situation and situation.listed:
        whose = f"claimed by user {situation.owner_id or '?'} of {situation.org_name or situation.org_id or '?'}"
        words.append(f"In the cloud it is {whose if situation.claimed else 'not claimed'}.")
    elif situation:
        words.append("The cloud no longer has its token.")
    if case.trouble:
        words.append(str(case.trouble))
    if case.open:
        words.append(f"It is on its way: {case.open.way}, next {case.open.next}.")
    words += [f"  {offer.way}: {' '.join(map(str, offer.will))}" for offer in case.ways]
    report(told, as_json, "\n".join(words))
