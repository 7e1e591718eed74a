"""The label as a picture for the screen: it looks like the label, but a scanner held to the screen reads nothing."""

from __future__ import annotations

import io

from app.label.data import LabelData
from app.label.pdf import render_pdf
from app.label.places import Layout
from app.label.raster import raster


def picture(layout: Layout, data: LabelData, width_px: int) -> bytes:
    """Return a PNG of `width_px` pixels across, drawn by the code that draws the label itself.

    Its codes hold a quarter of what they would have to. Raises BadInput and LabelError as `render_pdf` does.
    """
    pdf = render_pdf(layout, data, specimen=True)
    (image,) = raster(pdf, [(width_px - 0.01) / layout.width * 25.4])  # parts of a pixel become a whole one
    png = io.BytesIO()
    image.save(png, "PNG")
    return png.getvalue()
