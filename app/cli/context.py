"""What every command needs: the home folder, the log, the way to report and to fail."""

from __future__ import annotations

import configparser
import json
import logging
import logging.handlers
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from app.bench.language import LANGUAGES, Language, language
from app.cloud.backoff import Patience
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.domain.errors import BadInput, StationError
from app.domain.secret import mask_tokens
from app.settings import Settings, cloud_profile, load_settings
from app.store.station_store import FILE as STORE_FILE
from app.store.station_store import Store, open_copy, open_store
from app.store.vault import write_private

log = logging.getLogger(__name__)
logging.getLogger().addHandler(logging.NullHandler())  # until the log is open, nothing of it goes to stderr

LOG_BYTES, LOG_FILES = 2_000_000, 5


@dataclass(frozen=True, slots=True)
class Context:
    """The home folder of this run; `given` tells that a person named it."""

    home: Path
    given: bool

    def demo(self) -> Context:
        """Return where a demo works: where a person said, else beside the real bench's files, never among them.

        Raises BadInput where that folder is a real bench's, which a demo's tokens would spoil.
        """
        if not self.given:
            chosen = Context(self.home / "demo", given=True)
            open_log(chosen.home)
            return chosen
        if url := self.settings().cloud_url:
            raise BadInput(
                "{home} is the home of a bench that works with {url}. Give the demo another --home.",
                home=self.home,
                url=url,
            )
        if (self.home / STORE_FILE).exists() and not (self.home / "cloud").exists():
            raise BadInput("{home} is the home of a bench. Give the demo another --home.", home=self.home)
        return self

    def settings(self) -> Settings:
        """Read the settings. Raises BadInput."""
        return load_settings(self.home)

    def language(self, name: str | None) -> Language:
        """Return the language of a PDF: the one named, else the one that was chosen in the window, else English."""
        window = configparser.ConfigParser(interpolation=None, strict=False)
        try:
            window.read(self.home / "window.ini", encoding="utf-8")
            name = name or window.get("General", "language", fallback="")
        except (configparser.Error, OSError, ValueError) as error:  # as the window, whose file it is
            log.info("the window's language is not known: %s", error)
        return language(name if name in LANGUAGES else "en")

    @contextmanager
    def store(self, *, alone: bool = True, new: bool = True) -> Iterator[Store]:
        """Open the store; `alone` off is for looking at it beside a running window.

        With `new` off it is not made: a mistyped --home must not look like a clean one. Raises StoreError, BadInput.
        """
        if not new and not any((self.home / name).exists() for name in (STORE_FILE, "station.lock")):
            raise BadInput("No station has worked in {home} yet. Check --home.", home=self.home)
        store = open_store(self.home, self.settings().bench, "command", alone=alone)
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def look(self, copy: Path | None) -> Iterator[Store]:
        """Open the store for reading, beside a running window; or a copy of a station's file.

        Raises BadInput where no station has worked yet, StoreError.
        """
        if copy is None:
            with self.store(alone=False, new=False) as store:
                yield store
            return
        store = open_copy(copy)
        try:
            yield store
        finally:
            store.close()

    @contextmanager
    def client(self) -> Iterator[CloudClient]:
        """Open a client of the cloud that is set. Raises BadInput where none is."""
        profile = cloud_profile(self.home, self.settings())
        if profile is None:
            raise BadInput("No cloud is set. Run `station cloud set`, or try `station --demo`.")
        client = open_client(self.home, profile)
        try:
            yield client
        finally:
            client.close()


def of_copy(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command that only reads the option `--file`."""
    path = click.Path(dir_okay=False, path_type=Path)
    return click.option("--file", "copy", type=path, help="A copy of the station's file, as in the folder backups.")(
        command
    )


def on_paper(command: Callable[..., Any]) -> Callable[..., Any]:
    """Give a command that makes a PDF the option `--language`."""
    known = click.Choice(list(LANGUAGES))
    said = "Of a PDF; else the one chosen in the window, else English. Names in JSON and CSV stay English."
    return click.option("--language", "language", type=known, help=said)(command)


def open_client(home: Path, profile: Profile, patience: Patience | None = None) -> CloudClient:
    """Return a client that remembers, in `home`, the region host that the cloud sent it to."""
    remembered = home / "cloud-host"

    def remember(host: str) -> None:
        write_private(remembered, f"{profile.url}\n{host}\n".encode())

    lines = remembered.read_text("utf-8", "replace").splitlines() if remembered.is_file() else []
    host = lines[1] if len(lines) == 2 and lines[0] == profile.url else None
    return CloudClient(profile, host=host, on_host=remember, patience=patience or Patience())


class _Masking(logging.Formatter):
    """Blots out whatever looks like an AuthToken: a library's own message or trace may quote what it was given."""

    def format(self, record: logging.LogRecord) -> str:
        return mask_tokens(super().format(record))


def open_log(home: Path) -> None:
    """Write the log to `home/logs/station.log`, without secrets. Raises BadInput."""
    try:
        (home / "logs").mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            home / "logs" / "station.log", maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8", delay=True
        )
    except OSError as error:
        raise BadInput("The folder {home} cannot be written: {error}.", home=home, error=error.strerror) from error
    handler.setFormatter(_Masking("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.raiseExceptions = False  # a log that cannot be written, on a full disk for instance, stops nobody
    logging.basicConfig(level=logging.INFO, handlers=[handler], force=True)


@contextmanager
def sentences() -> Iterator[None]:
    """Turn a known failure into its sentence on stderr and exit status 1; a bug into one too, its trace in the log."""
    try:
        yield
    except StationError as error:
        log.warning("%s", error)
        fail(str(error))
    except KeyboardInterrupt:
        log.warning("stopped from the keyboard")
        fail("Stopped. What was begun is kept in the journal: the next run takes it up.")
    except (click.ClickException, click.exceptions.Exit, click.Abort):
        raise
    except Exception as error:
        log.exception("a fault of the program")
        fail(f"Something unexpected went wrong ({type(error).__name__}). It is written in the log.")


def fail(sentence: str) -> None:
    """End with a sentence on stderr and exit status 1."""
    click.echo(sentence, err=True)
    sys.exit(1)


def report(facts: dict[str, object], as_json: bool, words: str) -> None:
    """Print one JSON object a line, or the words. Raises BadInput where the reader has gone, or the disk is full."""
    try:
        click.echo(json.dumps(facts, ensure_ascii=False) if as_json else words)
        sys.stdout.flush()
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # or its rest is tried again at the end
        raise BadInput("The answer cannot be written: {error}.", error=error.strerror) from error
