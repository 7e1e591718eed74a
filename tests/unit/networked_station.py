"""A station whose cloud link is turned by hand, the embedded cloud, and the bad network between them."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from app.bench.cloud_link import CloudLink
from app.bench.events import Event, TokenContradicted
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.domain.units import Unit
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from app.store.matching import Claim
from app.store.station_store import Store
from tests.faults.bad_network import BadNetwork, Request
from tests.unit.cloud_server import HURRIED
from tests.unit.localcloud_fixtures import Api, Device
from tests.unit.store_fixtures import open_test_store

TOKENS = 12


@dataclass
class Station:
    """A station and its cloud, with the bad network between them. Its list holds TOKENS tokens."""

    cloud: LocalCloud
    network: BadNetwork
    api: Api
    store: Store
    client: CloudClient
    link: CloudLink
    events: list[Event] = field(default_factory=list)
    macs: Iterator[int] = field(default_factory=lambda: itertools.count(1))

    def turn(self) -> float:
        self.events.clear()
        return self.link._turn()

    def free_token(self) -> str:
        """Return the token that the next device takes."""
        return self.store.journal.next_token(Claim("", 1, "Sensor", ""))

    def close_unit(self, *, asked: bool = False, connects: bool = True) -> Unit:
        """Take a unit from its token to its end, as the bench does."""
        token = self.free_token()
        asked = asked and self.link.ask(token)
        journal, n = self.store.journal, next(self.macs)
        mac = f"7c:df:a1:00:{n >> 8:02x}:{n & 255:02x}"
        unit = journal.reserve(Claim(mac, 1, "Sensor", "1", "S-{number}", token, asked))
        unit = journal.print_copy(journal.verified(journal.write(unit, "1")), "1")
        unit = journal.close(journal.printed(unit, "job"), "scanned")
        if connects:
            with Device(self.cloud) as device:
                device.log_in(self.store.tokens.auth_token(unit.qr_token).reveal())
        return unit

    def claim(self, qr_token: str) -> int:
        """Another organization claims a token; return its id."""
        customer = self.api.customer(f"{qr_token[4:14].strip('-_')}@example.com")
        assert self.api.act("/static-tokens/claim", token=qr_token, userId=customer["id"]).status_code == 200
        org_id: int = customer["orgId"]
        return org_id

    def contradictions(self) -> list[str]:
        return [str(event.problem) for event in self.events if isinstance(event, TokenContradicted)]

    def asked(self, part: str) -> list[Request]:
        return [request for request in self.network.asked if part in request.target]


@contextmanager
def open_station(folder: Path, *, plan_tokens: int = 1_000_000, vendor_only: bool = False) -> Iterator[Station]:
    """Open all of it, after a first sync."""
    limits = Limits(requests_a_minute=10**6, plan_tokens=plan_tokens)
    with (
        LocalCloud(folder / "cloud", limits=limits, vendor_only=vendor_only) as cloud,
        BadNetwork(cloud.url) as network,
        Api(cloud) as api,
    ):
        cloud.add_demo(["Sensor"], TOKENS)
        cloud._running().db.connection.execute("PRAGMA synchronous = OFF")
        store = open_test_store(folder / "home")
        store.db.connection.execute("PRAGMA synchronous = OFF")
        client = CloudClient(Profile(network.url, cloud.client_id, cloud.client_secret), patience=HURRIED)
        events: list[Event] = []
        station = Station(cloud, network, api, store, client, CloudLink(store, client, events.append), events)
        station.turn()
        network.asked.clear()
        network.arrived.clear()
        yield station
        client.close()
        store.close()
