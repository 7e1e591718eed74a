"""Sheets of labels as strangers see them: each code where a knife would find it, nothing beside the stock's labels."""

from __future__ import annotations

import secrets
from dataclasses import replace

import pypdfium2
import pytest
import zxingcpp

from app.domain.errors import BadInput
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.raster import pages
from app.label.sheet import Stock, load_stock, render_sheets, stocks
from tests.unit.label_samples import FIRST

LAYOUT = load_layout("50x30")


def labels(count: int) -> list[LabelData]:
    return [
        replace(FIRST, qr_text=f"sqr_{secrets.token_urlsafe(24)}+7", serial=f"CS-{n:06d}", unit=f"CS-{n:06d}")
        for n in range(count)
    ]


def found(pdf: bytes, stock: Stock) -> list[tuple[int, str]]:
    """Return which place each code lies in, counted on over all pages, and its text."""
    dpi, seen = 200, []
    for number, image in enumerate(pages(pdf, dpi)):
        for code in zxingcpp.read_barcodes(image, formats=zxingcpp.BarcodeFormat.QRCode):
            position = code.position
            x, y = (position.top_left.x / dpi * 25.4, position.top_left.y / dpi * 25.4)
            far_x, far_y = (position.bottom_right.x / dpi * 25.4, position.bottom_right.y / dpi * 25.4)
            column, row = int((x - stock.left) / stock.step_x), int((y - stock.top) / stock.step_y)
            assert far_x < stock.left + column * stock.step_x + stock.label_width
            assert far_y < stock.top + row * stock.step_y + stock.label_height
            seen.append((number * stock.places + row * stock.across + column, code.text))
    return sorted(seen)


@pytest.mark.parametrize("name", stocks())
def test_each_label_lies_in_its_own_place_of_the_stock_in_the_order_given(name: str) -> None:
    stock, wanted = load_stock(name), labels(24)
    pdf = render_sheets(LAYOUT, wanted, stock, first=3)
    assert found(pdf, stock) == [(place, label.qr_text) for place, label in enumerate(wanted, 2)]
    document = pypdfium2.PdfDocument(pdf)
    try:
        assert len(document) == -(-26 // stock.places)
        for page in document:
            assert page.get_size() == pytest.approx((stock.width / 25.4 * 72, stock.height / 25.4 * 72), abs=1e-3)
    finally:
        document.close()


@pytest.mark.parametrize("name", stocks())
def test_the_labels_of_a_stock_lie_on_its_paper_and_not_over_each_other(name: str) -> None:
    stock = load_stock(name)
    assert stock.step_x >= stock.label_width
    assert stock.step_y >= stock.label_height
    assert stock.left + (stock.across - 1) * stock.step_x + stock.label_width <= stock.width
    assert stock.top + (stock.down - 1) * stock.step_y + stock.label_height <= stock.height


def test_progress_counts_what_was_proven_and_a_wrong_wish_is_told() -> None:
    heard: list[int] = []
    render_sheets(LAYOUT, labels(3), load_stock("a4-21"), progress=heard.append)
    assert heard == [1, 2, 3]
    stock = load_stock("a4-24")
    with pytest.raises(BadInput, match="first place must be from 1 to 24"):
        render_sheets(LAYOUT, labels(1), stock, first=25)
    with pytest.raises(BadInput, match=r"63\.5 × 33\.9 mm only"):
        render_sheets(replace(LAYOUT, height=34.0), labels(1), stock)
    with pytest.raises(BadInput, match="Name one of a4-21, a4-24, letter-10"):
        load_stock("../labels/50x30")
