"""Debian's Chromium, driven through its own chromedriver; what a camera sees is a file."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PIL import Image
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import Chrome, ChromeOptions
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

SECONDS = 30


@contextmanager
def chromium(
    profile: Path, size: tuple[int, int] = (360, 740), camera: Path | None = None, arguments: Sequence[str] = ()
) -> Iterator[Chrome]:
    """A headless browser with an empty profile, its page exactly `size` pixels; `camera` is a Y4M or MJPEG file."""
    options = ChromeOptions()
    options.binary_location = "/usr/bin/chromium"
    options.page_load_strategy = "eager"
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--lang=en",
        f"--user-data-dir={profile}",
        *arguments,
    ):
        options.add_argument(argument)
    if camera:
        options.add_argument("--use-fake-device-for-media-stream")
        options.add_argument("--use-fake-ui-for-media-stream")
        options.add_argument(f"--use-file-for-fake-video-capture={camera}")
    os.environ["SE_OFFLINE"] = "true"  # nothing is looked for elsewhere
    browser = Chrome(options, Service("/usr/bin/chromedriver"))
    try:
        width, height = size
        metrics = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600}
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
        yield browser
    finally:
        browser.quit()


def camera_file(picture: Image.Image, file: Path, size: tuple[int, int] = (640, 480)) -> Path:
    """Write what a camera sees that looks at a picture: a Y4M film of two frames, the picture on a grey table."""
    table = Image.new("L", size, 120)
    shown = picture.convert("L")
    shown.thumbnail((size[0] * 9 // 10, size[1] * 9 // 10))
    table.paste(shown, ((size[0] - shown.width) // 2, (size[1] - shown.height) // 2))
    no_colour = bytes([128]) * (size[0] * size[1] // 2)
    frame = b"FRAME\n" + table.tobytes() + no_colour
    file.write_bytes(f"YUV4MPEG2 W{size[0]} H{size[1]} F10:1 Ip A1:1 C420jpeg\n".encode() + frame * 2)
    return file


def fill(browser: Chrome, **fields: str) -> None:
    """Type into the fields of these names, as soon as the page has them."""
    for name, text in fields.items():
        field = _patient(browser).until(lambda now, name=name: now.find_element(By.NAME, name))
        field.clear()
        field.send_keys(text)


def press(browser: Chrome, words: str) -> None:
    """Press the button, or follow the link, with these words."""
    browser.find_element(By.XPATH, f"//*[self::button or self::a][normalize-space()='{words}']").click()


def wait_for(browser: Chrome, words: str) -> str:
    """Wait until a page says these words; return all it says."""

    def says(now: Chrome) -> str:
        text: str = now.find_element(By.TAG_NAME, "body").text
        return text if words in text else ""

    return _patient(browser).until(says, f"the page never said “{words}”")


def _patient(browser: Chrome) -> WebDriverWait[Chrome]:
    """One page may just give way to the next."""
    return WebDriverWait(browser, SECONDS, 0.1, (NoSuchElementException, StaleElementReferenceException))
