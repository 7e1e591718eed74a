"""What the cloud answers, read within its bounds."""

from __future__ import annotations

import time
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field

import httpx

from app.domain.errors import CloudError

LARGEST_ANSWER = 16 * 1024 * 1024  # bytes, unpacked; a page of 1,000 tokens has about 300,000


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; its body may hold AuthTokens."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(repr=False)

    @property
    def done(self) -> bool:
        """The cloud did what was asked."""
        return 200 <= self.status < 300

    @property
    def elsewhere(self) -> bool:
        """Another region does it, by the vendor's documentation."""
        return self.status in (307, 308)

    @property
    def busy(self) -> bool:
        """The cloud takes no more requests for now; it did nothing."""
        return self.status == 429

    @property
    def broken(self) -> bool:
        """The cloud failed; what it did is not known."""
        return self.status >= 500 or self.status == 408


def read_body(response: httpx.Response, until: float) -> bytes:
    """Return an answer's body; of an error that is too large or cannot be unpacked, nothing: its status says enough.

    `until` is when it must be whole, on the monotonic clock. Raises CloudError, and httpx's errors.
    """
    raw = bytearray()
    for chunk in response.iter_raw():
        raw += chunk
        if len(raw) > LARGEST_ANSWER:
            break
        if time.monotonic() > until:
            raise httpx.ReadTimeout("the answer takes too long")
    body = _unpacked(bytes(raw), response.headers.get("content-encoding", "identity").strip().lower())
    if body is None and response.is_success:
        raise CloudError(
            "The cloud {host} gives an answer that is too large or cannot be unpacked. Check the cloud's address.",
            host=response.url.host,
        )
    return body or b""


def _unpacked(raw: bytes, encoding: str) -> bytes | None:
    """Return the bytes that were packed, or None where they are too many or not to be had."""
    if encoding == "gzip" and raw:
        unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
        try:
            raw = unpacker.decompress(raw, LARGEST_ANSWER + 1)
        except zlib.error:
            return None
        if not unpacker.eof:
            return None
    elif encoding not in ("identity", "gzip"):
        return None
    return raw if len(raw) <= LARGEST_ANSWER else None
