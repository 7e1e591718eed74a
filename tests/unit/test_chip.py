"""The station's own chip access, over esptool, against a simulated chip in memory: quick, so many cases."""

from __future__ import annotations

import hashlib
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.device.checksum import checksum
from app.device.chip_info import ChipInfo
from app.device.nvs_delivery import check_token_region, token_region
from app.device.regions import Region
from app.device.simulated import Faults, SimulatedSpec
from app.domain.errors import DeviceError, DeviceGone, VerifyFailed, WrongChip
from app.domain.recipes import CHIPS, DEFAULT_REPORT, NvsDelivery
from app.domain.secret import Secret
from app.domain.tokens import fingerprint
from tests.unit.esp_images import esp_image
from tests.unit.simulated_port import in_memory

MAC = "7c:df:a1:00:00:01"
DELIVERY = NvsDelivery(0x9000, 0x6000, "blynk", "auth", "host", None)
TOKEN = Secret("_-" + "t" * 30)
IMAGE = random.Random(1).randbytes(50_001)


def unheard(_done: int, _total: int, _within: float) -> None:
    pass


@given(st.binary(max_size=5000))
def test_the_checksum_is_all_bytes_xored(data: bytes) -> None:
    expected = 0xEF
    for byte in data:
        expected ^= byte
    assert checksum(data) == expected


@pytest.mark.parametrize("kind", CHIPS)
def test_what_is_written_is_in_the_flash_byte_for_byte(kind: str) -> None:
    nvs = token_region(DELIVERY, TOKEN, "blynk.cloud")
    with in_memory(SimulatedSpec(kind, MAC)) as (chip, simulated):
        assert chip.info == ChipInfo(kind, MAC, secure_download=False, flash_encrypted=False)
        heard: list[tuple[int, int]] = []
        chip.write([Region(0x10000, IMAGE, "app"), nvs], lambda done, total, _: heard.append((done, total)))
        assert heard[-1] == (len(IMAGE) + len(nvs.data),) * 2
        assert heard == sorted(heard)
        expected = bytearray(b"\xff" * (4 << 20))
        expected[0x10000 : 0x10000 + len(IMAGE)] = IMAGE
        expected[0x9000:0xF000] = nvs.data
        assert simulated.flash.read(0, 4 << 20) == expected
        check_token_region(DELIVERY, chip.read(0x9000, 0x6000), TOKEN, "blynk.cloud")
        assert not chip.differs(0x10000, len(IMAGE), hashlib.md5(IMAGE, usedforsecurity=False).hexdigest())
        assert chip.differs(0x10000, len(IMAGE) - 1, hashlib.md5(IMAGE, usedforsecurity=False).hexdigest())
        assert chip.mac() == MAC
        (report, *_) = chip.listen(DEFAULT_REPORT, 115200, 1.0)
        assert (report.mac, report.auth, report.nvs) == (MAC, fingerprint(TOKEN), "ok")


def test_a_shorter_image_leaves_nothing_of_the_longer_one_in_its_last_sector() -> None:
    with in_memory(SimulatedSpec("esp32", MAC)) as (chip, simulated):
        chip.write([Region(0x10000, bytes(8192))], unheard)
        chip.write([Region(0x10000, b"\xa5" * 4099)], unheard)
        assert simulated.flash.read(0x10000, 8192) == (b"\xa5" * 4099).ljust(8192, b"\xff")


@pytest.mark.parametrize("kind", CHIPS)
@pytest.mark.parametrize("mac", ["00:00:00:00:00:00", "ff:ff:ff:ff:ff:ff", "01:00:5e:00:00:01"])
def test_a_mac_that_no_device_may_have_is_refused(kind: str, mac: str) -> None:
    with pytest.raises(WrongChip, match=r"blank|group address"), in_memory(SimulatedSpec(kind, mac)):
        pass


def test_a_chip_that_hides_its_mac_is_refused() -> None:
    with (
        pytest.raises(WrongChip, match="secure download mode and hides its MAC"),
        in_memory(SimulatedSpec("esp32c3", MAC, secure_download=True)),
    ):
        pass


@pytest.mark.parametrize("kind", CHIPS)
def test_a_chip_that_encrypts_its_flash_proves_its_token_by_its_own_word_only(kind: str) -> None:
    nvs, image = token_region(DELIVERY, TOKEN, "blynk.cloud"), esp_image(IMAGE)
    with in_memory(SimulatedSpec(kind, MAC, flash_encrypted=True)) as (chip, simulated):
        assert chip.info.flash_encrypted
        chip.write([Region(0x10000, image), nvs], unheard)
        with pytest.raises(DeviceError, match="cannot be read back"):
            chip.read(0x9000, 0x6000)
        md5 = hashlib.md5(nvs.data, usedforsecurity=False).hexdigest()
        assert chip.differs(0x9000, 0x6000, md5)
        assert not chip.differs(0x9000, 0x6000, md5, plain=True)  # what is not encrypted the chip can compare
        assert simulated.flash.read(0x10000, len(image)) != image
        assert simulated.flash.read(0x9000, 0x6000) == nvs.data  # the NVS library reads it as it is
        assert chip.listen(DEFAULT_REPORT, 115200, 1.0)[0].auth == fingerprint(TOKEN)


def test_an_image_that_does_not_fit_is_refused_before_anything_is_written() -> None:
    with in_memory(SimulatedSpec("esp32", MAC, flash_size=1 << 20)) as (chip, simulated):
        with pytest.raises(DeviceError, match="does not fit"):
            chip.write([Region(0, b"first"), Region(0xFF000, bytes(5000), "app")], unheard)
        assert simulated.flash.written == 0


@given(st.integers(0, 8 * 0x6000 - 1), st.sampled_from(CHIPS))
@settings(max_examples=40)
def test_a_flipped_bit_is_always_caught(bit: int, kind: str) -> None:
    nvs = token_region(DELIVERY, TOKEN, "blynk.cloud")
    with in_memory(SimulatedSpec(kind, MAC, flash_size=1 << 20, faults=Faults(flip_bit=bit))) as (chip, _):
        with pytest.raises(VerifyFailed, match="does not hold the token's NVS partition"):
            chip.write([nvs], unheard)
        chip.write([nvs], unheard)  # and the next write is well
        check_token_region(DELIVERY, chip.read(0x9000, 0x6000), TOKEN, "blynk.cloud")


@given(st.integers(0, 8 * 0x6000 - 1), st.sampled_from(CHIPS))
@settings(max_examples=20)
def test_a_flipped_bit_in_the_tokens_partition_is_caught_where_the_flash_is_encrypted_too(bit: int, kind: str) -> None:
    nvs, faults = token_region(DELIVERY, TOKEN, "blynk.cloud"), Faults(flip_bit=bit)
    with (
        in_memory(SimulatedSpec(kind, MAC, flash_size=1 << 20, flash_encrypted=True, faults=faults)) as (chip, _),
        pytest.raises(VerifyFailed, match="does not hold the token's NVS partition"),
    ):
        chip.write([nvs], unheard)


@given(st.integers(0, 8 * len(esp_image(IMAGE)) - 1))
@settings(max_examples=20)
def test_a_flipped_bit_in_an_encrypted_program_keeps_it_from_running(bit: int) -> None:
    spec = SimulatedSpec("esp32c3", MAC, flash_size=1 << 20, flash_encrypted=True, faults=Faults(flip_bit=bit))
    with in_memory(spec) as (chip, _):
        chip.write([Region(0x10000, esp_image(IMAGE)), token_region(DELIVERY, TOKEN, "blynk.cloud")], unheard)
        assert chip.listen(DEFAULT_REPORT, 115200, 0.01) == []


@given(st.integers(1, 50_000))
@settings(max_examples=15)
def test_a_device_that_stops_while_it_is_written_is_gone(after: int) -> None:
    with in_memory(SimulatedSpec("esp32", MAC, faults=Faults(hang_after=after))) as (chip, simulated):
        with pytest.raises(DeviceGone, match="stopped answering while it was written"):
            chip.write([Region(0x10000, IMAGE)], unheard)
        assert simulated.flash.read(0x10000, 50_001) == IMAGE[:after].ljust(50_001, b"\xff")


def test_a_swapped_device_says_another_mac() -> None:
    with in_memory(SimulatedSpec("esp32c3", MAC, faults=Faults(swap_after=1000))) as (chip, _):
        assert chip.mac() == MAC
        chip.write([Region(0x10000, IMAGE)], unheard)
        assert chip.mac() == "02:00:00:00:00:01"


@pytest.mark.parametrize("faults", [Faults(hang_after=0), Faults(packet_noise=3)])
def test_a_chip_that_cannot_be_understood_does_not_answer(faults: Faults) -> None:
    with (
        pytest.raises(DeviceGone, match="No chip answers on /dev/pts"),
        in_memory(SimulatedSpec("esp32", MAC, faults=faults)),
    ):
        pass


def test_two_devices_on_one_line_are_both_heard() -> None:
    line = "station-check v=1 fw=x mac={mac} auth={auth} nvs={nvs}\n"
    faults = Faults(report=line + line.replace("{mac}", "7c:df:a1:00:00:02"))
    with in_memory(SimulatedSpec("esp32", MAC, faults=faults)) as (chip, _):
        chip.write([Region(0x10000, IMAGE)], unheard)
        reports = chip.listen(DEFAULT_REPORT, 115200, 1.0)
        assert {report.mac for report in reports} == {MAC, "7c:df:a1:00:00:02"}


def test_a_device_without_a_report_is_waited_for_and_no_longer() -> None:
    with in_memory(SimulatedSpec("esp32", MAC, faults=Faults(report=""))) as (chip, _):
        assert chip.listen(DEFAULT_REPORT, 115200, 0.2) == []
