"""Opens the station's file: one owner at a time, migrated, its key checked."""

from __future__ import annotations

import contextlib
import fcntl
import logging
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

from app.domain.errors import StoreError
from app.domain.sealing import KEY_BYTES, Seal
from app.domain.secret import Secret
from app.store import written
from app.store.backup import back_up_once
from app.store.database import Database
from app.store.errands import Errands
from app.store.inspections import Inspections
from app.store.journal import Journal
from app.store.organizations import Organizations
from app.store.outbox import Outbox
from app.store.paper import Paper
from app.store.people import People
from app.store.restored import remember
from app.store.returns import Returns
from app.store.schema import check_version, migrate
from app.store.token_cache import TokenCache
from app.store.token_fields import TokenFields
from app.store.token_intake import TokenIntake
from app.store.vault import load_secret, sealing_key

log = logging.getLogger(__name__)

FILE = "station.db"
BACKUPS = "backups"


@dataclass(frozen=True)
class Store:
    """The parts of the station's file."""

    db: Database
    tokens: TokenCache
    fields: TokenFields
    journal: Journal
    outbox: Outbox
    intake: TokenIntake
    errands: Errands
    people: People
    paper: Paper
    returns: Returns
    inspections: Inspections
    organizations: Organizations
    lock: IO[str] | None  # None for a copy, which anybody may read

    def back_up_once(self, since: datetime) -> Path | None:
        """Copy the file into the folder `backups`, unless that was done since an instant. Raises StoreError."""
        return back_up_once(self.db, self.db.path.parent / BACKUPS, since)

    def close(self) -> None:
        """Sign out who is here, close the file and let the next program have it."""
        with contextlib.suppress(StoreError):
            if here := self.people.present:
                self.people.sign_out(here)
        self.db.close()
        if self.lock:
            self.lock.close()


def open_store(home: Path, bench: str, who: str, *, alone: bool = True, use_keyring: bool = True) -> Store:
    """Open (or make) the store in `home`. `bench` names this bench, `who` the person or program that acts.

    Only one program may work in a home; with `alone` off it may be looked at beside that one, which may come later too.
    Raises StoreError: in use by another program, unreadable, damaged, from a newer version, or with another key.
    """
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        (home / FILE).touch(mode=0o600)
        lock = (home / FILE).resolve().with_name("station.lock").open("a")  # beside the file itself, if that is a link
    except OSError as error:
        raise StoreError("The folder {home} cannot be written: {error}.", home=home, error=error.strerror) from error
    with contextlib.ExitStack() as undo:
        undo.callback(lock.close)
        owner = _lock(lock)
        if alone and not owner:
            raise StoreError("Another Token Station works in {home}. Close it, or give this one --home.", home=home)
        if (home / FILE).stat().st_size == 0 and load_secret(home, "sealing", use_keyring=use_keyring) is not None:
            # A new file would give out again the tokens that devices hold already.
            raise StoreError(
                "The station's file {file} is gone or empty, but its key is here. Restore a copy from the folder"
                " backups.",
                file=home / FILE,
            )
        db = Database(home / FILE)
        undo.callback(db.close)
        if owner:
            migrate(db, home / BACKUPS)
        seal = _seal(db, home, use_keyring=use_keyring)
        journal = Journal(db, bench, who)
        if owner and (lost := remember(db, journal, written.read(home))):
            log.warning("%s tokens were written by units that %s does not know: it was restored", lost, home / FILE)
        if not alone:
            fcntl.flock(lock, fcntl.LOCK_UN)
        undo.pop_all()
    return _store(db, seal, journal, lock)


def open_copy(path: Path) -> Store:
    """Open a copy of a station's file, for instance a backup, for reading; its AuthTokens stay sealed.

    Raises StoreError where it is none, damaged, or from another version.
    """
    if not path.is_file():
        raise StoreError("There is no file {file}.", file=path)
    db = Database(path, read_only=True)
    try:
        check_version(db)
    except BaseException:
        db.close()
        raise
    no_key = Seal(secrets.token_bytes(KEY_BYTES))
    return _store(db, no_key, Journal(db, "", ""), None)


def _store(db: Database, seal: Seal, journal: Journal, lock: IO[str] | None) -> Store:
    return Store(
        db,
        TokenCache(db, seal),
        TokenFields(db),
        journal,
        Outbox(db),
        TokenIntake(db, seal),
        Errands(db, journal),
        People(db, seal, journal),
        Paper(db, journal),
        Returns(db, journal),
        Inspections(db, journal),
        Organizations(db),
        lock,
    )


def _lock(lock: IO[str]) -> bool:
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _seal(db: Database, home: Path, *, use_keyring: bool) -> Seal:
    """Return what opens the file's secrets; a new file's key is made. Raises StoreError: it is gone, or another one."""
    row = db.row("SELECT value FROM meta WHERE key = 'key_check'")
    seal = Seal(sealing_key(home, new=row is None, use_keyring=use_keyring))
    check = seal.mark(Secret("token-station"))
    if row is None:
        with db.transaction() as connection:
            connection.execute("INSERT INTO meta (key, value) VALUES ('key_check', ?)", (check,))
    elif row["value"] != check:
        raise StoreError("The sealing key is not the one that {file} was sealed with. Restore the key.", file=db.path)
    return seal
