"""Writes a file that others see whole or not at all."""

from __future__ import annotations

import contextlib
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedRandom
from pathlib import Path

from app.domain.errors import BadInput


@contextmanager
def whole_file(path: Path) -> Iterator[BufferedRandom]:
    """Give a file to write, which only its owner may read; at the end it is on the disk under `path`.

    Any exception inside leaves what was there before. Where the system can, the file has no name until then, so that
    even a killed program leaves nothing behind. Raises BadInput where it cannot be written.
    """
    try:
        if path.is_dir():
            raise BadInput("{file} is a folder: name a file in it.", file=path)
        folder = os.open(path.parent, os.O_RDONLY)
        try:
            with _part(path.parent, folder) as (file, part):
                yield file
                file.flush()
                os.fsync(file.fileno())
                _name(file, part, folder)
                part.replace(path)
                os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as error:
        raise BadInput("The file {file} cannot be written: {error}.", file=path, error=error.strerror) from error


@contextmanager
def _part(place: Path, folder: int) -> Iterator[tuple[BufferedRandom, Path]]:
    part = place / f".{secrets.token_hex(8)}.part"
    try:
        descriptor = os.open(".", os.O_RDWR | os.O_TMPFILE, 0o600, dir_fd=folder)
    except (OSError, AttributeError):  # a file system, or a system, that has no files without names
        descriptor = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w+b") as file:
            yield file, part
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink()
        raise


def _name(file: BufferedRandom, part: Path, folder: int) -> None:
    """Give a file without a name the one that it is moved from."""
    if not part.exists():
        # With a `src_dir_fd`, which an absolute path does not need, Python follows the link to the open file.
        os.link(f"/proc/self/fd/{file.fileno()}", part, src_dir_fd=folder, follow_symlinks=True)
