"""Export zips as the Console may make them, put together by hand."""

from __future__ import annotations

import csv
import io
import secrets
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import qrcode


@dataclass
class Pair:
    """One static token in clear."""

    auth: str = field(default_factory=lambda: secrets.token_urlsafe(24))
    qr: str = field(default_factory=lambda: "sqr_" + secrets.token_urlsafe(24))


def pairs(count: int) -> list[Pair]:
    """Return fresh tokens; the first one's AuthToken begins with a minus sign."""
    return [Pair("-" + secrets.token_urlsafe(24)[1:]), *(Pair() for _ in range(count - 1))]


def picture(text: str) -> bytes:
    """Return a QR code as a PNG, drawn by another library than the product's."""
    file = io.BytesIO()
    qrcode.make(text, box_size=4).save(file)
    return file.getvalue()


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> bytes:
    """Return a CSV."""
    text = io.StringIO(newline="")
    csv.writer(text).writerows([header, *rows])
    return text.getvalue().encode()


def make_zip(path: Path, files: Mapping[str, bytes]) -> Path:
    """Write a zip of these files."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return path


def console_files(tokens: Sequence[Pair], ending: str = "", folder: str = "qr-codes/") -> dict[str, bytes]:
    """Return what the vendor's documents describe: a CSV with the AuthTokens, and pictures named after them."""
    rows = [[f"Device {n}", each.auth, f"SN{n}"] for n, each in enumerate(tokens)]
    pictures = {f"{folder}{each.auth}.png": picture(each.qr + ending) for each in tokens}
    return {"static tokens.csv": table(["Device Name", "Device Token", "Serial Number"], rows), **pictures}
