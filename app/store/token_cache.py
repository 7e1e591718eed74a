"""The local copy of the cloud's static-token list; AuthTokens sealed."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.errors import BadInput, CloudError
from app.domain.sealing import Seal
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store.audit import now
from app.store.database import Database

GONE_AFTER = 2  # complete passes in a row that missed a token
FREE = "status = 'UNCLAIMED' AND device_id IS NULL AND missed = 0 AND taken = 0"
"""What makes a token free for a device; the partial index tokens_free has the same words."""


@dataclass(frozen=True, slots=True)
class CloudSide:
    """What the cloud last said of a token."""

    missed: int  # passes and look-ups in a row that did not find it
    status: CloudStatus
    claimed_org_id: int | None
    device_id: int | None  # a device has connected with this token

    @property
    def gone(self) -> bool:
        """Tell whether enough of them agree that it was deleted."""
        return self.missed >= GONE_AFTER


@dataclass(frozen=True, slots=True)
class PassEnd:
    """What a finished pass did not see of the known tokens."""

    missing: int  # for the first time
    doubtful: int  # once more, but the pass was not exact
    gone: int  # once more


class TokenCache:
    """Filled by the sync, read by the reservation."""

    def __init__(self, db: Database, seal: Seal) -> None:
        self._db, self._seal = db, seal

    def begin_pass(self) -> int:
        """Begin a pass over the whole list and return its number."""
        with self._db.transaction() as connection:
            cursor = connection.execute("INSERT INTO passes (started_at) VALUES (?)", (now(),))
            return int(cursor.lastrowid or 0)

    def put_page(self, pass_number: int, tokens: Sequence[StaticToken]) -> int:
        """Take in one page; return how many of its tokens were new or changed.

        Raises CloudError where the list contradicts what devices already hold; then the page is not taken in.
        """
        with self._db.transaction() as connection:
            seen = connection.execute("SELECT seen FROM passes WHERE number = ?", (pass_number,)).fetchone()[0]
            connection.execute("UPDATE passes SET seen = seen + ? WHERE number = ?", (len(tokens), pass_number))
            return sum(self._put(connection, pass_number, place, token) for place, token in enumerate(tokens, seen))

    def _put(self, connection: sqlite3.Connection, pass_number: int, place: int, token: StaticToken) -> bool:
        mark = self._seal.mark(token.auth_token)
        cloud_side = (token.status, token.owner_id, token.device_id, token.claimed_org_id)
        facts = (token.org_id, token.product_id, token.created_at, *cloud_side)
        known = connection.execute(
            "SELECT id, mark, taken, missed, place, org_id, product_id, created_at, status, owner_id, device_id,"
            " claimed_org_id FROM tokens WHERE qr_token = ?",
            (token.qr_token,),
        ).fetchone()
        if known and known["mark"] == mark:
            connection.execute(
                "UPDATE tokens SET seen_pass = ?, place = ?, missed = 0, org_id = ?, product_id = ?, created_at = ?,"
                " status = ?, owner_id = ?, device_id = ?, claimed_org_id = ? WHERE id = ?",
                (pass_number, place, *facts, known["id"]),
            )
            return bool(known["missed"]) or known["place"] < 0 or tuple(known)[5:] != facts
        if known and known["taken"]:
            raise CloudError(
                "The cloud gives {qr_token} another AuthToken than the one that a device already holds."
                " Stop, and ask the cloud's support.",
                qr_token=token.qr_token,
            )
        sealed = self._seal.seal(token.auth_token, token.qr_token)
        try:
            connection.execute(
                "INSERT INTO tokens (qr_token, sealed, mark, org_id, product_id, created_at, status, owner_id,"
                " device_id, claimed_org_id, seen_pass, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (qr_token) DO UPDATE SET sealed = excluded.sealed, mark = excluded.mark,"
                " org_id = excluded.org_id, product_id = excluded.product_id, status = excluded.status,"
                " created_at = excluded.created_at, owner_id = excluded.owner_id, device_id = excluded.device_id,"
                " claimed_org_id = excluded.claimed_org_id, seen_pass = excluded.seen_pass,"
                " place = excluded.place, missed = 0",
                (token.qr_token, sealed, mark, *facts, pass_number, place),
            )
        except sqlite3.IntegrityError as error:
            raise CloudError(
                "The cloud gives {qr_token} an AuthToken that it also gives another QR token."
                " Stop, and ask the cloud's support.",
                qr_token=token.qr_token,
            ) from error
        return True

    def finish_pass(self, pass_number: int, *, exact: bool = True) -> PassEnd:
        """End a pass over the whole list: what it missed is in doubt, and gone if it was and the pass is exact.

        A pass that is not may have missed tokens that are there, since the list's rows shift while it is read.
        """
        with self._db.transaction() as connection:
            connection.execute("UPDATE passes SET finished_at = ? WHERE number = ?", (now(), pass_number))
            doubted = "UPDATE tokens SET missed = missed + 1 WHERE seen_pass < ? AND missed = ?"
            gone = connection.execute(doubted, (pass_number, GONE_AFTER - 1)).rowcount if exact else 0
            waiting = connection.execute(
                "SELECT count(*) FROM tokens WHERE seen_pass < ? AND missed = ?", (pass_number, GONE_AFTER - 1)
            ).fetchone()[0]
            return PassEnd(connection.execute(doubted, (pass_number, 0)).rowcount, waiting, gone)

    def put_templates(self, templates: Sequence[Template]) -> None:
        """Take in the organization's templates."""
        with self._db.transaction() as connection:
            connection.executemany(
                "INSERT INTO templates (product_id, name, template_ids) VALUES (?, ?, ?)"
                " ON CONFLICT (product_id) DO UPDATE SET name = excluded.name, template_ids = excluded.template_ids",
                [(t.product_id, t.name, json.dumps(t.template_ids)) for t in templates],
            )

    def templates(self) -> list[Template]:
        """Return the known templates by name."""
        rows = self._db.rows("SELECT product_id, name, template_ids FROM templates ORDER BY name, product_id")
        return [Template(row["product_id"], row["name"], tuple(json.loads(row["template_ids"]))) for row in rows]

    def templates_called(self, wanted: str) -> list[Template]:
        """Return the templates with this `TMPL…` id, integer id or name."""
        return [each for each in self.templates() if wanted in (each.name, str(each.product_id), *each.template_ids)]

    def find_template(self, wanted: str) -> Template:
        """Return the template with this `TMPL…` id, integer id or name. Raises BadInput where none or several fit."""
        found = self.templates_called(wanted)
        if not found:
            raise BadInput(
                "The recipe's template “{template}” is not in the cloud. Check product.template.", template=wanted
            )
        if len(found) > 1:
            raise BadInput(
                "Several templates are called “{template}”: name its TMPL… id in the recipe.", template=wanted
            )
        return found[0]

    def free(self, product_id: int) -> int:
        """Return how many tokens of a template a device may still take."""
        row = self._db.row(f"SELECT count(*) FROM tokens WHERE product_id = ? AND {FREE}", product_id)
        return int(row[0]) if row else 0

    def origin(self, qr_token: str) -> tuple[int, str]:
        """Return a token's organization and its template's name. Raises BadInput for an unknown token."""
        row = self._db.row(
            "SELECT t.org_id, coalesce(p.name, t.product_id) FROM tokens t"
            " LEFT JOIN templates p ON p.product_id = t.product_id WHERE t.qr_token = ?",
            qr_token,
        )
        if row is None:
            raise BadInput("The token {qr_token} is not known here.", qr_token=qr_token)
        return row[0], str(row[1])

    def place(self, qr_token: str) -> int:
        """Return where a token stood in the cloud's list when a pass saw it last, from 0; a guess before the first."""
        row = self._db.row("SELECT place FROM tokens WHERE qr_token = ?", qr_token)
        place = int(row["place"]) if row else 0
        return place if place >= 0 else ~place

    def seen(self, token: StaticToken) -> None:
        """Take in what the cloud says of one known token, outside a pass. Raises CloudError as `put_page` does."""
        with self._db.transaction() as connection:
            number, place = connection.execute(
                "SELECT seen_pass, place FROM tokens WHERE qr_token = ?", (token.qr_token,)
            ).fetchone()
            self._put(connection, number, place, token)

    def unseen(self, qr_token: str) -> None:
        """The cloud does not list this token now: no device gets it, until a pass sees it again or calls it gone."""
        with self._db.transaction() as connection:
            connection.execute("UPDATE tokens SET missed = max(missed, 1) WHERE qr_token = ?", (qr_token,))

    def auth_token(self, qr_token: str) -> Secret:
        """Return the AuthToken. Raises StoreError where it cannot be unsealed, BadInput for an unknown token."""
        row = self._db.row("SELECT sealed FROM tokens WHERE qr_token = ?", qr_token)
        if row is None:
            raise BadInput("The token {qr_token} is not known here.", qr_token=qr_token)
        return self._seal.open(row["sealed"], qr_token)

    def known(self, auth_token: Secret) -> str:
        """Return the QR token that goes with an AuthToken; "" where it is none of the cache's."""
        row = self._db.row("SELECT qr_token FROM tokens WHERE mark = ?", self._seal.mark(auth_token))
        return str(row["qr_token"]) if row else ""

    def cloud_side(self, qr_token: str) -> CloudSide:
        """Return what the cloud last said of a token. Raises BadInput for an unknown one."""
        row = self._db.row("SELECT status, claimed_org_id, device_id, missed FROM tokens WHERE qr_token = ?", qr_token)
        if row is None:
            raise BadInput("The token {qr_token} is not known here.", qr_token=qr_token)
        return CloudSide(row["missed"], CloudStatus(row["status"]), row["claimed_org_id"], row["device_id"])

    def synced_at(self) -> str | None:
        """Return when the last complete pass ended (ISO 8601), or None before the first."""
        row = self._db.row("SELECT max(finished_at) FROM passes")
        return row[0] if row else None
