"""The bench's background talk with the cloud: sync now and then, and deliver what it must still hear."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from app.bench.contradiction import new_contradictions
from app.bench.events import CloudChanged, CloudState, Event, TokenContradicted
from app.cloud.client import CloudClient
from app.cloud.errors import NotFound
from app.cloud.lookup import look_up
from app.cloud.sync import SyncProgress, SyncResult, sync
from app.domain.errors import Cancelled, CloudError, CloudRetry, CloudSignIn, StationError
from app.store.outbox import Message
from app.store.station_store import Store

log = logging.getLogger(__name__)

SYNC_SECONDS = 300.0  # between two syncs
PENDING_SECONDS = 60.0  # the same while something waits to be delivered
ASK_SECONDS = 3.0  # for asking about one token before a device gets it
RETRY_SECONDS = 30.0  # after the cloud could not be reached
DELIVERY_BATCH = 100


class CloudLink(threading.Thread):
    """Keeps the cache fresh and the outbox empty; the bench never waits for it."""

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

        Called from the slots' threads, which wait for it: a cloud that was off a moment ago is not asked.
        """
        if not self._reached:
            return False
        tokens = self._store.tokens
        try:
            token = look_up(self._client, qr_token, tokens.place(qr_token), ASK_SECONDS)
        except (CloudError, Cancelled, TimeoutError) as problem:
            log.warning("the cloud was not asked about a token: %s", problem)
            return False
        if token is None:
            tokens.unseen(qr_token)
        else:
            tokens.seen(token)
        return True

    def stop(self) -> None:
        """End after the request that is under way."""
        self._stopping.set()
        self._wake.set()

    def run(self) -> None:
        """Sync and deliver until stopped."""
        while not self._stopping.is_set():
            self._wake.clear()
            self._wake.wait(self._turn())

    def _turn(self) -> float:
        """Sync and deliver once; return the seconds until the next time."""
        try:
            self._tell(state=CloudState.SYNCING, rows=0, total=0, problem=None)
            sync(self._client, self._store.tokens, progress=self._progress, cancelled=self._stopping.is_set)
            for unit, problem in new_contradictions(self._store):
                self._emit(TokenContradicted(unit, problem))
            deliver(self._store, self._client)
            self._reached = True
            self._tell(state=CloudState.READY, synced_at=time.time())
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
        return PENDING_SECONDS if self.view.pending else SYNC_SECONDS

    def _progress(self, progress: SyncProgress) -> None:
        self._tell(rows=progress.rows, total=progress.total)

    def _tell(self, **changes: object) -> None:
        try:
            pending = self._store.outbox.pending()
        except StationError:
            pending = self.view.pending
        self.view = replace(self.view, pending=pending, **changes)  # type: ignore[arg-type]
        self._emit(self.view)


def _unheard(progress: SyncProgress) -> None:
    del progress


def sync_once(
    store: Store, client: CloudClient, progress: Callable[[SyncProgress], None] = _unheard
) -> tuple[SyncResult, int]:
    """Sync and deliver in the foreground; return the sync's result and the number of deliveries. Raises CloudError."""
    result = sync(client, store.tokens, progress=progress, cancelled=lambda: False)
    return result, deliver(store, client)


def deliver(store: Store, client: CloudClient) -> int:
    """Deliver what the cloud can take now; return how much of it arrived.

    Each message says which value a device's metadata must have, so sending it again changes nothing: it is done
    when the cloud was seen to have the value. Raises CloudRetry and CloudSignIn, which hold for all messages.
    """
    delivered = 0
    for message in store.outbox.deliverable(DELIVERY_BATCH):
        try:
            _deliver(client, message)
        except (CloudRetry, CloudSignIn):
            raise
        except CloudError as problem:
            log.warning("%s is not delivered yet: %s", message.unit, problem)
            store.outbox.failed(message, str(problem))
        else:
            store.outbox.delivered(message)
            delivered += 1
    return delivered


def _deliver(client: CloudClient, message: Message) -> None:
    if message.device_id is None:
        raise NotFound("The cloud has no device for {unit} yet.", unit=message.unit)
    mac, serial = message.mac.upper(), message.serial
    learned = {"mac address": mac, "mac": mac, "serial number": serial, "serial": serial}
    if any(_differing(client, message.device_id, learned, write=True)):
        left = _differing(client, message.device_id, learned, write=False)
        if left:
            raise CloudError("The cloud did not keep {fields} of {unit}.", fields=", ".join(left), unit=message.unit)


def _differing(client: CloudClient, device_id: int, learned: dict[str, str], *, write: bool) -> list[str]:
    """Return the names of the fields whose value is not what the bench learned; write them if told to."""
    found = []
    for field in client.device_metafields(device_id):
        value = learned.get(field.name.casefold())
        if value and field.value != value:
            found.append(field.name)
            if write:
                client.set_device_metafield(device_id, field.id, value)
    return found
