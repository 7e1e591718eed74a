"""What every step of the first start has, and whose leave it needs: nobody's, until people sign in here."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bench.settings_desk import SettingsNow
from app.domain.people import Act
from app.store.people import People, Permit
from app.ui.bridge import Background


class OwnPermits:
    """Permits of a station where nobody has decided yet whether people sign in: nobody must sign."""

    def __init__(self, people: People, calls: Background) -> None:
        self._people, self._calls = people, calls

    def permit(
        self,
        act: Act,
        then: Callable[[Permit], None],
        parent: QWidget | None = None,
        otherwise: Callable[[Exception | None], None] | None = None,
    ) -> None:
        """Have `then` called with a permit for the act."""
        del parent
        self._calls.call(lambda: self._people.permit(act, self._people.present), then, otherwise)


class Step(QWidget):
    """One step; `kept` tells that it is done, `said` a sentence and its state."""

    kept = Signal()
    said = Signal(str, str)

    def title(self) -> str:
        """Return the step's heading."""
        raise NotImplementedError

    def why(self) -> str:
        """Return what the step is for."""
        raise NotImplementedError

    def go_on(self) -> str:
        """Return what the button says that keeps what is entered."""
        return self.tr("Keep and go on")

    def show_now(self, now: SettingsNow) -> None:
        """Show how things stand."""

    def opened(self) -> None:
        """The step is seen from now on."""

    def closed(self) -> None:
        """The step is seen no more."""

    def keep(self) -> None:
        """Keep what is entered; `kept` tells when that is done."""

    def close_calls(self) -> None:
        """End what is under way."""
