"""The simulated flash behaves as NOR does, and its faults hit exactly the byte or bit they were made for."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.device.simulated.faulty_flash import DeviceLost, FaultyFlash
from app.device.simulated.flash import Flash, device_cipher
from app.device.simulated.spec import Faults
from app.domain.errors import BadInput

SIZE = 1 << 20
SECTOR = 4096
steps = st.lists(st.tuples(st.booleans(), st.integers(0, 4 * SECTOR - 1), st.binary(max_size=SECTOR + 100)), max_size=8)


@given(steps)
def test_erasing_sets_whole_sectors_and_programming_only_clears_bits(steps: list[tuple[bool, int, bytes]]) -> None:
    flash, model = Flash(None, SIZE), [0xFF] * (6 * SECTOR)
    for erase, offset, data in steps:
        if erase:
            flash.erase(offset, len(data))
            for touched in {place // SECTOR for place in range(offset, offset + len(data))}:
                model[touched * SECTOR : (touched + 1) * SECTOR] = [0xFF] * SECTOR
        else:
            flash.program(offset, data)
            for place, byte in enumerate(data, offset):
                model[place] &= byte
    assert flash.read(0, len(model)) == bytes(model)
    assert flash.md5(5, 20000) == hashlib.md5(bytes(model[5:20005]), usedforsecurity=False).digest()
    flash.close()


def test_a_new_device_is_blank_and_its_file_is_its_flash(tmp_path: Path) -> None:
    file = tmp_path / "flash.bin"
    flash = Flash(file, SIZE)
    assert set(file.read_bytes()) == {0xFF}
    assert file.stat().st_size == SIZE
    flash.program(0x9000, b"token")
    assert file.read_bytes()[0x9000:0x9006] == b"token\xff"  # at once: no close, no flush
    flash.close()
    again = Flash(file, SIZE)
    again.program(0x9000, b"\xf0")
    assert again.read(0x9000, 3) == bytes([ord("t") & 0xF0]) + b"ok"
    again.close()


def test_a_file_that_is_no_such_flash_is_refused(tmp_path: Path) -> None:
    (tmp_path / "short.bin").write_bytes(b"\xff" * 100)
    for file in (tmp_path / "short.bin", tmp_path, tmp_path / "no" / "such" / "folder.bin"):
        with pytest.raises(BadInput, match="simulated flash"):
            Flash(file, SIZE)


@given(st.integers(0, 8 * 3000 - 1), st.lists(st.integers(1, 1500), min_size=2, max_size=4))
def test_exactly_one_bit_comes_out_wrong(bit: int, sizes: list[int]) -> None:
    flash, data = FaultyFlash(None, SIZE, Faults(flip_bit=bit)), bytes(range(256)) * 24
    written = 0
    for size in sizes:
        flash.program(written, data[written : written + size])
        written += size
    wrong = int.from_bytes(flash.read(0, written), "little") ^ int.from_bytes(data[:written], "little")
    assert wrong == (1 << bit if bit < 8 * written else 0)
    flash.close()


@given(st.integers(0, 4000), st.lists(st.integers(1, 1500), min_size=3, max_size=3))
def test_a_lost_device_holds_exactly_the_bytes_before(end: int, sizes: list[int]) -> None:
    flash, data = FaultyFlash(None, SIZE, Faults(vanish_after=end, hang_after=end + 1)), bytes(6000)
    offset = 0
    try:
        for size in sizes:
            flash.program(offset, data[:size])
            offset += size
    except DeviceLost:
        assert flash.written == end
    else:
        assert flash.written == sum(sizes) < end
    assert flash.read(0, 6000).count(0) == flash.written
    flash.close()


@given(st.integers(0, 1000), st.binary(max_size=300))
def test_the_cipher_is_its_own_inverse_and_belongs_to_one_device(offset: int, data: bytes) -> None:
    one, other = device_cipher(b"\x02\0\0\0\0\1", 2000), device_cipher(b"\x02\0\0\0\0\2", 2000)
    assert one(offset, one(offset, data)) == data
    assert len(data) < 16 or one(offset, data) not in (data, other(offset, data))
