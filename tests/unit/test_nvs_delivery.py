"""The token's NVS partition: as the public generator command makes it, and checked entry by entry."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from app.device.nvs_delivery import check_token_kept, check_token_region, token_region
from app.domain.errors import BadInput, VerifyFailed
from app.domain.recipes import NvsDelivery
from app.domain.secret import Secret
from tests.unit.nvs_images import generated

DELIVERY = NvsDelivery(0x9000, 0x5000, "blynk", "auth", "host", None)
TOKEN = Secret("-aB3" * 8)
HOST = "fra1.blynk.cloud"


def test_the_image_is_byte_for_byte_what_the_generator_command_makes(tmp_path: Path) -> None:
    rows = f"key,type,encoding,value\nblynk,namespace,,\nauth,data,string,{TOKEN.reveal()}\nhost,data,string,{HOST}\n"
    (tmp_path / "nvs.csv").write_text(rows)
    command = [sys.executable, "-m", "esp_idf_nvs_partition_gen", "generate", "nvs.csv", "nvs.bin", "0x5000"]
    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True)
    region = token_region(DELIVERY, TOKEN, HOST)
    assert (region.offset, region.data) == (0x9000, (tmp_path / "nvs.bin").read_bytes())


def test_what_was_made_passes_its_own_check_and_gives_the_token_back() -> None:
    region = token_region(DELIVERY, TOKEN, HOST)
    check_token_region(DELIVERY, region.data, TOKEN, HOST)
    assert TOKEN.reveal() not in repr(region)


def test_the_recipes_host_goes_before_the_clouds() -> None:
    own = replace(DELIVERY, host="devices.example")
    check_token_region(replace(DELIVERY, host=None), token_region(own, TOKEN, HOST).data, TOKEN, "devices.example")


@pytest.mark.parametrize("text", ["", "a" * 31, "a" * 33, "a" * 31 + "\n", "ä" * 32])
def test_what_is_no_auth_token_is_refused_and_not_repeated(text: str) -> None:
    with pytest.raises(BadInput) as raised:
        token_region(DELIVERY, Secret(text), HOST)
    assert not text or text not in str(raised.value)


@pytest.mark.parametrize("host", ["", "a b", "h\0", "ü.example", "h" * 254])
def test_what_is_no_host_is_refused(host: str) -> None:
    with pytest.raises(BadInput, match="host"):
        token_region(DELIVERY, TOKEN, host)


def test_a_recipe_with_one_key_for_both_is_refused() -> None:
    with pytest.raises(BadInput, match="auth_key"):
        token_region(replace(DELIVERY, host_key="auth"), TOKEN, HOST)


def flipped(data: bytes) -> bytes:
    changed = bytearray(data)
    changed[100] ^= 1
    return bytes(changed)


GOOD = token_region(DELIVERY, TOKEN, HOST).data
WRONG = {
    "another token": token_region(DELIVERY, Secret("b" * 32), HOST).data,
    "another host": token_region(DELIVERY, TOKEN, "x.example").data,
    "no host": token_region(replace(DELIVERY, host_key=None), TOKEN, HOST).data,
    "erased": b"\xff" * 0x5000,
    "damaged": flipped(GOOD),
    "a blob": generated(("auth", "hex2bin", TOKEN.reveal().encode().hex()), ("host", "string", HOST)),
    "something more": generated(("auth", "string", TOKEN.reveal()), ("host", "string", HOST), ("x", "u8", 1)),
    "another namespace": generated(("auth", "string", TOKEN.reveal()), ("host", "string", HOST), namespace="other"),
}


@pytest.mark.parametrize("data", WRONG.values(), ids=WRONG.keys())
def test_anything_but_what_was_delivered_fails_the_check_without_telling_the_token(data: bytes) -> None:
    with pytest.raises(VerifyFailed) as raised:
        check_token_region(DELIVERY, data, TOKEN, HOST)
    assert TOKEN.reveal() not in str(raised.value)


@pytest.mark.parametrize("name", [name for name in WRONG if name != "something more"])
def test_a_device_that_has_run_must_still_hold_what_was_delivered(name: str) -> None:
    with pytest.raises(VerifyFailed):
        check_token_kept(DELIVERY, WRONG[name], TOKEN, HOST)


def test_a_device_that_has_run_may_hold_more() -> None:
    check_token_kept(DELIVERY, WRONG["something more"], TOKEN, HOST)
