"""Bodies, queries, paths and bearers that no OpenAPI describes get a refusal, never a fault.

What the OpenAPI does describe, schemathesis asks (test_localcloud_schemathesis.py).
"""

from __future__ import annotations

import string
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import ORGANIZATION, TOKENS, Api, message

BODIES = (f"{TOKENS}/claim", f"{TOKENS}/import", f"{ORGANIZATION}/users/invite", f"{ORGANIZATION}/device/metafield")


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Api]:
    with LocalCloud(tmp_path_factory.mktemp("cloud"), limits=Limits(requests_a_minute=10**9)) as cloud:
        cloud.add_demo(["One"], 3)
        with Api(cloud) as client:
            yield client


@settings(max_examples=100)
@given(
    st.binary(max_size=300), st.sampled_from(["application/json", "application/x-www-form-urlencoded", "text/plain"])
)
def test_any_body_is_refused(api: Api, content: bytes, kind: str) -> None:
    for path in BODIES:
        assert message(api.post(path, content=content, headers={"Content-Type": kind}), 400)
    answer = api.post("/oauth2/token", content=content, headers={"Content-Type": kind})
    assert answer.status_code == 400
    assert set(answer.json()) == {"error", "error_description"}


@settings(max_examples=100)
@given(st.binary(max_size=60), st.text(string.printable.strip(), min_size=1, max_size=20))
def test_any_query_path_and_bearer_get_an_answer(api: Api, raw: bytes, word: str) -> None:
    quoted = "".join(f"%{byte:02x}" for byte in raw)
    for url in (
        f"/external/api/isHardwareConnected?token={quoted}",
        f"{TOKENS}?size={quoted}&{quoted}",
        f"{ORGANIZATION}/{quoted}",
        f"/external/{quoted}",
    ):
        answer = api.get(url)
        assert answer.status_code in (200, 400, 404), answer.text
        assert answer.status_code == 200 or set(answer.json()) == {"error"}
    answer = api.get(f"{ORGANIZATION}/profile", headers={"Authorization": f"Bearer {word}"})
    assert answer.status_code == 401
