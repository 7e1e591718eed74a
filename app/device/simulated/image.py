"""A program as it lies in the flash of an ESP chip, and whether it is whole.

    header: E9, segment count u8, 21 bytes that do not matter here, 1 where a SHA-256 follows
    segments: address u32, size u32, bytes; then at least one byte up to a multiple of 16; then the SHA-256 of it all

Source: esptool's documentation, "Firmware image format". All integers are little-endian.
"""

from __future__ import annotations

import hashlib

_MAGIC, _HEADER, _SEGMENT, _DIGEST = 0xE9, 24, 8, 32  # the first byte; sizes in bytes


def whole_image(data: bytes) -> int:
    """Return the size of the image that `data` begins with; 0 where there is none, or not one with its own SHA-256."""
    if len(data) < _HEADER or data[0] != _MAGIC or data[_HEADER - 1] != 1:
        return 0
    end = _HEADER
    for _ in range(data[1]):
        end += _SEGMENT + int.from_bytes(data[end + 4 : end + _SEGMENT], "little")
    end = end // 16 * 16 + 16
    digest = data[end : end + _DIGEST]
    return end + _DIGEST if hashlib.sha256(data[:end]).digest() == digest else 0
