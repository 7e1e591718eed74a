"""What the cloud is asked to do with a token, and what its list says of that afterwards."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.errors import StationError
from app.domain.tokens import CloudStatus, StaticToken


class ErrandKind(StrEnum):
    DISCLAIM = "disclaim"
    DELETE = "delete"


class ErrandOutcome(StrEnum):
    DONE = "done"  # seen in the cloud
    REFUSED = "refused"  # the cloud does not do it, or it is not what was asked for any more
    DROPPED = "dropped"  # a person gave it up


@dataclass(frozen=True, slots=True)
class Errand:
    """One token of a batch; open until it has an outcome."""

    id: str
    batch: str
    number: int  # its place in the batch, from 1
    kind: ErrandKind
    qr_token: str
    claimed: bool  # when it was asked for
    owner_id: int | None  # whose the token was then, as far as the cloud says
    claimed_org_id: int | None
    who: str
    why: str
    asked_at: str  # ISO 8601, UTC
    sent_at: str | None  # of the last try, from just before it; None where the cloud certainly did not do it
    ended_at: str | None
    outcome: ErrandOutcome | None
    problem: str  # why the last try did not end it, or what is to be said of its end


@dataclass(frozen=True, slots=True)
class End:
    """How an errand ends; `why` is None where there is nothing to be said of it."""

    outcome: ErrandOutcome
    why: StationError | None = None


def settle(errand: Errand, listed: StaticToken | None) -> End | None:
    """Return how an errand ends by what the cloud lists of its token now; None where the cloud is (still) to be asked.

    A token that has another owner than when the errand was asked for is not touched: nobody agreed to that.
    """
    facts = {"qr_token": errand.qr_token}
    if errand.kind is ErrandKind.DELETE:
        if listed is None:
            return End(ErrandOutcome.DONE)
        if _is_somebody_elses(errand, listed):
            return End(ErrandOutcome.REFUSED, StationError(_CLAIMED_SINCE, **facts))
        return None
    if listed is None:
        return End(ErrandOutcome.REFUSED, StationError("The cloud no longer has the token {qr_token}.", **facts))
    if listed.status is CloudStatus.UNCLAIMED:
        if errand.sent_at or errand.claimed:  # it may have been done by hand
            return End(ErrandOutcome.DONE)
        return End(ErrandOutcome.REFUSED, StationError(_NOT_CLAIMED, **facts))
    if _is_somebody_elses(errand, listed):
        if errand.sent_at:  # so it was unclaimed in between
            return End(ErrandOutcome.DONE, StationError("It was claimed again since.", **facts))
        return End(ErrandOutcome.REFUSED, StationError(_CLAIMED_SINCE, **facts))
    return None


def _is_somebody_elses(errand: Errand, listed: StaticToken) -> bool:
    if listed.status is CloudStatus.UNCLAIMED:
        return False
    before = (errand.claimed, errand.owner_id, errand.claimed_org_id)
    return before != (True, listed.owner_id, listed.claimed_org_id)


_NOT_CLAIMED = "The token {qr_token} is not claimed: there is nothing to disclaim."
_CLAIMED_SINCE = (
    "The token {qr_token} was claimed by somebody else since this was asked for. Look at it, then ask again."
)
