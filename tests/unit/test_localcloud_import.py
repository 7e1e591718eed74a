"""Tokens with metadata: made from rows, all or none; and what becomes of the values in a device's life."""

from __future__ import annotations

import csv
import io
import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import ORGANIZATION, TOKENS, Api, Json, connected, message, online, stranger

SEED_CSV = """Serial Number,MAC address,Device Name
SN000001,2C:54:91:88:C9:E3,Temperature Sense Node AGHJ
SN000002,5C:62:91:82:C9:E8,Temperature Sense Node KJGF
SN000003,4A:33:54:68:K9:F1,Temperature Sense Node CVBN
"""


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path, limits=Limits(plan_tokens=20, import_bytes=100_000)) as running:
        running.add_demo(["One"], 1)
        yield running


@pytest.fixture
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


def make(api: Api, *rows: object) -> list[Json]:
    answer = api.act("/static-tokens/import", productId=1, rows=rows)
    assert answer.status_code == 200, answer.text
    made: list[Json] = answer.json()["content"]
    return made


def refused(api: Api, *rows: object) -> str:
    """Import what must be refused with nothing made; return why."""
    before = api.see("/static-tokens/limit")
    said = message(api.act("/static-tokens/import", productId=1, rows=rows), 400)
    assert api.see("/static-tokens/limit") == before
    return said


def metadata(api: Api, qr_token: str) -> dict[str, str]:
    """Return the metadata of a token's device."""
    device_id = (api.row(qr_token) or {})["deviceId"]
    return {row["name"]: row["value"] for row in api.see("/device/metafield", deviceId=device_id)}


def test_the_seed_s_file_becomes_tokens_in_its_order(cloud: LocalCloud, api: Api) -> None:
    rows = list(csv.DictReader(io.StringIO(SEED_CSV)))
    made = make(api, *rows)
    assert made == api.see("/static-tokens")["content"][1:]
    for token, row in zip(made, rows, strict=True):
        with online(cloud, token["deviceToken"]):
            assert metadata(api, token["token"]) == {"Device Owner": ""} | row
        device_id = (api.row(token["token"]) or {})["deviceId"]
        assert api.see("/device", deviceId=device_id)["name"] == row["Device Name"]


def test_a_claim_before_the_first_connection_gives_the_device_its_metadata_too(api: Api) -> None:
    token = make(api, {"Serial Number": "SN1", "Device Name": ""})[0]
    customer = api.customer("one@customer.example")
    api.act("/static-tokens/claim", token=token["token"], userId=customer["id"])
    assert metadata(api, token["token"]) == {
        "Device Name": "One", "Device Owner": customer["email"], "Serial Number": "SN1", "MAC address": "",
    }  # fmt: skip


def test_a_device_that_its_owner_deleted_begins_again_with_its_token_s_metadata(cloud: LocalCloud, api: Api) -> None:
    token = make(api, {"Serial Number": "SN1", "Device Name": "As made"})[0]
    customer = api.customer("one@customer.example")
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=customer["id"]).json()["id"]
    for field, value in ((1, "My own"), (3, "SN1-changed"), (4, "2C:54:91:88:C9:E3")):
        api.act("/device/metafield", deviceId=device_id, metaFieldId=field, newValue=value)
    assert api.remove("/device", deviceId=device_id).status_code == 204
    with online(cloud, token["deviceToken"]):
        assert metadata(api, token["token"]) == {
            "Device Name": "As made", "Device Owner": "", "Serial Number": "SN1", "MAC address": "",
        }  # fmt: skip


def test_a_disclaimed_device_keeps_its_own_metadata(cloud: LocalCloud, api: Api) -> None:
    token = make(api, {"Serial Number": "SN1"})[0]
    customer = api.customer("one@customer.example")
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=customer["id"]).json()["id"]
    api.act("/device/metafield", deviceId=device_id, metaFieldId=4, newValue="2C:54:91:88:C9:E3")
    assert api.act("/static-tokens/unclaim", token=token["token"]).status_code == 204
    with online(cloud, token["deviceToken"]):
        assert metadata(api, token["token"])["MAC address"] == "2C:54:91:88:C9:E3"


def test_a_deleted_token_frees_its_serial_number(api: Api) -> None:
    token = make(api, {"Serial Number": "SN1"})[0]
    assert "serial number SN1" in refused(api, {"Serial Number": "SN1"})
    assert api.remove("/static-tokens", token=token["token"]).status_code == 204
    make(api, {"Serial Number": "SN1"})


def test_every_bad_row_is_named_and_nothing_is_made(api: Api) -> None:
    good = {"Serial Number": "SN1"}
    assert refused(api, good, {"serial number": "SN2"}).startswith("Row 2: the template has no metadata field “serial")
    assert refused(api, good, good) == "Row 2: “Serial Number” SN1 is in row 1 already."
    assert "Row 3" in refused(api, good, {}, {"Device Name": "x" * 51})
    assert "Row 1" in refused(api, {"Device Name": "  "})
    assert "Row 1" in refused(api, {"Serial Number": "x" * 1001})
    assert "Row 1" in refused(api, {"Serial Number": "a\0b"})
    assert "follows the owner" in refused(api, {"Device Owner": "me@here.example"})
    for wrong in (7, None, ["SN2"], {"Serial Number": 5}, {"Serial Number": None}):
        assert refused(api, good, wrong).startswith("row 2")
    assert refused(api) != ""
    for body in (b"", b"[]", b"{", b'{"productId": 1}', b'{"productId": "1", "rows": [{}]}', b"\xff" * 50):
        assert message(api.post(f"{TOKENS}/import", content=body), 400)
    assert message(api.act("/static-tokens/import", productId=77, rows=[{}]), 404)


def test_a_mac_is_the_same_however_it_is_written(cloud: LocalCloud, api: Api) -> None:
    same = ("2C:54:91:88:C9:E3", "2c-54-91-88-c9-e3", "2C54.9188.C9E3", "2c549188c9e3")
    for other in same:
        assert "is in row 1 already" in refused(api, {"MAC address": same[0]}, {"MAC address": other})
    token = api.token()
    with online(cloud, token["deviceToken"]):
        device_id = (api.row(token["token"]) or {})["deviceId"]
        api.act("/device/metafield", deviceId=device_id, metaFieldId=4, newValue=same[1])
    for other in same:
        assert "another token or device" in refused(api, {"MAC address": other})
    make(api, {"Serial Number": same[0]}, {"Serial Number": same[1]}, {"MAC address": ""}, {"MAC address": ""})


def test_another_organization_may_have_the_same_serial_number(cloud: LocalCloud, api: Api) -> None:
    make(api, {"Serial Number": "SN1"})
    customer = api.customer("one@customer.example")
    with Api(cloud, cloud.add_client(customer["orgId"])) as other:
        make(other, {"Serial Number": "SN1"})


def test_the_plan_s_limit_is_told_before_and_after(api: Api) -> None:
    assert api.see("/static-tokens/limit") == {"limit": 20, "used": 1}
    assert "at most 19" in refused(api, *[{}] * 20)
    assert len(make(api, *[{}] * 19)) == 19
    assert api.see("/static-tokens/limit") == {"limit": 20, "used": 20}
    assert message(api.act("/static-tokens/generate", productId=1, count=1), 400)


def test_only_this_call_takes_a_large_body_and_only_from_who_is_signed_in(cloud: LocalCloud, api: Api) -> None:
    body = json.dumps(
        {"productId": 1, "rows": [{"Serial Number": f"{n}-" + "x" * 900} for n in range(10)]} | {"pad": " " * 60_000}
    )
    assert 65_536 < len(body) < 100_000
    assert api.post(f"{TOKENS}/import", content=body).status_code == 200
    assert message(api.post(f"{TOKENS}/import", content=body + " " * 100_000), 413)
    assert message(api.post(f"{TOKENS}/generate", content=body), 413)
    with stranger(cloud) as client:
        assert message(client.post(f"{TOKENS}/import", content=body), 401)


def test_two_imports_at_once_do_not_share_a_serial_number(api: Api) -> None:
    statuses: list[int] = []

    def one() -> None:
        statuses.append(api.act("/static-tokens/import", productId=1, rows=[{"Serial Number": "SN1"}]).status_code)

    threads = [threading.Thread(target=one) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(statuses) == [200, 400, 400, 400, 400, 400]


@pytest.mark.slow
def test_many_rows_are_made_while_devices_and_others_are_served(tmp_path: Path) -> None:
    with LocalCloud(tmp_path) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 1)
        token = api.see("/static-tokens")["content"][0]
        rows = [{"Serial Number": f"SN{n:06}", "MAC address": f"{n:012X}"} for n in range(20_000)]
        made: list[list[Json]] = []
        worker = threading.Thread(target=lambda: made.append(make(api, *rows)))
        worker.start()
        served = 0
        with online(cloud, token["deviceToken"]), Api(cloud) as other:
            while worker.is_alive():
                assert connected(other, token["deviceToken"])
                served += 1
        worker.join()
        assert served > 3
        assert [row["productId"] for row in made[0]] == [1] * 20_000
        assert api.see("/static-tokens/limit")["used"] == 20_001
        with online(cloud, made[0][12345]["deviceToken"]):
            device_id = api.see("/devices")["content"][-1]["id"]
            values = {row["name"]: row["value"] for row in api.see("/device/metafield", deviceId=device_id)}
            assert values == values | rows[12345]


def test_a_cloud_of_the_vendor_s_calls_only(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, vendor_only=True) as cloud, Api(cloud) as api:
        cloud.add_demo(["One"], 2)
        token = api.see("/static-tokens")["content"][0]
        assert message(api.act("/static-tokens/generate", productId=1, count=1), 404)
        assert message(api.act("/static-tokens/import", productId=1, rows=[{}]), 404)
        assert message(api.get(f"{TOKENS}/limit"), 404)
        assert message(api.get(f"{ORGANIZATION}/gateways"), 404)
        assert message(api.remove("/static-tokens", token=token["token"]), 405)
        assert api.act("/static-tokens/claim", token=token["token"], userId=1).status_code == 200
        assert api.act("/static-tokens/unclaim", token=token["token"]).status_code == 204
