"""Tokens that come in the Console's export zip: the full way in for who has no API access."""

from __future__ import annotations

import time
from dataclasses import dataclass

from app.cloud.console_export import ConsoleExport, ExportedToken
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store.people import Permit
from app.store.station_store import Store


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What came of an export."""

    new: int
    known: int  # already, with the same AuthToken
    left_out: int  # mismatches that the export's reader has listed


def take_in(store: Store, export: ConsoleExport, template: Template, org_id: int | None, permit: Permit) -> TakenIn:
    """Take the tokens of a Console export into the cache, all or none, without asking the cloud.

    They are all of `template`, which is made known where it is not, and of `org_id` where the export does not say. The
    cache calls them unclaimed until a sync says otherwise, but for those that the export calls claimed.

    Raises NotAllowed; BadInput where the organization is not known or another one, and where a token contradicts what
    is known here.
    """
    tokens = [_exported(token, org_id, template) for token in export.tokens]
    if not tokens:
        raise BadInput("The export holds no token that can be taken in.")
    store.people.use(permit, Act.IMPORT_TOKENS)
    if all(known.product_id != template.product_id for known in store.tokens.templates()):
        store.tokens.put_templates([template])
    new = store.intake.add(tokens, [token.fields for token in export.tokens])
    known, left_out = len(tokens) - new, len(export.mismatches)
    store.journal.note("tokens imported", "", template=template.product_id, new=new, known=known, left_out=left_out)
    return TakenIn(new, known, left_out)


def _exported(token: ExportedToken, given: int | None, template: Template) -> StaticToken:
    org_id = token.org_id or given
    if org_id is None:
        raise BadInput("The export does not say which organization its tokens are of: give the organization's number.")
    if given not in (None, org_id):
        raise BadInput(
            "The export says that {qr_token} is of organization {said}, not {given}. Nothing was taken in.",
            qr_token=token.qr_token,
            said=org_id,
            given=given,
        )
    now = int(time.time() * 1000)  # the export does not say when they were created
    status = CloudStatus.CLAIMED if token.claimed else CloudStatus.UNCLAIMED
    return StaticToken(token.qr_token, token.auth_token, org_id, template.product_id, status, now)
