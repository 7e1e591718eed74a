"""Sheets of labels: many labels on A4 or Letter label stock, as one PDF, each proven where it stands."""

from __future__ import annotations

import io
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from app.domain.errors import BadInput, LabelError
from app.domain.installed import RESOURCES
from app.label.data import LabelData
from app.label.fonts import MM, font
from app.label.pdf import blank, draw_label, reportlab
from app.label.places import Layout
from app.label.proof import RESOLUTIONS, fault_of
from app.label.raster import pages
from app.label.toml_fields import read_fields

_DPI = RESOLUTIONS[-1]  # of an office printer, at least


@dataclass(frozen=True, slots=True)
class Stock:
    """One kind of label stock; lengths in mm from the sheet's top left corner."""

    width: float
    height: float
    across: int
    down: int
    left: float  # of the first label
    top: float
    label_width: float
    label_height: float
    step_x: float  # from one label's edge to the next one's
    step_y: float

    @property
    def places(self) -> int:
        """How many labels a sheet holds."""
        return self.across * self.down

    def corner(self, place: int, layout: Layout) -> tuple[float, float]:
        """Return the top left corner of a label of this layout, centred in the place counted from 0, row by row."""
        row, column = divmod(place, self.across)
        return (
            self.left + column * self.step_x + (self.label_width - layout.width) / 2,
            self.top + row * self.step_y + (self.label_height - layout.height) / 2,
        )


def stocks() -> list[str]:
    """Return the names of the known kinds of label stock."""
    return sorted(file.stem for file in (RESOURCES / "sheets").glob("*.toml"))


def load_stock(name: str) -> Stock:
    """Read `resources/sheets/<name>.toml`. Raises BadInput for an unknown name."""
    if name not in stocks():
        raise BadInput("There is no label stock “{name}”. Name one of {names}.", name=name, names=", ".join(stocks()))
    return read_fields(Stock, tomllib.loads((RESOURCES / "sheets" / f"{name}.toml").read_text(encoding="utf-8")))


def render_sheets(
    layout: Layout,
    labels: Sequence[LabelData],
    stock: Stock,
    first: int = 1,
    progress: Callable[[int], None] = lambda _: None,
) -> bytes:
    """Return the labels on as many sheets as they need; the first sheet's first `first - 1` places stay empty.

    Each label's codes are read back out of the finished page before this returns. `progress` hears how many labels
    are proven. Raises BadInput where the label is larger than the stock's, LabelError for what cannot be shown or read.
    """
    if layout.width > stock.label_width or layout.height > stock.label_height:
        raise BadInput(
            "The label is {width:g} × {height:g} mm, and the stock has {stock_width:g} × {stock_height:g} mm only.",
            width=layout.width,
            height=layout.height,
            stock_width=stock.label_width,
            stock_height=stock.label_height,
        )
    if not (1 <= first <= stock.places and labels):
        raise BadInput("The first place must be from 1 to {places}, and there must be a label.", places=stock.places)
    file = io.BytesIO()
    with reportlab:
        page = blank(file, stock.width, stock.height, "Labels", f"{len(labels)} device labels")
        for number, (place, label) in enumerate(_placed(labels, stock, first)):
            if number and place == 0:
                page.showPage()
                page.setFont(font("regular").fontName, 10)  # else the page names one that is not embedded
            x, y = stock.corner(place, layout)
            page.saveState()
            page.translate(x * MM, (stock.height - y - layout.height) * MM)
            draw_label(page, layout, label)
            page.restoreState()
        page.save()
    pdf = file.getvalue()
    _prove(pdf, layout, labels, stock, first, progress)
    return pdf


def _placed(labels: Sequence[LabelData], stock: Stock, first: int) -> Iterator[tuple[int, LabelData]]:
    for number, label in enumerate(labels, first - 1):
        yield number % stock.places, label


def _prove(
    pdf: bytes, layout: Layout, labels: Sequence[LabelData], stock: Stock, first: int, progress: Callable[[int], None]
) -> None:
    """Cut each label out of its page as a printer puts it there, and read it."""
    sheets = pages(pdf, _DPI)
    sheet = None
    for number, (place, label) in enumerate(_placed(labels, stock, first)):
        if sheet is None or place == 0:
            sheet = next(sheets)
        x, y = stock.corner(place, layout)
        edges = (x, y, x + layout.width, y + layout.height)
        image = sheet.crop(tuple(round(edge * _DPI / 25.4) for edge in edges))  # type: ignore[arg-type]
        if fault := fault_of(image, label.qr_text, label.copy_code):
            raise LabelError(
                "The label of {unit} failed its proof on the sheet: {fault}. Nothing was saved.",
                unit=label.unit,
                fault=fault,
            )
        progress(number + 1)
    sheets.close()
