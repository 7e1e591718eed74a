"""The station as a child process that kills itself.

    python -m tests.faults.victim POINT SABOTAGE -- station arguments

It runs the real program; only the moment of its death is put in from outside. POINT is `NAME#N`, the N-th time that it
passes NAME, or `none`; all that it passes is listed in $VICTIM_POINTS where that is set. Each state that it shows goes
to the file in $VICTIM_SHOWN, so that the harness can hold it against the journal. SABOTAGE names a deliberate break of
the station, or `none`.
"""

from __future__ import annotations

import functools
import os
import signal
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

import sqlite_utils

from app.bench.bench import Bench
from app.bench.events import Event, SlotChanged, SlotView, UnitEnded
from app.cloud.client import CloudClient
from app.device.worker_process import ChipWorker
from app.label.printers.folder import FolderPrinter
from app.store import audit, backup, schema, station_store
from app.store.database import Database
from app.store.outbox import Outbox
from app.store.token_cache import TokenCache
from tests.faults.sabotage import SABOTAGES

PERCENTS = (0, 10, 25, 50, 75, 90, 100)


class Death:
    """Ends the process, as SIGKILL does, when it passes the chosen point for the chosen time."""

    def __init__(self, point: str) -> None:
        self._name, _, number = point.partition("#")
        self._number = int(number or 1)
        self._passed: Counter[str] = Counter()
        self._listing = os.environ.get("VICTIM_POINTS")

    def passes(self, name: str) -> None:
        self._passed[name] += 1
        if self._listing:
            with open(self._listing, "a") as file:  # noqa: PTH123
                file.write(f"{name}\n")
        if name == self._name and self._passed[name] == self._number:
            os.kill(os.getpid(), signal.SIGKILL)


def around(death: Death, owner: Any, method: str, name: str) -> None:
    """Put the points `before NAME` and `after NAME` around a method."""
    inner: Callable[..., Any] = getattr(owner, method)

    @functools.wraps(inner)
    def wrapped(*args: Any, **kwargs: Any) -> Any:
        death.passes(f"before {name}")
        answer = inner(*args, **kwargs)
        death.passes(f"after {name}")
        return answer

    setattr(owner, method, wrapped)


def put_points(death: Death) -> None:
    """Put every point into the program."""
    _around_commits(death)
    for owner, method, name in (
        (ChipWorker, "connect", "connect"),
        (ChipWorker, "write", "flash write"),
        (ChipWorker, "read", "read-back"),
        (ChipWorker, "listen", "self-report"),
        (FolderPrinter, "print", "printer's answer"),
        (CloudClient, "static_tokens", "list request"),
        (CloudClient, "device_metafields", "delivery's look"),
        (CloudClient, "set_device_metafield", "delivery"),
        (backup, "back_up", "backup"),
        (schema, "back_up", "backup"),
    ):
        around(death, owner, method, name)
    _during_write(death)
    _during_print(death)


def _around_commits(death: Death) -> None:
    """Name each commit by the last thing that was written in it."""
    written = [""]

    def names(owner: Any, method: str, name: Callable[..., str]) -> None:
        inner: Callable[..., Any] = getattr(owner, method)

        @functools.wraps(inner)
        def wrapped(*args: Any, **kwargs: Any) -> Any:
            written[0] = name(*args, **kwargs)
            return inner(*args, **kwargs)

        setattr(owner, method, wrapped)

    names(audit, "append", lambda *_, act, after="", **__: after or act)
    names(TokenCache, "begin_pass", lambda *_, **__: "pass begun")
    names(TokenCache, "put_page", lambda *_, **__: "page")
    names(TokenCache, "finish_pass", lambda *_, **__: "pass ended")
    names(TokenCache, "put_templates", lambda *_, **__: "templates")
    names(Outbox, "delivered", lambda *_, **__: "delivery heard")
    names(Outbox, "failed", lambda *_, **__: "delivery failed")
    names(station_store, "_seal", lambda *_, **__: "key check")
    commit = Database._commit

    def _commit(self: Database) -> None:
        name, written[0] = written[0], ""
        death.passes(f"before commit of {name}")
        commit(self)
        death.passes(f"after commit of {name}")

    Database._commit = _commit  # type: ignore[method-assign]


def _during_write(death: Death) -> None:
    inner = ChipWorker.write

    def write(self: ChipWorker, regions: Any) -> int:
        left, told = list(PERCENTS), self._on_progress

        def progress(done: int, total: int) -> None:
            while left and done * 100 >= left[0] * total:
                death.passes(f"flash write at {left.pop(0)}%")
            told(done, total)

        self._on_progress = progress
        try:
            return inner(self, regions)
        finally:
            self._on_progress = told

    ChipWorker.write = write  # type: ignore[method-assign]


def _during_print(death: Death) -> None:
    """Between spooling and the answer: the label is out, and the station has not heard of it."""
    import app.label.printers.folder as folder

    around(death, folder, "save", "spooling")


def migrate_later(death: Death) -> None:
    """Have this program be one version newer than the file: its migration has a point in its middle."""

    @schema.migrations(name="m999_by_the_harness")
    def m999_by_the_harness(db: sqlite_utils.Database) -> None:
        death.passes("before migration")
        db.execute("CREATE TABLE harness (value TEXT)")
        death.passes("in the middle of the migration")
        db.execute("INSERT INTO harness VALUES ('migrated')")
        death.passes("at the end of the migration")


def tell_shown() -> None:
    """Write each state that a screen is shown into $VICTIM_SHOWN."""
    descriptor = os.open(os.environ["VICTIM_SHOWN"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    inner = Bench._emit

    def _emit(self: Bench, event: Event) -> None:
        inner(self, event)
        shown = event.view if isinstance(event, SlotChanged) else event
        unit = shown.unit if isinstance(shown, SlotView | UnitEnded) else None
        if unit:
            os.write(descriptor, f"{unit.name} {unit.state}\n".encode())

    Bench._emit = _emit  # type: ignore[method-assign]


def main() -> None:
    """Sabotage, put the points in, then be the station."""
    point, sabotage, _, *arguments = sys.argv[1:]
    death = Death(point)
    if sabotage != "none":
        SABOTAGES[sabotage]()
    put_points(death)
    if os.environ.get("VICTIM_MIGRATES"):
        migrate_later(death)
    tell_shown()
    sys.argv = ["station", *arguments]
    from app.cli import main as station

    station()


if __name__ == "__main__":
    main()
