"""What a rebooted device says is found among whatever else comes over the line, and judged."""

from __future__ import annotations

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.device.report import Report, ReportReader, check_reports
from app.domain.errors import NoReport, StationError, VerifyFailed
from app.domain.recipes import DEFAULT_REPORT, ReportRule

MAC = "7c:df:a1:00:00:01"
AUTH = "0123456789abcdef"
LINE = f"station-check v=1 fw=reference-c3-1.0 mac={MAC} auth={AUTH} nvs=ok".encode()
RULE = ReportRule(DEFAULT_REPORT, 115200, 10.0)
GOOD = Report(MAC, AUTH, "ok")


def read(*pieces: bytes, pattern: str = DEFAULT_REPORT) -> list[Report]:
    reader = ReportReader(pattern)
    return [report for piece in pieces for report in reader.feed(piece)]


@pytest.mark.parametrize(
    "heard",
    [
        LINE + b"\r\n",
        LINE + b"\n",
        b"\xff\x00\xfe garbage of another baud rate" + LINE + b"\r",
        b"I (312) main: \x1b[0;32m" + LINE + b"\x1b[0m\r\n",
        LINE.replace(b"auth", b"\x1b[1mauth") + b" and more\n",
        LINE.replace(MAC.encode(), MAC.upper().encode()) + b"\n",
        b"x" * 100_000 + LINE + b"\n",
        LINE[:30] + b"\r\n" + LINE + b"\r\n",
        b"station-check v=1 fw= " + LINE + b"\n",
    ],
)
def test_a_report_is_found(heard: bytes) -> None:
    assert read(heard) == [GOOD]


@pytest.mark.parametrize(
    "heard",
    [
        b"",
        LINE,  # a line that has not ended may go on
        LINE[:-1] + b"\n",
        LINE.replace(b"v=1", b"v=2") + b"\n",
        LINE.replace(AUTH.encode(), AUTH.upper().encode()) + b"\n",
        LINE.replace(b"nvs=ok", b"nvs=") + b"\n",
        LINE.replace(MAC.encode(), b"7c:df:a1:00:00") + b"\n",
        LINE + b"x" * 600 + b"\n",  # its beginning is forgotten
    ],
)
def test_anything_less_is_none(heard: bytes) -> None:
    assert read(heard) == []


@given(st.lists(st.sampled_from([LINE + b"\r\n", b"\r\n", b"noise\xc0\xdb?\n", b"\x1b[31m"]), max_size=8), st.data())
def test_reports_are_found_however_the_bytes_come(lines: list[bytes], data: st.DataObject) -> None:
    stream = b"".join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(stream)), max_size=12)))
    pieces = [stream[start:end] for start, end in zip([0, *cuts], [*cuts, len(stream)], strict=True)]
    assert read(*pieces) == read(stream) == [GOOD] * lines.count(LINE + b"\r\n")


@given(st.lists(st.binary(max_size=2000), max_size=6))
def test_random_noise_never_hurts_and_leaves_little_behind(pieces: list[bytes]) -> None:
    reader = ReportReader(DEFAULT_REPORT)
    for piece in pieces:
        list(reader.feed(piece))
        assert len(reader._rest) <= 512
    assert list(reader.feed(b"\n" + LINE + b"\n")) == [GOOD]


def test_a_megabyte_of_noise_without_a_line_end() -> None:
    reader = ReportReader(DEFAULT_REPORT)
    for _ in range(250):
        list(reader.feed(os.urandom(4096)))
    assert list(reader.feed(b"\n" + LINE + b"\n")) == [GOOD]


def test_a_pattern_of_a_recipe_s_own() -> None:
    pattern = r"id=(?P<mac>[0-9A-F]{12})(?: key=(?P<auth>\w+))? store=(?P<nvs>\w+)"
    assert read(b"id=7CDFA1000001 key=0123456789ABCDEF store=OK\n", pattern=pattern) == [GOOD]
    assert read(b"id=7CDFA1000001 store=EMPTY\n", pattern=pattern) == [Report(MAC, "", "empty")]


@pytest.mark.parametrize(
    ("reports", "error", "sentence"),
    [
        ([], NoReport, "did not report within 10 s"),
        ([Report(MAC, "f" * 16, "ok")], VerifyFailed, "another token"),
        ([Report(MAC, "-", "ok")], VerifyFailed, "holds no token"),
        ([Report(MAC, "-", "empty")], VerifyFailed, "token area is empty"),
        ([Report(MAC, AUTH, "corrupt")], VerifyFailed, "token area is corrupt"),
        ([Report("7c:df:a1:00:00:02", AUTH, "ok")], VerifyFailed, "MAC 7c:df:a1:00:00:02, not 7c:df:a1:00:00:01"),
        ([GOOD, Report("7c:df:a1:00:00:02", AUTH, "ok")], VerifyFailed, "More than one device"),
        ([GOOD, Report(MAC, "f" * 16, "ok")], VerifyFailed, "another token"),
    ],
)
def test_a_report_that_proves_nothing(reports: list[Report], error: type[StationError], sentence: str) -> None:
    with pytest.raises(error, match=sentence):
        check_reports(reports, RULE, AUTH, MAC)


def test_a_report_that_proves_the_token() -> None:
    check_reports([GOOD], RULE, AUTH, MAC)
    check_reports([GOOD, GOOD], RULE, AUTH, MAC)
