"""`station find`"""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import click

from app.bench.find.finding import FindingDesk
from app.bench.tokens.token_desk import TokenDesk
from app.cli.context import Context, of_copy, report
from app.domain.errors import BadInput
from app.domain.finding import Hit, Matched


@click.command(context_settings={"ignore_unknown_options": True})  # a token may begin with -
@click.argument("text")
@click.option(
    "--limit", type=click.IntRange(1, 1000), default=20, show_default=True, help="Units, and tokens, at most."
)
@of_copy
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def find(context: Context, text: str, limit: int, copy: Path | None, as_json: bool) -> None:
    """Find units and tokens by a part of what is known of them.

    That is serial number, MAC, QR text, unit, batch, metadata, customer or state.

    TEXT may be a part; MACs are found however they are written. With - it is read from the standard input, where
    nobody else sees it.
    """
    if text == "-":
        text = sys.stdin.readline()
    with context.look(copy) as store:
        desk = FindingDesk(store, TokenDesk(store, None))
        try:
            found = desk.find(text, limit)
        finally:
            desk.close()
    if not found.hits:
        raise BadInput(
            "This has the form of an AuthToken, and is that of no token here." if found.secret else "Nothing is found."
        )
    for hit in found.hits:
        report(_facts(hit), as_json, _words(hit))
    if found.more and not as_json:
        click.echo("There is more: type more of it, or take a larger --limit.", err=True)


def _facts(hit: Hit) -> dict[str, object]:
    facts = dataclasses.asdict(hit)
    return {"qr": facts.pop("qr_token")} | facts


def _words(hit: Hit) -> str:
    what = "AuthToken" if hit.matched is Matched.AUTH_TOKEN else f"{hit.field or hit.matched}: {hit.value}"
    return f"{hit.unit or '-':12} {hit.state:9} {hit.mac or '-':17}  {hit.qr_token}  {what}"
