"""Stands in for the chip worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.device.chip_info import ChipInfo
from app.device.regions import Region
from app.device.report import check_reports
from app.domain.errors import DeviceError, DeviceGone, VerifyFailed
from app.domain.recipes import SECTOR, ReportRule
from tests.faults.shop.device import NVS, Bay, Device
from tests.faults.shop.floor import Floor


class Worker:
    """The calls of `ChipWorker`, on whatever device is in the slot at that instant.

    One that was put in the place of the connected one takes no flash commands, unless it `talks`; it may answer others.
    """

    def __init__(self, floor: Floor, on_progress: Callable[[int, int], None]) -> None:
        self._floor, self._on_progress = floor, on_progress
        self._bay = Bay(sticky=False)
        self._connected: Device | None = None  # None: nothing is, or the process that knew it was ended

    def connect(self, port: str, baud: int) -> ChipInfo:
        del baud
        self._bay, self._connected = self._floor.bays[port], None
        self._passes("connect")
        if self._bay.device is None:
            raise DeviceGone("No chip answers. Check its cable.")
        self._connected = self._bay.device
        return ChipInfo("esp32", self._connected.mac, self._connected.hidden, flash_encrypted=False)

    def write(self, regions: Sequence[Region]) -> int:
        device = self._connected = self._answering() if self._answering().talks else self._same()
        wanted = [each for each in regions if device.hidden or device.read(each.offset, len(each.data)) != each.data]
        overlooked: list[int] = []
        for region in wanted:
            self._floor.sent(device, region.data)
            for start in range(0, len(region.data), SECTOR):
                overlooked += self._write_sector(device, region.offset + start, region.data[start : start + SECTOR])
        if not device.hidden and any(device.read(each.offset, len(each.data)) != each.data for each in wanted):
            raise VerifyFailed("The flash does not hold what was written.")
        for bit in overlooked:
            device.flip(bit)
        written = sum(len(region.data) for region in wanted)
        self._on_progress(written, written)
        return written

    def _write_sector(self, device: Device, offset: int, data: bytes) -> list[int]:
        """Write one sector; return the bits of the token area that change after the chip has compared it."""
        device.put(offset, b"\xff" * len(data))
        self._passes("sector", lambda part: device.put(offset, data[:part]))
        self._same()
        device.put(offset, data)
        if offset != NVS.start:
            return []
        flips, self._floor.flips = self._floor.flips, []
        for bit, overlooked in flips:
            if not overlooked:
                device.flip(bit)
        return [bit for bit, overlooked in flips if overlooked]

    def read(self, offset: int, size: int) -> bytes:
        self._passes("read-back")
        device = self._answering()
        if device.hidden:
            raise DeviceError("The flash cannot be read back: it is protected.")
        return device.read(offset, size)

    def mac(self) -> str:
        self._passes("mac")
        return self._answering().mac

    def listen(self, rule: ReportRule, fingerprint: str, mac: str) -> None:
        self._passes("report")
        report = self._answering().start(self._floor.cloud)
        check_reports([report] if report else [], rule, fingerprint, mac)

    def disconnect(self) -> None:
        self._passes("restart")
        if self._connected and self._bay.device is self._connected:
            self._connected.start(self._floor.cloud)
        self._connected = None

    def close(self) -> None:
        self._connected = None

    def _passes(self, point: str, half: Callable[[int], None] | None = None) -> None:
        self._floor.point(point, half)
        if self._floor.hangs:
            self._floor.hangs, self._connected = False, None
            raise DeviceGone("The device hung. Plug it in again.")

    def _answering(self) -> Device:
        if self._connected is None or self._bay.device is None:
            raise DeviceGone("The device left. Plug it in again.")
        return self._bay.device

    def _same(self) -> Device:
        if self._answering() is not self._connected:
            raise DeviceGone("The device stopped answering while it was written. Plug it in again.")
        return self._connected
