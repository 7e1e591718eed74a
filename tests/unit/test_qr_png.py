"""QR codes as PNG files: decoded, and compared with another library's modules."""

from __future__ import annotations

import io
import random
import secrets
import string

import pytest
import qrcode
import zxingcpp
from PIL import Image
from qrcode.constants import ERROR_CORRECT_M
from qrcode.util import MODE_8BIT_BYTE, QRData

from app.domain.errors import LabelError
from app.label.qr_png import qr_png


@pytest.mark.parametrize("org_id", [1, 10**18])
@pytest.mark.parametrize("side", [3, 8, 10])
def test_a_label_text_is_decoded(org_id: int, side: int) -> None:
    text = f"sqr_{secrets.token_urlsafe(24)}+{org_id}"
    image = Image.open(io.BytesIO(qr_png(text, side)))
    (code,) = zxingcpp.read_barcodes(image.convert("L"))
    assert (image.mode, code.text, code.ec_level) == ("1", text, "M")
    assert image.width == image.height == (37 if org_id == 1 else 41) * side


@pytest.mark.parametrize("side", [1, 8])
def test_another_library_draws_the_same_modules(side: int) -> None:
    """Letters only: where many digits follow each other, they are packed closer, each library in its own way."""
    text = f"sqr_{''.join(random.choices(string.ascii_lowercase, k=32))}+1"
    image = Image.open(io.BytesIO(qr_png(text, side)))
    across = image.width // side
    small = image.resize((across, across), Image.Resampling.NEAREST).convert("L").tobytes()
    pixels = [[value < 128 for value in small[row * across : (row + 1) * across]] for row in range(across)]
    assert pixels in [_by_qrcode(text, mask) for mask in range(8)]


def _by_qrcode(text: str, mask: int) -> list[list[bool]]:
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4, mask_pattern=mask)
    code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
    code.make()
    return [list(map(bool, row)) for row in code.get_matrix()]


def test_a_text_that_no_qr_code_holds() -> None:
    with pytest.raises(LabelError, match="5000 characters"):
        qr_png("x" * 5000)
