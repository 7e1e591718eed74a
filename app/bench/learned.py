"""What the bench learned of a device, against what the cloud has among that device's metadata."""

from __future__ import annotations

from app.cloud.shapes import DeviceField
from app.domain.errors import BadInput, CloudError
from app.domain.mac import parse_mac
from app.domain.matching import MAC_FIELDS, SERIAL_FIELDS, plain
from app.store.outbox import Message


class MetadataDiffer(CloudError):
    """The cloud's metadata of a device name another one: a person must look, nothing is overwritten."""


def learned(message: Message, field: DeviceField) -> str:
    """Return the value that a device's metadata field must have: its MAC, its serial number; "" for any other field.

    A field of another name is one of these where the token's metadata have that very value in it, so that the recipe
    could match by it. A MAC that the cloud writes in another way stays as it is. Raises MetadataDiffer where the cloud
    has another device's MAC, or another serial number than the one that the token was made for.
    """
    name, own = field.name.casefold(), message.fields.get(field.name, "")
    if name in MAC_FIELDS or (own and plain(own) == plain(message.mac)):
        if plain(field.value) == plain(message.mac):
            return field.value
        if _is_mac(field.value):
            raise _differ(message, field, message.mac.upper())
        return message.mac.upper()
    if message.serial and (name in SERIAL_FIELDS or own == message.serial):
        if own and field.value.strip() not in ("", message.serial):
            raise _differ(message, field, message.serial)
        return message.serial
    return ""


def _is_mac(value: str) -> bool:
    try:
        parse_mac(value)
    except BadInput:  # a template's default, or none
        return False
    return True


def _differ(message: Message, field: DeviceField, value: str) -> MetadataDiffer:
    return MetadataDiffer(
        "The cloud says that {field} of {unit} is {found}, the bench found {value}. Look which is right, and correct"
        " the device's metadata in the cloud.",
        field=field.name,
        unit=message.unit,
        found=field.value[:60],
        value=value,
    )
