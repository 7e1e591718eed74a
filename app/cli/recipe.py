"""`station recipe …`"""

from __future__ import annotations

from pathlib import Path

import click

from app.bench.assembly import load_recipe, recipe_layout
from app.cli.context import report
from app.device.images import load_regions


@click.group()
def recipe() -> None:
    """What the devices of a template need."""


@recipe.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--json", "as_json", is_flag=True)
def check(path: Path, as_json: bool) -> None:
    """Read a recipe, its images with their hashes, and its label layout."""
    found, folder = load_recipe(path)
    regions = load_regions(found, folder)
    layout = recipe_layout(found, folder)
    size = sum(len(region.data) for region in regions)
    report(
        {"event": "recipe", "name": found.name, "chip": found.chip, "images": len(regions), "bytes": size},
        as_json,
        f"{found.name}: {found.chip}, {len(regions)} images of {size} bytes,"
        f" label {layout.width} × {layout.height} mm. In order.",
    )
