"""The Platform API's calls over real HTTP: what is sent, how the client signs in, what refusals and rubbish become."""

from __future__ import annotations

import base64
import itertools
import json
import secrets
import threading
from collections.abc import Callable

import pytest

from app.cloud.errors import NotFound, NotOffered, Refused
from app.cloud.shapes import DeviceField, Metafield, Organization, PlanLimit
from app.domain.errors import CloudError, CloudRetry, CloudSignIn
from app.domain.tokens import CloudStatus, Template
from tests.unit.cloud_server import CLIENT_ID, CLIENT_SECRET, HURRIED, Asked, Reply, always, cloud, failure, grant

ORGANIZATION = Reply(body={"id": 1, "name": "Maker"})


def row(**changes: object) -> dict[str, object]:
    """A row of the static-token list, as documented."""
    return {
        "token": "sqr_" + secrets.token_urlsafe(24),
        "orgId": 1,
        "productId": 604,
        "deviceToken": secrets.token_urlsafe(24),
        "createdAt": 1_780_000_000_000,
        "status": "UNCLAIMED",
    } | changes


# What is sent


def test_each_call_is_sent_as_documented_and_its_answer_is_read() -> None:
    claimed = row(status="CLAIMED", ownerId=3, deviceId=4, claimedOrgId=5)
    answers: dict[tuple[str, str], object] = {
        ("GET", "profile"): {"id": 1, "name": "Maker", "parentOrganizationId": 0, "isActive": True},
        ("GET", "templates"): {
            "content": [{"id": 604, "templateIds": ["TMPL84aMXD6vd"], "parentId": 0, "orgId": 1, "name": "Sensor"}],
            "totalElements": 1,
        },
        ("GET", "template/metafields"): [{"id": 1, "name": "Device Name", "type": "DeviceName", "description": ""}],
        ("GET", "static-tokens"): {"content": [claimed, row(ownerId=0, deviceId=None)], "totalElements": 7},
        ("GET", "device/metafield"): [{"id": 2, "name": "MAC", "value": "A"}, {"id": 3, "name": "Range", "value": [1]}],
        ("GET", "device/online"): {"connected": True},
    }

    def answer(asked: Asked) -> Reply:
        assert asked.headers["authorization"] == "Bearer canary-access-1"
        assert asked.headers["accept"] == "application/json"
        found = answers.get((asked.method, asked.path.removeprefix("/api/v1/organization/")))
        return Reply(204) if found is None else Reply(body=found)

    with cloud(answer) as (server, client):
        assert client.organization() == Organization(1, "Maker")
        assert client.templates() == [Template(604, "Sensor", ("TMPL84aMXD6vd",))]
        assert client.metafields("TMPL84aMXD6vd") == [Metafield(1, "Device Name", "DeviceName")]
        page = client.static_tokens(2, 50)
        assert page.total == 7
        assert page.rows[0].auth_token.reveal() == claimed["deviceToken"]
        assert (page.rows[0].status, page.rows[0].owner_id, page.rows[0].device_id, page.rows[0].claimed_org_id) == (
            CloudStatus.CLAIMED, 3, 4, 5,
        )  # fmt: skip
        assert (page.rows[1].owner_id, page.rows[1].device_id) == (None, None)
        assert client.device_metafields(4) == [DeviceField(2, "MAC", "A"), DeviceField(3, "Range", "[1]")]
        assert client.device_online(4) is True
        client.set_device_metafield(4, 2, "B")
        client.generate(604, 10)
        client.claim("sqr_x+1", 3)
        client.unclaim("sqr_x")

    assert [(asked.method, asked.path, asked.query, json.loads(asked.body or b"null")) for asked in server.asked] == [
        ("POST", "/oauth2/token", {"grant_type": "client_credentials"}, None),
        ("GET", "/api/v1/organization/profile", {}, None),
        ("GET", "/api/v1/organization/templates", {"page": "0", "size": "1000"}, None),
        ("GET", "/api/v1/organization/template/metafields", {"templateId": "TMPL84aMXD6vd"}, None),
        ("GET", "/api/v1/organization/static-tokens", {"page": "2", "size": "50"}, None),
        ("GET", "/api/v1/organization/device/metafield", {"deviceId": "4"}, None),
        ("GET", "/api/v1/organization/device/online", {"deviceId": "4"}, None),
        ("POST", "/api/v1/organization/device/metafield", {}, {"deviceId": 4, "metaFieldId": 2, "newValue": "B"}),
        ("POST", "/api/v1/organization/static-tokens/generate", {}, {"productId": 604, "count": 10}),
        ("POST", "/api/v1/organization/static-tokens/claim", {}, {"token": "sqr_x+1", "userId": 3}),
        ("POST", "/api/v1/organization/static-tokens/unclaim", {}, {"token": "sqr_x"}),
    ]
    basic = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
    assert server.asked[0].headers["authorization"] == f"Basic {basic}"


def test_templates_of_all_pages_and_of_an_older_server() -> None:
    names = [f"Template {number}" for number in range(250)]

    def older(asked: Asked) -> Reply:
        size, page = int(asked.query["size"]), int(asked.query["page"])
        if size > 100:
            return failure(400, "size must be between 1 and 100")
        rows = [{"id": 1 + names.index(name), "name": name} for name in names[page * size :][:size]]
        return Reply(body={"content": rows, "totalElements": len(names)})

    with cloud(older) as (_, client):
        assert [template.name for template in client.templates()] == names


# Signing in


def test_an_access_token_is_renewed_before_it_runs_out_and_each_refresh_token_is_used_once() -> None:
    numbers = itertools.count(1)
    with cloud(ORGANIZATION) as (server, client):
        server.sign_in = lambda _: Reply(body=grant(next(numbers), expires_in=1))
        client._session._renew_at = 0.0
        for _ in range(4):
            client.organization()
            client._session._renew_at = 0.0  # as if the time had come
    sent = [(asked.query["grant_type"], asked.query.get("refresh_token")) for asked in server.of("/oauth2/token")]
    assert sent == [
        ("client_credentials", None),
        ("refresh_token", "canary-refresh-1"),
        ("refresh_token", "canary-refresh-2"),
        ("refresh_token", "canary-refresh-3"),
    ]
    bearers = [asked.headers["authorization"] for asked in server.of("/profile")]
    assert bearers == [f"Bearer canary-access-{number}" for number in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    "refresh",
    [
        Reply(400, {"error": "invalid_grant", "error_description": "used already"}),
        Reply(401),
        Reply(404),
        Reply(body={"access_token": ""}),
        Reply(body=b"<html>"),
        Reply(500),
        Reply(cut=True),
    ],
    ids=["invalid", "401", "404", "empty", "html", "500", "cut"],
)
def test_a_refresh_that_fails_is_not_repeated_and_the_credentials_are_used_instead(refresh: Reply) -> None:
    numbers = itertools.count(1)
    refused = {"Bearer canary-access-1"}

    def sign_in(asked: Asked) -> Reply:
        return refresh if asked.query["grant_type"] == "refresh_token" else Reply(body=grant(next(numbers)))

    def answer(asked: Asked) -> Reply:
        return Reply(401) if asked.headers["authorization"] in refused else ORGANIZATION

    with cloud(answer) as (server, client):
        server.sign_in = sign_in
        assert client.organization().name == "Maker"
    kinds = [asked.query["grant_type"] for asked in server.of("/oauth2/token")]
    assert kinds == ["client_credentials", "refresh_token", "client_credentials"]


def test_a_cloud_without_refresh_tokens_is_signed_in_to_anew() -> None:
    numbers = itertools.count(1)

    def answer(asked: Asked) -> Reply:
        return failure(401) if asked.headers["authorization"].endswith("-1") else ORGANIZATION

    with cloud(answer) as (server, client):
        server.sign_in = lambda _: Reply(body=grant(next(numbers), refresh_token=None))
        client.organization()
    assert {asked.query["grant_type"] for asked in server.of("/oauth2/token")} == {"client_credentials"}


@pytest.mark.parametrize("status", [400, 401, 403])
def test_revoked_credentials_are_told_as_such(status: int) -> None:
    revoked = threading.Event()

    def sign_in(_: Asked) -> Reply:
        if revoked.is_set():
            return Reply(status, {"error": "invalid_client", "error_description": f"no {CLIENT_SECRET} here"})
        return Reply(body=grant(1))

    def answer(_: Asked) -> Reply:
        return failure(401) if revoked.is_set() else ORGANIZATION

    with cloud(answer) as (server, client):
        server.sign_in = sign_in
        client.organization()
        revoked.set()
        with pytest.raises(CloudSignIn, match="client secret") as caught:
            client.organization()
    assert CLIENT_SECRET not in str(caught.value)
    assert "no … here" in str(caught.value)


def test_a_cloud_that_refuses_every_access_token_is_not_asked_for_ever() -> None:
    with cloud(failure(401, "who are you")) as (server, client):
        with pytest.raises(CloudSignIn, match=r"signs this client in, then refuses .*who are you"):
            client.organization()
        assert len(server.of("/profile")) == 3


def test_threads_that_are_refused_together_renew_the_token_once() -> None:
    together = threading.Barrier(4)

    def answer(asked: Asked) -> Reply:
        if asked.headers["authorization"].endswith("-1"):
            together.wait(10)
            return failure(401)
        return ORGANIZATION

    with cloud(answer) as (server, client):
        client._session._access(None, HURRIED, refresh=True)
        threads = [threading.Thread(target=client.organization) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [asked.query["grant_type"] for asked in server.of("/oauth2/token")] == [
            "client_credentials",
            "refresh_token",
        ]
        assert len(server.of("/profile")) == 8


# Refusals


def test_a_missing_permission_is_named() -> None:
    with cloud(failure(403, "Not allowed")) as (_, client):
        with pytest.raises(CloudSignIn, match=r"list the static tokens.*MANAGE_STATIC_TOKENS.*Not allowed"):
            client.static_tokens(0, 10)
        with pytest.raises(CloudSignIn, match=r"claim the token.*ORG_DEVICES_CREATE"):
            client.claim("sqr_x", 1)
        with pytest.raises(Refused, match="device's metadata"):  # this device's; others may well be asked for
            client.device_metafields(1)


def test_a_client_without_the_scope_is_told_what_to_enable() -> None:
    with (
        cloud(failure(403, "Platform API scope is not enabled for this oauth client.")) as (_, client),
        pytest.raises(CloudSignIn, match="Enable that scope"),
    ):
        client.static_tokens(0, 10)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (400, Refused, "to generate tokens .Upgrade your plan.."),
        (404, NotFound, "does not know it .Upgrade"),
        (405, NotOffered, "cannot be asked to generate tokens: it has no API"),
        (302, CloudError, "answers 302"),
        (418, CloudError, "answers 418"),
    ],
)
def test_other_refusals(status: int, kind: type[CloudError], words: str) -> None:
    with cloud(failure(status, "Upgrade your plan")) as (server, client):
        with pytest.raises(kind, match=words) as caught:
            client.generate(604, 1)
        assert type(caught.value) is kind
        assert len(server.of("/generate")) == 1


@pytest.mark.parametrize("said", ["", "Not Found.", "404 page not found", "<html>nginx</html>"])
def test_a_call_that_a_cloud_does_not_have_is_told_from_a_thing_that_it_does_not_know(said: str) -> None:
    answer = Reply(404, said.encode()) if "html" in said else failure(404, said) if said else Reply(404)
    with cloud(answer) as (server, client):
        for act in (
            lambda: client.generate(604, 1),
            lambda: client.create_from_rows(604, [{"Serial Number": "1"}]),
            lambda: client.delete("sqr_x"),
            lambda: client.unclaim("sqr_x"),
        ):
            with pytest.raises(NotOffered):
                act()
        with pytest.raises(NotFound):
            client.device_metafields(1)  # every cloud has this: it is the device that is not there
        assert client.limits() is None
        server.answer = always(failure(404, "Static token is not found or you don't have access to it."))
        with pytest.raises(NotFound):
            client.delete("sqr_x")


def test_created_tokens_are_told_where_the_answer_tells_them() -> None:
    made = [row(), row()]
    with cloud(Reply(body={"content": made, "totalElements": 2})) as (server, client):
        assert [token.qr_token for token in client.generate(604, 2)] == [each["token"] for each in made]
        rows = [{"Serial Number": "1"}, {"Serial Number": "2"}]
        assert [token.qr_token for token in client.create_from_rows(604, rows)] == [each["token"] for each in made]
        assert json.loads(server.of("/import")[0].body) == {"productId": 604, "rows": rows}
        for body in (b"", b"[]", b'{"created": 2}', b"{"):
            server.answer = always(Reply(body=body))
            assert client.generate(604, 2) == []  # it says that it did it, and not what
        server.answer = always(Reply(body={"limit": 1000, "used": 988}))
        limit = client.limits()
        assert limit == PlanLimit(1000, 988)
        assert limit.left == 12
        assert PlanLimit(1000, 1200).left == 0
        server.answer = always(Reply(204))
        client.delete("sqr_x")
        assert [(asked.method, asked.query) for asked in server.asked[-1:]] == [("DELETE", {"token": "sqr_x"})]


def test_an_address_where_nobody_signs_in() -> None:
    with cloud(ORGANIZATION) as (server, client):
        server.sign_in = always(Reply(404, b"<html>nginx</html>"))
        with pytest.raises(CloudError, match=r"no Blynk cloud at 127\.0\.0\.1"):
            client.organization()


# Rubbish

RUBBISH = [b"", b"null", b"[]", b'"x"', b"<html>a portal</html>", b"{", b"\xff\xfe", b"NaN", b"[" * 100_000, b"{}"]


def test_rubbish_is_refused_by_its_place_in_a_sentence() -> None:
    body = b""
    with cloud(lambda _: Reply(body=body)) as (server, client):
        calls: list[Callable[[], object]] = [
            client.organization,
            client.templates,
            lambda: client.static_tokens(0, 10),
            lambda: client.device_online(1),
            lambda: client.metafields("x"),
            lambda: client.device_metafields(1),
        ]
        for body in RUBBISH:
            for call in calls:
                if body == b"[]" and call in calls[-2:]:
                    continue  # no fields
                with pytest.raises(CloudError, match="not what a Blynk cloud gives"):
                    call()
        for body in RUBBISH:
            server.sign_in = always(Reply(body=body))
            client._session._grant = None
            with pytest.raises(CloudError, match="not what a Blynk cloud gives"):
                client.organization()


def test_a_web_site_in_the_api_s_place_did_nothing() -> None:
    with (
        cloud(Reply(body=b"\n<!doctype html><p>console")) as (_, client),
        pytest.raises(CloudError, match="not what a Blynk cloud gives"),
    ):
        client.generate(604, 1)


@pytest.mark.parametrize(
    "broken",
    [{"token": "sqr_short"}, {"deviceToken": "x" * 31}, {"status": "LOST"}, {"orgId": "1"}, {"createdAt": None}],
)
def test_a_broken_row_is_refused_by_its_place_and_not_shown(broken: dict[str, object]) -> None:
    rows = [row(), row(**broken)]
    with (
        cloud(Reply(body={"content": rows, "totalElements": 2})) as (_, client),
        pytest.raises(CloudError, match=rf"content\[1\]\.{next(iter(broken))}") as caught,
    ):
        client.static_tokens(0, 10)
    assert not isinstance(caught.value, CloudRetry)
    assert all(str(each["deviceToken"]) not in str(caught.value) for each in rows)
