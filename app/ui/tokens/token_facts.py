"""The facts of one token as lines of words: from the station's file, and from the cloud when it has answered."""

from __future__ import annotations

from app.bench.tokens.token_details import TokenDetails
from app.bench.tokens.token_situation import Situation
from app.domain.tokens import CloudStatus
from app.domain.units import Unit, UnitState
from app.ui.words import translate

Facts = list[tuple[str, str]]  # what, and how it is


def station_facts(details: TokenDetails) -> Facts:
    """Return what the station's file says."""
    facts = [
        (translate("facts", "QR token"), details.qr_token),
        (translate("facts", "Template"), details.template),
        (translate("facts", "Created in"), _organization(details.org_id, "")),
    ]
    unit = details.unit
    if unit:
        state = translate("facts", "{unit}: {state}").format(unit=unit.name, state=unit_state(unit))
        facts += [(translate("facts", "Unit"), state), (translate("facts", "MAC address"), unit.mac.upper())]
    elif details.on_paper:
        facts.append((translate("facts", "Unit"), translate("facts", "none; its label is on a sheet")))
    else:
        facts.append((translate("facts", "Unit"), translate("facts", "none")))
    if unit and unit.serial:
        facts.append((translate("facts", "Serial number"), unit.serial))
    return facts + [(name, value) for name, value in details.fields.items()]


def cached_cloud_facts(details: TokenDetails) -> Facts:
    """Return what the cloud said when it was heard last."""
    cloud = details.cloud
    if cloud.gone:
        return [(translate("facts", "In the cloud"), translate("facts", "gone, when it was asked last"))]
    claimed = cloud.status is CloudStatus.CLAIMED
    where = _organization(cloud.claimed_org_id, "")
    said = translate("facts", "claimed by {org}, when it was asked last").format(org=where) if claimed else translate(
        "facts", "not claimed, when it was asked last"
    )  # fmt: skip
    return [(translate("facts", "In the cloud"), said)]


def cloud_facts(situation: Situation) -> Facts:
    """Return what the cloud says now."""
    name = translate("facts", "In the cloud")
    if not situation.listed:
        return [(name, translate("facts", "gone"))]
    if not situation.claimed:
        facts = [(name, translate("facts", "not claimed"))]
    else:
        where = _organization(situation.org_id, situation.org_name)
        said = translate("facts", "claimed by user {owner} of {org}") if situation.owner_id else translate(
            "facts", "claimed by {org}"
        )  # fmt: skip
        facts = [(name, said.format(owner=situation.owner_id, org=where))]
    online = {
        True: translate("facts", "online"),
        False: translate("facts", "offline"),
        None: translate("facts", "not known"),
    }[situation.online]
    return [*facts, (translate("facts", "Device"), online if situation.device_id else _never())]


def unit_state(unit: Unit) -> str:
    """Return the word for a unit's state."""
    return {
        UnitState.RESERVED: translate("facts", "reserved"),
        UnitState.WRITING: translate("facts", "being written"),
        UnitState.VERIFIED: translate("facts", "verified"),
        UnitState.PRINTING: translate("facts", "label at the printer"),
        UnitState.LABELLED: translate("facts", "label printed"),
        UnitState.CLOSED: translate("facts", "closed"),
        UnitState.SUSPECT: translate("facts", "suspect"),
        UnitState.SCRAPPED: translate("facts", "scrapped"),
        UnitState.RETURNED: translate("facts", "returned"),
    }[unit.state]


def _never() -> str:
    return translate("facts", "has never connected")


def _organization(org_id: int | None, name: str) -> str:
    if name:
        return translate("facts", "{name} ({number})").format(name=name, number=org_id)
    return translate("facts", "organization {number}").format(number=org_id or "?")
