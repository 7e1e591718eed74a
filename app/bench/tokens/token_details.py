"""What the station knows of one token, and its AuthToken where a supervisor has signed for it."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.people import Act
from app.domain.secret import Secret
from app.domain.units import Unit
from app.store.people import Permit
from app.store.station_store import Store
from app.store.token_cache import CloudSide


@dataclass(frozen=True, slots=True)
class TokenDetails:
    """Without the AuthToken."""

    qr_token: str
    org_id: int  # where it was created
    template: str
    cloud: CloudSide  # as it was heard last
    fields: dict[str, str]  # the token's metadata
    unit: Unit | None  # the one that holds it
    on_paper: bool


def details(store: Store, qr_token: str) -> TokenDetails:
    """Return what is known of a token, without asking the cloud. Raises BadInput for an unknown one."""
    org_id, template = store.tokens.origin(qr_token)
    return TokenDetails(
        qr_token,
        org_id,
        template,
        store.tokens.cloud_side(qr_token),
        store.fields.of(qr_token),
        store.journal.holder(qr_token),
        store.paper.holds(qr_token),
    )


def reveal(store: Store, qr_token: str, permit: Permit) -> Secret:
    """Return a token's AuthToken, for a person to read; the permit is for Act.REVEAL, and the journal knows.

    Raises NotAllowed, BadInput, StoreError.
    """
    store.people.use(permit, Act.REVEAL)
    secret = store.tokens.auth_token(qr_token)
    store.journal.note("AuthToken revealed", "", store.journal.holder(qr_token), qr_token=qr_token)
    return secret
