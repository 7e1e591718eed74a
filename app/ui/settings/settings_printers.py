"""Settings: where labels and leaflets come out, with a label to try it that no scanner reads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.domain.people import Act
from app.label.printers import PrinterState, open_printer
from app.ui import words
from app.ui.bridge import Background
from app.ui.language import spoken
from app.ui.parts.files import choose_folder
from app.ui.parts.form import Field, check_all, line
from app.ui.parts.icons import Icon
from app.ui.settings.settings_section import Permits, Section, button
from app.ui.theme import set_property

T = TypeVar("T")
_ASK_MS = 600  # after the last key


class PrintersSection(Section):
    """A printer is an address, a CUPS queue, or a folder for PDFs."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__(desk, permits, calls)
        self._asks = Background("printers", self)  # a printer that is off takes its time
        self._printing = False
        self.labels, self.leaflets = _Printer(self, "labels"), _Printer(self, "leaflets")
        self.test_button = button(self.tr("Print a test label"), self.print_test)
        self.save_button = button(self.tr("Save the printers"), self.save)
        self.save_button.setDefault(True)
        kinds = QLabel(
            self.tr("A printer is ipp://host/ipp/print, a queue of this computer as cups:QUEUE, or a folder for PDFs.")
        )
        kinds.setObjectName("hint")
        kinds.setWordWrap(True)
        self.note = QLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        for printer in (self.labels, self.leaflets):
            self.body.addLayout(printer.row)
        self.body.addWidget(kinds)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        self.add_buttons(self.test_button, self.save_button)

    def word(self) -> str:
        return self.tr("Printers")

    def show_now(self, now: SettingsNow) -> None:
        demo = self.desk.demo is not None
        self.note.setText(self.tr("The demo saves its labels as PDFs in its folder “labels”.") if demo else "")
        self.labels.show_spec("" if demo else now.settings.printer)
        self.leaflets.show_spec(now.settings.leaflets)
        self.labels.field.setEnabled(not demo)
        self.labels.choose.setEnabled(not demo)

    def opened(self) -> None:
        def found(printers: list[str]) -> None:
            for printer in (self.labels, self.leaflets):
                printer.offer(printers)
                printer.look()

        self.ask_slowly(self.desk.printers, found)

    def close_calls(self) -> None:
        """Wait no more for a printer that does not answer."""
        self._asks.close()

    def print_test(self) -> None:
        """Print a label on the printer that is entered, kept or not."""
        if self._printing or not check_all(self.labels.field):
            return
        spec = self.labels.spec()
        self.say(self.tr("Printing the test label …"))
        self._printing = True

        def printed(where: str) -> None:
            self._printing = False
            self.say(self.tr("The test label came out: {place}. No scanner reads it.").format(place=where), "done")

        def not_printed(problem: Exception) -> None:
            self._printing = False
            self.show_problem(problem)

        language = spoken()
        self._asks.call(lambda: self.desk.print_test_label(spec, language), printed, not_printed)

    def save(self) -> None:
        """Keep the printers."""
        if check_all(self.labels.field, self.leaflets.field):
            keys = {"printer": self.labels.spec() or None, "leaflets": self.leaflets.spec() or None}
            if self.desk.demo:
                del keys["printer"]
            self.change(
                Act.CHANGE_SETTINGS,
                lambda permit: self.desk.change(keys, permit),
                self.tr("The printers are kept."),
                restart=True,
            )

    def ask_slowly(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Ask what may take its time."""
        self._asks.call(work, then, lambda _: None)


class _Printer:
    """One printer's row: its address, how it stands, a folder to choose."""

    def __init__(self, section: PrintersSection, usual: str) -> None:
        self._section, self._usual = section, usual
        title = (
            words.translate("printers", "Label printer")
            if usual == "labels"
            else words.translate("printers", "Leaflet printer")
        )
        self.box = QComboBox()
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        entry = line()
        self.box.setLineEdit(entry)
        entry.setPlaceholderText(
            words.translate("printers", "The folder “{folder}” at the station's home").format(folder=usual)
        )
        entry.setAccessibleName(title)
        self.field = Field(title, self.box, check=self._check)
        self.icon = Icon("printer", 24)
        self.icon.setObjectName("trial")
        self.choose = button(words.translate("printers", "Choose a folder …"), self._choose)
        self.choose.setAccessibleName(words.translate("printers", "{printer}: choose a folder").format(printer=title))
        self.row = QHBoxLayout()
        self.row.setSpacing(12)
        self.row.addWidget(self.field, 1)
        for part in (self.icon, self.choose):
            self.row.addWidget(part)
        self._soon = QTimer(section, singleShot=True, interval=_ASK_MS)
        self._soon.timeout.connect(self.look)
        self.box.editTextChanged.connect(lambda: self._soon.start())

    def spec(self) -> str:
        """Return what is entered."""
        return self.box.currentText().strip()

    def show_spec(self, spec: str) -> None:
        """Show what is kept."""
        self.box.setEditText(spec)

    def offer(self, printers: list[str]) -> None:
        """Offer the printers that were found."""
        entered = self.box.currentText()
        self.box.clear()
        self.box.addItems(printers)
        self.box.setEditText(entered)

    def look(self) -> None:
        """Ask how the printer stands."""
        spec = self.spec()
        if not self.field.check():
            self._show(None, spec)
            return
        self.field.hint(words.translate("printers", "Asking the printer …"))
        self._section.ask_slowly(
            lambda: self._section.desk.printer_state(spec, self._usual),
            lambda state: self._show(state, spec),
        )

    def _show(self, state: PrinterState | None, spec: str = "") -> None:
        if spec != self.spec():
            return  # of what was entered before
        self.icon.show_icon("printer" if state is None else "accepted" if state.ready else "refused")
        set_property(self.icon, "state", "" if state is None else "done" if state.ready else "failed")
        if state:
            self.field.hint(words.sentence(state.said))

    def _check(self) -> None:
        if self.spec():
            open_printer(self.spec())

    def _choose(self) -> None:
        choose_folder(
            self._section, words.translate("printers", "Folder for PDFs"), lambda path: self.box.setEditText(str(path))
        )
