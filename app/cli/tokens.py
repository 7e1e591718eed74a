"""`station tokens …`"""

from __future__ import annotations

import click

from app.cli.context import Context, report
from app.cli.token_choice import find_template
from app.cli.token_creation import generate, import_tokens
from app.cli.token_errands import delete, disclaim, errands
from app.cli.token_export import export
from app.store.station_store import FILE
from app.store.token_list import STATUSES, TokenFilter, TokenList

PAGE = 1000


@click.group()
def tokens() -> None:
    """Static tokens: the cache of them, and what the cloud does."""


for _command in (generate, import_tokens, export, disclaim, delete, errands):
    tokens.add_command(_command)


@tokens.command("list")
@click.option("--status", type=click.Choice(STATUSES), default=None)
@click.option("--template", default="", help="Name, TMPL… id or integer id.")
@click.option("--text", default="", help="The beginning of a QR token; part of a unit's name or MAC.")
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def list_tokens(context: Context, status: str | None, template: str, text: str, as_json: bool) -> None:
    """List tokens, without their AuthTokens."""
    with context.store(alone=False) as store:  # makes or migrates the file
        product_id = find_template(store, template).product_id if template else None
    listing = TokenList(context.home / FILE)
    try:
        wanted, offset = TokenFilter(status or "", product_id, text), 0
        while rows := listing.page(wanted, offset, PAGE):
            for row in rows:
                facts: dict[str, object] = {
                    "qr": row.qr_token,
                    "status": row.status,
                    "template": row.template,
                    "org_id": row.org_id,
                    "unit": row.unit,
                    "mac": row.mac,
                    "created_at": row.created_at,
                }
                report(facts, as_json, f"{row.qr_token}  {row.status:9} {row.template:24} {row.unit:12} {row.mac}")
            offset += PAGE
    finally:
        listing.close()
