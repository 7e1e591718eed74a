"""Opens a zip file that a stranger may have made: read in memory only, within limits, and with a sentence for tricks.

Nothing is ever unpacked onto the disk; names that would lead out of a folder are refused all the same, since no
honest export has them. A file's name may be an AuthToken: no sentence repeats one.
"""

from __future__ import annotations

import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import BadInput

MOST_BYTES = 1 << 30  # of the zip, and of all that it unpacks to
MOST_FILES = 110_000  # a picture and some more for each of 100,000 tokens
MOST_RATIO = 200  # unpacked to packed, of a file of more than a megabyte
_CENTRAL = b"PK\x01\x02"  # begins each entry of the zip's directory
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_JUNK = (".ds_store", "thumbs.db", "desktop.ini")
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, RuntimeError, OverflowError)
"""What `zipfile` raises for bytes that are no zip. Its own words may hold a file's name: they go no further."""


@contextmanager
def open_zip(path: Path) -> Iterator[tuple[zipfile.ZipFile, list[zipfile.ZipInfo]]]:
    """Give the zip and its files, without folders and what operating systems leave. Raises BadInput."""
    _check_size(path)
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGE:
        raise BadInput("{file} is damaged or no zip file: export it again.", file=path) from None
    with archive:
        yield archive, _checked(path, archive.infolist())


def parts(info: zipfile.ZipInfo) -> list[str]:
    """Return the folders and the name of a file in a zip; some programs on Windows put backslashes between them."""
    return info.orig_filename.replace("\\", "/").split("/")


def read(archive: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    """Return a file's bytes. Raises BadInput where they are damaged or more than `most`."""
    if info.file_size > most:
        raise BadInput("A file in the zip has {size} bytes; {most} are allowed.", size=info.file_size, most=most)
    try:
        return archive.read(info)  # never more than `file_size`, and with its checksum compared
    except _DAMAGE:
        raise BadInput("A file in the zip is damaged: export it again.") from None


def _check_size(path: Path) -> None:
    """Refuse before `zipfile` reads a directory of millions of entries into memory."""
    entries, end = 0, b""
    try:
        if path.exists() and not path.is_file():
            raise BadInput("{file} is no file.", file=path)
        if path.stat().st_size > MOST_BYTES:
            raise BadInput("{file} is larger than {most} MB: export fewer tokens.", file=path, most=MOST_BYTES >> 20)
        with path.open("rb") as file:
            while chunk := file.read(1 << 20):
                entries += (end + chunk).count(_CENTRAL)
                end = chunk[-len(_CENTRAL) + 1 :]
    except OSError as error:
        raise BadInput("The file {file} cannot be read: {error}.", file=path, error=error.strerror) from error
    if entries > 2 * MOST_FILES:
        raise BadInput("{file} holds more than {most} files: export fewer tokens.", file=path, most=MOST_FILES)


def _checked(path: Path, infos: list[zipfile.ZipInfo]) -> list[zipfile.ZipInfo]:
    names: set[str] = set()
    total = 0
    for number, info in enumerate(infos, 1):
        total += info.file_size
        if info.orig_filename in names:
            raise BadInput("Two files in {file} have the same name (the second is file {number}): export it again.",
                file=path, number=number)  # fmt: skip
        names.add(info.orig_filename)
        if fault := _fault(info):
            raise BadInput(fault, file=path, number=number, ratio=MOST_RATIO)
    if len(infos) > MOST_FILES:
        raise BadInput("{file} holds more than {most} files: export fewer tokens.", file=path, most=MOST_FILES)
    if total > MOST_BYTES:
        raise BadInput("{file} unpacks to more than {most} MB: it is no export.", file=path, most=MOST_BYTES >> 20)
    return [info for info in infos if not info.is_dir() and not _is_junk(parts(info))]


def _fault(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename  # as it stands there, whatever this system's separator is
    if "\0" in name or name.startswith(("/", "\\")) or name[1:2] == ":" or ".." in parts(info):
        return "File {number} in {file} has a name that leads out of the zip: it is no export of the Console."
    if stat.S_ISLNK(info.external_attr >> 16):
        return "File {number} in {file} is a link: it is no export of the Console."
    if info.flag_bits & 0x41:  # encrypted, strongly too
        return "{file} is encrypted: save it without a password."
    if info.compress_type not in _METHODS:
        return "File {number} in {file} is packed in an unusual way: save the zip again in the usual one (Deflate)."
    if info.file_size > 1 << 20 and info.file_size > MOST_RATIO * info.compress_size:
        return "File {number} in {file} unpacks to more than {ratio} times its size: it is no export."
    return ""


def _is_junk(path: list[str]) -> bool:
    *folders, last = map(str.lower, path)
    return "__macosx" in folders or last.startswith("._") or last in _JUNK
