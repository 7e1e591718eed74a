"""What a person does with tokens on the Tokens page: opens the dialogs, follows the selection, shows open errands."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QTableView, QWidget

from app.bench.tokens.token_desk import TokenDesk
from app.domain.errands import ErrandKind
from app.store.errands import Batch
from app.store.people import Session
from app.store.token_list import TokenList
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.people.attendance import Attendance
from app.ui.people.signing import Signing
from app.ui.theme import Theme
from app.ui.tokens.token_actions import Deed, TokenActions
from app.ui.tokens.token_create_dialog import CreateDialog
from app.ui.tokens.token_details_dialog import DetailsDialog
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_errand_dialog import ErrandDialog
from app.ui.tokens.token_errand_strip import ErrandStrip
from app.ui.tokens.token_export_dialog import ExportDialog
from app.ui.tokens.token_import_dialog import ImportDialog
from app.ui.tokens.token_model import TokenModel
from app.ui.tokens.token_selection import Selection, Selector


class TokenDeeds(QObject):
    """`changed` tells that tokens have changed; `newest_wanted` the template and how many of its newest to show."""

    changed = Signal()
    newest_wanted = Signal(int, int)
    failed = Signal(object)  # an Exception

    def __init__(
        self,
        page: QWidget,
        table: QTableView,
        bench: Bench,
        theme: Theme,
        desk: TokenDesk,
        signing: Signing,
        attendance: Attendance,
    ) -> None:
        super().__init__(page)
        self._page, self._table, self._bench, self._theme = page, table, bench, theme
        self._desk, self._signing, self._attendance = desk, signing, attendance
        self._calls = Background("errands", self)
        self._tokens: TokenList | None = None
        self._model: TokenModel | None = None
        self.selector: Selector | None = None
        self.dialog: TokenDialog | None = None  # the one that is open
        self._opened_by: Session | None = None
        self.bar, self.strip = TokenActions(page), ErrandStrip()
        self.bar.wanted.connect(self.begin)
        self.bar.all_wanted.connect(self._choose_all)
        self.strip.resumed.connect(self._resume)
        self.strip.dropped.connect(self._ask_to_drop)
        table.activated.connect(self._activated)
        attendance.changed.connect(self._attended)
        self.follow()

    def attach(self, model: TokenModel, tokens: TokenList, reads: Background) -> None:
        """The table is there."""
        self._model, self._tokens = model, tokens
        self.selector = Selector(self._table, model, tokens, reads)
        self.selector.changed.connect(self.follow)
        model.counted.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what may be done now."""
        session, required = self._attendance.session, self._attendance.required
        role = session.person.role if session and required else None
        listed = self._model.rowCount() if self._model else 0
        self.bar.show_state(self._selection(), listed, role, self._desk.has_cloud)

    def look_at_errands(self) -> None:
        """Read which batches are open."""
        self._calls.call(self._desk.store.errands.batches, self.strip.show_batches, self.failed.emit)

    def begin(self, deed: Deed) -> None:
        """Open the dialog of a deed."""
        selection = self._selection()
        match deed:
            case Deed.CREATE:
                chosen = self._model.wanted.product_id if self._model else None
                create = CreateDialog(self._page, self._desk, self._signing, chosen)
                create.show_wanted.connect(self.newest_wanted)
                create.came.connect(lambda *_: self.changed.emit())
                self._open(create)
            case Deed.IMPORT:
                taking = ImportDialog(self._page, self._desk, self._signing)
                taking.show_wanted.connect(self.newest_wanted)
                taking.came.connect(lambda *_: self.changed.emit())
                self._open(taking)
            case Deed.EXPORT if selection.count:
                self._open(ExportDialog(self._page, self._desk, self._signing, self._bench, selection, self._read))
            case Deed.DETAILS if selection.count == 1 and selection.qr_tokens:
                self.show_details(*selection.qr_tokens)
            case Deed.DISCLAIM | Deed.DELETE if selection.count:
                kind = ErrandKind.DELETE if deed is Deed.DELETE else ErrandKind.DISCLAIM
                errand = ErrandDialog(self._page, self._desk, self._signing, kind)
                self._open(errand)
                errand.ask(selection, self._read)

    def show_details(self, qr_token: str) -> None:
        """Open the card of one token."""
        self._open(DetailsDialog(self._page, self._desk, self._signing, self._bench, self._theme, qr_token))

    def close(self) -> None:
        """End what is under way."""
        if self.dialog:
            self.dialog.done(0)
        self._calls.close()

    def _selection(self) -> Selection:
        return self.selector.selection if self.selector else Selection()

    def _read(self, selection: Selection) -> list[str]:
        """Return the chosen QR tokens; called off the GUI thread."""
        if self._tokens is None:
            return []
        return selection.read(self._tokens)

    def _activated(self) -> None:
        """Enter or a double click on a row."""
        if self.selector:
            self.selector.settle()
        self.bar.buttons[Deed.DETAILS].click()

    def _choose_all(self) -> None:
        if self._model and self._selection().count == self._model.rowCount():
            self._table.clearSelection()
        else:
            self._table.selectAll()
        self._table.setFocus()

    def _open(self, dialog: TokenDialog) -> None:
        self.dialog, self._opened_by = dialog, self._attendance.session
        dialog.finished.connect(lambda: self._closed(dialog))
        dialog.open()

    def _closed(self, dialog: TokenDialog) -> None:
        if self.dialog is dialog:
            self.dialog = None
        self.changed.emit()

    def _attended(self) -> None:
        """Somebody else is here, or nobody: what is open was another person's."""
        if self.dialog and self._attendance.session is not self._opened_by:
            self.dialog.lock()
        self.follow()

    # Errands that are open

    def _resume(self, batch: Batch) -> None:
        dialog = ErrandDialog(self._page, self._desk, self._signing, batch.kind)
        self._open(dialog)
        dialog.resume(batch.id)

    def _ask_to_drop(self, batch: Batch) -> None:
        question = QMessageBox(self._page)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setWindowTitle(self.tr("Give up what is not done"))
        count = words.number(batch.open)
        question.setText(self.tr("Give up what is not done yet ({count})?").format(count=count))
        question.setInformativeText(self.tr("What is done stays done. The journal keeps that the rest was given up."))
        stay = question.addButton(self.tr("Keep them"), QMessageBox.ButtonRole.RejectRole)
        drop = question.addButton(self.tr("Give up"), QMessageBox.ButtonRole.DestructiveRole)
        drop.setObjectName("danger")
        drop.clicked.connect(lambda: self._drop(batch))
        question.setDefaultButton(stay)
        question.setEscapeButton(stay)
        question.open()

    def _drop(self, batch: Batch) -> None:
        self._calls.call(lambda: self._desk.drop(batch.id), lambda _: self.changed.emit(), self.failed.emit)
