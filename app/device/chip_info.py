"""What a chip says of itself."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ChipInfo:
    chip: str  # one of recipes.CHIPS
    mac: str  # aa:bb:cc:dd:ee:ff
    secure_download: bool  # its flash can be written, not read or compared
    flash_encrypted: bool  # what is in its flash reads back as ciphertext
