"""Puts a bench's slots together from recipes, store and printer."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from app.bench.provision import Line
from app.device.images import load_regions
from app.domain.errors import BadInput
from app.domain.recipes import Recipe, parse_recipe
from app.label.layout import load_layout
from app.label.printers import Printer
from app.store.station_store import Store


def load_recipe(path: Path) -> tuple[Recipe, Path]:
    """Read a recipe file, or the `recipe.toml` of a folder; return it and its folder. Raises BadInput."""
    file = path / "recipe.toml" if path.is_dir() else path
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise BadInput("The recipe {file} cannot be read: {error}.", file=file, error=error) from error
    try:
        return parse_recipe(text), file.parent
    except BadInput as error:
        raise BadInput("{file}: {error}", file=file, error=error) from error


def build_line(store: Store, slot: str, recipe_path: Path, printer: Printer, cloud_url: str) -> Line:
    """Return what all units of a slot share. Raises BadInput where recipe, images, layout or template are unusable."""
    recipe, folder = load_recipe(recipe_path)
    return Line(
        slot=slot,
        recipe=recipe,
        template=store.tokens.find_template(recipe.template),
        regions=load_regions(recipe, folder),
        layout=load_layout(recipe.layout),
        host=recipe.delivery.host or urlsplit(cloud_url).hostname or "blynk.cloud",
        printer=printer,
        store=store,
    )
