"""The proof: what it lets pass is what any reader reads, and everything else is refused with a reason."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.pdfgen.canvas import Canvas

from app.domain.errors import LabelError
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.proof import prove, read_codes
from tests.unit.label_samples import FIRST, QR, REPRINT

MM = 72 / 25.4
ROOT = Path(__file__).resolve().parents[2]
LAYOUT = load_layout("50x30")
LABEL = render_pdf(LAYOUT, FIRST)
OTHER = "sqr_" + "B" * 32 + "+1"


def page(*codes: tuple[str, float, float, float], size: tuple[float, float] = (50, 30), pages: int = 1) -> bytes:
    """Return a PDF, drawn by another hand than the label's, with QR codes of (text, x, y, side), all in mm."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=(size[0] * MM, size[1] * MM))
    for _ in range(pages):
        for text, x, y, side in codes:
            widget = QrCodeWidget(text, barLevel="M", barBorder=4)
            bounds = widget.getBounds()
            scale = side * MM / (bounds[2] - bounds[0])
            drawing = Drawing(side * MM, side * MM, transform=[scale, 0, 0, scale, 0, 0])
            drawing.add(widget)
            renderPDF.draw(drawing, canvas, x * MM, y * MM)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def reason(pdf: bytes, text: str = QR, copy_code: str | None = None) -> str:
    with pytest.raises(LabelError) as caught:
        prove(pdf, text, copy_code)
    assert text not in str(caught.value)
    return str(caught.value)


def test_a_good_label_is_proven() -> None:
    prove(LABEL, QR)
    prove(LABEL, QR, "")
    prove(page((QR, 2, 2, 22)), QR)


def test_a_reprint_is_proven_with_its_bar_code() -> None:
    pdf = render_pdf(LAYOUT, REPRINT)
    prove(pdf, QR)
    prove(pdf, QR, "L1-000042/2")
    assert "bar code" in reason(pdf, copy_code="L1-000042/3")
    assert "bar code" in reason(pdf, copy_code="")
    assert "bar code" in reason(LABEL, copy_code="L1-000042/2")


def test_another_text_fails_and_is_not_repeated() -> None:
    told = reason(page((OTHER, 2, 2, 22)))
    assert "another text" in told
    assert OTHER not in told
    assert "another text" in reason(LABEL, QR[:-1] + "2")


def test_no_code_and_one_that_is_too_small_for_the_dots_fail_with_the_resolution() -> None:
    assert "cannot be read" in reason(page())
    tiny = reason(page((QR, 2, 2, 4)))
    assert "203 dpi" in tiny
    assert "cannot be read" in tiny


def test_more_than_one_code_fails() -> None:
    assert "2 codes" in reason(page((QR, 0, 4, 22), (OTHER, 25, 4, 22)))
    assert "2 codes" in reason(page((QR, 0, 4, 22), (QR, 25, 4, 22)))


def test_a_picture_of_a_label_and_two_pages_are_no_label() -> None:
    assert "cannot be read" in reason(render_pdf(LAYOUT, FIRST, specimen=True))
    assert "2 pages" in reason(page((QR, 2, 2, 22), pages=2))


def test_read_codes_names_all_codes_qr_first() -> None:
    assert read_codes(LABEL) == [QR]
    assert read_codes(render_pdf(LAYOUT, REPRINT)) == [QR, "L1-000042/2"]
    assert sorted(read_codes(page((QR, 0, 4, 22), (OTHER, 25, 4, 22)))) == sorted([QR, OTHER])
    assert read_codes(page()) == []


@pytest.mark.parametrize("size", [(10_000, 10_000), (301, 30), (30, 100_000)])
def test_a_page_larger_than_any_label_is_refused_before_it_is_drawn(size: tuple[float, float]) -> None:
    pdf = page((QR, 2, 2, 22), size=size)
    assert "larger than any label" in reason(pdf)
    with pytest.raises(LabelError, match="larger"):
        read_codes(pdf)


def test_a_page_of_ten_metres_takes_no_memory() -> None:
    program = (
        "import re, sys; from pathlib import Path; from app.label.proof import read_codes\n"
        "try: read_codes(sys.stdin.buffer.read())\n"
        "except Exception as error: print(type(error).__name__)\n"
        "print(re.search(r'VmHWM:\\s*(\\d+)', Path('/proc/self/status').read_text())[1])"
    )
    pdf = page((QR, 2, 2, 22), size=(10_000, 10_000))
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, input=pdf, capture_output=True, check=True)
    error, kilobytes = done.stdout.split()
    assert error == b"LabelError"
    assert int(kilobytes) < 300_000


@pytest.mark.parametrize("rubbish", [b"", b"%PDF-1.7\n", LABEL[:2000], b"\x89PNG\r\n", bytes(5000)])
def test_rubbish_gets_a_sentence(rubbish: bytes) -> None:
    assert "cannot be read" in reason(rubbish)
    with pytest.raises(LabelError, match="cannot be read"):
        read_codes(rubbish)


@given(st.lists(st.tuples(st.integers(0, len(LABEL) - 1), st.integers(0, 255)), min_size=1, max_size=12))
def test_a_damaged_label_is_read_rightly_or_refused(damage: list[tuple[int, int]]) -> None:
    pdf = bytearray(LABEL)
    for at, value in damage:
        pdf[at] = value
    try:
        codes = read_codes(bytes(pdf))
    except LabelError:
        return
    assert set(codes) <= {QR}
