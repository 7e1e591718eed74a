"""A label's PDF as dots, the way a printer of some resolution would put them onto paper."""

from __future__ import annotations

import threading
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager

import pypdfium2
from PIL import Image

from app.domain.errors import LabelError
from app.label.layout import MAX_MM

pdfium = threading.RLock()
"""To be held while PDFium is used, which knows one thread at a time; a thread that has it may take it again."""


def raster(pdf: bytes, resolutions: Sequence[float]) -> list[Image.Image]:
    """Return the only page of `pdf` as grey images, one for each resolution in dpi.

    Raises LabelError for what is no PDF, has not exactly one page, or is larger than any label.
    """
    with pdfium, _page(pdf) as page:
        return [_image(page, dpi) for dpi in resolutions]


def pages(pdf: bytes, dpi: float) -> Generator[Image.Image]:
    """Yield a grey image of each page of our own `pdf`; close it where not all are taken."""
    with pdfium:
        document = pypdfium2.PdfDocument(pdf)
        count = len(document)
    try:
        for number in range(count):
            with pdfium:
                image = _image(document[number], dpi)
            yield image
    finally:
        with pdfium:
            document.close()


def _image(page: pypdfium2.PdfPage, dpi: float) -> Image.Image:
    image: Image.Image = page.render(scale=dpi / 72, grayscale=True).to_pil()
    return image


@contextmanager
def _page(pdf: bytes) -> Iterator[pypdfium2.PdfPage]:
    try:
        document = pypdfium2.PdfDocument(pdf)
        try:
            if len(document) != 1:
                raise LabelError("The label's PDF has {count} pages instead of one.", count=len(document))
            page = document[0]
            width, height = (side * 25.4 / 72 for side in page.get_size())
            if not (0 < width <= MAX_MM and 0 < height <= MAX_MM):
                raise LabelError("The label's PDF has a page of {width:.0f} × {height:.0f} mm: larger than any label.",
                    width=width, height=height)  # fmt: skip
            yield page
        finally:
            document.close()
    except pypdfium2.PdfiumError as error:
        raise LabelError("The label's PDF cannot be read: {error}.", error=str(error).rstrip(".")) from error
