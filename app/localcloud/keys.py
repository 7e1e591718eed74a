"""The key that seals the embedded cloud's secrets: a file beside its database that only its owner reads."""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from app.domain.errors import StoreError
from app.domain.sealing import KEY_BYTES, Seal

FILE = "cloud.key"


def open_seal(folder: Path, *, fresh: bool) -> Seal:
    """Return the folder's seal; `fresh` makes the key where there is none yet.

    Raises StoreError where the key is missing, damaged, or cannot be read or written.
    """
    path = folder / FILE
    try:
        if fresh and not path.exists():
            _write(path, secrets.token_bytes(KEY_BYTES))
        key = path.read_bytes()
    except FileNotFoundError as error:
        raise StoreError("The embedded cloud's key {file} is missing. Restore it.", file=path) from error
    except OSError as error:
        raise StoreError(
            "The embedded cloud's key {file} cannot be used: {error}.", file=path, error=error.strerror
        ) from error
    if len(key) != KEY_BYTES:
        raise StoreError("The embedded cloud's key {file} is damaged. Restore it.", file=path)
    return Seal(key)


def _write(path: Path, key: bytes) -> None:
    """Write the key so that it is on disk whole, or not at all."""
    part = path.with_name(f"{path.name}.part")
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(key)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)
