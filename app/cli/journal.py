"""`station journal …`"""

from __future__ import annotations

import re

import click

from app.cli.context import Context, report
from app.domain.errors import BadInput
from app.store import audit, invariants


@click.group()
def journal() -> None:
    """The audit log and the promise."""


@journal.command()
@click.option("--anchor", default=None, metavar="NUMBER:HASH", help="A row kept elsewhere, as this command printed it.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def verify(context: Context, anchor: str | None, as_json: bool) -> None:
    """Check the audit chain and every unit against it; exit with 1 and the first thing that is broken."""
    with context.store(alone=False) as store:
        rows = audit.verify(store.db, _anchor(anchor) if anchor else None)
        invariants.verify(store.db)
        number, last = audit.head(store.db)
    report(
        {"event": "verified", "rows": rows, "anchor": f"{number}:{last}"},
        as_json,
        f"The journal is whole: {rows} rows. Anchor to keep elsewhere: {number}:{last}",
    )


@journal.command()
@click.pass_obj
def export(context: Context) -> None:
    """Print the audit log, one JSON object a line."""
    with context.store(alone=False) as store:
        for row in store.db.rows("SELECT * FROM audit ORDER BY seq"):
            report(dict(row), True, "")


def _anchor(text: str) -> tuple[int, str]:
    match = re.fullmatch(r"([0-9]{1,18}):([0-9a-f]{64})", text)
    if match is None:
        raise BadInput("The anchor must be NUMBER:HASH, as `station journal verify` prints it.")
    return int(match[1]), match[2]
