"""Brings the cloud's templates and static tokens into the cache, and finds out which tokens are gone.

The list comes in pages while its rows shift, so a reading of it may miss a token that is there: what it misses is in
doubt, and gone when the next reading misses it too and is exact. That can be proven: it saw as many different tokens
as the list had at its first page, and none that appeared since. (Had it missed a token that was there at the first
page, it would have to have seen one that was not.) No token appeared if none is new to the cache, or if the reading
before saw the very same ones. A page's rows and its total are taken to be of one instant, and no token to come back
under its old name while it is read.
"""

from __future__ import annotations

import logging
from array import array
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from app.cloud.client import CloudClient
from app.cloud.paging import pages
from app.cloud.shapes import TokenPage
from app.domain.errors import Cancelled, CloudError
from app.domain.tokens import StaticToken, Template

log = logging.getLogger(__name__)

MOST_READINGS = 4  # in one sync
PLAUSIBLE_LOSS = 100  # tokens that may be gone at once; more only if that is less than what is still there


class PassEnd(Protocol):
    """What a finished pass did not see of the known tokens."""

    @property
    def missing(self) -> int: ...  # for the first time
    @property
    def doubtful(self) -> int: ...  # once more, but the pass was not exact
    @property
    def gone(self) -> int: ...  # once more


class Cache(Protocol):
    """Where the tokens go: `app.store.token_cache.TokenCache`."""

    def begin_pass(self) -> int: ...
    def put_page(self, pass_number: int, tokens: Sequence[StaticToken]) -> int: ...
    def finish_pass(self, pass_number: int, *, exact: bool) -> PassEnd: ...
    def put_templates(self, templates: Sequence[Template]) -> None: ...


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a reading of the list has come; the next reading begins at 0 again."""

    rows: int
    total: int


@dataclass(frozen=True, slots=True)
class SyncResult:
    """What a sync found; `settled` is off where the list was never as long as it said, so that nothing was decided."""

    seen: int  # different tokens in the last reading
    changed: int  # new or changed
    missing: int  # in doubt until the next sync
    gone: int  # called gone by this sync
    settled: bool = True


@dataclass(frozen=True, slots=True)
class _Reading:
    promised: int  # rows that the list had at the first page
    seen: int  # different tokens
    mark: int  # the same for the same tokens
    changed: int  # new to the cache or changed

    def same(self, before: _Reading | None) -> bool:
        return before is not None and (self.promised, self.seen, self.mark) == (
            before.promised,
            before.seen,
            before.mark,
        )

    def exact(self, before: _Reading | None) -> bool:
        return self.seen == self.promised and (self.changed == 0 or self.same(before))


class _Seen:
    """Different tokens, counted at 8 bytes each: a list of any length is read in little memory."""

    def __init__(self) -> None:
        self._drawers = [array("q") for _ in range(256)]

    def add(self, qr_tokens: Iterable[str]) -> None:
        for qr_token in qr_tokens:
            number = hash(qr_token)
            self._drawers[number & 255].append(number)

    def count_and_mark(self) -> tuple[int, int]:
        drawers = (set(drawer) for drawer in self._drawers)
        parts = [(len(drawer), sum(drawer)) for drawer in drawers]
        return sum(count for count, _ in parts), sum(mark for _, mark in parts)


def sync(
    client: CloudClient,
    cache: Cache,
    *,
    progress: Callable[[SyncProgress], None],
    cancelled: Callable[[], bool],
) -> SyncResult:
    """Bring `cache` up to the cloud; one sync of a cache at a time.

    Raises Cancelled when `cancelled` says so between two requests, what the client raises, CloudError for a list that
    contradicts itself, and what the cache raises. What came so far is in the cache then, and no token is called gone.
    """
    cache.put_templates(client.templates())
    changed = missing = gone = 0
    settled = False
    before: _Reading | None = None
    for _ in range(MOST_READINGS):
        number = cache.begin_pass()
        reading = _read(client, cache, number, progress, cancelled)
        changed += reading.changed
        if reading.seen >= reading.promised:
            end = cache.finish_pass(number, exact=reading.exact(before))
            missing, gone, settled = end.missing + end.doubtful, gone + end.gone, True
            if not missing or not _plausible(end.missing, reading.seen):
                break
        elif reading.same(before):
            break  # it holds still, and still is not as long as it says
        before = reading
    if not reading.seen and reading.promised:
        raise CloudError(
            "The cloud says that it has {promised} static tokens, and lists none. Try again later.",
            promised=reading.promised,
        )
    if not settled:
        log.warning("the list did not hold still: %d static tokens seen of %d", reading.seen, reading.promised)
    return SyncResult(reading.seen, changed, missing, gone, settled)


def _read(
    client: CloudClient,
    cache: Cache,
    number: int,
    progress: Callable[[SyncProgress], None],
    cancelled: Callable[[], bool],
) -> _Reading:
    """Read the whole list once into the pass `number`, one page in memory at a time."""

    def fetch(page: int, size: int) -> TokenPage:
        if cancelled():
            raise Cancelled
        return client.static_tokens(page, size)

    seen, rows, changed = _Seen(), 0, 0
    promised: int | None = None
    for page in pages(fetch):
        promised = page.total if promised is None else promised
        changed += cache.put_page(number, page.rows)
        seen.add(token.qr_token for token in page.rows)
        rows += len(page.rows)
        progress(SyncProgress(rows, max(page.total, rows)))
    return _Reading(promised or 0, *seen.count_and_mark(), changed)


def _plausible(missing: int, seen: int) -> bool:
    """Tell whether so many tokens may be called gone at once; a cloud that lost its list is believed a sync later."""
    return missing == 0 or (seen > 0 and missing <= max(seen, PLAUSIBLE_LOSS))
