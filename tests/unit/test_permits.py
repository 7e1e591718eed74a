"""Who may do what: every role and act, signatures, permits that are forged, copied, altered, late, or used twice."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.domain.errors import NotAllowed, StoreError
from app.domain.people import Act, Role
from app.domain.secret import Secret
from app.store import audit, invariants
from app.store.people import Keys, People, Permit, Session, Signature
from app.store.permits import LOOKS, LOOKS_SECONDS
from app.store.station_store import Store
from tests.unit.people_fixtures import (
    BADGES,
    PINS,
    ROLES,
    Clock,
    enough,
    enter,
    permitted,
    quick_people,
    signature,
    with_people,
)
from tests.unit.store_fixtures import open_test_store

# Written down a second time, from what the benches were promised: not read from the table that it checks.
O, Q, R, S = Role  # noqa: E741
PROMISED: dict[Act, tuple[set[Role], int]] = {
    Act.PROVISION: ({O, R, S}, 0),
    Act.REPRINT: ({O, R, S}, 0),
    Act.SCRAP: ({O, R, S}, 0),
    Act.SYNC: ({O, Q, R, S}, 0),
    Act.CREATE_TOKENS: ({S}, 0),
    Act.IMPORT_TOKENS: ({S}, 0),
    Act.EXPORT_TOKENS: ({Q, S}, 1),
    Act.PRINT_SHEETS: ({S}, 0),
    Act.DISCLAIM: ({Q, R, S}, 0),
    Act.DELETE: ({R, S}, 1),
    Act.DELETE_CLAIMED: ({R, S}, 2),
    Act.REVEAL: ({Q, R, S}, 1),
    Act.INSPECT: ({Q, S}, 0),
    Act.TAKE_BACK: ({R, S}, 0),
    Act.VOID_CLOSED: ({Q, R, S}, 1),
    Act.CHANGE_RECIPE: ({S}, 1),
    Act.CHANGE_SETTINGS: ({S}, 0),
    Act.MANAGE_PEOPLE: ({S}, 1),
}


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    yield with_people(opened, clock)
    opened.close()


@pytest.fixture
def people(store: Store) -> People:
    return store.people


def rows(store: Store, act: str) -> list[dict[str, object]]:
    found = store.db.rows("SELECT * FROM audit WHERE act = ? ORDER BY seq", act)
    return [dict(row) | json.loads(row["facts"]) for row in found]


def test_every_role_may_do_what_the_table_says_and_nothing_else(store: Store, people: People) -> None:
    assert set(PROMISED) == set(Act)
    used = len(rows(store, "permit"))
    for act, (roles, wanted) in PROMISED.items():
        for name, role in ROLES.items():
            for signers in [(), ("Sam",), ("Sam", "Tess"), ("Tess", "Tess")]:
                allowed = role in roles and len(set(signers)) >= wanted
                if not allowed:
                    with pytest.raises(NotAllowed, match=f"(?s)(?=.*supervisor)(?=.*{act})"):
                        permitted(people, act, name, *signers)
                    continue
                people.use(permitted(people, act, name, *signers), act)
                used += 1
                last = rows(store, "permit")[-1]
                assert (last["who"], last["role"], last["bench"]) == (name, role, "T1")
                assert (last["permitted"], last["signed"]) == (act, sorted(set(signers)))
    assert len(rows(store, "permit")) == used
    audit.verify(store.db)
    invariants.verify(store.db)


def test_nobody_signed_in_may_do_nothing_and_one_person_never_signs_for_two(people: People) -> None:
    for act in Act:
        with pytest.raises(NotAllowed, match="Sign in first"):
            people.permit(act, None, [signature(people, "Sam"), signature(people, "Tess")])
    with pytest.raises(NotAllowed, match="Sign in first"):
        people.check(Act.PROVISION)
    with pytest.raises(NotAllowed, match="Two different supervisors"):
        permitted(people, Act.DELETE_CLAIMED, "Sam", "Sam", "Sam")
    people.use(permitted(people, Act.DELETE_CLAIMED, "Sam", "Sam", "Tess"), Act.DELETE_CLAIMED)
    for name in ("Olga", "Quinn", "Rita"):
        with pytest.raises(NotAllowed, match="no supervisor"):
            signature(people, name)


def _forged(permit: Permit) -> Permit:
    return Permit(permit.act, permit.person, permit.signed)


def _other_act(permit: Permit) -> Permit:
    object.__setattr__(permit, "act", Act.DELETE_CLAIMED)
    return permit


@pytest.mark.parametrize("forge", [_forged, replace, copy.copy, copy.deepcopy, _other_act, lambda _: "a permit"])
def test_a_permit_that_was_not_issued_for_this_act_is_refused(
    store: Store, people: People, forge: Callable[[Permit], Permit]
) -> None:
    before = audit.head(store.db)
    forged = forge(people.permit(Act.SYNC, enter(people, "Rita")))
    act = forged.act if isinstance(forged, Permit) else Act.SYNC
    with pytest.raises(NotAllowed):
        people.use(forged, act)
    assert audit.verify(store.db) == before[0] + 1  # the sign-in


def test_a_permit_is_used_once_for_its_act_at_once_and_where_it_was_given(
    store: Store, people: People, clock: Clock
) -> None:
    permit = permitted(people, Act.DELETE, "Rita", "Sam")
    people.use(permit, Act.DELETE)
    with pytest.raises(NotAllowed, match="done already"):
        people.use(permit, Act.DELETE)
    permit = permitted(people, Act.DELETE, "Rita", "Sam")
    with pytest.raises(NotAllowed):
        people.use(permit, Act.DELETE_CLAIMED)
    with pytest.raises(NotAllowed):  # a wrong use spends it
        people.use(permit, Act.DELETE)
    permit = permitted(people, Act.DELETE, "Rita", "Sam")
    clock.now += 119
    people.use(permit, Act.DELETE)
    permit = permitted(people, Act.DELETE, "Rita", "Sam")
    clock.now += 120
    with pytest.raises(NotAllowed):
        people.use(permit, Act.DELETE)
    with pytest.raises(NotAllowed):  # another program's People does not know it
        quick_people(store, clock).use(permitted(people, Act.DELETE, "Rita", "Sam"), Act.DELETE)


def test_a_signature_is_fresh_used_once_and_cannot_be_made_up(people: People, clock: Clock) -> None:
    rita, sam, tess = enter(people, "Rita"), people.named("Sam"), people.named("Tess")
    old = signature(people, "Sam")
    clock.now += 120
    once = signature(people, "Sam")
    people.use(people.permit(Act.DELETE, rita, [once]), Act.DELETE)
    altered = signature(people, "Sam")
    object.__setattr__(altered, "person", tess)
    for bad in (old, once, Signature(sam), replace(signature(people, "Sam"))):
        with pytest.raises(NotAllowed, match="Sign again"):
            people.permit(Act.DELETE, rita, [bad])
    with pytest.raises(NotAllowed, match="Two different"):
        people.permit(Act.DELETE_CLAIMED, rita, [signature(people, "Sam"), altered])


def test_a_session_cannot_be_made_up_copied_altered_or_kept(people: People) -> None:
    first = enter(people, "Rita")
    olga = enter(people, "Olga")  # the shift changed: one person at a time
    people.sign_out(first)  # has no effect any more
    assert people.present is olga
    boss = people.named("Sam")
    for bad in (first, Session(boss, olga.since), replace(olga, person=boss), copy.copy(olga)):
        with pytest.raises(NotAllowed, match="Sign in first"):
            people.permit(Act.CREATE_TOKENS, bad)
    object.__setattr__(olga, "person", boss)
    with pytest.raises(NotAllowed, match="Olga may not"):
        people.permit(Act.CREATE_TOKENS, olga)
    permit = people.permit(Act.SYNC, olga)
    people.sign_out(olga)
    with pytest.raises(NotAllowed):
        people.use(permit, Act.SYNC)
    assert people.present is None


def full(*_: object, **__: object) -> None:
    raise StoreError("The disk is full.")


def test_who_signs_out_has_left_also_where_the_disk_is_full(
    store: Store, people: People, monkeypatch: pytest.MonkeyPatch
) -> None:
    rita = enter(people, "Rita")
    permit = people.permit(Act.TAKE_BACK, rita)
    with monkeypatch.context() as trouble:
        trouble.setattr(audit, "append", full)
        with pytest.raises(StoreError, match="full"):
            people.sign_out(rita)
    assert people.present is None
    with pytest.raises(NotAllowed):
        people.use(permit, Act.TAKE_BACK)
    store.journal.note("after", "")
    assert rows(store, "after")[0]["who"] == "tester"
    enter(people, "Olga")
    audit.verify(store.db)
    invariants.verify(store.db)


@pytest.mark.parametrize("gone", ["Rita", "Sam"])
@pytest.mark.parametrize("changes", [{"active": False}, {"role": Role.OPERATOR}, {"name": "Zoe"}])
def test_who_was_changed_may_do_nothing_more_from_that_instant(
    store: Store, people: People, gone: str, changes: dict[str, object]
) -> None:
    rita = enter(people, "Rita")
    signed = signature(people, "Sam")
    permit = people.permit(Act.DELETE, rita, [signature(people, "Sam")])
    elsewhere = quick_people(store)  # another program at the same file, without any of these objects
    by = permitted(elsewhere, Act.MANAGE_PEOPLE, "Tess", "Tess")
    elsewhere.change(replace(elsewhere.named(gone), **changes), Keys(), by)  # type: ignore[arg-type]
    with pytest.raises(NotAllowed):
        people.use(permit, Act.DELETE)
    with pytest.raises(NotAllowed):
        people.permit(Act.DELETE, rita, [signed])
    assert (people.present is None) == (gone == "Rita")


def test_the_journal_names_who_is_signed_in_and_the_program_else(store: Store, people: People) -> None:
    journal = store.journal
    journal.note("before", "")
    session = enter(people, "Olga")
    journal.note("during", "")
    people.sign_out(session)
    journal.note("after", "")
    told = store.db.rows("SELECT act, who, json_extract(facts, '$.role') FROM audit WHERE act IN"
                         " ('before', 'during', 'after') ORDER BY seq")  # fmt: skip
    assert [tuple(row) for row in told] == [
        ("before", "tester", None), ("during", "Olga", "operator"), ("after", "tester", None)
    ]  # fmt: skip


def test_where_sign_in_is_off_everything_is_permitted_and_recorded_as_such(tmp_path: Path) -> None:
    opened = open_test_store(tmp_path)
    people = quick_people(opened)
    assert (people.decided, people.required) == (False, False)
    people.check(Act.PROVISION)
    for act in Act:
        people.use(people.permit(act, None), act)
    told = rows(opened, "permit")
    assert [row["permitted"] for row in told] == list(Act)
    assert {(row["who"], row["sign_in"]) for row in told} == {("tester", "off")}
    assert not any("role" in row for row in told)
    people.switch(False, people.permit(Act.MANAGE_PEOPLE, None))
    assert (people.decided, people.required) == (True, False)
    left_over = people.permit(Act.DELETE_CLAIMED, None)
    people.begin("Sam", Keys(pin=Secret(PINS["Sam"])))
    with pytest.raises(NotAllowed):  # given while everything was permitted
        people.use(left_over, Act.DELETE_CLAIMED)
    for signers in [(), ("Sam",)]:
        people.sign_in_pin("Sam", Secret(PINS["Sam"]))
        signatures = [signature(people, name) for name in signers]
        try:
            people.switch(False, people.permit(Act.MANAGE_PEOPLE, people.present, signatures))
        except NotAllowed:
            assert not signers
    assert not people.required
    invariants.verify(opened.db)
    opened.close()


def _rewrite(store: Store, seq: int, **changes: object) -> None:
    """Change an audit row as somebody who knows the chain would: every hash from there on fits again."""
    connection = store.db.connection
    connection.execute("DROP TRIGGER audit_no_update")
    previous = audit.FIRST
    for row in store.db.rows("SELECT * FROM audit ORDER BY seq"):
        values = dict(row) | (changes if row["seq"] == seq else {})
        values.pop("hash")
        hashed = audit._hash(previous, tuple(values.values()))
        connection.execute(
            "UPDATE audit SET who = ?, facts = ?, hash = ? WHERE seq = ?",
            (values["who"], values["facts"], hashed, row["seq"]),
        )
        previous = hashed
    connection.execute(
        "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN\n"
        "    SELECT RAISE(ABORT, 'the audit log is only appended to'); END"
    )
    audit.verify(store.db)


@pytest.mark.parametrize("lie", ["signers", "one signer", "an operator signs", "another role", "off", "another person"])
def test_an_audit_log_that_lies_about_permits_is_found_though_its_chain_fits(store: Store, lie: str) -> None:
    people = store.people
    people.use(permitted(people, Act.DELETE_CLAIMED, "Rita", *enough(Act.DELETE_CLAIMED)), Act.DELETE_CLAIMED)
    invariants.verify(store.db)
    row = rows(store, "permit")[-1]
    facts, who = json.loads(str(row["facts"])), str(row["who"])
    match lie:
        case "signers":
            facts["signers"] = []
        case "one signer":
            facts["signers"] = facts["signers"][:1] * 2
        case "an operator signs":
            facts["signers"][1] = people.named("Olga").id
        case "another role":
            facts["role"] = "supervisor"
        case "off":
            facts = {"permitted": facts["permitted"], "sign_in": "off"}
        case "another person":
            who = "Sam"
    _rewrite(store, int(str(row["seq"])), who=who, facts=json.dumps(facts))
    with pytest.raises(StoreError, match=f"Row {row['seq']} "):
        invariants.verify(store.db)


def test_badges_are_told_from_other_scans_and_not_guessed_that_way(store: Store, clock: Clock) -> None:
    people = store.people
    assert people.is_badge(BADGES["Olga"])
    assert people.is_badge(f"\x02{BADGES['Olga']}\r")
    assert not any(people.is_badge(text) for text in ("", "3.31", "4006381333931", "TS.QA.PASS", "EMPLOYEE", "x" * 500))
    for number in range(LOOKS):
        people.is_badge(f"EMPLOYEE {number}")
    assert not people.is_badge(BADGES["Olga"])  # asked too often
    clock.now += LOOKS_SECONDS
    assert people.is_badge(BADGES["Olga"])
    enter(people, "Sam")  # none of it was a wrong try
    people.switch(False, permitted(people, Act.MANAGE_PEOPLE, "Sam", "Tess"))
    assert not people.is_badge(BADGES["Olga"])
