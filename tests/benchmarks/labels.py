"""A thousand labels, each made and proven, against the same number drawn with the QR code as a PNG picture."""

from __future__ import annotations

import io
import secrets
import time
from collections.abc import Iterator

import qrcode
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.proof import prove

COUNT = 1000


def run() -> Iterator[str]:
    """Yield the lines of the report."""
    layout = load_layout("50x30")
    texts = [f"sqr_{secrets.token_urlsafe(24)}+1" for _ in range(COUNT)]
    began = time.perf_counter()
    pdfs = [
        render_pdf(layout, LabelData(text, "Sensor", f"SN-{n}", "7C:DF:A1:00:00:01", "Sensor", f"B1-{n:06d}", 1))
        for n, text in enumerate(texts)
    ]
    rendered = time.perf_counter()
    for pdf, text in zip(pdfs, texts, strict=True):
        prove(pdf, text)
    proven = time.perf_counter()
    for text in texts:
        _with_png(text)
    drawn = time.perf_counter()
    yield f"labels: {COUNT} made in {rendered - began:.1f} s, proven in {proven - rendered:.1f} s"
    yield f"labels: made / drawn with PNGs (no proof): {(rendered - began) / (drawn - proven):.2f}"


def _with_png(text: str) -> bytes:
    picture, page = io.BytesIO(), io.BytesIO()
    qrcode.make(text).save(picture)
    canvas = Canvas(page, pagesize=(50 * mm, 30 * mm))
    canvas.drawImage(ImageReader(picture), 2 * mm, 2 * mm, 26 * mm, 26 * mm)
    canvas.drawString(29 * mm, 20 * mm, "Sensor")
    canvas.save()
    return page.getvalue()
