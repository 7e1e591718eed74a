"""What esptool reads of a chip's registers: its kind, its eFuses, its flash's identity.

Addresses and fields as in the chips' technical reference manuals and esptool's targets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_KIND = 0x40001000  # a word of the ROM that differs from kind to kind
_RUN_COMMAND = 1 << 18  # SPI_USR
_READ_ID, _READ_STATUS = 0x9F, (0x05, 0x35, 0x15)
_VENDOR, _TYPE = 0xEF, 0x40  # the flash's JEDEC id; its third byte is the size's power of two
_LIMIT = 1024  # registers that are remembered


@dataclass(frozen=True, slots=True)
class _SpiController:
    """Offsets from its base."""

    base: int
    command: int  # USR2
    read_bits: int  # MISO_DLEN
    data: int  # W0


_SPI = {
    "esp32": _SpiController(0x3FF42000, command=0x24, read_bits=0x2C, data=0x80),
    "esp32c3": _SpiController(0x60002000, command=0x20, read_bits=0x28, data=0x58),
}


class Registers:
    """32-bit registers by address. What nobody wrote reads as 0; eFuses and ROM cannot be written."""

    def __init__(self, chip: str, mac: bytes, flash_size: int, flash_encrypted: bool) -> None:
        self._chip, self._encrypted = chip, flash_encrypted
        self._spi = _SPI[chip]
        self._flash_id = _VENDOR | _TYPE << 8 | (flash_size.bit_length() - 1) << 16
        self._written: dict[int, int] = {}
        self.set_mac(mac)

    def set_mac(self, mac: bytes) -> None:
        """Become a chip with another MAC."""
        fixed = _esp32(mac, self._encrypted) if self._chip == "esp32" else _esp32c3(mac, self._encrypted)
        self._fixed: Mapping[int, int] = fixed

    def read(self, address: int) -> int:
        """Return a register's value."""
        return self._fixed.get(address, self._written.get(address, 0))

    def write(self, address: int, value: int, mask: int) -> None:
        """Set the bits of `mask`."""
        value = value & mask | self._written.get(address, 0) & ~mask
        if address == self._spi.base and value & _RUN_COMMAND:
            self._run_flash_command()
        elif address in self._written or len(self._written) < _LIMIT:
            self._written[address] = value

    def _run_flash_command(self) -> None:
        command = self.read(self._spi.base + self._spi.command) & 0xFF
        answer = self._flash_id if command == _READ_ID else 0 if command in _READ_STATUS else 0xFFFFFFFF
        bits = 1 + (self.read(self._spi.base + self._spi.read_bits) & 0x1F)
        self._written[self._spi.base + self._spi.data] = answer & ((1 << bits) - 1)


def _esp32(mac: bytes, encrypted: bool) -> dict[int, int]:
    """An ESP32-D0WD-V3, revision 3.0, with a 40 MHz crystal."""
    efuse = 0x3FF5A000
    return {
        _KIND: 0x00F01D83,
        efuse: encrypted << 20,  # FLASH_CRYPT_CNT
        efuse + 0x04: int.from_bytes(mac[2:], "big"),
        efuse + 0x08: _crc8(mac) << 16 | int.from_bytes(mac[:2], "big"),
        efuse + 0x0C: 1 << 9 | 1 << 13 | 1 << 15,  # package, rated for 240 MHz, bit 0 of the revision
        efuse + 0x10: 8,  # MHz of the internal oscillator
        efuse + 0x14: 1 << 20,  # bit 1 of the revision
        0x3FF6607C: 1 << 31,  # bit 2 of the revision
        0x3FF5F06C: 12800 << 7,  # the oscillator, measured against the crystal
        0x3FF40014: 347,  # the UART's divider: 40 MHz / 115200
    }


def _esp32c3(mac: bytes, encrypted: bool) -> dict[int, int]:
    """An ESP32-C3 (QFN32), revision 0.4, with 4 MB of flash inside."""
    efuse, block1 = 0x60008800, 0x60008844
    return {
        _KIND: 0x1B31506F,
        efuse + 0x34: encrypted << 18,  # SPI_BOOT_CRYPT_CNT
        block1: int.from_bytes(mac[2:], "big"),
        block1 + 0x04: int.from_bytes(mac[:2], "big"),
        block1 + 0x0C: 4 << 18 | 1 << 27,  # minor revision, flash inside
        block1 + 0x10: 1,  # the flash's vendor
    }


def _crc8(data: bytes) -> int:
    """Return the CRC-8 (Maxim) that guards an ESP32's MAC."""
    crc = 0
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0x8C if crc & 1 else 0)
    return crc
