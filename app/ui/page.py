"""One page of the window, which the rail opens."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from app.domain.people import Act


class Page(QWidget):
    """`icon` is one of resources/icons; `acts` are what one does there: who may begin one of them sees the page."""

    icon = ""
    acts: frozenset[Act] = frozenset(Act)

    def word(self) -> str:
        """Return the page's name, for the rail."""
        raise NotImplementedError

    def take_focus(self) -> None:
        """Give the keyboard to what comes first on the page; without one, the scan field has it."""

    def take_scan(self, text: str) -> bool:
        """Take what was scanned while the page is open, a secret perhaps; False leaves it to the line."""
        del text
        return False

    def take_nobodys(self, text: str) -> bool:
        """Take a scan that `take_scan` left as it may be a badge, and that is nobody's; False leaves it to the line."""
        del text
        return False

    def close_calls(self) -> None:
        """End the page's calls; answers that are under way are dropped."""
