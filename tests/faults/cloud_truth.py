"""What the cloud itself says, asked past the bad network, held against the station's file and against what it was told.

The file is read by plain SQLite. Nothing here asks the station.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.faults.bad_network import Arrived
from tests.unit.localcloud_fixtures import Api

FIELD = "/device/metafield"


@dataclass(frozen=True)
class Closed:
    """A closed unit as the station's file has it."""

    qr_token: str
    mac: str
    serial: str
    delivered: bool

    @property
    def learned(self) -> dict[str, str]:
        """What the cloud must hear, by the names of the embedded cloud's fields."""
        return {"MAC address": self.mac.upper(), "Serial Number": self.serial}


class CloudTruth:
    """Follows one cloud and one station from outside; `auths` keeps each AuthToken that ever was, by QR token."""

    def __init__(self, api: Api, file: Path) -> None:
        self._api = api
        self._file = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True)
        [template] = api.see("/templates")["content"]
        self._fields = {
            field["id"]: field["name"] for field in api.see("/template/metafields", templateId=template["id"])
        }
        self.auths: dict[str, str] = {}
        self._tokens: dict[int, str] = {}  # whose device each one is, or was
        self._delivered: dict[str, int] = {}  # on which device, by QR token
        self._told: defaultdict[tuple[int, int], set[str]] = defaultdict(set)  # by device and field

    def close(self) -> None:
        self._file.close()

    def rows(self) -> dict[str, dict[str, Any]]:
        """Return the cloud's list of tokens, by QR token."""
        rows = self._api.see("/static-tokens", size=1000)["content"]
        self.auths |= {row["token"]: row["deviceToken"] for row in rows}
        self._tokens |= {row["deviceId"]: row["token"] for row in rows if row.get("deviceId")}
        return {row["token"]: row for row in rows}

    def closed(self) -> dict[str, Closed]:
        """Return the closed units, by QR token."""
        found = self._file.execute(
            "SELECT u.qr_token, u.mac, u.serial, o.delivered_at IS NOT NULL"
            " FROM units u JOIN outbox o ON o.unit = u.id WHERE u.state = 'closed'"
        )
        return {row[0]: Closed(*row) for row in found}

    def wrongly_delivered(self) -> int:
        """Return how many messages count as delivered since the last look, and the cloud does not have them."""
        rows, wrong = self.rows(), 0
        for qr_token, unit in self.closed().items():
            if unit.delivered and qr_token not in self._delivered:
                device = rows.get(qr_token, {}).get("deviceId", 0)
                self._delivered[qr_token] = device
                wrong += self._has(device) != unit.learned
        return wrong

    def wrong_effects(self, arrived: list[Arrived]) -> int:
        """Return how many of these requests changed the cloud in another way than a closed unit asks for."""
        self.rows()
        closed, wrong = self.closed(), 0
        for each in arrived:
            if each.request.method == "GET" or each.request.path.startswith("/oauth2/") or each.status >= 400:
                continue
            if not each.request.path.endswith(FIELD):
                wrong += 1
                continue
            body = json.loads(each.request.body)
            device, field, value = body["deviceId"], body["metaFieldId"], body["newValue"]
            unit = closed.get(self._tokens.get(device, ""))
            self._told[device, field].add(value)
            wrong += unit is None or unit.learned.get(self._fields[field]) != value
        return wrong + sum(len(values) > 1 for values in self._told.values())

    def wrong_devices(self) -> int:
        """Return how many devices have not what the bench learned of them: nothing where no closed unit is."""
        rows, closed = self.rows(), self.closed()
        reachable = {
            device["id"] for device in self._api.see("/devices", size=1000, includeSubOrgDevices="true")["content"]
        }
        wrong = 0
        for qr_token, row in rows.items():
            device = row.get("deviceId", 0)
            if device not in reachable:  # none yet, or its customer gave it away: nobody can be told of it
                continue
            unit, has = closed.get(qr_token), self._has(device)
            if unit is None or self._delivered.get(qr_token, device) != device:  # a new device after the delivery
                wrong += any(has.values())
            else:
                wrong += not unit.delivered or has != unit.learned
        return wrong

    def differences(self, auth_tokens: dict[str, str]) -> int:
        """Return how many rows of the station's list are not as the cloud's; it gives its AuthTokens by QR token."""
        cached = {
            row[0]: (*row[1:], auth_tokens[row[0]])
            for row in self._file.execute(
                "SELECT qr_token, status, org_id, product_id, created_at, owner_id, device_id, claimed_org_id"
                " FROM tokens WHERE missed < 2"
            )
        }
        names = ("status", "orgId", "productId", "createdAt", "ownerId", "deviceId", "claimedOrgId", "deviceToken")
        listed = {qr: tuple(row.get(name) for name in names) for qr, row in self.rows().items()}
        return sum(cached.get(qr) != listed.get(qr) for qr in cached.keys() | listed.keys())

    def _has(self, device: int) -> dict[str, str]:
        """Return what the cloud has of a device, of what a bench can learn."""
        answer = self._api.get(f"/api/v1/organization{FIELD}", params={"deviceId": device})
        fields = answer.json() if answer.status_code == 200 else []
        return {field["name"]: field["value"] for field in fields if field["name"] in ("MAC address", "Serial Number")}
