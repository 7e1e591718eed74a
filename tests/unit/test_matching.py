"""Which token a device gets: by any rule never one that is meant for another, by MAC or serial number just the one."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from app.domain.errors import BadInput, NoFreeToken, StationError, StoreError, TokenTaken
from app.domain.matching import ANY, Match, MatchRule
from app.domain.tokens import CloudStatus, Template
from app.domain.units import Unit
from app.store.invariants import verify
from app.store.matching import Claim
from tests.unit.store_fixtures import PRODUCT, fill, make_token, open_test_store

A, B, C = "7c:df:a1:00:00:0a", "7c:df:a1:00:00:0b", "7c:df:a1:00:00:0c"
BY_MAC, BY_SERIAL = Match(MatchRule.MAC), Match(MatchRule.SERIAL)
OTHER_PRODUCT = PRODUCT + 1


class Bench:
    """A station's file with tokens, and a person who asks it for them."""

    def __init__(self, home: Path) -> None:
        self.store = open_test_store(home)
        self.tokens = [make_token() for _ in range(5)] + [make_token(product_id=OTHER_PRODUCT)]
        fill(self.store, self.tokens)
        self.store.tokens.put_templates([Template(PRODUCT, "Sensor"), Template(OTHER_PRODUCT, "Gateway")])
        self.qr = [token.qr_token for token in self.tokens]

    def put(self, number: int, **fields: str) -> None:
        """Give a token metadata; `_` stands for a blank in their names."""
        self.store.fields.put(self.qr[number], {name.replace("_", " "): value for name, value in fields.items()})

    def claim(self, mac: str, match: Match = ANY, scanned: str = "") -> Claim:
        return Claim(mac, PRODUCT, "Sensor", "1", "S-{number:03d}", match=match, scanned=scanned)

    def take(self, mac: str, match: Match = ANY, scanned: str = "") -> Unit:
        """Reserve as the slots do: first the token is looked up, then it is bound."""
        claim = self.claim(mac, match, scanned)
        token = self.store.journal.next_token(claim)
        unit = self.store.journal.reserve(replace(claim, qr_token=token))
        assert token == unit.qr_token
        return unit

    def refusal(self, mac: str, match: Match = ANY, scanned: str = "") -> str:
        """Return why there is no token for a device; the file is as it was."""
        before = list(self.store.db.connection.iterdump())
        claim = self.claim(mac, match, scanned)
        assert self.store.journal.next_token(claim) == ""
        with pytest.raises(NoFreeToken) as refused:
            self.store.journal.reserve(claim)
        assert list(self.store.db.connection.iterdump()) == before
        return str(refused.value)

    def cloud_says(self, number: int, **facts: object) -> None:
        self.store.tokens.seen(replace(self.tokens[number], **facts))  # type: ignore[arg-type]


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Bench]:
    opened = Bench(tmp_path)
    yield opened
    verify(opened.store.db)
    opened.store.close()


# Any free token


def test_any_device_passes_over_what_is_meant_for_another(bench: Bench) -> None:
    bench.put(0, MAC_address=B.upper())
    bench.put(1, mac="to be told")
    bench.put(2, MAC=C, MAC_address=B)  # meant for two
    bench.put(4, MAC_address=A.replace(":", ""))
    assert bench.take(A).qr_token == bench.qr[4], "its own goes first"
    assert bench.take(B).qr_token == bench.qr[0]
    assert bench.take(C).qr_token == bench.qr[3], "what names no MAC is for anybody"
    why = bench.refusal("7c:df:a1:00:00:0d")
    assert "the other 2 name other devices" in why
    assert "7C:DF:A1:00:00:0D" in why


def test_the_serial_number_of_the_metadata_goes_before_the_recipe_s(bench: Bench) -> None:
    bench.put(0, Serial_Number="SN000001", Device_Name="Pump")
    assert [bench.take(mac).serial for mac in (A, B)] == ["SN000001", "S-002"]


def test_no_serial_number_is_given_to_two_devices(bench: Bench) -> None:
    bench.put(0, Serial_Number="SN1")
    bench.put(1, Serial_Number="SN1")
    first = bench.take(A)
    with pytest.raises(NoFreeToken, match=f"SN1, which {first.name} .* has already"):
        bench.take(B)
    bench.store.journal.scrap(first, "defective")
    assert bench.take(B).serial == "SN1"


def test_a_named_token_is_taken_only_by_the_device_that_it_is_meant_for(bench: Bench) -> None:
    bench.put(0, MAC_address=B)
    for match in (ANY, BY_MAC):
        with pytest.raises(TokenTaken):
            bench.store.journal.reserve(replace(bench.claim(A, match), qr_token=bench.qr[0]))


# The token that names the MAC


@pytest.mark.parametrize("spelling", [A, A.upper(), "7CDFA100000A", "7c-df-a1-00-00-0a", " 7c.df.a1.00.00.0a"])
def test_a_device_takes_the_token_that_names_its_mac(bench: Bench, spelling: str) -> None:
    bench.put(1, MAC_address=B)
    bench.put(2, mac_ADDRESS=spelling, Serial_Number="0007")
    unit = bench.take(A, BY_MAC)
    assert (unit.qr_token, unit.serial) == (bench.qr[2], "0007")
    assert "names the MAC 7C:DF:A1:00:00:0C" in bench.refusal(C, BY_MAC)


def test_a_recipe_may_compare_a_field_of_its_own(bench: Bench) -> None:
    bench.put(1, Chip="7CDF.A100.000A")
    bench.put(2, chip=B)
    own = Match(MatchRule.MAC, "Chip")
    assert bench.take(A, own).qr_token == bench.qr[1]
    assert "No token of Sensor names" in bench.refusal(B, own), "names are compared exactly"
    assert "No token of Sensor names" in bench.refusal(A, BY_MAC)


def test_two_tokens_for_one_mac_are_both_named_and_none_is_taken(bench: Bench) -> None:
    bench.put(1, MAC_address=A)
    bench.put(3, MAC=A)
    why = bench.refusal(A, BY_MAC)
    assert bench.qr[1] in why
    assert bench.qr[3] in why


def test_a_token_of_another_template_is_told(bench: Bench) -> None:
    bench.put(5, MAC_address=A)
    assert "is one of Gateway, but this slot makes Sensor" in bench.refusal(A, BY_MAC)


@pytest.mark.parametrize(
    ("facts", "why"),
    [
        ({"status": CloudStatus.CLAIMED, "claimed_org_id": 77}, "was claimed in the cloud by organization 77"),
        ({"device_id": 12}, "A device has connected already"),
        (None, "The cloud does not list the token"),
    ],
)
def test_why_a_device_s_own_token_is_not_free(bench: Bench, facts: dict[str, object] | None, why: str) -> None:
    bench.put(1, MAC_address=A)
    bench.tokens[1] = make_token(qr_token=bench.qr[1], auth_token=bench.tokens[1].auth_token)
    if facts:
        bench.cloud_says(1, **facts)
    else:
        bench.store.tokens.unseen(bench.qr[1])
    assert why in bench.refusal(A, BY_MAC)


def test_a_spent_token_is_told_and_stands_in_no_new_one_s_way(bench: Bench) -> None:
    bench.put(1, MAC_address=A)
    journal = bench.store.journal
    unit = bench.take(A, BY_MAC)
    unit = journal.scrap(journal.verified(journal.write(unit, "1")), "defective")
    assert f"is used by {unit.name} (7C:DF:A1:00:00:0A, scrapped)" in bench.refusal(A, BY_MAC)
    bench.put(2, MAC_address=A)
    assert bench.take(A, BY_MAC).qr_token == bench.qr[2]


def test_a_unit_whose_flash_was_never_touched_gives_its_token_back_to_its_device(bench: Bench) -> None:
    bench.put(1, MAC_address=A)
    unit = bench.take(A, BY_MAC)
    bench.store.journal.scrap(unit, "wrong slot")
    assert bench.take(A, BY_MAC).qr_token == unit.qr_token


# The token of the serial number that was scanned


def test_a_device_takes_the_token_of_its_serial_number(bench: Bench) -> None:
    bench.put(2, Serial_Number="SN000001", MAC_address=A)
    bench.put(3, Serial_Number="SN000002")
    unit = bench.take(A, BY_SERIAL, "SN000001")
    assert (unit.qr_token, unit.serial) == (bench.qr[2], "SN000001")
    assert bench.take(B, BY_SERIAL, "SN000002").serial == "SN000002"
    why = bench.refusal(C, BY_SERIAL, "SN000002")
    assert "serial number SN000002 is used by T1-000002 (7C:DF:A1:00:00:0B, reserved)" in why


def test_serial_and_mac_that_differ_are_both_shown(bench: Bench) -> None:
    bench.put(2, Serial_Number="SN000002", MAC_address="5C:62:91:82:C9:E8")
    why = bench.refusal(A, BY_SERIAL, "SN000002")
    assert "The token of SN000002 is meant for 5C:62:91:82:C9:E8, this device is 7C:DF:A1:00:00:0A." in why


def test_two_tokens_of_one_serial_number_are_both_named(bench: Bench) -> None:
    bench.put(0, Serial_Number="7")
    bench.put(1, Serial="7")
    assert f"{bench.qr[0]}, {bench.qr[1]}" in bench.refusal(A, BY_SERIAL, "7")


TEXTS = st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1, max_size=30).map(str.strip).filter(bool)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(TEXTS, TEXTS)
def test_only_the_very_serial_number_takes_a_token(bench: Bench, made_for: str, scanned: str) -> None:
    assume(made_for != scanned)
    bench.put(0, Serial_Number=made_for)
    assert bench.store.journal.next_token(bench.claim(A, BY_SERIAL, made_for)) == bench.qr[0]
    for other in {scanned, f"0{made_for}", made_for.swapcase(), made_for.lstrip("0")} - {made_for}:
        assert bench.store.journal.next_token(bench.claim(A, BY_SERIAL, other)) == ""


def test_of_two_slots_with_one_serial_number_one_gets_the_token(bench: Bench) -> None:
    bench.put(0, Serial_Number="SN1")
    ends: list[Unit | StationError] = []
    together = threading.Barrier(2)

    def slot(mac: str) -> None:
        claim = bench.claim(mac, BY_SERIAL, "SN1")
        claim = replace(claim, qr_token=bench.store.journal.next_token(claim))
        together.wait()
        try:
            ends.append(bench.store.journal.reserve(claim))
        except StationError as problem:
            ends.append(problem)

    threads = [threading.Thread(target=slot, args=(mac,)) for mac in (A, B)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    [unit] = [end for end in ends if isinstance(end, Unit)]
    [refused] = [end for end in ends if not isinstance(end, Unit)]
    assert isinstance(refused, TokenTaken)
    assert unit.qr_token == bench.qr[0]
    assert unit.name in bench.refusal(B if unit.mac == A else A, BY_SERIAL, "SN1")


# What `journal verify` finds


def test_a_unit_with_another_device_s_token_breaks_the_promise(bench: Bench) -> None:
    unit = bench.take(A)
    with bench.store.db.transaction() as connection:  # as nobody may
        connection.execute("INSERT INTO token_fields VALUES (?, 'MAC address', ?)", (unit.qr_token, B))
    with pytest.raises(StoreError, match=f"The unit {unit.name} holds a token whose metadata name the MAC of another"):
        verify(bench.store.db)
    bench.store.journal.scrap(unit, "wrong token")
    verify(bench.store.db)


def test_a_token_s_mark_must_fit_its_metadata(bench: Bench) -> None:
    for mark in ("7cdfa100000b", ""):
        bench.put(0, MAC_address=A)
        with bench.store.db.transaction() as connection:
            connection.execute("UPDATE tokens SET meant_for = ? WHERE qr_token = ?", (mark, bench.qr[0]))
        with pytest.raises(StoreError, match=f"token {bench.qr[0]} is marked as meant for another"):
            verify(bench.store.db)
    bench.put(0, MAC_address="")
    bench.put(0, MAC_address=A)


def test_unusable_macs_are_refused_as_ever(bench: Bench) -> None:
    with pytest.raises(BadInput, match="eFuses are blank"):
        bench.store.journal.reserve(bench.claim("00:00:00:00:00:00", BY_MAC))
