"""A station's file for tests: opened in a folder, filled with tokens made here."""

from __future__ import annotations

import secrets
from collections.abc import Iterable
from pathlib import Path

from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store.matching import Claim
from app.store.station_store import Store, open_store

PRODUCT = 604
MAC = "7c:df:a1:00:00:01"


def make_token(**changes: object) -> StaticToken:
    """A fresh unclaimed token of organization 1; `changes` replace its fields."""
    facts: dict[str, object] = {
        "qr_token": "sqr_" + secrets.token_urlsafe(24),
        "auth_token": Secret(secrets.token_urlsafe(24)),
        "org_id": 1,
        "product_id": PRODUCT,
        "status": CloudStatus.UNCLAIMED,
        "created_at": 1_780_000_000_000,
    }
    return StaticToken(**(facts | changes))  # type: ignore[arg-type]


def open_test_store(home: Path) -> Store:
    """Open the store in `home`, its key in a file."""
    return open_store(home, "T1", "tester", use_keyring=False)


def fill(store: Store, tokens: Iterable[StaticToken]) -> None:
    """One complete sync pass that saw just these tokens."""
    number = store.tokens.begin_pass()
    store.tokens.put_page(number, list(tokens))
    store.tokens.finish_pass(number)
    store.tokens.put_templates([Template(PRODUCT, "Sensor", ("TMPLaaaaaaaaa",))])


def claim(mac: str = MAC) -> Claim:
    """What a device of this MAC asks for."""
    return Claim(mac=mac, product_id=PRODUCT, recipe="Sensor", slot="1")
