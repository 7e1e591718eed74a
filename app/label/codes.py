"""The codes on a label, as matrices of dark and light modules; row by row, from the top."""

from __future__ import annotations

from typing import Any

import qrcode
import zxingcpp
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_8BIT_BYTE, QRData

from app.domain.errors import LabelError

Matrix = list[list[bool]]
EYE = 7  # modules; side of a QR code's finder pattern


def qr_matrix(text: str) -> Matrix:
    """Return the smallest QR code of level M that holds an ASCII text in byte mode, without its quiet zone."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(QRData(text.encode("ascii"), mode=MODE_8BIT_BYTE))
    code.make()
    return [list(map(bool, row)) for row in code.modules]


def bar_matrix(text: str, across: int, down: int) -> Matrix:
    """Return a bar code that fits, with its quiet zone, into a place of `across` × `down` modules.

    It is Code 128 of one row, which any scanner reads, or for a longer text Data Matrix, of many rows.
    Raises LabelError where neither fits.
    """
    for kind, quiet in ((zxingcpp.Code128, 10), (zxingcpp.DataMatrix, 1)):
        try:
            code = zxingcpp.create_barcode(text, kind, force_square=True)
        except ValueError as error:
            raise LabelError("“{text}” cannot be written as a bar code: {error}.", text=text, error=error) from error
        image: Any = code.to_image(scale=1, add_quiet_zones=False)
        pixels: Any = memoryview(image).tolist()
        rows = [[value < 128 for value in row] for row in pixels]
        if kind is zxingcpp.Code128:
            rows = rows[:1]
        if len(rows[0]) + 2 * quiet <= across and (len(rows) == 1 or len(rows) + 2 * quiet <= down):
            return rows
    raise LabelError(
        "The bar code of “{text}” does not fit onto the label: give it more room in the layout.", text=text
    )


def unreadable(matrix: Matrix, *, eyes: bool) -> Matrix:
    """Return a matrix that looks like `matrix` and holds a quarter of it, which no error correction makes up for.

    `eyes` puts hollow squares where a QR code has its finder patterns: a person knows it again, a scanner does not.
    """
    high, wide = len(matrix), len(matrix[0])
    spoilt = [[matrix[y // 2 * 2][x // 2 * 2] for x in range(wide)] for y in range(high)]
    for top, left in ((0, 0), (0, wide - EYE), (high - EYE, 0)) if eyes else ():
        for y in range(max(top - 1, 0), min(top + EYE + 1, high)):
            for x in range(max(left - 1, 0), min(left + EYE + 1, wide)):
                off = max(abs(y - top - EYE // 2), abs(x - left - EYE // 2))  # from its middle
                spoilt[y][x] = off in (2, 3)
    return spoilt
