"""The returns desk, whole: the embedded cloud, a simulated chip in memory, labels as PDFs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.bench.cloud_link import sync_once
from app.bench.provision import connect, flash, print_label, reserve, unheard
from app.bench.qa.gate import put_in
from app.bench.returns.returns_recognise import Holds
from app.bench.scan_back import check_scan, scan_back
from app.cloud.errors import NotOffered
from app.cloud.profile import Profile
from app.device.nvs import parse_nvs
from app.device.simulated import SimulatedSpec
from app.domain.errors import (
    BadInput,
    DeviceGone,
    DeviceSwapped,
    NotAllowed,
    StationError,
    StoreError,
    VerifyFailed,
)
from app.domain.people import Act
from app.domain.returns import ReturnOutcome, ReturnStep, Way
from app.domain.tokens import label_text
from app.domain.units import Unit, UnitState
from app.localcloud.server import LocalCloud
from app.store.matching import Claim
from app.store.people import Permit
from tests.faults.returns_shop import MAC, USER_DATA, WIFI, ReturnsShop, open_shop
from tests.faults.sensor_line import DELIVERY
from tests.unit.localcloud_fixtures import Api, Device
from tests.unit.people_fixtures import enter, permitted, with_people
from tests.unit.simulated_port import PORT

OTHER = "7c:df:a1:00:00:02"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud")) as cloud:
        cloud.add_demo(["Sensor"], 60)
        cloud._running().db.connection.execute("PRAGMA synchronous = OFF")
        yield cloud


@pytest.fixture
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as api:
        yield api


@pytest.fixture
def shop(cloud: LocalCloud, tmp_path: Path) -> Iterator[ReturnsShop]:
    with open_shop(tmp_path, Profile(cloud.url, cloud.client_id, cloud.client_secret)) as shop:
        sync_once(shop.store, shop.client)
        yield shop
        shop.check()


def sold(shop: ReturnsShop, cloud: LocalCloud, api: Api, email: str) -> tuple[Unit, int]:
    """A closed unit whose device was online, is claimed and used by a customer; and that customer's id."""
    unit = shop.close_unit()
    with Device(cloud) as device:
        device.log_in(shop.store.tokens.auth_token(unit.qr_token).reveal())
    customer = api.customer(email)
    assert api.act("/static-tokens/claim", token=unit.qr_token, userId=customer["id"]).status_code == 200
    shop.use(unit)
    return unit, customer["id"]


def said(found: tuple[StationError, ...]) -> str:
    return " ".join(map(str, found))


def test_resell_leaves_nothing_of_the_customer_and_the_token_where_it_was(
    shop: ReturnsShop, cloud: LocalCloud, api: Api
) -> None:
    unit, _ = sold(shop, cloud, api, "resell@example.com")
    token = shop.store.tokens.auth_token(unit.qr_token)
    case = shop.desk.look_at(shop.bay)
    assert (case.unit, case.found.holds) == (unit, Holds.OWN)
    assert [offer.way for offer in case.ways] == [Way.RESELL, Way.REPROVISION, Way.TRANSFER, Way.SCRAP]
    assert "Disclaiming removes any ownership" in said(case.ways[0].will)
    assert token.reveal() not in repr(case)
    each = shop.carry_on(shop.begin(unit, Way.RESELL))
    assert each.outcome is ReturnOutcome.DONE
    row = api.row(unit.qr_token)
    assert row
    assert row["status"] == "UNCLAIMED"
    assert set(shop.read(USER_DATA.offset, USER_DATA.size)) == {0xFF}
    assert WIFI.encode() not in shop.read(0, len(shop.chip.flash.read(0, shop.chip.flash.size)))
    entries = parse_nvs(shop.read(DELIVERY.offset, DELIVERY.size)).entries
    assert {key: entry.value for key, entry in entries.items()} == {
        ("blynk", "auth"): token.reveal(), ("blynk", "host"): "fra1.blynk.cloud"
    }  # fmt: skip
    now = shop.store.journal.unit(unit.id)
    assert (now.state, now.copy, now.qr_token) == (UnitState.CLOSED, 1, unit.qr_token)
    assert shop.desk.open() == []


def test_a_damaged_label_is_printed_again_and_the_older_copy_is_void(
    shop: ReturnsShop, cloud: LocalCloud, api: Api
) -> None:
    unit, _ = sold(shop, cloud, api, "damaged@example.com")
    each = shop.begin(unit, Way.RESELL)
    while each.next is not ReturnStep.LABEL:
        each = shop.one_step(each)
    old = shop.label_of(unit)
    with pytest.raises(BadInput, match="needs a reason"):
        shop.desk.print_again(each, " ", shop.permits(Act.VOID_CLOSED))
    shop.desk.print_again(each, "scratched", shop.permits(Act.VOID_CLOSED))
    with pytest.raises(BadInput, match="bar code"):
        shop.desk.label(each, old, shop.permits(Act.TAKE_BACK))
    with pytest.raises(BadInput, match="cannot be undone"):
        shop.desk.give_up(each, "no", shop.permits(Act.TAKE_BACK))
    each = shop.desk.label(each, f"{unit.name}/2", shop.permits(Act.TAKE_BACK))
    now = shop.store.journal.unit(unit.id)
    assert (each.outcome, now.state, now.copy) == (ReturnOutcome.DONE, UnitState.CLOSED, 2)
    assert "several label copies" in said(shop.desk.look(old).found.said)
    with pytest.raises(BadInput, match="void copies"):
        check_scan(old, now, shop.store.journal.copies(now), lambda _: None)


def test_reprovision_gives_a_new_token_and_the_old_label_is_told_as_what_it_is(
    shop: ReturnsShop, cloud: LocalCloud, api: Api
) -> None:
    unit, _ = sold(shop, cloud, api, "again@example.com")
    old_label, old_token = shop.label_of(unit), shop.store.tokens.auth_token(unit.qr_token)
    each = shop.one_step(shop.begin(unit, Way.REPROVISION))
    other = shop.store.journal.reserve(Claim(OTHER, 1, "Sensor", "1"))
    with pytest.raises(BadInput, match="belongs to"):
        shop.desk.void(each, label_text(other.qr_token, other.org_id), "", shop.permits(Act.VOID_CLOSED))
    each = shop.desk.void(each, unit.qr_token, "", shop.permits(Act.VOID_CLOSED))  # a customer's plain QR token
    assert shop.store.journal.unit(unit.id).state is UnitState.RETURNED
    assert "its label is void" in said(shop.desk.look(old_label).found.said)
    shop.check()
    each = shop.one_step(each)
    assert (each.step, each.follower) == (ReturnStep.PROVISION, shop.store.journal.occupant(MAC).name)  # type: ignore[union-attr]
    with pytest.raises(BadInput, match="another step"):
        shop.desk.void(each, old_label, "", shop.permits(Act.VOID_CLOSED))
    each = shop.one_step(each)
    assert each.outcome is ReturnOutcome.DONE
    assert api.row(unit.qr_token) is None  # deleted
    new = shop.store.journal.named(each.follower)
    assert new.qr_token != unit.qr_token
    assert old_token.reveal().encode() not in shop.read(0, shop.chip.flash.size)
    assert shop.store.tokens.auth_token(new.qr_token).reveal().encode() in shop.read(0, shop.chip.flash.size)
    found = shop.desk.look(old_label)
    assert f"{new.name} follows it" in said(found.found.said)
    assert found.ways == ()
    assert shop.desk.look_at(shop.bay).unit == new


def test_scrap_deletes_erases_and_ends_for_good(shop: ReturnsShop, cloud: LocalCloud, api: Api) -> None:
    unit, _ = sold(shop, cloud, api, "scrap@example.com")
    each = shop.begin(unit, Way.SCRAP)
    with pytest.raises(NotAllowed, match="two supervisors"):
        shop.desk.delete(each, shop.permits(Act.DELETE))
    assert shop.store.journal.unit(unit.id).state is UnitState.CLOSED  # nothing was begun
    each = shop.one_step(each)
    assert shop.store.journal.unit(unit.id).state is UnitState.SCRAPPED
    assert api.row(unit.qr_token) is None
    with pytest.raises(BadInput, match="being scrapped"):
        shop.close_unit()  # on the line, before it is erased
    with pytest.raises(BadInput, match="Say why"):
        shop.desk.not_erased(each, "", shop.permits(Act.TAKE_BACK))
    each = shop.one_step(each)
    assert set(shop.read(DELIVERY.offset, DELIVERY.size)) == {0xFF} == set(shop.read(USER_DATA.offset, USER_DATA.size))
    with pytest.raises(BadInput, match="Scan the label"):
        shop.desk.destroy(each, "", " ", shop.permits(Act.TAKE_BACK))
    assert shop.carry_on(each).outcome is ReturnOutcome.DONE
    found = shop.desk.look_at(shop.bay)
    assert (found.unit.name if found.unit else "", found.found.holds, found.ways) == (unit.name, Holds.NOTHING, ())
    assert "was scrapped" in said(found.found.said)
    assert "it was wiped" in said(found.found.said)
    anew = shop.close_unit()  # the board itself may go through the line again
    assert anew.qr_token != unit.qr_token


def test_transfer_is_seen_in_the_cloud_and_touches_nothing_here(shop: ReturnsShop, cloud: LocalCloud, api: Api) -> None:
    unit, seller = sold(shop, cloud, api, "seller@example.com")
    buyer = api.customer("buyer@example.com")
    before = shop.read(0, shop.chip.flash.size)
    for target in ("nobody", "user", "user x", "team 3", f"user {2**70}"):
        with pytest.raises(BadInput, match="like user 12"):
            shop.desk.begin(unit, Way.TRANSFER, "sold on", shop.permits(Act.TAKE_BACK), target)
    nobody = shop.desk.begin(unit, Way.TRANSFER, "sold on", shop.permits(Act.TAKE_BACK), "user 999999")
    with pytest.raises(StationError):
        shop.desk.transfer(nobody, shop.permits(Act.TAKE_BACK))
    assert shop.desk.give_up(nobody, "no such user", shop.permits(Act.TAKE_BACK)).outcome is ReturnOutcome.GIVEN_UP
    for target, key, wanted in (
        (f"User {buyer['id']}", "ownerId", buyer["id"]),
        (f"organization {buyer['orgId']}", "claimedOrgId", buyer["orgId"]),
        (f"user {seller}", "ownerId", seller),
    ):
        shop.target = target
        each = shop.carry_on(shop.begin(unit, Way.TRANSFER))
        row = api.row(unit.qr_token)
        assert row
        assert row[key] == wanted
        assert each.outcome is ReturnOutcome.DONE
    assert shop.read(0, shop.chip.flash.size) == before
    assert shop.store.journal.unit(unit.id).state is UnitState.CLOSED


def test_what_is_no_unit_of_this_station_is_told(shop: ReturnsShop) -> None:
    unit = shop.close_unit()
    free = shop.store.paper.free(1, 1)[0]
    secret = shop.store.tokens.auth_token(unit.qr_token).reveal()
    for text, words in (
        ("", "known by this"), ("T1-000099", "known by this"), ("T1-000099/2", "T1-000099"), (free, "No unit"),
        (f"{unit.name}/9", "never had"), (secret, "something secret"), ("sqr_" + "x" * 32 + "+1", "No unit"),
        ("sqr_short+1", "not a Blynk label"), (OTHER, "known by this"), ("ä" * 500, "known by this"),
    ):  # fmt: skip
        with pytest.raises(BadInput, match=words) as raised:
            shop.desk.look(text)
        assert secret not in str(raised.value)
    for text in (
        unit.name,
        MAC.upper(),
        MAC.replace(":", "-"),
        unit.qr_token,
        shop.label_of(unit),
        f" {unit.name}/1\r",
    ):
        assert shop.desk.look(text).unit == unit


def test_a_device_is_known_by_its_token_by_its_mac_or_not_at_all(
    shop: ReturnsShop, cloud: LocalCloud, tmp_path: Path
) -> None:
    unit = shop.close_unit()
    flash = shop.read(0, shop.chip.flash.size)
    shop.chip.flash.erase(DELIVERY.offset, DELIVERY.size)
    wiped = shop.desk.look_at(shop.bay)
    assert (wiped.unit, wiped.found.holds) == (unit, Holds.NOTHING)
    assert [offer.way for offer in wiped.ways] == [Way.REPROVISION, Way.SCRAP]  # it never connected: no transfer
    each = shop.one_step(shop.begin(unit, Way.RESELL))
    with pytest.raises(VerifyFailed, match="does not hold the token"):
        shop.one_step(each)
    assert shop.desk.give_up(each, "it was wiped", shop.permits(Act.TAKE_BACK)).outcome is ReturnOutcome.GIVEN_UP
    (tmp_path / "other").mkdir()
    profile = Profile(cloud.url, cloud.client_id, cloud.client_secret)
    with open_shop(tmp_path / "other", profile, spec=SimulatedSpec("esp32", OTHER, flash_size=len(flash))) as other:
        shop.bay = other.bay  # type: ignore[method-assign]
        unknown = shop.desk.look_at(shop.bay)
        assert (unknown.unit, unknown.ways, unknown.found.mac) == (None, (), OTHER)
        assert "ever had the MAC" in said(unknown.found.said)
        other.chip.flash.program(0, flash)
        clone = shop.desk.look_at(shop.bay)
        assert (clone.unit, clone.found.holds, clone.ways) == (None, Holds.OTHER, ())
        assert f"holds the token of {unit.name}, whose device is {MAC.upper()}" in said(clone.found.said)
        strange = other.desk.look_at(other.bay)  # at a station that never saw this token
        assert "a token that this station does not know" in said(strange.found.said)
        each = shop.one_step(shop.begin(unit, Way.RESELL))
        with pytest.raises(DeviceGone, match="another device"):
            shop.one_step(each)


def test_only_a_closed_unit_comes_back_and_only_once(shop: ReturnsShop) -> None:
    open_unit = shop.store.journal.reserve(Claim(OTHER, 1, "Sensor", "1"))
    with pytest.raises(BadInput, match="only a closed unit"):
        shop.begin(open_unit, Way.SCRAP)
    unit = shop.close_unit()
    with pytest.raises(BadInput, match="Say why"):
        shop.desk.begin(unit, Way.SCRAP, " ", shop.permits(Act.TAKE_BACK))
    with pytest.raises(StoreError, match="the returns desk scraps it"):
        shop.store.journal.scrap(unit, "dropped")
    first = shop.begin(unit, Way.RESELL)
    with pytest.raises(BadInput, match="already"):
        shop.begin(unit, Way.SCRAP)
    assert shop.store.returns.open_of(unit) == first
    shop.desk.give_up(first, "changed its mind", shop.permits(Act.TAKE_BACK))
    shop.carry_on(shop.begin(unit, Way.SCRAP))


def test_a_device_swapped_while_it_is_cleared_scraps_its_unit(cloud: LocalCloud, tmp_path: Path) -> None:
    profile = Profile(cloud.url, cloud.client_id, cloud.client_secret)
    with open_shop(tmp_path, profile) as shop:
        sync_once(shop.store, shop.client)
        unit = shop.close_unit()
        shop.use(unit)
        each = shop.one_step(shop.begin(unit, Way.RESELL))
        macs = iter([OTHER])
        shop.worker.mac = lambda: next(macs)  # type: ignore[method-assign]
        with pytest.raises(DeviceSwapped, match="is scrapped"):
            shop.one_step(each)
        assert shop.store.journal.unit(unit.id).state is UnitState.SCRAPPED
        assert shop.desk.open() == []
        shop.check()


def test_only_who_may_takes_back_voids_and_deletes(shop: ReturnsShop, cloud: LocalCloud, api: Api) -> None:
    unit, _ = sold(shop, cloud, api, "people@example.com")
    store = shop.store = with_people(shop.store)
    people = store.people

    def nothing_happened() -> bool:
        row = api.row(unit.qr_token)
        return store.journal.unit(unit.id).state is UnitState.CLOSED and row is not None

    for name in ("Olga", "Quinn"):
        with pytest.raises(NotAllowed, match=f"{name} may not take back"):
            people.permit(Act.TAKE_BACK, enter(people, name))
    with pytest.raises(NotAllowed):
        shop.desk.begin(unit, Way.SCRAP, "forged", Permit(Act.TAKE_BACK, None, ()))
    used = permitted(people, Act.TAKE_BACK, "Rita")
    each = shop.desk.begin(unit, Way.REPROVISION, "wrong customer", used)
    with pytest.raises(NotAllowed):
        shop.desk.give_up(each, "used twice", used)
    each = shop.desk.disclaim(each, permitted(people, Act.DISCLAIM, "Rita"))
    with pytest.raises(NotAllowed, match="supervisor must sign"):
        permitted(people, Act.VOID_CLOSED, "Rita")
    for permit in (Permit(Act.VOID_CLOSED, None, ()), permitted(people, Act.TAKE_BACK, "Rita")):
        with pytest.raises(NotAllowed):
            shop.desk.void(each, shop.label_of(unit), "", permit)
    assert nothing_happened()
    shop.desk.give_up(each, "scrapped instead", permitted(people, Act.TAKE_BACK, "Rita"))

    customer = api.customer("people2@example.com")
    assert api.act("/static-tokens/claim", token=unit.qr_token, userId=customer["id"]).status_code == 200
    each = shop.desk.begin(unit, Way.SCRAP, "burnt", permitted(people, Act.TAKE_BACK, "Rita"))
    assert shop.desk.look(unit.name).act is Act.DELETE_CLAIMED
    for permit in (
        permitted(people, Act.DELETE, "Rita", "Sam"),
        Permit(Act.DELETE_CLAIMED, None, ()),
        permitted(people, Act.TAKE_BACK, "Rita"),
    ):
        with pytest.raises(NotAllowed):
            shop.desk.delete(each, permit)
    with pytest.raises(NotAllowed, match="Two different supervisors"):
        permitted(people, Act.DELETE_CLAIMED, "Rita", "Sam")
    assert nothing_happened()
    each = shop.desk.delete(each, permitted(people, Act.DELETE_CLAIMED, "Rita", "Sam", "Tess"))
    assert store.journal.unit(unit.id).state is UnitState.SCRAPPED
    assert api.row(unit.qr_token) is None
    told = {(entry.who, entry.role) for entry in store.journal.history(unit) if entry.after == "scrapped"}
    assert told == {("Rita", "returns")}


def test_an_old_label_is_refused_at_the_line_at_the_gate_and_told_at_the_desk(
    shop: ReturnsShop, cloud: LocalCloud, api: Api
) -> None:
    unit, _ = sold(shop, cloud, api, "refused@example.com")
    old = shop.label_of(unit)
    each = shop.one_step(shop.begin(unit, Way.REPROVISION))
    assert "being taken back" in said(put_in(shop.store, lambda _: (), old).reasons)
    each = shop.one_step(each)
    line, journal = shop.line, shop.store.journal
    new = flash(line, shop.worker, connect(line, shop.worker, PORT, unheard), reserve(line, MAC, unheard), unheard)
    new, _ = print_label(line, new, unheard, "")
    with pytest.raises(BadInput, match="Wrong label"):
        scan_back(journal, new, old)
    scan_back(journal, new, shop.label_of(new))
    assert "is returned, not closed" in said(put_in(shop.store, lambda _: (), old).reasons)
    assert shop.desk.look(old).ways == ()
    follower = shop.desk.look(new.name)  # the return is at its old token still
    assert follower.open is not None
    assert follower.open.next is ReturnStep.OLD_TOKEN
    assert [message.unit for message in shop.store.outbox.deliverable(9)] == []  # nothing of the old unit any more
    shop.desk.retire(follower.open, shop.permits(Act.TAKE_BACK))
    assert shop.store.outbox.pending() == 1
    assert unit.qr_token not in shop.store.paper.free(1, shop.store.tokens.free(1))  # retired: no device gets it
    assert not put_in(shop.store, lambda _: (), shop.label_of(new)).reasons


def test_what_the_cloud_contradicts_has_a_way_out(shop: ReturnsShop, api: Api) -> None:
    unit = shop.close_unit()
    assert api.remove("/static-tokens", token=unit.qr_token).status_code in (200, 204)  # by somebody in the Console
    case = shop.desk.look(unit.name)
    assert [offer.way for offer in case.ways] == [Way.REPROVISION, Way.SCRAP]
    each = shop.begin(unit, Way.RESELL)
    with pytest.raises(BadInput, match="no longer has the token"):
        shop.one_step(each)
    shop.desk.give_up(each, "no token", shop.permits(Act.TAKE_BACK))
    each = shop.carry_on(shop.begin(unit, Way.REPROVISION))
    assert each.outcome is ReturnOutcome.DONE
    assert shop.store.journal.named(each.follower).state is UnitState.CLOSED


def test_a_device_that_dies_while_it_is_cleared_is_scrapped_instead(
    shop: ReturnsShop, cloud: LocalCloud, api: Api
) -> None:
    unit, _ = sold(shop, cloud, api, "dies@example.com")
    each = shop.one_step(shop.begin(unit, Way.RESELL))
    assert not shop.desk.look(unit.name).may_scrap  # it may be given up
    read = shop.worker.read
    shop.worker.read = lambda offset, size: bytes(size) if offset == USER_DATA.offset else read(offset, size)  # type: ignore[method-assign]
    with pytest.raises(VerifyFailed, match="read back"):
        shop.one_step(each)
    case = shop.desk.look(unit.name)
    assert (case.may_scrap, case.may_give_up) == (True, False)
    assert case.open is not None
    with pytest.raises(BadInput, match="cannot be undone"):
        shop.desk.give_up(case.open, "no", shop.permits(Act.TAKE_BACK))
    each = shop.desk.scrap_instead(case.open, "its flash is worn", shop.permits(Act.TAKE_BACK))
    with pytest.raises(BadInput, match="cannot be undone"):
        shop.desk.give_up(each, "no", shop.permits(Act.TAKE_BACK))
    each = shop.one_step(each)
    with pytest.raises(VerifyFailed):
        shop.one_step(each)
    each = shop.desk.not_erased(each, "its flash is worn", shop.permits(Act.TAKE_BACK))
    assert shop.carry_on(each).outcome is ReturnOutcome.DONE
    proven = [entry for entry in shop.store.journal.history(unit) if entry.act == "return: erase"]
    assert [entry.why for entry in proven] == ["its flash is worn"]


def test_a_cloud_without_an_api_for_it_is_done_by_hand(tmp_path: Path) -> None:
    with LocalCloud(tmp_path / "cloud", vendor_only=True) as vendor, Api(vendor) as vendors:
        vendor.add_demo(["Sensor"], 5)
        with open_shop(tmp_path, Profile(vendor.url, vendor.client_id, vendor.client_secret)) as shop:
            sync_once(shop.store, shop.client)
            unit = shop.close_unit()
            each = shop.begin(unit, Way.SCRAP)
            with pytest.raises(NotOffered):
                shop.one_step(each)
            assert shop.store.journal.unit(unit.id).state is UnitState.SCRAPPED
            with vendor._running().db.transaction() as connection:  # by somebody in the Console
                connection.execute("DELETE FROM tokens WHERE qr_token = ?", (unit.qr_token,))
            assert vendors.row(unit.qr_token) is None
            assert shop.carry_on(shop.store.returns.get(each.id)).outcome is ReturnOutcome.DONE
            shop.check()
