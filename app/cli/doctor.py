"""`station doctor`: says of each part of this station whether it is in order, and what to do where it is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import click

from app.bench.recipe_check import check_recipe
from app.cli.context import Context, report
from app.device.ports import list_ports
from app.domain.errors import StationError
from app.label.printers import open_printer
from app.store.vault import keyring_name


@click.command()
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def doctor(context: Context, as_json: bool) -> None:
    """Look at home folder, key, cloud, printer, ports and recipes. Exit status 1 where something needs a hand."""
    checks: dict[str, Callable[[], str]] = {
        "home": lambda: str(context.home),
        "journal": lambda: _journal(context),
        "key": lambda: _key(context),
        "cloud": lambda: _cloud(context),
        "errands": lambda: _errands(context),
        "printer": lambda: _printer(context),
        "ports": _ports,
        "slots": lambda: _slots(context),
    }
    sound = True
    for part, check in checks.items():
        try:
            words, well = check(), True
        except StationError as problem:
            words, well, sound = str(problem), False, False
        report({"part": part, "ok": well, "text": words}, as_json, f"{'ok ' if well else 'NO '} {part:8} {words}")
    if not sound:
        raise SystemExit(1)


def _journal(context: Context) -> str:
    with context.store(alone=False) as store:
        counts = store.journal.counts(datetime.min.replace(tzinfo=UTC))
        return ", ".join(f"{number} {state}" for state, number in counts.items()) or "no unit yet"


def _key(context: Context) -> str:
    name = keyring_name()
    if name is None or (context.home / "sealing.key").exists():
        return f"This system has no keyring: the sealing key is in the file {context.home / 'sealing.key'} (0600)."
    return f"in the keyring {name}"


def _cloud(context: Context) -> str:
    with context.client() as client:
        organization = client.organization()
    return f"organization {organization.id}, “{organization.name}”"


def _errands(context: Context) -> str:
    with context.store(alone=False) as store:
        batches = store.errands.batches()
    if batches:
        raise StationError(
            "{count} tokens are to be disclaimed or deleted, and not seen done. `station tokens errands` lists them.",
            count=sum(batch.open for batch in batches),
        )
    return "none open"


def _printer(context: Context) -> str:
    spec = context.settings().printer or str(context.home / "labels")
    state = open_printer(spec).state()
    if not state.ready:
        raise StationError("{printer}: {text}", printer=spec, text=state.said)
    return f"{spec}: {state.said}"


def _ports() -> str:
    said = [(port.spec, dict.fromkeys((port.name, port.description))) for port in list_ports()]
    words = [(spec, ", ".join(word for word in known if word not in (spec, "", "n/a"))) for spec, known in said]
    return "; ".join(f"{spec} ({known})" if known else spec for spec, known in words) or "no serial port"


def _slots(context: Context) -> str:
    slots = context.settings().slots
    for slot in slots:
        check_recipe(slot.recipe)
    return f"{len(slots)} set; recipes, images, labels and leaflets in order" if slots else "none set in station.toml"
