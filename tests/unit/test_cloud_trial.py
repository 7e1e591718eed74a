"""The connection test: each step can fail, is named when it does, and the credentials never show."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from app.cloud.profile import Profile
from app.cloud.trial import Trial, Tried, try_cloud
from app.domain.secret import Secret
from app.localcloud.server import LocalCloud
from app.settings import keep_cloud

ALL = list(Trial)
CANARY = "canary-client-secret"


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud")) as cloud:
        yield cloud


@pytest.fixture
def profile(cloud: LocalCloud) -> Profile:
    return Profile(cloud.url, cloud.client_id, cloud.client_secret)


def tried(profile: Profile) -> list[Tried]:
    return list(try_cloud(profile))


def last(profile: Profile) -> Tried:
    """The one that failed, after others that did not."""
    *before, failed = tried(profile)
    assert all(each.ok for each in before)
    assert not failed.ok
    assert [*(each.trial for each in before), failed.trial] == ALL[: len(before) + 1]
    assert CANARY not in failed.text
    return failed


def test_an_organization_without_templates_is_told_and_one_with_them_passes_all_steps(
    cloud: LocalCloud, profile: Profile
) -> None:
    failed = last(profile)
    assert (failed.trial, failed.text) == (
        Trial.TEMPLATES, "The organization has no template yet. Create one in Blynk.Console, then test again.",
    )  # fmt: skip
    cloud.add_demo(("Sensor",), 3)
    steps = tried(profile)
    assert [each.trial for each in steps] == ALL
    assert all(each.ok for each in steps)
    assert "1 found: Sensor." in [each.text for each in steps]
    assert steps[-1].text == "3 static tokens are listed."


def test_the_step_that_failed_is_named(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    assert last(replace(profile, client_secret=Secret(CANARY))).trial is Trial.SIGN_IN
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
        assert last(Profile(f"http://127.0.0.1:{port}", "x", Secret(CANARY))).trial is Trial.CONNECT
        free.listen()  # takes connections, and never says a word
        monkeypatch.setattr("app.cloud.trial.SECONDS", 0.2)
        silent = last(Profile(f"https://127.0.0.1:{port}", "x", Secret(CANARY)))
        assert (silent.trial, "does not speak TLS" in silent.text) == (Trial.TLS, True)
    unknown = last(Profile("https://no-such-name.invalid", "x", Secret(CANARY)))
    assert (unknown.trial, "is not known" in unknown.text) == (Trial.NAME, True)


def test_a_proxy_is_what_is_tried_where_one_stands_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://no-such-proxy.invalid:3128")
    failed = last(Profile("https://blynk.cloud", "x", Secret(CANARY)))
    assert (failed.trial, "no-such-proxy.invalid" in failed.text) == (Trial.NAME, True)


def test_a_client_without_the_scope_is_told_at_that_step(cloud: LocalCloud, profile: Profile) -> None:
    credentials = cloud.add_client(platform_api=False)
    failed = last(replace(profile, client_id=credentials[0], client_secret=credentials[1]))
    assert failed.trial is Trial.SCOPE
    assert "Enable that scope" in failed.text


def test_the_command_says_each_step_and_fails_with_the_last(cloud: LocalCloud, tmp_path: Path) -> None:
    keep_cloud(tmp_path, cloud.url, cloud.client_id, Secret(CANARY))
    done = subprocess.run(
        [sys.executable, "-m", "app", "--home", tmp_path, "cloud", "test", "--json"],
        env=os.environ, capture_output=True, text=True, check=False,
    )  # fmt: skip
    steps = [json.loads(line) for line in done.stdout.splitlines()]
    assert [(step["step"], step["ok"]) for step in steps] == [
        ("name", True), ("connect", True), ("tls", True), ("sign-in", False),
    ]  # fmt: skip
    assert (done.returncode, done.stderr) == (1, "")
    assert CANARY not in done.stdout + "".join(
        path.read_text(errors="replace") for path in tmp_path.rglob("*") if path.is_file() and path.name != "cloud.key"
    )
