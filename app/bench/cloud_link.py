"""The bench's background talk with the cloud: sync now and then, and deliver what it must still hear."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.bench.contradiction import new_contradictions
from app.bench.events import CloudChanged, CloudState, Event, TokenContradicted
from app.bench.learned import MetadataDiffer, learned
from app.cloud.client import CloudClient
from app.cloud.lookup import look_up
from app.cloud.sync import SyncProgress, SyncResult, sync
from app.domain.errors import Cancelled, CloudError, CloudRetry, CloudSignIn, StationError
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import Unit
from app.store.audit import head
from app.store.outbox import Message
from app.store.station_store import Store

log = logging.getLogger(__name__)

SYNC_SECONDS = 300.0  # between two syncs
PENDING_SECONDS = 60.0  # the same while what was closed of late waits to be delivered
FRESH = timedelta(hours=1)  # a device that has not connected by then may do so at its customer's only, if ever
REST = 4  # times as long as a sync took: so long at least is the pause, lest a long list be read all the time
RETRY_SECONDS = 30.0  # after the cloud could not be reached
ASK_SECONDS = 3.0  # that a device waits at most for what the cloud says of its token
DELIVERY_BATCH = 100
LOOK_SECONDS = 0.2  # between two looks whether who waits for another's sync shall stop


class CloudLink(threading.Thread):
    """Keeps the cache fresh and the outbox empty; the bench never waits for it. The client is its own."""

    def __init__(self, store: Store, client: CloudClient, emit: Callable[[Event], None]) -> None:
        super().__init__(name="cloud link", daemon=True)
        self._store, self._client, self._emit = store, client, emit
        self._stopping, self._wake = threading.Event(), threading.Event()
        self._reached = True  # by the last turn
        synced_at = store.tokens.synced_at()
        self.view = CloudChanged(
            CloudState.NEVER, synced_at=datetime.fromisoformat(synced_at).timestamp() if synced_at else None
        )

    def sync_now(self) -> None:
        """Sync at once instead of at the next turn."""
        self._wake.set()

    def ask(self, qr_token: str) -> bool:
        """Have the cache hear what the cloud says now of one token; False where it cannot be asked in time.

        Called from the slots' threads, which wait for it: a cloud that did not answer one of them in time is asked by
        none before the next turn has reached it.
        """
        if not self._reached:
            return False
        tokens = self._store.tokens
        try:
            token = self._look_up(qr_token, tokens.place(qr_token))
        except (CloudError, Cancelled, TimeoutError) as problem:
            log.warning("the cloud was not asked about a token: %s", str(problem) or "it takes long")
            if isinstance(problem, CloudRetry | CloudSignIn | TimeoutError):
                self._reached = False
                self.sync_now()
            return False
        if token is None:
            tokens.unseen(qr_token)
        else:
            tokens.seen(token)
        if token is None or token.status is CloudStatus.CLAIMED:
            self.sync_now()  # the cache is behind: others may be gone too
        return True

    def _look_up(self, qr_token: str, place: int) -> StaticToken | None:
        """Look a token up in a thread that may take longer than who asks can wait: names resolve at their own pace."""
        answer: Future[StaticToken | None] = Future()

        def run() -> None:
            try:
                answer.set_result(look_up(self._client, qr_token, place, ASK_SECONDS))
            except BaseException as problem:  # it belongs to who asked
                answer.set_exception(problem)

        threading.Thread(target=run, name="cloud look-up", daemon=True).start()
        return answer.result(ASK_SECONDS)

    def stop(self) -> None:
        """End, whatever the cloud is waited for."""
        self._stopping.set()
        self._wake.set()
        self._client.close()

    def run(self) -> None:
        """Sync and deliver until stopped."""
        while True:
            self._wake.clear()
            if self._stopping.is_set():  # after the clearing, which must not undo the waking by stop()
                return
            self._wake.wait(self._turn())

    def _turn(self) -> float:
        """Sync and deliver once; return the seconds until the next time."""
        begun, took = time.monotonic(), 0.0
        try:
            self._tell(state=CloudState.SYNCING, rows=0, total=0, problem=None)
            _sync(self._store, self._client, self._progress, self._stopping.is_set)
            took = time.monotonic() - begun
            self._tell(synced_at=time.time())
            for unit, problem in new_contradictions(self._store):
                self._contradicted(unit, problem)
            deliver(self._store, self._client, self._tell, self._stopping.is_set, self._contradicted)
            self._reached = True
            self._tell(state=CloudState.READY)
        except Cancelled:
            pass
        except CloudRetry as problem:
            self._reached = False
            self._tell(state=CloudState.OFFLINE, problem=problem)
            return problem.retry_after or RETRY_SECONDS
        except CloudSignIn as problem:
            self._reached = False
            self._tell(state=CloudState.REFUSED, problem=problem)
        except StationError as problem:
            self._tell(state=CloudState.OFFLINE, problem=problem)
        except Exception:
            log.exception("the cloud link failed")
            fault = StationError("The sync failed by a fault of the program; it is in the log.")
            self._tell(state=CloudState.OFFLINE, problem=fault)
        return max(PENDING_SECONDS if self._soon() else SYNC_SECONDS, REST * took)

    def _contradicted(self, unit: Unit, problem: StationError) -> None:
        self._emit(TokenContradicted(unit, problem))

    def _soon(self) -> bool:
        """Tell whether something waits that the cloud may well take by the next turn."""
        try:
            return self._store.outbox.pending(datetime.now(UTC) - FRESH) > 0
        except StationError:
            return False

    def _progress(self, progress: SyncProgress) -> None:
        self._show(rows=progress.rows, total=progress.total)

    def _tell(self, **changes: object) -> None:
        try:
            changes["pending"] = self._store.outbox.pending()
        except StationError as problem:
            log.warning("%s", problem)
        self._show(**changes)

    def _show(self, **changes: object) -> None:
        self.view = replace(self.view, **changes)  # type: ignore[arg-type]
        self._emit(self.view)


def _unheard(*_: object) -> None:
    """Hears of progress that nobody watches."""


def _never() -> bool:
    return False


def sync_once(
    store: Store,
    client: CloudClient,
    progress: Callable[[SyncProgress], None] = _unheard,
    contradicted: Callable[[Unit, StationError], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
) -> tuple[SyncResult, int]:
    """Sync and deliver in the foreground; return the sync's result and the number of deliveries.

    `contradicted` hears what `deliver` tells it. Raises CloudError, and Cancelled between two requests.
    """
    result = _sync(store, client, progress, cancelled)
    return result, deliver(store, client, cancelled=cancelled, contradicted=contradicted)


def _sync(
    store: Store, client: CloudClient, progress: Callable[[SyncProgress], None], cancelled: Callable[[], bool]
) -> SyncResult:
    with _alone(store, cancelled):
        upto = head(store.db)[0]
        result = sync(client, store.tokens, progress=progress, cancelled=cancelled)
        if result.settled and not result.missing:
            store.outbox.synced(upto)
        return result


@contextmanager
def _alone(store: Store, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Have nobody else sync or deliver meanwhile; raise Cancelled when `cancelled` says so while it is waited for.

    Two at a time would take for gone what the other has seen, and tell the cloud the same thing twice.
    """
    while not store.outbox.talk.acquire(timeout=LOOK_SECONDS):
        if cancelled():
            raise Cancelled
    try:
        yield
    finally:
        store.outbox.talk.release()


def deliver(
    store: Store,
    client: CloudClient,
    progress: Callable[[], None] = _unheard,
    cancelled: Callable[[], bool] = _never,
    contradicted: Callable[[Unit, StationError], None] = _unheard,
) -> int:
    """Deliver all that the cloud can take now; return how much of it arrived. `progress` hears of each batch.

    `contradicted` hears once of each unit whose device has metadata in the cloud that name another; nothing is
    overwritten there, the message waits until a person has corrected them.

    Each message says which value a device's metadata must have, so sending it again changes nothing: it is done
    when the cloud was seen to have the value. Raises CloudRetry and CloudSignIn, which hold for all messages, and
    Cancelled when `cancelled` says so between two messages.
    """
    arrived = 0
    with _alone(store, cancelled):
        while True:
            messages = store.outbox.deliverable(DELIVERY_BATCH)
            for message in messages:
                if cancelled():
                    raise Cancelled
                arrived += _try(store, client, message, contradicted)
            progress()
            if len(messages) < DELIVERY_BATCH or messages[-1].problem:  # those that failed before come last
                return arrived


def _try(
    store: Store, client: CloudClient, message: Message, contradicted: Callable[[Unit, StationError], None]
) -> bool:
    try:
        _deliver(client, message)
    except (CloudRetry, CloudSignIn):
        raise
    except CloudError as problem:
        if str(problem) != message.problem:
            log.warning("%s is not delivered yet: %s", message.unit, problem)
            store.outbox.failed(message, str(problem))
            if isinstance(problem, MetadataDiffer):
                unit = store.journal.named(message.unit)
                store.journal.note("metadata differ", str(problem), unit)
                contradicted(unit, problem)
        return False
    store.outbox.delivered(message)
    return True


def _deliver(client: CloudClient, message: Message) -> None:
    if any(_differing(client, message, write=True)):
        left = _differing(client, message, write=False)
        if left:
            raise CloudError("The cloud did not keep {fields} of {unit}.", fields=", ".join(left), unit=message.unit)


def _differing(client: CloudClient, message: Message, *, write: bool) -> list[str]:
    """Return the names of the fields whose value is not what the bench learned; write them if told to.

    Raises MetadataDiffer, before anything is written, where the cloud names another device.
    """
    found = []
    for field in client.device_metafields(message.device_id):
        value = learned(message, field)
        if value and field.value != value:
            found.append((field, value))
    if write:
        for field, value in found:
            client.set_device_metafield(message.device_id, field.id, value)
    return [field.name for field, _ in found]
