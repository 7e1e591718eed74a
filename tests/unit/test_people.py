"""People: what they sign in with, lock-out, who may be changed how, and that no PIN or badge is ever written."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path
from tempfile import mkdtemp

import hypothesis.strategies as st
import pytest
from argon2 import extract_parameters
from hypothesis import given, settings
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.domain.credentials import checked_badge, checked_pin
from app.domain.errors import BadInput, NotAllowed, StationError, StoreError
from app.domain.people import Act, Person, Role
from app.domain.secret import Secret
from app.store import audit, invariants
from app.store.people import Keys, Permit
from app.store.station_store import Store, open_copy
from tests.unit.people_fixtures import BADGES, PINS, Clock, permitted, quick_people, with_people
from tests.unit.store_fixtures import open_test_store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = open_test_store(tmp_path)
    yield with_people(opened)
    opened.close()


@pytest.mark.parametrize(
    "pin",
    ["", "123", "1234567890123", "12a4", "１２４８", "47 11", "-471", "0000", "111111", "1234", "4321", "7890", "0987",
     "1212", "123123", "90129012", "4711\n"],
)  # fmt: skip
def test_a_pin_of_another_form_or_guessed_first_is_refused(pin: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_pin(Secret(pin))
    assert not pin or pin not in str(refused.value)


@given(st.from_regex(r"[0-9]{4,12}", fullmatch=True))
def test_most_pins_of_the_right_form_are_taken(pin: str) -> None:
    if len({(int(after) - int(before)) % 10 for before, after in pairwise(pin)}) > len(pin) // 2:
        assert checked_pin(Secret(pin)).reveal() == pin


@pytest.mark.parametrize(
    "code",
    ["", "12345", "x" * 129, "badge\x07code", "TS.1.SCRAP", "ts.again", "TS.REASON1", "T1-000001/2", "B-7-0000012/1",
     "sqr_" + "a" * 32 + "+1", "SQR_x", "sqr_" + "a" * 32, "a" * 32],
)  # fmt: skip
def test_what_scanners_read_elsewhere_at_a_bench_is_no_badge(code: str) -> None:
    with pytest.raises(BadInput) as refused:
        checked_badge(Secret(code))
    assert not code or code not in str(refused.value)


def test_people_sign_in_by_badge_or_by_name_and_pin_as_they_write_it(store: Store) -> None:
    people = store.people
    assert people.sign_in_badge(Secret(f"\x02{BADGES['Olga']}\r\n")).person.name == "Olga"
    permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
    zoe = people.add("  Zoë   Müller ", Role.QA, Keys(pin=Secret("90210")), permit)
    assert zoe.name == "Zoë Müller"
    for name in ("zoë müller", "ZOË MÜLLER", "Zoe\u0308 Mu\u0308ller", " Zoë Müller "):
        assert people.sign_in_pin(name, Secret("90210")).person == zoe
    for name, pin in [("Zoë Müller", "90211"), ("Zoe Müller", "90210"), ("", "90210"), ("Zoë Müller", ""),
                      ("\udcff", "\udcff"), ("Zoë Müller", "٩٠٢١٠")]:  # fmt: skip
        with pytest.raises(NotAllowed, match=r"The name or the PIN is wrong\."):
            people.sign_in_pin(name, Secret(pin))
    for taken in ("SAM", "sam ", "zoë müller"):
        permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
        with pytest.raises(BadInput, match="here already"):
            people.add(taken, Role.QA, Keys(pin=Secret("90210")), permit)
    permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
    with pytest.raises(BadInput, match="another person's"):
        people.add("Yan", Role.QA, Keys(badge=Secret(BADGES["Olga"])), permit)
    permit = permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam")
    with pytest.raises(BadInput, match="needs a PIN or a badge"):
        people.add("Yan", Role.QA, Keys(), permit)


def test_a_lost_badge_and_an_old_pin_open_nothing_any_more(store: Store) -> None:
    people = store.people
    olga = people.named("Olga")
    people.change(olga, Keys(pin=Secret("2580"), badge=Secret("")), permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam"))
    with pytest.raises(NotAllowed):
        people.sign_in_badge(Secret(BADGES["Olga"]))
    with pytest.raises(NotAllowed):
        people.sign_in_pin("Olga", Secret(PINS["Olga"]))
    assert people.sign_in_pin("Olga", Secret("2580")).person == olga
    left = replace(olga, active=False)
    people.change(left, Keys(), permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam"))
    with pytest.raises(NotAllowed, match="The name or the PIN is wrong"):
        people.sign_in_pin("Olga", Secret("2580"))
    assert left in people.everyone()
    people.change(olga, Keys(), permitted(people, Act.MANAGE_PEOPLE, "Sam", "Sam"))
    assert people.sign_in_pin("Olga", Secret("2580")).person == olga


@pytest.mark.parametrize("name", ["Olga", "Nobody"])
def test_wrong_tries_lock_longer_and_longer_whoever_is_named_and_a_restart_does_not_help(
    store: Store, name: str
) -> None:
    wall = Clock()
    people = quick_people(store, wall=wall)

    def wrong(sentence: str) -> None:
        nonlocal people
        people = quick_people(store, wall=wall)
        with pytest.raises(NotAllowed, match=sentence):
            people.sign_in_pin(name, Secret("9999"))

    for _ in range(5):
        wrong("The name or the PIN is wrong")
    for lock in (60, 120, 240, 480, 960, 1920, 3600, 3600):
        wrong(f"Try again in {lock + 1} s|Try again in {lock} s")
        with pytest.raises(NotAllowed, match="Too many wrong tries"):  # the right PIN does not help either
            people.sign_in_pin(name, Secret(PINS.get(name, "")))
        wall.now += lock - 1
        wrong("Try again in")
        wall.now += 1
        wrong("The name or the PIN is wrong")
    assert people.sign_in_pin("Rita", Secret(PINS["Rita"]))
    wall.now += 3600
    if name in PINS:
        assert people.sign_in_pin(name, Secret(PINS[name]))
        for _ in range(4):  # the right one wiped the slate
            wrong("The name or the PIN is wrong")
        assert people.sign_in_pin(name, Secret(PINS[name]))


def test_unknown_badges_lock_badges_but_labels_do_not_and_pins_go_on(store: Store) -> None:
    wall = Clock()
    people = quick_people(store, wall=wall)
    for _ in range(9):
        with pytest.raises(BadInput):
            people.sign_in_badge(Secret("TS.1.SCRAP"))
    for n in range(5):
        with pytest.raises(NotAllowed, match="not known"):
            people.sign_in_badge(Secret(f"EMPLOYEE {n}"))
    for use in (people.sign_in_badge, lambda code: people.sign(badge=code)):
        with pytest.raises(NotAllowed, match="Too many"):
            use(Secret(BADGES["Sam"]))
    assert people.sign_in_pin("Sam", Secret(PINS["Sam"]))
    wall.now -= 10 * 365 * 86400  # the clock was wrong by years when it locked
    assert people.sign_in_badge(Secret(BADGES["Sam"]))


def test_an_unknown_name_is_compared_as_a_known_one_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[str] = []
    hasher = store.people._roster._hasher
    verify = type(hasher).verify
    monkeypatch.setattr(
        type(hasher), "verify", lambda self, hashed, pin: compared.append(hashed) or verify(self, hashed, pin)
    )
    for name in ("Olga", "Nobody"):
        with pytest.raises(NotAllowed):
            store.people.sign_in_pin(name, Secret("9999"))
    known, unknown = compared
    assert known != unknown
    assert extract_parameters(known) == extract_parameters(unknown)


def test_the_product_hashes_pins_slowly_with_a_salt_and_a_key(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    store.people.begin("Sam", Keys(pin=Secret("4711")))
    permit = store.people.permit(
        Act.MANAGE_PEOPLE,
        store.people.sign_in_pin("Sam", Secret("4711")),
        [store.people.sign(name="sam", pin=Secret("4711"))],
    )
    store.people.add("Tess", Role.QA, Keys(pin=Secret("4711")), permit)
    hashes = [row["pin"] for row in store.db.rows("SELECT pin FROM people")]
    assert len(set(hashes)) == 2
    assert all(hashed.startswith("$argon2id$v=19$m=65536,t=3,p=4$") for hashed in hashes)
    store.close()
    copy = open_copy(tmp_path / "station.db")  # without its key, nobody's PIN can be tried
    with pytest.raises(StoreError):
        copy.people.sign_in_pin("Sam", Secret("4711"))
    assert copy.people._roster.of_pin("Sam", Secret("4711")) is None
    copy.close()


def test_the_first_supervisor_is_made_once(tmp_path: Path) -> None:
    store = open_test_store(tmp_path)
    people = quick_people(store)
    with pytest.raises(BadInput, match="no supervisor yet"):
        people.switch(True, people.permit(Act.MANAGE_PEOPLE, None))
    with pytest.raises(BadInput, match="no people here yet"):
        people.recover("Sam", Keys(pin=Secret("4711")), "why")
    with pytest.raises(BadInput):
        people.begin("Sam", Keys(pin=Secret("1234")))
    assert (people.everyone(), people.decided) == ([], False)
    people.begin("Sam", Keys(pin=Secret("4711")))
    assert (people.required, people.decided) == (True, True)
    with pytest.raises(BadInput, match="people here already"):
        people.begin("Eve", Keys(pin=Secret("4711")))
    store.close()


@pytest.mark.parametrize("name", ["Eve", "olga", "sam"])
def test_supervisors_are_recovered_with_a_trace_for_ever(store: Store, name: str) -> None:
    people = quick_people(store, wall=Clock())
    for _ in range(5):
        with pytest.raises(NotAllowed):
            people.sign_in_pin(name, Secret("9999"))
    before = len(people.everyone())
    person = people.recover(name, Keys(pin=Secret("3690")), "at the machine")
    assert (person.role, person.active) == (Role.SUPERVISOR, True)
    assert len(people.everyone()) == before + (name == "Eve")
    session = people.sign_in_pin(name, Secret("3690"))
    people.use(people.permit(Act.MANAGE_PEOPLE, session, [people.sign(name=name, pin=Secret("3690"))]),
               Act.MANAGE_PEOPLE)  # fmt: skip
    (told,) = people.recoveries()
    assert told[1:] == (person.name, "at the machine")
    invariants.verify(store.db)


@pytest.mark.parametrize(
    "sabotage",
    [
        "UPDATE people SET role = 'supervisor' WHERE name = 'Olga'",
        "UPDATE people SET active = 0 WHERE name = 'Olga'",
        "UPDATE people SET name = 'Olaf' WHERE name = 'Olga'",
        "UPDATE people SET pin = (SELECT pin FROM people WHERE name = 'Olga') WHERE name = 'Sam'",
        "UPDATE people SET badge = x'00' WHERE name = 'Sam'",
        "DELETE FROM people WHERE name = 'Olga'",
        "INSERT INTO people SELECT 'x', 'Eve', 'supervisor', pin, NULL, 1, created_at FROM people WHERE name = 'Olga'",
        "UPDATE meta SET value = 'off' WHERE key = 'sign_in'",
        "DELETE FROM meta WHERE key = 'sign_in'",
    ],
)
def test_people_changed_behind_the_stations_back_are_found(store: Store, sabotage: str) -> None:
    invariants.verify(store.db)
    store.db.connection.execute(sabotage)
    with pytest.raises(StoreError):
        invariants.verify(store.db)


def test_no_pin_and_no_badge_is_written_logged_or_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    home = tmp_path / "home"
    store = open_test_store(home)
    people = quick_people(store, wall=Clock())
    canaries = ["906172435", "CANARY-BADGE-1", "617243590", "CANARY-BADGE-2", "724359061", "CANARY-BADGE-3"]
    pins, badges = [Secret(text) for text in canaries[::2]], [Secret(text) for text in canaries[1::2]]
    told: list[str] = []
    people.begin("Sam", Keys(pins[0], badges[0]))

    def permit() -> Permit:
        return people.permit(Act.MANAGE_PEOPLE, people.sign_in_badge(badges[0]), [people.sign(name="Sam", pin=pins[0])])

    olga = people.add("Olga", Role.OPERATOR, Keys(pins[1], badges[1]), permit())
    people.change(olga, Keys(pins[2], badges[2]), permit())
    tries = [
        lambda: people.sign_in_pin("Olga", pins[1]),
        lambda: people.sign_in_pin(pins[1].reveal(), Secret("Olga")),  # typed into the wrong field
        lambda: people.sign_in_badge(badges[1]),
        lambda: people.sign(badge=badges[2]),
        lambda: people.add("Eve", Role.QA, Keys(badge=badges[2]), permit()),
        lambda: people.add("Eve", Role.QA, Keys(pin=Secret(pins[1].reveal() * 2)), permit()),
    ]
    for attempt in tries:
        for _ in range(6):
            with pytest.raises(StationError) as refused:
                attempt()
            told += [str(refused.value), repr(refused.value), repr(refused.value.values)]
    told += [repr(people.present), repr(people.everyone()), repr(Keys(pins[0], badges[0])), caplog.text]
    store.back_up_once(datetime.now(UTC))
    store.close()
    told += capsys.readouterr()
    files = [path for path in home.rglob("*") if path.is_file()]
    assert {"station.db", "sealing.key"} <= {path.name for path in files}
    for canary in canaries:
        assert not [text for text in told if canary in text]
        for path in files:
            assert canary.encode() not in path.read_bytes(), path
            assert canary.encode().hex().encode() not in path.read_bytes(), path


class Managing(RuleBasedStateMachine):
    """Whatever supervisors do: one of them is left, nobody is lost, and the audit log tells the whole of it."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(mkdtemp())
        self.store = open_test_store(self.home)
        self.seen: set[str] = set()
        self.pins: dict[str, str] = {}

    def teardown(self) -> None:
        try:
            audit.verify(self.store.db)
            invariants.verify(self.store.db)
        finally:
            self.store.close()
            shutil.rmtree(self.home)

    @initialize()
    def first(self) -> None:
        self.store.db.connection.execute("PRAGMA synchronous = OFF")
        self.people = quick_people(self.store)
        person = self.people.begin("P0", Keys(pin=Secret("4711")))
        self.pins[person.id] = "4711"

    def boss(self) -> Person:
        return next(person for person in self.people.everyone() if self.leads(person))

    @staticmethod
    def leads(person: Person) -> bool:
        return person.active and person.role is Role.SUPERVISOR

    def permit(self, boss: Person) -> Permit:
        pin = Secret(self.pins[boss.id])
        session = self.people.sign_in_pin(boss.name, pin)
        return self.people.permit(Act.MANAGE_PEOPLE, session, [self.people.sign(name=boss.name, pin=pin)])

    @rule(role=st.sampled_from(Role), name=st.sampled_from([f"P{n}" for n in range(6)]))
    def add(self, role: Role, name: str) -> None:
        taken = any(person.name == name for person in self.people.everyone())
        try:
            person = self.people.add(name, role, Keys(pin=Secret("8642")), self.permit(self.boss()))
        except BadInput:
            assert taken
        else:
            assert not taken
            self.pins[person.id] = "8642"

    @rule(data=st.data(), role=st.sampled_from(Role), active=st.booleans(), rename=st.booleans())
    def change(self, data: st.DataObject, role: Role, active: bool, rename: bool) -> None:
        people = self.people.everyone()
        person = data.draw(st.sampled_from(people))
        wanted = replace(person, role=role, active=active, name=f"{person.name}x"[:9] if rename else person.name)
        others = [other for other in people if other.id != person.id]
        last = self.leads(person) and not self.leads(wanted) and not any(map(self.leads, others))
        clash = any(other.name == wanted.name for other in others)
        try:
            changed = self.people.change(wanted, Keys(), self.permit(self.boss()))
        except BadInput:
            assert last or clash
        else:
            assert not last
            assert not clash
            assert changed == wanted

    @rule()
    def restart(self) -> None:
        self.people = quick_people(self.store)

    @rule()
    def recover(self) -> None:
        person = self.people.recover("P3", Keys(pin=Secret("8642")), "lost")
        self.pins[person.id] = "8642"

    @invariant()
    def somebody_leads_and_nobody_is_lost(self) -> None:
        if hasattr(self, "people"):
            people = self.people.everyone()
            assert any(map(self.leads, people))
            assert self.seen <= {person.id for person in people}
            self.seen |= {person.id for person in people}
            here = self.people.present
            assert here is None or here.person in people


TestManaging = Managing.TestCase
TestManaging.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
