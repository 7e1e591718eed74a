"""Accounts of the customer pages: registering, signing in and out, sessions, forged forms, guesses, what is told."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.localcloud.accounts import check_new
from app.localcloud.pace import Attempts
from app.localcloud.server import LocalCloud
from tests.unit.customer_pages import (
    PASSWORD,
    PATIENT,
    Browser,
    administrator,
    customer,
    link,
    mails,
    newest_link,
    refused,
    said,
)

JANE = "jane@customer.example"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path, settings=PATIENT) as running:
        yield running


def test_an_account_works_only_once_its_link_was_followed(cloud: LocalCloud, tmp_path: Path) -> None:
    browser = Browser(cloud)
    assert "jane@customer.example" in browser.submit("/register", name="Jane", email=JANE, password=PASSWORD).text
    assert refused(browser.submit("/sign-in", email=JANE, password=PASSWORD), 403) == "E-mail or password is wrong."
    path = newest_link(tmp_path, JANE)
    wrong = browser.submit(path, password="not what she chose")
    assert "not the password" in refused(wrong, 403)
    assert said(browser.do(path, password=PASSWORD)).startswith("Welcome")
    assert "used already" in said(browser.see(path, 404))
    with sqlite3.connect(f"file:{tmp_path / 'cloud.db'}?mode=ro", uri=True) as db:
        kept, kind = db.execute(
            "SELECT password, o.type FROM users u JOIN organizations o ON o.id = org_id WHERE email = ?", (JANE,)
        ).fetchone()
    db.close()
    assert kept.startswith("$argon2id$")
    assert kind == "PERSONAL"


def test_who_registers_somebody_else_s_address_gains_nothing(cloud: LocalCloud, tmp_path: Path) -> None:
    thief, jane = Browser(cloud), Browser(cloud)
    thief.submit("/register", name="Thief", email=JANE, password="thief's own password")
    jane.submit("/register", name="Jane", email=JANE, password=PASSWORD)
    first, second = (link(text) for _, text in mails(tmp_path, JANE))
    assert "not the password" in refused(jane.submit(first, password=PASSWORD), 403)
    jane.do(second, password=PASSWORD)
    assert "used already" in said(thief.see(first, 404))
    thief.submit("/sign-in", email=JANE, password="thief's own password")
    assert thief.get("/devices").status_code == 303


def test_nothing_tells_whether_an_address_has_an_account(cloud: LocalCloud, tmp_path: Path) -> None:
    customer(cloud, tmp_path, JANE)
    for path, fields in (
        ("/sign-in", {"password": "some other words"}),
        ("/register", {"name": "Jane", "password": "some other words"}),
        ("/forgot", {}),
    ):
        pages = []
        for address in (JANE, "nobody@customer.example"):
            browser = Browser(cloud)
            answer = browser.submit(path, email=address, **fields)
            token = browser.token()
            pages.append((answer.status_code, answer.text.replace(address, "…").replace(token, "…")))
        assert pages[0] == pages[1], path
    subjects = [subject for subject, _ in mails(tmp_path, JANE)]
    assert subjects[1] == "You have an account already"


@pytest.mark.parametrize(
    ("password", "words"),
    [("short", "8 to 128"), ("x" * 129, "8 to 128"), ("Password1", "guessed"), ("aaaaaaaaaa", "guessed"),
     ("jane@customer.example", "guessed"), ("Schatz123", "guessed"), ("iloveyou99!", "guessed")],
)  # fmt: skip
def test_weak_passwords_are_refused(password: str, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        check_new(Secret(password), JANE, "Jane Doe")


def test_what_was_typed_comes_back_but_never_the_password(cloud: LocalCloud) -> None:
    page = Browser(cloud).submit("/register", name="<b>Jane", email="jane@", password="gardens in my rain").text
    assert "no e-mail address" in said(page)
    assert 'value="&lt;b&gt;Jane"' in page
    assert "<b>" not in page
    assert "gardens in my rain" not in page


def test_a_session_is_new_at_each_sign_in_and_ends_at_sign_out(cloud: LocalCloud, tmp_path: Path) -> None:
    browser = customer(cloud, tmp_path, JANE)
    answer = browser.get("/sign-in")
    first = browser.cookies["station_session"]
    browser.do("/sign-out", "/account")
    assert answer.status_code == 303
    browser.sign_in(JANE)
    second = browser.cookies["station_session"]
    assert first != second
    with Browser(cloud) as thief:
        thief.cookies.set("station_session", first)
        assert thief.get("/devices").headers["Location"] == "/sign-in"
        thief.cookies.set("station_session", second)
        assert thief.get("/devices").status_code == 200
    assert browser.do("/sign-out", "/account")
    with Browser(cloud) as thief:
        thief.cookies.set("station_session", second)
        assert thief.get("/devices.json").status_code == 401
    held = (tmp_path / "cloud.db").read_bytes()
    assert first.encode() not in held
    assert second.encode() not in held


def test_the_cookie_is_for_this_site_s_pages_only(cloud: LocalCloud, tmp_path: Path) -> None:
    customer(cloud, tmp_path, JANE)
    answer = Browser(cloud).submit("/sign-in", email=JANE, password=PASSWORD)
    cookie = next(line for line in answer.headers.get_list("Set-Cookie") if line.startswith("station_session="))
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert len(cookie.split(";")[0].split("=")[1]) == 43


def test_sessions_end_when_unused_and_after_their_longest(tmp_path: Path) -> None:
    for brief in (replace(PATIENT, idle_seconds=0), replace(PATIENT, session_seconds=0)):
        folder = tmp_path / str(brief.idle_seconds)
        with LocalCloud(folder, settings=brief) as cloud:
            browser = Browser(cloud)
            browser.submit("/register", name="Jane", email=JANE, password=PASSWORD)
            answer = browser.submit(newest_link(folder, JANE), password=PASSWORD)
            cookie = answer.headers["Set-Cookie"].split(";")[0]
            assert browser.get("/devices", headers={"Cookie": cookie}).headers["Location"] == "/sign-in"


def test_a_changed_password_ends_the_other_sessions(cloud: LocalCloud, tmp_path: Path) -> None:
    here, there = customer(cloud, tmp_path, JANE), Browser(cloud)
    there.sign_in(JANE)
    wrong = here.submit("/account", password="wrong words here", new_password="quite another one")
    assert "present password is wrong" in refused(wrong, 403)
    here.do("/account", password=PASSWORD, new_password="quite another one")
    assert there.get("/devices").status_code == 303
    assert here.get("/devices").status_code == 200
    refused(there.submit("/sign-in", email=JANE, password=PASSWORD), 403)
    there.sign_in(JANE, "quite another one")


def test_a_forgotten_password_is_chosen_anew_once(cloud: LocalCloud, tmp_path: Path) -> None:
    customer(cloud, tmp_path, JANE)
    browser = Browser(cloud)
    browser.submit("/forgot", email=JANE)
    old = newest_link(tmp_path, JANE, 2)
    browser.submit("/forgot", email=JANE.upper())
    new = newest_link(tmp_path, JANE, 3)
    assert "used already" in said(browser.see(old, 404))
    browser.do(new, password="quite another one")
    assert "used already" in said(browser.see(new, 404))
    Browser(cloud).sign_in(JANE, "quite another one")


def test_forms_from_elsewhere_are_refused(cloud: LocalCloud, tmp_path: Path) -> None:
    browser, other = customer(cloud, tmp_path, JANE), Browser(cloud)
    ours = browser.token("/account")
    strangers = other.token()
    for token, headers in (
        ("", {}),
        (strangers, {}),
        (ours[:-1] + ("0" if ours[-1] != "0" else "1"), {}),
        ("é" * 32, {}),
        (ours, {"Sec-Fetch-Site": "cross-site"}),
        (ours, {"Sec-Fetch-Site": "same-site"}),
        (ours, {"Origin": "https://evil.example"}),
        (ours, {"Origin": cloud.url + ".evil.example"}),
    ):
        answer = browser.post("/sign-out", data={"token": token}, headers=headers)
        assert "too long" in refused(answer, 403)
    assert browser.get("/account").status_code == 200
    assert browser.post("/sign-out", data={"token": ours}, headers={"Origin": cloud.url}).status_code == 303
    for path in ("/sign-in", "/register", "/forgot"):
        assert "too long" in refused(other.post(path, data={"email": JANE, "password": PASSWORD}), 403), path


def test_guesses_are_slowed_down_for_the_account_and_for_the_address(tmp_path: Path) -> None:
    slow = replace(PATIENT, account_tries=(3, 1000), address_tries=(6, 1000))
    with LocalCloud(tmp_path, settings=slow) as cloud:
        browser = Browser(cloud)
        for number in range(3):
            spelling = JANE.upper() if number else JANE
            refused(browser.submit("/sign-in", email=spelling, password="guess of mine"), 403)
        answer = browser.submit("/sign-in", email=JANE, password="guess of mine")
        assert "Too many tries. Try again in" in refused(answer, 429)
        assert 900 < int(answer.headers["Retry-After"]) <= 1001
        for number in range(2):
            refused(browser.submit("/sign-in", email=f"{number}@x.example", password="guess of mine"), 403)
        refused(browser.submit("/sign-in", email="3@x.example", password="guess of mine"), 429)


def test_mails_are_not_sent_without_end(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, settings=replace(PATIENT, mail_tries=(2, 1000), mailer_tries=(4, 1000))) as cloud:
        browser = Browser(cloud)
        for address, status in (
            (JANE, 200),
            (JANE, 200),
            (JANE.upper(), 429),
            ("a@x.example", 200),
            ("b@x.example", 429),
        ):
            assert browser.submit("/forgot", email=address).status_code == status


@given(st.lists(st.floats(0, 30), max_size=60))
@settings(max_examples=200)
def test_attempts_let_through_no_more_than_they_say(gaps: list[float]) -> None:
    attempts, now, let = Attempts(3, 10), 100.0, list[float]()
    for gap in gaps:
        now += gap
        wait = attempts.wait("key", now)
        assert 0 <= wait <= 10
        if wait == 0:
            let.append(now)
        else:
            assert attempts.wait("key", now + wait + 1e-6) == 0
            now += wait + 1e-6
            let.append(now)
    for first in range(len(let)):
        for last in range(first, len(let)):
            assert last - first + 1 <= 3 + (let[last] - let[first]) / 10 + 1e-3


@given(st.lists(st.tuples(st.floats(0, 30), st.booleans()), max_size=60))
@settings(max_examples=200)
def test_a_try_that_is_given_back_was_none(steps: list[tuple[float, bool]]) -> None:
    some, all_, now = Attempts(3, 10), Attempts(3, 10), 100.0
    all_.give_back("key")  # nobody's
    for gap, counts in steps:
        now += gap
        if counts:
            assert some.wait("key", now) == pytest.approx(all_.wait("key", now), abs=1e-6)
        elif all_.wait("key", now) == 0:
            all_.give_back("key")


def test_registration_can_be_switched_off(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, settings=replace(PATIENT, registration=False)) as cloud:
        browser = Browser(cloud)
        assert "by invitation" in said(browser.see("/register", 403))
        assert "/register" not in browser.see("/sign-in")
        answer = browser.post("/register", data={"name": "J", "email": JANE, "password": PASSWORD})
        assert answer.status_code == 403
        assert mails(tmp_path, JANE) == []


def test_the_first_administrator_is_let_in_by_a_mail_in_the_folder(tmp_path: Path) -> None:
    with LocalCloud(tmp_path):
        old = newest_link(tmp_path, "admin@station.example")
    with LocalCloud(tmp_path) as cloud:
        assert "used already" in said(Browser(cloud).see(old, 404))
        browser = administrator(cloud, tmp_path)
        assert browser.see("/customers")
    with LocalCloud(tmp_path) as cloud:
        assert mails(tmp_path, "admin@station.example") == []
        Browser(cloud).sign_in("admin@station.example")


def test_pages_carry_safe_headers_and_no_script_of_their_own(cloud: LocalCloud, tmp_path: Path) -> None:
    browser = administrator(cloud, tmp_path)
    paths = ("/devices", "/claim", "/account", "/customers", "/mail", "/nothing", "/customer.css", "/customer.js")
    for path in paths:
        answer = browser.get(path)
        policy = answer.headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "frame-ancestors 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        if path not in paths[-2:]:
            assert answer.text.count("<script") == answer.text.count('<script src="/customer.js" defer></script>') == 1
            assert not any(word in answer.text for word in (" onclick=", " onload=", " style=", "javascript:"))


def test_who_is_not_signed_in_sees_nothing(cloud: LocalCloud) -> None:
    browser = Browser(cloud)
    for path in ("/", "/devices", "/devices/1", "/claim", "/account", "/customers", "/mail"):
        assert browser.get(path).headers["Location"] == "/sign-in", path
    for path in ("/devices/1/delete", "/devices/1/transfer", "/claim", "/claim/picture", "/customers", "/sign-out"):
        assert browser.post(path, data={"token": browser.token()}).headers["Location"].startswith("/sign-in"), path


@settings(max_examples=100)
@given(
    path=st.sampled_from(["/sign-in", "/register", "/forgot", "/password/x", "/confirm/%00", "/offer/é", "/claim"]),
    body=st.binary(max_size=100),
    kind=st.sampled_from(["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "multipart/form-data",
                          "application/json", "", "multipart/form-data; boundary=x; charset=no-such"]),
)  # fmt: skip
def test_any_form_gets_an_answer(shared: LocalCloud, path: str, body: bytes, kind: str) -> None:
    with Browser(shared) as browser:
        answer = browser.post(path, content=body, headers={"Content-Type": kind} if kind else {})
    assert answer.status_code in (303, 400, 403, 404, 405), answer.text


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud"), settings=PATIENT) as running:
        yield running
