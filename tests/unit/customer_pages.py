"""Customers of the embedded cloud as HTTP sees them: a browser without scripts."""

from __future__ import annotations

import email
import html
import re
import time
from email import policy
from pathlib import Path

import httpx
from argon2 import PasswordHasher

from app.localcloud import accounts
from app.localcloud.server import LocalCloud
from app.localcloud.settings import Settings
from tests.unit.localcloud_fixtures import NO_TLS

accounts._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)  # in earnest it takes 50 ms and 64 MB

PASSWORD = "gardens in the rain"
MANY = (10_000, 0.001)
PATIENT = Settings(
    account_tries=MANY,
    address_tries=MANY,
    mail_tries=MANY,
    mailer_tries=MANY,
    claim_tries=MANY,
    frame_tries=MANY,
)
_TOKEN = re.compile(r'name="token" value="([0-9a-f]+)"')
_LINK = re.compile(r"^http://\S+$", re.MULTILINE)
_SAID = re.compile(r'<p class="(problem|done)" role="\w+">(.*?)</p>', re.DOTALL)


class Browser(httpx.Client):
    """Keeps cookies and sends forms with the token of the page that they stand on."""

    def __init__(self, cloud: LocalCloud, language: str = "en") -> None:
        headers = {"Accept": "text/html", "Accept-Language": language}
        none_kept = httpx.Limits(max_keepalive_connections=0)  # it need not be closed
        super().__init__(base_url=cloud.url, headers=headers, timeout=30, verify=NO_TLS, limits=none_kept)

    def see(self, path: str, status: int = 200) -> str:
        """Return a page."""
        answer = self.get(path)
        assert answer.status_code == status, answer.text
        return answer.text

    def token(self, path: str = "/sign-in") -> str:
        """Return the form token of a page."""
        page = self.get(path, follow_redirects=True).text
        found = _TOKEN.search(page)
        assert found, page
        return found[1]

    def submit(self, path: str, page: str | None = None, **fields: str) -> httpx.Response:
        """Send the form of a page; `page` is where it stands, if that is not where it goes to."""
        return self.post(path, data={"token": self.token(page or path)} | fields)

    def do(self, path: str, page: str | None = None, **fields: str) -> str:
        """Send a form that must succeed; return the page that it leads to."""
        answer = self.submit(path, page, **fields)
        assert answer.status_code == 303, said(answer.text) or answer.text
        return self.see(answer.headers["Location"])

    def sign_in(self, address: str, password: str = PASSWORD) -> str:
        return self.do("/sign-in", email=address, password=password)


def said(page: str) -> str:
    """Return the sentence that a page says about what was done, or was not."""
    found = _SAID.search(page)
    return html.unescape(found[2]) if found else ""


def refused(answer: httpx.Response, status: int) -> str:
    """Return the sentence of a form that was refused with this status."""
    assert answer.status_code == status, said(answer.text) or answer.text
    sentence = said(answer.text)
    assert sentence, answer.text
    return sentence


def mails(folder: Path, address: str) -> list[tuple[str, str]]:
    """Return the mails to an address in a cloud's folder as (subject, text), oldest first."""
    found = []
    for file in sorted((folder / "mail").glob("*.eml")):
        message = email.message_from_bytes(file.read_bytes(), policy=policy.default)
        if address in str(message["To"]):
            body = message.get_body(("plain",))
            assert body
            found.append((str(message["Subject"]), str(body.get_content()).replace("\r\n", "\n")))
    return found


def link(text: str) -> str:
    """Return the path of a mail's one link."""
    (found,) = _LINK.findall(text)
    return httpx.URL(found).path


def newest_link(folder: Path, address: str, number: int = 0) -> str:
    """Return the path of the link in the newest mail to an address; waits until there are `number` of them."""
    ends = time.monotonic() + 30
    while len(found := mails(folder, address)) < number and time.monotonic() < ends:
        time.sleep(0.01)
    assert len(found) >= number
    return link(found[-1][1])


def customer(cloud: LocalCloud, folder: Path, address: str, name: str = "A Customer") -> Browser:
    """Return the browser of somebody who registered, confirmed the address, and is signed in."""
    browser = Browser(cloud)
    answer = browser.submit("/register", name=name, email=address, password=PASSWORD)
    assert answer.status_code == 200, said(answer.text)
    page = browser.do(newest_link(folder, address), password=PASSWORD)
    assert said(page).startswith("Welcome")
    return browser


def administrator(cloud: LocalCloud, folder: Path) -> Browser:
    """Return the browser of the first administrator, who has just chosen a password."""
    browser = Browser(cloud)
    browser.do(newest_link(folder, "admin@station.example"), password=PASSWORD)
    return browser
