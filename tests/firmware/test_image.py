"""The committed image, byte for byte, on a strict ESP32-C3: what stands in the flash is what it reports."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from app.device.images import load_regions
from app.device.nvs_delivery import token_region
from app.device.report import ReportReader, check_reports
from app.device.simulated import SimulatedSpec
from app.domain.recipes import parse_recipe
from app.domain.secret import Secret
from app.domain.tokens import fingerprint
from tests.firmware.esp32c3 import CODE, DATA, RAM, Chip
from tests.firmware.flashes import FLASHES, HOST, MAC, TOKEN, Held, delivered, flash
from tests.firmware.riscv import MTVEC, Fault
from tests.unit.firmware_builds import REFERENCE
from tests.unit.simulated_port import in_memory

REPORT = FLASHES["delivered by the station"][1].report


@pytest.mark.parametrize(("contents", "held"), FLASHES.values(), ids=FLASHES.keys())
def test_it_boots_and_reports_what_the_flash_holds_on_both_ports(contents: bytes, held: Held) -> None:
    chip = booted(contents)
    said = f"\r\nhost {held.host}\r\n{held.report}\r\n"
    assert chip.uart.sent.decode("ascii") == said
    assert chip.usb.sent.decode("ascii") == said


def test_what_the_station_writes_into_a_device_boots_and_proves_the_token_to_it(tmp_path: Path) -> None:
    recipe = parse_recipe((REFERENCE / "recipe.toml").read_text())
    token, mac, kept = Secret(TOKEN[::-1]), MAC.hex(":"), tmp_path / "flash.bin"
    with in_memory(SimulatedSpec("esp32c3", mac, flash=kept)) as (written, _):
        written.write([*load_regions(recipe, REFERENCE), token_region(recipe.delivery, token, HOST)], lambda *_: None)
    chip = booted(kept.read_bytes())
    assert recipe.report
    for sent in (chip.uart.sent, chip.usb.sent):
        check_reports(list(ReportReader(recipe.report.pattern).feed(sent)), recipe.report, fingerprint(token), mac)


def test_it_reports_once_a_second() -> None:
    chip = booted(delivered())
    chip.run(2.1)
    assert lines(chip.uart.sent)[2:] == lines(chip.usb.sent)[2:] == [REPORT] * 3


@pytest.mark.parametrize("port", ["uart", "usb"])
def test_it_answers_a_question_at_once_where_it_was_asked(port: str) -> None:
    chip = booted(delivered())
    ports = {"uart": chip.uart, "usb": chip.usb}
    for asked in (b"?", b"noise \xff\x00 and? more noise"):
        for each in ports.values():
            each.sent.clear()
        ports[port].received += asked
        chip.run(0.03)
        assert {name: each.sent.decode() for name, each in ports.items()} == {"uart": "", "usb": ""} | {
            port: f"{REPORT}\r\n"
        }


def test_noise_alone_is_not_answered_and_a_flood_of_questions_drowns_no_port() -> None:
    chip = booted(delivered())
    chip.uart.sent.clear()
    chip.uart.received += bytes(range(0x3F)) * 4
    chip.run(0.03)
    assert not chip.uart.sent
    chip.usb.sent.clear()
    chip.uart.received += b"?" * 2000
    chip.run(1.1)
    assert lines(chip.uart.sent).count(REPORT) > 5
    assert REPORT in lines(chip.usb.sent)
    assert not chip.uart.received


def test_a_usb_port_without_a_listener_holds_up_nothing_and_later_gets_whole_lines() -> None:
    chip = booted(delivered(), usb=False)
    chip.run(1.1)
    chip.uart.sent.clear()
    chip.uart.received += b"?"
    chip.run(0.02)
    assert lines(chip.uart.sent) == [REPORT]
    chip.usb.listening = True
    chip.run(1.1)
    *before, last = lines(chip.usb.sent)
    assert last == REPORT
    assert all(f"host {HOST}".startswith(line) or REPORT.startswith(line) for line in before)  # the stale packet


def test_it_keeps_within_its_memory_and_never_prints_the_token() -> None:
    image = (REFERENCE / "reference-c3.bin").read_bytes()
    assert len(image) <= 16 * 1024
    token = "S" * 31 + "t"
    chip = booted(delivered(token))
    assert chip.ram_used() <= 2048  # of the 8 KB that the chip here has at all
    assert re.search(r"auth=[0-9a-f]{16} nvs=ok", chip.uart.sent.decode())
    assert token.encode() not in chip.uart.sent + chip.usb.sent
    assert chip.hart.csr[MTVEC] % 256 == 1  # as the chip has it: vectored mode, a base of 256 bytes


PROGRAMS = {
    "watchdog resets the chip": [0x0000006F],  # j .
    "illegal instruction": [0x00000000],
    "code at": [0x00008067],  # ret, to wherever ra points
    "a write of 4 bytes at 0x3c000000": [DATA | 0x2B7, 0x0002A023],  # lui t0, DATA; sw zero, 0(t0)
    "a read of 4 bytes at 0x42000000": [CODE | 0x2B7, 0x0002A303],  # lui t0, CODE; lw t1, 0(t0)
    "unaligned access of 4 bytes to 0x3fc80002": [RAM | 0x2B7, 0x0022A303],  # lui t0, RAM; lw t1, 2(t0)
    "a write of 1 bytes at 0x60000000": [0x600002B7, 0x00028023],  # lui t0, UART0; sb zero, 0(t0)
    "is written to while it is locked": [0x600082B7, 0x0802A823],  # lui t0, RTC_CNTL; sw zero, 0x90(t0)
    "used without its clock": [0x600232B7, 0x0002A023],  # lui t0, SYSTIMER; sw zero, 0(t0)
}


@pytest.mark.parametrize(("fault", "program"), PROGRAMS.items(), ids=PROGRAMS.keys())
def test_the_chip_here_is_as_strict_as_it_says(fault: str, program: list[int]) -> None:
    words = (0xAEDB041D, 0xAEDB041D, *program)
    chip = Chip(flash((0, b"".join(word.to_bytes(4, "little") for word in words))), MAC)
    with pytest.raises(Fault, match=fault):
        chip.run(1)


def test_without_both_magic_numbers_nothing_is_booted() -> None:
    with pytest.raises(Fault, match="no program for direct boot"):
        Chip(flash((4, b"\x1e")), MAC)


def booted(contents: bytes, *, usb: bool = True) -> Chip:
    """Return a chip that has just sent its first report, on both ports where a USB host listens."""
    chip = Chip(contents, MAC, usb=usb)
    for _ in range(200):
        if all(re.search(rb"nvs=\w+\r\n", sent) for sent in (chip.uart.sent, *([chip.usb.sent] if usb else []))):
            return chip
        chip.run(0.02)
    raise AssertionError(f"no report: {chip.uart.sent!r}, {chip.usb.sent!r}")


def lines(sent: bytes) -> list[str]:
    return sent.decode("ascii").splitlines()
