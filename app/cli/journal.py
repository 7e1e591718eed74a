"""`station journal …`"""

from __future__ import annotations

import dataclasses
import re
from pathlib import Path

import click

from app.cli.context import Context, of_copy, report
from app.cli.people import report_recoveries
from app.domain.errors import BadInput
from app.store import accounting, audit, invariants


@click.group()
def journal() -> None:
    """The audit log and the promise."""


@journal.command()
@click.option("--anchor", default=None, metavar="NUMBER:HASH", help="A row kept elsewhere, as this command printed it.")
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def verify(context: Context, anchor: str | None, copy: Path | None, as_json: bool) -> None:
    """Check the audit chain, every unit and every token issued.

    Exits with 1 and the first thing that is broken.
    """
    with context.look(copy) as store, store.db.private_copy() as db:  # it takes long, and a bench may be at work
        rows = audit.verify(db, _anchor(anchor) if anchor else None)
        invariants.verify(db)
        tallies = accounting.verify(db, context.settings().shifts)
        names = {template.product_id: template.name for template in store.tokens.templates()}
        number, last = audit.head(db)
        report_recoveries(store, as_json)
    for (product_id, shift), tally in tallies.items():
        template = names.get(product_id, str(product_id))
        facts: dict[str, object] = {"event": "accounting", "template": template, "shift": shift}
        counted = dataclasses.asdict(tally)
        words = ", ".join(f"{count} {kind.replace('_', ' ')}" for kind, count in counted.items() if count)
        report(facts | counted, as_json, f"{template}, shift of {shift}: {words}.")
    report(
        {"event": "verified", "rows": rows, "anchor": f"{number}:{last}"},
        as_json,
        f"The journal is whole: {rows} rows. Anchor to keep elsewhere: {number}:{last}",
    )


@journal.command()
@of_copy
@click.pass_obj
def export(context: Context, copy: Path | None) -> None:
    """Print the audit log, one JSON object a line."""
    with context.look(copy) as store:
        for row in store.db.rows("SELECT * FROM audit ORDER BY seq"):
            report(dict(row), True, "")


def _anchor(text: str) -> tuple[int, str]:
    match = re.fullmatch(r"([0-9]{1,18}):([0-9a-f]{64})", text)
    if match is None:
        raise BadInput("The anchor must be NUMBER:HASH, as `station journal verify` prints it.")
    return int(match[1]), match[2]
