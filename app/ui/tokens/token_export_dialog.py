"""Exporting chosen tokens into files; what holds AuthTokens needs a supervisor."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.bench.tokens.sheets import make_sheets
from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_export import export_pictures, export_zip, save_picture
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.domain.secret import mask_tokens
from app.label.sheet import load_stock
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Bench
from app.ui.parts.files import choose_folder, choose_target, open_folder
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import Tell
from app.ui.people.signing import Signing
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_export_step import ExportStep, Out
from app.ui.tokens.token_selection import Selection


class ExportDialog(TokenDialog):
    """Asks what, then where, then works."""

    def __init__(
        self,
        parent: QWidget,
        desk: TokenDesk,
        signing: Signing,
        bench: Bench,
        selection: Selection,
        read: Callable[[Selection], list[str]],
    ) -> None:
        super().__init__(parent, desk, signing)
        self.setObjectName("exportTokens")
        self.setWindowTitle(self.tr("Export tokens"))
        count = words.number(selection.count)
        self.title.setText(self.tr("Tokens to export: {count}").format(count=count))
        self._bench, self._selection, self._read = bench, selection, read
        self._saved: Path | None = None
        self.options, self.end = ExportStep(selection.count), FitLabel(22, 13, bold=False)
        for step in (self.options, self.end):
            self.steps.addWidget(step)
        self.options.changed.connect(self._changed)
        self.show_step(self.options, self.tr("Export …"))
        self._changed()

    def go_on(self) -> None:
        if self.steps.currentWidget() is self.end:
            if self._saved:
                open_folder(self._saved)
        elif self.options.out() is Out.SHEETS:
            choose_folder(self, self.tr("Folder for the sheets"), self.save_to)
        else:
            name = {Out.ZIP: "tokens-{day}-SECRET.zip", Out.PICTURES: "qr-{day}.zip", Out.PICTURE: "qr-{day}.png"}
            day = time.strftime("%Y-%m-%d")
            choose_target(self, self.tr("Save as"), name[self.options.out()].format(day=day), self.save_to)

    def save_to(self, path: Path) -> None:
        """Make what was chosen, into a file; sheets, into a folder."""
        match self.options.out():
            case Out.ZIP:
                self.sign(Act.EXPORT_TOKENS, lambda permit: self._zip(path, permit))
            case Out.PICTURES:
                self._zip(path, None)
            case Out.SHEETS:
                self.sign(Act.PRINT_SHEETS, lambda permit: self._sheets(path, permit))
            case Out.PICTURE:
                self._picture(path)

    def stopped(self) -> None:
        super().stopped()
        self.say(self.tr("Stopped: no file was written."))

    def _changed(self) -> None:
        self.primary.setEnabled(self.options.ready())

    def _zip(self, path: Path, permit: Permit | None) -> None:
        store, names, selection = self.desk.store, self.options.names_by(), self._selection

        def work(tell: Tell, cancelled: IsCancelled) -> Path:
            def progress(done: int, total: int) -> None:
                tell((done, total))

            chosen, said = self._read(selection), selection.words()
            if permit:
                export_zip(
                    store, chosen, path, permit, names=names, selection=said, progress=progress, cancelled=cancelled
                )
            else:
                export_pictures(
                    store, chosen, path, names=names, selection=said, progress=progress, cancelled=cancelled
                )
            return path

        self.run(work, self._done)

    def _sheets(self, folder: Path, permit: Permit) -> None:
        store, bench, selection = self.desk.store, self._bench, self._selection
        stock, first = load_stock(self.options.stock.currentText()), self.options.first.value()
        why = mask_tokens(self.options.why.text().strip())

        def work(tell: Tell, cancelled: IsCancelled) -> Path:
            del cancelled
            chosen = self._read(selection)
            layout = bench.layout(store.tokens.origin(chosen[0])[1])
            total = len(chosen)
            made = make_sheets(
                store, chosen, layout, stock, first, folder, why, permit, lambda done: tell((done, total))
            )
            return Path(made)

        self.run(work, self._done, stoppable=False)

    def _picture(self, path: Path) -> None:
        store, selection = self.desk.store, self._selection

        def work(tell: Tell, cancelled: IsCancelled) -> Path:
            del tell, cancelled
            save_picture(store, self._read(selection)[0], path)
            return path

        self.run(work, self._done, stoppable=False)

    def _done(self, path: Path) -> None:
        self._saved = path
        said = self.tr("Saved: {file}").format(file=path)
        if self.options.out() is Out.ZIP:
            said += "\n" + self.tr("It holds AuthTokens: keep it as a secret.")
        self.end.setText(said)
        self.show_step(self.end, self.tr("Open its folder"), leave=self.tr("Close"))
        self.leave.setFocus()
