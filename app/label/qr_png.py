"""A QR code as a PNG file: one bit a pixel, written directly, since a bulk export makes tens of thousands."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import zxingcpp

from app.domain.errors import LabelError

QUIET = 4  # modules; what ISO/IEC 18004 asks for


def qr_png(text: str, side: int = 8) -> bytes:
    """Return a PNG of the smallest QR code of level M that holds `text`, with its quiet zone; `side` pixels a module.

    A label text makes 37 modules, so 296 × 296 pixels. Raises LabelError for a text that no QR code holds.
    zxing-cpp makes the symbol in a small part of the time that `qrcode` takes. It packs many digits in a row closer
    than bytes, where a label's code holds bytes only: what is read is the same.
    """
    try:
        code = zxingcpp.create_barcode(text, zxingcpp.QRCode, ec_level="M")
    except ValueError as error:
        raise LabelError("A text of {length} characters cannot be written as a QR code.", length=len(text)) from error
    image: Any = code.to_image(scale=1, add_quiet_zones=False)
    matrix: list[list[int]] = memoryview(image).tolist()  # type: ignore[assignment]
    pixels = (len(matrix) + 2 * QUIET) * side
    paper = _scanline("1" * pixels)
    rows = [paper * (QUIET * side)]
    margin = "1" * (QUIET * side)
    for modules in matrix:
        line = "".join(("1" if grey > 127 else "0") * side for grey in modules)
        rows.append(_scanline(margin + line + margin) * side)
    rows.append(paper * (QUIET * side))
    header = struct.pack(">IIBBBBB", pixels, pixels, 1, 0, 0, 0, 0)  # 1 bit, grey
    return b"".join(
        (b"\x89PNG\r\n\x1a\n", _chunk(b"IHDR", header), _chunk(b"IDAT", zlib.compress(b"".join(rows))), _chunk(b"IEND"))
    )


def _scanline(bits: str) -> bytes:
    """Return one row of pixels: the filter type None, and the bits, filled up to whole bytes."""
    count = -(-len(bits) // 8)
    return b"\0" + int(bits.ljust(8 * count, "0"), 2).to_bytes(count, "big")


def _chunk(kind: bytes, data: bytes = b"") -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
