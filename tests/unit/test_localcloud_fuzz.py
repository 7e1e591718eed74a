"""Whatever the embedded cloud is asked, it answers as its OpenAPI says, and never with a fault of its own."""

from __future__ import annotations

import json
import string
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import Api, stranger

EDGES = st.sampled_from([0, 1, 2, 3, 50, 1000, 1001, -1, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, 2**64, 10**30])
WORDS = st.sampled_from(
    ["", "0", "1", "true", "null", "\0", "a\0b", "TMPL1", "sqr_" + "A" * 32, "sqr_" + "A" * 32 + "+1", "A" * 32, "'",
     "%", "; DROP TABLE tokens", "\ud800", "é", "😀", "1e5", "-0", " 1", "１", "x" * 300, "BUSINESS", "a@b.example",
     "en_US"]
)  # fmt: skip
VALUES = st.one_of(EDGES, WORDS, st.none(), st.booleans(), st.floats(), st.text(max_size=20), st.integers())
JSON = st.recursive(
    VALUES, lambda inner: st.lists(inner, max_size=2) | st.dictionaries(WORDS, inner, max_size=2), max_leaves=6
)


class Described(Api):
    """An API client that knows what the cloud says of its API."""

    def __init__(self, cloud: LocalCloud) -> None:
        with stranger(cloud) as client:
            schema = client.get("/openapi.json").json()
        super().__init__(cloud)
        self.schema: dict[str, Any] = schema

    def check(self, method: str, path: str, answer: httpx.Response) -> None:
        """An answer must be announced for its operation: status, kind of content, and the fields of its shape."""
        assert answer.status_code < 500, answer.text
        announced = self.schema["paths"][path][method]["responses"].get(str(answer.status_code))
        assert announced, f"{answer.status_code} is not announced: {answer.text}"
        if "content" not in announced:
            assert answer.content == b""
            return
        kind = answer.headers["Content-Type"].split(";")[0]
        shape = announced["content"][kind]["schema"]
        if kind == "application/json":
            self._fits(shape, answer.json())

    def _fits(self, shape: dict[str, Any], data: object) -> None:
        """Compare data with a JSON schema, as far as these schemas go."""
        if reference := shape.get("$ref"):
            shape = self.schema["components"]["schemas"][reference.rsplit("/", 1)[1]]
        if "anyOf" in shape:
            shape = next(option for option in shape["anyOf"] if option["type"] != "null")
        kinds = {"object": dict, "array": list, "string": str, "integer": int, "boolean": bool}
        assert isinstance(data, kinds[shape["type"]]), data
        assert data in shape.get("enum", [data])
        if isinstance(data, list):
            for item in data:
                self._fits(shape["items"], item)
        if isinstance(data, dict):
            assert set(shape["required"]) <= set(data) <= set(shape["properties"])
            for name, value in data.items():
                self._fits(shape["properties"][name], value)

    def names(self, method: str, path: str) -> tuple[list[str], list[str]]:
        """Return the names of an operation's query parameters and of its body's fields."""
        operation = self.schema["paths"][path][method]
        query = [parameter["name"] for parameter in operation.get("parameters", [])]
        content = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if not content:
            return query, []
        body = self.schema["components"]["schemas"][content["schema"]["$ref"].rsplit("/", 1)[1]]
        return query, list(body["properties"])


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Described]:
    limits = Limits(requests_a_minute=10**9, plan_tokens=3000, invitations_a_day=10**6)
    with LocalCloud(tmp_path_factory.mktemp("cloud"), limits=limits) as cloud:
        cloud.add_demo(["One"], 3)
        with Described(cloud) as client:
            for row in client.see("/static-tokens")["content"]:
                client.act("/static-tokens/claim", token=row["token"], userId=1)
            yield client


def as_query(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value)


@settings(max_examples=400)
@given(st.data())
def test_any_parameters_get_an_announced_answer(api: Described, data: st.DataObject) -> None:
    path = data.draw(st.sampled_from(sorted(api.schema["paths"])))
    method = data.draw(st.sampled_from(sorted(api.schema["paths"][path])))
    query, fields = api.names(method, path)
    parameters = {name: as_query(data.draw(VALUES)) for name in query if data.draw(st.booleans())}
    quoted = "&".join(
        f"{name}=" + "".join(f"%{byte:02x}" for byte in value.encode(errors="surrogatepass"))
        for name, value in parameters.items()
    )
    content, headers = b"", {}
    if fields:
        body = data.draw(JSON) if data.draw(st.integers(0, 4)) == 0 else {name: data.draw(JSON) for name in fields}
        content = json.dumps(body).encode()
        headers["Content-Type"] = "application/json"
    answer = api.request(method, f"{path}?{quoted}", content=content, headers=headers)
    api.check(method, path, answer)


@settings(max_examples=100)
@given(
    st.binary(max_size=300), st.sampled_from(["application/json", "application/x-www-form-urlencoded", "text/plain"])
)
def test_any_body_gets_an_announced_answer(api: Described, content: bytes, kind: str) -> None:
    for path in ("/oauth2/token", "/api/v1/organization/static-tokens/claim", "/api/v1/organization/users/invite"):
        answer = api.post(path, content=content, headers={"Content-Type": kind})
        api.check("post", path, answer)
        assert answer.status_code == 400


@settings(max_examples=100)
@given(st.binary(max_size=60), st.text(string.printable.strip(), min_size=1, max_size=20))
def test_any_query_path_and_bearer_get_an_answer(api: Described, raw: bytes, word: str) -> None:
    quoted = "".join(f"%{byte:02x}" for byte in raw)
    organization = "/api/v1/organization"
    for url in (
        f"/external/api/isHardwareConnected?token={quoted}",
        f"{organization}/static-tokens?size={quoted}&{quoted}",
        f"{organization}/{quoted}",
        f"/external/{quoted}",
    ):
        answer = api.get(url)
        assert answer.status_code in (200, 400, 404), answer.text
        assert answer.status_code == 200 or set(answer.json()) == {"error"}
    answer = api.get("/api/v1/organization/profile", headers={"Authorization": f"Bearer {word}"})
    assert answer.status_code == 401
