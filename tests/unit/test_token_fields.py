"""The tokens' metadata in the station's file: kept as written, MACs compared however they are written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.mac import parse_mac
from app.domain.matching import plain
from app.store.station_store import Store
from tests.unit.store_fixtures import MAC, claim, fill, make_token, open_test_store

SPELLINGS = ("7C:DF:A1:00:00:01", "7c-df-a1-00-00-01", "7cdf.a100.0001", "7CDFA1000001", " 7c df a1 00 00 01 ")
TOKENS = [make_token() for _ in range(4)]
QR = [token.qr_token for token in TOKENS]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    fill(opened, TOKENS)
    yield opened
    opened.close()


def meant_for(store: Store, qr_token: str) -> str:
    row = store.db.row("SELECT meant_for FROM tokens WHERE qr_token = ?", qr_token)
    return str(row[0]) if row else "?"


def test_fields_are_kept_changed_and_removed(store: Store) -> None:
    store.fields.put(QR[0], {"Serial Number": " 007 ", "Device Name": "Pump 1"})
    store.fields.put(QR[0], {"Device Name": "Pump 2", "Note": "x"})
    assert store.fields.of(QR[0]) == {"Device Name": "Pump 2", "Note": "x", "Serial Number": "007"}
    store.fields.put(QR[0], {"Note": " "})
    assert "Note" not in store.fields.of(QR[0])
    assert store.fields.of(QR[1]) == {}


def test_a_token_that_is_not_known_has_no_fields_and_gets_none(store: Store) -> None:
    stranger = make_token().qr_token
    assert store.fields.of(stranger) == {}
    with pytest.raises(BadInput, match="is not known here"):
        store.fields.put(stranger, {"Serial Number": "1"})


def test_fields_belong_to_the_callers_transaction(store: Store) -> None:
    with pytest.raises(BadInput), store.db.transaction() as connection:
        _put_all(store, connection, QR[0], make_token().qr_token)
    assert store.fields.of(QR[0]) == {}


def _put_all(store: Store, connection: sqlite3.Connection, *qr_tokens: str) -> None:
    for qr_token in qr_tokens:
        store.fields.put(qr_token, {"Serial Number": "1"}, connection)


def test_macs_are_found_however_they_are_written_and_serials_as_they_are(store: Store) -> None:
    for qr_token, mac in zip(QR, SPELLINGS, strict=False):
        store.fields.put(qr_token, {"MAC address": mac})
    for spelling in SPELLINGS:
        assert store.fields.find("MAC address", spelling) == QR
    assert store.fields.find("Mac Address", MAC) == []  # names are compared exactly
    store.fields.put(QR[0], {"Serial Number": "00-1a"})
    store.fields.put(QR[1], {"Serial Number": "001A"})
    assert store.fields.find("Serial Number", "00-1a") == QR[:1]
    assert store.fields.find("Serial Number", "001A") == QR[1:2]
    assert store.fields.find("Serial Number", "001a") == []


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), min_size=1, max_size=40))
def test_any_serial_is_found_by_itself_and_by_nothing_else(store: Store, serial: str) -> None:
    store.fields.put(QR[0], {"Serial Number": serial})
    kept = serial.strip()
    assert store.fields.of(QR[0]) == ({"Serial Number": kept} if kept else {})
    assert store.fields.find("Serial Number", kept) == (QR[:1] if kept else [])
    for other in {f"0{kept}", kept.swapcase(), kept.replace("-", ""), f"{kept}:"} - {kept}:
        assert store.fields.find("Serial Number", other) == []


@given(st.text(st.sampled_from("0123456789abcdefABCDEF:-. "), max_size=24))
def test_two_spellings_of_one_mac_are_one(text: str) -> None:
    try:
        mac = parse_mac(text)
    except BadInput:
        return
    assert plain(text) == plain(mac)


def test_the_device_that_a_token_is_meant_for_follows_its_fields(store: Store) -> None:
    assert meant_for(store, QR[0]) == ""
    store.fields.put(QR[0], {"mac ADDRESS": SPELLINGS[1], "Serial Number": "7C:DF:A1:00:00:99"})
    assert meant_for(store, QR[0]) == "7cdfa1000001"
    store.fields.put(QR[0], {"MAC": SPELLINGS[2]})  # the same once more
    assert meant_for(store, QR[0]) == "7cdfa1000001"
    store.fields.put(QR[0], {"MAC": "7c:df:a1:00:00:02"})
    assert meant_for(store, QR[0]) == "several"
    store.fields.put(QR[0], {"mac ADDRESS": ""})
    assert meant_for(store, QR[0]) == "7cdfa1000002"
    store.fields.put(QR[0], {"MAC": "to be told"})
    assert meant_for(store, QR[0]) == "tobetold"
    store.fields.put(QR[0], {"MAC": ""})
    assert meant_for(store, QR[0]) == ""


def test_a_token_that_sits_in_a_device_cannot_come_to_name_another(store: Store) -> None:
    unit = store.journal.reserve(claim())
    store.fields.put(unit.qr_token, {"MAC address": SPELLINGS[1]})
    with pytest.raises(BadInput, match=f"is in {unit.name}, the device 7C:DF:A1:00:00:01"):
        store.fields.put(unit.qr_token, {"MAC address": "7c:df:a1:00:00:02", "Note": "x"})
    assert store.fields.of(unit.qr_token) == {"MAC address": SPELLINGS[1]}
    store.journal.scrap(unit, "defective")
    store.fields.put(unit.qr_token, {"MAC address": "7c:df:a1:00:00:02"})
