"""`station tokens export`."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import click

from app.bench.tokens.token_export import export_pictures, export_zip
from app.cli.context import Context, report
from app.cli.signing import Who, acting, signed
from app.cli.token_choice import Chosen, choosing
from app.domain.people import Act


@click.command()
@click.argument("path", type=click.Path(dir_okay=False, path_type=Path))
@choosing
@click.option(
    "--names",
    type=click.Choice(["unit", "serial", "qr", "auth"]),
    default="unit",
    show_default=True,
    help="How the pictures are named; auth puts secrets into file names.",
)
@click.option("--without-auth-tokens", is_flag=True, help="Pictures and public facts only: no permit is needed.")
@acting
@click.option("--json", "as_json", is_flag=True)
@click.pass_obj
def export(
    context: Context,
    path: Path,
    chosen: Chosen,
    names: Literal["unit", "serial", "qr", "auth"],
    without_auth_tokens: bool,
    who: Who,
    as_json: bool,
) -> None:
    """Write a zip with a CSV and QR pictures, as the Console does. It holds AuthTokens: it is a secret."""
    with context.store() as store:
        qr_tokens = chosen.qr_tokens(store)
        words = chosen.words(len(qr_tokens))
        if without_auth_tokens:
            count = export_pictures(store, qr_tokens, path, names=names, selection=words)
        else:
            permit = signed(store, Act.EXPORT_TOKENS, who)
            count = export_zip(store, qr_tokens, path, permit, names=names, selection=words)
    facts: dict[str, object] = {"event": "exported", "tokens": count, "file": str(path), "names": names}
    secret = "" if without_auth_tokens else " It holds AuthTokens: keep it as a secret."
    report(facts | {"auth_tokens": not without_auth_tokens}, as_json, f"{count} tokens are in {path}.{secret}")
