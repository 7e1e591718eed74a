"""One token's state in the cloud: the API has no call for one, so the page where it should stand is read first."""

from __future__ import annotations

import time

from app.cloud.client import CloudClient
from app.domain.tokens import StaticToken

_NEAR = 100  # rows of the first page; what every server gives at once
_PAGE = 1000  # rows of each page where the whole list must be read


def look_up(client: CloudClient, qr_token: str, place: int, seconds: float) -> StaticToken | None:
    """Return a token as the cloud lists it now, or None where the whole list does not hold it.

    `place` is where it stood in the list when it was last seen, from 0. Raises TimeoutError after `seconds`, CloudError.
    """
    deadline = time.monotonic() + seconds
    page = client.static_tokens(place // _NEAR, _NEAR, seconds)
    number = 0
    while (found := next((token for token in page.rows if token.qr_token == qr_token), None)) is None:
        if number * _PAGE >= page.total:
            return None
        if (left := deadline - time.monotonic()) <= 0:
            raise TimeoutError
        page = client.static_tokens(number, _PAGE, left)
        number += 1
    return found
