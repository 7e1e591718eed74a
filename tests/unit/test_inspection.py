"""QA's checklist, tray and gate on a real store and the embedded cloud, over a network that loses and lies."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from app.bench.find.unit_lookup import UnknownUnit
from app.bench.qa import inspection_export
from app.bench.qa.gate import Box
from app.bench.qa.inspection import InspectionDesk, SomebodysBadge
from app.bench.qa.tray import TrayState
from app.bench.tokens.token_desk import TokenDesk
from app.domain.checks import Check, CheckKind, NoteRule, Outcome, judge, packed, take_result, unpacked
from app.domain.errors import BadInput, CloudError, CloudRetry, NotAllowed, StoreError
from app.domain.inspections import Inspection
from app.domain.people import Act, Role
from app.domain.recipes import Recipe, parse_recipe
from app.domain.returns import ReturnStep, Way
from app.domain.secret import Secret
from app.domain.tokens import label_text
from app.domain.units import Unit
from app.store import audit, invariants
from app.store.matching import Claim
from app.store.people import Keys
from tests.faults.bad_network import Request, Trouble
from tests.unit.networked_station import Station, open_station
from tests.unit.people_fixtures import BADGES, enter, with_people
from tests.unit.test_recipes import GOOD

LOOKS = Check("Housing closed")
VOLTS = Check("Supply voltage", CheckKind.VALUE, "V", Decimal("3.2"), Decimal("3.4"))
PHOTO = Check("Seal", photo=True, note=NoteRule.REQUIRED)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    with open_station(tmp_path, plan_tokens=1000) as opened:
        yield opened
        invariants.verify(opened.store.db)
        audit.verify(opened.store.db)


def recipe(*checks: Check) -> Recipe:
    return replace(parse_recipe(GOOD), checks=checks)  # called Sensor, as the station's units are


def desk_of(station: Station, *checks: Check) -> InspectionDesk:
    return InspectionDesk(station.store, station.client, TokenDesk(station.store, station.client), [recipe(*checks)])


def passed(desk: InspectionDesk, unit: Unit) -> Inspection:
    inspection = desk.begin(unit)
    for number, check in enumerate(inspection.checks, 1):
        inspection = desk.record(inspection, number, "3.3" if check.kind is CheckKind.VALUE else "pass")
    return inspection


def reasons(desk: InspectionDesk, *units: Unit) -> list[list[str]]:
    return [[str(reason) for reason in each.reasons] for each in desk.readiness(units)]


# The recipe's checks


def test_a_recipe_s_checklist() -> None:
    text = """
[[check]]
step = "Housing  closed"
[[check]]
step = "Supply voltage"
kind = "value"
unit = "V"
low = 3.2
high = 4
[[check]]
step = "Seal"
photo = true
note = "required"
"""
    checks = parse_recipe(GOOD + text).checks
    assert checks == (LOOKS, replace(VOLTS, high=Decimal(4)), PHOTO)
    assert unpacked(json.loads(json.dumps(packed(checks)))) == checks
    assert parse_recipe(GOOD).checks == ()


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("kind = 'value'", "check.step is missing"),
        ("step = ' '", "check.step is empty"),
        ("step = 'a'\nkind = 'maybe'", "check.kind must be one of pass, value"),
        ("step = 'a'\nlow = 1", 'low and high of “a” need kind = "value"'),
        ("step = 'a'\nkind = 'value'\nlow = 2\nhigh = 1", "check.low of “a” is above check.high"),
        ("step = 'a'\nkind = 'value'\nlow = 'x'", "check.low must be a number"),
        ("step = 'a'\nkind = 'value'\nlow = nan", "check.low must be a number"),
        ("step = 'a'\nkind = 'value'\nhigh = true", "check.high must be a number"),
        ("step = 'a'\nphoto = 1", "check.photo must be true or false"),
        ("step = 'a'\nnote = 'no'", "check.note must be one of optional, required"),
        ("step = 'a'\nlimit = 3", "check.limit is not known"),
        ("step = 'a'\n[[check]]\nstep = 'A'", "two checks have the step “a”"),
        (f"step = '{'a' * 121}'", "check.step must be printable and at most 120"),
    ],
)
def test_a_check_that_is_wrong_is_named(text: str, sentence: str) -> None:
    with pytest.raises(BadInput) as caught:
        parse_recipe(f"{GOOD}\n[[check]]\n{text}\n")
    assert sentence in str(caught.value)


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**11), max_value=10**11, places=6))
def test_the_limits_decide_and_nobody_else(value: Decimal) -> None:
    result = take_result(VOLTS, f"{value:f}".replace(".", ","))
    assert Decimal(result) == value
    assert (judge(VOLTS, result) is Outcome.PASS) is (Decimal("3.2") <= value <= Decimal("3.4"))
    assert judge(replace(VOLTS, high=None), result) is (Outcome.PASS if value >= Decimal("3.2") else Outcome.FAIL)
    assert judge(replace(VOLTS, low=None, high=None), result) is Outcome.PASS


@given(st.text())
def test_whatever_is_typed_is_a_number_or_a_sentence(text: str) -> None:
    with suppress(BadInput):
        assert Decimal(take_result(VOLTS, text)).is_finite()


@pytest.mark.parametrize("text", ["", "pass", "nan", "inf", "1e3", "3.3.3", "0x3", "٣.٣", "3,3 A", "--3", "3."])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(BadInput):
        take_result(VOLTS, text)


# An inspection


def test_an_inspection_is_kept_step_by_step_and_goes_on_after_a_crash(station: Station, tmp_path: Path) -> None:
    unit, desk = station.close_unit(), desk_of(station, LOOKS, VOLTS)
    assert reasons(desk, unit) == [[f"{unit.name} was not inspected."]]
    inspection = desk.begin(unit)
    inspection = desk.record(inspection, 1, "fail", "scratched  at\nthe edge")
    assert inspection.so_far is Outcome.FAIL
    assert inspection.next == 2

    again = desk_of(station, LOOKS)  # the program died, and the recipe was changed meanwhile
    assert reasons(again, unit) == [[f"The inspection of {unit.name} has not ended."]]
    inspection = again.begin(unit)
    assert inspection.checks == (LOOKS, VOLTS)
    assert inspection.newest[1].note == "scratched at the edge"
    inspection = again.record(inspection, 2, "3,5")
    assert inspection.outcome_of(inspection.newest[2]) is Outcome.FAIL
    assert inspection.outcome is None  # steps can be done again until somebody ends it
    inspection = again.record(inspection, 1, "pass")
    inspection = again.fail(inspection)
    assert inspection.outcome is Outcome.FAIL
    assert reasons(again, unit) == [[f"{unit.name} failed its inspection: Supply voltage."]]
    with pytest.raises(BadInput, match="has ended"):
        again.record(inspection, 2, "3.3")

    inspection = passed(desk, unit)
    assert inspection.outcome is Outcome.PASS
    assert inspection.ended_at
    assert reasons(desk, unit) == [[]]
    history = [entry.act for entry in station.store.journal.history(unit)]
    assert history[-7:] == [
        "finding", "finding", "inspection: fail", "inspection begun", "finding", "finding", "inspection: pass"
    ]  # fmt: skip

    rows = inspection_export.findings(station.store)
    assert [(row["number"], row["outcome"], row["counts"], row["inspection_outcome"]) for row in rows] == [
        ("1", "fail", "no", "fail"), ("2", "fail", "yes", "fail"), ("1", "pass", "yes", "fail"),
        ("1", "pass", "yes", "pass"), ("2", "pass", "yes", "pass"),
    ]  # fmt: skip
    assert (rows[1]["value"], rows[1]["low"], rows[1]["high"], rows[1]["measured_in"]) == ("3.5", "3.2", "3.4", "V")
    assert rows[1]["who"] == "tester"
    desk.record(desk.begin(unit), 1, "fail", "=HYPERLINK(1)")
    assert inspection_export.write_csv(station.store, tmp_path / "findings.csv", [unit]) == 6
    text = (tmp_path / "findings.csv").read_bytes().decode("utf-8-sig")
    assert [row["note"] for row in csv.DictReader(io.StringIO(text))][-1] == "'=HYPERLINK(1)"


def test_what_a_step_needs_is_asked_for(station: Station, tmp_path: Path) -> None:
    unit, desk = station.close_unit(), desk_of(station, PHOTO, VOLTS)
    inspection = desk.begin(unit)
    picture = tmp_path / "seal.png"
    exif = Image.Exif()
    exif[0x010E] = "made at the plant in Springfield"
    Image.new("RGBA", (3000, 1000), (255, 0, 0, 128)).save(picture, exif=exif)
    for said, note, photo, sentence in (
        ("pass", "seal 17", None, "needs a photo"),
        ("pass", "", picture, "needs a note"),
        ("3.3", "seal 17", picture, "Say pass or fail"),
        ("pass", "so " * 200, picture, "more than 500"),
        ("pass", "seal 17", tmp_path / "none.png", "cannot be read"),
        ("pass", "seal 17", Path(__file__), "is no picture"),
    ):
        with pytest.raises(BadInput, match=sentence):
            desk.record(inspection, 1, said, note, photo)
    with pytest.raises(BadInput, match="no step 3"):
        desk.record(inspection, 3, "pass")
    with pytest.raises(BadInput, match="has failed: do the steps"):
        desk.fail(inspection)
    assert station.store.inspections.get(inspection.id).findings == ()
    inspection = desk.record(inspection, 1, "fail", "seal 17", picture)
    inspection = desk.record(inspection, 1, "pass", "seal 18")  # the photo that was taken stays
    kept = station.store.inspections.photo(inspection.newest[1])
    with Image.open(io.BytesIO(kept)) as image:
        assert (image.format, image.size, image.mode) == ("JPEG", (1600, 533), "RGB")
    assert b"Springfield" not in kept
    with pytest.raises(BadInput, match="measured"):
        desk.record(inspection, 2, "pass")


def test_only_closed_units_are_inspected_and_a_return_voids_what_was_found(station: Station) -> None:
    desk = desk_of(station, LOOKS)
    unit = station.close_unit()
    passed(desk, unit)
    assert reasons(desk, unit) == [[]]
    back = station.store.returns.begin(unit, Way.RESELL, "came back")
    assert [f"{unit.name} is being taken back: the returns desk has it.", f"{unit.name} was not inspected."] == (
        reasons(desk, unit)[0]
    )
    with pytest.raises(BadInput, match="is being taken back"):
        desk.begin(unit)
    station.store.returns.give_up(back, "by mistake")
    assert reasons(desk, unit) == [[]]
    back = station.store.returns.begin(unit, Way.REPROVISION, "broken")
    station.store.returns.void(station.store.returns.done(back, ReturnStep.DISCLAIM), "destroyed")
    assert reasons(desk, unit) == [[f"{unit.name} is returned, not closed."]]
    with pytest.raises(BadInput, match="only a closed unit is inspected"):
        desk.begin(unit)
    with pytest.raises(BadInput, match="has no checks"):
        desk_of(station).begin(station.close_unit())
    other = InspectionDesk(station.store, station.client, TokenDesk(station.store, station.client), [])
    third = station.close_unit()
    assert "whether it must be inspected is not known. Set a slot for it." in reasons(other, third)[0][0]


def test_who_may_inspect(station: Station) -> None:
    store = with_people(station.store)
    desk = InspectionDesk(store, station.client, TokenDesk(store, station.client), [recipe(LOOKS)])
    unit = station.close_unit()
    for who in ("", "Olga", "Rita"):
        if who:
            enter(store.people, who)
        with pytest.raises(NotAllowed, match="only QA or supervisors"):
            desk.begin(unit)
        with pytest.raises(NotAllowed, match="only QA or supervisors"):
            desk.gate([unit.name], Box())
    enter(store.people, "Quinn")
    inspection = desk.begin(unit)
    enter(store.people, "Olga")
    with pytest.raises(NotAllowed):
        desk.record(inspection, 1, "pass")
    enter(store.people, "Quinn")
    inspection = desk.record(inspection, 1, "pass")
    assert (inspection.who, inspection.newest[1].who) == ("Quinn", "Quinn")
    assert [(entry.who, entry.role) for entry in store.journal.history(unit)[-3:]] == [("Quinn", "qa")] * 3


def test_a_badge_is_no_measured_number_and_is_kept_nowhere(station: Station) -> None:
    store = with_people(station.store)
    desk = InspectionDesk(store, station.client, TokenDesk(store, station.client), [recipe(VOLTS)])
    enter(store.people, "Sam")
    people = store.people
    permit = people.permit(Act.MANAGE_PEOPLE, people.present, [people.sign(badge=Secret(BADGES["Sam"]))])
    people.add("Nora", Role.QA, Keys(badge=Secret("0077004433")), permit)
    enter(store.people, "Quinn")
    inspection = desk.begin(station.close_unit())
    for said in ("0077004433", "\x020077004433\r"):
        with pytest.raises(SomebodysBadge):
            desk.record(inspection, 1, said)
    assert store.inspections.get(inspection.id).findings == ()
    assert not any("77004433" in "".join(map(str, row)) for row in store.db.rows("SELECT * FROM audit"))
    assert desk.record(inspection, 1, "0077004434").newest[1].result == "0077004434"  # nobody's
    assert not people.is_badge(BADGES["Sam"] + "1")


# A tray


def test_a_tray_goes_on_where_the_network_broke_off(station: Station) -> None:
    desk = desk_of(station, LOOKS)
    units = [station.close_unit() for _ in range(8)]
    for unit in units:
        passed(desk, unit)
    owner = station.api.customer("qa@example.com")
    for unit in units[:7]:
        assert station.api.act("/static-tokens/claim", token=unit.qr_token, userId=owner["id"]).status_code == 200
    station.turn()
    assert reasons(desk, units[0]) == [
        [f"{units[0].name} is claimed by user {owner['id']} of organization {owner['orgId']}: disclaim it."]
    ]
    assert desk.claimed_by(owner["id"]) == units[:7]
    sent: list[Request] = []

    def befalls(request: Request) -> Trouble:
        if request.path.endswith("/unclaim"):
            sent.append(request)
        return Trouble.BUSY_LONG if len(sent) > 3 else Trouble.NONE

    station.network.befalls = befalls
    people = station.store.people
    batches = desk.disclaim(units, "tested", people.permit(Act.DISCLAIM, None))
    assert isinstance(desk.carry_out(batches), CloudRetry)
    states = [row.state for row in desk.tray(units)]
    assert states == [TrayState.SENT] * 3 + [TrayState.WAITING] * 4 + [TrayState.UNCLAIMED]
    assert not any(each.ready for each in desk.readiness(units))  # nobody can say that nobody owns them

    again = desk_of(station, LOOKS)  # the program died
    assert set(again.open_tray().units) == set(units[:7])
    station.network.befalls = lambda _: Trouble.NONE
    assert "it is not seen done" in reasons(again, units[0])[0][0]
    batches = again.disclaim(units, "tested", people.permit(Act.DISCLAIM, None))
    assert batches == again.open_tray().batches
    assert again.carry_out(batches) is None
    assert {row.state for row in again.tray(units)} == {TrayState.UNCLAIMED}
    assert again.open_tray().units == ()
    assert all(each.ready for each in again.readiness(units))
    did = [each for each in station.network.arrived if each.request.path.endswith("/unclaim")]
    assert len(did) == 7  # each once
    assert again.disclaim(units, "again", people.permit(Act.DISCLAIM, None)) == ()
    with pytest.raises(NotAllowed):
        again.disclaim(units, "again", people.permit(Act.SYNC, None))


def test_a_tray_that_was_scanned_outlives_the_program(station: Station) -> None:
    desk = desk_of(station)
    units = [station.close_unit() for _ in range(4)]
    desk.keep_tray([units[2], units[0], units[1]])
    again = desk_of(station)
    assert again.open_tray().units == (units[2], units[0], units[1])
    assert again.open_tray().batches == ()
    station.claim(units[3].qr_token)
    batches = desk.disclaim([units[3]], "tested", station.store.people.permit(Act.DISCLAIM, None))
    assert (again.open_tray().units, again.open_tray().batches) == ((units[2], units[0], units[1], units[3]), batches)
    station.store.returns.begin(units[0], Way.RESELL, "came back")  # it is not in QA's hands any more
    assert again.open_tray().units == (units[2], units[1], units[3])
    desk.keep_tray([])
    assert again.open_tray().units == (units[3],)


def test_one_unit_at_the_returns_desk_does_not_hide_the_others_of_its_tray(station: Station) -> None:
    desk = desk_of(station)
    units = [station.close_unit() for _ in range(3)]
    for unit in units:
        station.claim(unit.qr_token)
    permit = station.store.people.permit(Act.DISCLAIM, None)
    batches = desk.disclaim(units, "tested", permit)  # the cloud was gone by then
    back = station.store.returns.begin(units[0], Way.RESELL, "came back")
    assert set(desk.open_tray().units) == set(units[1:])
    assert desk.open_tray().batches == batches
    station.store.returns.give_up(back, "by mistake")
    assert {unit.id for unit in desk.open_tray().units} == {unit.id for unit in units}


# The gate


def test_the_gate_lets_a_box_through_as_a_whole_or_says_why_not(station: Station) -> None:
    desk = desk_of(station, LOOKS)
    good, claimed, fresh, reprinted = (station.close_unit() for _ in range(4))
    for unit in (good, claimed, reprinted):
        passed(desk, unit)
    station.claim(claimed.qr_token)
    labels = {unit.name: label_text(unit.qr_token, unit.org_id) for unit in (good, claimed, fresh, reprinted)}
    verdict = desk.gate([labels[good.name]], Box("7", "PO 12"))
    assert verdict.passed
    assert desk.gate([good.mac.upper(), reprinted.serial], Box()).passed
    texts = [labels[good.name], claimed.name, fresh.serial, good.name, "SOMEBODY'S BADGE", f"{good.name}/2"]
    verdict = desk.gate(texts, Box("8"))
    said = [" ".join(map(str, each.reasons)) for each in verdict.boxed]
    assert said[0] == ""
    assert f"{claimed.name} is claimed by user" in said[1]
    assert said[2] == f"{fresh.name} was not inspected."
    assert said[3] == f"{good.name} is in the list twice."
    assert said[4].startswith("No unit of this station is known by this.")
    assert "never had a label copy 2" in said[5]
    rows = station.store.db.rows("SELECT facts FROM audit WHERE act = 'gate' ORDER BY seq")
    facts = [json.loads(row["facts"]) for row in rows]
    assert (facts[0]["box"], facts[0]["order"], facts[0]["outcome"], facts[0]["units"]) == (
        "7", "PO 12", "pass", [good.name]
    )  # fmt: skip
    assert facts[2]["outcome"] == "fail"
    assert set(facts[2]["refused"]) >= {claimed.name, fresh.name}

    station.network.befalls = lambda _: Trouble.FAILS
    verdict = desk.gate([good.name], Box())
    assert not verdict.passed
    without = InspectionDesk(station.store, None, TokenDesk(station.store, None), [recipe(LOOKS)])
    assert "No cloud is set" in str(without.gate([good.name], Box()).boxed[0].reasons[0])
    with pytest.raises(BadInput, match="No unit is in the box"):
        desk.gate([" "], Box())
    with pytest.raises(BadInput, match="at most 80"):
        desk.gate([good.name], Box("x" * 81))


def test_a_void_label_is_not_let_through(station: Station) -> None:
    desk = desk_of(station)
    unit = station.close_unit()
    journal = station.store.journal
    unit = journal.close(journal.printed(journal.print_copy(unit, "1", "damaged"), "job"), "scanned")
    qr = label_text(unit.qr_token, unit.org_id)
    for text, words in (
        (f"{unit.name}/1", "is void"),
        (qr, "scan the bar code beside the QR code"),
        (f"{unit.name}/2", ""),
        (unit.name, ""),
    ):
        verdict = desk.gate([text], Box())
        assert words in " ".join(map(str, verdict.boxed[0].reasons))
        assert verdict.passed is not bool(words)


def test_what_nobody_knows_is_not_repeated(station: Station) -> None:
    desk = desk_of(station)
    for text in ("EMPLOYEE 4711", "x", "7c:df:a1:99:99:99", ""):
        with pytest.raises(UnknownUnit) as caught:
            desk.look(text)
        assert "EMPLOYEE" not in str(caught.value)
    unit = station.close_unit()
    for text in (unit.name, unit.serial, unit.mac, unit.mac.replace(":", "-").upper(), unit.qr_token,
                 f"\x02{label_text(unit.qr_token, unit.org_id)}\r\n"):  # fmt: skip
        assert desk.look(text).unit == unit
    with pytest.raises(BadInput) as caught:
        desk.look(station.store.tokens.auth_token(unit.qr_token).reveal())
    assert "something secret" in str(caught.value)
    word = desk.cloud(unit)
    assert word.situation is not None
    assert (word.situation.claimed, word.situation.device_id is not None) == (False, True)
    assert word.readiness.ready


@pytest.mark.parametrize(
    ("tampering", "sentence"),
    [
        ("UPDATE findings SET result = '3.3' WHERE result = '3.9'", "a finding that its history does not tell"),
        ("UPDATE findings SET note = 'fine'", "a finding that its history does not tell"),
        ("DELETE FROM findings WHERE result = '3.9'", "A finding of the unit .* is missing"),
        ("UPDATE inspections SET checklist = replace(checklist, '3.4', '4.4')", "an inspection that its history"),
        ("UPDATE inspections SET ended_at = NULL", "an inspection that its history"),
    ],
)
def test_what_was_found_cannot_be_changed_unseen(tmp_path: Path, tampering: str, sentence: str) -> None:
    with open_station(tmp_path) as station:
        desk, unit = desk_of(station, LOOKS, VOLTS), station.close_unit()
        inspection = desk.record(desk.record(desk.begin(unit), 1, "pass"), 2, "3.9")
        desk.fail(inspection)
        invariants.verify(station.store.db)
        with station.store.db.transaction() as connection:
            connection.execute(tampering)
        with pytest.raises(StoreError, match=sentence):
            invariants.verify(station.store.db)


def test_a_tester_claims_a_unit_whatever_the_network_does(station: Station) -> None:
    desk, unit = desk_of(station, LOOKS), station.close_unit()
    tester, other = station.api.customer("qa@example.com"), station.api.customer("other@example.com")

    def befalls(request: Request) -> Trouble:
        return Trouble.ANSWER_LOST if request.path.endswith("/claim") else Trouble.NONE

    station.network.befalls = befalls
    assert desk.claim(unit, tester["id"]).org_id == tester["orgId"]  # its answer was lost, and the list was asked
    station.network.befalls = lambda _: Trouble.NONE
    with pytest.raises(CloudError):
        desk.claim(unit, other["id"])
    assert desk.cloud(unit).situation.owner_id == tester["id"]  # type: ignore[union-attr]
    assert [entry.act for entry in station.store.journal.history(unit)].count("claimed for the test") == 1
    live = station.store.journal.reserve(Claim("7c:df:a1:00:99:99", 1, "Sensor", "1"))
    with pytest.raises(BadInput, match="only a closed unit is tested"):
        desk.claim(live, tester["id"])
