"""Whether a test leaves anything behind: processes, threads, open files."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def children() -> set[int]:
    """Return this process's children."""
    found = set()
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:  # it ended meanwhile
            continue
        if int(fields[1]) == os.getpid():
            found.add(int(stat.parent.name))
    return found


def _open_files() -> list[str]:
    """Return what this process has open."""
    found = []
    for entry in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # it was closed meanwhile
            found.append(str(entry.readlink()))
    return sorted(found)


@contextmanager
def no_leftovers() -> Iterator[None]:
    """Check that what the block began has ended; what is about to end gets a moment."""
    processes, threads, files = children(), set(threading.enumerate()), _open_files()
    yield
    assert children() <= processes
    end = time.monotonic() + 5
    while (set(threading.enumerate()) - threads or len(_open_files()) > len(files)) and time.monotonic() < end:
        time.sleep(0.01)
    assert not set(threading.enumerate()) - threads
    assert len(now := _open_files()) <= len(files), (now, files)
