"""Programs in the format of ESP chips' images, made here: for devices that run nothing else."""

from __future__ import annotations

import hashlib
import struct

from app.device.checksum import checksum


def esp_image(code: bytes) -> bytes:
    """Return an image of one segment that holds `code`, with its checksum and its SHA-256."""
    header = struct.pack("<BBBBI", 0xE9, 1, 2, 0x20, 0x40080000) + bytes(15) + b"\1"
    segment = struct.pack("<II", 0x40080000, len(code)) + code
    body = header + segment
    body += bytes(-(len(body) + 1) % 16) + bytes([checksum(code)])
    return body + hashlib.sha256(body).digest()
