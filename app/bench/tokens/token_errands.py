"""Disclaims and deletes tokens in the cloud, and believes only its list: whatever breaks off, nothing is done blindly.

Each token is read before it is touched and after it; what was sent without an answer is settled by that reading, in
this run or in a later one.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.bench.tokens.token_situation import read
from app.cloud.client import CloudClient
from app.cloud.errors import NotFound, NotOffered, Refused
from app.domain.errands import End, Errand, ErrandKind, ErrandOutcome, settle
from app.domain.errors import BadInput, Cancelled, CloudError, CloudRetry, CloudSignIn, StationError
from app.domain.tokens import StaticToken
from app.store.station_store import Store

log = logging.getLogger(__name__)

CHUNK = 250  # tokens between two readings of the cloud's list


@dataclass(frozen=True, slots=True)
class ErrandTold:
    """One token was tried: it has an outcome, or a problem."""

    errand: Errand
    ended: int  # of its batch, by now
    total: int


@dataclass(frozen=True, slots=True)
class Carried:
    """How a batch stands; it can be carried on where some are open."""

    batch: str
    kind: ErrandKind
    done: int
    refused: int
    dropped: int
    open: int
    trouble: CloudError | None  # what ended this run early; NotOffered: see `app.cloud.console_steps`


Told = Callable[[ErrandTold], None]


def carry_out(store: Store, client: CloudClient, batch: str, told: Told, cancelled: Callable[[], bool]) -> Carried:
    """Do what is open of a batch; return how it stands then. What is begun is read again, also after a cancel.

    Raises BadInput for an unknown batch, StoreError.
    """
    run = _Run(store, client, batch, told, cancelled)
    trouble: CloudError | None = None
    remaining = store.errands.open(batch)
    try:
        while remaining and not cancelled():
            chunk, remaining = remaining[:CHUNK], remaining[CHUNK:]
            run.carry(chunk)
    except Cancelled:
        log.info("a batch was stopped")
    except CloudError as problem:
        log.warning("a batch was stopped: %s", problem)
        trouble = problem
    return standing(store, batch, trouble)


def drop(store: Store, client: CloudClient | None, batch: str, told: Told) -> Carried:
    """Give up what is open of a batch; what may have been done is looked up first.

    Raises BadInput for an unknown batch, and where that needs a cloud and none is set; CloudError.
    """
    teller = _Teller(store, batch, told)
    sent = [errand.qr_token for errand in store.errands.open(batch) if errand.sent_at]
    if sent and client is None:
        raise BadInput("Some were sent to the cloud, and no cloud is set that could be asked what became of them.")
    listed = read(store, client, sent) if client and sent else {}
    for errand in store.errands.open(batch):
        token = listed.get(errand.qr_token)
        end = settle(errand, token) if errand.sent_at else None
        if end and end.outcome is ErrandOutcome.DONE:
            teller.end(errand, token, end)
        else:
            teller.end(errand, None, End(ErrandOutcome.DROPPED))
    return standing(store, batch)


def standing(store: Store, batch: str, trouble: CloudError | None = None) -> Carried:
    """Return how a batch stands. Raises BadInput for an unknown one."""
    errands = store.errands.of(batch)
    count = [errand.outcome for errand in errands].count
    return Carried(
        batch,
        errands[0].kind,
        count(ErrandOutcome.DONE),
        count(ErrandOutcome.REFUSED),
        count(ErrandOutcome.DROPPED),
        count(None),
        trouble,
    )


class _Teller:
    """Writes what becomes of a batch's errands, and tells it."""

    def __init__(self, store: Store, batch: str, told: Told) -> None:
        self._store, self._told = store, told
        errands = store.errands.of(batch)
        self._ended, self._total = sum(errand.outcome is not None for errand in errands), len(errands)

    def end(self, errand: Errand, token: StaticToken | None, end: End) -> None:
        """It is over; `token` is what the cloud lists now."""
        if token:
            self._store.tokens.seen(token)
        errand = self._store.errands.end(errand, end.outcome, end.why)
        self._ended += 1
        self._told(ErrandTold(errand, self._ended, self._total))

    def failed(self, errand: Errand, problem: StationError, *, untouched: bool) -> None:
        """It stays open."""
        errand = self._store.errands.failed(errand, problem, untouched=untouched)
        self._told(ErrandTold(errand, self._ended, self._total))


class _Run:
    """Goes through a batch chunk by chunk: read, send, read again."""

    def __init__(
        self, store: Store, client: CloudClient, batch: str, told: Told, cancelled: Callable[[], bool]
    ) -> None:
        self._store, self._client, self._cancelled = store, client, cancelled
        self._teller = _Teller(store, batch, told)
        self._answers: dict[str, CloudError] = {}  # by the errand's id: what was no plain success

    def carry(self, chunk: Sequence[Errand]) -> None:
        """Raises what the client raises where it holds for all; then the errands that are not ended stay open."""
        trouble: CloudError | None = None
        sent: list[Errand] = []
        listed = read(self._store, self._client, [errand.qr_token for errand in chunk], self._cancelled)
        for errand in chunk:
            if self._settled(errand, listed.get(errand.qr_token)) or trouble or self._cancelled():
                continue
            errand = self._store.errands.sent(errand)
            try:
                self._send(errand)
            except (CloudRetry, CloudSignIn, NotOffered) as problem:  # it did not do it, nor would it do the next
                self._teller.failed(errand, problem, untouched=True)
                trouble = problem
                continue
            except CloudError as problem:
                self._answers[errand.id] = problem
            sent.append(errand)
        if sent:
            listed = read(self._store, self._client, [errand.qr_token for errand in sent])
            for errand in sent:
                self._verify(errand, listed.get(errand.qr_token))
        if trouble:
            raise trouble

    def _send(self, errand: Errand) -> None:
        if errand.kind is ErrandKind.DISCLAIM:
            self._client.unclaim(errand.qr_token)
        else:
            self._client.delete(errand.qr_token)

    def _settled(self, errand: Errand, token: StaticToken | None) -> bool:
        end = settle(errand, token)
        if end:
            self._teller.end(errand, token, end)
        return end is not None

    def _verify(self, errand: Errand, token: StaticToken | None) -> None:
        answer = self._answers.get(errand.id)
        if self._settled(errand, token):
            return
        if isinstance(answer, Refused | NotFound):
            self._teller.end(errand, token, End(ErrandOutcome.REFUSED, answer))
            return
        kept = StationError("The cloud lists the token {qr_token} as before. Try again.", qr_token=errand.qr_token)
        self._teller.failed(errand, answer or kept, untouched=False)
