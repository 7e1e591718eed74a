"""What the cloud must hear arrives once, whatever the network loses: the fault harness in short, and each rule."""

from __future__ import annotations

import random
from collections.abc import Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from app.bench import cloud_link
from app.bench.cloud_link import deliver
from app.bench.events import CloudState
from app.domain.errors import Cancelled, CloudError
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
