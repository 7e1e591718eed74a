"""What the station knows of chosen tokens, for an export: everything but their AuthTokens."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import BadInput
from app.store.database import Database
from app.store.token_list import JOIN, STATUS

_CHUNK = 500
_STATUS = f"""CASE {STATUS} WHEN 'gone' THEN 'GONE' WHEN 'claimed' THEN 'CLAIMED' WHEN 'free' THEN 'UNCLAIMED'
ELSE 'USED' END"""
_FIELDS = "SELECT json_group_object(name, value) FROM token_fields f WHERE f.qr_token = t.qr_token"


@dataclass(frozen=True, slots=True)
class TokenFacts:
    """One token, and the unit that holds it, or its place on a sheet of labels; "" where there is none."""

    qr_token: str
    org_id: int
    template: str
    status: str  # CLAIMED, UNCLAIMED; USED, GONE: no device may get it, though the cloud called it unclaimed
    unit: str
    serial: str  # of the unit
    mac: str
    fields: dict[str, str]  # the token's metadata


def token_facts(db: Database, qr_tokens: Sequence[str]) -> list[TokenFacts]:
    """Return these tokens in the order of `qr_tokens`. Raises BadInput for one that is not known here, or twice."""
    found: dict[str, TokenFacts] = {}
    for start in range(0, len(qr_tokens), _CHUNK):
        chunk = qr_tokens[start : start + _CHUNK]
        rows = db.rows(
            "SELECT t.qr_token, t.org_id, CAST(coalesce(p.name, t.product_id) AS TEXT) AS template,"
            f" {_STATUS} AS status,"
            " coalesce(u.name, (SELECT printf('P%04d-%03d', sheet, place) FROM paper WHERE qr_token = t.qr_token), '')"
            " AS unit, coalesce(u.serial, '') AS serial, coalesce(u.mac, '') AS mac,"
            f" ({_FIELDS}) AS fields {JOIN}"
            " LEFT JOIN templates p ON p.product_id = t.product_id"
            f" WHERE t.qr_token IN ({', '.join('?' * len(chunk))})",
            *chunk,
        )
        found |= {row["qr_token"]: _facts(row) for row in rows}
    for qr_token in qr_tokens:
        if qr_token not in found:
            raise BadInput("The token {qr_token} is not known here.", qr_token=qr_token)
    if len(found) != len(qr_tokens):
        raise BadInput("A token is chosen twice: choose each once.")
    return [found[qr_token] for qr_token in qr_tokens]


def _facts(row: sqlite3.Row) -> TokenFacts:
    facts = dict(row)
    return TokenFacts(**facts | {"fields": json.loads(facts["fields"])})
