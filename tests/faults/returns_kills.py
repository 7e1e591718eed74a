"""A station at its returns desk that kills itself at every point it passes, one run each; then somebody goes on.

Each run is a process of its own, forked from one that has everything loaded. It ends as SIGKILL ends it: nothing is
said, closed or flushed.
"""

from __future__ import annotations

import contextlib
import functools
import multiprocessing
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

from app.bench.cloud_link import sync_once
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.device.simulated.faulty_flash import FaultyFlash
from app.domain.returns import Return, ReturnOutcome, Way
from app.domain.secret import Secret
from app.domain.units import Unit, UnitState
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.faults.returns_shop import MAC, ReturnsShop, open_shop
from tests.faults.victim import Death, around, put_points
from tests.unit.localcloud_fixtures import Api, Device

NONE = "none"


@contextlib.contextmanager
def open_kills(folder: Path) -> Iterator[Kills]:
    """Open a cloud, and the process that victims are forked from; both are ended afterwards."""
    limits = Limits(requests_a_minute=10**6, plan_tokens=10**6)
    multiprocessing.get_context("forkserver").set_forkserver_preload(
        ["tests.faults.returns_shop", "tests.faults.victim"]
    )
    try:
        with LocalCloud(folder / "cloud", limits=limits) as cloud, Api(cloud) as api:
            cloud.add_demo(["Sensor"], 250)
            cloud._running().db.connection.execute("PRAGMA synchronous = OFF")
            yield Kills(folder, cloud, api)
    finally:
        forkserver._forkserver._stop()  # type: ignore[attr-defined]


@dataclass
class Kills:
    """One device that is sold, comes back and is sold again, as often as there are points to die at."""

    folder: Path
    cloud: LocalCloud
    api: Api

    def points(self, way: Way) -> list[str]:
        """Go a way whole; return each point that it passes, once, in their order."""
        listing = self.folder / "points"
        listing.unlink(missing_ok=True)
        self._sell()
        assert self._run(way, NONE, listing) == 0
        return list(dict.fromkeys(listing.read_text().splitlines()))

    def kill(self, way: Way, point: str) -> None:
        """Die at a point of a way, and go on: the promise must hold right after, and at the end."""
        unit, returns = self._sell()
        assert self._run(way, f"{point}#1", None) == -9, f"{way} does not pass {point}"
        with self._open() as shop:
            shop.check()
            row = shop.store.db.row("SELECT count(*), max(ended_at IS NULL) FROM returns")
            if row is None or row[0] == returns:  # it was not begun
                each = shop.begin(unit, way)
            elif row[1]:
                (each,) = shop.desk.open()
            else:  # it was done
                newest = shop.store.db.row("SELECT id FROM returns ORDER BY begun_at DESC LIMIT 1")
                assert newest
                each = shop.store.returns.get(newest[0])
            self._check_end(shop, unit, shop.carry_on(each))
            shop.check()

    def _sell(self) -> tuple[Unit, int]:
        """Have a closed unit that a customer claimed and used; return it, and how many returns there were."""
        with self._open() as shop:
            unit = shop.close_unit()
            self.api.act("/static-tokens/unclaim", token=unit.qr_token)  # from whom it was transferred to
            with Device(self.cloud) as device:
                device.log_in(shop.store.tokens.auth_token(unit.qr_token).reveal())
            claimed = self.api.act("/static-tokens/claim", token=unit.qr_token, userId=self._customer)
            assert claimed.status_code == 200
            shop.use(unit)
            counted = shop.store.db.row("SELECT count(*) FROM returns")
            return unit, counted[0] if counted else 0

    def _check_end(self, shop: ReturnsShop, unit: Unit, each: Return) -> None:
        assert each.outcome is ReturnOutcome.DONE
        now, occupant = shop.store.journal.unit(unit.id), shop.store.journal.occupant(MAC)
        row = self.api.row(unit.qr_token)
        match each.way:
            case Way.RESELL:
                assert now.state is UnitState.CLOSED
                assert row
                assert row["status"] == "UNCLAIMED"
            case Way.REPROVISION:
                assert now.state is UnitState.RETURNED
                assert occupant
                assert occupant.state is UnitState.CLOSED
                assert occupant.qr_token != unit.qr_token
                assert row is None
            case Way.TRANSFER:
                assert now.state is UnitState.CLOSED
                assert row
                assert row["claimedOrgId"] == self._buyer
            case Way.SCRAP:
                assert (now.state, occupant, row) == (UnitState.SCRAPPED, None, None)

    @functools.cached_property
    def _customer(self) -> int:
        return int(self.api.customer("customer@example.com")["id"])

    @functools.cached_property
    def _buyer(self) -> int:
        return int(self.api.customer("buyer@example.com")["orgId"])

    @contextlib.contextmanager
    def _open(self) -> Iterator[ReturnsShop]:
        with open_shop(self.folder, Profile(self.cloud.url, self.cloud.client_id, self.cloud.client_secret)) as shop:
            if not shop.store.tokens.templates():
                sync_once(shop.store, shop.client)
            shop.target = f"organization {self._buyer}"
            yield shop

    def _run(self, way: Way, point: str, listing: Path | None) -> int | None:
        process = multiprocessing.get_context("forkserver").Process(
            target=_victim,
            args=(self.folder, self.cloud.url, self.cloud.client_id, self.cloud.client_secret.reveal(), way, point,
                  f"organization {self._buyer}", str(listing or "")),
        )  # fmt: skip
        process.start()
        process.join()
        return process.exitcode


def _victim(
    folder: Path, url: str, client_id: str, secret: str, way: Way, point: str, target: str, listing: str
) -> None:
    """Take the device's closed unit back, in a process of its own."""
    with open_shop(folder, Profile(url, client_id, Secret(secret))) as shop:
        death = Death(point)
        death._listing = listing
        put_points(death)
        for method, name in (("unclaim", "disclaim"), ("delete", "deletion"), ("transfer", "transfer")):
            around(death, CloudClient, method, f"request of {name}")
        for method in ("erase", "program"):
            _during(death, method)
        unit = shop.store.journal.occupant(MAC)
        assert unit
        shop.target = target
        shop.carry_on(shop.begin(unit, way))


def _during(death: Death, method: str) -> None:
    """Die between two changes of the flash: some of it is erased, or written, and the rest is not."""
    inner = getattr(FaultyFlash, method)

    def wrapped(self: FaultyFlash, offset: int, what: Any) -> None:
        death.passes(f"{method} at {offset:#x}")
        inner(self, offset, what)

    setattr(FaultyFlash, method, wrapped)


def main() -> None:
    """Die at every point of every way, and say how many there were; the first broken promise ends it."""
    total = 0
    for way in Way:
        with tempfile.TemporaryDirectory() as folder, open_kills(Path(folder)) as kills:
            points = kills.points(way)
            for point in points:
                kills.kill(way, point)
            total += len(points)
            print(f"{way}: {len(points)} kills")
    print(f"{total} kills, each carried on to its end")


if __name__ == "__main__":
    main()
