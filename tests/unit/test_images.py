"""Image files: found, checked, and laid out without touching one another."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pytest

from app.device.images import load_regions
from app.domain.errors import BadInput
from app.domain.recipes import Area, Image, Recipe, parse_recipe

DATA = b"\xe9" + bytes(0x1FFF)


def recipe(*images: Image, idf: str | None = None) -> Recipe:
    tables = [
        f'[[image]]\nfile = "{image.file}"\noffset = {image.offset}\nsha256 = "{image.sha256}"' for image in images
    ]
    tables += [f'[idf]\nbuild = "{idf}"'] if idf else []
    product = '[product]\nname = "Lamp"\ntemplate = "TMPL1"\n[chip]\ntype = "esp32"'
    token = '[token]\ndelivery = "nvs"\noffset = 0x9000\nsize = 0x6000'
    return parse_recipe("\n".join([product, token, *tables]))


def image(folder: Path, name: str = "app.bin", offset: int = 0x10000, data: bytes = DATA) -> Image:
    (folder / name).write_bytes(data)
    return Image(name, offset, hashlib.sha256(data).hexdigest())


def test_images_are_read_with_their_offsets(tmp_path: Path) -> None:
    first, second = image(tmp_path, "boot.bin", 0x1000, b"boot"), image(tmp_path)
    regions = load_regions(recipe(first, second), tmp_path)
    assert [(region.offset, region.data) for region in regions] == [(0x1000, b"boot"), (0x10000, DATA)]
    assert "boot\\" not in repr(regions)


def refused(recipe: Recipe, folder: Path) -> str:
    with pytest.raises(BadInput) as raised:
        load_regions(recipe, folder)
    return str(raised.value)


def test_a_missing_an_empty_and_a_changed_file_are_named(tmp_path: Path) -> None:
    assert "gone.bin" in refused(recipe(Image("gone.bin", 0, "0" * 64)), tmp_path)
    assert "app.bin is empty" in refused(recipe(image(tmp_path, data=b"")), tmp_path)
    changed = image(tmp_path)
    (tmp_path / "app.bin").write_bytes(DATA[:-1] + b"\1")
    assert "SHA-256" in refused(recipe(changed), tmp_path)
    (tmp_path / "folder").mkdir()
    assert "folder" in refused(recipe(Image("folder", 0, "0" * 64)), tmp_path)


def test_overlaps_are_refused_with_both_names(tmp_path: Path) -> None:
    first = image(tmp_path, "a.bin", 0x20000, bytes(0x1001))
    assert "a.bin and b.bin" in refused(recipe(first, image(tmp_path, "b.bin", 0x21000)), tmp_path)
    load_regions(recipe(first, image(tmp_path, "b.bin", 0x22000)), tmp_path)
    message = refused(recipe(image(tmp_path, "c.bin", 0x8000, bytes(0x1001))), tmp_path)
    assert "c.bin" in message
    assert "NVS" in message
    assert "NVS" in refused(recipe(image(tmp_path, "d.bin", 0xE000)), tmp_path)


def test_an_image_beyond_16_mb_is_refused(tmp_path: Path) -> None:
    assert "16 MB" in refused(recipe(image(tmp_path, offset=0xFFF000)), tmp_path)
    load_regions(recipe(image(tmp_path, offset=0xFFE000)), tmp_path)


@pytest.mark.parametrize("name", ["../secret.bin", "/etc/passwd", "link.bin"])
def test_a_path_out_of_the_folder_is_refused(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "product"
    folder.mkdir()
    (tmp_path / "secret.bin").write_bytes(DATA)
    (folder / "link.bin").symlink_to(tmp_path / "secret.bin")
    assert "outside" in refused(recipe(Image(name, 0, hashlib.sha256(DATA).hexdigest())), folder)


def build_folder(folder: Path, arguments: object) -> Recipe:
    (folder / "build").mkdir(exist_ok=True)
    (folder / "build" / "flasher_args.json").write_text(
        arguments if isinstance(arguments, str) else json.dumps(arguments)
    )
    return recipe(idf="build")


def test_an_idf_build_folder_gives_its_flash_files(tmp_path: Path) -> None:
    product = build_folder(tmp_path, {"flash_files": {"0x1000": "boot.bin", "0x10000": "app.bin"}, "extra": 1})
    image(tmp_path / "build", "boot.bin", data=b"boot")
    image(tmp_path / "build", "app.bin")
    assert [(region.offset, len(region.data)) for region in load_regions(product, tmp_path)] == [
        (0x1000, 4),
        (0x10000, 0x2000),
    ]


@pytest.mark.parametrize(
    "arguments",
    ["", "{", "[]", "[" * 100000, {}, {"flash_files": []}, {"flash_files": {}}, {"flash_files": {"0x1000": 5}}]
    + [{"flash_files": {offset: "a.bin"}} for offset in ("", "4096", "-0x1000", "0x1FFFFFFFF0", "0x1001")]
    + [{"flash_files": {"0x1000": "../../a.bin"}}, {"flash_files": {"0x1000": "a\0b"}}],
    ids=lambda arguments: str(arguments)[:40].replace("\0", "0"),
)
def test_damaged_flasher_arguments_are_refused(tmp_path: Path, arguments: object) -> None:
    product = build_folder(tmp_path, arguments)
    (tmp_path / "build" / "a.bin").write_bytes(b"x")
    refused(product, tmp_path)


@pytest.mark.parametrize(("extra", "right"), [({"chip": "esp32s3"}, False), ({"chip": "esp32"}, True), ({}, True)])
def test_a_build_for_another_chip_is_refused(tmp_path: Path, extra: dict[str, str], right: bool) -> None:
    product = build_folder(tmp_path, {"flash_files": {"0x10000": "app.bin"}, "extra_esptool_args": extra})
    image(tmp_path / "build", "app.bin")
    if right:
        assert len(load_regions(product, tmp_path)) == 1
    else:
        assert "esp32s3" in refused(product, tmp_path)


def test_a_build_folder_without_arguments_or_outside_is_refused(tmp_path: Path) -> None:
    assert "flasher_args.json" in refused(recipe(idf="build"), tmp_path)
    assert "outside" in refused(recipe(idf=".."), tmp_path)


def test_an_area_to_erase_meets_neither_an_image_nor_the_token(tmp_path: Path) -> None:
    first = image(tmp_path)  # 0x10000 to 0x12000
    good = replace(recipe(first), erase=(Area(0x12000, 0x1000), Area(0x110000, 0x40000)))
    assert len(load_regions(good, tmp_path)) == 1  # they are no images
    for area in (Area(0x11000, 0x1000), Area(0xE000, 0x1000), Area(0xFFF000, 0x2000)):
        assert "returns.erase" in refused(replace(recipe(first), erase=(area,)), tmp_path)
