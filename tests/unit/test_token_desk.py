"""Tokens are created, disclaimed and deleted over a network that loses and lies: the cloud's list decides."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.bench.tokens import token_errands
from app.bench.tokens.token_creation import CreationProgress, CreationStep
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import ErrandTold
from app.cloud.console_export import ConsoleExport, ExportedToken
from app.cloud.errors import NotOffered, OutcomeUnknown, Refused
from app.domain.errands import Errand, ErrandKind, ErrandOutcome, settle
from app.domain.errors import BadInput, Cancelled, CloudRetry, NotAllowed
from app.domain.people import Act
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store import invariants
from app.store.matching import Claim
from app.store.people import Permit
from tests.faults.bad_network import Request, Trouble
from tests.unit.localcloud_fixtures import online
from tests.unit.networked_station import TOKENS, Station, open_station
from tests.unit.store_fixtures import make_token

SENSOR = Template(1, "Sensor")


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with open_station(tmp_path, plan_tokens=1000) as opened:
        yield opened
        invariants.verify(opened.store.db)


@pytest.fixture
def desk(station: Station) -> TokenDesk:
    return TokenDesk(station.store, station.client)


def permit(station: Station, act: Act) -> Permit:
    return station.store.people.permit(act, None)


def once(part: str, trouble: Trouble, method: str = "") -> Callable[[Request], Trouble]:
    """The first request to a path that ends so meets a trouble."""
    met: list[Request] = []

    def befalls(request: Request) -> Trouble:
        if request.path.endswith(part) and method in ("", request.method) and not met:
            met.append(request)
            return trouble
        return Trouble.NONE

    return befalls


def free(station: Station, count: int = 0) -> list[str]:
    """The QR tokens that devices may get, or the first of them."""
    return station.store.paper.free(1, count or station.store.tokens.free(1))


def acts(station: Station, act: str) -> int:
    row = station.store.db.row("SELECT count(*) FROM audit WHERE act = ?", act)
    return int(row[0]) if row else -1


# Creating


def test_tokens_by_count_within_the_plan(station: Station, desk: TokenDesk) -> None:
    with pytest.raises(Refused, match=r"988 of 1,000 tokens are left .* 1,050 are asked for\. Upgrade the plan"):
        desk.generate(SENSOR, 1050, permit(station, Act.CREATE_TOKENS))
    assert station.asked("/generate") == []
    created = desk.generate(SENSOR, 10, permit(station, Act.CREATE_TOKENS))
    assert (created.came, created.told, created.answered) == (10, True, True)
    assert created.limit
    assert created.limit.left == 978
    assert station.store.tokens.free(1) == TOKENS + 10
    station.turn()  # a sync finds nothing to mend
    assert station.store.tokens.free(1) == TOKENS + 10
    assert acts(station, "tokens created") == 1


@pytest.mark.parametrize(
    ("trouble", "came"),
    [(Trouble.ANSWER_LOST, 5), (Trouble.FAILS_AFTER, 5), (Trouble.REQUEST_LOST, 0), (Trouble.SWALLOWED, 0),
     (Trouble.CUT, 5), (Trouble.TWICE, 5)],
)  # fmt: skip
def test_what_came_is_counted_where_the_answer_is_lost(
    station: Station, desk: TokenDesk, trouble: Trouble, came: int
) -> None:
    station.api.token()  # one that the cache does not know yet, and that is none of ours
    station.network.befalls = once("/generate", trouble)
    created = desk.generate(SENSOR, 5, permit(station, Act.CREATE_TOKENS))
    assert created.came == came
    assert created.answered == (trouble in (Trouble.SWALLOWED, Trouble.TWICE))
    assert created.told == (trouble is Trouble.TWICE)
    doubled = 5 if trouble is Trouble.TWICE else 0  # by the network: the next sync finds them
    station.turn()
    assert station.store.tokens.free(1) == TOKENS + 1 + came + doubled


def test_a_creation_whose_outcome_cannot_be_read_says_so(station: Station, desk: TokenDesk) -> None:
    def befalls(request: Request) -> Trouble:
        if request.path.endswith("/generate"):
            station.network.befalls = lambda _: Trouble.FAILS
            return Trouble.ANSWER_LOST
        return Trouble.NONE

    station.network.befalls = befalls
    with pytest.raises(OutcomeUnknown, match="5 tokens were asked for, and whether they came is not known"):
        desk.generate(SENSOR, 5, permit(station, Act.CREATE_TOKENS))
    station.network.befalls = lambda _: Trouble.NONE
    station.turn()
    assert station.store.tokens.free(1) == TOKENS + 5


def test_who_stops_a_command_while_the_cloud_creates_is_told_that_they_may_come(
    station: Station, desk: TokenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(product_id: int, count: int) -> list[StaticToken]:
        station.api.act("/static-tokens/generate", productId=product_id, count=count)
        raise KeyboardInterrupt

    monkeypatch.setattr(station.client, "generate", stop)
    with pytest.raises(OutcomeUnknown, match="Stopped, but 5 tokens were asked for already"):
        desk.generate(SENSOR, 5, permit(station, Act.CREATE_TOKENS))
    station.turn()
    assert station.store.tokens.free(1) == TOKENS + 5


def test_tokens_from_rows_come_with_their_metadata(station: Station, desk: TokenDesk) -> None:
    fields = {each["name"] for each in station.api.see("/template/metafields", templateId=station.api.see(
        "/templates")["content"][0]["templateIds"][0])}  # fmt: skip
    serial = next(name for name in fields if "serial" in name.lower())
    rows = [{serial: f"SN{number:06d}"} for number in range(300)]
    steps: list[CreationProgress] = []
    created = desk.create_from_rows(SENSOR, rows, permit(station, Act.CREATE_TOKENS), steps.append)
    assert (created.came, created.told) == (300, True)
    assert [step.step for step in steps] == [CreationStep.ASKING, CreationStep.SENT, CreationStep.TAKING_IN]
    (token,) = station.store.fields.find(serial, "SN000123")
    assert station.store.fields.of(token) == {serial: "SN000123"}
    with online(station.cloud, station.store.tokens.auth_token(token).reveal()):
        row = station.api.row(token)
        assert row
        values = {
            each["name"]: each["value"] for each in station.api.see("/device/metafield", deviceId=row["deviceId"])
        }
    assert values[serial] == "SN000123"  # the very row's
    with pytest.raises(Refused, match="SN000007"):
        desk.create_from_rows(SENSOR, [{serial: "x"}, {serial: "SN000007"}], permit(station, Act.CREATE_TOKENS))
    assert station.store.tokens.free(1) == TOKENS + 300  # all or nothing


def test_rows_can_be_stopped_until_they_are_sent(station: Station, desk: TokenDesk) -> None:
    rows = [{"Serial Number": "1"}]
    with pytest.raises(Cancelled):
        desk.create_from_rows(SENSOR, rows, permit(station, Act.CREATE_TOKENS), cancelled=lambda: True)
    assert station.asked("/import") == []
    sent: list[CreationProgress] = []
    created = desk.create_from_rows(
        SENSOR, rows, permit(station, Act.CREATE_TOKENS), sent.append,
        lambda: any(step.step is CreationStep.SENT for step in sent),
    )  # fmt: skip
    assert created.too_late
    assert created.came == 1


def test_rows_whose_answer_is_lost_are_counted_and_have_no_metadata_here(station: Station, desk: TokenDesk) -> None:
    station.network.befalls = once("/import", Trouble.ANSWER_LOST)
    created = desk.create_from_rows(
        SENSOR, [{"Serial Number": "1"}, {"Serial Number": "2"}], permit(station, Act.CREATE_TOKENS)
    )
    assert (created.came, created.told, created.answered) == (2, False, False)
    assert station.store.fields.find("Serial Number", "1") == []  # nobody knows which it is
    (row,) = station.api.see("/static-tokens", size=1000)["content"][-1:]
    token = ExportedToken(Secret(row["deviceToken"]), row["token"], 1, {"Serial Number": "2"})
    taken = desk.take_in(export(token), SENSOR, permit(station, Act.IMPORT_TOKENS))  # but the Console's export does
    assert (taken.new, taken.known) == (0, 1)
    assert station.store.fields.find("Serial Number", "2") == [row["token"]]


def test_a_cloud_without_these_calls(tmp_path: Path) -> None:
    with open_station(tmp_path, vendor_only=True) as station:
        desk = TokenDesk(station.store, station.client)
        assert desk.limits() is None
        for act in (
            lambda: desk.generate(SENSOR, 1, permit(station, Act.CREATE_TOKENS)),
            lambda: desk.create_from_rows(SENSOR, [{"Serial Number": "1"}], permit(station, Act.CREATE_TOKENS)),
        ):
            with pytest.raises(NotOffered, match="it has no API for that"):
                act()
        token = free(station, 1)[0]
        batch = desk.delete([token], "test", "DELETE 1", permit(station, Act.DELETE))
        carried = desk.carry_out(batch)
        assert isinstance(carried.trouble, NotOffered)
        assert carried.open == 1
        assert token not in free(station)  # nobody gets it meanwhile
        assert desk.drop(batch).dropped == 1
        assert token in free(station)
        invariants.verify(station.store.db)


# Disclaiming and deleting


def delete(station: Station, desk: TokenDesk, *qr_tokens: str, act: Act = Act.DELETE) -> str:
    return desk.delete(qr_tokens, "returned", desk.to_type(qr_tokens), permit(station, act))


def gone(station: Station, qr_token: str) -> bool:
    return station.api.row(qr_token) is None and station.store.tokens.cloud_side(qr_token).gone


def test_disclaiming_tells_the_situation_and_does_it(station: Station, desk: TokenDesk) -> None:
    unit = station.close_unit()
    org_id = station.claim(unit.qr_token)
    auth_token = station.store.tokens.auth_token(unit.qr_token).reveal()
    situation = desk.situation(unit.qr_token)
    words = " ".join(map(str, situation.disclaiming()))
    assert (situation.claimed, situation.org_id, situation.online, situation.unit) == (True, org_id, False, unit)
    assert f"claimed by user {situation.owner_id} of Customer" in words
    assert "sets it back as unclaimed. After that, it can be claimed again" in words
    assert "it will automatically return to the organization where the Static Token was created" in words
    assert f"flashed into {unit.name} ({unit.mac}), which is closed" in words
    assert auth_token not in words + repr(situation)
    told: list[ErrandTold] = []
    carried = desk.carry_out(desk.disclaim([unit.qr_token], "sold again", permit(station, Act.DISCLAIM)), told.append)
    assert (carried.done, carried.open, carried.trouble) == (1, 0, None)
    assert [(each.errand.qr_token, each.ended, each.total) for each in told] == [(unit.qr_token, 1, 1)]
    row = station.api.row(unit.qr_token)
    assert row
    assert row["status"] == "UNCLAIMED"
    assert station.store.tokens.cloud_side(unit.qr_token).status is CloudStatus.UNCLAIMED
    entry = station.store.journal.history(unit)[-1]
    assert (entry.act, entry.why) == ("disclaimed in the cloud", "sold again")
    with online(station.cloud, auth_token):
        assert "is not claimed: there is nothing to disclaim" in str(desk.situation(unit.qr_token).disclaiming()[0])
        assert desk.situation(unit.qr_token).online is True


def test_a_disclaimed_token_of_no_unit_goes_to_no_device(station: Station, desk: TokenDesk) -> None:
    token, unclaimed = free(station, 2)
    assert "none will get it" in str(desk.situation(token).deleting())
    assert len(desk.situation(unclaimed).disclaiming()) == 1  # it stays free
    desk.carry_out(desk.disclaim([unclaimed], "a trial", permit(station, Act.DISCLAIM)))
    assert unclaimed in free(station, 2)
    station.claim(token)
    carried = desk.carry_out(desk.disclaim([token], "a trial", permit(station, Act.DISCLAIM)))
    assert carried.done == 1
    station.turn()
    assert token not in free(station)  # somebody may have it in a device


def test_deleting_needs_the_right_words_the_right_permit_and_a_unit_that_is_done(
    station: Station, desk: TokenDesk
) -> None:
    first, second, third = free(station, 3)
    assert desk.to_type([first]) == "DELETE 1"
    assert desk.to_type([first, second]) == "DELETE 2"
    with pytest.raises(BadInput, match="Type DELETE 1"):
        desk.delete([first], "why", "yes", permit(station, Act.DELETE))
    with pytest.raises(NotAllowed):
        desk.delete([first], "why", "DELETE 1", permit(station, Act.DISCLAIM))
    used = permit(station, Act.DELETE)
    with pytest.raises(BadInput, match="Say why"):
        desk.delete([first], " ", "DELETE 1", used)
    with pytest.raises(NotAllowed):
        desk.delete([first], "why", "DELETE 1", used)
    station.claim(second)
    with pytest.raises(NotAllowed, match=r"1 of the tokens are claimed.*two supervisors"):  # the cache does not know
        delete(station, desk, first, second)
    station.turn()
    unit = station.close_unit()
    assert desk.to_type([unit.qr_token]) == unit.name
    journal = station.store.journal
    live = journal.reserve(Claim("a8:bb:cc:00:00:01", 1, "Sensor", "1"))
    with pytest.raises(BadInput, match=f"is that of {live.name}, which is reserved. Scrap the unit first"):
        delete(station, desk, third, live.qr_token)
    assert "on its way at the bench: reserved" in str(desk.situation(live.qr_token).deleting()[-2])
    with pytest.raises(BadInput, match="not known here"):
        delete(station, desk, make_token().qr_token)
    assert station.store.errands.batches(ended=True) == []
    assert [each for each in station.network.arrived if each.request.method == "DELETE"] == []


def test_many_are_deleted_one_outcome_each(station: Station, desk: TokenDesk) -> None:
    unit = station.close_unit()
    station.claim(unit.qr_token)
    first, second, third = free(station, 3)
    words = " ".join(map(str, desk.situation(unit.qr_token).deleting()))
    assert "can't be undone. You won't be able to restore this device" in words
    assert "The device will be deleted permanently. Customers won't be able to claim it." in words
    assert "will not be able to connect" in str(desk.situation(first).deleting()[1])
    tokens = (unit.qr_token, first, second, third)
    batch = delete(station, desk, *tokens, act=Act.DELETE_CLAIMED)
    assert set(tokens) & set(free(station)) == set()
    assert station.api.remove("/static-tokens", token=second).status_code == 204  # by somebody else
    customer = station.claim(third)
    told: list[ErrandTold] = []
    carried = desk.carry_out(batch, told.append)
    assert (carried.done, carried.refused, carried.open) == (3, 1, 0)
    assert [each.errand.problem for each in told if each.errand.problem] == [
        f"The token {third} was claimed by somebody else since this was asked for. Look at it, then ask again."
    ]
    assert station.api.row(third)
    assert customer
    assert all(gone(station, token) for token in tokens[:3])
    assert station.store.journal.history(unit)[-1].act == "token deleted"
    station.turn()
    assert station.contradictions() == []
    with pytest.raises(BadInput, match="no batch"):
        desk.carry_out("x")


@pytest.mark.parametrize("kind", [ErrandKind.DELETE, ErrandKind.DISCLAIM])
def test_whatever_the_network_does_the_list_decides(station: Station, desk: TokenDesk, kind: ErrandKind) -> None:
    for trouble in Trouble:
        made = station.api.act("/static-tokens/generate", productId=1, count=3).json()["content"]
        tokens = [row["token"] for row in made]
        station.turn()
        meet(station, desk, kind, tokens, trouble)


def meet(station: Station, desk: TokenDesk, kind: ErrandKind, tokens: list[str], trouble: Trouble) -> None:
    """Have a batch meet one trouble at its first request, and carry it on until nothing is open."""
    if kind is ErrandKind.DELETE:
        path, method, batch = "/static-tokens", "DELETE", delete(station, desk, *tokens)
    else:
        customer = station.api.customer(f"{trouble.name}@example.com")
        for token in tokens:
            assert station.api.act("/static-tokens/claim", token=token, userId=customer["id"]).status_code == 200
        path, method, batch = "/unclaim", "POST", desk.disclaim(tokens, "test", permit(station, Act.DISCLAIM))
    station.network.arrived.clear()
    station.network.befalls = once(path, trouble, method)
    carried = desk.carry_out(batch)
    for _ in range(2):
        for errand in station.store.errands.of(batch):
            row = station.api.row(errand.qr_token)
            done = row is None if kind is ErrandKind.DELETE else row and row["status"] == "UNCLAIMED"
            assert done or errand.outcome is None, (trouble, errand)  # what it says is so
        if carried.open:
            carried = desk.carry_out(batch)
    assert (carried.done, carried.open) == (3, 0), trouble
    station.network.befalls = lambda _: Trouble.NONE
    did = [each for each in station.network.arrived if each.status == 204 and each.request.path.endswith(path)]
    assert len([each for each in did if each.request.method == method]) == 3, trouble  # none twice, whatever was lost


def test_a_token_that_was_claimed_since_is_not_deleted_though_the_cloud_does_not_say_by_whom() -> None:
    token = make_token()
    asked = Errand("1", "b", 1, ErrandKind.DELETE, token.qr_token, False, None, None, "", "", "", None, None, None, "")
    assert settle(asked, token) is None
    end = settle(asked, replace(token, status=CloudStatus.CLAIMED))
    assert end
    assert end.outcome is ErrandOutcome.REFUSED
    assert settle(replace(asked, claimed=True), replace(token, status=CloudStatus.CLAIMED)) is None


def test_a_token_whose_deletion_the_cloud_refused_may_go_into_a_device_again(station: Station) -> None:
    count, errands = station.store.tokens.free(1), station.store.errands
    (token,) = free(station, 1)
    (errand,) = errands.of(errands.ask(ErrandKind.DELETE, {token: None}, "spoilt"))
    assert station.store.tokens.free(1) == count - 1
    errands.end(errands.sent(errand), ErrandOutcome.REFUSED, "The cloud refuses it.")
    assert station.store.tokens.free(1) == count
    invariants.verify(station.store.db)


def test_a_token_that_was_disclaimed_stays_out_of_the_pool_though_its_unit_gives_it_back(station: Station) -> None:
    """Whoever had claimed it may have it in a device."""
    store = station.store
    unit, count = store.journal.reserve(Claim("a8:bb:cc:00:00:01", 1, "Sensor", "1")), store.tokens.free(1)
    (errand,) = store.errands.of(store.errands.ask(ErrandKind.DISCLAIM, {unit.qr_token: None}, "claimed by a stranger"))
    store.errands.end(store.errands.sent(errand), ErrandOutcome.DONE)
    store.journal.scrap(unit, "never written")
    assert store.journal.holder(unit.qr_token) is None
    assert store.tokens.free(1) == count
    invariants.verify(store.db)


def test_a_disclaim_whose_answer_was_lost_is_not_sent_at_the_next_customer(station: Station, desk: TokenDesk) -> None:
    token = free(station, 1)[0]
    station.claim(token)
    batch = desk.disclaim([token], "moved", permit(station, Act.DISCLAIM))

    def befalls(request: Request) -> Trouble:
        if request.path.endswith("/unclaim"):
            station.network.befalls = lambda _: Trouble.FAILS  # it cannot be read either
            return Trouble.ANSWER_LOST
        return Trouble.NONE

    station.network.befalls = befalls
    carried = desk.carry_out(batch)
    assert (carried.open, carried.done) == (1, 0)
    assert isinstance(carried.trouble, CloudRetry)
    other = station.api.customer("next@example.com")
    assert station.api.act("/static-tokens/claim", token=token, userId=other["id"]).status_code == 200
    station.network.befalls = lambda _: Trouble.NONE
    station.network.arrived.clear()
    carried = desk.carry_out(batch)
    assert carried.done == 1
    assert station.store.errands.of(batch)[0].problem == "It was claimed again since."
    assert [each for each in station.network.arrived if each.request.path.endswith("/unclaim")] == []
    row = station.api.row(token)
    assert row
    assert row["claimedOrgId"] == other["orgId"]


def test_a_crash_between_sent_and_ended_is_settled_by_reading(
    station: Station, desk: TokenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(token_errands, "CHUNK", 3)
    tokens = free(station, 4)
    batch = delete(station, desk, *tokens)
    first, second, *_ = station.store.errands.open(batch)

    told: list[ErrandTold] = []
    station.store.errands.sent(first)  # sent and done, and never heard of
    assert station.api.remove("/static-tokens", token=first.qr_token).status_code == 204
    station.store.errands.sent(second)  # written down, and never sent
    again = TokenDesk(station.store, station.client)
    assert [each.open for each in station.store.errands.batches()] == [4]
    carried = again.carry_out(batch, told.append)
    assert carried.done == 4
    deletions = [each for each in station.network.arrived if each.request.method == "DELETE"]
    assert len(deletions) == 3
    assert station.store.errands.batches() == []


def test_a_batch_is_stopped_and_carried_on_and_given_up(station: Station, desk: TokenDesk) -> None:
    tokens = free(station, 3)
    batch = delete(station, desk, *tokens)
    sent: list[Request] = []

    def befalls(request: Request) -> Trouble:
        if request.method == "DELETE":
            sent.append(request)
        return Trouble.NONE

    station.network.befalls = befalls
    carried = desk.carry_out(batch, cancelled=lambda: bool(sent))
    assert (carried.done, carried.open, carried.trouble) == (1, 2, None)  # what was sent was read again
    with pytest.raises(BadInput, match="has an open errand already"):
        delete(station, desk, tokens[2])
    assert desk.carry_out(batch, cancelled=lambda: True).open == 2
    station.store.errands.sent(station.store.errands.open(batch)[0])  # and nobody knows what became of it
    assert desk.drop(batch).dropped == 2
    assert set(free(station)) & set(tokens) == {tokens[2]}  # the other one may still be deleted by what is on its way
    delete(station, desk, tokens[2])


# The Console's export


def exported(token: StaticToken, org_id: int | None = 1, **fields: str) -> ExportedToken:
    return ExportedToken(token.auth_token, token.qr_token, org_id, fields)


def export(*tokens: ExportedToken) -> ConsoleExport:
    return ConsoleExport(tokens, (), len(tokens))


def test_an_export_is_taken_in_without_a_cloud_and_never_against_what_is_known(station: Station) -> None:
    desk, store = TokenDesk(station.store, None), station.store
    template = Template(77, "Meter")
    first, second = make_token(), make_token()
    taken = desk.take_in(
        export(exported(first, **{"Serial Number": "A1"}), exported(second)),
        template,
        permit(station, Act.IMPORT_TOKENS),
    )
    assert (taken.new, taken.known) == (2, 0)
    assert store.tokens.find_template("Meter") == template
    assert store.tokens.free(77) == 2
    assert store.tokens.auth_token(first.qr_token) == first.auth_token
    assert store.fields.find("Serial Number", "A1") == [first.qr_token]
    again = desk.take_in(export(exported(first), exported(make_token())), template, permit(station, Act.IMPORT_TOKENS))
    assert (again.new, again.known) == (1, 1)
    other = make_token()
    for wrong, words in (
        (exported(make_token(qr_token=first.qr_token)), "is known here with another AuthToken"),
        (exported(make_token(auth_token=first.auth_token)), f"is known here as that of {first.qr_token}"),
        (exported(make_token(), org_id=None), "give the organization's number"),
    ):
        with pytest.raises(BadInput, match=words) as caught:
            desk.take_in(export(exported(other), wrong), template, permit(station, Act.IMPORT_TOKENS))
        assert first.auth_token.reveal() not in str(caught.value)
        assert store.tokens.free(77) == 3  # nothing of it
    with pytest.raises(BadInput, match="is of organization 1, not 2"):
        desk.take_in(export(exported(other)), template, permit(station, Act.IMPORT_TOKENS), org_id=2)
    with pytest.raises(NotAllowed):
        desk.take_in(export(exported(other)), template, permit(station, Act.SYNC))
    with pytest.raises(BadInput, match="No cloud is set"):
        desk.limits()
    assert acts(station, "tokens imported") == 2
