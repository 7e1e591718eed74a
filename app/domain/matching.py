"""Which token a device may take, and what a token's metadata says of the device that it is meant for.

Metadata are the fields of the token's template, by their names; the usual names are known in any case of letters.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from string import ascii_lowercase, ascii_uppercase

MAC_FIELDS = ("mac address", "mac")
SERIAL_FIELDS = ("serial number", "serial")
NAME_FIELDS = ("device name",)
_PLAIN = str.maketrans(ascii_uppercase, ascii_lowercase, ":-. ")  # as SQLite's lower() does it


class MatchRule(StrEnum):
    """How a token and a device find each other."""

    ANY = "any"  # any free token that is not meant for another device
    MAC = "mac"  # the token whose metadata names the device's MAC
    SERIAL = "serial"  # the token whose metadata names the serial number that is scanned from the device


@dataclass(frozen=True, slots=True)
class Match:
    """A recipe's matching rule; `field` is the metadata field that is compared, "" the usual one."""

    rule: MatchRule = MatchRule.ANY
    field: str = ""

    def reads(self, name: str) -> bool:
        """Tell whether the rule compares the field of this name."""
        if self.field:
            return name == self.field
        return name.casefold() in (MAC_FIELDS if self.rule is MatchRule.MAC else SERIAL_FIELDS)


ANY = Match()
"""Any free token that is not meant for another device."""


def plain(value: str) -> str:
    """Return a value without what people write into MACs: equal for two spellings of one MAC."""
    return value.translate(_PLAIN)


def serial_of(fields: Mapping[str, str]) -> str:
    """Return the serial number that a token's metadata name; "" where they name none."""
    return _usual(fields, SERIAL_FIELDS)


def device_name_of(fields: Mapping[str, str]) -> str:
    """Return the device's name in a token's metadata; "" where there is none."""
    return _usual(fields, NAME_FIELDS)


def _usual(fields: Mapping[str, str], names: tuple[str, ...]) -> str:
    return next((fields[name] for usual in names for name in fields if name.casefold() == usual), "")
