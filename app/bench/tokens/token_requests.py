"""Who may have tokens disclaimed or deleted, and what must be typed and signed for it; nothing is sent here."""

from __future__ import annotations

from collections.abc import Sequence

from app.bench.tokens.token_situation import read
from app.cloud.client import CloudClient
from app.domain.errands import ErrandKind
from app.domain.errors import BadInput, NotAllowed
from app.domain.people import Act
from app.domain.tokens import CloudStatus, StaticToken
from app.store.people import Permit
from app.store.station_store import Store


def ask_to_disclaim(store: Store, client: CloudClient, qr_tokens: Sequence[str], why: str, permit: Permit) -> str:
    """Take up the disclaiming of tokens as they are claimed now; return the batch's id, for `token_errands.carry_out`.

    Raises NotAllowed, BadInput (no reason, an unknown token, one with an open errand), CloudError.
    """
    store.people.use(permit, Act.DISCLAIM)
    return _ask(store, ErrandKind.DISCLAIM, qr_tokens, read(store, client, qr_tokens), why)


def to_type(store: Store, qr_tokens: Sequence[str]) -> str:
    """Return what a person must type before these tokens are deleted: the unit's name, or how many there are."""
    unit = store.journal.holder(qr_tokens[0]) if len(qr_tokens) == 1 else None
    return unit.name if unit else f"DELETE {len(qr_tokens)}"


def ask_to_delete(
    store: Store, client: CloudClient, qr_tokens: Sequence[str], why: str, typed: str, permit: Permit
) -> str:
    """Take up the deletion of tokens; return the batch's id, for `token_errands.carry_out`.

    `typed` must be what `to_type` says. The permit is for Act.DELETE; where the cloud now lists one of the tokens as
    claimed, for Act.DELETE_CLAIMED. Raises NotAllowed, BadInput (also for the token of a unit on its way), CloudError.
    """
    if typed.strip() != to_type(store, qr_tokens):
        raise BadInput("Type {wanted} to have them deleted for good.", wanted=to_type(store, qr_tokens))
    act = Act.DELETE_CLAIMED if permit.act is Act.DELETE_CLAIMED else Act.DELETE
    store.people.use(permit, act)
    listed = read(store, client, qr_tokens)
    claimed = [token for token in listed.values() if token.status is CloudStatus.CLAIMED]
    if claimed and act is not Act.DELETE_CLAIMED:
        raise NotAllowed(
            "{count} of the tokens are claimed, {qr_token} for one: two supervisors must sign to delete their devices.",
            count=len(claimed),
            qr_token=claimed[0].qr_token,
        )
    return _ask(store, ErrandKind.DELETE, qr_tokens, listed, why)


def _ask(store: Store, kind: ErrandKind, qr_tokens: Sequence[str], listed: dict[str, StaticToken], why: str) -> str:
    return store.errands.ask(kind, {qr_token: listed.get(qr_token) for qr_token in qr_tokens}, why)
