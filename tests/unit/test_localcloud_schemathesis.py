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

CONFIG = """
[generation]
max-examples = 4
deterministic = true
[headers]
Authorization = "Bearer ${BEARER}"
[warnings]
enabled = false
"""


@pytest.mark.slow
def test_every_answer_is_one_that_the_openapi_announces(tmp_path: Path) -> None:
    """All checks but one: what fits the schema may be refused, for a plan's limit or an e-mail in use stand not in it."""
    limits = Limits(requests_a_minute=10**9, plan_tokens=3000, invitations_a_day=10**6)
    (tmp_path / "schemathesis.toml").write_text(CONFIG)
    with LocalCloud(tmp_path / "cloud", limits=limits) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 3)
        for row in api.see("/static-tokens")["content"][:2]:
            api.act("/static-tokens/claim", token=row["token"], userId=1)
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
