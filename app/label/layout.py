"""Label layouts are TOML files; one that no scanner would read well is refused when it is loaded."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from app.domain.errors import BadInput
from app.domain.installed import RESOURCES
from app.label.fonts import LINE, MM
from app.label.places import Box, Copies, Layout, TextPlace
from app.label.toml_fields import read_fields

MAX_MM = 300.0  # no label is longer or wider
MIN_QR_MODULE = 0.33  # mm; smaller ones are not read reliably by phones
MIN_QUIET = 4  # modules; what ISO/IEC 18004 asks for
MIN_BAR_MODULE = 0.25  # mm; two dots at 203 dpi
BAR_ROOM = 24  # modules on each side; then even the longest unit's name fits, as a Data Matrix code
MIN_POINTS, MAX_POINTS = 4.0, 200.0


def load_layout(name_or_path: str) -> Layout:
    """Read the layout `resources/labels/<name>.toml`, or any `.toml` file by its path.

    Raises BadInput that names the layout and what is wrong in it.
    """
    path = _find(name_or_path)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise BadInput("The label layout {file} cannot be read: {error}.", file=path, error=error) from error
    try:
        layout = read_fields(Layout, data)
        _check(layout)
    except BadInput as error:
        raise BadInput("In the label layout {layout}, {error}", layout=name_or_path, error=error) from error
    return layout


def _find(name_or_path: str) -> Path:
    if name_or_path.endswith(".toml"):
        return Path(name_or_path)
    folder = RESOURCES / "labels"
    path = folder / f"{name_or_path}.toml"
    if not re.fullmatch(r"[\w.-]+", name_or_path) or not path.is_file():
        names = ", ".join(sorted(file.stem for file in folder.glob("*.toml")))
        raise BadInput(
            "There is no label layout “{name}”. Name one of {names}, or a .toml file.", name=name_or_path, names=names
        )
    return path


def _check(layout: Layout) -> None:
    for key, value, least, unit in (
        ("qr.module", layout.qr.module, MIN_QR_MODULE, "mm"),
        ("qr.quiet", layout.qr.quiet, MIN_QUIET, "modules"),
        ("bar.module", layout.bar.module, MIN_BAR_MODULE, "mm"),
    ):
        if value < least:
            raise BadInput(
                "{key} is {value}, but scanners need at least {least} {unit}.",
                key=key,
                value=value,
                least=least,
                unit=unit,
            )
    if min(layout.bar.width, layout.bar.height) / layout.bar.module < BAR_ROOM - 1e-6:
        raise BadInput(
            "bar.width and bar.height must be at least {least:g} mm, {modules} modules.",
            least=BAR_ROOM * layout.bar.module,
            modules=BAR_ROOM,
        )
    if not (0 < layout.width <= MAX_MM and 0 < layout.height <= MAX_MM):
        raise BadInput("width and height must be from 0 to {most:g} mm.", most=MAX_MM)
    for place in layout.text:
        _check_text(place)
    elements = list(_elements(layout))
    for name, box, _ in elements:
        if not box.within(Box(0, 0, layout.width, layout.height)):
            raise BadInput("{element} does not lie within the label.", element=name)
    for (one, box, copies), (other, other_box, other_copies) in combinations(elements, 2):
        if box.meets(other_box) and {copies, other_copies} != {"first", "reprint"}:
            raise BadInput("{other} lies over {one}.", other=other, one=one)


def _check_text(place: TextPlace) -> None:
    if not MIN_POINTS <= place.min_size <= place.size <= MAX_POINTS:
        raise BadInput(
            "the text {show} must have min_size from {least:g} to its size, and size up to {most:g}.",
            show=place.show,
            least=MIN_POINTS,
            most=MAX_POINTS,
        )
    if place.height * MM < LINE * place.min_size:
        raise BadInput("the text {show} is too low for even one line at its min_size.", show=place.show)
    if not 0 <= place.caption_width < place.width or bool(place.caption) != bool(place.caption_width):
        raise BadInput(
            "the text {show} must have both caption and caption_width or neither, and be wider than its caption.",
            show=place.show,
        )


def _elements(layout: Layout) -> Iterator[tuple[str, Box, Copies]]:
    yield "the QR code with its quiet zone", layout.qr.box, "all"
    yield "the bar code", layout.bar, "reprint"
    for place in layout.text:
        yield f"the text {place.show}", place, place.copies
