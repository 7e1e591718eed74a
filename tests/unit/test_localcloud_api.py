"""The Platform API of the embedded cloud: each call's shape, as the vendor documents it, and its refusals."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from app.domain.secret import Secret
from app.domain.tokens import is_auth_token, is_qr_token
from app.localcloud import templates
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import ORGANIZATION, TOKENS, Api, message, stranger

JSON_TYPE = {"Content-Type": "application/json"}


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud")) as running:
        running.add_demo(["One", "Two"], 5)
        yield running


@pytest.fixture(scope="module")
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


def sign_in(cloud: LocalCloud, *, query: dict[str, str] | None = None, **more: object) -> httpx.Response:
    with stranger(cloud) as client:
        return client.post("/oauth2/token", params=query, **more)  # type: ignore[arg-type]


def admits(cloud: LocalCloud, grant: dict[str, str]) -> bool:
    """Tell whether a grant's access token opens the API."""
    with stranger(cloud) as client:
        bearer = {"Authorization": f"Bearer {grant['access_token']}"}
        return client.get(f"{ORGANIZATION}/profile", headers=bearer).status_code == 200


def refused(answer: httpx.Response) -> str:
    """Return the kind of an OAuth refusal."""
    assert answer.status_code == 400, answer.text
    data = answer.json()
    assert set(data) == {"error", "error_description"}
    kind: str = data["error"]
    return kind


def test_a_sign_in_by_basic_by_query_and_by_form(cloud: LocalCloud) -> None:
    name, secret = cloud.client_id, cloud.client_secret.reveal()
    kind, own = {"grant_type": "client_credentials"}, {"client_id": name, "client_secret": secret}
    for answer in (
        sign_in(cloud, query=kind, auth=(name, secret)),
        sign_in(cloud, query=kind | own),
        sign_in(cloud, data=kind | own),
        sign_in(cloud, data=kind, auth=(name, secret)),
    ):
        assert answer.status_code == 200, answer.text
        grant = answer.json()
        assert set(grant) == {"access_token", "token_type", "expires_in", "refresh_token"}
        assert grant["token_type"] == "Bearer"
        assert grant["expires_in"] == 86400
        assert answer.headers["Cache-Control"] == "no-store"
        assert admits(cloud, grant)


def test_a_sign_in_is_refused(cloud: LocalCloud) -> None:
    name, secret = cloud.client_id, cloud.client_secret.reveal()
    kind = {"grant_type": "client_credentials"}
    for wrong in ((name, secret[:-1]), (name, ""), ("nobody", secret), (secret, name), (name.upper(), secret)):
        assert refused(sign_in(cloud, query=kind, auth=wrong)) == "invalid_client"
    for header in ("Basic", "Basic !!!", "Basic bm9jb2xvbg==", "Basic /w==", f"Bearer {secret}", "Basic \xff"):
        answer = sign_in(cloud, query=kind, headers={"Authorization": header.encode("latin-1")})
        assert refused(answer) == "invalid_client"
    assert refused(sign_in(cloud, query=kind)) == "invalid_client"
    assert refused(sign_in(cloud, auth=(name, secret))) == "invalid_request"
    assert refused(sign_in(cloud, query={"grant_type": "password"}, auth=(name, secret))) == "unsupported_grant_type"
    assert refused(sign_in(cloud, query={"grant_type": "refresh_token"}, auth=(name, secret))) == "invalid_grant"


def test_a_refresh_token_works_once_and_for_its_client_only(cloud: LocalCloud) -> None:
    auth = (cloud.client_id, cloud.client_secret.reveal())
    other_id, other_secret = cloud.add_client()
    first = sign_in(cloud, query={"grant_type": "client_credentials"}, auth=auth).json()
    refresh = {"grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    assert refused(sign_in(cloud, query=refresh, auth=(other_id, other_secret.reveal()))) == "invalid_grant"
    second = sign_in(cloud, query=refresh, auth=auth)
    assert second.status_code == 200
    assert second.json()["refresh_token"] != first["refresh_token"]
    assert refused(sign_in(cloud, query=refresh, auth=auth)) == "invalid_grant"
    assert not admits(cloud, {"access_token": second.json()["refresh_token"]})
    access = refresh | {"refresh_token": second.json()["access_token"]}
    assert refused(sign_in(cloud, query=access, auth=auth)) == "invalid_grant"
    third = sign_in(cloud, data=refresh | {"refresh_token": second.json()["refresh_token"]}, auth=auth)
    assert admits(cloud, third.json())


def test_what_was_granted_runs_out_and_is_forgotten(cloud: LocalCloud) -> None:
    auth = (cloud.client_id, cloud.client_secret.reveal())
    grant = sign_in(cloud, query={"grant_type": "client_credentials"}, auth=auth).json()
    other_id, other_secret = cloud.add_client()
    other = sign_in(cloud, query={"grant_type": "client_credentials"}, auth=(other_id, other_secret.reveal())).json()
    db = cloud._running().db
    with db.transaction() as connection:
        connection.execute("UPDATE grants SET ends_at = ends_at - 86400000 WHERE client_id = ?", (other_id,))
    assert admits(cloud, grant)
    assert not admits(cloud, other)
    refresh = {"grant_type": "refresh_token", "refresh_token": other["refresh_token"]}
    assert refused(sign_in(cloud, query=refresh, auth=(other_id, other_secret.reveal()))) == "invalid_grant"
    assert db.count("SELECT count(*) FROM grants WHERE client_id = ?", other_id) == 2
    sign_in(cloud, query={"grant_type": "client_credentials"}, auth=auth)
    assert db.count("SELECT count(*) FROM grants WHERE client_id = ?", other_id) == 0


@pytest.mark.parametrize("header", [None, "Bearer", "Bearer x", "Basic eDp5", "Bearer \xe9", "Bearer a b"])
def test_every_call_needs_an_access_token(cloud: LocalCloud, header: str | None) -> None:
    headers = {"Authorization": header.encode("latin-1")} if header else {}
    asked = 0
    with stranger(cloud) as client:
        for path, operations in client.get("/openapi.json").json()["paths"].items():
            for method in operations:
                if path.startswith(ORGANIZATION):
                    answer = client.request(method, path, headers=headers)
                    assert "access token" in message(answer, 401)
                    assert answer.headers["WWW-Authenticate"] == "Bearer"
                    asked += 1
    assert asked == 24


def test_a_client_without_the_scope_is_told_so(cloud: LocalCloud) -> None:
    with Api(cloud, cloud.add_client(platform_api=False)) as api:
        answer = api.get(f"{ORGANIZATION}/profile")
    assert message(answer, 403) == "Platform API scope is not enabled for this oauth client."


def test_the_organization(api: Api) -> None:
    profile = api.see("/profile")
    assert profile | {"lastModifiedTs": 0} == {
        "id": 1, "name": "Token Station", "isActive": True, "tz": "UTC", "lastModifiedTs": 0,
    }  # fmt: skip
    assert profile == api.see("") == api.see("", orgId=1)
    assert message(api.get(ORGANIZATION, params={"orgId": 99}), 404)
    assert message(api.get(ORGANIZATION, params={"orgId": "x"}), 400) == "orgId: a whole number is needed."


def test_templates_have_two_ids_and_metafields(api: Api) -> None:
    page = api.see("/templates")
    assert page["totalElements"] == 2
    one, two = page["content"]
    assert set(one) == {"id", "templateIds", "parentId", "orgId", "name"}
    assert (one["name"], two["name"], one["orgId"]) == ("One", "Two", 1)
    assert re.fullmatch("TMPL[A-Za-z0-9]{9}", one["templateIds"][0])
    fields = api.see("/template/metafields", templateId=one["id"])
    assert fields == api.see("/template/metafields", templateId=one["templateIds"][0])
    assert [(field["id"], field["name"], field["type"]) for field in fields] == [
        (1, "Device Name", "DeviceName"),
        (2, "Device Owner", "DeviceOwner"),
        (3, "Serial Number", "Text"),
        (4, "MAC address", "Text"),
    ]
    assert all(field["description"] for field in fields)
    assert api.see("/templates", page=1, size=1) == {"content": [two], "totalElements": 2}
    for wanted, status in (("99", 404), ("TMPLnosuch", 404), ("", 400), ("0x1", 400), (str(2**70), 400)):
        assert message(api.get(f"{ORGANIZATION}/template/metafields", params={"templateId": wanted}), status)
    assert message(api.get(f"{ORGANIZATION}/template/metafields"), 400)


def test_the_token_list_is_paged_without_a_gap(cloud: LocalCloud) -> None:
    with Api(cloud) as api:
        whole = api.see("/static-tokens", size=1000)
        for size in (1, 3, 50):
            rows, page = [], 0
            while content := api.see("/static-tokens", page=page, size=size)["content"]:
                assert len(content) <= size
                rows, page = rows + content, page + 1
            assert rows == whole["content"]
        assert api.see("/static-tokens")["content"] == whole["content"][:50]
        assert api.see("/static-tokens", page=2**31 - 1, size=1000)["content"] == []
    row = whole["content"][0]
    assert set(row) == {"token", "orgId", "productId", "deviceToken", "createdAt", "status"}
    assert (row["orgId"], row["productId"], row["status"]) == (1, 1, "UNCLAIMED")
    assert len({row["token"] for row in whole["content"]}) == whole["totalElements"]
    for row in whole["content"]:
        assert is_qr_token(row["token"])
        assert is_auth_token(row["deviceToken"])


@pytest.mark.parametrize(
    "query",
    ["size=0", "size=1001", "size=-1", "size=x", "size=", "size=1.0", "size=+5", "size=1_0", "size=%00", "size=９",
     "page=-1", f"page={2**31}", "page=1e3", "page=true", f"page={'9' * 400}", "orgId=0", "orgId=-1",
     f"orgId={2**64}", "orgId=%ff%fe", "orgId=1%00"],
)  # fmt: skip
def test_wrong_parameters_are_refused_by_name(api: Api, query: str) -> None:
    for path in ("static-tokens", "devices", "templates", "users", "sub-organizations"):
        assert message(api.get(f"{ORGANIZATION}/{path}?{query}"), 400).startswith(query.split("=")[0])


def test_tokens_are_generated_all_or_none(api: Api) -> None:
    answer = api.act("/static-tokens/generate", productId=2, count=3)
    assert answer.status_code == 200
    made = answer.json()
    assert made["totalElements"] == len(made["content"]) == 3
    listed = api.see("/static-tokens", size=1000)
    assert [row for row in listed["content"] if row["productId"] == 2][-3:] == made["content"]
    assert message(api.act("/static-tokens/generate", productId=77, count=1), 404)


def test_the_plan_limits_the_tokens_of_all_organizations(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(plan_tokens=10)) as cloud:
        cloud.add_demo(["One"], 5)
        with Api(cloud) as api, Api(cloud, cloud.add_client(api.customer("plan@customer.example")["orgId"])) as below:
            below.token()
            said = message(api.act("/static-tokens/generate", productId=1, count=5), 400)
            assert "allows 10 static tokens and 6 exist" in said
            assert "Upgrade your plan, or ask for at most 4." in said
            assert api.see("/static-tokens")["totalElements"] == 5
            assert api.act("/static-tokens/generate", productId=1, count=4).status_code == 200
            assert "at most 0" in message(below.act("/static-tokens/generate", productId=1, count=1), 400)
            assert api.see("/static-tokens")["totalElements"] == 9


@pytest.mark.parametrize(
    "body",
    [{}, {"productId": 1}, {"productId": "1", "count": 1}, {"productId": 1, "count": 0}, {"productId": 1, "count": -5},
     {"productId": 1, "count": 10001}, {"productId": 1, "count": 1.5}, {"productId": 1, "count": True},
     {"productId": 2**63, "count": 1}, {"productId": None, "count": 1}, [], 7, None, "text"],
)  # fmt: skip
def test_a_wrong_body_is_refused(api: Api, body: object) -> None:
    before = api.see("/static-tokens")["totalElements"]
    assert message(api.post(f"{TOKENS}/generate", json=body), 400)
    assert api.see("/static-tokens")["totalElements"] == before


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff\xfe", b'{"productId": 1, "count": 1', b"NaN", b"[" * 50_000, b'{"a":' * 10_000,
     b'{"productId": 1' + b"0" * 5000 + b', "count": 1}', b'{"productId": Infinity, "count": 1}'],
)  # fmt: skip
def test_a_body_that_is_no_json_is_refused(api: Api, content: bytes) -> None:
    assert message(api.post(f"{TOKENS}/generate", content=content, headers=JSON_TYPE), 400)


def test_a_huge_body_is_refused_said_or_sent(api: Api) -> None:
    huge = b"[" + b" " * 1_000_000
    assert message(api.post(f"{TOKENS}/claim", content=huge, headers=JSON_TYPE), 413)
    pieces = (huge[at : at + 10_000] for at in range(0, len(huge), 10_000))
    assert message(api.post(f"{TOKENS}/claim", content=pieces, headers=JSON_TYPE), 413)
    assert message(api.post("/oauth2/token", content=huge), 413)
    assert api.see("/profile")["id"] == 1


def test_unknown_paths_and_methods_have_the_same_shape(api: Api) -> None:
    assert message(api.get("/nothing"), 404)
    assert message(api.get(f"{ORGANIZATION}/static-tokens/"), 404)
    assert message(api.get("/docs"), 404)
    assert message(api.put(f"{ORGANIZATION}/profile"), 405)
    assert api.put(f"{ORGANIZATION}/device").headers["Allow"] == "GET, DELETE"


def test_organizations_and_users(api: Api) -> None:
    answer = api.act("/create", name="Müller’s Cold Rooms", type="BUSINESS", description="one\ntwo", tz="Europe/Kyiv")
    assert answer.status_code == 201
    made = answer.json()
    assert set(made) == {
        "id", "name", "description", "parentOrganizationId", "isActive", "tz", "lastModifiedTs",
    }  # fmt: skip
    assert (made["name"], made["parentOrganizationId"], made["tz"]) == ("Müller’s Cold Rooms", 1, "Europe/Kyiv")
    assert api.see("", orgId=made["id"]) == made
    assert made in api.see("/sub-organizations", size=1000)["content"]
    below = api.act("/create", name="Branch", type="BRANCH", parentId=made["id"]).json()
    assert api.see("/sub-organizations", orgId=made["id"]) == {"content": [below], "totalElements": 1}

    email = "jane+1@customer.example"
    invited = api.act("/users/invite", email=email, name="Jane Doe", roleId=3, orgId=made["id"], locale="en_US")
    assert invited.status_code == 201
    user = invited.json()
    assert set(user) == {"id", "name", "email", "roleId", "orgId", "locale", "status", "lastModifiedTs"}
    assert (user["email"], user["orgId"], user["status"], user["roleId"]) == (email, made["id"], "Pending", 3)
    assert api.see("/users", orgId=made["id"]) == {"content": [user], "totalElements": 1}
    again = api.act("/users/invite", email=email.upper(), name="Jane", roleId=3)
    assert message(again, 400) == f"{email.upper()} is already in use"
    assert [row["status"] for row in api.see("/users")["content"]] == ["Active"]

    assert message(api.act("/create", name="Orphan", type="BUSINESS", parentId=4711), 404)
    assert message(api.act("/users/invite", email="x@y.example", name="X", roleId=3, orgId=4711), 404)
    for wrong in ({"name": "ab"}, {"name": "x" * 101}, {"name": "a\0b"}, {"name": " a b"}, {"name": "\ud800abc"},
                  {"type": "ROOT"}, {"type": 5}, {"parentId": 2**63}):  # fmt: skip
        content = json.dumps({"name": "Right", "type": "BUSINESS"} | wrong)
        assert message(api.post(f"{ORGANIZATION}/create", content=content, headers=JSON_TYPE), 400), wrong
    for wrong in ({"email": "nobody"}, {"email": "a b@c.de"}, {"roleId": 9}, {"name": ""}, {"locale": "english"}):
        body = {"email": "new@one.example", "name": "N", "roleId": 3} | wrong
        assert message(api.post(f"{ORGANIZATION}/users/invite", json=body), 400), wrong


def test_an_organization_sees_itself_and_what_is_below(cloud: LocalCloud, api: Api) -> None:
    customer = api.customer("tree@customer.example")
    token = api.token()
    with Api(cloud, cloud.add_client(customer["orgId"])) as below:
        assert below.see("/profile")["id"] == customer["orgId"]
        assert below.see("/static-tokens") == {"content": [], "totalElements": 0}
        assert [row["name"] for row in below.see("/templates")["content"]] == ["One", "Two"]
        for path in ("static-tokens", "devices", "users", "sub-organizations", "templates"):
            assert message(below.get(f"{ORGANIZATION}/{path}", params={"orgId": 1}), 404)
        assert message(below.act("/static-tokens/claim", token=token["token"], userId=customer["id"]), 404)
        assert message(below.act("/static-tokens/claim", token=token["token"], userId=1), 404)
        own = below.token()
        assert own["orgId"] == customer["orgId"]
    assert api.see("/static-tokens", orgId=customer["orgId"])["content"] == [own]
    assert api.row(own["token"]) is None


def test_a_template_is_for_its_organization_and_those_below(cloud: LocalCloud, api: Api) -> None:
    customers = [api.customer(f"template{number}@customer.example") for number in (1, 2)]
    with cloud._running().db.transaction() as connection:
        template = templates.ensure(connection, customers[0]["orgId"], "Own")
    with Api(cloud, cloud.add_client(customers[0]["orgId"])) as own:
        assert [row["name"] for row in own.see("/templates")["content"]] == ["One", "Two", "Own"]
        assert own.act("/static-tokens/generate", productId=template, count=1).status_code == 200
    with Api(cloud, cloud.add_client(customers[1]["orgId"])) as other:
        for client in (other, api):
            assert [row["name"] for row in client.see("/templates")["content"]] == ["One", "Two"]
            assert message(client.act("/static-tokens/generate", productId=template, count=1), 404)
            assert message(client.get(f"{ORGANIZATION}/template/metafields", params={"templateId": template}), 404)


def test_so_many_invitations_a_day(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(invitations_a_day=2)) as cloud, Api(cloud) as api:
        answers = [
            api.act("/users/invite", email=f"{number}@customer.example", name="N", roleId=3) for number in range(3)
        ]
    assert [answer.status_code for answer in answers[:2]] == [201, 201]
    assert "invitations" in message(answers[2], 400)


def test_the_openapi_says_what_is_answered(api: Api) -> None:
    schema = api.get("/openapi.json").json()
    operations = [operation for path in schema["paths"].values() for operation in path.values()]
    assert len(operations) == 26
    for operation in operations:
        assert "422" not in operation["responses"]
        assert "500" in operation["responses"]
    text = str(schema)
    assert "HTTPValidationError" not in text
    assert "$defs" not in text
    for name in set(re.findall(r"#/components/schemas/(\w+)", text)):
        assert name in schema["components"]["schemas"]


def test_secrets_do_not_show_in_what_is_refused(cloud: LocalCloud, api: Api) -> None:
    canary = "canary-" + "x" * 25
    for answer in (
        api.get("/external/api/isHardwareConnected", params={"token": canary}),
        api.get("/external/api/isHardwareConnected", params={"token": canary + "\0"}),
        api.post(f"{TOKENS}/claim", json={"token": canary, "userId": canary}),
        api.remove("/static-tokens", token=canary),
        api.get(f"{ORGANIZATION}/device", params={"deviceId": canary}),
        sign_in(cloud, query={"grant_type": canary}, auth=(cloud.client_id, cloud.client_secret.reveal())),
        sign_in(cloud, query={"grant_type": "refresh_token"}, auth=(canary, Secret(canary).reveal())),
    ):
        assert answer.status_code == 400
        assert canary not in answer.text
    assert message(api.get("/external/api/isHardwareConnected"), 400) == "Invalid token."
