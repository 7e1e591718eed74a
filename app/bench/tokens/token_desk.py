"""The desk where tokens are created, imported, disclaimed and deleted: all that a window or a command calls for it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager

from app.bench.tokens import token_creation, token_errands, token_import, token_requests, token_situation
from app.bench.tokens.token_creation import Created, CreationProgress
from app.bench.tokens.token_errands import Carried, ErrandTold
from app.bench.tokens.token_import import TakenIn
from app.bench.tokens.token_situation import Situation
from app.cloud.client import CloudClient
from app.cloud.console_export import ConsoleExport
from app.cloud.shapes import Metafield, PlanLimit
from app.domain.errors import BadInput
from app.domain.tokens import Template
from app.store.people import Permit
from app.store.station_store import Store


def _unheard(_: object) -> None:
    """Hears of progress that nobody watches."""


def _never() -> bool:
    return False


class TokenDesk:
    """Threads may share it; calls that ask the cloud take their time. `client` is None where no cloud is set.

    `store` is the station's, for what needs no cloud: exports, sheets, details, a file's rows.

    Every call raises StationError: BadInput, NotAllowed, CloudError (NotOffered where the cloud has no API for it: see
    `app.cloud.console_steps`), StoreError; and Cancelled.
    """

    def __init__(self, store: Store, client: CloudClient | None) -> None:
        self.store, self._maybe_client = store, client
        self._carried: set[str] = set()  # batches that a thread works on
        self._lock = threading.Lock()

    @property
    def has_cloud(self) -> bool:
        """Whether a cloud is set."""
        return self._maybe_client is not None

    # New tokens

    def templates(self) -> list[Template]:
        """Return the known templates by name; the cloud's, where none is known yet and one is set."""
        if not (known := self.store.tokens.templates()) and self._maybe_client:
            self.store.tokens.put_templates(self._maybe_client.templates())
            known = self.store.tokens.templates()
        return known

    def fields(self, template: Template) -> list[Metafield]:
        """Return the metadata fields of a template."""
        return self._client.metafields(template.template_ids[0] if template.template_ids else str(template.product_id))

    def limits(self) -> PlanLimit | None:
        """Return how many tokens the plan allows; None where the cloud does not say."""
        return self._client.limits()

    def generate(
        self,
        template: Template,
        count: int,
        permit: Permit,
        progress: Callable[[CreationProgress], None] = _unheard,
        cancelled: Callable[[], bool] = _never,
    ) -> Created:
        """Create tokens by count; the permit is for Act.CREATE_TOKENS."""
        return token_creation.generate(self.store, self._client, template, count, permit, progress, cancelled)

    def create_from_rows(
        self,
        template: Template,
        rows: Sequence[Mapping[str, str]],
        permit: Permit,
        progress: Callable[[CreationProgress], None] = _unheard,
        cancelled: Callable[[], bool] = _never,
    ) -> Created:
        """Create a token for each row of metadata; the permit is for Act.CREATE_TOKENS."""
        return token_creation.create_from_rows(self.store, self._client, template, rows, permit, progress, cancelled)

    def take_in(self, export: ConsoleExport, template: Template, permit: Permit, org_id: int | None = None) -> TakenIn:
        """Take a Console export in, without the cloud; the permit is for Act.IMPORT_TOKENS."""
        return token_import.take_in(self.store, export, template, org_id, permit)

    # Disclaiming and deleting

    def situation(self, qr_token: str) -> Situation:
        """Return what disclaiming or deleting a token will do, as the cloud lists it now."""
        return self.situations([qr_token])[0]

    def situations(self, qr_tokens: Sequence[str], cancelled: Callable[[], bool] = _never) -> list[Situation]:
        """Return the situation of each of many tokens."""
        return token_situation.situations(self.store, self._client, qr_tokens, cancelled)

    def disclaim(self, qr_tokens: Sequence[str], why: str, permit: Permit) -> str:
        """Take up the disclaiming of tokens and return the batch, for `carry_out`; the permit is for Act.DISCLAIM."""
        return token_requests.ask_to_disclaim(self.store, self._client, qr_tokens, why, permit)

    def to_type(self, qr_tokens: Sequence[str]) -> str:
        """Return what a person must type before these tokens are deleted."""
        return token_requests.to_type(self.store, qr_tokens)

    def delete(self, qr_tokens: Sequence[str], why: str, typed: str, permit: Permit) -> str:
        """Take up the deletion of tokens and return the batch, for `carry_out`.

        The permit is for Act.DELETE; where one of the tokens is claimed, for Act.DELETE_CLAIMED.
        """
        return token_requests.ask_to_delete(self.store, self._client, qr_tokens, why, typed, permit)

    def carry_out(
        self,
        batch: str,
        progress: Callable[[ErrandTold], None] = _unheard,
        cancelled: Callable[[], bool] = _never,
    ) -> Carried:
        """Do what is open of a batch, again and again until nothing is; a batch is one thread's at a time."""
        with self._alone(batch):
            return token_errands.carry_out(self.store, self._client, batch, progress, cancelled)

    def drop(self, batch: str, progress: Callable[[ErrandTold], None] = _unheard) -> Carried:
        """Give up what is open of a batch."""
        with self._alone(batch):
            return token_errands.drop(self.store, self._maybe_client, batch, progress)

    @property
    def _client(self) -> CloudClient:
        if self._maybe_client is None:
            raise BadInput("No cloud is set. Set one, or work with the export of Blynk.Console.")
        return self._maybe_client

    @contextmanager
    def _alone(self, batch: str) -> Iterator[None]:
        with self._lock:
            if batch in self._carried:
                raise BadInput("This batch is being carried out already.")
            self._carried.add(batch)
        try:
            yield
        finally:
            with self._lock:
                self._carried.discard(batch)
