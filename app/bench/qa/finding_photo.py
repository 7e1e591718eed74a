"""The photo of a finding: made small, and without what cameras write beside it (place, time, owner)."""

from __future__ import annotations

import io
from pathlib import Path

from PIL import Image, ImageOps

from app.domain.errors import BadInput, StationError

MAX_BYTES = 30 * 2**20
SUFFIXES = (".jpg", ".jpeg", ".png", ".webp")
_MAX_PIXELS = 50_000_000
_SIDE, _QUALITY = 1600, 80  # pixels of the longer side, and of the JPEG that is kept: some 300 kB
_FORMATS = ("JPEG", "PNG", "WEBP")


def read_photo(path: Path) -> bytes:
    """Return the picture in a file as the JPEG that is kept. Raises BadInput for whatever is no picture."""
    try:
        if path.stat().st_size > MAX_BYTES:
            raise BadInput("The photo {file} is larger than {most} MB.", file=path.name, most=MAX_BYTES >> 20)
        data = path.read_bytes()
    except OSError as error:
        raise BadInput("The photo {file} cannot be read: {error}.", file=path.name, error=error.strerror) from error
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as picture:
            if picture.width * picture.height > _MAX_PIXELS:
                raise BadInput("The photo {file} has too many pixels.", file=path.name)
            picture.draft("RGB", (_SIDE, _SIDE))  # a JPEG is not unpacked any larger than is needed
            upright = ImageOps.exif_transpose(picture)
            upright.thumbnail((_SIDE, _SIDE))
            plain = Image.new("RGB", upright.size, "white")
            plain.paste(upright, mask=upright.convert("RGBA").getchannel("A"))
            kept = io.BytesIO()
            plain.save(kept, "JPEG", quality=_QUALITY)
            return kept.getvalue()
    except StationError:
        raise
    except Exception as error:  # a damaged picture fails in as many ways as there are formats
        raise BadInput("{file} is no picture that can be read. Take a JPEG, PNG or WebP.", file=path.name) from error
