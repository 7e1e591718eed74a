"""The embedded cloud's parts, opened on a folder; what serves them is elsewhere."""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from app.domain.errors import StoreError
from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.localcloud import clients, organizations, templates, tokens
from app.localcloud.database import Database
from app.localcloud.keys import open_seal
from app.localcloud.limits import Limits
from app.localcloud.presence import Presence
from app.localcloud.schema import migrate
from app.localcloud.settings import Settings

FILE = "cloud.db"


@dataclass(frozen=True, slots=True)
class Gateways:
    """Where devices log in, as `host:port`; "" where nothing listens."""

    binary: str = ""
    mqtt: str = ""


@dataclass(frozen=True)
class Cloud:
    """One opened folder: its database, its seal, and who is connected."""

    db: Database
    seal: Seal
    limits: Limits
    lock: IO[str]
    settings: Settings
    folder: Path
    url: str = ""  # what mailed links begin with
    vendor_only: bool = False  # without what the vendor's documented API lacks
    gateways: Gateways = Gateways()
    presence: Presence = field(default_factory=Presence)
    thinking: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))  # passwords and pictures

    def close(self) -> None:
        """Close the folder and let the next program have it."""
        self.db.close()
        self.lock.close()


def open_cloud(folder: Path, limits: Limits, settings: Settings) -> Cloud:
    """Open (or found) the cloud in a folder.

    Raises StoreError: served by another program, unreadable, damaged, from a newer version, or with another key.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        lock = (folder / "cloud.lock").open("a")
    except OSError as error:
        raise StoreError(
            "The folder {folder} cannot be written: {error}.", folder=folder, error=error.strerror
        ) from error
    with contextlib.ExitStack() as undo:
        undo.callback(lock.close)
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(
                "An embedded cloud already works on {folder}. Stop it, or give this one another folder.", folder=folder
            ) from error
        path = folder / FILE
        seal = open_seal(folder, fresh=not path.exists())
        path.touch(mode=0o600)
        db = Database(path)
        undo.callback(db.close)
        migrate(db)
        _found(db, seal)
        undo.pop_all()
    return Cloud(db, seal, limits, lock, settings, folder)


def first_client(cloud: Cloud) -> tuple[str, Secret]:
    """Return id and secret of the OAuth client that the cloud was founded with. Raises StoreError."""
    rows = cloud.db.rows("SELECT value FROM meta WHERE key IN ('client_id', 'client_secret') ORDER BY key")
    client_id, sealed = (row["value"] for row in rows)
    return client_id, cloud.seal.open(sealed, client_id)


def add_demo(cloud: Cloud, template_names: Sequence[str], tokens_per_template: int) -> None:
    """Make the root organization's templates, each with so many tokens at least, where they are missing."""
    for name in template_names:
        with cloud.db.transaction() as connection:
            template_id = templates.ensure(connection, organizations.ROOT_ID, name)
        missing = tokens_per_template - cloud.db.count("SELECT count(*) FROM tokens WHERE template_id = ?", template_id)
        if missing > 0:
            tokens.generate(cloud.db, cloud.seal, organizations.ROOT_ID, template_id, missing, cloud.limits.plan_tokens)


def _found(db: Database, seal: Seal) -> None:
    """Make the first organization, user and client in a fresh file; in an older one, check that the key is the same."""
    check = seal.mark(Secret("embedded cloud"))
    row = db.row("SELECT value FROM meta WHERE key = 'key_check'")
    if row is None:
        with db.transaction() as connection:
            organizations.found(connection)
            client_id, secret = clients.add(connection, organizations.ROOT_ID, platform_api=True)
            connection.executemany(
                "INSERT INTO meta (key, value) VALUES (?, ?)",
                [("key_check", check), ("client_id", client_id), ("client_secret", seal.seal(secret, client_id))],
            )
    elif row["value"] != check:
        raise StoreError("The key is not the one that {file} was sealed with. Restore the key.", file=db.path)
