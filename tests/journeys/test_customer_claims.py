"""A customer in a real browser: registers, claims a device by camera, sees it come online; the next is refused."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest
from selenium.webdriver import Chrome

from app.domain.tokens import label_text
from app.label.layout import load_layout
from app.label.pdf import render_pdf
from app.label.raster import raster
from app.localcloud.server import LocalCloud
from tests.journeys.chromium import camera_file, chromium, fill, press, wait_for
from tests.unit.customer_pages import PASSWORD, PATIENT, customer, newest_link
from tests.unit.label_samples import FIRST
from tests.unit.localcloud_fixtures import Api, online

BROKEN_READER = """
window.BarcodeDetector = class {
  static async getSupportedFormats() { return ["qr_code"]; }
  async detect() { throw new DOMException("Barcode detection service unavailable.", "NotSupportedError"); }
};
"""
"""What a browser has whose own reader does not work."""
JANE, JOE = "jane@customer.example", "joe@customer.example"


@pytest.mark.slow
def test_a_customer_claims_by_camera_and_the_next_one_is_refused(tmp_path: Path) -> None:
    with LocalCloud(tmp_path / "cloud", settings=PATIENT) as cloud, Api(cloud) as api:
        cloud.add_demo(["Cellular Sensor"], 1)
        token = api.token()
        label = dataclasses.replace(FIRST, qr_text=label_text(token["token"], 1))
        (printed,) = raster(render_pdf(load_layout("50x30"), label), [300])
        film = camera_file(printed, tmp_path / "camera.y4m")
        with chromium(tmp_path / "profile", camera=film) as browser:
            browser.get(cloud.url)
            press(browser, "Create an account")
            fill(browser, name="Jane Doe", email=JANE, password=PASSWORD)
            press(browser, "Create an account")
            wait_for(browser, "Look into your mail")
            browser.get(cloud.url + newest_link(tmp_path / "cloud", JANE))
            fill(browser, password=PASSWORD)
            press(browser, "Confirm your account")
            wait_for(browser, "Welcome")
            scan(browser)
            said = wait_for(browser, "The device is claimed")
            assert "Offline" in said
            with online(cloud, token["deviceToken"]):
                wait_for(browser, "Online")
            wait_for(browser, "Offline")
            row = api.row(token["token"])
            assert row
            assert row["status"] == "CLAIMED"

            press(browser, "Account")
            press(browser, "Sign out")
            wait_for(browser, "You are signed out")
            customer(cloud, tmp_path / "cloud", JOE)
            fill(browser, email=JOE, password=PASSWORD)
            press(browser, "Sign in")
            wait_for(browser, "My devices")
            scan(browser, BROKEN_READER)
            said = wait_for(browser, "already claimed")
            assert "Its owner can unclaim it by deleting it, or its manufacturer can." in said
            assert api.row(token["token"]) == row
            wrong = [line["message"] for line in browser.get_log("browser") if line["level"] in ("SEVERE", "WARNING")]
            assert [line for line in wrong if "status of 400" not in line] == []  # that is the refusal's own


@pytest.mark.slow
def test_long_addresses_stay_within_a_phone_s_page(tmp_path: Path) -> None:
    long = f"{'somebody.with.a.long.address' * 2}@customer.example"
    with LocalCloud(tmp_path / "cloud", settings=PATIENT) as cloud, Api(cloud) as api:
        cloud.add_demo(["Cellular Sensor"], 1)
        giver, taker = customer(cloud, tmp_path / "cloud", long), customer(cloud, tmp_path / "cloud", JOE)
        giver.do("/claim", code=api.token()["token"])
        giver.do("/devices/1/transfer", "/devices/1", email=JOE)
        offer = newest_link(tmp_path / "cloud", JOE, 2)
        assert long in taker.see(offer)
        with chromium(tmp_path / "profile") as browser:
            browser.get(cloud.url + offer)
            wait_for(browser, long)
            assert browser.execute_script("return document.documentElement.scrollWidth") == 360


def scan(browser: Chrome, script: str = "") -> None:
    """Scan what the camera sees, in a page where a script has run."""
    press(browser, "Add")
    wait_for(browser, "Scan with the camera")
    browser.execute_script(script)
    press(browser, "Scan with the camera")
