"""Creating tokens: by count, or from a CSV whose columns are mapped and whose every row was looked at before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.bench.tokens.row_check import check_rows
from app.bench.tokens.token_creation import Created, CreationProgress, CreationStep
from app.bench.tokens.token_desk import TokenDesk
from app.cloud.console_steps import ConsoleTask
from app.cloud.csv_file import CsvFile, read_csv
from app.cloud.errors import NotOffered
from app.cloud.shapes import Metafield, PlanLimit
from app.cloud.token_rows import Checked
from app.domain.errors import BadInput, CloudError
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.domain.tokens import Template
from app.store.people import Permit
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import Tell
from app.ui.people.signing import Signing
from app.ui.tokens.console_card import ConsoleCard
from app.ui.tokens.token_create_step import CreateStep
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_mapping import MappingStep
from app.ui.tokens.token_preview import Preview

_First = tuple[list[Template], PlanLimit | None, CloudError | None]


class CreateDialog(TokenDialog):
    """`came` tells the template and how many tokens of it came; `show_wanted` that somebody wants to see them."""

    came = Signal(int, int)
    show_wanted = Signal(int, int)

    def __init__(self, parent: QWidget, desk: TokenDesk, signing: Signing, chosen: int | None = None) -> None:
        super().__init__(parent, desk, signing)
        self.setObjectName("createTokens")
        self.setWindowTitle(self.tr("Create tokens"))
        self.title.setText(self.tr("Create tokens"))
        self._chosen = chosen
        self._file: tuple[CsvFile, list[Metafield]] | None = None
        self._rows: Sequence[dict[str, str]] = ()
        self._created: tuple[int, int] | None = None  # template, tokens
        self.first, self.mapping, self.preview = CreateStep(), MappingStep(), Preview()
        self.end, self.console = FitLabel(24, 14, bold=False), ConsoleCard()
        self.again = self._button(self.tr("Read the file again"), self._read_again)
        self.buttons.insertWidget(1, self.again)
        for step in (self.first, self.mapping, self.preview, self.end, self.console):
            self.steps.addWidget(step)
        self.first.changed.connect(self._first_changed)
        self._show_first()
        self.run(self._look, self._looked, stoppable=False)

    # The steps

    def go_on(self) -> None:
        step = self.steps.currentWidget()
        if step is self.first and not self.desk.has_cloud:
            self._show_by_hand(self.tr("No cloud is set: tokens are created in Blynk.Console."))
        elif step is self.first and self._template() is None:
            self.say(self.tr("Choose a template first."), "refused")
        elif step is self.first and self.first.by_count.isChecked():
            self.sign(Act.CREATE_TOKENS, self._generate)
        elif step is self.first:
            self._read_file()
        elif step is self.mapping:
            self._check()
        elif step is self.preview:
            self.sign(Act.CREATE_TOKENS, self._create_rows)
        elif step is self.end and self._created:
            self.show_wanted.emit(*self._created)
            self.accept()

    def go_back(self) -> None:
        if self.steps.currentWidget() is self.preview:
            self._show_mapping()
        else:
            self._show_first()

    def show_told(self, told: object) -> None:
        if not isinstance(told, CreationProgress):
            super().show_told(told)
            return
        text = {
            CreationStep.ASKING: self.tr("Asking what your plan allows …"),
            CreationStep.SENT: self.tr("The cloud creates them; this cannot be stopped now …"),
            CreationStep.TAKING_IN: self.tr("Taking them in …"),
            CreationStep.SYNCING: self.tr("Reading the cloud's list …"),
        }[told.step]
        self.show_progress(told.done, told.total if told.step is CreationStep.SYNCING else 0, text)
        may_stop = told.step in (CreationStep.ASKING, CreationStep.SYNCING)
        self.stop_button.setVisible(may_stop)
        self.leave.setEnabled(may_stop)  # else nobody would hear what came of it

    def stopped(self) -> None:
        super().stopped()
        self.say(self.tr("Stopped: nothing was created."))

    def _show_first(self) -> None:
        self.again.hide()
        self.show_step(self.first, self.tr("Next"))
        self._first_changed()

    def _show_mapping(self) -> None:
        self.again.hide()
        self.show_step(self.mapping, self.tr("Next"), back=True)

    def _first_changed(self) -> None:
        if self.steps.currentWidget() is not self.first:
            return
        by_count = self.first.by_count.isChecked()
        count = words.number(self.first.count.value())
        self.primary.setText(self.tr("Create {count}").format(count=count) if by_count else self.tr("Next"))
        self.primary.setEnabled(by_count or self.first.file.path is not None)

    def _template(self) -> Template | None:
        template = self.first.template.currentData()
        return template if isinstance(template, Template) else None

    # What is asked beforehand

    def _look(self, tell: Tell, cancelled: IsCancelled) -> _First:
        del tell, cancelled
        templates = self.desk.templates()
        try:
            return templates, self.desk.limits() if self.desk.has_cloud else None, None
        except CloudError as problem:
            return templates, None, problem

    def _looked(self, answer: _First) -> None:
        templates, limit, problem = answer
        self.first.offer(templates, self._chosen)
        if problem:
            self.first.say_limit(self.tr("What your plan allows is not known: the cloud cannot be asked now."))
            self.show_problem(problem)
        elif self.desk.has_cloud:
            self.first.show_limit(limit)
        else:
            self.first.say_limit(self.tr("No cloud is set: you are shown how it is done in Blynk.Console."))
        (self.first.count if self._template() else self.first.template).setFocus()

    # By count

    def _generate(self, permit: Permit) -> None:
        template, count = self._template(), self.first.count.value()
        if template:
            self.run(
                lambda tell, cancelled: self.desk.generate(template, count, permit, tell, cancelled),
                lambda created: self._show_created(created, template),
                failed=self._failed,
            )

    # From a file

    def _read_file(self) -> None:
        path, template = self.first.file.path, self._template()
        if path is None or template is None:
            return

        def read(tell: Tell, cancelled: IsCancelled) -> tuple[CsvFile, list[Metafield]]:
            csv = read_csv(path, progress=lambda done, total: tell((done, total)), cancelled=cancelled)
            if not csv.rows:
                raise BadInput("The file has headers and no row below them: it needs a row for each token.")
            return csv, self.desk.fields(template)

        self.run(read, self._show_file)

    def _show_file(self, file: tuple[CsvFile, list[Metafield]]) -> None:
        before = self._file
        kept = self.mapping.mapping() if before and before[0].header == file[0].header else None
        self._file = file
        self.mapping.show_file(*file)
        if kept:
            self.mapping.keep(kept)
        self._show_mapping()

    def _read_again(self) -> None:
        path = self.first.file.path
        if path and self._file:
            header, fields = self._file[0].header, self._file[1]

            def read(tell: Tell, cancelled: IsCancelled) -> CsvFile:
                return read_csv(path, progress=lambda done, total: tell((done, total)), cancelled=cancelled)

            def then(csv: CsvFile) -> None:
                self._show_file((csv, fields))
                if csv.header == header:  # the columns are mapped already
                    self._check()

            self.run(read, then)

    def _check(self) -> None:
        if not self._file:
            return
        (csv, fields), mapping = self._file, self.mapping.mapping()

        def work(tell: Tell, cancelled: IsCancelled) -> Checked:
            return check_rows(self.desk.store, csv, mapping, fields, lambda done, total: tell((done, total)), cancelled)

        self.run(work, self._checked)

    def _checked(self, checked: Checked) -> None:
        rows = len(self._file[0].rows) if self._file else 0
        self._rows = () if checked.bad else checked.rows
        self.preview.show_rows(checked, rows)
        count = words.number(rows)
        self.show_step(
            self.preview, "" if checked.bad else self.tr("Create {count}").format(count=count), back=True
        )  # fmt: skip
        self.again.setVisible(bool(checked.bad))
        (self.again if checked.bad else self.primary).setFocus()

    def _create_rows(self, permit: Permit) -> None:
        template, rows = self._template(), self._rows
        if template:
            self.run(
                lambda tell, cancelled: self.desk.create_from_rows(template, rows, permit, tell, cancelled),
                lambda created: self._show_created(created, template),
                failed=self._failed,
            )

    # What came of it

    def _failed(self, error: Exception) -> None:
        self.show_problem(error)
        if isinstance(error, NotOffered):
            self._show_by_hand(words.sentence(error))

    def _show_by_hand(self, why: str) -> None:
        by_count, template = self.first.by_count.isChecked(), self._template()
        count = self.first.count.value() if by_count else len(self._rows)
        task = ConsoleTask.CREATE if by_count else ConsoleTask.CREATE_FROM_FILE
        name = template.name if template else "…"
        self.console.say(why, task, template=name, count=words.number(count) if count else "…")
        self.again.hide()
        self.show_step(self.console, "", back=True, leave=self.tr("Close"))

    def _show_created(self, created: Created, template: Template) -> None:
        numbers = {"came": words.number(created.came), "asked": words.number(created.asked)}
        said = [
            self.tr("Tokens that came: {came}.").format(**numbers)
            if created.came == created.asked
            else self.tr("Tokens that came: {came}, of {asked} that were asked for.").format(**numbers)
        ]
        if not created.answered:
            said.append(self.tr("The cloud's answer was lost: they were counted in its list."))
        if not created.told and self.steps.currentWidget() is self.preview:
            said.append(self.tr("The cloud did not say which row each is for: their metadata are in the cloud only."))
        if created.too_late:
            said.append(self.tr("It could not be stopped any more."))
        if limit := created.limit:
            left, most = words.number(limit.left), words.number(limit.limit)
            said.append(self.tr("{left} of {limit} are left in your plan.").format(left=left, limit=most))
        self.end.setText(" ".join(said))
        self._created = (template.product_id, created.came) if created.came else None
        self.again.hide()
        self.show_step(self.end, self.tr("Show them") if created.came else "", leave=self.tr("Close"))
        if created.came:
            self.came.emit(*(self._created or (0, 0)))
            self.primary.setFocus()
