"""One token: what the station and the cloud know of it, its AuthToken for who may see it, its QR and its leaflet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_details import TokenDetails, details, reveal
from app.bench.tokens.token_export import save_picture
from app.bench.tokens.token_situation import Situation
from app.bench.tokens.whole_file import whole_file
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.domain.secret import Secret
from app.domain.units import Unit, UnitState
from app.store.people import Permit
from app.ui.bridge import Bench
from app.ui.parts.facts_grid import show_facts
from app.ui.parts.files import choose_target, open_folder
from app.ui.parts.label_picture import WIDTH_PX, LabelPicture
from app.ui.parts.long_work import Tell
from app.ui.people.signing import Signing
from app.ui.theme import Theme
from app.ui.tokens.reveal_card import RevealCard
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_facts import Facts, cached_cloud_facts, cloud_facts, station_facts


class DetailsDialog(TokenDialog):
    """No scannable code is shown: a scanner that is held to the screen would take it for the label's."""

    def __init__(
        self,
        parent: QWidget,
        desk: TokenDesk,
        signing: Signing,
        bench: Bench,
        theme: Theme,
        qr_token: str,
    ) -> None:
        super().__init__(parent, desk, signing)
        self.setObjectName("tokenDetails")
        self.setWindowTitle(self.tr("Token"))
        self.title.setText(self.tr("Token"))
        self._bench, self._qr_token, self._saved = bench, qr_token, Path()
        self._details: TokenDetails | None = None
        self.picture = LabelPicture(theme)
        self.note = QLabel(self.tr("The code in this picture cannot be scanned: only the stuck-on label can."))
        self.note.setObjectName("caption")
        self.note.setWordWrap(True)
        self.reveal_card = RevealCard()
        self.reveal_card.wanted.connect(lambda: self.sign(Act.REVEAL, self._reveal))
        self.save_qr = self._button(self.tr("Save QR …"), self._save_qr)
        self.save_leaflet = self._button(self.tr("Save leaflet …"), self._save_leaflet)
        self.print_leaflet = self._button(self.tr("Print leaflet"), self._print_leaflet)
        self.show_file = self._button(self.tr("Open its folder"), lambda: open_folder(self._saved))
        self.facts: dict[str, QLabel] = {}
        self._step = self._lay_out()
        self.steps.addWidget(self._step)
        self.show_step(self._step, "", leave=self.tr("Close"))
        self._offer_leaflet(None)
        self.show_file.hide()
        self.run(self._read, self._show, stoppable=False)

    def _lay_out(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("list")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        self._grid = QGridLayout()
        column.addLayout(self._grid)
        column.addStretch(1)
        self._grid.setHorizontalSpacing(18)
        self._grid.setVerticalSpacing(10)
        self._grid.setColumnStretch(1, 1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        step = QWidget()
        across = QGridLayout(step)
        across.setContentsMargins(0, 0, 0, 0)
        across.setHorizontalSpacing(24)
        across.setVerticalSpacing(12)
        across.addWidget(area, 0, 0, 2, 1)
        across.addWidget(self.picture, 0, 1)
        across.addWidget(self.note, 1, 1)
        across.addWidget(self.reveal_card, 2, 0, 1, 2)
        across.setColumnStretch(0, 3)
        across.setColumnStretch(1, 2)
        across.setRowStretch(0, 1)
        for at, button in enumerate((self.save_qr, self.save_leaflet, self.print_leaflet, self.show_file)):
            self.buttons.insertWidget(at, button)
        return step

    def hide_secrets(self) -> None:
        self.reveal_card.hide_secret()

    # What is known

    def _read(self, tell: Tell, cancelled: IsCancelled) -> tuple[TokenDetails, bytes]:
        del tell, cancelled
        found = details(self.desk.store, self._qr_token)
        return found, self._bench.picture(found.unit, WIDTH_PX) if found.unit and found.unit.copy else b""

    def _show(self, read: tuple[TokenDetails, bytes]) -> None:
        self._details, png = read
        unit = self._details.unit
        if png and unit:
            self.picture.show_png(png, self.tr("Label of {unit}").format(unit=unit.name))
        for widget in (self.picture, self.note):
            widget.setVisible(bool(png))
        self._offer_leaflet(unit)
        facts = station_facts(self._details)
        self._show_facts(facts + cached_cloud_facts(self._details))
        self.leave.setFocus()
        if self.desk.has_cloud:

            def ask(tell: Tell, cancelled: IsCancelled) -> Situation:
                del tell, cancelled
                return self.desk.situation(self._qr_token)

            self.run(
                ask,
                lambda situation: self._show_facts(facts + cloud_facts(situation)),
                self.tr("Asking the cloud …"),
                stoppable=False,
            )

    def _show_facts(self, facts: Facts) -> None:
        self.facts = show_facts(self._grid, facts)

    # What can be had of it

    def _reveal(self, permit: Permit) -> None:
        def work(tell: Tell, cancelled: IsCancelled) -> Secret:
            del tell, cancelled
            return reveal(self.desk.store, self._qr_token, permit)

        self.run(work, self.reveal_card.show_secret, stoppable=False)

    def _save_qr(self) -> None:
        choose_target(self, self.tr("Save as"), f"{self._stem()}-qr.png", self.save_qr_to)

    def save_qr_to(self, path: Path) -> None:
        """Save the QR picture."""
        self._save(path, lambda: save_picture(self.desk.store, self._qr_token, path))

    def _save_leaflet(self) -> None:
        choose_target(self, self.tr("Save as"), f"{self._stem()}-leaflet.pdf", self.save_leaflet_to)

    def save_leaflet_to(self, path: Path) -> None:
        """Save the customer's leaflet."""
        unit = self._unit()

        def make() -> None:
            pdf = self._bench.leaflet(unit)
            with whole_file(path) as file:
                file.write(pdf)

        self._save(path, make)

    def _print_leaflet(self) -> None:
        unit = self._unit()

        def work(tell: Tell, cancelled: IsCancelled) -> str:
            del tell, cancelled
            return self._bench.print_leaflet(unit)

        self.run(
            work,
            lambda job: self.say(self.tr("Leaflet: {job}").format(job=job)),
            self.tr("Printing …"),
            stoppable=False,
        )

    def _save(self, path: Path, make: Callable[[], None]) -> None:
        def work(tell: Tell, cancelled: IsCancelled) -> None:
            del tell, cancelled
            make()

        def done(_: None) -> None:
            self._saved = path
            self.show_file.show()
            self.say(self.tr("Saved: {file}").format(file=path))

        self.run(work, done, stoppable=False)

    def _offer_leaflet(self, unit: Unit | None) -> None:
        why = "" if unit and unit.state is UnitState.CLOSED else self.tr("Only a closed unit has a leaflet.")
        for button in (self.save_leaflet, self.print_leaflet):
            button.setEnabled(not why)
            button.setToolTip(why)
            button.setAccessibleDescription(why)

    def _unit(self) -> Unit:
        if self._details is None or self._details.unit is None:
            raise BadInput("No unit holds this token.")
        return self._details.unit

    def _stem(self) -> str:
        unit = self._details.unit if self._details else None
        return unit.name if unit else self._qr_token
