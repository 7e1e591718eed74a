"""What brings trouble to a station's file: a small disk, another process. And a look at the file from outside."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from app.store.station_store import FILE, Store
from tests.faults.power_cuts import content
from tests.unit.store_fixtures import open_test_store

ROOT = Path(__file__).parents[2]
PAGE = 4096


def opened(home: Path) -> closing[Store]:
    """Open the store of a home for as long as a `with` lasts."""
    return closing(open_test_store(home))


def look(home: Path) -> bytes:
    """Return what the file holds, read from outside."""
    with closing(sqlite3.connect(f"{(home / FILE).as_uri()}?mode=ro", uri=True)) as connection:
        return content(connection)


class SmallDisk:
    """A disk of its own where the system lets us mount one; else the file's growth is limited."""

    def __init__(self, home: Path) -> None:
        self.home, self._ballast = home, home / "ballast"
        self.home.mkdir()
        mount = ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(home)]
        self.real = os.geteuid() == 0 and subprocess.run(mount, check=False, capture_output=True).returncode == 0

    def leave(self, pages: int, store: Store | None = None) -> None:
        """Leave only so many pages of space."""
        self.free(store)
        if self.real:
            with self._ballast.open("wb") as file:
                os.posix_fallocate(file.fileno(), 0, (os.statvfs(self.home).f_bavail - pages) * PAGE)
        elif store:
            used = store.db.connection.execute("PRAGMA page_count").fetchone()[0]
            store.db.connection.execute(f"PRAGMA max_page_count = {used + pages}")

    def free(self, store: Store | None = None) -> None:
        """Give the space back."""
        self._ballast.unlink(missing_ok=True)
        if store:
            store.db.connection.execute("PRAGMA max_page_count = 1000000")


@contextmanager
def child(code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run Python code in another process, up to where it prints `ready`; it goes on, or ends, when its input ends."""
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.stdin.close()
            process.wait()


HOLD = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement).fetchall()
print("ready", flush=True)
sys.stdin.read()
"""
