"""What the cloud answers, within its bounds; no trace of an error shows it."""

from __future__ import annotations

import time
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import httpx

from app.cloud.reading import parse_json
from app.domain.errors import CloudError

T = TypeVar("T")

LARGEST_ANSWER = 64 * 1024 * 1024  # bytes, unpacked; 100,000 tokens that were created from a file have about 20 MB


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; its body may hold AuthTokens."""

    status: int
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)  # None: too large, or not to be unpacked

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

    @property
    def web_page(self) -> bool:
        """It is for people's eyes: nothing of an API stands where it came from."""
        return (self.body or b"").lstrip()[:1] == b"<"

    def read(self, shape: Callable[[object], T]) -> T:
        """Return the JSON body as a function of `app.cloud.shapes` reads it. Raises CloudError."""
        if self.body is None:
            raise CloudError("The cloud's answer is too large or cannot be unpacked. Check the cloud's address.")
        try:
            return shape(parse_json(self.body))
        except CloudError as error:
            problem = error
        raise problem.with_traceback(None)  # the frames that it leaves behind hold the body in clear


def read_body(response: httpx.Response, until: float) -> bytes | None:
    """Return an answer's body, or None where it is too large or cannot be unpacked.

    `until` is when it must be whole, on the monotonic clock. Raises httpx's errors.
    """
    raw = bytearray()
    for chunk in response.iter_raw():
        raw += chunk
        if len(raw) > LARGEST_ANSWER:
            return None
        if time.monotonic() > until:
            raise httpx.ReadTimeout("the answer takes too long")
    return _unpacked(bytes(raw), response.headers.get("content-encoding", "identity").strip().lower())


def _unpacked(raw: bytes, encoding: str) -> bytes | None:
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
