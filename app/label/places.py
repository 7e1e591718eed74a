"""What a layout says: on a label of which size each thing stands where.

Lengths are in mm from the label's top left corner, font sizes in points.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

QR_ROOM = 33  # modules: version 4, which holds any organization's id; most labels need version 3, of 29
_TINY = 1e-6  # mm; what adding lengths may be off

Field = Literal["device_name", "serial", "mac", "template", "unit", "copy"]
Font = Literal["regular", "bold", "mono", "chinese"]
Align = Literal["left", "center", "right"]
Copies = Literal["all", "first", "reprint"]


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle by its top left corner and its size."""

    x: float
    y: float
    width: float
    height: float

    def within(self, other: Box) -> bool:
        """Tell whether this one has a size and lies wholly in `other`."""
        return (
            min(self.width, self.height) > 0
            and min(self.x - other.x, self.y - other.y) >= -_TINY
            and self.x + self.width <= other.x + other.width + _TINY
            and self.y + self.height <= other.y + other.height + _TINY
        )

    def meets(self, other: Box) -> bool:
        """Tell whether the two share more than an edge."""
        return (
            min(self.x + self.width, other.x + other.width) - max(self.x, other.x) > _TINY
            and min(self.y + self.height, other.y + other.height) - max(self.y, other.y) > _TINY
        )


@dataclass(frozen=True, slots=True)
class QrPlace:
    """The QR code with its quiet zone: a square with room for the largest symbol; a smaller one is centred in it."""

    x: float
    y: float
    module: float  # side of one of the code's small squares
    quiet: int = 4  # modules that stay white on each side

    @property
    def box(self) -> Box:
        """The whole square."""
        side = (QR_ROOM + 2 * self.quiet) * self.module
        return Box(self.x, self.y, side, side)


@dataclass(frozen=True, slots=True)
class BarPlace(Box):
    """The bar code with its quiet zone; only copies from the second on have one."""

    module: float = 0.25  # width of its thinnest bar


@dataclass(frozen=True, slots=True)
class TextPlace(Box):
    """One field's text, as large as fits."""

    show: Field
    size: float  # at most
    min_size: float = 5.0  # what does not fit at this size is cut, with an ellipsis
    font: Font = "regular"
    align: Align = "left"
    caption: str = ""  # small, before the text
    caption_width: float = 0.0
    copies: Copies = "all"  # which copies of a label carry it


@dataclass(frozen=True, slots=True)
class Layout:
    """One kind of label."""

    width: float
    height: float
    qr: QrPlace
    bar: BarPlace
    text: tuple[TextPlace, ...] = ()
