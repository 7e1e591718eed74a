"""Sealing of secrets at rest: AES-256-GCM, bound to the row that a secret belongs to."""

from __future__ import annotations

import hashlib
import hmac
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.domain.errors import StoreError
from app.domain.secret import Secret

KEY_BYTES = 32
_NONCE_BYTES = 12


class Seal:
    """Seals and opens secrets with one key of 32 bytes."""

    def __init__(self, key: bytes) -> None:
        if len(key) != KEY_BYTES:
            raise ValueError("a sealing key has 32 bytes")
        self._aead = AESGCM(key)
        self._mark_key = hmac.digest(key, b"token-station mark", hashlib.sha256)

    def seal(self, secret: Secret, owner: str) -> bytes:
        """Return nonce and ciphertext; `owner` names the row (a QR token) and must be given again to open it."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._aead.encrypt(nonce, secret.reveal().encode(), owner.encode())

    def open(self, sealed: bytes, owner: str) -> Secret:
        """Return the secret. Raises StoreError where the key is another one or the bytes were changed."""
        try:
            return Secret(self._aead.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], owner.encode()).decode())
        except (InvalidTag, ValueError) as error:
            raise StoreError(
                "The sealed token {owner} cannot be opened: the station's key is another one, or its file was changed.",
                owner=owner,
            ) from error

    def mark(self, secret: Secret) -> bytes:
        """Return 16 bytes that are equal for equal secrets and say nothing to who lacks the key."""
        return hmac.digest(self._mark_key, secret.reveal().encode(), hashlib.sha256)[:16]
