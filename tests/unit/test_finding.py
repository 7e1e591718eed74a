"""One search over units and tokens: equal to looking at everything, and never looking at everything."""

from __future__ import annotations

import random
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.errors import StoreError
from app.domain.finding import Hit, Matched, lower, secret_in
from app.domain.matching import plain
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import Unit
from app.store import invariants
from app.store.finding import Finding
from app.store.station_store import Store
from tests.unit.store_fixtures import claim, fill, make_token, open_test_store

SIZE = 120
BATCHES = ("", "Order 2026-77", "order 2026-78", "北京 1")


class Shop:
    """A small station, and what an outsider knows of it."""

    def __init__(self, store: Store) -> None:
        chance = random.Random(5)
        self.store, self.fields = store, dict[str, dict[str, str]]()
        self.tokens: list[StaticToken] = [
            make_token(
                qr_token="sqr_" + "".join(chance.choices("abAB01-_", k=32)),
                **({"status": CloudStatus.CLAIMED, "claimed_org_id": 70 + n % 3} if n % 5 == 4 else {}),
            )
            for n in range(SIZE)
        ]
        fill(store, self.tokens)
        self.names = {70: "Acme Ünited", 71: "acme-2"}
        for number, name in self.names.items():
            store.organizations.put(number, name)
        self.units: list[Unit] = []
        for n in range(SIZE // 3):
            store.journal.begin_batch(BATCHES[n % 4])
            mac = f"7c:df:a1:{chance.randrange(256):02x}:{chance.randrange(256):02x}:{n:02x}"
            self.units.append(store.journal.reserve(replace(claim(mac), serial=f"CS-{{number:0{3 + n % 4}}}x{n}")))
        store.journal.scrap(self.units[3], "dropped")
        for n, token in enumerate(self.tokens[SIZE // 2 :]):
            if n % 2 == 0 and not store.journal.holder(token.qr_token):
                digits = f"7CDFA2{n:06X}"
                mac = "-".join(digits[at : at + 2] for at in range(0, 12, 2))
                self.fields[token.qr_token] = {"MAC address": mac, "Serial Number": f"M{n:03}", "Place": "Hall 7, é"}
                store.fields.put(token.qr_token, self.fields[token.qr_token])
        self.units = store.journal.units()

    def naively(self, text: str) -> tuple[set[str], set[str]]:
        """Return the names of units and the QR tokens of tokens without one that a text of three or more finds."""
        held = {unit.qr_token: unit.name for unit in self.units if self.store.journal.holder(unit.qr_token) == unit}
        found = {unit.name for unit in self.units if self._meets(unit, text)}
        tokens = {token.qr_token for token in self.tokens if self._token_meets(token, text)}
        return found | {held[token] for token in tokens if token in held}, tokens - held.keys()

    @staticmethod
    def _meets(unit: Unit, text: str) -> bool:
        bench, _, number = text.rpartition("-")
        is_number = number.isascii() and number.isdigit() and int(number) == int(unit.name.rpartition("-")[2])
        return (
            (is_number and (bench.lower() == unit.name.rpartition("-")[0].lower() if "-" in text else True))
            or unit.name.startswith((text, text.upper()))
            or lower(text) in lower(unit.serial)
            or lower(text) in lower(unit.batch)
            or (plain(text) in plain(unit.mac) and len(plain(text)) >= 3)
            or unit.state.value.startswith(lower(text))
        )

    def _token_meets(self, token: StaticToken, text: str) -> bool:
        fields = self.fields.get(token.qr_token, {})
        claimed = token.status is CloudStatus.CLAIMED
        free = not claimed and not self.store.db.row("SELECT 1 FROM tokens WHERE qr_token=? AND taken", token.qr_token)
        return (
            (token.qr_token.startswith(text) and len(text) > 4)
            or (
                len(text) >= 4
                and text.isascii()
                and not text.startswith("sqr_")
                and token.qr_token[4:].startswith(text)
            )
            or any(plain(text) and plain(value).startswith(plain(text)) for value in fields.values())
            or ("MAC address" in fields and len(plain(text)) >= 3 and plain(text) in plain(fields["MAC address"]))
            or (claimed and (str(token.claimed_org_id) == text.lstrip("0") or self._of(token, text)))
            or (claimed and "claimed".startswith(lower(text)))
            or (free and "free".startswith(lower(text)))
        )

    def _of(self, token: StaticToken, text: str) -> bool:
        return lower(text) in lower(self.names.get(token.claimed_org_id or 0, ""))


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    store = open_test_store(tmp_path_factory.mktemp("finding"))
    yield Shop(store)
    store.close()


@pytest.fixture(scope="module")
def finding(shop: Shop) -> Iterator[Finding]:
    opened = Finding(shop.store.db.path)
    yield opened
    opened.close()


def found(finding: Finding, text: str) -> tuple[set[str], set[str]]:
    hits = finding.find(text, 10 * SIZE).hits
    assert len({(hit.unit, hit.unit or hit.qr_token) for hit in hits}) == len(hits)
    return {hit.unit for hit in hits if hit.unit}, {hit.qr_token for hit in hits if not hit.unit}


def one(finding: Finding, text: str) -> Hit:
    (hit,) = finding.find(text).hits
    return hit


def known_texts(shop: Shop) -> st.SearchStrategy[str]:
    """Parts of what is there, in other writings."""
    values = [v for unit in shop.units for v in (unit.name, unit.serial, unit.mac, unit.batch, unit.state.value) if v]
    values += [token.qr_token for token in shop.tokens]
    values += [value for fields in shop.fields.values() for value in fields.values()]
    values += [*shop.names.values(), *map(str, shop.names), "free", "claimed"]
    part = st.sampled_from(values).flatmap(
        lambda value: st.tuples(st.integers(0, len(value) - 1), st.integers(1, len(value))).map(
            lambda at: value[at[0] : at[0] + at[1]]
        )
    )
    return st.one_of(part, part.map(str.upper), part.map(str.lower), part.map(lambda text: text.replace(":", "-")))


@given(data=st.data())
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_it_finds_what_looking_at_everything_finds(shop: Shop, finding: Finding, data: st.DataObject) -> None:
    text = data.draw(known_texts(shop)).strip()
    if len(text) >= 3:
        assert found(finding, text) == shop.naively(text), text


@given(text=st.text(max_size=120), limit=st.integers(-1, 5))
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_no_text_is_an_error_and_all_that_is_found_has_it(finding: Finding, text: str, limit: int) -> None:
    answer = finding.find(text, limit)
    for group in (True, False):
        assert sum(bool(hit.unit) is group for hit in answer.hits) <= max(limit, 0)
    for hit in answer.hits:
        assert 0 <= hit.mark[0] <= hit.mark[1] <= len(hit.value)


@pytest.mark.parametrize(
    "text", ['"', "'; DROP TABLE units", "*", "NEAR(a b)", "serial:", "AND", "%", "\x00abc", "\ud800abc", "a" * 10_000]
)
def test_what_means_something_to_a_database_is_only_text(finding: Finding, text: str) -> None:
    assert finding.find(text).hits == ()


def test_each_thing_is_found_in_each_writing(shop: Shop, finding: Finding) -> None:
    unit = shop.units[20]
    digits = unit.mac.replace(":", "")
    dotted = f"{digits[:4]}.{digits[4:8]}.{digits[8:]}"
    for text in (unit.mac, unit.mac.upper(), digits, unit.mac.replace(":", "-"), dotted, digits[-5:]):
        hit = one(finding, text)
        assert (hit.unit, hit.matched) == (unit.name, Matched.MAC)
        start, end = hit.mark
        assert plain(hit.value[start:end]) == plain(text)
    for text in (unit.name, unit.name.lower(), "T1-21", f"{unit.name}/2", "0000021"):
        hit = finding.find(text).hits[0]
        assert (hit.unit, hit.matched) == (unit.name, Matched.UNIT)
    assert finding.find("21").hits[0].unit == unit.name
    for text in (f"{unit.qr_token}+1", unit.qr_token, unit.qr_token[:30], unit.qr_token[4:30]):
        hit = one(finding, text)
        assert (hit.unit, hit.matched, hit.state) == (unit.name, Matched.QR, "reserved")
        assert hit.value[slice(*hit.mark)] == text.partition("+")[0]
    assert finding.find(unit.serial).hits[0].unit == unit.name
    assert {hit.matched for hit in finding.find("2026-77").hits} == {Matched.BATCH}


def test_a_text_that_fits_too_much_yields_so_many_and_says_that_there_are_more(shop: Shop, finding: Finding) -> None:
    for text in ("CS-", "reserved", "T1-"):
        answer = finding.find(text, 5)
        assert (len(answer.hits), answer.more) == (5, True)
    assert not finding.find("reserved", SIZE).more
    assert finding.find("1", 0).hits == ()
    assert (
        [hit.unit for hit in finding.find("Order 2026-77", 3).hits]
        == [  # the newest first
            unit.name for unit in reversed(shop.units) if unit.batch == "Order 2026-77"
        ][:3]
    )


def test_a_token_that_no_unit_holds_is_found_by_its_metadata(shop: Shop, finding: Finding) -> None:
    qr_token, fields = next(iter(shop.fields.items()))
    for text in (fields["MAC address"], fields["MAC address"].replace("-", ":").lower()):
        hit = one(finding, text)
        assert (hit.qr_token, hit.unit, hit.field, hit.value) == (qr_token, "", "MAC address", fields["MAC address"])
    assert one(finding, fields["MAC address"][3:]).qr_token == qr_token
    assert one(finding, fields["Serial Number"]).field == "Serial Number"


def test_a_customer_is_found_by_any_part_of_the_name_and_the_beginnings_come_first(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    tokens = [make_token(status=CloudStatus.CLAIMED, claimed_org_id=org) for org in (70, 71)]
    fill(store, tokens)
    store.organizations.put(70, "The Ünited Acme")
    store.organizations.put(71, "acme-2")
    finding = Finding(store.db.path)
    hit = one(finding, "üNITED")
    assert (hit.qr_token, hit.matched) == (tokens[0].qr_token, Matched.ORGANIZATION)
    assert hit.value[slice(*hit.mark)] == "Ünited"
    assert [hit.value for hit in finding.find("ACME").hits] == ["acme-2 (71)", "The Ünited Acme (70)"]
    assert [hit.value for hit in finding.find("ACME", 1).hits] == ["acme-2 (71)"]
    assert finding.find("ACME", 1).more
    assert finding.find("a%e").hits == ()
    finding.close()
    store.close()


def test_what_changed_is_found_as_it_is_now(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    token = make_token()
    fill(store, [token])
    finding = Finding(store.db.path)
    for mac in ("7C:DF:A1:00:00:01", "5C:62:91:82:C9:E8", "5C:62:91:82:C9:E9"):
        assert finding.find(mac[3:]).hits == ()
        store.fields.put(token.qr_token, {"MAC Address": mac})
        assert one(finding, mac[3:]).qr_token == token.qr_token
        assert one(finding, "free").matched is Matched.STATE
    store.fields.put(token.qr_token, {"MAC Address": ""})
    assert finding.find("62:91:82").hits == ()
    for _ in range(2):
        fill(store, [])
    assert one(finding, "gone").qr_token == token.qr_token
    finding.close()
    store.close()


def test_a_unit_that_the_index_lost_is_told(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    fill(store, [make_token()])
    unit = store.journal.reserve(claim())
    invariants.verify(store.db)
    with store.db.transaction() as connection:
        connection.execute("INSERT INTO unit_macs (unit_macs, rowid, mac) VALUES ('delete', 1, ?)", (plain(unit.mac),))
    with pytest.raises(StoreError, match=unit.name):
        invariants.verify(store.db)
    store.close()


def test_no_search_reads_a_whole_table(shop: Shop) -> None:
    """What each query would do is asked of the database itself."""
    finding = Finding(shop.store.db.path)
    asked: list[tuple[str, tuple[object, ...]]] = []
    rows = finding._rows

    def listen(sql: str, values: tuple[object, ...]) -> list[sqlite3.Row]:
        asked.append((sql, values))
        return rows(sql, values)

    finding._rows = listen  # type: ignore[method-assign]
    for text in ("sqr_abc", "42", "T1-42", "CS", "cs-00", "7cdf", "Acme", "closed", "free", "claimed", "gone", "Order"):
        finding.find(text)
    finding.exactly("CS-1")
    finding.holder("sqr_x")
    assert len(asked) > 60
    for sql, values in asked:
        for step in finding._connection.execute(f"EXPLAIN QUERY PLAN {sql}", values):
            detail = step["detail"]
            assert not detail.startswith("SCAN") or re.search(
                "VIRTUAL TABLE INDEX|INDEX tokens_|COVERING INDEX organizations_folded", detail
            ), (sql, detail)
            assert "TEMP B-TREE FOR ORDER" not in detail or "rowid" in sql, (sql, detail)
    finding.close()


def test_an_auth_token_is_told_from_what_may_be_looked_for() -> None:
    auth = make_token().auth_token
    assert secret_in(f" {auth.reveal()}\n") == auth
    for text in (make_token().qr_token, f"{make_token().qr_token}+1", "6f9619ff-8b86-d011-b42d-00cf4fc964ff", "L1-1"):
        assert secret_in(text) is None
