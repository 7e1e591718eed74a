"""Calls of a client that is signed in: access tokens are renewed before they run out, and when they are refused."""

from __future__ import annotations

import base64
import logging
import threading
import time
from collections.abc import Mapping
from urllib.parse import quote

from app.cloud import shapes
from app.cloud.answer import Answer
from app.cloud.backoff import Patience
from app.cloud.profile import Profile
from app.cloud.reading import error_message
from app.cloud.refusal import refusal
from app.cloud.sender import Sender
from app.cloud.shapes import Call, Grant
from app.domain.errors import CloudError, CloudRetry
from app.domain.secret import Secret

log = logging.getLogger(__name__)

RENEW_BEFORE = 30.0  # seconds before an access token runs out; a quarter of its life where that is shorter


class Session:
    """What `sender` sends for one OAuth client; threads may share it."""

    def __init__(self, profile: Profile, sender: Sender) -> None:
        self._profile, self._sender = profile, sender
        pair = f"{profile.client_id}:{profile.client_secret.reveal()}"
        self._basic = Secret(base64.b64encode(pair.encode()).decode())
        self._lock = threading.Lock()
        self._grant: Grant | None = None
        self._renew_at = 0.0  # on the monotonic clock

    def ask(self, call: Call, query: Mapping[str, object], body: object, patience: Patience) -> Answer:
        """Return the answer to a call that the cloud did.

        Raises CloudSignIn, NotFound, Refused and CloudError as the cloud says, and what `Sender.send` raises.
        """
        refused: Secret | None = None
        for refresh in (True, True, False):  # the token at hand, a refreshed one, one of a new sign-in
            access = self._access(refused, patience, refresh=refresh)
            answer = self._sender.send(call, Secret(f"Bearer {access.reveal()}"), query, body, patience)
            if answer.status != 401:
                break
            refused = access
        if not answer.done:
            raise self._refusal(call, answer)
        return answer

    def sign_in(self, patience: Patience) -> None:
        """Get a new access token with the client's own credentials. Raises as `ask` does."""
        with self._lock:
            self._grant = None
        self._access(None, patience, refresh=False)

    def _access(self, refused: Secret | None, patience: Patience, *, refresh: bool) -> Secret:
        """Return an access token that is not the `refused` one, so that one refusal renews it once for all threads."""
        if not self._lock.acquire(timeout=patience.seconds):
            raise CloudRetry("The cloud {host} takes long over the sign-in. Try again later.", host=self._sender.host)
        try:
            grant = self._grant
            if grant and grant.access != refused and time.monotonic() < self._renew_at:
                return grant.access
            self._grant = None  # its refresh token works once, whatever comes of it
            kept = grant.refresh if grant and refresh else None
            grant = (self._refreshed(kept, patience) if kept else None) or self._signed_in(patience)
            self._grant = grant
            self._renew_at = time.monotonic() + grant.life - min(RENEW_BEFORE, grant.life / 4)
            return grant.access
        finally:
            self._lock.release()

    def _refreshed(self, token: Secret, patience: Patience) -> Grant | None:
        query = {"grant_type": "refresh_token", "refresh_token": token}
        try:
            answer = self._send(shapes.REFRESH, query, patience)
            return answer.read(shapes.grant) if answer.done else None
        except CloudError as problem:
            log.info("signing in anew, since the refresh failed: %s", problem)
            return None

    def _signed_in(self, patience: Patience) -> Grant:
        query = {"grant_type": "client_credentials"}
        answer = self._send(shapes.SIGN_IN, query, patience)
        if not answer.done and self._sender.leave_region():  # the organization may have moved
            answer = self._send(shapes.SIGN_IN, query, patience)
        if not answer.done:
            raise self._refusal(shapes.SIGN_IN, answer)
        return answer.read(shapes.grant)

    def _send(self, call: Call, query: Mapping[str, object], patience: Patience) -> Answer:
        return self._sender.send(call, Secret(f"Basic {self._basic.reveal()}"), query, None, patience)

    def _refusal(self, call: Call, answer: Answer) -> CloudError:
        grant = self._grant
        secrets = [self._profile.client_secret, self._basic, *([grant.access] if grant else [])]
        if grant and grant.refresh:
            secrets.append(grant.refresh)
        texts = [form for secret in secrets for form in (secret.reveal(), quote(secret.reveal(), safe=""))]
        return refusal(call, self._sender.host, answer.status, error_message(answer.body or b"", texts))
