"""One token's state in the cloud: the API has no call for one, so the page where it should stand is read first."""

from __future__ import annotations

import time

from app.cloud.client import CloudClient
from app.cloud.paging import pages
from app.cloud.shapes import TokenPage
from app.domain.errors import CloudError
from app.domain.tokens import StaticToken

_NEAR = 100  # rows of the first page; what every server gives at once


def look_up(client: CloudClient, qr_token: str, place: int, seconds: float) -> StaticToken | None:
    """Return a token as the cloud lists it now, or None where the whole list, read once, does not hold it.

    `place` is where it stood in the list when it was last seen, from 0. Raises TimeoutError after `seconds`, CloudError
    where the list was changed while it was read, so that the token may have been overlooked, and what the client
    raises.
    """
    deadline = time.monotonic() + seconds

    def fetch(page: int, size: int) -> TokenPage:
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return client.static_tokens(page, size, left)

    for token in fetch(place // _NEAR, _NEAR).rows:
        if token.qr_token == qr_token:
            return token
    seen: set[str] = set()
    promised: int | None = None
    for page in pages(fetch):
        promised = page.total if promised is None else promised
        for token in page.rows:
            if token.qr_token == qr_token:
                return token
            seen.add(token.qr_token)
    if len(seen) != promised:
        raise CloudError("The cloud's list of static tokens was changed while it was read. Try again.")
    return None
