"""Reads a label's QR code out of a picture that somebody took; the picture may be anything."""

from __future__ import annotations

import io

import zxingcpp
from PIL import Image

from app.domain.errors import BadInput, StationError
from app.domain.tokens import is_qr_token, parse_label_text

MAX_BYTES = 20 * 2**20
_MAX_PIXELS = 50_000_000  # what telephones take, and what a small machine can hold
_SIDES = (1600, 4000)  # pixels of the longer side at which codes are looked for
_FORMATS = ("PNG", "JPEG", "WEBP")


class NoCode(BadInput):
    """There is no QR code in the picture."""


def scanned(text: str) -> tuple[str, int | None]:
    """Split what was scanned or typed into QR token and organization, which a plain QR token lacks.

    Blanks are dropped: they come from copying. Raises BadInput, whose sentence never repeats the text: it may be
    an AuthToken.
    """
    text = "".join(text.split())
    return (text, None) if is_qr_token(text) else parse_label_text(text)


def read_label(data: bytes) -> str:
    """Return what the label in a PNG, JPEG or WebP picture says, `sqr_…+organization` or `sqr_…`; at any angle.

    Raises NoCode, BadInput: no picture, too large, no label's code, or more labels than one.
    """
    texts: set[str] = set()
    for side in _SIDES:
        texts |= {
            code.text
            for code in zxingcpp.read_barcodes(
                _open(data, side), zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
            )
        }
        labels = {text for text in texts if _is_label(text)}
        if len(labels) > 1:
            raise BadInput("There is more than one label in the picture. Take a picture of one.")
        if labels:
            return labels.pop()
    if texts:
        raise BadInput(
            "This is not a Blynk label: its QR code must hold sqr_… and +organization. Scan the device's label."
        )
    raise NoCode("No QR code was found in the picture. Take it closer, sharper, and with more light.")


def _is_label(text: str) -> bool:
    try:
        scanned(text)
    except BadInput:
        return False
    return True


def _open(data: bytes, side: int) -> Image.Image:
    """Return a picture in greys on white, its longer side not longer than `side`."""
    if len(data) > MAX_BYTES:
        raise BadInput("The picture is too large: {most} MB at most.", most=MAX_BYTES >> 20)
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise BadInput("The picture has too many pixels: {most} million at most.", most=_MAX_PIXELS // 10**6)
            picture.draft("L", (side, side))  # a JPEG is not unpacked any larger than is needed
            picture.thumbnail((side, side))
            if picture.has_transparency_data:
                clear = picture.convert("LA")
                white = Image.new("L", clear.size, 255)
                white.paste(clear.getchannel("L"), mask=clear.getchannel("A"))
                return white
            return picture.convert("L")
    except StationError:
        raise
    except Exception as error:  # a damaged picture fails in as many ways as there are formats
        raise BadInput("This file is no picture that can be read. Take a JPEG, PNG or WebP.") from error
