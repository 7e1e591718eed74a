"""How a text is looked for among units and tokens: one query after the other, the best first.

Each yields at most so many rows, and an index finds them, however many units and tokens there are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.domain.finding import Matched, lower
from app.domain.matching import plain
from app.domain.units import UnitState
from app.store.token_cache import FREE, GONE_AFTER
from app.store.token_fields import NAMES_MAC, PLAIN
from app.store.token_list import JOIN, STATUS

MAC_DIGITS = 12
LEAST_PART = 3  # characters of a part; shorter texts are looked for at the beginning only
STATE_WORDS = {state.value: state.value for state in UnitState} | {word: word for word in ("free", "claimed", "gone")}
"""What a unit or token is called for its state, and that state."""

LIMIT = object()
_LAST = "\U0010ffff"  # sorts behind whatever follows a beginning
_ROWS = f"""
SELECT coalesce(u.name, '') AS unit, t.qr_token, coalesce(u.recipe, p.name, t.product_id) AS product,
       coalesce(u.state, {STATUS}) AS state, coalesce(u.mac, '') AS mac, coalesce(u.serial, '') AS serial,
       coalesce(u.batch, '') AS batch, {{field}} AS field, {{value}} AS value
"""
_UNITS = f"{_ROWS} FROM units u CROSS JOIN tokens t ON t.qr_token = u.qr_token LEFT JOIN templates p USING (product_id)"
_TOKENS = f"{_ROWS} {JOIN} LEFT JOIN templates p ON p.product_id = t.product_id"
_FIELDS = _TOKENS.format(field="f.name", value="f.value").replace(
    "FROM tokens t", "FROM token_fields f CROSS JOIN tokens t ON t.qr_token = f.qr_token"
)
_FIELDS_OF = _TOKENS.format(field="f.name", value="f.value").replace(
    "FROM tokens t", "FROM tokens t CROSS JOIN token_fields f ON f.qr_token = t.qr_token"
)


@dataclass(frozen=True, slots=True)
class Way:
    """One query; `LIMIT` among its values stands for how many rows it may yield."""

    matched: Matched
    sql: str
    values: tuple[object, ...]
    units_only: bool = False


def ways(text: str, words: Mapping[str, str]) -> Iterator[Way]:
    """Yield the ways to look for a text, the best first; `words` are what states are called, in lower case."""
    yield from _qr_ways(text)
    yield from _unit_ways(text)
    for written in dict.fromkeys((text, text.upper())):
        yield _units(Matched.SERIAL, "u.serial >= ? AND u.serial < ? ORDER BY u.serial", written, written + _LAST)
    digits = plain(text)
    is_mac = re.fullmatch(r"[0-9a-f]{3,12}", digits, re.ASCII) is not None
    if is_mac:
        begin = ":".join(digits[at : at + 2] for at in range(0, len(digits), 2))
        yield _units(Matched.MAC, "u.mac >= ? AND u.mac < ? ORDER BY u.mac, u.number", begin, begin + _LAST)
        if len(digits) < MAC_DIGITS:
            yield _unit_parts(Matched.MAC, "unit_macs", f'"{digits}"')
    if digits:
        yield _fields(f"{_PLAIN} >= ? AND {_PLAIN} < ? ORDER BY {_PLAIN}", digits, digits + _LAST)
    if is_mac:
        yield _token_macs(f'"{digits}"')
    if len(text) >= LEAST_PART:
        yield _unit_parts(Matched.SERIAL, "unit_parts", '"' + text.replace('"', '""') + '"')
    else:
        yield _units(
            Matched.BATCH,
            "u.batch <> '' AND u.batch >= ? AND u.batch < ? ORDER BY u.batch DESC, u.number DESC",
            text,
            text + _LAST,
        )
    yield from _organization_ways(text)
    yield from _state_ways(lower(text), words)


def exact_ways(text: str) -> Iterator[Way]:
    """Yield the ways to what has exactly this text as its serial number or in its metadata."""
    yield _units(Matched.SERIAL, "u.serial = ?", text)
    yield _fields(f"{_PLAIN} = ? AND +f.value = ?", plain(text), text)


def _qr_ways(text: str) -> Iterator[Way]:
    """The beginning of a QR token, or of what follows its `sqr_`; a label's text ends with +organization."""
    token = re.fullmatch(r"(sqr_)?([A-Za-z0-9_-]{1,32})(?:\+[0-9]*)?", text, re.ASCII)
    if token and (token[1] or len(token[2]) > LEAST_PART):
        begin = f"sqr_{token[2]}"
        yield _tokens(
            Matched.QR, "t.qr_token >= ? AND t.qr_token < ? ORDER BY t.qr_token", "t.qr_token", begin, begin + _LAST
        )


def _unit_ways(text: str) -> Iterator[Way]:
    """A unit's number, with its zeros or not; the beginning of its name; what a reprint's bar code holds."""
    name = re.sub(r"(?<=[0-9])/[0-9]+$", "", text)
    if number := re.fullmatch(r"(?:(.*)-)?0*([0-9]{1,18})", name, re.ASCII):
        if number[1] is None:
            yield _units(Matched.UNIT, "u.number = ?", int(number[2]))
        else:
            same = "lower(u.name) = lower(printf('%s-%06d', ?, u.number))"
            yield _units(Matched.UNIT, f"u.number = ? AND {same}", int(number[2]), number[1])
    for written in dict.fromkeys((name, name.upper())):
        yield _units(Matched.UNIT, "u.name >= ? AND u.name < ? ORDER BY u.name DESC", written, written + _LAST)


def _organization_ways(text: str) -> Iterator[Way]:
    """The number of the organization that has a token; the beginning of its name, and then any part."""
    claimed = "t.status = 'CLAIMED' AND t.claimed_org_id"
    known = "(SELECT name FROM organizations o WHERE o.id = t.claimed_org_id)"
    value = f"coalesce({known} || ' (' || t.claimed_org_id || ')', t.claimed_org_id)"
    if re.fullmatch(r"[0-9]{1,18}", text, re.ASCII):
        yield _tokens(Matched.ORGANIZATION, f"{claimed} = ? ORDER BY t.id DESC", value, int(text))
    if len(text) >= LEAST_PART:
        part = lower(text)
        begins = "SELECT id FROM organizations WHERE folded >= ? AND folded < ? ORDER BY folded LIMIT ?"
        yield _tokens(Matched.ORGANIZATION, f"{claimed} IN ({begins})", value, part, part + _LAST, LIMIT)
        holds = "SELECT id FROM organizations WHERE instr(folded, ?) > 0"  # all the names, which are few
        yield _tokens(Matched.ORGANIZATION, f"{claimed} IN ({holds})", value, part)


def _state_ways(text: str, words: Mapping[str, str]) -> Iterator[Way]:
    if len(text) < LEAST_PART:
        return
    for state in dict.fromkeys(state for word, state in words.items() if word.startswith(text)):
        if those := _TOKENS_THAT_ARE.get(state):
            yield _tokens(Matched.STATE, f"t.id IN ({those} LIMIT ?)", f"'{state}'", LIMIT)
        else:
            yield _units(Matched.STATE, "u.state = ? ORDER BY u.changed_at DESC", state)


_PLAIN = PLAIN.replace("(value)", "(f.value)")
_TOKENS_THAT_ARE = {  # each by a partial index
    "free": f"SELECT id FROM tokens INDEXED BY tokens_free WHERE {FREE}",
    "claimed": f"SELECT id FROM tokens INDEXED BY tokens_customer WHERE status = 'CLAIMED' AND missed < {GONE_AFTER}",
    "gone": f"SELECT id FROM tokens INDEXED BY tokens_gone WHERE missed >= {GONE_AFTER}",
}
_VALUES = {
    Matched.UNIT: "u.name",
    Matched.SERIAL: "u.serial",
    Matched.MAC: "u.mac",
    Matched.BATCH: "u.batch",
    Matched.STATE: "u.state",
}


def _units(matched: Matched, condition: str, *values: object) -> Way:
    rows = _UNITS.format(field="''", value=_VALUES[matched])
    return Way(matched, f"{rows} WHERE {condition} LIMIT ?", (*values, LIMIT), units_only=True)


def _unit_parts(matched: Matched, index: str, wanted: str) -> Way:
    numbers = f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT ?"
    return _units(matched, f"u.number IN ({numbers}) ORDER BY u.number DESC", wanted, LIMIT)


def holder_way(qr_token: str) -> Way:
    """Return the way to a token, for somebody who has its AuthToken."""
    return _tokens(Matched.AUTH_TOKEN, "t.qr_token = ?", "''", qr_token)


def _tokens(matched: Matched, condition: str, value: str, *values: object) -> Way:
    rows = _TOKENS.format(field="''", value=value)
    return Way(matched, f"{rows} WHERE {condition} LIMIT ?", (*values, LIMIT))


def _token_macs(wanted: str) -> Way:
    """A part of the MAC that a token's metadata name."""
    ids = "SELECT rowid FROM token_macs WHERE token_macs MATCH ? ORDER BY rowid DESC LIMIT ?"
    names_mac = NAMES_MAC.replace("(name)", "(f.name)")
    sql = f"{_FIELDS_OF} WHERE t.id IN ({ids}) AND {names_mac} LIMIT ?"
    return Way(Matched.FIELD, sql, (wanted, LIMIT, LIMIT))


def _fields(condition: str, *values: object) -> Way:
    return Way(Matched.FIELD, f"{_FIELDS} WHERE {condition} LIMIT ?", (*values, LIMIT))
