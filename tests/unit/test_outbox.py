"""What the cloud must hear arrives once, whatever the network loses: the fault harness in short, and each rule."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest

from app.bench import cloud_link
from app.bench.cloud_link import deliver
from app.bench.events import CloudState
from app.bench.learned import MetadataDiffer, learned
from app.cloud.shapes import DeviceField
from app.domain.errors import Cancelled, CloudError
from app.domain.units import Unit
from app.store.outbox import Message
from tests.faults import outbox
from tests.faults.bad_network import Trouble
from tests.faults.outbox import DELIVERY, PLAN, SABOTAGES
from tests.unit.leftovers import no_leftovers
from tests.unit.networked_station import TOKENS, Station, open_station

TRIED = "outbox_losses_injected"


def test_whatever_the_network_loses_the_cloud_hears_each_thing_once() -> None:
    seed = random.randrange(10**9)
    with no_leftovers():
        figures = outbox.run(losses=40, seed=seed)
    assert figures.pop(TRIED) >= 40
    del figures["calls_never_lost"]  # 40 losses meet not every call
    assert not any(figures.values()), (seed, figures)


@pytest.mark.parametrize("sabotage", [name for name in SABOTAGES if name])
def test_what_is_broken_on_purpose_is_found(sabotage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    dangerous = (Trouble.REQUEST_LOST, Trouble.SWALLOWED, Trouble.FAILS)
    monkeypatch.setattr(outbox, "PLAN", tuple(pair for pair in PLAN if pair[0] in DELIVERY and pair[1] in dangerous))
    assert outbox.run(losses=10, seed=1, sabotage=sabotage)["outbox_effects_wrong"] > 0


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setattr(cloud_link, "ASK_SECONDS", 60.0)  # this computer may be busy
    with open_station(tmp_path) as opened:
        yield opened


def test_a_backlog_is_delivered_in_one_turn_and_what_fails_keeps_nothing_back(
    station: Station, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cloud_link, "DELIVERY_BATCH", 3)
    units = [station.close_unit() for _ in range(10)]
    rows = {
        row["token"]: row["deviceId"]
        for row in station.api.see("/static-tokens", size=100)["content"]
        if "deviceId" in row
    }
    lost = {rows[unit.qr_token] for unit in units[:4]}  # devices that the cloud does not let us change
    station.network.befalls = lambda request: (
        Trouble.RUBBISH if request.query.get("deviceId") in map(str, lost) else Trouble.NONE
    )
    station.turn()
    assert station.link.view.pending == 4
    assert station.link.view.state is CloudState.READY
    assert len([record for record in caplog.records if "not delivered yet" in record.message]) == 4
    caplog.clear()
    lost.remove(rows[units[3].qr_token])  # the newest of those that failed
    for _ in range(30):  # three of four at random each time: missed by all 30 once in 10**18
        station.turn()
    assert station.link.view.pending == 3
    assert not caplog.records
    lost.clear()
    station.turn()
    assert station.link.view.pending == 0


def test_what_waits_for_a_deleted_token_waits_no_more_until_it_comes_back(station: Station) -> None:
    unit = station.close_unit()
    station.network.befalls = lambda request: Trouble.REQUEST_LOST if "metafield" in request.path else Trouble.NONE
    station.turn()
    assert station.link.view.pending == 1
    station.network.befalls = lambda _: Trouble.NONE
    assert station.api.remove("/static-tokens", token=unit.qr_token).status_code == 204
    station.turn()
    assert station.link.view.pending == 0
    with station.store.db.transaction() as connection:
        connection.execute("UPDATE tokens SET missed = 0")
    assert station.store.outbox.pending() == 1


def test_the_delivery_ends_between_two_messages_when_the_bench_stops(station: Station) -> None:
    for _ in range(3):
        station.close_unit()
    station.network.befalls = lambda request: Trouble.REQUEST_LOST if "metafield" in request.path else Trouble.NONE
    station.turn()
    station.network.befalls = lambda _: Trouble.NONE
    answers = iter([False, True])
    with pytest.raises(Cancelled):
        deliver(station.store, station.client, cancelled=lambda: next(answers))
    assert station.store.outbox.pending() == 2


# The network itself: what it must do to a harness that trusts it

DOES = {  # how often a request reaches the cloud, how often the station asks, and whether it has an answer at the end
    Trouble.NONE: (1, 1, True),
    Trouble.REQUEST_LOST: (1, 2, True),
    Trouble.ANSWER_LOST: (2, 2, True),
    Trouble.CUT: (2, 2, True),
    Trouble.TWICE: (2, 1, True),
    Trouble.LATE: (2, 2, True),
    Trouble.SLOW: (1, 1, True),
    Trouble.FAILS: (1, 2, True),
    Trouble.FAILS_AFTER: (2, 2, True),
    Trouble.BUSY: (1, 2, True),
    Trouble.EXPIRED: (2, 2, True),
    Trouble.BUSY_LONG: (0, 1, False),
    Trouble.RUBBISH: (0, 1, False),
    Trouble.PORTAL: (0, 1, False),
    Trouble.SWALLOWED: (0, 1, False),
}


def test_the_network_does_what_it_is_told(station: Station) -> None:
    assert DOES.keys() == set(Trouble)
    for trouble, (arrives, asks, answers) in DOES.items():
        station.network.asked.clear()
        station.network.arrived.clear()
        armed = [trouble]
        station.network.befalls = lambda asked, armed=armed: (  # type: ignore[misc]
            armed.pop() if armed and "tokens" in asked.path else Trouble.NONE
        )
        with nullcontext() if answers else pytest.raises(CloudError):
            assert station.client.static_tokens(0, 100).total == TOKENS
        station.network.catch_up()
        assert len(station.asked("static-tokens")) == asks, trouble
        assert sum("static-tokens" in each.request.path for each in station.network.arrived) == arrives, trouble


# What the cloud has among the device's metadata already


def fields_in_cloud(station: Station, unit: Unit) -> dict[str, dict[str, Any]]:
    device_id = (station.api.row(unit.qr_token) or {})["deviceId"]
    return {row["name"]: row for row in station.api.see("/device/metafield", deviceId=device_id)}


def correct(station: Station, unit: Unit, name: str, value: str) -> None:
    row, field = station.api.row(unit.qr_token) or {}, fields_in_cloud(station, unit)[name]
    answer = station.api.act("/device/metafield", deviceId=row["deviceId"], metaFieldId=field["id"], newValue=value)
    assert answer.status_code == 204


@pytest.mark.parametrize(("name", "other"), [("MAC address", "5c:62:91:82:c9:e8"), ("Serial Number", "SN-OTHER")])
def test_another_device_s_metadata_are_told_and_not_overwritten(station: Station, name: str, other: str) -> None:
    token = station.free_token()
    station.store.fields.put(token, {"Serial Number": "SN000001"})
    unit = station.close_unit()
    assert (unit.qr_token, unit.serial) == (token, "SN000001")
    correct(station, unit, name, other)
    station.turn()
    [told] = station.contradictions()
    for word in (name, unit.name, other):
        assert word in told
    station.turn()
    assert station.contradictions() == [], "it is told once"
    assert fields_in_cloud(station, unit)[name]["value"] == other
    assert station.link.view.pending == 1
    assert [entry.act for entry in station.store.journal.history(unit)].count("metadata differ") == 1
    correct(station, unit, name, "")
    station.turn()
    assert station.link.view.pending == 0
    learned = {"MAC address": unit.mac.upper(), "Serial Number": "SN000001"}
    assert {field: row["value"] for field, row in fields_in_cloud(station, unit).items() if field in learned} == learned


def test_a_default_is_overwritten_and_a_mac_stays_as_the_cloud_writes_it(station: Station) -> None:
    first, second = station.close_unit(), station.close_unit()
    correct(station, first, "MAC address", "00:00:00:00:00:00")
    correct(station, first, "Serial Number", "none")  # the token was made for no serial number
    correct(station, second, "MAC address", second.mac.replace(":", "-"))
    station.turn()
    assert station.contradictions() == []
    assert station.link.view.pending == 0
    assert fields_in_cloud(station, first)["MAC address"]["value"] == first.mac.upper()
    assert fields_in_cloud(station, first)["Serial Number"]["value"] == first.serial
    assert fields_in_cloud(station, second)["MAC address"]["value"] == second.mac.replace(":", "-")


@pytest.mark.parametrize(
    ("field", "own", "found", "value"),
    [
        ("Chip", "7CDF.A100.0001", "", "7C:DF:A1:00:00:01"),  # a field that the recipe matched by
        ("Board", "SN1", "", "SN1"),
        ("Board", "SN1", "SN2", None),
        ("Chip", "7CDF.A100.0001", "7c:df:a1:00:00:02", None),
        ("Note", "SN", "changed", ""),  # none of what the bench learned
        ("Device Name", "Pump", "Cellar pump", ""),
    ],
)
def test_fields_of_any_name_that_hold_what_the_bench_learned(
    field: str, own: str, found: str, value: str | None
) -> None:
    message = Message("id", "T1-000001", "sqr", 1, "7c:df:a1:00:00:01", "SN1", 5, "", {field: own})
    if value is None:
        with pytest.raises(MetadataDiffer, match=f"{field} of T1-000001 is {found}"):
            learned(message, DeviceField(1, field, found))
    else:
        assert learned(message, DeviceField(1, field, found)) == value
