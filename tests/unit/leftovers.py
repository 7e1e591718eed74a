"""Whether a test leaves anything behind: processes, threads, open files."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
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


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@contextmanager
def no_leftovers() -> Iterator[None]:
    """Check that what the block began has ended; threads that are about to end get a moment."""
    processes, threads, files = children(), set(threading.enumerate()), _open_files()
    yield
    assert children() <= processes
    end = time.monotonic() + 5
    while (new := set(threading.enumerate()) - threads) and time.monotonic() < end:
        time.sleep(0.01)
    assert not new
    assert _open_files() <= files
