"""The cloud link: how often it asks, how long anybody waits for it, and what it says against a unit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path

import pytest

from app.bench import cloud_link
from app.bench.cloud_link import PENDING_SECONDS, RETRY_SECONDS, SYNC_SECONDS, CloudLink, sync_once
from app.bench.contradiction import new_contradictions
from app.bench.events import CloudChanged, CloudState
from app.cloud.sync import SyncProgress
from app.domain.errors import Cancelled, CloudError, StationError
from app.store.matching import Claim
from tests.faults.bad_network import Trouble
from tests.unit.cloud_server import cloud, failure
from tests.unit.networked_station import TOKENS, Station, open_station
from tests.unit.store_fixtures import make_token, open_test_store
from tests.unit.test_sync import Listing


@pytest.fixture
def station(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Station]:
    monkeypatch.setattr(cloud_link, "ASK_SECONDS", 60.0)  # this computer may be busy
    with open_station(tmp_path) as opened:
        yield opened


# One at a time


def test_who_waits_for_anothers_sync_can_be_stopped(station: Station) -> None:
    asked = len(station.network.asked)
    with station.store.outbox.talk, pytest.raises(Cancelled):
        sync_once(station.store, station.client, cancelled=lambda: True)
    assert len(station.network.asked) == asked


def test_nobody_syncs_while_another_does(station: Station) -> None:
    order: list[str] = []
    begun, other_begins = threading.Event(), threading.Event()

    def first(_: SyncProgress) -> None:
        if not begun.is_set():
            begun.set()
            other_begins.wait(0.5)  # for as long as that one waits as it shall, this ends in vain
            order.append("first")

    def other(_: SyncProgress) -> None:
        order.append("other")
        other_begins.set()

    with ThreadPoolExecutor(2) as threads:
        one = threads.submit(sync_once, station.store, station.client, first)
        begun.wait()
        two = threads.submit(sync_once, station.store, station.client, other)
        one.result(), two.result()
    assert order[:2] == ["first", "other"]


# How often the cloud is asked, and how long anybody waits for it


def test_the_pause_is_short_only_while_something_may_soon_be_delivered(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert station.turn() == SYNC_SECONDS
    station.close_unit(connects=False)
    assert station.turn() == PENDING_SECONDS
    assert station.link.view.pending == 1
    monkeypatch.setattr(cloud_link, "FRESH", timedelta(seconds=-1))  # its device did not connect for an hour
    assert station.turn() == SYNC_SECONDS
    monkeypatch.setattr(cloud_link, "REST", 1e9)  # the list is long
    assert station.turn() > SYNC_SECONDS


def test_a_cloud_that_is_off_or_busy_is_asked_again_when_it_may(station: Station) -> None:
    station.network.down()
    assert station.turn() == RETRY_SECONDS
    assert station.link.view.state is CloudState.OFFLINE
    station.network.up()
    station.network.befalls = lambda _: Trouble.BUSY_LONG
    assert station.turn() == 3600
    station.network.befalls = lambda _: Trouble.NONE
    station.network.revoked = True
    assert station.turn() == SYNC_SECONDS
    assert station.link.view.state is CloudState.REFUSED
    assert "client secret" in str(station.link.view.problem)
    station.network.revoked = False
    station.turn()
    assert station.link.view.state is CloudState.READY


def test_a_slot_waits_no_longer_than_it_is_said_sign_in_included(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    token = station.free_token()
    assert station.link.ask(token)
    monkeypatch.setattr(cloud_link, "ASK_SECONDS", 0.4)
    station.network.expire()  # so that three requests are needed, none of which takes too long by itself
    station.network.slow_seconds = 0.3
    station.network.befalls = lambda _: Trouble.SLOW
    assert not station.link.ask(token)
    asked = len(station.network.asked)
    for _ in range(20):
        assert not station.link.ask(token)  # at once: nobody waits again before the cloud was reached
    assert len(station.network.asked) <= asked + 2  # what was under way
    assert station.link._wake.is_set()  # and that is looked at now
    station.network.befalls = lambda _: Trouble.NONE
    monkeypatch.setattr(cloud_link, "ASK_SECONDS", 60.0)
    station.turn()
    assert station.link.ask(token)


def test_a_list_that_shifts_while_it_is_read_calls_no_token_gone(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    listing = Listing([make_token() for _ in range(250)], most=100)
    with cloud(listing) as (_, client):
        sync_once(store, client)
        link = CloudLink(store, client, lambda _: None)
        token = listing.tokens[100]
        with store.db.transaction() as connection:
            connection.execute("UPDATE tokens SET place = 240 WHERE qr_token = ?", (token.qr_token,))

        def shift(number: int, size: int) -> None:
            del size
            if number == 1:
                del listing.tokens[:3]

        listing.before = shift
        assert not link.ask(token.qr_token)
        assert store.tokens.cloud_side(token.qr_token).missed == 0
        listing.before = lambda *_: failure(404)
        assert not link.ask(token.qr_token)
        listing.before = lambda *_: None
        assert link.ask(token.qr_token)
        listing.tokens.remove(token)
        assert link.ask(token.qr_token)
        assert store.tokens.cloud_side(token.qr_token).missed == 1
        assert link._wake.is_set()  # the cache is behind
    store.close()


def test_the_screen_is_told_how_the_cloud_stands(station: Station) -> None:
    station.close_unit()
    station.turn()
    told = [event for event in station.events if isinstance(event, CloudChanged)]
    assert [event.state for event in told[:1] + told[-1:]] == [CloudState.SYNCING, CloudState.READY]
    assert (told[0].pending, told[-1].pending) == (1, 0)
    assert (told[-1].rows, told[-1].total) == (TOKENS, TOKENS)
    synced_at = told[-1].synced_at
    assert synced_at is not None
    assert abs(synced_at - time.time()) < 3600
    station.network.befalls = lambda request: Trouble.REQUEST_LOST if "metafield" in request.path else Trouble.NONE
    station.close_unit()
    station.turn()
    assert station.link.view.state is CloudState.OFFLINE
    assert isinstance(station.link.view.problem, StationError)
    assert station.link.view.synced_at != synced_at  # the list came whole all the same


# What the cloud says against a unit


def test_a_token_that_was_claimed_while_the_bench_was_offline_is_told_once(station: Station) -> None:
    units = [station.close_unit(), station.close_unit()]
    org_id = station.claim(units[0].qr_token)
    station.turn()
    [told] = station.contradictions()
    for word in (units[0].name, units[0].mac, f"organization {org_id}", "do not ship"):
        assert word in told
    station.turn()
    assert station.contradictions() == []
    station.claim(units[1].qr_token)  # by its customer, after the bench was in step with the cloud
    station.turn()
    assert station.contradictions() == []
    assert [entry.act for entry in station.store.journal.history(units[0])].count("cloud contradicts") == 1


def test_a_token_that_was_deleted_while_the_bench_was_offline_is_told_once(station: Station) -> None:
    unit = station.close_unit()
    station.api.remove("/static-tokens", token=unit.qr_token)
    station.turn()  # its sync reads the list twice, to be sure
    [told] = station.contradictions()
    assert "no longer has the token" in told
    assert unit.name in told
    station.turn()
    assert station.contradictions() == []


def _sync_at_the_command_line(station: Station) -> None:
    sync_once(station.store, station.client)


def _stop_before_anybody_heard(station: Station) -> None:
    sync_once(station.store, station.client)
    next(iter(new_contradictions(station.store)))


def _break_off(station: Station) -> None:
    station.network.befalls = lambda request: Trouble.FAILS if "static-tokens" in request.path else Trouble.NONE
    with pytest.raises(CloudError):
        sync_once(station.store, station.client)
    station.network.befalls = lambda _: Trouble.NONE


def _set_the_clock_back(station: Station) -> None:
    with station.store.db.transaction() as connection:
        connection.execute("UPDATE passes SET started_at = '2100-01-01', finished_at = '2100-01-01'")


@pytest.mark.parametrize(
    "before", [_sync_at_the_command_line, _stop_before_anybody_heard, _break_off, _set_the_clock_back]
)
def test_what_contradicts_is_told_whatever_came_before_the_turn(
    station: Station, before: Callable[[Station], None]
) -> None:
    unit = station.close_unit()
    station.claim(unit.qr_token)
    before(station)
    station.turn()
    assert len(station.contradictions()) == 1


def test_who_claims_what_the_bench_had_asked_about_is_its_customer(station: Station) -> None:
    unit = station.close_unit(asked=True)
    station.claim(unit.qr_token)
    station.turn()
    assert station.contradictions() == []


def test_a_unit_that_is_not_closed_is_told_whenever_its_token_is_claimed(station: Station) -> None:
    token = station.free_token()
    unit = station.store.journal.reserve(
        Claim("7c:df:a1:00:00:01", 1, "Sensor", "1", "", token, station.link.ask(token))
    )
    station.turn()
    station.claim(unit.qr_token)
    station.turn()
    [told] = station.contradictions()
    assert "nothing was written" in told
    assert unit.mac in told
