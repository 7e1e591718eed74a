"""Pictures of QR codes and of labels, as a customer would take them."""

from __future__ import annotations

from PIL import Image

from app.label.codes import qr_matrix


def picture(text: str, module: int = 6, quiet: int = 4) -> Image.Image:
    """A clean grey picture of the QR code that holds a text."""
    matrix = qr_matrix(text)
    side = len(matrix) + 2 * quiet
    image = Image.new("L", (side, side), 255)
    for y, row in enumerate(matrix):
        for x, dark in enumerate(row):
            if dark:
                image.putpixel((x + quiet, y + quiet), 0)
    return image.resize((side * module, side * module), Image.Resampling.NEAREST)
