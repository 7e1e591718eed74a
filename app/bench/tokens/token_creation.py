"""New tokens, created in the cloud by count or from rows of metadata; what came of it is counted, never guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from app.bench.cloud_link import sync_once
from app.cloud.client import CloudClient
from app.cloud.errors import OutcomeUnknown, Refused
from app.cloud.shapes import PlanLimit
from app.cloud.sync import SyncProgress
from app.domain.errors import BadInput, Cancelled, CloudError
from app.domain.people import Act
from app.domain.tokens import StaticToken, Template
from app.store.people import Permit
from app.store.station_store import Store

MOST_ROWS = 100_000


class CreationStep(StrEnum):
    """How far a creation is; from SENT on it cannot be taken back."""

    ASKING = "asking"  # the plan's limit
    SENT = "sent"  # the cloud creates them
    TAKING_IN = "taking in"  # into the cache
    SYNCING = "syncing"  # the answer does not tell the tokens: they are looked for in the cloud's list


@dataclass(frozen=True, slots=True)
class CreationProgress:
    step: CreationStep
    done: int
    total: int  # tokens; 0 where it is not known


@dataclass(frozen=True, slots=True)
class Created:
    """What came of a creation; the tokens that came are in the cache."""

    asked: int
    came: int
    told: bool  # the cloud's answer told the tokens; else they were counted in its list, and have no metadata here
    answered: bool  # off: the answer was lost
    limit: PlanLimit | None  # afterwards; None where the cloud does not say
    too_late: bool  # somebody wanted it stopped when it was sent already


Progress = Callable[[CreationProgress], None]
_Call = Callable[[], list[StaticToken]]


def generate(
    store: Store,
    client: CloudClient,
    template: Template,
    count: int,
    permit: Permit,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Created:
    """Create `count` tokens of a template. Raises as `create_from_rows` does."""
    if count < 1:
        raise BadInput("Create at least one token.")
    store.people.use(permit, Act.CREATE_TOKENS)
    return _Creation(store, client, template, count, progress, cancelled).run(
        lambda: client.generate(template.product_id, count), ()
    )


def create_from_rows(
    store: Store,
    client: CloudClient,
    template: Template,
    rows: Sequence[Mapping[str, str]],
    permit: Permit,
    progress: Progress,
    cancelled: Callable[[], bool],
) -> Created:
    """Create a token for each row of metadata, all or none; the cache gets tokens and metadata in one transaction.

    Raises NotAllowed; BadInput for no row or too many; Refused where the plan allows fewer, or the cloud refuses a row;
    NotOffered; Cancelled before it was sent; OutcomeUnknown; CloudError.
    """
    if not 1 <= len(rows) <= MOST_ROWS:
        raise BadInput("The file has {count} rows; it must have 1 to {most:,}.", count=len(rows), most=MOST_ROWS)
    store.people.use(permit, Act.CREATE_TOKENS)
    return _Creation(store, client, template, len(rows), progress, cancelled).run(
        lambda: client.create_from_rows(template.product_id, rows), rows
    )


@dataclass(frozen=True)
class _Creation:
    store: Store
    client: CloudClient
    template: Template
    count: int
    progress: Progress
    cancelled: Callable[[], bool]

    def run(self, call: _Call, rows: Sequence[Mapping[str, str]]) -> Created:
        self._step(CreationStep.ASKING)
        check_limit(self.client.limits(), self.count)
        if self.client.static_tokens(0, 1).total != self.store.intake.listed():
            self._sync(self.cancelled)  # so that what comes by a later one can be told from what was there
        newest = self.store.intake.newest()
        if self.cancelled():
            raise Cancelled
        facts: dict[str, Any] = {"template": self.template.product_id, "tokens": self.count, "rows": bool(rows)}
        self.store.journal.note("creation asked for", "", **facts)
        self._step(CreationStep.SENT)
        made, answered = self._made(call)
        told = len(made) == self.count and all(token.product_id == self.template.product_id for token in made)
        if told:
            self._step(CreationStep.TAKING_IN)
            self.store.intake.add(made, rows)
        else:
            self._look_for_them()
        came = self.count if told else self.store.intake.newer(newest, self.template.product_id)
        self.store.journal.note("tokens created", "", came=came, answered=answered, told=told, **facts)
        return Created(self.count, came, told, answered, self._limit(), self.cancelled())

    def _made(self, call: _Call) -> tuple[list[StaticToken], bool]:
        """Return what the answer tells of the tokens, and whether there was one."""
        try:
            return call(), True
        except OutcomeUnknown:
            return [], False
        except KeyboardInterrupt as stop:
            raise OutcomeUnknown(
                "Stopped, but {count:,} tokens were asked for already: the cloud may create them all the same. Sync,"
                " and count them before asking again.",
                count=self.count,
            ) from stop
        except CloudError as problem:
            self.store.journal.note("tokens not created", str(problem))
            raise

    def _look_for_them(self) -> None:
        try:
            self._sync(lambda: False)
        except CloudError as problem:
            raise OutcomeUnknown(
                "{count:,} tokens were asked for, and whether they came is not known: the cloud's list cannot be read"
                " now. Sync, and count them before asking again.",
                count=self.count,
            ) from problem

    def _sync(self, cancelled: Callable[[], bool]) -> None:
        def progress(now: SyncProgress) -> None:
            self.progress(CreationProgress(CreationStep.SYNCING, now.rows, now.total))

        sync_once(self.store, self.client, progress, cancelled=cancelled)

    def _step(self, step: CreationStep) -> None:
        self.progress(CreationProgress(step, 0, self.count))

    def _limit(self) -> PlanLimit | None:
        try:
            return self.client.limits()
        except CloudError:
            return None  # it is told for convenience: the tokens are there


def check_limit(limit: PlanLimit | None, count: int) -> None:
    """Raise Refused where the plan does not allow so many more tokens."""
    if limit and count > limit.left:
        raise Refused(
            "{left:,} of {limit:,} tokens are left in your plan, and {count:,} are asked for. Upgrade the plan, or"
            " lower the count.",
            left=limit.left,
            limit=limit.limit,
            count=count,
        )
