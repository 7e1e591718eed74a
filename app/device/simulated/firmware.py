"""What a device does when it runs its firmware: it reads its token by its own flash and says which one it holds.

As `firmware/reference-c3` does on a real chip; unlike there, anything in the flash counts as a program, except on a
chip that encrypts its flash: its boot loaders run nothing but whole images, and nobody else could tell.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import dataclass

from app.device.nvs import NvsContents, NvsState, NvsType, parse_nvs
from app.device.simulated.flash import Cipher, Flash
from app.device.simulated.image import whole_image
from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.domain.tokens import fingerprint, is_auth_token

BAUD = 115200
PERIOD = 1.0  # seconds between two reports
QUESTION = b"?"
_VERSION = "simulated-1.0"
_TABLE, _TABLE_SIZE, _TABLE_ENTRY = 0x8000, 0xC00, 32  # the partition table, as ESP-IDF lays it out
_DEFAULT_NVS = (0x9000, 0x6000)  # where there is no table
_PROGRAMS = (0x0, 0x1000, 0x10000)  # where one may begin
_TOKEN_ENTRIES = (("blynk", "auth"), ("storage", "blynk_token"))  # the vendor's firmwares look here


@dataclass(frozen=True, slots=True)
class Held:
    """What a device finds in its token area."""

    state: NvsState
    token: Secret | None


def has_program(flash: Flash) -> bool:
    """Tell whether there is anything to run."""
    return any(flash.read(offset, 1) != b"\xff" for offset in _PROGRAMS)


def has_whole_program(flash: Flash, decrypt: Cipher) -> bool:
    """Tell whether there is anything to run, and all of it is as it was built."""
    end = 0
    for offset in _PROGRAMS:
        if offset >= end and flash.read(offset, 16).strip(b"\xff"):
            size = whole_image(decrypt(offset, flash.read(offset, flash.size - offset)))
            if not size:
                return False
            end = offset + size
    return end > 0


def look_up(flash: Flash, decrypt: Cipher) -> Held:
    """Read the token area as the firmware sees it: an NVS partition lies in the flash as it is, also where the rest is
    encrypted (the NVS library refuses any other)."""
    offset, size = _find_nvs(decrypt(_TABLE, flash.read(_TABLE, _TABLE_SIZE)))
    contents = NvsContents(NvsState.CORRUPT)
    if flash.covers(offset, size):
        with contextlib.suppress(BadInput):
            contents = parse_nvs(flash.read(offset, size))
    return Held(contents.state, _token(contents))


def boot_log(held: Held | None) -> bytes:
    """Return what the chip prints at its restart; `held` is None where it has nothing to run."""
    lines = ["", "rst:0x1 (POWERON_RESET),boot:0x13 (SPI_FAST_FLASH_BOOT)"]
    lines += ["invalid header: 0xffffffff"] * 3 if held is None else [f"simulated firmware {_VERSION}"]
    return "".join(line + "\r\n" for line in lines).encode()


def report(template: str, held: Held, mac: str, noise: int) -> bytes:
    """Return the report as it goes over the line; see Faults.report and report_noise."""
    auth = fingerprint(held.token) if held.token else "-"
    text = template.format(fw=_VERSION, mac=mac, auth=auth, nvs=held.state)
    lines = "".join(line + "\r\n" for line in text.splitlines()).encode()
    return os.urandom(noise) + lines + os.urandom(noise)


def _find_nvs(table: bytes) -> tuple[int, int]:
    """Return offset and size of the partition of type data/nvs that is called `nvs`, else of the first of that type."""
    first = None
    for start in range(0, len(table), _TABLE_ENTRY):
        entry = table[start : start + _TABLE_ENTRY]
        if entry[:2] != b"\xaa\x50":
            break
        if entry[2:4] == b"\x01\x02":
            place = int.from_bytes(entry[4:8], "little"), int.from_bytes(entry[8:12], "little")
            if entry[12:28].partition(b"\0")[0] == b"nvs":
                return place
            first = first or place
    return first or _DEFAULT_NVS


def _token(contents: NvsContents) -> Secret | None:
    for where in _TOKEN_ENTRIES:
        entry = contents.entries.get(where)
        if entry and entry.type == NvsType.STRING and isinstance(entry.value, str) and is_auth_token(entry.value):
            return Secret(entry.value)
    return None
