"""What went into devices and onto paper, kept beside the station's file: a restored copy knows less than they do.

One line a token, appended and synced before the first flash byte: the unit's number, its MAC and the QR token. One
line a label copy, before it is printed: the same, and the copy's number. For a token whose label went onto paper, or
that was taken from a customer, without a unit, 0 and - stand instead. The folder `backups` never holds it.
"""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import StoreError
from app.store.synced import sync_folder

FILE = "written.log"
_LINE = re.compile(
    r"(?P<number>[0-9]{1,18}) (?P<mac>([0-9a-f]{2}:){5}[0-9a-f]{2}|-) (?P<qr_token>sqr_[A-Za-z0-9_-]{32})"
    r"( (?P<copy>[0-9]{1,9}))?"
)


@dataclass(frozen=True, slots=True)
class Written:
    """A token that may be in a device, or on paper; or a label copy that may be."""

    number: int  # the unit's; 0: on paper, or in a device that no unit stands for
    mac: str  # "": as above
    qr_token: str
    copy: int = 0  # of the unit's label; 0: its token


def append(folder: Path, *written: Written) -> None:
    """Add lines; on disk when this returns. Raises StoreError."""
    path = folder / FILE
    lines = "".join(
        f"{one.number} {one.mac or '-'} {one.qr_token}{f' {one.copy}' if one.copy else ''}\n" for one in written
    )
    try:
        new = not path.exists()
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600), "ab") as file:
            file.write(f"\n{lines}".encode())  # on a new line, also after one that a power cut left half
            file.flush()
            os.fsync(file.fileno())
        if new:
            sync_folder(folder)
    except OSError as error:
        raise StoreError("The file {file} cannot be written: {error}.", file=path, error=error.strerror) from error


def read(folder: Path) -> list[Written]:
    """Return what was written; a line that a power cut left half is passed over: nothing was done yet.

    Raises StoreError where the file cannot be read.
    """
    path = folder / FILE
    try:
        text = path.read_text("ascii", "replace") if path.exists() else ""
    except OSError as error:
        raise StoreError("The file {file} cannot be read: {error}.", file=path, error=error.strerror) from error
    found = (_LINE.fullmatch(line) for line in text.splitlines())
    return [
        Written(int(match["number"]), match["mac"].strip("-"), match["qr_token"], int(match["copy"] or 0))
        for match in found
        if match
    ]
