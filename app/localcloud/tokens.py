"""Static tokens, their whole life: created, listed, claimed, unclaimed, deleted; and the device that logs in with one.

AuthTokens are sealed at rest; a login finds its row by the AuthToken's keyed hash.
"""

from __future__ import annotations

import secrets
import sqlite3
from collections.abc import Sequence

from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken
from app.localcloud import devices
from app.localcloud.clock import now
from app.localcloud.database import Database
from app.localcloud.organizations import User, reaches
from app.localcloud.refusals import Forbidden, NotFound, Refusal

_ROW = """
SELECT t.id, t.qr_token, t.sealed, t.org_id, t.template_id, t.created_at, t.claimed, t.device_id, d.owner_id,
    d.org_id AS device_org_id
FROM tokens t LEFT JOIN devices d ON d.id = t.device_id
"""


def page(db: Database, seal: Seal, org_id: int, offset: int, size: int) -> tuple[list[StaticToken], int]:
    """Return some of the tokens that an organization created, oldest first, and how many there are."""
    rows = db.rows(
        f"{_ROW} WHERE t.id IN (SELECT id FROM tokens WHERE org_id = ? ORDER BY id LIMIT ? OFFSET ?) ORDER BY t.id",
        org_id,
        size,
        offset,
    )
    total = db.count("SELECT count(*) FROM tokens WHERE org_id = ?", org_id)
    return [_static_token(seal, row) for row in rows], total


def generate(
    db: Database, seal: Seal, org_id: int, template_id: int, count: int, plan_tokens: int
) -> list[StaticToken]:
    """Create tokens, all or none. Raises Refusal where the plan does not allow so many."""
    return create(db, seal, org_id, template_id, [{}] * count, plan_tokens)


def create(
    db: Database, seal: Seal, org_id: int, template_id: int, metadata: Sequence[dict[int, str]], plan_tokens: int
) -> list[StaticToken]:
    """Create a token for each item of `metadata`, which are values by the fields' ids; all or none.

    Raises Refusal where the plan does not allow so many.
    """
    _check_plan(used(db), len(metadata), plan_tokens)
    tokens = [_new(org_id, template_id) for _ in metadata]
    rows = [
        (t.qr_token, seal.seal(t.auth_token, t.qr_token), seal.mark(t.auth_token), org_id, template_id, t.created_at)
        for t in tokens
    ]  # sealed before anything is locked
    with db.transaction() as connection:
        _check_plan(used(db), len(metadata), plan_tokens)
        connection.executemany(
            "INSERT INTO tokens (qr_token, sealed, mark, org_id, template_id, created_at) VALUES (?, ?, ?, ?, ?, ?)",
            rows,
        )
        first = connection.execute("SELECT max(id) FROM tokens").fetchone()[0] - len(rows) + 1
        connection.executemany(
            "INSERT INTO token_fields (token_id, field_id, value) VALUES (?, ?, ?)",
            ((first + n, field, value) for n, fields in enumerate(metadata) for field, value in fields.items()),
        )
    return tokens


def used(db: Database) -> int:
    """Return how many static tokens exist, in all organizations: what the plan counts."""
    return db.count("SELECT count(*) FROM tokens")


def claim(db: Database, qr_token: str, org_id: int | None, user: User, from_org: int) -> int:
    """Give the device of a token to a user: made in the user's organization, or moved there. Return its id.

    `org_id` is the one that the label names, if any; `from_org` is who asks, and must have access to the token.
    Raises NotFound; Refusal where the token is claimed already, whoever has it.
    """
    with db.transaction() as connection:
        token = _find(connection, qr_token)
        if org_id not in (None, token["org_id"]) or not reaches(db, from_org, token["org_id"]):
            raise NotFound("Static token is not found or you don't have access to it.")
        if token["claimed"]:
            raise Refusal(
                "The device is already claimed. Its owner can unclaim it by deleting it, or its manufacturer can."
            )
        device_id: int | None = token["device_id"]
        if device_id is None:
            device_id = devices.create(connection, token["id"], user.org_id, user.id)
        connection.execute(
            "UPDATE devices SET org_id = ?, owner_id = ? WHERE id = ?", (user.org_id, user.id, device_id)
        )
        connection.execute("UPDATE tokens SET claimed = 1 WHERE id = ?", (token["id"],))
        return device_id


def unclaim(db: Database, qr_token: str, from_org: int) -> int:
    """Take a token's device from its owner and out of its organization; it stays known, and returns to the creating
    organization when it connects. Return the token's id.

    Raises NotFound; Forbidden for any organization but the creating one; Refusal where the token is not claimed.
    """
    with db.transaction() as connection:
        token = _own(connection, qr_token, from_org)
        if not token["claimed"]:
            raise Refusal("The static token is not claimed.")
        connection.execute("UPDATE devices SET org_id = NULL, owner_id = NULL WHERE id = ?", (token["device_id"],))
        connection.execute("UPDATE tokens SET claimed = 0 WHERE id = ?", (token["id"],))
        return int(token["id"])


def delete(db: Database, qr_token: str, from_org: int) -> int:
    """Delete a token for good, and its device with it; return the token's id.

    Raises NotFound; Forbidden for any organization but the creating one.
    """
    with db.transaction() as connection:
        token = _own(connection, qr_token, from_org)
        connection.execute("DELETE FROM tokens WHERE id = ?", (token["id"],))
        connection.execute("DELETE FROM devices WHERE id = ?", (token["device_id"],))
        return int(token["id"])


def find(db: Database, seal: Seal, auth_token: Secret) -> int | None:
    """Return the id of the token with this AuthToken, or None."""
    row = db.row("SELECT id FROM tokens WHERE mark = ?", seal.mark(auth_token))
    return int(row["id"]) if row else None


def log_in(db: Database, seal: Seal, auth_token: Secret) -> int | None:
    """Take in a device that connects with an AuthToken; return the token's id, or None for an unknown AuthToken.

    At its first connection, and where it was disclaimed, the device appears in the organization that created the
    token, without an owner.
    """
    with db.transaction() as connection:
        token = connection.execute(f"{_ROW} WHERE t.mark = ?", (seal.mark(auth_token),)).fetchone()
        if token is None:
            return None
        device_id = token["device_id"] or devices.create(connection, token["id"], token["org_id"], None)
        connection.execute(
            "UPDATE devices SET org_id = coalesce(org_id, ?), connected_at = ?,"
            " first_connected_at = coalesce(first_connected_at, ?) WHERE id = ?",
            (token["org_id"], now(), now(), device_id),
        )
        return int(token["id"])


def _check_plan(existing: int, count: int, plan_tokens: int) -> None:
    if existing + count > plan_tokens:
        raise Refusal(
            "Your plan allows {plan} static tokens and {existing} exist: {count} more are too many."
            " Upgrade your plan, or ask for at most {left}.",
            plan=plan_tokens,
            existing=existing,
            count=count,
            left=max(plan_tokens - existing, 0),
        )


def _new(org_id: int, template_id: int) -> StaticToken:
    return StaticToken(
        qr_token=f"sqr_{secrets.token_urlsafe(24)}",
        auth_token=Secret(secrets.token_urlsafe(24)),
        org_id=org_id,
        product_id=template_id,
        status=CloudStatus.UNCLAIMED,
        created_at=now(),
    )


def _find(connection: sqlite3.Connection, qr_token: str) -> sqlite3.Row:
    row: sqlite3.Row | None = connection.execute(f"{_ROW} WHERE t.qr_token = ?", (qr_token,)).fetchone()
    if row is None:
        raise NotFound("Static token is not found or you don't have access to it.")
    return row


def _own(connection: sqlite3.Connection, qr_token: str, org_id: int) -> sqlite3.Row:
    row = _find(connection, qr_token)
    if row["org_id"] != org_id:
        raise Forbidden("Only the organization that created this static token can do this.")
    return row


def _static_token(seal: Seal, row: sqlite3.Row) -> StaticToken:
    claimed = bool(row["claimed"])
    return StaticToken(
        qr_token=row["qr_token"],
        auth_token=seal.open(row["sealed"], row["qr_token"]),
        org_id=row["org_id"],
        product_id=row["template_id"],
        status=CloudStatus.CLAIMED if claimed else CloudStatus.UNCLAIMED,
        created_at=row["created_at"],
        owner_id=row["owner_id"] if claimed else None,
        device_id=row["device_id"],
        claimed_org_id=row["device_org_id"] if claimed else None,
    )
