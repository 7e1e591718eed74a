"""Tokens' state in the cloud: the API has no call for one, so the pages where they should stand are read first."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

from app.cloud.client import CloudClient
from app.cloud.paging import pages
from app.cloud.shapes import TokenPage
from app.domain.errors import Cancelled, CloudError
from app.domain.tokens import StaticToken

_NEAR = 100  # rows of the first page; what every server gives at once
_FEW = 3  # tokens whose own pages are worth a look before the whole list is read
_READINGS = 3  # of a list that was changed while it was read


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

    found: dict[str, StaticToken] = {}
    _near(fetch, {qr_token: place}, found)
    if qr_token not in found and not _whole(fetch, {qr_token}, found):
        raise _changed()
    return found.get(qr_token)


def look_up_all(
    client: CloudClient, places: Mapping[str, int], cancelled: Callable[[], bool] | None = None
) -> dict[str, StaticToken]:
    """Return those of many tokens that the cloud lists now; the others it does not list.

    `places` says where each QR token stood in the list when it was last seen. Raises Cancelled between two requests,
    CloudError where the list was changed each time that it was read, and what the client raises.
    """

    def fetch(page: int, size: int) -> TokenPage:
        if cancelled and cancelled():
            raise Cancelled
        return client.static_tokens(page, size)

    found: dict[str, StaticToken] = {}
    if len(places) <= _FEW:
        _near(fetch, places, found)
    for _ in range(_READINGS):
        if len(found) == len(places) or _whole(fetch, set(places), found):
            return found
    raise _changed()


Fetch = Callable[[int, int], TokenPage]


def _near(fetch: Fetch, places: Mapping[str, int], found: dict[str, StaticToken]) -> None:
    """Find tokens on the pages where they should stand."""
    for page in sorted({place // _NEAR for place in places.values()}):
        found.update((token.qr_token, token) for token in fetch(page, _NEAR).rows if token.qr_token in places)


def _whole(fetch: Fetch, wanted: set[str], found: dict[str, StaticToken]) -> bool:
    """Find tokens in the whole list, read until all are found; tell whether those that are not cannot be in it."""
    seen: set[str] = set()
    promised: int | None = None
    for page in pages(fetch):
        promised = page.total if promised is None else promised
        for token in page.rows:
            seen.add(token.qr_token)
            if token.qr_token in wanted:
                found[token.qr_token] = token
        if len(found) == len(wanted):
            return True
    return len(seen) == promised


def _changed() -> CloudError:
    return CloudError("The cloud's list of static tokens was changed while it was read. Try again.")
