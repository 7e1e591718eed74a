"""Puts a bench's slots together from recipes, store and printer."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from app.bench.provision import Line
from app.device.image_check import check_images
from app.device.images import load_regions
from app.domain.errors import BadInput
from app.domain.recipes import Recipe, parse_recipe
from app.label.data import LabelData
from app.label.layout import load_layout
from app.label.leaflet import TEXTS, Leaflet, load_texts, render_leaflet
from app.label.pdf import render_pdf
from app.label.places import Layout
from app.label.printers import Printer
from app.label.specimen import SAMPLE_TEXT
from app.store.station_store import Store


def load_recipe(path: Path) -> tuple[Recipe, Path]:
    """Read a recipe file, or the `recipe.toml` of a folder; return it and its folder. Raises BadInput."""
    file = path / "recipe.toml" if path.is_dir() else path
    try:
        text = file.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput("The recipe {file} cannot be read: {error}.", file=file, error=error.strerror) from error
    except UnicodeDecodeError as error:
        raise BadInput("The recipe {file} cannot be read: it is no UTF-8 text.", file=file) from error
    try:
        return parse_recipe(text), file.parent
    except BadInput as error:
        raise BadInput("{file}: {error}", file=file, error=error) from error


def recipe_layout(recipe: Recipe, folder: Path) -> Layout:
    """Return a recipe's label layout: one of the program's by its name, or a .toml file in the recipe's folder."""
    own = recipe.layout.endswith(".toml")
    return load_layout(str(folder / recipe.layout) if own else recipe.layout)


def recipe_leaflet(recipe: Recipe, folder: Path) -> Leaflet | None:
    """Return a recipe's leaflet with its texts, the program's own or the manufacturer's. Raises BadInput."""
    rule = recipe.leaflet
    if rule is None:
        return None
    texts = load_texts(folder / rule.texts if rule.texts else TEXTS, rule.languages)
    return Leaflet(tuple(texts), rule.way, rule.paper, rule.printed)


def sample_data(recipe: Recipe, template: str) -> LabelData:
    """Return what stands on the label of a recipe's first unit; its token does not exist."""
    serial = recipe.serial.format(number=1, mac="7CDFA1000001")
    return LabelData(SAMPLE_TEXT, recipe.name, serial, "7C:DF:A1:00:00:01", template, "SAMPLE-000001", 1)


def build_line(store: Store, slot: str, recipe_path: Path, printer: Printer, cloud_url: str) -> Line:
    """Return what all units of a slot share. Raises BadInput where recipe, images, layout or template are unusable."""
    recipe, folder = load_recipe(recipe_path)
    template = store.tokens.find_template(recipe.template)
    layout = recipe_layout(recipe, folder)
    sample = sample_data(recipe, template.name)  # a name that cannot be printed is known before a device is flashed
    render_pdf(layout, sample)
    leaflet = recipe_leaflet(recipe, folder)
    if leaflet:
        render_leaflet(leaflet, sample)
    regions = load_regions(recipe, folder)
    check_images(recipe, regions)
    return Line(
        slot=slot,
        recipe=recipe,
        template=template,
        regions=regions,
        layout=layout,
        leaflet=leaflet,
        host=recipe.delivery.host or urlsplit(cloud_url).hostname or "blynk.cloud",
        printer=printer,
        store=store,
    )
