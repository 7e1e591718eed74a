"""Deploying products with static tokens, chapter by chapter, as the vendor describes it: nothing but this program.

The commands are the manufacturer's, Chromium is the customers', the devices are simulated ones with their flash in a
file; what became of everything is asked from outside: flashes, labels, the cloud's own API.
"""

from __future__ import annotations

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from PIL import Image
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By

from app.localcloud.server import LocalCloud
from tests.journeys.chromium import chromium, fill, press, wait_for
from tests.journeys.station import FIRMWARE, NVS, Run, read_label, station
from tests.unit.customer_pages import PASSWORD, PATIENT, newest_link
from tests.unit.localcloud_fixtures import INVALID, Api, Device, connected, online

SENSOR, GATEWAY = "Cellular Sensor", "Ethernet Gateway"
SEED = (
    "Serial Number,MAC address,Device Name\n"
    "SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ\n"
    "SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF\n"
    "SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN\n"
)
JANE, JOE = "jane@meadow.example", "joe@hill.example"


class Factory:
    """The manufacturer's commands, on one home folder and one cloud."""

    def __init__(self, folder: Path, cloud: LocalCloud) -> None:
        self.folder, self.cloud = folder, cloud

    def run(self, *args: str | Path, status: int = 0) -> Run:
        done = station(
            self.folder / "home", *args, "--json",
            STATION_CLOUD_URL=self.cloud.url,
            STATION_CLOUD_CLIENT_ID=self.cloud.client_id,
            STATION_CLOUD_CLIENT_SECRET=self.cloud.client_secret.reveal(),
        )  # fmt: skip
        assert done.status == status, done.err
        return done

    def listed(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.run("tokens", "list").out.splitlines()]


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path / "cloud", settings=PATIENT) as running:
        running.add_demo([SENSOR, GATEWAY], 0)
        yield running


def qr_of(label: str) -> str:
    """Return the QR token that stands on a label."""
    (text,) = read_label(Path(label))
    return text.partition("+")[0]


def in_flash(file: Path, known: list[str]) -> str:
    """Return the one known AuthToken that lies in a device's token partition."""
    partition = file.read_bytes()[NVS]
    (found,) = [token for token in known if token.encode() in partition]
    return found


def photo(label: str, file: Path) -> Path:
    """A picture of a label, as somebody takes it with a phone: turned a little, and not alone."""
    document = pypdfium2.PdfDocument(label)
    try:
        picture = document[0].render(scale=300 / 72).to_pil().convert("L")
    finally:
        document.close()
    table = Image.new("L", (1200, 900), 90)
    table.paste(picture.rotate(8, expand=True, fillcolor=90), (200, 200))
    table.save(file, "JPEG")
    return file


@contextmanager
def customer(folder: Path, cloud: LocalCloud, address: str) -> Iterator[Chrome]:
    """A customer's phone; they are signed in already."""
    with chromium(folder / f"profile-{address}") as browser:
        browser.get(cloud.url)
        fill(browser, email=address, password=PASSWORD)
        press(browser, "Sign in")
        wait_for(browser, "My devices")
        yield browser


def claim_by_picture(browser: Chrome, picture: Path) -> None:
    press(browser, "Add")
    wait_for(browser, "A picture of the label")
    browser.find_element(By.ID, "picture").send_keys(str(picture))
    press(browser, "Send the picture")


@pytest.mark.slow
def test_from_an_empty_organization_to_a_claimed_returned_and_deleted_device(tmp_path: Path, cloud: LocalCloud) -> None:
    factory = Factory(tmp_path, cloud)

    # 1. Generating static tokens: automatically, then from the seed's own file, whose third row is mended
    factory.run("sync")
    assert factory.run("tokens", "generate", "--template", SENSOR, "--count", "5").events("created")[0]["came"] == 5
    file = tmp_path / "devices.csv"
    file.write_text(SEED)
    refused = factory.run("tokens", "import", file, "--template", GATEWAY, "--yes", status=1)
    assert [row["row"] for row in refused.events("bad_row")] == [4]
    assert len(factory.listed()) == 5, "all or nothing"
    file.write_text(SEED.replace("K9", "C9"))
    assert factory.run("tokens", "import", file, "--template", GATEWAY, "--yes").events("created")[0]["came"] == 3

    # The export: a CSV with all AuthTokens, and a folder of QR images
    factory.run("tokens", "export", tmp_path / "tokens.zip", "--names", "auth", "--status", "free")
    with zipfile.ZipFile(tmp_path / "tokens.zip") as archive:
        (table,) = [name for name in archive.namelist() if name.endswith(".csv")]
        rows = list(csv.DictReader(io.StringIO(archive.read(table).decode("utf-8-sig"))))
        pictures = {
            Path(name).stem: zxingcpp.read_barcodes(Image.open(archive.open(name)))[0].text
            for name in archive.namelist()
            if name.endswith(".png")
        }
    auth_tokens = {row["QR Token"]: row["Device Token"].lstrip("'") for row in rows}
    assert len(auth_tokens) == 8
    assert {auth: text.partition("+")[0] for auth, text in pictures.items()} == {
        auth: qr_token for qr_token, auth in auth_tokens.items()
    }
    assert {row["Serial Number"] for row in rows} == {"", "SN000001", "SN000002", "SN000003"}

    # 2. Flashing: three devices, each with its own token, flash and label in one motion
    run = factory.run(
        "provision", "--simulate", "--unpaced", "--units", "3", "--recipe", FIRMWARE / "demo-esp32", "--out",
        tmp_path / "labels", "--keep-flash", tmp_path / "flash",
    )  # fmt: skip
    units = run.events("unit")
    assert [unit["state"] for unit in units] == ["closed"] * 3
    labels = [unit["label"] for unit in units]
    qr_tokens = [qr_of(label) for label in labels]
    held = [in_flash(flash, list(auth_tokens.values())) for flash in sorted((tmp_path / "flash").glob("*.bin"))]
    assert sorted(held) == sorted(auth_tokens[qr_token] for qr_token in qr_tokens)

    with Api(cloud) as api:
        # 3. They have been online, in the manufacturer's organization, and are unclaimed
        for qr_token in qr_tokens:
            row = api.row(qr_token)
            assert row
            assert row["status"] == "UNCLAIMED"
            device = api.see("/device", deviceId=row["deviceId"])
            assert device["orgId"] == row["orgId"]
            assert device.get("ownerUserId", 0) in (0, None, -1)
        first, _, third = (auth_tokens[qr_token] for qr_token in qr_tokens)
        with online(cloud, first):
            assert connected(api, first)

        # 4. Claiming. PRO way: a sub-organization and an invitation; the customer chooses a password
        org_id = api.act("/create", name="Meadow", type="BUSINESS").json()["id"]
        assert api.act("/users/invite", email=JANE, name="Jane", roleId=3, orgId=org_id).status_code == 201
        with chromium(tmp_path / "profile-invited") as browser:
            browser.get(cloud.url + newest_link(tmp_path / "cloud", JANE))
            fill(browser, password=PASSWORD)
            press(browser, "Save and sign in")
            wait_for(browser, "Welcome")
            claim_by_picture(browser, photo(labels[0], tmp_path / "first.jpg"))
            wait_for(browser, "The device is claimed")
        row = api.row(qr_tokens[0])
        assert row
        assert (row["status"], row["claimedOrgId"]) == ("CLAIMED", org_id)

        # BUSINESS way: the next customer registers alone, and is refused what is Jane's
        with chromium(tmp_path / "profile-new") as browser:
            browser.get(cloud.url)
            press(browser, "Create an account")
            fill(browser, name="Joe", email=JOE, password=PASSWORD)
            press(browser, "Create an account")
            wait_for(browser, "Look into your mail")
            browser.get(cloud.url + newest_link(tmp_path / "cloud", JOE))
            fill(browser, password=PASSWORD)
            press(browser, "Confirm your account")
            wait_for(browser, "Welcome")
            claim_by_picture(browser, photo(labels[0], tmp_path / "again.jpg"))
            said = wait_for(browser, "already claimed")
            assert "Its owner can unclaim it by deleting it, or its manufacturer can." in said
            assert api.row(qr_tokens[0]) == row

        # The owner deletes the device; then it can be claimed by another customer, here by typing the code
        with customer(tmp_path, cloud, JANE) as browser:
            browser.find_element(By.CSS_SELECTOR, "a[href^='/devices/']").click()
            wait_for(browser, "Delete this device")
            browser.find_element(By.XPATH, "//summary[normalize-space()='Delete this device']").click()
            press(browser, "Delete the device")
            wait_for(browser, "can be claimed again")
        unclaimed = api.row(qr_tokens[0])
        assert unclaimed
        assert unclaimed["status"] == "UNCLAIMED"
        with customer(tmp_path, cloud, JOE) as browser:
            press(browser, "Add")
            fill(browser, code=read_label(Path(labels[0]))[0])
            press(browser, "Add the device")
            wait_for(browser, "The device is claimed")

        # 5. Managing. Disclaim: it returns to the manufacturer when it connects again, and can be claimed again
        factory.run("sync")
        told = factory.run("tokens", "disclaim", qr_tokens[0], "--why", "returned by the customer", "--yes")
        assert "done" in told.out
        row = api.row(qr_tokens[0])
        assert row
        assert row["status"] == "UNCLAIMED"
        with online(cloud, first):
            assert api.see("/device", deviceId=api.row(qr_tokens[0])["deviceId"])["orgId"] == row["orgId"]

        # Ownership change without disclaiming: a transfer
        user = next(user for user in api.see("/users", orgId=org_id)["content"] if user["email"] == JANE)
        second_device = api.row(qr_tokens[1])["deviceId"]
        assert api.act("/device/transfer", deviceId=second_device, newUserId=user["id"]).status_code == 204
        row = api.row(qr_tokens[1])
        assert row
        assert (row["status"], row["claimedOrgId"], row["ownerId"]) == ("CLAIMED", org_id, user["id"])

        # Delete: a connected device is dropped at once, and its login is refused from then on
        factory.run("sync")
        with online(cloud, third) as device:
            unit = units[2]["unit"]
            factory.run("tokens", "delete", qr_tokens[2], "--why", "scrapped", "--typed", unit)
            assert device.ended()
        with Device(cloud) as device:
            assert device.log_in(third) == INVALID
        assert api.row(qr_tokens[2]) is None

    assert {row["qr"]: row["status"] for row in factory.listed()}[qr_tokens[2]] == "gone"
    factory.run("journal", "verify")
