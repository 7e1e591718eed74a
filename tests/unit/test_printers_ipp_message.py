"""IPP messages: written as the RFC's own example, read whatever comes."""

from __future__ import annotations

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.label.printers.ipp_message import Group, IppError, Tag, decode_answer, encode_request
from app.label.printers.ipp_words import hindrance, refuses_jobs
from tests.unit.ipp_sink import BOOLEAN, ENUM, INTEGER, KEYWORD, NO_VALUE, TEXT, message, read_request


def field(tag: int, name: bytes, data: bytes) -> bytes:
    return struct.pack(">BH", tag, len(name)) + name + struct.pack(">H", len(data)) + data


START = bytes.fromhex("0200 0000 00000001")


def test_a_request_is_the_bytes_of_the_standard() -> None:
    sent = encode_request(
        0x000B,
        [(Group.OPERATION, {"attributes-charset": (Tag.CHARSET, "utf-8"), "job-id": (Tag.INTEGER, 147)})],
    )
    assert sent == (
        bytes.fromhex("0101 000b 00000001 01")
        + bytes.fromhex("47 0012") + b"attributes-charset" + bytes.fromhex("0005") + b"utf-8"
        + bytes.fromhex("21 0006") + b"job-id" + bytes.fromhex("0004 00000093")
        + b"\x03"
    )  # fmt: skip


def test_collections_and_lists_are_read_by_another_reader() -> None:
    sizes = (Tag.BEGIN_COLLECTION, {"x-dimension": (Tag.INTEGER, 5000), "y-dimension": (Tag.INTEGER, -1)})
    sent = encode_request(
        2,
        [
            (Group.OPERATION, {"requested-attributes": (Tag.KEYWORD, ("job-state", "job-id"))}),
            (Group.JOB, {"media-col": (Tag.BEGIN_COLLECTION, {"media-size": sizes, "name": (Tag.NAME, "Größe")})}),
        ],
    )
    request = read_request(sent + b"%PDF")
    assert request.attributes["requested-attributes"] == ["job-state", "job-id"]
    size = {"x-dimension": 5000, "y-dimension": -1}
    assert request.attributes["media-col"] == [{"media-size": size, "name": "Größe"}]
    assert request.groups == {"requested-attributes": 1, "media-col": 2}
    assert request.document == b"%PDF"


def test_an_answer_is_read_with_all_kinds_of_values() -> None:
    attributes = {
        "printer-state": [(ENUM, 5)],
        "reasons": [(KEYWORD, "media-empty"), (KEYWORD, "paused")],
        "accepting": [(BOOLEAN, False)],
        "negative": [(INTEGER, -7)],
        "nothing": [(NO_VALUE, "")],
        "said": [(TEXT, "Größe")],
    }
    answer = decode_answer(message(0x0406, attributes, Group.PRINTER))
    assert answer.status == 0x0406
    assert answer.first(Group.PRINTER) == {
        "printer-state": [5], "reasons": ["media-empty", "paused"], "accepting": [False], "negative": [-7],
        "nothing": [None], "said": ["Größe"],
    }  # fmt: skip
    assert answer.first(Group.JOB) == {}


def test_texts_with_a_language_ranges_and_collections_are_read_too() -> None:
    body = (
        b"\x04"
        + field(0x35, b"info", bytes.fromhex("0002") + b"en" + bytes.fromhex("0005") + b"ready")
        + field(0x33, b"range", struct.pack(">ii", 1, 9))
        + field(0x34, b"col", b"")
        + field(0x4A, b"", b"x") + field(INTEGER, b"", struct.pack(">i", 5)) + field(INTEGER, b"", struct.pack(">i", 6))
        + field(0x37, b"", b"")
    )  # fmt: skip
    read = decode_answer(START + body + b"\x03").first(Group.PRINTER)
    assert read == {"info": ["ready"], "range": [struct.pack(">ii", 1, 9)], "col": [{"x": [5, 6]}]}


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"\x04",
        b"\x04" + field(INTEGER, b"", b"\0\0\0\1") + b"\x03",
        b"\x21",
        b"\x04\x21\xff\xff",
        b"\x04" + field(0x34, b"col", b"") + field(INTEGER, b"", b"\0\0\0\1") + b"\x03",
        b"\x04" + (field(0x34, b"col", b"") + field(0x4A, b"", b"x")) * 5000,
        b"\x04" + field(INTEGER, b"n", b"\0\0\0\1") + field(INTEGER, b"", b"\0\0\0\1") * 30_000 + b"\x03",
    ],
)
def test_what_is_no_message_is_refused(body: bytes) -> None:
    with pytest.raises(IppError):
        decode_answer(START + body)


@pytest.mark.parametrize("start", [b"", b"HTTP/1.1", bytes.fromhex("0900 0000 00000001")])
def test_what_does_not_begin_as_a_message_is_refused(start: bytes) -> None:
    with pytest.raises(IppError):
        decode_answer(start + b"\x03")


FIELDS = st.lists(
    st.one_of(
        st.sampled_from([b"\x01", b"\x02", b"\x04", b"\x05"]),
        st.builds(
            field,
            st.sampled_from([0x13, 0x21, 0x22, 0x23, 0x30, 0x33, 0x34, 0x35, 0x37, 0x41, 0x44, 0x4A, 0x7F]),
            st.sampled_from([b"", b"printer-state", b"printer-state-reasons", b"printer-is-accepting-jobs"]),
            st.binary(max_size=8),
        ),
    ),
    max_size=20,
).map(b"".join)


@given(st.one_of(st.binary(max_size=200), FIELDS.map(lambda body: START + body + b"\x03")))
def test_any_bytes_are_a_message_or_refused(body: bytes) -> None:
    try:
        answer = decode_answer(body)
    except IppError:
        return
    about = answer.first(Group.PRINTER)
    assert isinstance(hindrance(about), str)
    assert isinstance(refuses_jobs(about), bool)
