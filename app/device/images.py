"""The image files that every device of a recipe gets alike, read from disk and checked."""

from __future__ import annotations

import hashlib
import json
import re
from pathlib import Path

from app.device.regions import FLASH_LIMIT, Region, check_layout
from app.domain.errors import BadInput
from app.domain.recipes import Image, Recipe


def load_regions(recipe: Recipe, folder: Path) -> tuple[Region, ...]:
    """Read a recipe's images; `folder` is the recipe's own.

    Raises BadInput where a file is missing, empty or changed (SHA-256), lies outside the folder, does not fit into
    the flash, or meets another image or the token's NVS partition.
    """
    if recipe.idf_build is not None:
        build = _inside(folder, recipe.idf_build)
        regions = tuple(_read(build, image) for image in _idf_images(build, recipe.chip))
    else:
        regions = tuple(_read(folder, image) for image in recipe.images)
    token_place = Region(recipe.delivery.offset, bytes(recipe.delivery.size), "the token's NVS partition")
    user_data = [Region(area.offset, bytes(area.size), "an area of returns.erase") for area in recipe.erase]
    check_layout([*regions, token_place, *user_data])
    return regions


def _read(folder: Path, image: Image) -> Region:
    path = _inside(folder, image.file)
    try:
        with path.open("rb") as file:
            data = file.read(FLASH_LIMIT + 1)
    except OSError as error:
        raise BadInput("The image {file} cannot be read: {why}.", file=path, why=error.strerror) from error
    if not data:
        raise BadInput("The image {file} is empty. Build it again.", file=path)
    if image.sha256 is not None and hashlib.sha256(data).hexdigest() != image.sha256:
        raise BadInput(
            "The image {file} is not the one the recipe names: its SHA-256 differs. Restore it, or mend the recipe.",
            file=path,
        )
    return Region(image.offset, data, image.file)


def _inside(folder: Path, name: str) -> Path:
    """Return `name` within `folder`; a recipe that came from elsewhere must not reach other files."""
    path = folder if "\0" in name else (folder / name).resolve()
    if path == folder or not path.is_relative_to(folder.resolve()):
        raise BadInput("The recipe in {folder} names {file}, which lies outside it.", folder=folder, file=name)
    return path


def _idf_images(build: Path, chip: str) -> list[Image]:
    """Read an ESP-IDF build folder's flasher_args.json:

    {"flash_files": {"0x1000": "bootloader/bootloader.bin", …}, "extra_esptool_args": {"chip": "esp32", …}}
    """
    path = build / "flasher_args.json"
    try:
        arguments = json.loads(path.read_bytes())
    except OSError as error:
        raise BadInput(
            "{file} cannot be read: {why}. Build the project first.", file=path, why=error.strerror
        ) from error
    except (ValueError, RecursionError) as error:
        raise BadInput("{file} is not readable JSON. Build the project again.", file=path) from error
    files = arguments.get("flash_files") if isinstance(arguments, dict) else None
    if not isinstance(files, dict) or not files or not all(isinstance(name, str) for name in files.values()):
        raise BadInput("{file} names no flash files. Build the project again.", file=path)
    extra = arguments.get("extra_esptool_args")
    built_for = extra.get("chip", chip) if isinstance(extra, dict) else chip
    if built_for != chip:
        raise BadInput(
            "{file} is of a build for {built}, but the recipe's chip is {chip}. Build for that, or mend the recipe.",
            file=path,
            built=str(built_for)[:20],
            chip=chip,
        )
    images = []
    for offset, name in files.items():
        if not re.fullmatch(r"0x[0-9a-fA-F]{1,8}", offset):
            raise BadInput(
                "In {file}, “{offset}” is no flash offset. Build the project again.", file=path, offset=offset[:20]
            )
        images.append(Image(name, int(offset, 16), None))
    return images
