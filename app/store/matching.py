"""Which token a device gets, decided in one place, inside the transaction that takes it or before the cloud is asked.

A token whose metadata names a MAC is never given to a device with another one, whatever the rule.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import NoFreeToken, TokenTaken
from app.domain.matching import ANY, Match, MatchRule, plain
from app.store.database import Database
from app.store.token_cache import FREE, GONE_AFTER
from app.store.token_fields import NAMES_MAC, PLAIN

_NAMING = f"""
SELECT t.qr_token, t.org_id, t.product_id, t.meant_for, t.status, t.claimed_org_id, t.device_id, t.missed, t.taken,
       coalesce((SELECT name FROM templates p WHERE p.product_id = t.product_id), t.product_id) AS template,
       f.name AS field, f.value, u.name AS unit, u.mac AS unit_mac, u.state AS unit_state
FROM token_fields f JOIN tokens t ON t.qr_token = f.qr_token
    LEFT JOIN units u ON u.qr_token = t.qr_token AND u.freed = 0
WHERE {PLAIN} = ? AND t.missed < {GONE_AFTER} ORDER BY t.id
"""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a device on the bench asks a token for."""

    mac: str
    product_id: int
    recipe: str
    slot: str
    serial: str = ""  # pattern of the serial number; may hold {number} and {mac}. A serial in the metadata goes first
    qr_token: str = ""  # the token to take; "": the one that the rule gives
    asked: bool = False  # the cloud was asked about that token just now
    match: Match = ANY
    scanned: str = ""  # the device's serial number, where the rule asks for it


def choose(db: Database, claim: Claim) -> sqlite3.Row:
    """Return `qr_token` and `org_id` of the token that the claim's device takes now; the claim's MAC is in normal form.

    Inside a transaction of `db` it sees what that has written. Raises NoFreeToken, which names what stands against it.
    """
    return _any(db, claim) if claim.match.rule is MatchRule.ANY else _named(db, claim)


def take(db: Database, claim: Claim) -> sqlite3.Row:
    """Return the same, for the transaction that takes it: the token that the claim names, if it names one.

    Raises NoFreeToken; TokenTaken where the named one is not the one (any more).
    """
    try:
        token = choose(db, claim)
    except NoFreeToken:
        if not claim.qr_token:
            raise
        token = None
    if token is None or claim.qr_token not in ("", token["qr_token"]):
        raise TokenTaken("The token {qr_token} is not free any more. Take another.", qr_token=claim.qr_token)
    return token


def _any(db: Database, claim: Claim) -> sqlite3.Row:
    for meant_for in (plain(claim.mac), ""):
        token = db.row(
            f"SELECT qr_token, org_id FROM tokens WHERE product_id = ? AND meant_for = ? AND {FREE}"
            f" {'AND qr_token = ?' if claim.qr_token else ''} ORDER BY id LIMIT 1",
            claim.product_id,
            meant_for,
            *filter(None, [claim.qr_token]),
        )
        if token:
            return token
    others = db.row(f"SELECT count(*) FROM tokens WHERE product_id = ? AND {FREE}", claim.product_id)
    if others and others[0]:
        raise NoFreeToken(
            "No free token is left for {recipe} that {mac} may have: the metadata of the other {count} name other"
            " devices. Create tokens in the cloud, then sync.",
            recipe=claim.recipe,
            mac=claim.mac.upper(),
            count=others[0],
        )
    raise NoFreeToken("No free token is left for {recipe}. Create tokens in the cloud, then sync.", recipe=claim.recipe)


def _named(db: Database, claim: Claim) -> sqlite3.Row:
    """Return the one token whose metadata name the device's MAC, or the serial number that was scanned from it."""
    by_mac = claim.match.rule is MatchRule.MAC
    what, wanted = ("MAC", claim.mac.upper()) if by_mac else ("serial number", claim.scanned)
    rows = db.rows(_NAMING, plain(wanted))
    naming = {
        row["qr_token"]: row for row in rows if claim.match.reads(row["field"]) and (by_mac or row["value"] == wanted)
    }
    own = [row for row in naming.values() if row["product_id"] == claim.product_id]
    # The token of a unit that has ended is spent: it stands in nobody's way.
    tokens = [row for row in own if row["unit_state"] not in ("scrapped", "returned")] or own[-1:]
    if not tokens:
        raise _nobody(claim, what, wanted, list(naming.values()))
    if len(tokens) > 1:
        raise NoFreeToken(
            "{count} tokens of {recipe} name the {what} {wanted}: {tokens}. Have one of them deleted in the cloud, then"
            " sync.",
            count=len(tokens),
            recipe=claim.recipe,
            what=what,
            wanted=wanted,
            tokens=", ".join(row["qr_token"] for row in tokens[:5]),
        )
    [token] = tokens
    if problem := _occupied(token, what, wanted):
        raise problem
    if token["meant_for"] not in ("", plain(claim.mac)):
        raise NoFreeToken(
            "The token of {wanted} is meant for {meant}, this device is {mac}. Take the right device.",
            wanted=wanted,
            meant=_macs(db, token["qr_token"]),
            mac=claim.mac.upper(),
        )
    return token


def _nobody(claim: Claim, what: str, wanted: str, elsewhere: Sequence[sqlite3.Row]) -> NoFreeToken:
    if elsewhere:
        return NoFreeToken(
            "The token that names the {what} {wanted} is one of {template}, but this slot makes {recipe}.",
            what=what,
            wanted=wanted,
            template=elsewhere[0]["template"],
            recipe=claim.recipe,
        )
    return NoFreeToken(
        "No token of {recipe} names the {what} {wanted}. Is it the right device? Else create a token for it, and sync.",
        recipe=claim.recipe,
        what=what,
        wanted=wanted,
    )


def _occupied(token: sqlite3.Row, what: str, wanted: str) -> NoFreeToken | None:
    """Return why a token that names a device is not free; None where it is."""
    values = {"what": what, "wanted": wanted, "qr_token": token["qr_token"]}
    if token["unit"]:
        return NoFreeToken(
            "The token that names the {what} {wanted} is used by {unit} ({mac}, {state}). Take that device, or create"
            " another token.",
            unit=token["unit"],
            mac=token["unit_mac"].upper(),
            state=token["unit_state"],
            **values,
        )
    if token["taken"]:
        return NoFreeToken(
            "The token that names the {what} {wanted} was used before a copy of the station's file was restored."
            " Create another token.",
            **values,
        )
    if token["status"] == "CLAIMED":
        return NoFreeToken(
            "The token that names the {what} {wanted} was claimed in the cloud by organization {org}. Have it"
            " disclaimed there, then sync.",
            org=token["claimed_org_id"] or "unknown",
            **values,
        )
    if token["missed"]:
        return NoFreeToken(
            "The cloud does not list the token {qr_token}, which names the {what} {wanted}. Sync, then try again.",
            **values,
        )
    if token["device_id"] is not None:
        return NoFreeToken(
            "A device has connected already with the token that names the {what} {wanted}. Have that device removed in"
            " the cloud, then sync.",
            **values,
        )
    return None


def _macs(db: Database, qr_token: str) -> str:
    """Return the MACs that a token's metadata name, as they are written there."""
    rows = db.rows(
        f"SELECT DISTINCT value FROM token_fields WHERE qr_token = ? AND {NAMES_MAC} ORDER BY value", qr_token
    )
    return " and ".join(row["value"] for row in rows)
