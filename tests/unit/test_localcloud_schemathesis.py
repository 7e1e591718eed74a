"""schemathesis asks the embedded cloud everything that its own OpenAPI allows, and much that it does not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import Api, stranger

DEVICES, UNCLAIMED = 40, 40
CONFIG = """
[generation]
max-examples = 4
deterministic = true
[headers]
Authorization = "Bearer ${{BEARER}}"
[warnings]
enabled = false
[dictionaries]
devices = {{ values = {devices} }}
tokens = {{ values = {tokens} }}
templates = {{ values = ["1", "{template}"] }}
fields = {{ values = [1, 2, 3, 4] }}
first = {{ values = [1, 2] }}
[parameters]
"query.deviceId" = {{ dictionary = "devices", probability = 0.7 }}
"body.deviceId" = {{ dictionary = "devices", probability = 0.7 }}
"body.metaFieldId" = {{ dictionary = "fields", probability = 0.7 }}
"query.token" = {{ dictionary = "tokens", probability = 0.7 }}
"body.token" = {{ dictionary = "tokens", probability = 0.7 }}
"query.templateId" = {{ dictionary = "templates", probability = 0.7 }}
"query.orgId" = {{ dictionary = "first", probability = 0.7 }}
"body.userId" = {{ dictionary = "first", probability = 0.7 }}
"body.newUserId" = {{ dictionary = "first", probability = 0.3 }}
"body.newOrgId" = {{ dictionary = "first", probability = 0.3 }}
"""


@pytest.mark.slow
def test_every_answer_is_one_that_the_openapi_announces(tmp_path: Path) -> None:
    """All checks but one: what fits the schema may be refused; a plan's limit, say, does not stand in it."""
    limits = Limits(requests_a_minute=10**9, plan_tokens=3000, invitations_a_day=10**6)
    with LocalCloud(tmp_path / "cloud", limits=limits) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], DEVICES + UNCLAIMED)
        customer = api.customer("one@customer.example")
        tokens = [row["token"] for row in api.see("/static-tokens", size=1000)["content"]]
        claims = [api.act("/static-tokens/claim", token=token, userId=customer["id"]) for token in tokens[:DEVICES]]
        devices = [claim.json()["id"] for claim in claims]
        template = api.see("/templates")["content"][0]["templateIds"][0]
        (tmp_path / "schemathesis.toml").write_text(CONFIG.format(devices=devices, tokens=tokens, template=template))
        with stranger(cloud) as client:
            paths = client.get("/openapi.json").json()["paths"]
        done = subprocess.run(
            [sys.executable, "-m", "schemathesis.cli", "run", f"{cloud.url}/openapi.json",
             "--checks", "all", "--exclude-checks", "positive_data_acceptance"],
            env=os.environ | {"BEARER": api.headers["Authorization"].removeprefix("Bearer ")},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    operations = sum(len(path) for path in paths.values())
    assert f"Selected: {operations}/{operations}" in done.stdout
    assert f"Tested: {operations}" in done.stdout
