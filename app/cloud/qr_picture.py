"""Reads the QR code in a PNG picture."""

from __future__ import annotations

import io
import struct

import zxingcpp
from PIL import Image

_QR = zxingcpp.BarcodeFormats(zxingcpp.QRCode)
MOST_PIXELS = 9_000_000
MOST_BYTES = 4 << 20  # of the file
_DAMAGE = (OSError, SyntaxError, ValueError, EOFError, struct.error, OverflowError, IndexError, TypeError, KeyError,
           Warning, Image.DecompressionBombError)  # fmt: skip
"""What Pillow raises for bytes that are no PNG."""


def read_qr(png: bytes) -> str | None:
    """Return the text of the only QR code in a PNG; None where it is none, holds no code or several, or is too large.

    Half a millisecond for an exported code, which is tried first. 50,000 take 24 s on one core; a second thread made
    it a third faster at best and is not worth its trouble.
    """
    try:
        width, height = struct.unpack(">II", png[16:24])  # before Pillow warns of a bomb
        if width * height > MOST_PIXELS:
            return None
        with Image.open(io.BytesIO(png), formats=["PNG"]) as picture:
            if picture.width * picture.height > MOST_PIXELS:  # a second header
                return None
            grey = _on_white(picture)
    except _DAMAGE:
        return None
    for pure in (True, False):
        found = zxingcpp.read_barcodes(grey, formats=_QR, is_pure=pure, text_mode=zxingcpp.TextMode.Plain)
        codes = [code for code in found if code.valid]  # a pure one that is not there is told as one that is not valid
        if codes:
            return codes[0].text if len(codes) == 1 else None
    return None


def _on_white(picture: Image.Image) -> Image.Image:
    """Return a picture in grey; what is transparent shows the paper."""
    if "transparency" in picture.info or picture.mode in ("LA", "PA", "RGBA"):
        colour = picture.convert("RGBA")
        picture = Image.alpha_composite(Image.new("RGBA", colour.size, "white"), colour)
    return picture.convert("L")
