"""The simulated chip in memory: the protocol's good and bad cases, and what its firmware says."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.device.nvs_delivery import token_region
from app.device.simulated import Faults, SimulatedSpec, slip
from app.device.simulated.chip import SimulatedChip
from app.device.simulated.registers import Registers
from app.domain.errors import BadInput
from app.domain.recipes import CHIPS, DEFAULT_REPORT, NvsDelivery
from app.domain.secret import Secret
from app.domain.tokens import fingerprint

MAC = "24:6f:28:7a:d8:84"
SYNC = slip.encode(bytes.fromhex("00082400 00000000 07071220") + b"\x55" * 32)
TOKEN = Secret("-_" + "k" * 30)
BEGIN, DATA, END, DEFL_BEGIN, DEFL_DATA, MD5, READ = 0x02, 0x03, 0x04, 0x10, 0x11, 0x13, 0xD2
REPORT = re.compile(DEFAULT_REPORT.encode())


class Host:
    """Speaks packets with a chip."""

    def __init__(self, spec: SimulatedSpec) -> None:
        self.spec, self.chip = spec, SimulatedChip(spec)
        self.decoder = slip.Decoder()
        self.encrypt = () if spec.chip == "esp32" else (0,)  # a word that only later ROMs know

    def send(self, line: bytes, baud: int | None = None) -> list[bytes]:
        return self.decoder.feed(b"".join(self.chip.receive(line, baud)))

    def ask(self, op: int, data: bytes = b"", check: int = 0) -> list[bytes]:
        return self.send(slip.encode(struct.pack("<BBHI", 0, op, len(data), check) + data))

    def words(self, op: int, *words: int) -> bytes:
        """Send words; return what follows the one answer's header."""
        answers = self.ask(op, struct.pack(f"<{len(words)}I", *words))
        assert [answer[:2] for answer in answers] == [bytes([1, op])]
        return answers[0][8:]

    def block(self, op: int, data: bytes, check: int | None = None) -> bytes:
        if check is None:
            check = 0xEF
            for byte in data:
                check ^= byte
        return self.ask(op, struct.pack("<IIII", len(data), 0, 0, 0) + data, check)[0][8:]

    def into_stub(self) -> None:
        assert len(self.send(SYNC)) == 8
        assert self.words(0x05, 4, 1, 4, 0x40080000) == bytes(4)
        assert self.block(0x07, b"stub") == bytes(4)
        assert self.ask(0x06, struct.pack("<II", 0, 0x40080000))[-1] == b"OHAI"


@pytest.fixture(params=CHIPS)
def rom(request: pytest.FixtureRequest) -> Iterator[Host]:
    host = Host(SimulatedSpec(request.param, MAC))
    assert len(host.send(SYNC)) == 8
    assert host.words(0x0D, 0, 0) == bytes(4)
    yield host
    host.chip.close()


@pytest.fixture(params=CHIPS)
def stub(request: pytest.FixtureRequest) -> Iterator[Host]:
    host = Host(SimulatedSpec(request.param, MAC))
    host.into_stub()
    yield host
    host.chip.close()


def test_the_rom_s_sync_is_not_mistaken_for_a_stub_s(rom: Host) -> None:
    answers = rom.send(SYNC)
    assert len(answers) == 8
    assert all(answer[:2] == b"\x01\x08" and any(answer[4:8]) for answer in answers)


def test_the_mac_in_the_efuses_has_the_crc_of_a_real_board() -> None:
    registers = Registers("esp32", bytes.fromhex(MAC.replace(":", "")), 4 << 20, False)
    assert registers.read(0x3FF5A008) == 0x003E246F  # as a trace of that board shows it
    assert registers.read(0x3FF5A004) == 0x287AD884
    registers.write(0x3FF5A004, 0, 0xFFFFFFFF)
    assert registers.read(0x3FF5A004) == 0x287AD884


def test_a_write_without_a_begin_a_wrong_checksum_and_a_wrong_length_are_refused(rom: Host) -> None:
    assert rom.block(DATA, b"data")[:2] == b"\x01\x06"
    assert rom.words(BEGIN, 4, 1)[:2] == b"\x01\x05"
    assert rom.words(BEGIN, 4, 1, 0x400, 0x1000, *rom.encrypt)[:2] == b"\0\0"
    assert rom.block(DATA, b"data", check=0)[:2] == b"\x01\x07"
    assert rom.ask(DATA, struct.pack("<IIII", 5, 0, 0, 0) + b"data")[0][8:10] == b"\x01\x05"
    assert rom.chip.flash.read(0x1000, 4) == b"\xff" * 4
    assert rom.block(DATA, b"data")[:2] == b"\0\0"
    assert rom.chip.flash.read(0x1000, 4) == b"data"


def test_the_rom_erases_when_the_write_begins(rom: Host) -> None:
    rom.chip.flash.program(0x1000, b"old" * 3000)
    assert rom.words(BEGIN, 0x1001, 5, 0x400, 0x1000, *rom.encrypt)[:2] == b"\0\0"
    assert set(rom.chip.flash.read(0x1000, 0x2000)) == {0xFF}
    assert rom.chip.flash.read(0x3000, 3) == (b"old" * 3000)[0x2000:0x2003]


def test_a_command_that_the_rom_does_not_know_is_answered_under_another_number(rom: Host) -> None:
    answers = rom.ask(0xD0)
    assert {answer[1] for answer in answers} == {0}
    assert {answer[8:10] for answer in answers} == {b"\x01\x05"}


def test_the_flash_of_an_unattached_chip_is_out_of_reach(rom: Host) -> None:
    rom.send(SYNC)  # a restart forgets the attachment
    assert rom.words(MD5, 0, 16, 0, 0)[:2] == b"\x01\x06"


def test_the_stub_answers_a_block_before_it_writes_and_tells_its_failure_with_the_next_command(stub: Host) -> None:
    assert stub.words(DEFL_BEGIN, 100, 1, 0x4000, 0x2000) == bytes(2)
    assert stub.block(DEFL_DATA, b"no zlib data") == bytes(2)
    assert stub.words(MD5, 0x2000, 100, 0, 0) == b"\xc7\0"
    assert stub.words(MD5, 0x2000, 100, 0, 0) == hashlib.md5(b"\xff" * 100, usedforsecurity=False).digest() + bytes(2)


def test_more_data_than_announced_is_refused(stub: Host) -> None:
    stub.words(DEFL_BEGIN, 100, 1, 0x4000, 0x2000)
    assert stub.block(DEFL_DATA, zlib.compress(bytes(101))) == bytes(2)
    assert stub.words(END, 1) == b"\xc9\0"
    assert stub.words(END, 1) == b"\xc0\0"  # not all of it was written


def test_a_write_beyond_the_flash_is_refused(stub: Host) -> None:
    assert stub.words(BEGIN, 0x1001, 1, 0x4000, (4 << 20) - 0x1000) == b"\xc4\0"
    assert stub.words(0xD1, 0xFFFFF000, 0x2000) == b"\xc4\0"
    assert stub.words(0xD1, 0x1000, 0x10) == b"\xc0\0"  # not whole sectors
    assert stub.words(END, 1) == b"\xc6\0"


def test_a_read_comes_in_packets_each_after_an_acknowledgement(stub: Host) -> None:
    stub.chip.flash.program(0x3000, bytes(5000))
    answer, first = stub.ask(READ, struct.pack("<IIII", 0x3000, 5000, 4096, 64))
    assert answer[8:] == bytes(2)
    (second,) = stub.send(slip.encode(struct.pack("<I", 4096)))
    (digest,) = stub.send(slip.encode(struct.pack("<I", 5000)))
    assert first + second == bytes(5000)
    assert digest == hashlib.md5(bytes(5000), usedforsecurity=False).digest()
    assert stub.words(MD5, 0x3000, 1, 0, 0)[:16] == hashlib.md5(b"\0", usedforsecurity=False).digest()


def test_what_comes_at_another_baud_rate_is_not_understood_but_a_reset_always_works(stub: Host) -> None:
    assert stub.words(0x0F, 921600, 115200) == bytes(2)
    md5 = slip.encode(struct.pack("<BBHI4I", 0, MD5, 16, 0, 0, 4, 0, 0))
    assert stub.send(md5, 115200) == []
    assert len(stub.send(md5, 921600)) == 1
    assert len(stub.send(SYNC, 115200)) == 8
    assert stub.chip.baud == 115200


_commands = st.tuples(
    st.sampled_from([*range(2, 0x15), *range(0xD0, 0xD4)]) | st.integers(0, 255),
    st.lists(st.integers(0, 0xFFFFFFFF) | st.sampled_from([0, 1, 4, 16, 0x1000, 0x9000, 4 << 20]), max_size=8)
    .map(lambda words: struct.pack(f"<{len(words)}I", *words))
    .flatmap(lambda head: st.binary(max_size=40).map(lambda tail: head + tail)),
)


@given(st.sampled_from(CHIPS), st.booleans(), st.lists(_commands | st.binary(max_size=100), max_size=12), st.booleans())
@example("esp32", True, [(0x02, struct.pack("<4I", 0xFFFFFFFF, 0xFFFFFFFF, 1, 0xFFFFFFFF))], False)
def test_no_bytes_crash_the_chip(
    chip: str, into_stub: bool, sent: list[tuple[int, bytes] | bytes], secure: bool
) -> None:
    secure = secure and chip == "esp32c3" and not into_stub
    host = Host(SimulatedSpec(chip, MAC, flash_size=1 << 20, secure_download=secure))
    if into_stub:
        host.into_stub()
    else:
        host.send(SYNC)
    for what in sent:
        if isinstance(what, bytes):
            host.send(what)
        else:
            host.ask(*what)
        host.chip.tick(0.0)
    assert len(host.send(b"\xc0" + SYNC)) >= 8
    assert len(host.chip.flash.read(0, 1 << 20)) == 1 << 20
    host.chip.close()


# The firmware


def flashed(offset: int = 0x9000, table: bytes = b"", **spec: object) -> SimulatedChip:
    """Return a device that was flashed and plugged in again."""
    chip = SimulatedChip(SimulatedSpec("esp32", MAC, **spec))  # type: ignore[arg-type]
    chip.flash.program(0x10000, b"program")
    chip.flash.program(0x8000, table)
    delivery = NvsDelivery(offset, 0x6000, "blynk", "auth", None, None)
    chip.flash.program(offset, token_region(delivery, TOKEN, "").data)
    chip.boot()
    return chip


def test_the_firmware_reports_at_once_each_second_and_when_asked() -> None:
    chip = flashed()
    first = chip.tick(100.0)
    assert b"rst:" in first
    assert REPORT.search(first)
    assert chip.tick(100.9) == b""
    second = chip.tick(101.1)
    assert b"rst:" not in second
    assert b"".join(chip.receive(b"?")) == second
    found = REPORT.search(second)
    assert found
    assert (found["mac"].decode(), found["auth"].decode(), found["nvs"]) == (MAC, fingerprint(TOKEN), b"ok")
    assert TOKEN.reveal().encode() not in first + second
    assert chip.token == TOKEN
    chip.close()


def test_the_partition_table_says_where_the_token_is() -> None:
    entry = struct.pack("<HBBII16sI", 0x50AA, 1, 2, 0x20000, 0x6000, b"nvs", 0)
    other = struct.pack("<HBBII16sI", 0x50AA, 1, 2, 0x30000, 0x6000, b"nvs2", 0)
    chip = flashed(0x20000, other + entry)
    assert chip.token == TOKEN
    chip.close()
    beyond = flashed(0x9000, struct.pack("<HBBII16sI", 0x50AA, 1, 2, 0x3FFFFF, 0x6000, b"nvs", 0))
    assert b"auth=- nvs=corrupt" in beyond.tick(0.0)
    beyond.close()


def test_a_blank_device_has_no_firmware_and_an_erased_token_area_is_empty() -> None:
    blank = SimulatedChip(SimulatedSpec("esp32c3", MAC))
    assert b"station-check" not in blank.tick(0.0) + b"".join(blank.receive(b"?")) + blank.tick(5.0)
    assert blank.token is None
    blank.close()
    chip = flashed()
    chip.flash.erase(0x9000, 0x6000)
    chip.boot()
    assert b"auth=- nvs=empty" in chip.tick(0.0)
    chip.flash.program(0x9100, b"no page")
    chip.boot()
    assert b"auth=- nvs=corrupt" in chip.tick(0.0)
    chip.close()


def test_download_mode_takes_the_firmware_off_and_leaving_it_starts_it_again() -> None:
    host = Host(SimulatedSpec("esp32", MAC))
    host.chip.close()
    host.chip = flashed()
    host.into_stub()
    assert host.chip.token is None
    assert host.chip.tick(1000.0) == b""
    assert host.send(b"?") == []
    assert host.words(BEGIN, 0, 0, 0x4000, 0) == bytes(2)
    assert host.words(END, 0) == bytes(2)
    assert REPORT.search(host.chip.tick(1000.0))
    assert host.chip.token == TOKEN
    host.chip.close()


@pytest.mark.parametrize(
    ("report", "said"),
    [
        ("", b""),
        ("mac={mac} auth=0123456789abcdef\n{nvs}", f"mac={MAC} auth=0123456789abcdef\r\nok\r\n".encode()),
    ],
)
def test_a_lie_is_told_word_for_word(report: str, said: bytes) -> None:
    chip = flashed(faults=Faults(report=report))
    chip.tick(0.0)
    assert chip.tick(1.0) == said
    chip.close()


def test_noise_lies_around_the_report_and_before_each_packet() -> None:
    chip = flashed(faults=Faults(report_noise=1000, packet_noise=5))
    chip.tick(0.0)
    assert len(chip.tick(1.0)) > 2000
    assert len(b"".join(chip.receive(SYNC))) >= 8 * (5 + 14)
    chip.close()


def test_a_device_that_hangs_from_the_beginning_says_nothing() -> None:
    chip = SimulatedChip(SimulatedSpec("esp32", MAC, faults=Faults(hang_after=0)))
    assert b"".join(chip.receive(SYNC + b"?")) + chip.tick(0.0) == b""
    chip.close()


@pytest.mark.parametrize(
    "spec",
    [
        {"chip": "esp8266"},
        {"mac": "24:6f:28:7a:d8"},
        {"mac": "no MAC at all"},
        {"chip": "esp32", "secure_download": True},
        {"flash_size": 3 << 20},
        {"faults": Faults(report="{token}")},
        {"faults": Faults(report="{")},
    ],
)
def test_what_cannot_be_simulated_is_refused(spec: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        SimulatedSpec(**{"chip": "esp32c3", "mac": MAC} | spec)  # type: ignore[arg-type]
