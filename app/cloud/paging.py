"""Reads a list page by page to its end: other servers' page sizes, lists that change, lists that never end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeVar

from app.cloud.errors import Refused
from app.cloud.shapes import PAGE_SIZES, Page
from app.domain.errors import CloudError

T = TypeVar("T")

MOST_ROWS = 10_000_000
MOST_FRUITLESS = 10  # pages that repeat the page before, or begin behind the end that they name


def pages(fetch: Callable[[int, int], Page[T]]) -> Iterator[Page[T]]:
    """Yield each page of a list, at least one; `fetch` takes the page's number from 0, and its size.

    Rows that shift between two pages may come twice, or not at all. Raises what `fetch` raises, and CloudError for a
    list without an end.
    """
    size, page = _first(fetch)
    number = read = fruitless = 0
    while True:
        yield page
        read += len(page.rows)
        if not page.rows or (len(page.rows) != size and read >= page.total):
            return
        if number == 0:
            size = min(size, len(page.rows))  # an older server gives less than it was asked for, without a word
        number += 1
        before, page = page, fetch(number, size)
        fruitless += bool(page.rows) and (read >= page.total or page.rows == before.rows)
        if fruitless > MOST_FRUITLESS or read > MOST_ROWS:
            raise CloudError("The cloud's list does not come to an end. Check the cloud's address.")


def _first(fetch: Callable[[int, int], Page[T]]) -> tuple[int, Page[T]]:
    for size in PAGE_SIZES[:-1]:
        try:
            return size, fetch(0, size)
        except Refused:
            continue  # an older server takes smaller pages only
    return PAGE_SIZES[-1], fetch(0, PAGE_SIZES[-1])
