"""Whether images are made for the chip that they go into, and agree with the recipe on where the token lies.

Formats: the vendor's documents "Firmware Image Format" (esptool) and "Partition Tables" (ESP-IDF).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Sequence

from app.device.regions import Region
from app.domain.errors import BadInput
from app.domain.recipes import Recipe

_IMAGE_MAGIC, _IMAGE_HEADER, _MOST_SEGMENTS = 0xE9, 24, 16
_CHIP_IDS = {"esp32": 0, "esp32c3": 5}  # of the extended header, at byte 12
_ENTRY = struct.Struct("<2sBBII16sI")  # magic, type, subtype, offset, size, label, flags
_ENTRY_MAGIC = b"\xaa\x50"
_DATA, _NVS = 1, 2


def check_images(recipe: Recipe, regions: Sequence[Region]) -> None:
    """Raise BadInput where an image is of another chip, or no partition table has the token's NVS partition in it.

    Images that are no ESP images, such as one that a chip runs in place, say nothing about the chip.
    """
    for region in regions:
        chip = _chip_of(region.data)
        if chip is not None and chip != _CHIP_IDS[recipe.chip]:
            built = next((name for name, number in _CHIP_IDS.items() if number == chip), f"chip {chip}")
            raise BadInput(
                "The image {file} is built for {built}, but the recipe's chip is {chip}. Build it for that, or mend the"
                " recipe.",
                file=region.name,
                built=built,
                chip=recipe.chip,
            )
        if region.data.startswith(_ENTRY_MAGIC):
            _check_partition(recipe, region)


def _chip_of(data: bytes) -> int | None:
    if len(data) < _IMAGE_HEADER or data[0] != _IMAGE_MAGIC or not 0 < data[1] <= _MOST_SEGMENTS:
        return None
    return int.from_bytes(data[12:14], "little")


def _check_partition(recipe: Recipe, table: Region) -> None:
    places = list(_nvs_partitions(table.data))
    place = (recipe.delivery.offset, recipe.delivery.size)
    if place not in places:
        found = ", ".join(f"0x{offset:x} with 0x{size:x} bytes" for offset, size in places) or "none"
        raise BadInput(
            "The recipe writes the token to 0x{offset:x} with 0x{size:x} bytes, but the partition table {file} has its"
            " NVS partition elsewhere: {found}. Mend token.offset and token.size.",
            offset=place[0],
            size=place[1],
            file=table.name,
            found=found,
        )


def _nvs_partitions(table: bytes) -> Iterator[tuple[int, int]]:
    for start in range(0, len(table) - _ENTRY.size + 1, _ENTRY.size):
        magic, kind, subtype, offset, size, _, _ = _ENTRY.unpack_from(table, start)
        if magic != _ENTRY_MAGIC:
            return
        if (kind, subtype) == (_DATA, _NVS):
            yield offset, size
