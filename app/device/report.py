"""What a rebooted device says of itself: lines heard on the serial port, and whether they prove the token."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import NoReport, VerifyFailed
from app.domain.recipes import ReportRule

_LINE_LIMIT = 512  # bytes; of a longer line only its end is looked at
_ANSI = re.compile(rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[@-Z\\-_]")
_LINE_END = re.compile(rb"[\r\n]")


@dataclass(frozen=True, slots=True)
class Report:
    """One report line, as the device gave it."""

    mac: str  # aa:bb:cc:dd:ee:ff
    auth: str  # fingerprint of the AuthToken that the device holds, or "-"
    nvs: str  # ok, empty or corrupt


class ReportReader:
    """Finds report lines among whatever else comes over the serial port; memory stays bounded."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern)
        self._rest = b""

    def feed(self, data: bytes) -> Iterator[Report]:
        """Yield the reports in the lines that `data` completes."""
        *lines, rest = _LINE_END.split(self._rest + data)
        self._rest = rest[-_LINE_LIMIT:]
        for line in lines:
            text = _ANSI.sub(b"", line[-_LINE_LIMIT:]).decode("utf-8", "replace")
            if match := self._pattern.search(text):
                mac = re.sub("[^0-9a-f]", "", (match["mac"] or "").lower())
                mac = ":".join(mac[i : i + 2] for i in range(0, len(mac), 2))
                yield Report(mac, (match["auth"] or "").lower(), (match["nvs"] or "").lower())


def check_reports(reports: Sequence[Report], rule: ReportRule, fingerprint: str, mac: str) -> None:
    """Check what a device reported. Raises NoReport where it said nothing, VerifyFailed with the reason otherwise."""
    if not reports:
        raise NoReport("The device did not report within {seconds:g} s of its restart.", seconds=rule.timeout)
    if len({report.mac for report in reports}) > 1:
        macs = ", ".join(sorted({report.mac for report in reports}))
        raise VerifyFailed("More than one device answers here: {macs}. Leave one of them connected.", macs=macs)
    for report in reports:
        if report.mac != mac:
            raise VerifyFailed("The device reports the MAC {other}, not {mac}.", other=report.mac, mac=mac)
        if report.nvs != "ok":
            raise VerifyFailed("The device reports that its token area is {state}.", state=report.nvs)
        if report.auth == "-":
            raise VerifyFailed("The device reports that it holds no token.")
        if report.auth != fingerprint:
            raise VerifyFailed("The device reports another token than the one written to it.")
