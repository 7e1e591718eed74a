"""Labels on paper: what stands on one, read from the page; and a label that is quicker made than a PDF."""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import LabelError
from app.label.data import LabelData
from app.label.places import Layout
from app.label.printers.folder import FolderPrinter
from tests.faults.floor import read_label

_MAC = re.compile(r"(?:[0-9A-F]{2}:){5}[0-9A-F]{2}")
_UNIT = re.compile(r"T1-[0-9]{6}")


@dataclass(frozen=True)
class Paper:
    """One label that came out of the printer."""

    unit: str
    copy: int
    mac: str
    qr_text: str

    @property
    def qr_token(self) -> str:
        return self.qr_text.partition("+")[0]

    @property
    def org_id(self) -> int:
        return int(self.qr_text.partition("+")[2])

    @property
    def code(self) -> str:
        """What the operator scans: the bar code of a reprint, else the QR code."""
        return f"{self.unit}/{self.copy}" if self.copy > 1 else self.qr_text


def paper_of(folder: Path) -> Callable[[bytes, str], Paper]:
    """Return what saves a real PDF by the folder printer and reads its codes and words from the rendered page."""
    printer = FolderPrinter(folder)

    def read(pdf: bytes, name: str) -> Paper:
        path = Path(printer.print(pdf, name, 0, 0))
        label = read_label(path, path.read_bytes())
        [mac], [unit] = set(_MAC.findall(label.text)), set(_UNIT.findall(label.text))
        copy = next((int(code.rpartition("/")[2]) for code in label.codes if "/" in code), 1)
        return Paper(unit, copy, mac.lower(), next(code for code in label.codes if code.startswith("sqr_")))

    return read


# The quick label: the same facts as JSON.


def quick_label(layout: Layout, data: LabelData) -> bytes:
    del layout
    return json.dumps(dataclasses.asdict(data)).encode()


def quick_proof(pdf: bytes, text: str, copy_code: str) -> None:
    facts = json.loads(pdf)
    if facts["qr_text"] != text or copy_code not in ("", f"{facts['unit']}/{facts['copy']}"):
        raise LabelError("The label failed its proof.")


def quick_paper(pdf: bytes, name: str) -> Paper:
    del name
    facts = json.loads(pdf)
    return Paper(facts["unit"], facts["copy"], facts["mac"].lower(), facts["qr_text"])
