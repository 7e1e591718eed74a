"""Claiming, seeing, giving away and deleting devices on the customer pages."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from app.domain.tokens import label_text
from app.localcloud.server import LocalCloud
from tests.unit.customer_pages import PASSWORD, PATIENT, Browser, administrator, customer, newest_link, refused, said
from tests.unit.label_pictures import picture
from tests.unit.localcloud_fixtures import Api, online

JANE, JOE = "jane@customer.example", "joe@customer.example"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path, settings=PATIENT) as running:
        running.add_demo(["Cellular Sensor"], 2)
        yield running


@pytest.fixture
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


@pytest.fixture
def token(api: Api) -> dict[str, Any]:
    return api.token()


@pytest.fixture
def jane(cloud: LocalCloud, tmp_path: Path) -> Browser:
    return customer(cloud, tmp_path, JANE)


@pytest.fixture
def joe(cloud: LocalCloud, tmp_path: Path) -> Browser:
    return customer(cloud, tmp_path, JOE)


def test_a_device_is_claimed_once_deleted_by_its_owner_and_claimed_by_another(
    api: Api, jane: Browser, joe: Browser, token: dict[str, Any]
) -> None:
    assert "claimed" in said(jane.do("/claim", code=f"{token['token']}+1"))
    row = api.row(token["token"])
    assert row
    assert row["status"] == "CLAIMED"
    assert row["ownerId"] == next(u["id"] for u in _users(api) if u["email"] == JANE)
    sentence = refused(joe.submit("/claim", code=token["token"]), 400)
    assert "already claimed" in sentence
    assert "owner" in sentence
    assert "deleting it" in sentence
    assert "manufacturer" in sentence
    assert said(jane.do("/claim", code=token["token"])) == "This device is yours already."
    device = f"/devices/{row['deviceId']}"
    assert "no such device" in said(joe.see(device, 404))
    for act in ("delete", "transfer"):
        refused(joe.submit(f"{device}/{act}", "/claim", email=JOE), 404)
    assert said(jane.do(f"{device}/delete", device)).startswith("The device is deleted")
    assert "claimed" in said(joe.do("/claim", code=token["token"]))
    row = api.row(token["token"])
    assert row
    assert row["claimedOrgId"] == next(u["orgId"] for u in _users(api) if u["email"] == JOE)


def test_the_online_indicator_follows_the_device(cloud: LocalCloud, jane: Browser, token: dict[str, Any]) -> None:
    with online(cloud, token["deviceToken"]):  # before it is claimed
        jane.do("/claim", code=f"{token['token']}+1")
        assert len(jane.get("/devices.json").json()["online"]) == 1
        (device,) = jane.get("/devices.json").json()["online"]
        assert 'data-online="yes"' in jane.see("/devices")
        assert 'data-online="yes"' in jane.see(f"/devices/{device}")
        assert jane.get(f"/devices.json?device={device}").json() == {"online": [device]}
        with Browser(cloud) as stranger:
            assert stranger.get("/devices.json").status_code == 401
    while jane.get("/devices.json").json()["online"]:
        pass
    assert 'data-online="no"' in jane.see("/devices")
    assert '<noscript><meta http-equiv="refresh"' in jane.see("/devices")


def test_an_authtoken_is_neither_taken_nor_shown_nor_logged(
    jane: Browser, token: dict[str, Any], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(1)
    secret = token["deviceToken"]
    for typed in (secret, f"{secret}+1", f"sqr_{secret}x", f" {secret}\n"):
        answer = jane.submit("/claim", code=typed)
        assert "not a Blynk label" in refused(answer, 400)
        assert secret not in answer.text
    jane.do("/claim", code=token["token"])
    assert secret not in jane.see("/devices") + jane.see("/devices/1")
    assert not any(secret in line.getMessage() for line in caplog.records if not line.name.startswith("http"))


@pytest.mark.parametrize("typed", ["", "hello", "https://blynk.cloud/sqr_" + "A" * 32, "sqr_" + "A" * 31, "sqr_ÄÄ"])
def test_what_is_no_label_is_a_sentence(jane: Browser, typed: str) -> None:
    assert "not a Blynk label" in refused(jane.submit("/claim", code=typed), 400)


def test_unknown_labels_and_other_organizations_labels_are_refused(jane: Browser, token: dict[str, Any]) -> None:
    for code in ("sqr_" + "A" * 32, f"{token['token']}+2", f"{token['token']}+{10**18}"):
        assert "not found" in refused(jane.submit("/claim", code=code), 404)


def test_claims_that_fail_are_slowed_down_and_no_others(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, settings=replace(PATIENT, claim_tries=(2, 1000))) as cloud, Api(cloud) as api:
        cloud.add_demo(["Cellular Sensor"], 1)
        jane, good = customer(cloud, tmp_path, JANE), [api.token()["token"] for _ in range(5)]
        for code in good[:4]:
            assert "is claimed" in said(jane.do("/claim", code=code))
            assert "yours already" in said(jane.do("/claim", code=code))
        answers = []
        for code in ("sqr_" + "A" * 32, good[0], "no label", good[1], good[4], "sqr_" + "B" * 32):
            answers.append(jane.submit("/claim", code=code))
        assert api.row(good[4])["status"] == "UNCLAIMED"  # type: ignore[index]
    assert [answer.status_code for answer in answers] == [404, 303, 400, 429, 429, 429]
    assert "Try again in" in refused(answers[-1], 429)


def test_where_to_get_the_code_as_text_is_told_in_each_language(cloud: LocalCloud, tmp_path: Path) -> None:
    """No label shows it to the eye: its QR code must be read, and what comes out is pasted."""
    jane = customer(cloud, tmp_path, JANE)
    for language, reader, paste in (
        ("en", "QR reader", "paste"),
        ("de", "QR-Leser", "fügen"),
        ("es", "lector", "péguelo"),
        ("zh", "扫描工具", "粘贴"),
    ):
        page = jane.get("/claim", headers={"Accept-Language": language}).text
        hint = page.split('id="code-hint">')[1].partition("<")[0]
        assert reader in hint
        assert paste in hint
        assert "sqr_" in hint


def test_a_label_is_claimed_from_a_picture(jane: Browser, token: dict[str, Any]) -> None:
    photo = io.BytesIO()
    picture(label_text(token["token"], 1)).rotate(17, fillcolor=160, expand=True).save(photo, "JPEG")
    fields = {"token": jane.token("/claim")}
    answer = jane.post("/claim/picture", data=fields, files={"picture": ("IMG.HEIC", photo.getvalue(), "image/jpeg")})
    assert "claimed" in said(jane.see(answer.headers["Location"]))


def test_frames_of_the_camera_are_read_for_who_is_signed_in(jane: Browser, cloud: LocalCloud) -> None:
    text, frame = label_text("sqr_" + "x" * 32, 1), io.BytesIO()
    picture(text).save(frame, "PNG")
    token = jane.token("/claim")
    for browser, header, status in ((jane, token, 200), (jane, "0" * 32, 403), (Browser(cloud), token, 401)):
        answer = browser.post("/claim/frame", content=frame.getvalue(), headers={"X-Form-Token": header})
        assert answer.status_code == status
    assert jane.post("/claim/frame", content=frame.getvalue(), headers={"X-Form-Token": token}).json() == {"text": text}
    for text, code in (("https://example.com", True), ("", False)):
        frame = io.BytesIO()
        (picture(text) if text else Image.new("L", (99, 99), 255)).save(frame, "PNG")
        other = jane.post("/claim/frame", content=frame.getvalue(), headers={"X-Form-Token": token})
        assert other.json()["code"] is code
    nothing = jane.post("/claim/frame", content=b"nothing", headers={"X-Form-Token": token})
    assert nothing.status_code == 200
    assert "no picture" in nothing.json()["problem"]


def test_bad_uploads_are_sentences(jane: Browser) -> None:
    fields, plain = {"token": jane.token("/claim")}, io.BytesIO()
    Image.new("RGB", (300, 300), "white").save(plain, "PNG")
    for content, status, words in (
        (b"", 400, "no picture"),
        (b"<svg/>", 400, "no picture"),
        (plain.getvalue(), 400, "No QR code"),
        (bytes(21 * 2**20), 413, "too large"),
    ):
        answer = jane.post("/claim/picture", data=fields, files={"picture": ("a.png", content)})
        assert words in refused(answer, status)
    assert "Choose a picture" in refused(jane.post("/claim/picture", data=fields, files={"x": b""}), 400)
    assert jane.post("/claim", data=fields | {"code": "x" * 70_000}).status_code == 413


def test_a_device_is_offered_to_another_customer_who_takes_it(
    api: Api, jane: Browser, joe: Browser, token: dict[str, Any], tmp_path: Path
) -> None:
    page = jane.do("/claim", code=token["token"])
    device = f"/devices/{_id(api, token)}"
    assert said(page)
    unknown = said(jane.do(f"{device}/transfer", device, email="nobody@customer.example"))
    assert said(jane.do(f"{device}/transfer", device, email=JOE)) == unknown
    path = newest_link(tmp_path, JOE, 2)
    assert "no such device" in said(joe.see(device, 404))
    assert JANE in joe.see(path)
    joe.do(path)
    assert "Cellular Sensor" in joe.see(device)
    assert "no such device" in said(jane.see(device, 404))
    assert "used already" in said(joe.see(path, 404))
    refused(joe.submit(f"{device}/transfer", device, email=JOE), 400)


def offered(api: Api, jane: Browser, token: dict[str, Any], mails: Path) -> tuple[str, str]:
    """Have Jane claim a device and offer it to Joe; return the device's page and the offer's."""
    jane.do("/claim", code=token["token"])
    device = f"/devices/{_id(api, token)}"
    jane.do(f"{device}/transfer", device, email=JOE)
    return device, newest_link(mails, JOE, 2)


def test_an_offer_to_the_wrong_person_is_taken_back_by_the_next_one(
    api: Api, jane: Browser, joe: Browser, token: dict[str, Any], tmp_path: Path
) -> None:
    device, path = offered(api, jane, token, tmp_path)
    assert "Cellular Sensor" in joe.see(path)
    jane.do(f"{device}/transfer", device, email="new-owner@customer.example")  # who has no account yet
    assert "used already" in said(joe.see(path, 404))


def test_an_offer_ends_when_the_device_leaves_who_made_it(
    api: Api, jane: Browser, joe: Browser, token: dict[str, Any], tmp_path: Path
) -> None:
    _, path = offered(api, jane, token, tmp_path)
    form = joe.token(path)
    assert api.act("/static-tokens/unclaim", token=token["token"]).status_code == 204
    assert joe.post(path, data={"token": form}).status_code == 404
    assert "used already" in said(joe.see(path, 404))


def test_within_an_organization_devices_change_hands_at_once(cloud: LocalCloud, api: Api, tmp_path: Path) -> None:
    admin, token = administrator(cloud, tmp_path), api.token()
    org = str(api.act("/create", name="Acme", type="BUSINESS").json()["id"])
    users = {}
    for address, role in (("boss@acme.example", "admin"), ("ann@acme.example", "user"), ("bob@acme.example", "user")):
        admin.do("/customers/invite", "/customers", org=org, email=address, name="Somebody", role=role)
        users[address] = Browser(cloud)
        users[address].do(newest_link(tmp_path, address), password="gardens in the rain")
    boss, ann, bob = users.values()
    ann.do("/claim", code=token["token"])
    device = f"/devices/{_id(api, token)}"
    assert "ann@acme.example" in boss.see(device)
    assert "no such device" in said(bob.see(device, 404))
    assert "new owner" in said(boss.do(f"{device}/transfer", device, email="bob@acme.example"))
    assert "bob@acme.example" in bob.see(device)
    assert "no such device" in said(ann.see(device, 404))
    assert "no such device" in said(admin.see(device, 404))


def test_names_of_devices_are_text(api: Api, jane: Browser, token: dict[str, Any]) -> None:
    jane.do("/claim", code=token["token"])
    device = _id(api, token)
    name = "<script>alert(1)</script>"
    assert api.act("/device/metafield", deviceId=device, metaFieldId=1, newValue=name).status_code == 204
    for path in ("/devices", f"/devices/{device}"):
        assert "&lt;script&gt;alert(1)" in jane.see(path)
        assert name not in jane.see(path)


def test_a_device_is_renamed_by_its_owner(api: Api, jane: Browser, joe: Browser, token: dict[str, Any]) -> None:
    jane.do("/claim", code=token["token"])
    number = _id(api, token)
    path = f"/devices/{number}/name"
    assert "Cellar pump" in jane.do(path, name="Cellar pump")
    assert api.see("/device", deviceId=number)["name"] == "Cellar pump"
    for wrong in ("", " ", "x" * 51, "two\nlines", "\u202e"):
        assert "one line" in refused(jane.submit(path, name=wrong), 400)
    refused(joe.submit(path, "/claim", name="Mine"), 404)
    assert api.act("/device/metafield", deviceId=number, metaFieldId=3, newValue="SN-17").status_code == 204
    assert "SN-17" in jane.see("/devices")


def test_a_file_that_cannot_be_written_is_told_on_the_page(
    cloud: LocalCloud, api: Api, jane: Browser, token: dict[str, Any]
) -> None:
    connection = cloud._running().db.connection
    connection.execute("UPDATE sessions SET ends_at = ends_at - 86400000")  # long unused: it would be kept alive
    connection.execute("PRAGMA query_only = ON")
    assert "My devices" in jane.see("/devices")
    answer = jane.submit("/sign-in", "/account", email=JANE, password=PASSWORD)
    assert "Nothing was saved" in refused(answer, 500)
    connection.execute("PRAGMA query_only = OFF")
    assert "claimed" in said(jane.do("/claim", code=token["token"]))
    assert api.row(token["token"])


def test_long_lists_have_pages(cloud: LocalCloud, api: Api, jane: Browser) -> None:
    cloud.add_demo(["Cellular Sensor"], 60)
    user = next(user["id"] for user in _users(api) if user["email"] == JANE)
    for row in api.see("/static-tokens", size=60)["content"]:
        assert api.act("/static-tokens/claim", token=row["token"], userId=user).status_code == 200
    assert jane.see("/devices").count("<li>") == 50
    assert jane.see("/devices?page=1").count("<li>") == 10
    for odd in ("x", "-1", "9" * 30, "²"):
        assert jane.see(f"/devices?page={odd}")
    assert jane.get("/devices/" + "9" * 40).status_code == 404


def _users(api: Api) -> list[dict[str, Any]]:
    groups = api.see("/sub-organizations", size=100)["content"]
    return [user for group in groups for user in api.see("/users", orgId=group["id"])["content"]]


def _id(api: Api, token: dict[str, Any]) -> int:
    row = api.row(token["token"])
    assert row
    return int(row["deviceId"])
