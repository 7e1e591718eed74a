"""`station recipe …`"""

from __future__ import annotations

from pathlib import Path

import click

from app.bench.recipe_check import check_recipe
from app.cli.context import report
from app.domain.errors import BadInput


@click.group()
def recipe() -> None:
    """What the devices of a template need."""


@recipe.command()
@click.argument("path", type=click.Path(exists=True, path_type=Path))
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Save a sample label and leaflet here.")
@click.option("--json", "as_json", is_flag=True)
def check(path: Path, out: Path | None, as_json: bool) -> None:
    """Say what is wrong with a recipe.

    Its images are compared with the chip, and a sample of its label and leaflet is made. No
    reader takes a sample for a real label.
    """
    found = check_recipe(path)
    if out:
        _save(out, {"sample-label.pdf": found.label, "sample-leaflet.pdf": found.leaflet})
    recipe, layout = found.recipe, found.layout
    facts: dict[str, object] = {
        "event": "recipe",
        "name": recipe.name,
        "chip": recipe.chip,
        "images": found.images,
        "bytes": found.size,
        "leaflet": found.leaflet is not None,
    }
    report(
        facts,
        as_json,
        f"{recipe.name}: {recipe.chip}, {found.images} images of {found.size} bytes,"
        f" label {layout.width:g} × {layout.height:g} mm{', leaflet' if found.leaflet else ''}. In order.",
    )


def _save(folder: Path, files: dict[str, bytes | None]) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, data in files.items():
            if data is not None:
                (folder / name).write_bytes(data)
    except OSError as error:
        raise BadInput(
            "The folder {folder} cannot be written: {error}.", folder=folder, error=error.strerror
        ) from error
