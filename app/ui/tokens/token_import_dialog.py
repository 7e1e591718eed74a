"""Importing the Console's export zip: read, shown with all that does not agree, and taken in when a person agrees."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_import import TakenIn
from app.cloud.console_export import ConsoleExport, read_export
from app.cloud.console_steps import ConsoleTask
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.domain.tokens import Template
from app.store.people import Permit
from app.ui import words
from app.ui.parts.files import FileField
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import Tell
from app.ui.people.signing import Signing
from app.ui.tokens.console_card import ConsoleCard
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_import_step import ImportStep


class ImportDialog(TokenDialog):
    """`came` tells the template and how many of its tokens are new."""

    came = Signal(int, int)
    show_wanted = Signal(int, int)

    def __init__(self, parent: QWidget, desk: TokenDesk, signing: Signing) -> None:
        super().__init__(parent, desk, signing)
        self.setObjectName("importTokens")
        self.setWindowTitle(self.tr("Import tokens"))
        self.title.setText(self.tr("Import the export of Blynk.Console"))
        self._export: ConsoleExport | None = None
        self._new: tuple[int, int] | None = None  # template, tokens
        self.file, self.how = FileField(self.tr("Export of static tokens"), (".zip", ".csv")), ConsoleCard()
        self.how.say(self.tr("How the export is made:"), ConsoleTask.EXPORT)
        self.pick, self.review, self.end = QWidget(), ImportStep(), FitLabel(24, 14, bold=False)
        layout = QVBoxLayout(self.pick)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(18)
        layout.addWidget(self.file)
        layout.addWidget(self.how, 1)
        for step in (self.pick, self.review, self.end):
            self.steps.addWidget(step)
        self.file.chosen.connect(self._read)
        self.show_step(self.pick, "")
        self.file.button.setFocus()

    def go_on(self) -> None:
        step = self.steps.currentWidget()
        if step is self.review:
            try:
                template = self.review.chosen_template()
            except BadInput as problem:
                self.show_problem(problem)
                return
            self.sign(Act.IMPORT_TOKENS, lambda permit: self._take_in(template, permit))
        elif step is self.end and self._new:
            self.show_wanted.emit(*self._new)
            self.accept()

    def go_back(self) -> None:
        self.show_step(self.pick, "")

    def stopped(self) -> None:
        super().stopped()
        self.say(self.tr("Stopped: nothing was taken in."))

    def _read(self, path: Path) -> None:
        def read(tell: Tell, cancelled: IsCancelled) -> tuple[ConsoleExport, list[Template]]:
            return read_export(path, lambda done, total: tell((done, total)), cancelled), self.desk.templates()

        self.run(read, self._show_export)

    def _show_export(self, read: tuple[ConsoleExport, list[Template]]) -> None:
        self._export, templates = read
        self.review.show_export(*read)
        count = words.number(len(self._export.tokens))
        self.show_step(self.review, self.tr("Take in {count}").format(count=count), back=True)
        self.primary.setEnabled(bool(self._export.tokens))
        (self.review.template if len(templates) != 1 else self.primary).setFocus()

    def _take_in(self, template: Template, permit: Permit) -> None:
        if self._export is None:
            return
        export, org_id = self.review.kept(self._export), self.review.chosen_organization()

        def work(tell: Tell, cancelled: IsCancelled) -> TakenIn:
            del tell, cancelled
            return self.desk.take_in(export, template, permit, org_id)

        self.run(work, lambda taken: self._taken(taken, template), self.tr("Taking them in …"), stoppable=False)

    def _taken(self, taken: TakenIn, template: Template) -> None:
        said = self.tr("New tokens: {new}. Known already: {known}. Delete the export now: it holds AuthTokens.")
        said = said.format(new=words.number(taken.new), known=words.number(taken.known))
        if taken.new and not self.desk.has_cloud:
            unsaid = self.tr(
                "No export says whether a device connected with one of them already: only the cloud does. Take in none"
                " that were used elsewhere."
            )
            said = f"{said}\n\n{unsaid}"
        self.end.setText(said)
        self._new = (template.product_id, taken.new) if taken.new else None
        self.show_step(self.end, self.tr("Show them") if taken.new else "", leave=self.tr("Close"))
        self.came.emit(template.product_id, taken.new)
        if taken.new:
            self.primary.setFocus()
