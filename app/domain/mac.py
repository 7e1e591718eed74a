"""A chip's MAC: the identity of a device on the bench."""

from __future__ import annotations

import re

from app.domain.errors import BadInput

_HEX12 = re.compile(r"[0-9a-f]{12}")


def parse_mac(text: str) -> str:
    """Return a MAC as `aa:bb:cc:dd:ee:ff`. Raises BadInput where it is none, or cannot be one chip's own.

    Blank eFuses read as all zeros or all ones, and a group address belongs to no single device.
    """
    digits = re.sub(r"[:\-. ]", "", text.strip().lower())
    if not _HEX12.fullmatch(digits):
        raise BadInput("“{mac}” is not a MAC address: it needs 12 hexadecimal digits.", mac=text[:40])
    if digits in ("0" * 12, "f" * 12):
        raise BadInput("The chip gives {mac} as its MAC: its eFuses are blank. Set this device aside.", mac=text)
    if int(digits[:2], 16) & 1:
        raise BadInput("{mac} is a group address, not one device's MAC. Set this device aside.", mac=text)
    return ":".join(digits[i : i + 2] for i in range(0, 12, 2))
