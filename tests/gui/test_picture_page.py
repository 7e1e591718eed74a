"""The documentation's page of pictures: what it shows is there, small, and all that is there."""

from __future__ import annotations

import re

from tests.gui.picture_page import MOST_BYTES, OUT, PAGE
from tests.gui.screenshots import FIRST_START, SHOTS


def test_the_page_shows_every_picture_that_was_taken_for_it_and_each_is_small() -> None:
    wanted = [picture for shown in PAGE.values() for picture in shown]
    assert {picture.name for picture in wanted} <= set(SHOTS) | set(FIRST_START)
    page = (OUT / "README.md").read_text("utf-8")
    assert re.findall(r"\]\((.*?)\)", page) == [picture.file for picture in wanted]
    assert {path.name for path in OUT.glob("page-*.png")} == {picture.file for picture in wanted}
    assert all((OUT / picture.file).stat().st_size <= MOST_BYTES for picture in wanted)
