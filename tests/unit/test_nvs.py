"""The NVS reader against ESP-IDF's generator, and against what power cuts and damage leave behind."""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.device.nvs import NvsContents, NvsState, NvsType, parse_nvs
from app.domain.errors import BadInput
from tests.unit.nvs_images import (
    EMPTY,
    ERASED,
    FREEING,
    FULL,
    PAGE,
    WRITTEN,
    generated,
    item,
    name,
    page,
    text,
    with_data,
)

BLYNK = name(b"blynk", 1)
BLANK = b"\xff" * PAGE


def auth(contents: NvsContents) -> object:
    entry = contents.entries.get(("blynk", "auth"))
    return entry.value if entry else None


NUMBERS = {"u8": 200, "i8": -5, "u16": 65000, "i16": -300, "u32": 4000000000, "i32": -70000, "u64": 2**63, "i64": -1}


@pytest.mark.parametrize("version", [1, 2])
def test_every_type_that_the_generator_writes_is_read(version: int) -> None:
    rows = [(f"n{encoding}", encoding, value) for encoding, value in NUMBERS.items()]
    image = generated(*rows, ("text", "string", "grüße"), ("bytes", "hex2bin", "00ff" * 40), version=version)
    contents = parse_nvs(image)
    assert contents.state == NvsState.OK
    assert {key: entry.value for (_, key), entry in contents.entries.items()} == {
        **{f"n{encoding}": value for encoding, value in NUMBERS.items()},
        "text": "grüße",
        "bytes": b"\x00\xff" * 40,
    }
    assert contents.entries["blynk", "bytes"].type == NvsType.BLOB


@pytest.mark.parametrize("count", [1, 30, 126, 300])
def test_entries_over_several_pages_are_all_found(count: int) -> None:
    image = generated(*((f"key{number}", "u32", number) for number in range(count)))
    contents = parse_nvs(image)
    assert {key: entry.value for (_, key), entry in contents.entries.items()} == {
        f"key{number}": number for number in range(count)
    }


def test_a_blob_over_several_pages_and_long_strings_are_put_together() -> None:
    image = generated(("long", "string", "x" * 1500), ("blob", "hex2bin", bytes(range(256)).hex() * 40), pages=8)
    contents = parse_nvs(image)
    assert contents.entries["blynk", "long"].value == "x" * 1500
    assert contents.entries["blynk", "blob"].value == bytes(range(256)) * 40


def test_the_values_stay_out_of_the_repr() -> None:
    contents = parse_nvs(page(BLYNK, text(1, b"auth", b"sesame")))
    assert auth(contents) == "sesame"
    assert "sesame" not in repr(contents)


@pytest.mark.parametrize("image", [BLANK, page(), BLANK + page(state=FULL), page(BLYNK, states=[ERASED])])
def test_a_partition_without_items_is_empty(image: bytes) -> None:
    assert parse_nvs(image) == NvsContents(NvsState.EMPTY)


@pytest.mark.parametrize("size", [0, 1, PAGE - 1, PAGE + 32])
def test_a_size_that_is_not_whole_pages_is_refused(size: int) -> None:
    with pytest.raises(BadInput, match=str(size)):
        parse_nvs(b"\xff" * size)


def test_the_newest_of_two_entries_counts_across_pages_and_within_one() -> None:
    old = page(BLYNK, text(1, b"auth", b"first"), text(1, b"auth", b"second"), sequence=7, state=FULL)
    new = page(text(1, b"auth", b"third"), sequence=8)
    assert auth(parse_nvs(old)) == "second"
    assert auth(parse_nvs(new + old)) == "third"
    assert auth(parse_nvs(old + page(item(1, 0x01, b"auth", b"\5"), sequence=8))) == 5


def test_an_erased_entry_is_gone_with_all_its_span() -> None:
    value = text(1, b"auth", b"y" * 40)
    assert auth(parse_nvs(page(BLYNK, value, states=[WRITTEN, ERASED, ERASED, ERASED]))) is None


def test_a_page_being_freed_still_counts_and_its_copy_may_be_half_done() -> None:
    freeing = page(BLYNK, text(1, b"auth", b"kept"), text(1, b"host", b"h"), sequence=1, state=FREEING)
    copy = page(BLYNK, text(1, b"auth", b"kept"), sequence=3, states=[WRITTEN, WRITTEN, EMPTY])
    assert auth(parse_nvs(freeing + copy)) == "kept"


HALF_DONE = {
    "entry written, its state not": page(
        BLYNK, text(1, b"auth", b"old"), text(1, b"auth", b"new")[:20], states=[2, 2, 2]
    ),
    "header written, its data not": page(
        BLYNK, text(1, b"auth", b"old"), text(1, b"auth", b"n" * 90)[:40], states=[2, 2, 2, 2]
    ),
    "data's states set from the end": page(
        BLYNK, text(1, b"auth", b"old"), text(1, b"auth", b"n" * 90), states=[2, 2, 2, 2, 3, 3, 2]
    ),
    "an older one half erased": page(
        BLYNK, text(1, b"auth", b"o" * 90), text(1, b"auth", b"old"), states=[2, 2, 2, 2, 0, 2, 2]
    ),
    "next page's header cut": page(BLYNK, text(1, b"auth", b"old")) + page(sequence=1)[:16].ljust(PAGE, b"\xff"),
    "next page's state not set": page(BLYNK, text(1, b"auth", b"old")) + b"\xff" * 4 + page(sequence=1)[4:],
}


@pytest.mark.parametrize("image", HALF_DONE.values(), ids=HALF_DONE.keys())
def test_what_a_power_cut_leaves_half_done_is_passed_over(image: bytes) -> None:
    contents = parse_nvs(image)
    assert (contents.state, auth(contents)) == (NvsState.OK, "old")


TOKEN = text(1, b"auth", b"t" * 32)
DAMAGED = {
    "page state": page(BLYNK, state=0xFFFFFFF0),
    "page state of a blank page": b"\xff" * 4 + page(BLYNK)[4:],
    "page version": page(BLYNK, version=0xFD),
    "rubbish in a blank page": BLANK[:-1] + b"\x00",
    "one sequence number twice": page(BLYNK) + page(TOKEN),
    "entry state 1": page(BLYNK, TOKEN, states=[2, 2, 2, 2, 1]),
    "entry after an empty one": page(BLYNK, TOKEN, states=[3, 2, 2, 2]),
    "span 0": page(item(1, 0x77, b"x", b"", span=0)),
    "span beyond the page": page(item(1, 0x77, b"x", b"", span=127)),
    "number with a span": page(item(1, 0x01, b"x", b"\1", span=2), b"\xff" * 32),
    "string with a short span": page(item(1, 0x21, b"x", b"\x05\0\xff\xff\0\0\0\0", span=1)),
    "key without an end": page(item(1, 0x01, b"k" * 16, b"\1")),
    "string without an end": page(with_data(1, 0x21, b"x", b"abc")),
    "string without data": page(with_data(1, 0x21, b"x", b"")),
    "namespace of another type": page(item(0, 0x02, b"blynk", b"\1\0")),
    "namespace 0": page(name(b"blynk", 0)),
    "namespace 255": page(name(b"blynk", 255)),
}


@pytest.mark.parametrize("image", DAMAGED.values(), ids=DAMAGED.keys())
def test_what_no_power_cut_explains_is_corrupt(image: bytes) -> None:
    contents = parse_nvs(image)
    assert contents.state == NvsState.CORRUPT
    assert contents.damage.startswith("page ")
    assert not contents.entries


@given(st.data())
@settings(max_examples=300)
def test_a_flipped_bit_under_a_crc_is_always_found(data: st.DataObject) -> None:
    image = bytearray(page(BLYNK, TOKEN))
    covered = [*range(4, 32), *range(64, 64 + 32 + 32 + 33)]  # but for unused bytes and the page's state
    position = data.draw(st.sampled_from(covered))
    image[position] ^= 1 << data.draw(st.integers(0, 7))
    assert parse_nvs(bytes(image)).state == NvsState.CORRUPT


def test_an_unknown_type_and_a_nameless_namespace_are_passed_over() -> None:
    unknown, nameless = item(1, 0x77, b"new", b"", span=2) + b"\0" * 32, text(9, b"auth", b"other")
    contents = parse_nvs(page(BLYNK, unknown, nameless, text(1, b"auth", b"mine")))
    assert {key: entry.value for key, entry in contents.entries.items()} == {("blynk", "auth"): "mine"}
    assert parse_nvs(page(unknown)).state == NvsState.EMPTY


def blob_index(size: int, count: int, first: int) -> bytes:
    return item(1, 0x48, b"blob", size.to_bytes(4, "little") + bytes([count, first]))


def test_a_rewritten_blob_is_read_from_its_new_chunks_and_an_incomplete_one_not_at_all() -> None:
    old = [with_data(1, 0x42, b"blob", b"old", chunk=0), blob_index(3, 1, 0)]
    new = [with_data(1, 0x42, b"blob", b"ne", chunk=128), with_data(1, 0x42, b"blob", b"w!", chunk=129)]
    assert parse_nvs(page(BLYNK, *old, *new)).entries["blynk", "blob"].value == b"old"
    assert parse_nvs(page(BLYNK, *old, *new, blob_index(4, 2, 128))).entries["blynk", "blob"].value == b"new!"
    for wrong in (blob_index(4, 3, 128), blob_index(5, 2, 128), blob_index(4, 2, 254)):
        assert parse_nvs(page(BLYNK, *old, *new, wrong)).entries == {}


def patches() -> st.SearchStrategy[list[tuple[int, bytes]]]:
    return st.lists(st.tuples(st.integers(0, 6 * PAGE - 64), st.binary(min_size=1, max_size=64)), max_size=6)


SOUND = generated(("auth", "string", "t" * 32), ("host", "string", "h.example"), ("blob", "hex2bin", "ab" * 5000))


@given(patches())
@settings(max_examples=200, deadline=None)
def test_damaged_images_never_raise_and_never_show_a_wrong_token(changes: list[tuple[int, bytes]]) -> None:
    image = bytearray(SOUND)
    for offset, data in changes:
        image[offset : offset + len(data)] = data
    contents = parse_nvs(bytes(image))
    assert auth(contents) in ("t" * 32, None)
    assert bool(contents.damage) == (contents.state == NvsState.CORRUPT)


@given(st.integers(0, 2**32))
@settings(max_examples=50, deadline=None)
def test_rubbish_is_corrupt(seed: int) -> None:
    assert parse_nvs(Random(seed).randbytes(PAGE)).state == NvsState.CORRUPT


@given(
    st.lists(
        st.tuples(
            st.sampled_from([0, 1, 2, 255]),
            st.sampled_from([0x01, 0x14, 0x21, 0x41, 0x42, 0x48, 0x77]),
            st.sampled_from([b"auth", b"blynk", b"", b"\xff\xfe"]),
            st.binary(max_size=70),
            st.integers(0, 255),
        ),
        max_size=30,
    ),
    st.lists(st.sampled_from([2, 2, 2, 2, 2, 2, 3, 0, 1]), max_size=126),
)
@settings(max_examples=200, deadline=None)
def test_well_formed_entries_in_any_combination_never_raise(
    rows: list[tuple[int, int, bytes, bytes, int]], states: list[int]
) -> None:
    entries = [
        with_data(ns, kind, key, data, chunk=chunk)
        if kind in (0x21, 0x41, 0x42)
        else item(ns, kind, key, data[:8], chunk=chunk)
        for ns, kind, key, data, chunk in rows
    ]
    assert parse_nvs(page(*entries, states=states)).state in NvsState
