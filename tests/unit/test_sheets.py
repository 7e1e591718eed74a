"""Tokens on paper: the bench gives them to no device any more, whatever breaks off or is restored."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.bench.tokens.sheets import make_sheets, save_sheet
from app.domain.errors import BadInput, LabelError, NoFreeToken
from app.domain.people import Act
from app.label.layout import load_layout
from app.label.sheet import load_stock
from app.store import invariants
from app.store.station_store import FILE
from tests.journeys.station import read_label
from tests.unit.store_fixtures import PRODUCT, claim, fill, make_token, open_test_store

LAYOUT, STOCK = load_layout("50x30"), load_stock("a4-21")


def test_a_token_on_paper_is_free_no_more_also_after_an_older_copy_was_restored(tmp_path: Path) -> None:
    tokens = [make_token() for _ in range(4)]
    home = tmp_path / "home"
    store = open_test_store(home)
    fill(store, tokens)
    store.fields.put(tokens[0].qr_token, {"Serial Number": "SN000001", "Device Name": "Node AGHJ"})
    store.close()
    shutil.copy(home / FILE, tmp_path / "older.db")

    store = open_test_store(home)
    wanted = store.paper.free(PRODUCT, 3)
    made = make_sheets(
        store, wanted, LAYOUT, STOCK, 1, tmp_path, "for the plant in Brno",
        store.people.permit(Act.PRINT_SHEETS, None),
    )  # fmt: skip
    assert Path(made).name == "T1-P0001.pdf"
    assert read_label(Path(made)) == sorted(f"{qr_token}+1" for qr_token in wanted)
    assert store.tokens.free(PRODUCT) == 1
    assert store.paper.sheet(1) == wanted
    assert save_sheet(store, 1, LAYOUT, STOCK, 1, tmp_path) == made, "the same sheet twice is one file"
    unit = store.journal.reserve(claim())
    assert unit.qr_token == tokens[3].qr_token
    invariants.verify(store.db)
    with pytest.raises(BadInput, match="is not free"):
        make_sheets(
            store, [tokens[3].qr_token], LAYOUT, STOCK, 1, tmp_path, "", store.people.permit(Act.PRINT_SHEETS, None)
        )
    store.close()

    shutil.copy(tmp_path / "older.db", home / FILE)
    store = open_test_store(home)
    assert store.tokens.free(PRODUCT) == 1, "the older copy knows nothing of the sheet"
    with pytest.raises(NoFreeToken, match="Only 1 tokens"):
        store.paper.free(PRODUCT, 2)
    invariants.verify(store.db)
    store.close()


def test_what_cannot_be_printed_takes_no_token(tmp_path: Path) -> None:
    token = make_token()
    store = open_test_store(tmp_path / "home")
    fill(store, [token, make_token()])
    store.fields.put(token.qr_token, {"Device Name": "שלום"})
    with pytest.raises(LabelError, match="device name"):
        make_sheets(
            store, store.paper.free(PRODUCT, 2), LAYOUT, STOCK, 1, tmp_path, "",
            store.people.permit(Act.PRINT_SHEETS, None),
        )  # fmt: skip
    assert store.tokens.free(PRODUCT) == 2
    assert list(tmp_path.glob("*.pdf")) == []
    with pytest.raises(BadInput, match="no sheet 1"):
        store.paper.sheet(1)
    store.close()
