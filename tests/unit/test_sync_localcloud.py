"""Client, sync and store against the embedded cloud: the same calls, another's hand."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from app.cloud.client import CloudClient
from app.cloud.errors import NotFound, Refused
from app.cloud.profile import Profile
from app.cloud.sync import SyncProgress, SyncResult, sync
from app.domain.errors import CloudRetry, CloudSignIn
from app.domain.secret import Secret
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.store_fixtures import open_test_store

COUNT = 5000


@contextmanager
def client_of(cloud: LocalCloud, name: str = "", secret: Secret | None = None) -> Iterator[CloudClient]:
    client = CloudClient(Profile(cloud.url, name or cloud.client_id, secret or cloud.client_secret))
    try:
        yield client
    finally:
        client.close()


def delete(cloud: LocalCloud, qr_token: str) -> None:
    """Delete a token, as a person does it in the Console."""
    with httpx.Client(base_url=cloud.url, trust_env=False) as person:
        key = person.post(
            "/oauth2/token?grant_type=client_credentials", auth=(cloud.client_id, cloud.client_secret.reveal())
        ).json()["access_token"]
        person.delete(
            "/api/v1/organization/static-tokens",
            params={"token": qr_token},
            headers={"Authorization": f"Bearer {key}"},
        ).raise_for_status()


def test_thousands_of_tokens_come_into_the_cache_with_progress_and_stay_true(tmp_path: Path) -> None:
    store = open_test_store(tmp_path / "home")
    with LocalCloud(tmp_path / "cloud") as cloud, client_of(cloud) as client:
        cloud.add_demo(["Cellular Sensor"], 10)
        [template] = client.templates()
        client.generate(template.product_id, COUNT - 10)
        told: list[SyncProgress] = []

        def bring() -> SyncResult:
            return sync(client, store.tokens, progress=told.append, cancelled=lambda: False)

        assert bring() == SyncResult(seen=COUNT, changed=COUNT, missing=0, gone=0)
        assert told[: COUNT // 1000] == [SyncProgress(rows, COUNT) for rows in range(1000, COUNT + 1, 1000)]
        assert store.tokens.free(template.product_id) == COUNT
        listed = list(itertools.chain.from_iterable(client.static_tokens(page, 1000).rows for page in range(5)))
        for token in listed[::97]:
            assert store.tokens.auth_token(token.qr_token) == token.auth_token
        assert bring() == SyncResult(seen=COUNT, changed=0, missing=0, gone=0)

        for token in listed[:3]:
            delete(cloud, token.qr_token)
        assert bring() == SyncResult(seen=COUNT - 3, changed=0, missing=0, gone=3)
        assert store.tokens.free(template.product_id) == COUNT - 3
        for token in listed[:3]:
            assert store.tokens.cloud_side(token.qr_token).gone
    store.close()


def test_the_calls_are_the_embedded_cloud_s_too(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud, client_of(cloud) as client:
        cloud.add_demo(["Cellular Sensor"], 1)
        assert client.organization().id == 1
        [template] = client.templates()
        names = {field.name for field in client.metafields(template.template_ids[0])}
        assert {"Device Name", "Serial Number", "MAC address"} <= names
        [token] = client.static_tokens(0, 10).rows
        with pytest.raises(Refused, match="not claimed"):
            client.unclaim(token.qr_token)
        with pytest.raises(NotFound):
            client.claim(token.qr_token, 10**9)
        for call in (client.device_metafields, client.device_online):
            with pytest.raises(NotFound):
                call(10**9)
        with pytest.raises(NotFound):
            client.set_device_metafield(10**9, 1, "x")


def test_the_embedded_cloud_s_refusals_are_told_in_a_sentence(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(plan_tokens=5, requests_a_minute=6)) as cloud:
        cloud.add_demo(["Cellular Sensor"], 1)
        with client_of(cloud, secret=Secret("wrong")) as client, pytest.raises(CloudSignIn, match="client secret"):
            client.organization()
        name, secret = cloud.add_client(platform_api=False)
        with client_of(cloud, name, secret) as client, pytest.raises(CloudSignIn, match="Enable that scope"):
            client.static_tokens(0, 10)
        with client_of(cloud) as client:
            [template] = client.templates()
            with pytest.raises(Refused, match="Upgrade your plan"):
                client.generate(template.product_id, 5)
            with pytest.raises(CloudRetry, match="no more requests") as caught:
                [client.static_tokens(page, 10, seconds=0.5) for page in range(10)]
            assert 0 < (caught.value.retry_after or 0) <= 60


def test_a_sign_in_outlasts_a_restart_of_the_cloud(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud:
        url, port = cloud.url, int(cloud.url.rpartition(":")[2])
        client = CloudClient(Profile(url, cloud.client_id, cloud.client_secret))
        assert client.organization().id == 1
    with pytest.raises(CloudRetry, match="cannot be reached"):
        client.static_tokens(0, 1, seconds=5.0)
    with LocalCloud(tmp_path, port):
        assert client.organization().id == 1
    client.close()
