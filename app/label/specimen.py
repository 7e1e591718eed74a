"""A label that shows what a printer does and belongs to no unit: nothing on it can be scanned."""

from __future__ import annotations

from app.domain.errors import LabelError
from app.label.data import LabelData
from app.label.pdf import render_pdf
from app.label.places import Layout
from app.label.proof import read_codes

NAME = "TEST"
SAMPLE_TEXT = f"sqr_{'A' * 32}+1"
"""What the QR code of a label without a unit holds."""


def render_test_label(layout: Layout, data: LabelData) -> bytes:
    """Return a label as a PDF whose codes are drawn so that no reader takes them.

    Raises LabelError where a reader finds a code all the same.
    """
    pdf = render_pdf(layout, data, specimen=True)
    if read_codes(pdf):
        raise LabelError("The test label could be taken for a real one. Nothing was printed.")
    return pdf
