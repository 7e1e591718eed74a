"""The folder printer: one PDF a label, named by the unit. Nothing that lies there is ever written over."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import time
from pathlib import Path

from app.domain.errors import PrintFailed, PrintUnknown
from app.label.printers.printer import PrinterState

FORGOTTEN_SECONDS = 3600.0  # so long does nobody take to save a label


class FolderPrinter:
    """Saves labels instead of printing them; the folder is made with the first one."""

    def __init__(self, folder: Path) -> None:
        self._folder, self._swept = folder, False

    def print(self, pdf: bytes, name: str, width_mm: float, height_mm: float) -> str:
        """Save the label; see `save`. A PDF says its size by itself."""
        del width_mm, height_mm
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise _failed(self._folder, name, error) from error
        if not self._swept:
            self._swept = True
            _sweep(self._folder)
        return save(self._folder, name, pdf)

    def state(self) -> PrinterState:
        """Tell whether the folder, or the one that it is to be made in, can be written."""
        place = self._folder
        try:
            while not place.exists() and place != place.parent:
                place = place.parent
            writable = place.is_dir() and os.access(place, os.W_OK | os.X_OK)
        except OSError:  # a name that is too long, or a folder above it that may not be looked into
            writable = False
        if writable:
            return PrinterState(True, "PDFs are saved in a folder.")
        return PrinterState(
            False, "The folder {folder} cannot be written: choose another one.", {"folder": self._folder}
        )


def save(folder: Path, name: str, pdf: bytes) -> str:
    """Write `<name>.pdf` into `folder`, whole and on the disk when this returns; return its path.

    Where another label of that name lies there already (of another station, say), that one stays as it is, and this
    one becomes `<name> (2).pdf` and so on; the same label is not written twice. A name never leads out of the folder.
    Raises PrintFailed where nothing was saved, PrintUnknown where the disk does not say.
    """
    stem = re.sub(r"[^A-Za-z0-9._-]", "_", name).lstrip(".")[:100] or "label"
    part = folder / f".{secrets.token_hex(8)}.part"
    try:
        try:
            with part.open("xb") as file:
                file.write(pdf)
                file.flush()
                os.fsync(file.fileno())
            path = _publish(part, folder, stem, pdf)
        finally:
            with contextlib.suppress(OSError):
                part.unlink()
    except OSError as error:
        raise _failed(folder, name, error) from error
    try:
        _sync(folder)
    except OSError as error:
        raise PrintUnknown(
            "The label {name} may not last: the disk of {folder} reports {error}. Look whether it is there.",
            name=name,
            folder=folder,
            error=error.strerror or error,
        ) from error
    return str(path)


def _sweep(folder: Path) -> None:
    """Take away the unfinished labels that killed programs left."""
    with contextlib.suppress(OSError):
        for part in folder.glob(".*.part"):
            known = re.fullmatch(r"\.[0-9a-f]{16}\.part", part.name) and not part.is_symlink() and part.is_file()
            if known and time.time() - part.stat().st_mtime > FORGOTTEN_SECONDS:
                part.unlink()


def _publish(part: Path, folder: Path, stem: str, pdf: bytes) -> Path:
    """Give the finished file the first name that is free, or that holds the same label already."""
    number = 1
    while True:
        path = folder / (f"{stem}.pdf" if number == 1 else f"{stem} ({number}).pdf")
        try:
            _claim(part, path)
        except FileExistsError:
            if not (path.is_file() and path.stat().st_size == len(pdf) and path.read_bytes() == pdf):
                number += 1
                continue
        return path


def _claim(part: Path, path: Path) -> None:
    """Let `part` lie at `path` too, whole at once. Raises FileExistsError."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links: take the name first
        path.open("xb").close()
        part.replace(path)


def _sync(folder: Path) -> None:
    if os.name == "nt":  # there a folder cannot be synced, and needs not
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _failed(folder: Path, name: str, error: OSError) -> PrintFailed:
    return PrintFailed(
        "The label {name} could not be saved in {folder}: {error}. Put that right, then print again.",
        name=name,
        folder=folder,
        error=error.strerror or error,
    )
