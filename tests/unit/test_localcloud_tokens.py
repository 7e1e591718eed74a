"""A static token's whole life in the embedded cloud, by the mission's table of what happens to a token."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.localcloud.server import LocalCloud
from tests.unit.localcloud_fixtures import INVALID, ORGANIZATION, Api, Device, Json, connected, message, online


@pytest.fixture(scope="module")
def cloud(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path_factory.mktemp("cloud")) as running:
        running.add_demo(["One"], 1)
        yield running


@pytest.fixture(scope="module")
def api(cloud: LocalCloud) -> Iterator[Api]:
    with Api(cloud) as client:
        yield client


@pytest.fixture(scope="module")
def customers(api: Api) -> tuple[Json, Json]:
    return api.customer("first@customer.example"), api.customer("second@customer.example")


def changed(row: Json | None) -> Json:
    """What the cloud has filled in of a token's row."""
    assert row
    return {name: row[name] for name in ("status", "ownerId", "deviceId", "claimedOrgId") if name in row}


def test_the_first_connection_makes_the_device_in_the_creating_organization(cloud: LocalCloud, api: Api) -> None:
    token = api.token()
    assert changed(token) == {"status": "UNCLAIMED"}
    assert not connected(api, token["deviceToken"])
    with online(cloud, token["deviceToken"]):
        assert connected(api, token["deviceToken"])
        row = api.row(token["token"])
        device_id = changed(row)["deviceId"]
        assert changed(row) == {"status": "UNCLAIMED", "deviceId": device_id}
        device = api.see("/device", deviceId=device_id)
        assert set(device) == {
            "id", "name", "templateId", "originalTemplateId", "orgId", "token", "activatedAt", "firstConnectTime",
            "connectTime", "disconnectTime",
        }  # fmt: skip
        assert (device["orgId"], device["token"], device["templateId"]) == (1, token["deviceToken"], token["productId"])
        assert device["disconnectTime"] == 0 < device["firstConnectTime"]
        assert api.see("/device/online", deviceId=device_id) == {"connected": True}
        assert device in api.see("/devices", size=1000)["content"]
    with online(cloud, token["deviceToken"]):
        pass
    assert api.see("/device", deviceId=device_id)["firstConnectTime"] == device["firstConnectTime"]
    assert api.row(token["token"]) == row


def test_a_claim_moves_the_device_online_or_not_and_works_once(
    cloud: LocalCloud, api: Api, customers: tuple[Json, Json]
) -> None:
    first, second = customers
    for seen in (True, False):
        token = api.token()
        if seen:
            with online(cloud, token["deviceToken"]):
                answer = api.act("/static-tokens/claim", token=token["token"] + "+1", userId=first["id"])
                assert connected(api, token["deviceToken"])
        else:
            answer = api.act("/static-tokens/claim", token=token["token"], userId=first["id"])
        assert answer.status_code == 200
        device = answer.json()
        assert (device["orgId"], device["ownerUserId"]) == (first["orgId"], first["id"])
        claimed = {
            "status": "CLAIMED", "ownerId": first["id"], "deviceId": device["id"], "claimedOrgId": first["orgId"],
        }  # fmt: skip
        assert changed(api.row(token["token"])) == claimed
        for user in (first, second):
            said = message(api.act("/static-tokens/claim", token=token["token"], userId=user["id"]), 400)
            assert "claimed" in said
            assert "owner" in said
            assert "manufacturer" in said
        assert changed(api.row(token["token"])) == claimed
        with online(cloud, token["deviceToken"]):
            assert api.see("/device/online", deviceId=device["id"]) == {"connected": True}
        assert changed(api.row(token["token"])) == claimed


def test_a_claim_for_what_is_not_there(api: Api) -> None:
    token = api.token()
    unknown = "sqr_" + "A" * 32
    assert message(api.act("/static-tokens/claim", token=unknown, userId=1), 404)
    assert message(api.act("/static-tokens/claim", token=token["token"] + "+2", userId=1), 404)
    assert message(api.act("/static-tokens/claim", token=token["token"], userId=4711), 404)
    for wrong in ("", "sqr_", token["deviceToken"], token["token"] + "+", token["token"] + "+01", token["token"] + "\n",
                  "x" + token["token"], 7, None):  # fmt: skip
        assert message(api.act("/static-tokens/claim", token=wrong, userId=1), 400)
    assert changed(api.row(token["token"])) == {"status": "UNCLAIMED"}


def test_a_disclaimed_device_leaves_and_comes_back_to_the_creating_organization(
    cloud: LocalCloud, api: Api, customers: tuple[Json, Json]
) -> None:
    first, second = customers
    token = api.token()
    assert message(api.act("/static-tokens/unclaim", token=token["token"]), 400) == "The static token is not claimed."
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=first["id"]).json()["id"]
    with online(cloud, token["deviceToken"]) as device:
        assert api.act("/static-tokens/unclaim", token=token["token"]).status_code == 204
        assert device.ended()
    assert changed(api.row(token["token"])) == {"status": "UNCLAIMED", "deviceId": device_id}
    assert message(api.get(f"{ORGANIZATION}/device", params={"deviceId": device_id}), 404)
    assert message(api.act("/static-tokens/unclaim", token=token["token"]), 400)
    with online(cloud, token["deviceToken"]):
        device_row = api.see("/device", deviceId=device_id)
        assert device_row["orgId"] == 1
        assert "ownerUserId" not in device_row
    answer = api.act("/static-tokens/claim", token=token["token"], userId=second["id"])
    assert (answer.json()["id"], answer.json()["orgId"]) == (device_id, second["orgId"])


def test_only_the_creating_organization_disclaims_and_deletes(
    cloud: LocalCloud, api: Api, customers: tuple[Json, Json]
) -> None:
    token = api.token()
    api.act("/static-tokens/claim", token=token["token"], userId=customers[0]["id"])
    before = api.row(token["token"])
    with Api(cloud, cloud.add_client(customers[0]["orgId"])) as customer:
        assert "organization that created" in message(customer.act("/static-tokens/unclaim", token=token["token"]), 403)
        assert message(customer.remove("/static-tokens", token=token["token"]), 403)
        own = customer.token()
    assert message(api.act("/static-tokens/unclaim", token=own["token"]), 403)
    assert message(api.remove("/static-tokens", token=own["token"]), 403)
    assert api.row(token["token"]) == before
    assert message(api.act("/static-tokens/unclaim", token="sqr_" + "B" * 32), 404)


def test_a_device_that_its_owner_deletes_can_be_claimed_again(
    cloud: LocalCloud, api: Api, customers: tuple[Json, Json]
) -> None:
    first, second = customers
    token = api.token()
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=first["id"]).json()["id"]
    with Api(cloud, cloud.add_client(first["orgId"])) as owner, online(cloud, token["deviceToken"]) as device:
        assert owner.remove("/device", deviceId=device_id).status_code == 204
        assert device.ended()
        assert message(owner.remove("/device", deviceId=device_id), 404)
    assert changed(api.row(token["token"])) == {"status": "UNCLAIMED"}
    again = api.act("/static-tokens/claim", token=token["token"], userId=second["id"])
    assert again.status_code == 200
    assert again.json()["id"] != device_id


def test_a_deleted_token_is_gone_with_its_device_and_logs_in_no_more(
    cloud: LocalCloud, api: Api, customers: tuple[Json, Json]
) -> None:
    for claimed in (True, False):
        token = api.token()
        with online(cloud, token["deviceToken"]) as device:
            device_id = changed(api.row(token["token"]))["deviceId"]
            if claimed:
                api.act("/static-tokens/claim", token=token["token"], userId=customers[0]["id"])
            assert api.remove("/static-tokens", token=token["token"]).status_code == 204
            assert device.ended()
        with Device(cloud) as device:
            assert device.log_in(token["deviceToken"]) == INVALID
            assert device.ended()
        assert api.row(token["token"]) is None
        assert message(api.get(f"{ORGANIZATION}/device", params={"deviceId": device_id}), 404)
        assert message(api.act("/static-tokens/claim", token=token["token"], userId=1), 404)
        assert message(api.remove("/static-tokens", token=token["token"]), 404)
        asked = api.get("/external/api/isHardwareConnected", params={"token": token["deviceToken"]})
        assert message(asked, 400) == "Invalid token."


def test_a_transfer_to_a_user_and_to_an_organization(cloud: LocalCloud, api: Api, customers: tuple[Json, Json]) -> None:
    first, second = customers
    token = api.token()
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=first["id"]).json()["id"]
    to_user = {"deviceId": device_id, "newUserId": second["id"], "newOrgId": 1}
    assert api.act("/device/transfer", **to_user).status_code == 204
    assert changed(api.row(token["token"])) == {
        "status": "CLAIMED", "ownerId": second["id"], "deviceId": device_id, "claimedOrgId": second["orgId"],
    }  # fmt: skip
    assert message(api.act("/device/transfer", **to_user), 400) == "Can't transfer to the same owner"
    assert api.act("/device/transfer", deviceId=device_id, newOrgId=first["orgId"]).status_code == 204
    assert changed(api.row(token["token"])) == {
        "status": "CLAIMED", "deviceId": device_id, "claimedOrgId": first["orgId"],
    }  # fmt: skip
    same = api.act("/device/transfer", deviceId=device_id, newOrgId=first["orgId"])
    assert message(same, 400) == "Can't transfer to the same owner"
    assert message(api.act("/device/transfer", deviceId=device_id), 400)
    assert message(api.act("/device/transfer", deviceId=device_id, newUserId=4711), 404)
    assert message(api.act("/device/transfer", deviceId=device_id, newOrgId=4711), 404)
    assert message(api.act("/device/transfer", deviceId=4711, newOrgId=1), 404)
    with Api(cloud, cloud.add_client(first["orgId"])) as customer:
        outside = customer.act("/device/transfer", deviceId=device_id, newOrgId=second["orgId"])
        assert message(outside, 404).startswith("Destination organization")
    assert api.act("/device/transfer", deviceId=device_id, newOrgId=1).status_code == 204
    assert changed(api.row(token["token"])) == {"status": "UNCLAIMED", "deviceId": device_id}


def test_a_removed_owner_leaves_the_device_where_it_is(api: Api, customers: tuple[Json, Json]) -> None:
    token = api.token()
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=customers[0]["id"]).json()["id"]
    for _ in range(2):
        assert api.remove("/device/owner", deviceId=device_id).status_code == 204
        assert changed(api.row(token["token"])) == {
            "status": "CLAIMED", "deviceId": device_id, "claimedOrgId": customers[0]["orgId"],
        }  # fmt: skip
    assert message(api.remove("/device/owner", deviceId=4711), 404)


def test_metadata_of_a_device(api: Api, customers: tuple[Json, Json]) -> None:
    token = api.token()
    device_id = api.act("/static-tokens/claim", token=token["token"], userId=customers[0]["id"]).json()["id"]

    def values() -> dict[str, str]:
        return {row["name"]: row["value"] for row in api.see("/device/metafield", deviceId=device_id)}

    assert values() == {
        "Device Name": "One", "Device Owner": customers[0]["email"], "Serial Number": "", "MAC address": "",
    }  # fmt: skip
    for _ in range(2):
        answer = api.act("/device/metafield", deviceId=device_id, metaFieldId=4, newValue="7C:DF:A1:00:00:01")
        assert (answer.status_code, answer.content) == (204, b"")
    assert api.act("/device/metafield", deviceId=device_id, metaFieldId=3, newValue="SN-Ω 000'1\n").status_code == 204
    assert api.act("/device/metafield", deviceId=device_id, metaFieldId=1, newValue="Cold room").status_code == 204
    assert values() == {
        "Device Name": "Cold room", "Device Owner": customers[0]["email"], "Serial Number": "SN-Ω 000'1\n",
        "MAC address": "7C:DF:A1:00:00:01",
    }  # fmt: skip
    assert api.see("/device", deviceId=device_id)["name"] == "Cold room"
    invalid = "The provided value for metafield is invalid."
    for field, value in ((2, "me@here.example"), (1, ""), (1, "  "), (1, "x" * 51)):
        answer = api.act("/device/metafield", deviceId=device_id, metaFieldId=field, newValue=value)
        assert message(answer, 400) == invalid
    for wrong in ("a\0b", "x" * 1001, 5, None):
        assert message(api.act("/device/metafield", deviceId=device_id, metaFieldId=3, newValue=wrong), 400)
    assert message(api.act("/device/metafield", deviceId=device_id, metaFieldId=9, newValue="x"), 404)
    assert message(api.act("/device/metafield", deviceId=4711, metaFieldId=3, newValue="x"), 404)
    assert message(api.get(f"{ORGANIZATION}/device/metafield", params={"deviceId": 4711}), 404)
    assert message(api.get(f"{ORGANIZATION}/device/online"), 400)


def test_devices_of_an_organization_with_those_below_or_without(api: Api, customers: tuple[Json, Json]) -> None:
    token = api.token()
    device = api.act("/static-tokens/claim", token=token["token"], userId=customers[0]["id"]).json()
    below = {"size": 1000, "includeSubOrgDevices": "true"}
    assert device not in api.see("/devices", size=1000)["content"]
    page = api.see("/devices", **below)
    assert device in page["content"]
    assert page["totalElements"] == len(page["content"])
    own = api.see("/devices", orgId=customers[0]["orgId"], size=1000)
    assert device in own["content"]
    assert {row["orgId"] for row in own["content"]} == {customers[0]["orgId"]}
    assert message(api.get(f"{ORGANIZATION}/devices?includeSubOrgDevices=maybe"), 400)
