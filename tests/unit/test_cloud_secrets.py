"""Canaries: no credential and no AuthToken in any error, its causes, its trace, its frames, in a log, or in a file."""

from __future__ import annotations

import base64
import gc
import json
import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from app.cloud.backoff import Patience
from app.cloud.client import CloudClient
from app.cloud.sync import sync
from app.domain.errors import StationError
from tests.unit.cloud_server import CLIENT_ID, CLIENT_SECRET, HURRIED, Asked, CloudServer, Reply, always, grant
from tests.unit.store_fixtures import open_test_store

ACCESS, REFRESH, AUTH_TOKEN = "canary+access/1==", "canary+refresh/1==", "canary-AuthToken_000000000000001"
BASIC = base64.b64encode(f"{CLIENT_ID}:{CLIENT_SECRET}".encode()).decode()
CANARIES = [
    form for text in (CLIENT_SECRET, ACCESS, REFRESH, AUTH_TOKEN, BASIC) for form in (text, quote(text, safe=""))
]
ROW = {
    "token": "sqr_" + "q" * 32, "orgId": 1, "productId": 604, "deviceToken": AUTH_TOKEN, "createdAt": 1,
    "status": "UNCLAIMED",
}  # fmt: skip


def echo(status: int) -> Callable[[Asked], Reply]:
    """Repeat everything that came, and an AuthToken, in the error: in its message, its headers, its body."""

    def answer(asked: Asked) -> Reply:
        said = f"{asked.headers['authorization']} {asked.query} {AUTH_TOKEN} {quote(REFRESH, safe='')}"
        body = {"error": {"message": said}, "error_description": said, "said": said}
        return Reply(
            status, body, {"X-Echo": said, "Set-Cookie": f"c={AUTH_TOKEN}", "Location": f"https://x/?{AUTH_TOKEN}"}
        )

    return answer


def rows(**changes: object) -> Callable[[Asked], Reply]:
    def answer(_: Asked) -> Reply:
        return Reply(body={"content": [ROW, ROW | changes], "totalElements": 2})

    return answer


def oauth(status: int) -> Callable[[Asked], Reply]:
    def answer(asked: Asked) -> Reply:
        said = f"{asked.headers['authorization']} {asked.query} {CLIENT_SECRET}"
        return Reply(status, {"error": "invalid_client", "error_description": said})

    return answer


TROUBLES: dict[str, Callable[[Asked], Reply]] = {
    **{str(status): echo(status) for status in (302, 307, 308, 400, 401, 403, 404, 405, 429, 500)},
    "cut": always(Reply(body=json.dumps(ROW).encode() * 9, cut=True)),
    "no answer": always(Reply(cut=True)),
    "rubbish": always(Reply(body=f"<html>{AUTH_TOKEN}{ACCESS}".encode())),
    "broken row": rows(status="LOST"),
    "broken token": rows(deviceToken=AUTH_TOKEN + "x"),
    "two QR tokens": rows(token="sqr_" + "p" * 32),
    "packed": always(Reply(body=AUTH_TOKEN.encode(), headers={"Content-Encoding": "gzip"})),
}
SIGN_INS: dict[str, Callable[[Asked], Reply]] = {
    **{f"sign-in {status}": oauth(status) for status in (308, 400, 401, 403, 404, 429, 500)},
    "sign-in rubbish": always(Reply(body=grant(1, access_token=f"{ACCESS}\n"))),
    "sign-in cut": always(Reply(body=grant(1, access_token=ACCESS), cut=True)),
}


def told(error: BaseException | None) -> list[str]:
    """Everything that an error and what led to it could show to a log, a screen or a crash report."""
    texts = []
    while error:
        own = error.__traceback__.tb_next if error.__traceback__ else None  # behind the test's own frame
        shown = traceback.TracebackException(type(error), error, own, capture_locals=True, compact=False)
        texts += [*shown.format(), repr(error), str(error), repr(vars(error)), repr(error.args)]
        error = error.__cause__ or error.__context__
    return texts


@pytest.mark.parametrize("trouble", [*TROUBLES, *SIGN_INS, "refresh"])
def test_no_canary_sings(trouble: str, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    store = open_test_store(tmp_path)
    with CloudServer(TROUBLES.get(trouble, rows())) as server:
        granted = Reply(body=grant(1, access_token=ACCESS, refresh_token=REFRESH))
        server.sign_in = SIGN_INS.get(trouble, always(granted))
        if trouble == "refresh":
            server.answer = always(Reply(401))
            server.sign_in = lambda asked: (
                granted if asked.query["grant_type"] == "client_credentials" else echo(400)(asked)
            )
        client = CloudClient(server.profile(), patience=Patience(seconds=0.1, first_wait=0.001, longest_wait=0.01))

        def sync_all() -> Any:
            return sync(client, store.tokens, progress=lambda _: None, cancelled=lambda: False)

        def page_into_cache() -> Any:
            return store.tokens.put_page(store.tokens.begin_pass(), client.static_tokens(0, 10).rows)

        for call in (
            client.organization, page_into_cache, sync_all, lambda: client.claim(str(ROW["token"]), 1),
            lambda: client.set_device_metafield(1, 1, "x"), lambda: client.device_metafields(1),
        ):  # fmt: skip
            try:
                call()
            except StationError as error:
                logging.getLogger("test").warning("as the program logs it: %s", error, exc_info=error)
                for text in told(error):
                    assert not [canary for canary in CANARIES if canary in text], text
        assert repr(client).startswith("<app.cloud.client")
        for thing in (server.profile(), client._session._basic, client._session._grant):
            assert not [canary for canary in CANARIES if canary in repr(thing)]
        client.close()
        assert server.asked
    store.close()
    assert "as the program logs it" in caplog.text
    for record in caplog.records:
        shown = [record.getMessage(), repr(record.args), *map(str, vars(record).values())]
        assert not [canary for canary in CANARIES if any(canary in text for text in shown)], record
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or not [canary for canary in CANARIES if canary.encode() in path.read_bytes()]
    gc.collect()


def test_the_library_s_own_records_stay_silent(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with CloudServer(always(Reply(401))) as server:
        client = CloudClient(server.profile(), patience=HURRIED)
        with pytest.raises(StationError):
            client.organization()
        client.close()
        assert any("refresh_token" in asked.query for asked in server.asked)
    assert not [record for record in caplog.records if record.name.startswith(("httpx", "httpcore"))]
