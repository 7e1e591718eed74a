"""What may be a device's serial number among all that a scanner reads."""

from __future__ import annotations

from app.bench.scan_back import clean, is_copy_code
from app.domain.errors import BadInput
from app.domain.tokens import is_auth_token, is_qr_token
from app.store.token_fields import TokenFields

LONGEST = 200  # characters


def read_serial(text: str, fields: TokenFields) -> str:
    """Return the serial number that was scanned: as it is, leading zeros and the case of letters kept.

    Raises BadInput for a label's codes, for a secret, which is not told on, and for what cannot be a serial number.
    """
    serial = clean(text)
    if is_qr_token(serial.partition("+")[0]) or is_copy_code(serial):
        raise BadInput("This is a label's code. Scan the serial number on the device itself, on its case or board.")
    if is_auth_token(serial) and not fields.has_value(serial):  # a token's metadata hold no secret
        raise BadInput("This is not a serial number but something secret. Scan the serial number on the device.")
    if not serial or len(serial) > LONGEST or not serial.isprintable():
        raise BadInput("This scan is no serial number. Scan the one on the device's case or board again.")
    return serial
