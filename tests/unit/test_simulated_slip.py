"""SLIP: what was encoded comes out again, however it is cut; what is no packet is dropped."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from app.device.simulated.slip import LONGEST, Decoder, encode

packets = st.lists(st.binary(min_size=1, max_size=200) | st.lists(st.sampled_from(b"\xc0\xdb\xdc\xdd")).map(bytes))


def cut(data: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(data) + 1) for place in places), len(data)]
    return [data[start:end] for start, end in itertools.pairwise(edges)]


@given(packets, st.lists(st.integers(0, 10_000)))
def test_packets_come_out_as_they_went_in_however_the_stream_is_cut(packets: list[bytes], places: list[int]) -> None:
    stream = b"".join(encode(packet) for packet in packets)
    decoder = Decoder()
    assert [packet for part in cut(stream, places) for packet in decoder.feed(part)] == [p for p in packets if p]


@given(st.binary(max_size=300))
def test_noise_costs_at_most_the_packets_it_touches(noise: bytes) -> None:
    decoder = Decoder()
    decoder.feed(noise)
    assert decoder.feed(encode(b"one") + encode(b"two"))[-2:] == [b"one", b"two"]


def test_a_packet_without_end_is_dropped_and_takes_no_memory() -> None:
    decoder = Decoder()
    for _ in range(100):
        assert decoder.feed(b"x" * 10_000) == []
    assert sum(map(len, decoder._parts)) <= LONGEST
    assert decoder.feed(b"\xc0" + encode(b"next")) == [b"next"]


def test_a_wrong_escape_is_no_packet() -> None:
    decoder = Decoder()
    assert decoder.feed(b"\xc0ab\xdbcd\xc0" + b"\xc0ab\xdb\xc0" + b"\xc0\xdb\xdd\xdc\xc0") == [b"\xdb\xdc"]
