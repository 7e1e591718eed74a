"""NVS images for tests: made by ESP-IDF's own generator, and by hand what only its library leaves behind."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Iterable

from esp_idf_nvs_partition_gen.nvs_partition_gen import Page, nvs_open

PAGE = 4096
ACTIVE, FULL, FREEING = 0xFFFFFFFE, 0xFFFFFFFC, 0xFFFFFFF8
EMPTY, WRITTEN, ERASED = 3, 2, 0


def generated(*rows: tuple[str, str, object], namespace: str = "blynk", pages: int = 6, version: int = 2) -> bytes:
    """Return a partition of `pages` pages that holds `rows` of key, encoding and value."""
    image = io.BytesIO()
    with nvs_open(image, (pages - 1) * PAGE, {1: Page.VERSION1, 2: Page.VERSION2}[version]) as nvs:
        nvs.write_namespace(namespace)
        for key, encoding, value in rows:
            nvs.write_entry(key, value, encoding)
    return image.getvalue()


def crc(data: bytes) -> int:
    return zlib.crc32(data, 0xFFFFFFFF)


def item(namespace: int, kind: int, key: bytes, field: bytes, *, span: int = 1, chunk: int = 0xFF) -> bytes:
    """Return one entry of 32 bytes with a right CRC."""
    head, tail = struct.pack("<BBBB", namespace, kind, span, chunk), key.ljust(16, b"\0") + field.ljust(8, b"\xff")
    return head + struct.pack("<I", crc(head + tail)) + tail


def name(text: bytes, index: int) -> bytes:
    return item(0, 0x01, text, bytes([index]))


def with_data(namespace: int, kind: int, key: bytes, data: bytes, *, chunk: int = 0xFF) -> bytes:
    """Return an item whose data follows its entry."""
    padded = data + b"\xff" * (-len(data) % 32)
    field = struct.pack("<HHI", len(data), 0xFFFF, crc(data))
    return item(namespace, kind, key, field, span=1 + len(padded) // 32, chunk=chunk) + padded


def text(namespace: int, key: bytes, value: bytes) -> bytes:
    return with_data(namespace, 0x21, key, value + b"\0")


def page(
    *items: bytes, sequence: int = 0, state: int = ACTIVE, version: int = 0xFE, states: Iterable[int] | None = None
) -> bytes:
    """Return one page; `states` are the entries' states, by default written for what is there and empty after it."""
    body = b"".join(items)
    bits = 0
    for index, entry_state in enumerate([WRITTEN] * (len(body) // 32) if states is None else states):
        bits |= (entry_state ^ EMPTY) << 2 * index
    header = struct.pack("<IB19s", sequence, version, b"\xff" * 19)
    table = (bits ^ ((1 << 256) - 1)).to_bytes(32, "little")
    return (struct.pack("<I", state) + header + struct.pack("<I", crc(header)) + table + body).ljust(PAGE, b"\xff")
