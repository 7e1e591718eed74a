"""Tokens that come into the cache from elsewhere than a pass over the cloud's list: an export, a creation's answer."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from app.domain.errors import BadInput
from app.domain.sealing import Seal
from app.domain.tokens import StaticToken
from app.store.database import Database
from app.store.token_fields import TokenFields

_ROW = (
    "qr_token, sealed, mark, org_id, product_id, created_at, status, owner_id, device_id, claimed_org_id, seen_pass,"
    " place"
)

_AT_ONCE = 500  # tokens that are looked for with one query


class TokenIntake:
    """Writes new rows of the table that `app.store.token_cache` keeps."""

    def __init__(self, db: Database, seal: Seal) -> None:
        self._db, self._seal = db, seal

    def add(self, tokens: Sequence[StaticToken], fields: Sequence[Mapping[str, str]] = ()) -> int:
        """Take in tokens, all or none; return how many of them were not known.

        `fields` are their metadata, in the same order; it is kept of a known token too, of which nothing else changes.
        Raises BadInput where a token contradicts what is known here.
        """
        marks = [self._seal.mark(token.auth_token) for token in tokens]
        sealed = [self._seal.seal(token.auth_token, token.qr_token) for token in tokens]
        with self._db.transaction() as connection:  # it is short: slots wait for it
            known = _known(connection, list(zip(tokens, marks, strict=True)))
            newest_pass, last = connection.execute(
                "SELECT (SELECT coalesce(max(number), 0) FROM passes),"
                " (SELECT coalesce(max(max(place, ~place)), -1) FROM tokens)"
            ).fetchone()
            new = [place for place, token in enumerate(tokens) if token.qr_token not in known]
            # A token's place is a guess, told by its sign: the first pass that sees the token counts it as new.
            connection.executemany(
                f"INSERT INTO tokens ({_ROW}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    (t.qr_token, sealed[n], marks[n], t.org_id, t.product_id, t.created_at, t.status, t.owner_id,
                     t.device_id, t.claimed_org_id, newest_pass, ~(last + 1 + guess))
                    for guess, n in enumerate(new) for t in (tokens[n],)
                ),
            )  # fmt: skip
            if fields:
                connection.executemany(
                    "INSERT INTO token_fields (qr_token, name, value) VALUES (?, ?, ?)",
                    (
                        (tokens[n].qr_token, name, value.strip())
                        for n in new
                        for name, value in fields[n].items()
                        if value.strip()
                    ),
                )
                metadata = TokenFields(self._db)
                for token, values in zip(tokens, fields, strict=True):
                    if token.qr_token in known:
                        metadata.put(token.qr_token, values, connection)
        return len(new)

    def newest(self) -> int:
        """Return the number of the newest token; those that come later have higher ones."""
        return self._count("SELECT coalesce(max(id), 0) FROM tokens")

    def newer(self, number: int, product_id: int) -> int:
        """Return how many tokens of a template came after the one with this number."""
        return self._count("SELECT count(*) FROM tokens WHERE id > ? AND product_id = ?", number, product_id)

    def listed(self) -> int:
        """Return how many tokens the cloud lists, as far as is known."""
        return self._count("SELECT count(*) FROM tokens WHERE missed = 0")

    def _count(self, sql: str, *values: object) -> int:
        row = self._db.row(sql, *values)
        return int(row[0]) if row else 0


def _known(connection: sqlite3.Connection, tokens: Sequence[tuple[StaticToken, bytes]]) -> set[str]:
    """Return those that are known with the very same AuthToken. Raises BadInput for a contradiction."""
    known: set[str] = set()
    marks: dict[str, bytes] = {}
    names: dict[bytes, str] = {}
    for start in range(0, len(tokens), _AT_ONCE):
        some = tokens[start : start + _AT_ONCE]
        for column, values in (("qr_token", [t.qr_token for t, _ in some]), ("mark", [mark for _, mark in some])):
            found = connection.execute(
                f"SELECT qr_token, mark FROM tokens WHERE {column} IN ({', '.join('?' * len(values))})", values
            )
            for row in found:
                marks[row["qr_token"]], names[row["mark"]] = row["mark"], row["qr_token"]
                known.add(row["qr_token"])
    if len({token.qr_token for token, _ in tokens}) < len(tokens):
        raise BadInput("A token comes twice. Nothing was taken in: the source is wrong.")
    for token, mark in tokens:
        if names.setdefault(mark, token.qr_token) != token.qr_token:
            raise BadInput(
                "The AuthToken of {qr_token} is known here as that of {other}. Nothing was taken in: one of the two"
                " sources is wrong.",
                qr_token=token.qr_token,
                other=names[mark],
            )
        if marks.setdefault(token.qr_token, mark) != mark:
            raise BadInput(
                "The token {qr_token} is known here with another AuthToken. Nothing was taken in: one of the two"
                " sources is wrong.",
                qr_token=token.qr_token,
            )
    return known
