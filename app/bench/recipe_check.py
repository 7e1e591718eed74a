"""Checks a recipe before a device meets it: its images, and the label and leaflet that its units would get."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.bench.assembly import load_recipe, recipe_layout, recipe_leaflet, sample_data
from app.device.image_check import check_images
from app.device.images import load_regions
from app.domain.recipes import Recipe
from app.label.data import LabelData
from app.label.leaflet import render_leaflet
from app.label.pdf import render_pdf
from app.label.places import Layout
from app.label.proof import prove
from app.label.specimen import render_test_label


@dataclass(frozen=True, slots=True)
class RecipeCheck:
    """What a recipe in order gives; the PDFs are specimens, which no reader takes for a real label."""

    recipe: Recipe
    images: int
    size: int  # bytes of all images
    layout: Layout
    sample: LabelData
    label: bytes  # PDF
    leaflet: bytes | None  # PDF; None where the recipe has none


def check_recipe(path: Path) -> RecipeCheck:
    """Check a recipe file, or a folder's. Raises BadInput, LabelError: what is wrong, and where."""
    recipe, folder = load_recipe(path)
    regions = load_regions(recipe, folder)
    check_images(recipe, regions)
    layout, leaflet = recipe_layout(recipe, folder), recipe_leaflet(recipe, folder)
    sample = sample_data(recipe, recipe.template)
    prove(render_pdf(layout, sample), sample.qr_text)
    return RecipeCheck(
        recipe=recipe,
        images=len(regions),
        size=sum(len(region.data) for region in regions),
        layout=layout,
        sample=sample,
        label=render_test_label(layout, sample),
        leaflet=render_leaflet(leaflet, sample) if leaflet else None,
    )
