"""What a person signs in with: the form of names, PINs and badges."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.domain.tokens import is_auth_token

NAME_LENGTH, BADGE_LENGTH, PIN_LENGTH = range(1, 65), range(6, 129), range(4, 13)
_OURS = re.compile(  # what scanners read at this bench: labels, bar codes of reprints, command codes
    r"sqr_.*|.*-[0-9]{6,}/[0-9]+|TS\..*", re.ASCII | re.IGNORECASE | re.DOTALL
)
_AROUND = " \t\r\n\x00\x02\x03\x1d"  # what scanners add


def checked_name(name: str) -> str:
    """Return a person's name in its one spelling. Raises BadInput for an empty, long or unprintable one."""
    name = " ".join(unicodedata.normalize("NFC", name).split())
    if len(name) not in NAME_LENGTH or not name.isprintable():
        raise BadInput("A person's name must be 1 to {longest} printable characters.", longest=NAME_LENGTH[-1])
    return name


def name_key(name: str) -> str:
    """Return what is equal for names that differ only in case, accents' encoding or spaces."""
    return unicodedata.normalize("NFKC", " ".join(name.split())).casefold()


def checked_pin(pin: Secret) -> Secret:
    """Return a PIN that may be given to a person. Raises BadInput for another form, or one that is guessed first."""
    text = pin.reveal()
    if len(text) not in PIN_LENGTH or not (text.isascii() and text.isdigit()):
        raise BadInput("A PIN must be {first} to {last} digits.", first=PIN_LENGTH[0], last=PIN_LENGTH[-1])
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(text)}
    if steps in ({0}, {1}, {9}) or re.fullmatch(r"(.{2,6})\1+", text):
        raise BadInput("This PIN is too easy to guess: choose one without a series or a repetition.")
    return pin


def checked_badge(code: Secret) -> Secret:
    """Return a badge's code without what the scanner adds. Raises BadInput where it cannot be a badge."""
    text = code.reveal().strip(_AROUND)
    if is_auth_token(text) or _OURS.fullmatch(text):
        raise BadInput("This is a label or a command code, not a badge. Scan the badge.")
    if len(text) not in BADGE_LENGTH or not text.isprintable():
        raise BadInput(
            "A badge's code must be {first} to {last} printable characters.",
            first=BADGE_LENGTH[0],
            last=BADGE_LENGTH[-1],
        )
    return Secret(text)
