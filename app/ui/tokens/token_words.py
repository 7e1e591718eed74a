"""The words of the Tokens page: where a token stands, the table's columns, why it is empty."""

from __future__ import annotations

from app.bench.events import CloudChanged, CloudState
from app.ui.words import sentence, translate


def token_status(status: str) -> str:
    """Return the word for a token's status."""
    return {
        "": translate("words", "All"),
        "free": translate("words", "Free"),
        "reserved": translate("words", "Reserved"),
        "used": translate("words", "Used"),
        "claimed": translate("words", "Claimed"),
        "gone": translate("words", "Gone"),
    }.get(status, status)


def token_column(name: str) -> str:
    """Return a column's heading in the tokens' table."""
    return {
        "status": translate("words", "Status"),
        "qr_token": translate("words", "QR token"),
        "auth_token": translate("words", "AuthToken"),
        "template": translate("words", "Template"),
        "unit": translate("words", "Unit"),
        "mac": translate("words", "MAC address"),
        "created_at": translate("words", "Created"),
    }[name]


def no_tokens(event: CloudChanged, filtered: bool) -> str:
    """Say why the tokens' table is empty, and what to do."""
    if filtered:
        return translate("words", "No token fits these filters.")
    match event.state:
        case CloudState.SYNCING:
            return translate("words", "No tokens yet: the first sync is reading them.")
        case CloudState.OFFLINE | CloudState.REFUSED if event.problem:
            return translate("words", "No tokens yet: {problem}").format(problem=sentence(event.problem))
        case CloudState.READY:
            return translate("words", "No tokens yet: make static tokens in Blynk.Console, then sync.")
        case _:
            return translate("words", "No tokens yet: no cloud was asked. Set one with “station cloud set”.")
