"""Static tokens from rows of metadata, as the Console's “Create From File” makes them: checked whole, made all or none.

A token keeps its row's values in `token_fields`; they become its device's when that appears.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from app.domain.sealing import Seal
from app.domain.tokens import StaticToken
from app.localcloud import tokens
from app.localcloud.database import Database
from app.localcloud.refusals import Refusal
from app.localcloud.templates import DEVICE_OWNER, Metafield, Template, fits, metafields

SERIAL, MAC = "serial number", "mac address"  # as the fields are called, whatever their case
"""Fields whose values no two devices of an organization may share."""

_KEY = f"CASE lower(m.name) WHEN '{MAC}' THEN upper(replace(replace(replace(f.value, ':', ''), '-', ''), '.', ''))"
_TAKEN = f"""
WITH known (field, key) AS (
    SELECT lower(m.name), {_KEY} ELSE f.value END
    FROM tokens t JOIN token_fields f ON f.token_id = t.id
    JOIN metafields m ON m.template_id = t.template_id AND m.id = f.field_id WHERE t.org_id = ?1
    UNION ALL
    SELECT lower(m.name), {_KEY} ELSE f.value END
    FROM tokens t JOIN device_fields f ON f.device_id = t.device_id
    JOIN metafields m ON m.template_id = t.template_id AND m.id = f.field_id WHERE t.org_id = ?1
)
SELECT field, key FROM known
WHERE field = '{SERIAL}' AND key IN (SELECT value FROM json_each(?2))
    OR field = '{MAC}' AND key IN (SELECT value FROM json_each(?3))
"""


def create_from_rows(
    db: Database,
    seal: Seal,
    org_id: int,
    template: Template,
    rows: Sequence[Mapping[str, str]],
    plan_tokens: int,
) -> list[StaticToken]:
    """Create one token for each row (values by the names of the template's metadata fields), in the rows' order.

    An empty value is no value. Raises Refusal, which names the first bad row, counted from 1; or the plan's limit.
    Calls must follow each other: two at once could both take one serial number.
    """
    fields = {field.name: field for field in metafields(db, template.id)}
    metadata = [_checked(number, row, fields) for number, row in enumerate(rows, 1)]
    _check_unique(db, org_id, rows)
    return tokens.create(db, seal, org_id, template.id, metadata, plan_tokens)


def _checked(number: int, row: Mapping[str, str], fields: Mapping[str, Metafield]) -> dict[int, str]:
    values = {}
    for name, value in row.items():
        field = fields.get(name)
        if field is None:
            raise Refusal(
                "Row {row}: the template has no metadata field “{field}”; names are case-sensitive.",
                row=number,
                field=name[:60],
            )
        if not value:
            continue
        if field.type == DEVICE_OWNER:
            raise Refusal("Row {row}: “{field}” follows the owner and cannot be given.", row=number, field=name)
        if not fits(field.type, value):
            raise Refusal("Row {row}: the value of “{field}” is too long, blank or unfit.", row=number, field=name)
        values[field.id] = value
    return values


def _check_unique(db: Database, org_id: int, rows: Sequence[Mapping[str, str]]) -> None:
    first: dict[tuple[str, str], int] = {}
    for number, row in enumerate(rows, 1):
        for name, value in row.items():
            key = _key(name, value)
            if key is None:
                continue
            if key in first:
                raise Refusal(
                    "Row {row}: “{field}” {value} is in row {first} already.",
                    row=number,
                    field=name,
                    value=value,
                    first=first[key],
                )
            first[key] = number
    wanted = {field: json.dumps([key for each, key in first if each == field]) for field in (SERIAL, MAC)}
    taken = db.rows(_TAKEN, org_id, wanted[SERIAL], wanted[MAC])
    if taken:
        number, field, key = min((first[field, key], field, key) for field, key in taken)
        raise Refusal(
            "Row {row}: another token or device of this organization has the {field} {value}.",
            row=number,
            field=field,
            value=key,
        )


def _key(name: str, value: str) -> tuple[str, str] | None:
    """Return what must be unique of a value: a serial number as it is, a MAC however it is written; else None."""
    field = name.encode().lower().decode()  # ASCII letters only, as SQLite has it
    if not value or field not in (SERIAL, MAC):
        return None
    if field == MAC:
        value = value.translate({ord(sign): None for sign in ":-."}).encode().upper().decode()
    return field, value
