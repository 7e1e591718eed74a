"""Which cloud addresses are taken, and to which hosts credentials may go."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.cloud.profile import Profile, is_loopback
from app.domain.errors import BadInput
from app.domain.secret import Secret

SECRET = Secret("canary-secret")


def profile(url: str) -> Profile:
    return Profile(url, "id", SECRET)


@pytest.mark.parametrize(
    ("given_url", "url"),
    [
        ("https://blynk.cloud", "https://blynk.cloud"),
        (" https://BLYNK.Cloud/ ", "https://blynk.cloud"),
        ("https://fra1.blynk.cloud.", "https://fra1.blynk.cloud"),
        ("https://own.example:8443/", "https://own.example:8443"),
        ("https://10.0.0.7", "https://10.0.0.7"),
        ("https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443"),
        ("http://127.0.0.1:9443", "http://127.0.0.1:9443"),
        ("http://localhost:80", "http://localhost:80"),
        ("http://[::1]:9443", "http://[::1]:9443"),
    ],
)
def test_an_address_is_kept_in_one_form(given_url: str, url: str) -> None:
    assert profile(given_url).url == url
    assert profile(url).host == url.partition("://")[2]


@pytest.mark.parametrize(
    ("url", "word"),
    [
        ("", "written like"),
        ("blynk.cloud", "written like"),
        ("ftp://blynk.cloud", "written like"),
        ("https://", "written like"),
        ("https://user:pass@blynk.cloud", "written like"),
        ("https://blynk.cloud:port", "written like"),
        ("https://blynk.cloud:99999", "written like"),
        ("https://[::1", "written like"),
        ("https://bl ynk.cloud", "written like"),
        ("https://-", "written like"),
        ("https://bl\u00fcnk.cloud", "written like"),
        ("https://blynk.cloud/api", "end after the host"),
        ("https://blynk.cloud?x=1", "end after the host"),
        ("https://blynk.cloud#x", "end after the host"),
        ("http://blynk.cloud", "never go in clear"),
        ("http://10.0.0.7", "never go in clear"),
        ("http://localhost.evil.example", "never go in clear"),
        ("http://127.0.0.1.evil.example", "never go in clear"),
        ("http://0.0.0.0", "never go in clear"),
    ],
)
def test_other_addresses_are_refused_in_a_sentence(url: str, word: str) -> None:
    with pytest.raises(BadInput, match=word):
        profile(url)


@pytest.mark.parametrize(
    ("client_id", "secret", "word"),
    [
        ("", "x", "needs"),
        ("id", "", "needs"),
        ("i:d", "x", "characters that none has"),
        ("id", "canary\n", "characters that none has"),
        ("id\x00", "x", "characters that none has"),
    ],
)
def test_credentials_that_cannot_be_any_are_refused_unshown(client_id: str, secret: str, word: str) -> None:
    with pytest.raises(BadInput, match=word) as caught:
        Profile("https://blynk.cloud", client_id, Secret(secret))
    assert "canary" not in str(caught.value)


def test_the_secret_is_not_shown() -> None:
    assert "canary" not in repr(profile("https://blynk.cloud"))
    with pytest.raises(TypeError):
        pickle.dumps(profile("https://blynk.cloud"))


@pytest.mark.parametrize(
    ("own", "url", "host"),
    [
        ("https://blynk.cloud", "https://blynk.cloud/x?y", "blynk.cloud"),
        ("https://blynk.cloud", "https://FRA1.blynk.cloud./x", "fra1.blynk.cloud"),
        ("https://blynk.cloud", "https://fra1.blynk.cloud:443", "fra1.blynk.cloud:443"),
        ("https://fra1.blynk.cloud", "https://sgp1.blynk.cloud", "sgp1.blynk.cloud"),
        ("https://fra1.blynk.cloud", "https://blynk.cloud", "blynk.cloud"),
        ("https://own.example:8443", "https://eu.own.example:8443", "eu.own.example:8443"),
        ("http://127.0.0.1:1", "http://localhost:2/x", "localhost:2"),
        ("http://localhost:1", "http://[::1]:2", "[::1]:2"),
        ("https://10.0.0.7", "https://10.0.0.7/", "10.0.0.7"),
    ],
)
def test_hosts_where_credentials_may_go(own: str, url: str, host: str) -> None:
    assert profile(own).admits(url) == host


@pytest.mark.parametrize(
    ("own", "url"),
    [
        ("https://blynk.cloud", "http://blynk.cloud"),
        ("https://blynk.cloud", "https://evil.example"),
        ("https://blynk.cloud", "https://evilblynk.cloud"),
        ("https://blynk.cloud", "https://blynk.cloud.evil.example"),
        ("https://blynk.cloud", "https://blynk.cloud@evil.example"),
        ("https://blynk.cloud", "https://evil.example/.blynk.cloud"),
        ("https://blynk.cloud", "https://evil.example\\.blynk.cloud"),
        ("https://blynk.cloud", "https://evil.example#.blynk.cloud"),
        ("https://blynk.cloud", "https://evil.example%2f.blynk.cloud"),
        ("https://blynk.cloud", "https://blynk.cloud:444"),
        ("https://blynk.cloud", "https://127.0.0.1"),
        ("https://blynk.cloud", "https:///blynk.cloud"),
        ("https://blynk.cloud", "//blynk.cloud"),
        ("https://blynk.cloud", "javascript://blynk.cloud"),
        ("https://own.example", "https://blynk.cloud"),
        ("https://own.example", "https://example"),
        ("https://eu.own.example", "https://own.example"),
        ("https://10.0.0.7", "https://1.10.0.0.7"),
        ("https://10.0.0.7", "https://10.0.0.8"),
        ("http://127.0.0.1:1", "https://127.0.0.1:1"),
        ("http://127.0.0.1:1", "http://10.0.0.1:1"),
        ("http://127.0.0.1:1", "http://0.0.0.0:1"),
        ("http://127.0.0.1:1", "http://127.0.0.1.evil.example"),
    ],
)
def test_hosts_where_they_may_not(own: str, url: str) -> None:
    assert profile(own).admits(url) is None


@given(st.text() | st.from_regex(r"https?://[^/]*(blynk\.cloud)?[^/]*(/.*)?"))
def test_whatever_an_address_is_credentials_stay_in_the_vendor_s_domain(url: str) -> None:
    host = profile("https://blynk.cloud").admits(url)
    assert host is None or host.partition(":")[0] == "blynk.cloud" or host.partition(":")[0].endswith(".blynk.cloud")
    try:
        kept = profile(url)
    except BadInput:
        return
    assert kept.url.startswith("https://") or is_loopback(
        kept.url.removeprefix("http://").rpartition(":")[0].strip("[]") or kept.host
    )
    assert Profile(kept.url, "id", SECRET) == kept
