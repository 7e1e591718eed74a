"""One chip on one port, through esptool: the only file that imports it. Runs in the chip worker's process.

esptool's commands (`write-flash` and the like) do more round trips than a bench needs, so its loader is driven
directly: detect, load the stub, compare MD5 on the chip, write what differs, compare again.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import select
import socket
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from typing import Any

import esptool.loader
import serial
from esp_pylib.logger import EspLogBase
from esptool.cmds import detect_flash_size
from esptool.loader import ESPLoader
from esptool.targets import ROM_LIST
from esptool.util import FatalError, UnsupportedCommandError, flash_size_bytes
from serial.urlhandler.protocol_socket import Serial as SocketSerial

from app.device.checksum import checksum
from app.device.chip_info import ChipInfo
from app.device.ports import find_port, has_reset_lines, is_network, spec_of
from app.device.regions import Region
from app.device.report import Report, ReportReader
from app.domain.errors import BadInput, DeviceError, DeviceGone, VerifyFailed, WrongChip
from app.domain.mac import parse_mac
from app.domain.recipes import CHIPS

try:
    from termios import error as TerminalError  # noqa: N812  (an exception's own name)
except ImportError:  # Windows
    TerminalError = OSError  # type: ignore[misc,assignment]

BROKEN = (FatalError, OSError, TerminalError)  # pyserial's SerialException is an OSError

_ROM_BAUD = 115200
_ATTEMPTS = 4  # one for each way to pull a chip into download mode
_ASK_EVERY = 0.3  # seconds
_SECOND_ANSWER = 256  # bytes' time to go on listening for: what another device on the same line would say
_BLOCK_ERASE = 2.0  # seconds for 64 KB at worst, by the data sheets of common flash chips
_ENCRYPTED_UNIT = 32  # bytes that a chip encrypts at once, at most
_STUB_ERASES_AHEAD = 2 * 65536  # bytes that the stub may have to erase for one block
_MD5_SPEED = 8 / 1e6  # seconds a byte at worst; esptool's figure

Progress = Callable[[int, int, float], None]
"""Told bytes done, bytes in all, and the seconds until the next word at worst."""


class Chip:
    """A chip in download mode, from `Chip(port, baud)` to `close()`.

    Raises DeviceGone where it does not answer or stops answering, WrongChip for a kind that the station does not know
    or an unusable MAC.
    """

    def __init__(self, port: str, baud: int) -> None:
        self.port = port
        self._spec = spec_of(port)
        self._lines = has_reset_lines(port)
        self._running = False  # it was restarted into its firmware
        self._serial: Any = None
        self._flash_size: int | None = None  # bytes; None: not known
        try:
            with self._speaking("when it was connected"):
                self._connect(baud)
        except BaseException:
            self._close_port()
            raise

    def _connect(self, baud: int) -> None:
        self._esp = self._detect()
        secure = bool(self._esp.secure_download_mode)
        self.info = ChipInfo(_kind(self._esp), self.mac(), secure, self._flash_encrypted())
        if secure:
            self._esp.flash_spi_attach(0)
        else:
            self._start_stub(baud)
            self._set_flash_size()

    def mac(self) -> str:
        """Return the MAC, read anew from the eFuses."""
        with self._speaking("while its MAC was read"):
            try:
                digits = bytes(self._esp.read_mac("BASE_MAC")).hex()
            except UnsupportedCommandError as error:
                raise WrongChip(
                    "The chip on {port} is in secure download mode and hides its MAC. Set this device aside.",
                    port=self.port,
                ) from error
        try:
            return parse_mac(digits)
        except BadInput as error:
            raise WrongChip(error.template, **error.values) from error

    def differs(self, offset: int, size: int, md5: str, plain: bool = False) -> bool:
        """Tell whether a flash area is not yet what it shall be; True also where the chip cannot tell.

        `plain`: it is never encrypted, so that it can be compared on a chip that encrypts the rest of its flash too.
        """
        if not self._comparable(plain):
            return True
        with self._speaking("while its flash was compared"):
            return bool(self._esp.flash_md5sum(offset, size) != md5)

    def write(self, regions: list[Region], progress: Progress) -> None:
        """Write regions and compare their MD5 on the chip where it allows that. Raises VerifyFailed."""
        for region in regions:
            if self._flash_size is not None and region.offset + len(region.data) > self._flash_size:
                raise DeviceError(
                    "{name} does not fit into this device's flash of {size} bytes. Check the recipe.",
                    name=region.name,
                    size=self._flash_size,
                )
        total = sum(len(region.data) for region in regions)
        done = 0
        with self._speaking("while it was written"):
            for region in regions:
                for brought, within in self._write(region):
                    done += brought
                    progress(done, total, within)
            for region in [region for region in regions if self._comparable(region.plain)]:
                # After all of them: a write that reached into another region is found as well.
                progress(done, total, 5 + len(region.data) * _MD5_SPEED)
                md5 = hashlib.md5(region.data).hexdigest()  # noqa: S324
                if self.differs(region.offset, len(region.data), md5, region.plain):
                    raise VerifyFailed("The flash does not hold {name} as it was written.", name=region.name)

    def read(self, offset: int, size: int) -> bytes:
        """Return bytes of the flash. Raises DeviceError where the chip does not show them."""
        if self.info.secure_download or self.info.flash_encrypted:
            raise DeviceError("The flash of the device on {port} cannot be read back: it is protected.", port=self.port)
        with self._speaking("while its flash was read"):
            return bytes(self._esp.read_flash(offset, size))

    def listen(self, pattern: str, baud: int, timeout: float) -> list[Report]:
        """Restart the chip into its firmware and return what it reports, asking with `?`; the port stays open."""
        reader = ReportReader(pattern)
        reports: list[Report] = []
        with self._speaking("at its restart"):
            self._restart()
        end = ask = time.monotonic()
        end += timeout
        while (now := time.monotonic()) < end:
            with self._tolerating_another_name(end):
                if self._serial.baudrate != baud:
                    self._serial.baudrate = baud
                if now >= ask:
                    self._serial.write(b"?")
                    ask = now + _ASK_EVERY
                self._serial.timeout = min(end, ask) - now
                data = self._serial.read(1)
                data += self._serial.read(min(self._serial.in_waiting, 65536))
                for report in itertools.islice(reader.feed(data), 100):
                    if not reports:
                        end = min(end, now + _SECOND_ANSWER * 10 / baud)
                    reports.append(report)
        return reports

    def close(self, run: bool) -> None:
        """Close the port; with `run`, restart the chip into its firmware first."""
        with contextlib.suppress(*BROKEN):
            if run and not self._running:
                self._restart()
        self._close_port()

    def _close_port(self) -> None:
        if self._serial is not None:
            with contextlib.suppress(*BROKEN):
                self._serial.close()

    def _comparable(self, plain: bool) -> bool:
        return not self.info.secure_download and (plain or not self.info.flash_encrypted)

    def _detect(self) -> Any:
        """Return esptool's loader of the connected kind of chip, in sync with its ROM or a stub left running."""
        loader = self._sync()
        # A look at the ROM first: asking for security info costs an ESP32 0.2 s, which it does not know.
        with contextlib.suppress(UnsupportedCommandError):
            magic = loader.read_reg(ESPLoader.CHIP_DETECT_MAGIC_REG_ADDR)
            if known := [rom for rom in ROM_LIST if rom.USES_MAGIC_VALUE and magic == rom.MAGIC_VALUE]:
                return self._as_kind(known[0], loader)
        chip_id = loader.get_chip_id()
        if known := [rom for rom in ROM_LIST if not rom.USES_MAGIC_VALUE and chip_id == rom.IMAGE_CHIP_ID]:
            return self._as_kind(known[0], loader)
        raise WrongChip("The chip on {port} is of a kind that is not known.", port=self.port)

    def _as_kind(self, rom: Any, loader: Any) -> Any:
        if _kind(rom) not in CHIPS:
            raise WrongChip(
                "The chip on {port} is an {chip}, which no recipe is for.", port=self.port, chip=rom.CHIP_NAME
            )
        esp = rom(self._serial, _ROM_BAUD)
        if esp.SECURITY_INFO_SUPPORTED and not loader.sync_stub_detected:
            esp.cache["security_info"] = loader.cache["security_info"]
            esp.secure_download_mode = esp.get_security_info()["parsed_flags"]["SECURE_DOWNLOAD_ENABLE"]
        if loader.sync_stub_detected:
            esp = rom.STUB_CLASS(esp)
        esp.sync_stub_detected = loader.sync_stub_detected
        esp._post_connect()
        return esp

    def _sync(self) -> Any:
        """Return a loader in sync with the chip. A chip with its own USB may come back under another name meanwhile."""
        mode = "default-reset" if self._lines else "no-reset"
        for last in (False, True):
            self._serial = _open(self.port)
            try:
                loader = ESPLoader(self._serial, _ROM_BAUD)
                loader.connect(mode, _ATTEMPTS, detecting=True, warnings=False)
                return loader
            except BROKEN as error:
                self._close_port()
                moved = find_port(self._spec)
                if last or moved in (None, self.port):
                    raise DeviceGone(
                        "No chip answers on {port}. Check its cable, or hold its BOOT button while plugging it in.",
                        port=self.port,
                    ) from error
                self.port = str(moved)
        raise AssertionError

    def _flash_encrypted(self) -> bool:
        if self._esp.secure_download_mode:
            return int(self._esp.get_security_info()["flash_crypt_cnt"]).bit_count() % 2 == 1
        return bool(self._esp.get_flash_encryption_enabled())

    def _start_stub(self, baud: int) -> None:
        if not self._esp.IS_STUB:
            self._esp = self._esp.run_stub()
        if baud != self._serial.baudrate:
            self._esp.command(self._esp.ESP_CMDS["CHANGE_BAUDRATE"], struct.pack("<II", baud, self._serial.baudrate))
            self._serial.baudrate = baud
            if self._lines:
                time.sleep(0.05)  # what comes meanwhile is garbled; a line that is no wire garbles nothing
            self._esp.flush_input()

    def _set_flash_size(self) -> None:
        size = detect_flash_size(self._esp)
        if size is not None:
            self._flash_size = flash_size_bytes(size)
            self._esp.flash_set_parameters(self._flash_size)

    def _write(self, region: Region) -> Iterator[tuple[int, float]]:
        """Write one region, compressed; before each step yield what the last one brought, in bytes, and its limit."""
        esp = self._esp
        encrypted = self.info.flash_encrypted and not region.plain
        image = region.data + b"\xff" * (-len(region.data) % (_ENCRYPTED_UNIT if encrypted else 4))
        within = _worst(0 if esp.IS_STUB else len(image))  # the ROM erases at once, the stub as it goes
        yield 0, within
        packed = zlib.compress(image, 9)
        unpack = zlib.decompressobj()
        esp.flash_defl_begin(len(image), len(packed), region.offset, encrypted_write=encrypted)
        before = 0
        for number, start in enumerate(range(0, len(packed), esp.FLASH_WRITE_SIZE)):
            block = packed[start : start + esp.FLASH_WRITE_SIZE]
            brings = len(unpack.decompress(block))
            # The stub answers when it has the block, and writes it while it takes the next one.
            within = _worst(max(before, brings) + _STUB_ERASES_AHEAD)
            yield before, within
            esp.check_command(
                "write to flash",
                esp.ESP_CMDS["FLASH_DEFL_DATA"],
                struct.pack("<IIII", len(block), number, 0, 0) + block,
                esp.checksum(block),
                timeout=within,
            )
            before = brings
        yield before - (len(image) - len(region.data)), within
        esp.flash_defl_finish(reboot=False, timeout=within)

    def _restart(self) -> None:
        """Leave download mode and run the firmware."""
        esp, self._running = self._esp, True
        if self._lines:
            self._serial.reset_input_buffer()
            esp.hard_reset(uses_usb=esp.uses_usb_jtag_serial())
        elif esp.IS_STUB:
            esp.flash_begin(0, 0)
            esp.flash_finish(reboot=True)
        else:
            esp.soft_reset(stay_in_bootloader=False)

    @contextlib.contextmanager
    def _speaking(self, when: str) -> Iterator[None]:
        """Turn a broken conversation into a sentence."""
        try:
            yield
        except BROKEN as error:
            raise DeviceGone(
                "The device on {port} stopped answering {when}. Plug it in again.", port=self.port, when=when
            ) from error

    @contextlib.contextmanager
    def _tolerating_another_name(self, end: float) -> Iterator[None]:
        """Open the port again where a chip with its own USB left the bus at its restart and came back."""
        try:
            yield
        except BROKEN as error:
            self._close_port()
            while self._spec.startswith("usb:") and time.monotonic() < end:
                time.sleep(0.1)
                if port := find_port(self._spec):
                    with contextlib.suppress(DeviceGone):
                        self._serial = _open(port)
                        self.port = port
                        return
            raise DeviceGone("The device on {port} left at its restart. Plug it in again.", port=self.port) from error


class _SocketPort(SocketSerial):  # type: ignore[misc]
    """pyserial's socket port, without two of its delays."""

    is_open: bool

    @property
    def in_waiting(self) -> int:
        waiting, _, _ = select.select([self._socket], [], [], 0)
        return len(self._socket.recv(65536, socket.MSG_PEEK)) or 1 if waiting else 0  # not just 0 or 1

    def close(self) -> None:
        if self.is_open:
            self._socket.close()  # without 0.3 s of sleep for a server that is slow to notice
            self.is_open = False


def _open(port: str) -> Any:
    """Open a port for this process alone, without restarting what is behind it. Raises DeviceGone."""
    try:
        if port.startswith("socket://"):
            opened = _SocketPort(None)
        else:
            opened = serial.serial_for_url(port, do_not_open=True, exclusive=None if is_network(port) else True)
            opened.rts = opened.dtr = False
        opened.port = port
        opened.baudrate = _ROM_BAUD
        opened.open()
    except BROKEN as error:
        raise DeviceGone(
            "{port} cannot be opened: it is gone, in use, or not allowed to this user.", port=port
        ) from error
    return opened


def _kind(loader: Any) -> str:
    """Return esptool's name of a chip as recipes have it."""
    return str(loader.CHIP_NAME).lower().replace("-", "")


def _worst(size: int) -> float:
    """Return the seconds that erasing and writing `size` bytes may take at worst."""
    return max(5.0, size / 65536 * _BLOCK_ERASE)


class _Silence(EspLogBase):
    """Takes esptool's messages and drops them: what matters comes as exceptions and answers."""

    def _drop(self, *args: object, **kwargs: object) -> None:
        pass

    print = note = warn = warning = err = error = hint = debug = stage = progress_bar = set_verbosity = _drop


class _NoDump:
    """Stands for esptool's hex dump of each packet, which is made even where nobody traces.

    Left out, no token ever exists as text here, and a block of 16 KB is sent several milliseconds sooner.
    """

    def __init__(self, data: bytes, auto_split: bool = True) -> None:
        pass

    def __str__(self) -> str:
        return ""


esptool.loader.log.set_logger(_Silence())
esptool.loader.HexFormatter = _NoDump
ESPLoader.checksum = staticmethod(checksum)  # esptool's own goes byte by byte
