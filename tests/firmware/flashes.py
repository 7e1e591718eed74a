"""Flash contents for whole-program tests, and what the reference firmware has to say of each."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from app.device.images import load_regions
from app.device.nvs_delivery import token_region
from app.domain.recipes import parse_recipe
from app.domain.secret import Secret
from tests.unit.firmware_builds import REFERENCE, report_line
from tests.unit.nvs_images import FREEING, FULL, generated, item, name, page, text

MAC = bytes.fromhex("7cdfa1b00b1e")
TOKEN = "-_" + "Az09" * 7 + "xy"
HOST = "fra1.blynk.cloud"
SIZE = 4 << 20  # bytes
NVS, TABLE = 0x9000, 0x8000

BLYNK, AUTH = name(b"blynk", 1), text(1, b"auth", TOKEN.encode())


@dataclass(frozen=True)
class Held:
    """What a flash holds, in the firmware's words."""

    token: str | None = TOKEN
    state: str = "ok"
    host: str = ""

    @property
    def report(self) -> str:
        return report_line(MAC, self.token, self.state)


def flash(*areas: tuple[int, bytes]) -> bytes:
    """Return a whole flash with the recipe's images and these areas in it, the others erased."""
    recipe = parse_recipe((REFERENCE / "recipe.toml").read_text())
    contents = bytearray(b"\xff" * SIZE)
    for offset, data in [*((region.offset, region.data) for region in load_regions(recipe, REFERENCE)), *areas]:
        contents[offset : offset + len(data)] = data
    return bytes(contents)


def delivered(token: str = TOKEN) -> bytes:
    """Return the flash of a device that the station is done with."""
    recipe = parse_recipe((REFERENCE / "recipe.toml").read_text())
    region = token_region(recipe.delivery, Secret(token), HOST)
    return flash((region.offset, region.data))


def table(*rows: tuple[bytes, int, int]) -> bytes:
    """Return a partition table of NVS partitions: name, offset and size."""
    entries = [struct.pack("<HBBII16sI", 0x50AA, 1, 2, offset, size, label, 0) for label, offset, size in rows]
    return b"".join(entries).ljust(0xC00, b"\xff")


def flipped(image: bytes, place: int) -> bytes:
    return image[:place] + bytes([image[place] ^ 1]) + image[place + 1 :]


SOUND = page(BLYNK, AUTH, text(1, b"host", b"h"))
FLASHES: dict[str, tuple[bytes, Held]] = {
    "delivered by the station": (delivered(), Held(host=HOST)),
    "no NVS written": (flash(), Held(None, "empty")),
    "another key only": (flash((NVS, generated(("ssid", "string", "x")))), Held(None)),
    "a token of 31 characters": (flash((NVS, page(BLYNK, text(1, b"auth", TOKEN[1:].encode())))), Held(None)),
    "a token of other characters": (flash((NVS, page(BLYNK, text(1, b"auth", b"+" * 32)))), Held(None)),
    "a token that is a number": (flash((NVS, generated(("auth", "u32", 7)))), Held(None)),
    "a host that is no host": (flash((NVS, page(BLYNK, AUTH, text(1, b"host", b"a b\x1b")))), Held()),
    "a flipped bit in the token": (flash((NVS, flipped(SOUND, 64 + 32 + 32 + 5))), Held(None, "corrupt")),
    "a flipped bit in a page header": (flash((NVS, flipped(SOUND, 12))), Held(None, "corrupt")),
    "a rewriting that was cut": (
        flash((NVS, page(BLYNK, AUTH, text(1, b"auth", b"n" * 32)[:40], states=[2, 2, 2, 2, 2]))),
        Held(),
    ),
    "a page half copied": (
        flash((NVS, page(BLYNK, AUTH, state=FREEING) + page(BLYNK, AUTH[:48], sequence=1, states=[2, 2]))),
        Held(),
    ),
    "rewritten on the next page": (
        flash((NVS, page(AUTH, sequence=4) + page(BLYNK, text(1, b"auth", b"o" * 32), sequence=3, state=FULL))),
        Held(),
    ),
    "a full page with the token at its end": (
        flash((NVS, page(BLYNK, *(item(1, 0x01, b"n%d" % number, b"\1") for number in range(122)), AUTH, state=FULL))),
        Held(),
    ),
    "no partition table": (flash((TABLE, b"\xff" * 0xC00), (NVS, SOUND)), Held(host="h")),
    "the NVS elsewhere": (
        flash(
            (TABLE, table((b"more", 0x20000, 0x3000), (b"nvs", 0x3FD000, 0x3000))),
            (NVS, page(BLYNK, text(1, b"auth", b"w" * 32))),
            (0x3FD000, SOUND),
        ),
        Held(host="h"),
    ),
    "the NVS under another name": (flash((TABLE, table((b"data", 0x20000, 0x3000))), (0x20000, SOUND)), Held(host="h")),
    "the NVS beyond the mapped flash": (flash((TABLE, table((b"nvs", 0x3FE000, 0x3000)))), Held(None, "corrupt")),
    "an NVS of no size": (flash((TABLE, table((b"nvs", NVS, 0)))), Held(None, "corrupt")),
    "an NVS at a wild place": (flash((TABLE, table((b"nvs", 0xFFFFF000, 0xFFFFF000)))), Held(None, "corrupt")),
}
