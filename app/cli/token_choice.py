"""Which tokens and which template a command is about."""

from __future__ import annotations

import contextlib
import functools
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from app.cloud.client import CloudClient
from app.cloud.csv_file import read_bytes
from app.cloud.csv_text import decode
from app.domain.errors import BadInput
from app.domain.tokens import Template, is_qr_token
from app.store.station_store import Store
from app.store.token_list import STATUSES, TokenFilter, TokenList

_LIST_BYTES = 16 << 20


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person named: tokens one by one, or by what they have in common."""

    names: tuple[str, ...]  # QR tokens, labels' texts, or units' names
    file: Path | None  # such names, a line each
    status: str
    template: str
    text: str

    def qr_tokens(self, store: Store) -> list[str]:
        """Return the tokens, each once. Raises BadInput where none is chosen, or a name is unknown."""
        names = list(self.names)
        if self.file:
            names += read_names(self.file)
        found = [_named(store, name) for name in names]
        if self.status or self.template or self.text:
            product_id = find_template(store, self.template).product_id if self.template else None
            with contextlib.closing(TokenList(store.db.path)) as listing:
                found += listing.qr_tokens(TokenFilter(self.status, product_id, self.text))
        elif not names:
            raise click.UsageError("Name tokens, or choose them with --status, --template, --text or --file.")
        if not found:
            raise BadInput("No token is chosen by that.")
        return list(dict.fromkeys(found))

    def words(self, count: int) -> str:
        """Return the choice for the journal."""
        parts = (("status", self.status), ("template", self.template), ("text", self.text))
        said = [f"{name} {value}" for name, value in parts if value]
        return f"{count} tokens" + (f" ({', '.join(said)})" if said else "")


def read_names(file: Path) -> list[str]:
    """Return what a file names, a line each. Raises BadInput."""
    text, _ = decode(read_bytes(file, _LIST_BYTES))
    return [line.strip() for line in text.splitlines() if line.strip()]


def choosing(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command what chooses tokens; it is called with `chosen: Chosen`."""

    @click.argument("one_by_one", nargs=-1, metavar="[QR…]")
    @click.option("--file", type=click.Path(dir_okay=False, path_type=Path), help="QR tokens or units, a line each.")
    @click.option("--status", type=click.Choice(STATUSES), default=None)
    @click.option("--template", default="", help="Name, TMPL… id or integer id.")
    @click.option("--text", default="", help="The beginning of a QR token; part of a unit's name or MAC.")
    @functools.wraps(command)
    def with_choice(
        *args: Any,
        one_by_one: tuple[str, ...],
        file: Path | None,
        status: str | None,
        template: str,
        text: str,
        **others: Any,
    ) -> Any:
        return command(*args, chosen=Chosen(one_by_one, file, status or "", template, text), **others)

    return with_choice


def find_template(store: Store, wanted: str, client: CloudClient | None = None) -> Template:
    """Return the template with this name, `TMPL…` id or integer id; `client` is asked where it is not known yet.

    Raises BadInput that names those that there are; CloudError.
    """
    found = store.tokens.templates_called(wanted)
    if not found and client:
        store.tokens.put_templates(client.templates())
        found = store.tokens.templates_called(wanted)
    if len(found) == 1:
        return found[0]
    if found:
        raise BadInput("Several templates are called “{template}”: name its TMPL… id.", template=wanted)
    raise BadInput(
        "There is no template “{template}”. Known are: {known}.",
        template=wanted,
        known=", ".join(template.name for template in store.tokens.templates()) or "none",
    )


def _named(store: Store, name: str) -> str:
    qr_token = name.partition("+")[0]  # a label's text ends with +organization
    return qr_token if is_qr_token(qr_token) else store.journal.named(name).qr_token
