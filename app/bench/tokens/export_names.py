"""Names of the pictures in an export: unique, and good on every system."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

from app.store.token_sheet import TokenFacts

Names = Literal["unit", "serial", "qr", "auth"]
_LONGEST = 160  # bytes of UTF-8; with folder and ending below the 255 that systems allow
_UNFIT = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?", re.IGNORECASE)  # on Windows
_SERIAL_FIELD = "serial number"


def picture_names(tokens: Sequence[TokenFacts], names: Names) -> Iterator[str]:
    """Yield a name without ending for each token; with "auth" the caller names them. A QR token where there is none."""
    wish: Callable[[TokenFacts], str] = _WISHES[names]
    taken: set[str] = set()
    for token in tokens:
        name = plain = _fit(wish(token)) or token.qr_token
        number = 1
        while name.casefold() in taken:
            number += 1
            name = f"{plain} ({number})"
        taken.add(name.casefold())
        yield name


def _serial(token: TokenFacts) -> str:
    return token.serial or next((v for name, v in token.fields.items() if name.casefold() == _SERIAL_FIELD), "")


_WISHES: dict[str, Callable[[TokenFacts], str]] = {
    "unit": lambda token: token.unit or _serial(token),
    "serial": lambda token: _serial(token) or token.unit,
    "qr": lambda token: token.qr_token,
}


def _fit(text: str) -> str:
    text = "".join(
        char for char in unicodedata.normalize("NFC", text) if unicodedata.category(char) not in ("Cf", "Cs")
    )
    name = _UNFIT.sub("_", text).encode()[:_LONGEST].decode(errors="ignore").strip(" .")
    return f"_{name}" if _RESERVED.fullmatch(name) else name
