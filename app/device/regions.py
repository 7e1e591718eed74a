"""Pieces of flash: what is to be written where, and that no two of them meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.errors import BadInput
from app.domain.recipes import SECTOR

FLASH_LIMIT = 16 * 1024 * 1024  # bytes; what the chips' 24-bit flash addresses reach


@dataclass(frozen=True, slots=True)
class Region:
    """Bytes for one place in the flash. The repr leaves them out: they may hold a token."""

    offset: int  # bytes; a multiple of 0x1000
    data: bytes = field(repr=False)
    name: str = "data"  # what a message calls it
    plain: bool = False  # written as it is also where the chip encrypts its flash


def check_layout(regions: Sequence[Region]) -> None:
    """Check that each region lies within 16 MB and that no two share a sector. Raises BadInput that names them."""
    before = None
    for region in sorted(regions, key=lambda region: region.offset):
        if region.offset + len(region.data) > FLASH_LIMIT:
            raise BadInput(
                "{name} ends beyond 16 MB, at {end:#x}. Check its offset in the recipe.",
                name=region.name,
                end=region.offset + len(region.data),
            )
        if region.offset % SECTOR:
            raise BadInput(
                "{name} lies at {offset:#x}, which is not a multiple of 0x1000. Check its offset.",
                name=region.name,
                offset=region.offset,
            )
        if before and _sectors_end(before) > region.offset:
            raise BadInput(
                "{first} and {second} overlap in the flash at {offset:#x}. Check their offsets in the recipe.",
                first=before.name,
                second=region.name,
                offset=region.offset,
            )
        before = region


def _sectors_end(region: Region) -> int:
    """Return where the region's last sector ends: writing erases whole sectors."""
    return region.offset + -(-len(region.data) // SECTOR) * SECTOR
