"""The documentation's page of pictures, `resources/screenshots/README.md`: `python -m tests.gui.picture_page`.

Takes the pictures that the page shows, in few colours so that they stay small, and writes the page around them.
"""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from app.domain.installed import RESOURCES
from tests.gui.screenshots import pictures

OUT = RESOURCES / "screenshots"
MOST_BYTES = 80_000
COLORS = (200, 128, 64, 32)


@dataclass(frozen=True)
class Picture:
    """A state of tests.gui.screenshots as the page shows it; `front` is the dialog alone."""

    name: str
    caption: str
    look: str = "light"
    language: str = "en"
    front: bool = False

    @property
    def file(self) -> str:
        """The picture's name in the page's folder."""
        marks = [self.name, self.look, *([self.language] if self.language != "en" else [])]
        return f"page-{'-'.join(marks)}.png"


PAGE: dict[str, tuple[Picture, ...]] = {
    "First start": (Picture("first-start", "The first start offers the demo, or four steps to a real bench."),),
    "The line": (
        Picture("shift", "A shift: target, yield, time for a unit; one slot asks for its label to be scanned."),
        Picture("slots-8-shift", "Eight slots, each in another state; one sentence says what comes first.", "dark"),
        Picture("decide", "A write broke off: the unit is suspect, and a person decides."),
        Picture("offline", "The cloud and the printer are away: the bench works on, and says so."),
        Picture("unfinished", "What a crash or a person left over, and what each unit waits for."),
        Picture("shift-panel", "What failed today and why, the last units with their labels, a label again."),
    ),
    "Tokens": (
        Picture("tokens-million", "A million tokens; filters and the search answer as one types."),
        Picture("token-mapping", "A CSV file's columns, matched with the template's metadata fields.", front=True),
        Picture("token-delete", "What deleting does is read from the cloud before anybody signs for it.", front=True),
    ),
    "QA": (
        Picture("inspect-value", "The recipe's checklist; a value outside of its limits fails."),
        Picture("inspect-tray-broken", "A tray is disclaimed; the cloud dropped out, and the rest goes on later."),
        Picture("inspect-box-bad", "The shipping gate: what may not leave, and why.", "dark"),
    ),
    "Returns": (Picture("returns-choice", "A device came back: only the ways that make sense are offered."),),
    "Finding and reports": (
        Picture("find-unit", "A unit: its timeline, labels, measurements, and the cloud's side."),
        Picture("reports", "The shift's report, as a page, CSV, PDF or JSON."),
    ),
    "Settings": (Picture("settings-cloud-failed", "The cloud, tried step by step; what fails says what to do."),),
    "Languages": (
        Picture("shift", "Auf Deutsch.", language="de"),
        Picture("decide", "En español.", "dark", "es"),
        Picture("tokens-chosen", "简体中文。", language="zh_CN"),
    ),
}


def main() -> None:
    """Take the pictures and write the page."""
    lines = ["# Token Station in pictures", "", "Made by `python -m tests.gui.picture_page`; nothing in them is real."]
    for old in OUT.glob("page-*.png"):
        old.unlink()
    with tempfile.TemporaryDirectory() as folder, pictures() as take:
        for heading, shown in PAGE.items():
            lines += ["", f"## {heading}"]
            for picture in shown:
                take(picture.name, picture.look, Path(folder), picture.language)
                front = "-front" if picture.front else ""
                _save(Path(folder) / f"{picture.name}{front}-{picture.look}.png", OUT / picture.file)
                lines += ["", picture.caption, "", f"![{picture.caption}]({picture.file})"]
    (OUT / "README.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


def _save(taken: Path, path: Path) -> None:
    image = Image.open(taken).convert("RGB")
    for colors in COLORS:
        image.quantize(colors, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE).save(path, optimize=True)
        if path.stat().st_size <= MOST_BYTES:
            return
    raise ValueError(f"{path} stays larger than {MOST_BYTES} bytes")


if __name__ == "__main__":
    main()
