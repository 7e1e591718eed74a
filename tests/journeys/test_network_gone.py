"""The network gone for hours: real bench, real client, simulated devices, and what the cloud says afterwards.

"Hours" are many turns of the cloud link, whose pauses are shortened here.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from app.bench import cloud_link, slot
from app.bench.assembly import build_line
from app.bench.bench import Bench
from app.bench.cloud_link import sync_once
from app.bench.events import Choice, CloudChanged, CloudState, Event, Phase, SlotView, TokenContradicted, UnitEnded
from app.bench.seat import Socket
from app.bench.simulation import scanned
from app.cli.bench import Open, Simulated, demo_slots, open_bench
from app.cli.context import Context
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.device.simulated import SimulatedDevice, SimulatedSpec
from app.device.simulated.spec import Faults
from app.domain.errors import StationError
from app.domain.units import Unit, UnitState
from app.label.printers import open_printer
from app.localcloud.server import LocalCloud
from app.store import invariants
from app.store.matching import Claim
from app.store.station_store import FILE, open_store
from tests.faults.bad_network import BadNetwork, Request, Trouble
from tests.faults.cloud_truth import CloudTruth
from tests.journeys.station import FIRMWARE, NVS
from tests.unit.cloud_server import HURRIED
from tests.unit.localcloud_fixtures import Api

RECIPE, TEMPLATE, TOKENS = FIRMWARE / "demo-esp32", "Cellular Sensor", 8
PATIENCE = 60.0  # seconds until something that must come counts as missing
PAUSES = {"SYNC_SECONDS": 0.2, "PENDING_SECONDS": 0.2, "RETRY_SECONDS": 0.2, "REST": 0, "ASK_SECONDS": 30.0}


class Factory:
    """One bench with one slot, its cloud, and the network between them; the bench is not started yet."""

    def __init__(self, folder: Path, cloud: LocalCloud, network: BadNetwork, api: Api) -> None:
        self.cloud, self.network, self.api = cloud, network, api
        self.folder, self.home = folder, folder / "home"
        self.store = open_store(self.home, "J1", "journey", use_keyring=False)
        self.client = CloudClient(Profile(network.url, cloud.client_id, cloud.client_secret), patience=HURRIED)
        sync_once(self.store, self.client)
        self.truth = CloudTruth(api, self.home / FILE)
        self.truth.rows()
        printer = open_printer(str(folder / "labels"))
        line = build_line(self.store, "1", RECIPE, printer, "")
        self.port: str | None = None
        self.bench = Bench(self.store, [line], [Socket(lambda: self.port, sticky=False)], printer, self.client)
        self.events: list[Event] = []
        self.bench.listen(self.events.append)
        self._device: SimulatedDevice | None = None
        self._macs = (f"7c:df:a1:00:00:{n:02x}" for n in itertools.count(1))

    def close(self) -> None:
        self.bench.stop()
        self._unplug()
        self.truth.close()
        self.client.close()
        self.store.close()

    # At the bench

    def plug_in(self, mac: str = "", faults: Faults = Faults()) -> str:  # noqa: B008 it is frozen
        """Plug a device in, a new one where none is named; return its MAC."""
        mac = mac or next(self._macs)
        self._unplug()
        spec = SimulatedSpec("esp32", mac, flash=self.flash(mac), gateway=self.cloud.gateway, faults=faults)
        self._device = SimulatedDevice(spec)
        self.port = self._device.start()
        return mac

    def take_out(self) -> None:
        self._unplug()
        self.until(lambda: self.view().phase is Phase.EMPTY)

    def _unplug(self) -> None:
        self.port = None
        if self._device:
            self._device.stop()

    def provision(self, mac: str = "") -> Unit:
        """Take a device through the bench, its printed label scanned; return the closed unit."""
        mac = self.plug_in(mac)
        self.until(lambda: self.view().mac == mac and self.view().phase in (Phase.SCAN, Phase.DECIDE, Phase.REMOVE))
        assert self.view().phase is Phase.SCAN, self.view().problem
        answer = self.bench.scan(scanned(self.bench.printed_label("1") or b""))
        assert answer.accepted, answer.problem
        self.until(lambda: self.view().phase is Phase.REMOVE)
        self.take_out()
        unit = self.store.journal.occupant(mac)
        assert unit is not None
        assert unit.state is UnitState.CLOSED
        assert self.held(mac) == [unit.qr_token]
        return unit

    def view(self) -> SlotView:
        return self.bench.views()[0]

    def flash(self, mac: str) -> Path:
        return self.folder / f"{mac.replace(':', '')}.bin"

    def held(self, mac: str) -> list[str]:
        """Return the tokens in a device's flash, by looking at its bytes."""
        area = self.flash(mac).read_bytes()[NVS] if self.flash(mac).exists() else b""
        return [qr for qr, auth in self.truth.auths.items() if auth.encode() + b"\0" in area]

    # In the cloud

    def next_token(self) -> str:
        return self.store.journal.next_token(Claim("", self.truth.rows().popitem()[1]["productId"], TEMPLATE, ""))

    def claim(self, qr_token: str) -> int:
        """A customer claims a token; return the customer's organization."""
        customer = self.api.customer(f"c{len(self.api.see('/sub-organizations')['content'])}@example.com")
        assert self.api.act("/static-tokens/claim", token=qr_token, userId=customer["id"]).status_code == 200
        org_id: int = customer["orgId"]
        return org_id

    def delete(self, qr_token: str) -> None:
        assert self.api.remove("/static-tokens", token=qr_token).status_code == 204

    # What was told

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE
        while not holds():
            assert time.monotonic() < end, (self.view(), self.cloud_told()[-1:])
            time.sleep(0.01)

    def cloud_told(self) -> list[CloudChanged]:
        return [event for event in self.events if isinstance(event, CloudChanged)]

    def turns(self, state: CloudState, times: int = 1) -> None:
        """Wait until that many turns from now have ended so, and no other in between."""
        begun = len(self.cloud_told())

        def ended() -> list[CloudState]:
            return [told.state for told in self.cloud_told()[begun:] if told.state is not CloudState.SYNCING]

        self.until(lambda: ended()[-times:] == [state] * times)

    def contradictions(self) -> dict[str, str]:
        told = [event for event in self.events if isinstance(event, TokenContradicted)]
        assert len({event.unit.name for event in told}) == len(told)  # once each
        return {event.unit.name: str(event.problem) for event in told}

    def all_is_well(self) -> None:
        """The cloud has what the bench learned, once; the cache is what the cloud has; the file agrees with itself."""
        self.turns(CloudState.READY, 2)
        assert self.truth.wrong_effects(self.network.arrived) == 0
        assert self.truth.wrongly_delivered() == self.truth.wrong_devices() == 0
        auths = {qr: self.store.tokens.auth_token(qr).reveal() for qr in self.truth.auths}
        assert self.truth.differences(auths) == 0
        invariants.verify(self.store.db)


@pytest.fixture
def factory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Factory]:
    for name, seconds in PAUSES.items():
        monkeypatch.setattr(cloud_link, name, seconds)
    monkeypatch.setattr(slot, "LOOK_SECONDS", 0.05)
    with LocalCloud(tmp_path / "cloud") as cloud, BadNetwork(cloud.url) as network, Api(cloud) as api:
        cloud.add_demo([TEMPLATE], TOKENS)
        factory = Factory(tmp_path, cloud, network, api)
        try:
            yield factory
        finally:
            factory.close()


def test_the_bench_works_on_without_the_network_and_all_is_delivered_afterwards(factory: Factory) -> None:
    factory.bench.start()
    factory.turns(CloudState.READY)
    factory.network.down()
    factory.turns(CloudState.OFFLINE)
    for number in range(1, 4):
        factory.provision()
        factory.turns(CloudState.OFFLINE, 3)
        assert factory.cloud_told()[-1].pending == number
    assert "cannot be reached" in str([told.problem for told in factory.cloud_told() if told.problem][-1])
    factory.network.up()
    factory.turns(CloudState.READY)
    assert factory.cloud_told()[-1].pending == 0
    assert factory.contradictions() == {}
    factory.all_is_well()


def test_a_bench_that_starts_without_the_network_works_from_what_it_knows(factory: Factory) -> None:
    factory.network.down()
    factory.bench.start()
    factory.provision()
    factory.turns(CloudState.OFFLINE)
    assert factory.cloud_told()[-1].synced_at is not None  # by the run before
    factory.network.up()
    factory.all_is_well()
    assert factory.store.outbox.pending() == 0


def test_online_no_device_gets_a_token_that_was_claimed_or_deleted_meanwhile(
    factory: Factory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cloud_link, "SYNC_SECONDS", 3600.0)  # no sync comes to the rescue
    factory.bench.start()
    factory.turns(CloudState.READY)
    claimed = factory.next_token()
    factory.claim(claimed)
    first = factory.provision()
    assert first.qr_token != claimed
    factory.until(lambda: [told.state for told in factory.cloud_told()].count(CloudState.READY) == 2)
    deleted = factory.next_token()
    factory.delete(deleted)
    second = factory.provision()
    assert second.qr_token not in (claimed, deleted, first.qr_token)
    monkeypatch.setattr(cloud_link, "SYNC_SECONDS", 0.2)
    factory.bench.sync_now()
    factory.all_is_well()
    assert factory.contradictions() == {}


def test_offline_what_was_claimed_or_deleted_meanwhile_is_told_plainly_and_once(factory: Factory) -> None:
    factory.bench.start()
    factory.turns(CloudState.READY)
    factory.network.down()
    factory.turns(CloudState.OFFLINE)
    org_id = factory.claim(factory.next_token())
    before, after, deleted, good = (factory.provision() for _ in range(4))
    later = factory.claim(after.qr_token)
    factory.delete(deleted.qr_token)
    factory.network.up()
    factory.turns(CloudState.READY, 3)
    told = factory.contradictions()
    assert told.keys() == {before.name, after.name, deleted.name}
    for unit, words in (
        (before, f"was claimed in the cloud by organization {org_id}"),
        (after, f"was claimed in the cloud by organization {later}"),
        (deleted, "no longer has the token"),
    ):
        assert words in told[unit.name]
        assert unit.mac in told[unit.name]
        [note] = [entry for entry in factory.store.journal.history(unit) if entry.act == "cloud contradicts"]
        assert note.why == told[unit.name]
    assert "cloud contradicts" not in [entry.act for entry in factory.store.journal.history(good)]
    factory.all_is_well()


def test_a_device_whose_token_is_claimed_before_it_is_written_gets_another(factory: Factory) -> None:
    mac = "7c:df:a1:00:01:01"
    reserved = factory.store.journal.reserve(  # by a station that was killed right then
        Claim(mac, factory.truth.rows().popitem()[1]["productId"], TEMPLATE, "", qr_token=factory.next_token())
    )
    factory.bench.start()
    factory.turns(CloudState.READY)
    factory.claim(reserved.qr_token)
    factory.plug_in(mac)
    factory.until(lambda: any(isinstance(event, UnitEnded) for event in factory.events))
    [ended] = [event for event in factory.events if isinstance(event, UnitEnded)]
    assert ended.unit.state is UnitState.SCRAPPED
    assert "Plug in 7c:df:a1:00:01:01 again" in str(ended.problem)
    assert factory.held(mac) == []
    factory.take_out()
    unit = factory.provision(mac)
    assert unit.qr_token != reserved.qr_token
    factory.all_is_well()


def test_a_device_that_may_hold_a_token_which_was_claimed_is_not_written_again(factory: Factory) -> None:
    factory.bench.start()
    factory.turns(CloudState.READY)
    mac = factory.plug_in(faults=Faults(vanish_after=5000))
    factory.until(lambda: factory.view().phase is Phase.DECIDE)
    unit = factory.view().unit
    assert unit is not None
    assert unit.state is UnitState.SUSPECT
    factory.claim(unit.qr_token)
    factory.plug_in(mac)
    factory.bench.choose("1", Choice.TRY_AGAIN)
    factory.until(lambda: factory.view().phase is Phase.DECIDE and "claimed" in str(factory.view().problem))
    assert factory.held(mac) == []
    factory.turns(CloudState.READY, 2)
    assert factory.contradictions().keys() == {unit.name}
    factory.bench.choose("1", Choice.SCRAP, "its token is a customer's")
    factory.until(lambda: factory.view().phase is Phase.REMOVE)
    factory.all_is_well()


def test_expired_and_revoked_credentials_are_told_and_the_bench_works_on(factory: Factory) -> None:
    def refresh_tokens_are_used_up(request: Request) -> Trouble:
        return Trouble.TWICE if "refresh_token" in request.query else Trouble.NONE

    factory.bench.start()
    factory.turns(CloudState.READY)
    factory.network.befalls = refresh_tokens_are_used_up
    factory.network.expire()
    factory.turns(CloudState.READY, 3)
    assert not [told for told in factory.cloud_told() if told.problem]
    factory.network.revoked = True
    factory.turns(CloudState.REFUSED)
    unit = factory.provision()
    factory.turns(CloudState.REFUSED, 2)
    last = factory.cloud_told()[-1] if factory.cloud_told()[-1].problem else factory.cloud_told()[-2]
    assert "refuses the client id or the client secret" in str(last.problem)
    assert factory.store.outbox.pending() == 1
    factory.network.revoked = False
    factory.all_is_well()
    assert factory.truth.closed()[unit.qr_token].delivered


def test_a_bench_that_never_reached_its_cloud_opens_when_it_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with LocalCloud(tmp_path / "cloud") as cloud, BadNetwork(cloud.url) as network:
        cloud.add_demo([TEMPLATE], TOKENS)
        monkeypatch.setenv("STATION_CLOUD_URL", network.url)
        monkeypatch.setenv("STATION_CLOUD_CLIENT_ID", cloud.client_id)
        monkeypatch.setenv("STATION_CLOUD_CLIENT_SECRET", cloud.client_secret.reveal())

        def opened() -> AbstractContextManager[Open]:
            return open_bench(
                Context(tmp_path / "home", given=True), demo=False, slots=demo_slots(RECIPE, 1), printer="",
                simulated=Simulated(), sync_first=False,
            )  # fmt: skip

        network.down()
        with pytest.raises(StationError), opened():
            pass
        network.up()
        with opened() as bench:
            assert bench.trouble is None
            assert bench.client
            assert sync_once(bench.store, bench.client)[0].seen == TOKENS
