"""A NOR flash: erasing sets whole sectors to 0xFF, programming only clears bits. Kept in a file or in memory."""

from __future__ import annotations

import hashlib
import mmap
from collections.abc import Callable
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.recipes import SECTOR

Cipher = Callable[[int, bytes], bytes]
"""Encrypts or decrypts the bytes that lie at an offset."""


class Flash:
    """Bytes by their offset; what is written stays in the file even where this process is killed.

    Raises BadInput where the file cannot be used as a flash of that size.
    """

    def __init__(self, file: Path | None, size: int) -> None:
        self.size = size
        self._bytes = _map(file, size) if file else mmap.mmap(-1, size)
        if file is None:
            self._bytes[:] = b"\xff" * size

    def close(self) -> None:
        self._bytes.close()

    def covers(self, offset: int, size: int) -> bool:
        """Tell whether an area lies within the flash."""
        return 0 <= offset <= self.size and 0 <= size <= self.size - offset

    def erase(self, offset: int, size: int) -> None:
        """Erase every sector that the area touches."""
        if size:
            start, end = offset // SECTOR * SECTOR, -(-(offset + size) // SECTOR) * SECTOR
            self._bytes[start:end] = b"\xff" * (end - start)

    def program(self, offset: int, data: bytes) -> None:
        """Clear the bits that are clear in `data`."""
        end = offset + len(data)
        before = int.from_bytes(self._bytes[offset:end], "little")
        self._bytes[offset:end] = (before & int.from_bytes(data, "little")).to_bytes(len(data), "little")

    def read(self, offset: int, size: int) -> bytes:
        """Return bytes of the flash."""
        return self._bytes[offset : offset + size]

    def md5(self, offset: int, size: int) -> bytes:
        """Return the MD5 of an area."""
        with memoryview(self._bytes) as whole, whole[offset : offset + size] as area:
            return hashlib.md5(area).digest()  # noqa: S324  (what the chip computes)


def plain(_offset: int, data: bytes) -> bytes:
    """Encrypt nothing."""
    return data


def device_cipher(mac: bytes, size: int) -> Cipher:
    """Return a cipher that only the device with this MAC has: XOR with a stream; it stands for the chip's own."""
    stream = hashlib.shake_128(mac).digest(size)

    def apply(offset: int, data: bytes) -> bytes:
        key = stream[offset : offset + len(data)]
        return (int.from_bytes(data, "little") ^ int.from_bytes(key, "little")).to_bytes(len(data), "little")

    return apply


def _map(file: Path, size: int) -> mmap.mmap:
    try:
        if not file.exists():
            file.write_bytes(b"\xff" * size)  # in full: a disk that runs full later would kill the process
        with file.open("r+b") as opened:
            return mmap.mmap(opened.fileno(), size)
    except (OSError, ValueError) as error:
        raise BadInput(
            "{file} cannot be a simulated flash of {size} bytes: {why}.", file=file, size=size, why=error
        ) from error
