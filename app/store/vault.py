"""The key that seals the AuthTokens: in the system's keyring, or else in a file that only its owner reads."""

from __future__ import annotations

import base64
import os
import secrets
from pathlib import Path

import keyring
from keyring.errors import KeyringError

from app.domain.errors import StoreError
from app.domain.sealing import KEY_BYTES
from app.store.synced import sync_folder

_SERVICE = "token-station"


def keyring_name() -> str | None:
    """Return the name of the system's keyring, or None where there is none that keeps a secret."""
    backend = keyring.get_keyring()
    module = type(backend).__module__
    if backend.priority <= 0 or module.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")):
        return None
    return f"{module}.{type(backend).__name__}"


def load_secret(home: Path, name: str, *, use_keyring: bool = True) -> bytes | None:
    """Return a secret kept for this home folder, or None. Raises StoreError where the place cannot be read."""
    path = home / f"{name}.key"
    try:
        if path.exists():
            return base64.b64decode(path.read_bytes(), validate=True)
        if use_keyring and keyring_name():
            text = keyring.get_password(_SERVICE, f"{name} {home.resolve()}")
            return base64.b64decode(text) if text else None
    except (OSError, ValueError, KeyringError) as error:
        raise StoreError(
            "The secret {name} of {home} cannot be read ({kind}).", name=name, home=home, kind=type(error).__name__
        ) from error
    return None


def keep_secret(home: Path, name: str, secret: bytes, *, use_keyring: bool = True) -> None:
    """Keep a secret for this home folder. Raises StoreError where that fails."""
    text = base64.b64encode(secret).decode()
    try:
        if use_keyring and keyring_name():
            keyring.set_password(_SERVICE, f"{name} {home.resolve()}", text)
            return
        write_private(home / f"{name}.key", text.encode())
    except (OSError, KeyringError) as error:
        raise StoreError(
            "The secret {name} of {home} cannot be kept ({kind}).", name=name, home=home, kind=type(error).__name__
        ) from error


def write_private(path: Path, data: bytes) -> None:
    """Write a file that only its owner reads; on disk when this returns, whole or not at all. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    descriptor = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)
    sync_folder(path.parent)


def sealing_key(home: Path, *, new: bool, use_keyring: bool = True) -> bytes:
    """Return this home's sealing key of 32 bytes; where there is none, made if it is `new`. Raises StoreError."""
    key = load_secret(home, "sealing", use_keyring=use_keyring)
    if key is None and not new:  # one made now would hide the right one, once the keyring can be asked again
        raise StoreError(
            "The sealing key of {home} is not there: it is not in the file sealing.key, and this system's keyring does"
            " not have it. Restore the key.",
            home=home,
        )
    if key is None:
        key = secrets.token_bytes(KEY_BYTES)
        keep_secret(home, "sealing", key, use_keyring=use_keyring)
    if len(key) != KEY_BYTES:
        raise StoreError("The sealing key of {home} is damaged. Restore it from a backup.", home=home)
    return key
