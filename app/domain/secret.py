"""A value that must not be shown: AuthTokens and credentials."""

from __future__ import annotations

import hmac
import re
from typing import NoReturn

MASK = "••••••••"
_TOKEN_LIKE = re.compile(r"[A-Za-z0-9_-]{32,}")
_PUBLIC = re.compile(r"sqr_[A-Za-z0-9_-]{32}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")  # QR tokens, and units' ids


def mask_tokens(text: str) -> str:
    """Replace in a text whatever has an AuthToken's form; QR tokens and units' ids stay."""
    return _TOKEN_LIKE.sub(lambda found: found[0] if _PUBLIC.fullmatch(found[0]) else MASK, text)


class Secret:
    """Holds a secret text; everything that prints, logs or pickles it sees only a mask.

    `reveal()` is the one way to the text, so that its uses can be found by searching.
    """

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        if not isinstance(text, str):
            raise TypeError("a Secret holds a text")
        self._text = text

    def reveal(self) -> str:
        """Return the secret text itself."""
        return self._text

    def __repr__(self) -> str:
        return "Secret(…)"

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return repr(self)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        return hmac.compare_digest(self._text.encode(), other._text.encode())

    def __hash__(self) -> int:
        return hash(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is not pickled")
