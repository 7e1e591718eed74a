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
    "First start": (
        Picture("first-start", "The first start offers the demo, or four steps to a real bench."),
        Picture("sign-in", "Who works here: a badge, or a name and PIN. The line says what it waits for."),
    ),
    "The line": (
        Picture("empty", "Nothing is plugged in yet; the demo says what it is.", "dark"),
        Picture("shift-begun", "A shift has begun: nothing is closed yet."),
        Picture("shift", "A shift: target, yield, time for a unit; one slot asks for its label to be scanned."),
        Picture("shift-batch", "Which order or batch is made from now on.", front=True),
        Picture("slots-8-shift", "Eight slots, each in another state; one sentence says what comes first.", "dark"),
        Picture("decide", "A write broke off: the unit is suspect, and a person decides."),
        Picture("offline", "The cloud and the printer are away: the bench works on, and says so."),
        Picture("unfinished", "What a crash or a person left over, and what each unit waits for."),
        Picture("unfinished-none", "Nothing is left over."),
        Picture("shift-panel", "What failed today and why, the last units with their labels, a label again."),
        Picture("shift-panel-empty", "The same before the first unit has ended."),
    ),
    "Tokens": (
        Picture("tokens-empty", "No tokens yet, and what to do about it."),
        Picture("tokens-million", "A million tokens; filters and the search answer as one types."),
        Picture("tokens-no-match", "Filters that no token fits, and the way back."),
        Picture(
            "token-create",
            "Tokens by count or from a file; more than the plan has left are refused.",
            front=True,
        ),
        Picture("token-mapping", "A CSV file's columns, matched with the template's metadata fields.", front=True),
        Picture("token-delete", "What deleting does is read from the cloud before anybody signs for it.", front=True),
    ),
    "QA": (
        Picture("inspect-empty", "QA begins with a label or a device.", "dark"),
        Picture("inspect-value", "The recipe's checklist; a value outside of its limits fails."),
        Picture("inspect-ready", "Passed, and nobody's in the cloud: ready to ship."),
        Picture("inspect-tray-empty", "A tray before its first label."),
        Picture("inspect-tray-broken", "A tray is disclaimed; the cloud dropped out, and the rest goes on later."),
        Picture("inspect-box-empty", "The shipping gate before its first unit."),
        Picture("inspect-box-good", "The shipping gate: all of the box may leave."),
        Picture("inspect-box-bad", "The shipping gate: what may not leave, and why.", "dark"),
    ),
    "Returns": (
        Picture("returns", "The desk waits for what came back; what was begun goes on from here."),
        Picture("returns-choice", "A device came back: only the ways that make sense are offered."),
        Picture("returns-unknown", "A device that no unit here has ever been."),
    ),
    "Finding and reports": (
        Picture("find", "One field for whatever is known of a unit."),
        Picture("find-none", "Nothing is found."),
        Picture("find-unit", "A unit: its timeline, labels, measurements, and the cloud's side."),
        Picture("find-unit-offline", "The same while the cloud does not answer."),
        Picture("reports", "The shift's report, as a page, CSV, PDF or JSON."),
        Picture("reports-empty", "A shift in which nothing was made."),
    ),
    "Settings": (
        Picture("settings-cloud-failed", "The cloud, tried step by step; what fails says what to do."),
        Picture("settings-printers", "Where labels and leaflets come out, asked as one types."),
        Picture("settings-slots", "The slots; a board that is plugged in shows its socket."),
        Picture("settings-people", "Who may sign in, and as what.", "dark"),
    ),
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
