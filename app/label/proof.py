"""The proof: what a finished label's codes really say, read out of the PDF as a printer would put it onto paper."""

from __future__ import annotations

import zxingcpp
from PIL import Image

from app.domain.errors import LabelError
from app.label.raster import raster

RESOLUTIONS = (203, 300)  # dpi of the usual label printers
_INK = [0] * 128 + [255] * 128  # a thermal printer knows black and white only


def prove(pdf: bytes, text: str, copy_code: str | None = None) -> None:
    """Make sure that the label's only QR code holds `text`, and that its bar code, if it has one, holds `copy_code`.

    An empty `copy_code` allows no bar code; with None, one that holds anything may stand beside the QR code.
    Raises LabelError with the reason, which never repeats what was read.
    """
    for dpi, image in zip(RESOLUTIONS, raster(pdf, RESOLUTIONS), strict=True):
        if fault := fault_of(image, text, copy_code):
            raise LabelError(
                "The label failed its proof at {dpi} dpi: {fault}. It was not printed.", dpi=dpi, fault=fault
            )


def read_codes(pdf: bytes) -> list[str]:
    """Return the texts of all codes on a label, QR codes first.

    Raises LabelError for what is no PDF, has not exactly one page, or is larger than any label.
    """
    (image,) = raster(pdf, RESOLUTIONS[-1:])
    qr, bars = _read(image.point(_INK))
    return qr + bars


def fault_of(image: Image.Image, text: str, copy_code: str | None) -> str:
    """Say what is wrong with the codes of a label, drawn in grey at a printer's resolution; "" where nothing is."""
    image = image.point(_INK)
    fault = _fault(image, text, copy_code)
    if fault:  # a scanner's camera has more pixels than the paper has dots: look closer
        fault = _fault(image.resize((2 * image.width, 2 * image.height), Image.Resampling.NEAREST), text, copy_code)
    return fault


def _fault(image: Image.Image, text: str, copy_code: str | None) -> str:
    qr, bars = _read(image)
    if not qr:
        return "its QR code cannot be read"
    if len(qr) > 1 or len(bars) > 1:
        return f"it holds {len(qr) + len(bars)} codes, and a scanner may take the wrong one"
    if qr != [text]:
        return "its QR code holds another text than it must"
    if copy_code is not None and bars != ([copy_code] if copy_code else []):
        return "its bar code does not name this copy"
    return ""


def _read(image: Image.Image) -> tuple[list[str], list[str]]:
    """Return the texts of the QR codes, and of all other codes."""
    codes = zxingcpp.read_barcodes(image, text_mode=zxingcpp.TextMode.Plain)
    qr = [code.text for code in codes if code.format == zxingcpp.QRCode]
    return qr, [code.text for code in codes if code.format != zxingcpp.QRCode]
