"""Disclaiming and deleting: told before, signed, done one by one with each token's own outcome, gone on with later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.bench.tokens.token_desk import TokenDesk
from app.bench.tokens.token_errands import Carried, ErrandTold
from app.bench.tokens.token_situation import Situation
from app.cloud.console_steps import ConsoleTask
from app.cloud.errors import NotOffered
from app.domain.errands import Errand, ErrandKind, ErrandOutcome
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.store.people import Permit
from app.ui import words
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import Tell
from app.ui.parts.rows_table import RowsModel, plain_table
from app.ui.people.signing import Signing
from app.ui.tokens.console_card import ConsoleCard
from app.ui.tokens.token_dialog import TokenDialog
from app.ui.tokens.token_errand_step import ErrandStep
from app.ui.tokens.token_selection import Selection

MOST = 10_000  # tokens in one go
_TASKS = {ErrandKind.DISCLAIM: ConsoleTask.DISCLAIM, ErrandKind.DELETE: ConsoleTask.DELETE}


class ErrandDialog(TokenDialog):
    """`ask` begins with tokens; `resume` with a batch that was asked for before."""

    def __init__(self, parent: QWidget, desk: TokenDesk, signing: Signing, kind: ErrandKind) -> None:
        super().__init__(parent, desk, signing)
        self.setObjectName("errand")
        deleting = kind is ErrandKind.DELETE
        title = self.tr("Delete tokens for good") if deleting else self.tr("Disclaim tokens")
        self.setWindowTitle(title)
        self.title.setText(title)
        self._kind, self._claimed, self._batch = kind, False, ""
        self._qr_tokens: list[str] = []
        self._places: dict[str, int] = {}  # of errands in the table, by their ids
        self.ask_step, self.console = ErrandStep(kind), ConsoleCard()
        self.wait, self.outcome = QWidget(), FitLabel(20, 13)
        self.outcome.setFixedHeight(60)
        self.model = RowsModel((self.tr("QR token"), self.tr("Outcome"), self.tr("Why")), _cell)
        self.table = plain_table(self.tr("Outcomes"), self.model, 356, 150)
        self.carried_step = QWidget()
        layout = QVBoxLayout(self.carried_step)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.outcome)
        layout.addWidget(self.table, 1)
        for step in (self.wait, self.ask_step, self.carried_step, self.console):
            self.steps.addWidget(step)
        if deleting:
            self.primary.setObjectName("danger")
            self.primary.setDefault(False)
        self.ask_step.changed.connect(self._changed)
        self.show_step(self.wait, "")

    def ask(self, selection: Selection, read: Callable[[Selection], list[str]]) -> None:
        """Read what the chosen tokens' situation is, and ask."""

        def look(tell: Tell, cancelled: IsCancelled) -> tuple[list[Situation], str]:
            del tell
            if selection.count > MOST:
                raise BadInput("At most {most:,} tokens at a time: {count:,} are chosen.",
                    most=MOST, count=selection.count)  # fmt: skip
            chosen = read(selection)
            found = self.desk.situations(chosen, cancelled)
            return found, self.desk.to_type(chosen) if self._kind is ErrandKind.DELETE else ""

        self.run(look, self._show_situations, self.tr("Reading from the cloud what this will do …"))

    def resume(self, batch: str) -> None:
        """Go on with a batch."""
        self._batch = batch
        self._carry_out()

    def go_on(self) -> None:
        step = self.steps.currentWidget()
        if step is self.ask_step and self._kind is ErrandKind.DISCLAIM:
            self.sign(Act.DISCLAIM, self._begin)
        elif step is self.ask_step:
            self.sign(Act.DELETE_CLAIMED if self._claimed else Act.DELETE, self._begin)
        elif step in (self.carried_step, self.console):
            self._carry_out()

    def show_told(self, told: object) -> None:
        if isinstance(told, list):  # the batch's errands, before the first is tried
            self._places = {errand.id: at for at, errand in enumerate(told)}
            self.model.show_rows(told)
        elif isinstance(told, ErrandTold):
            at = self._places[told.errand.id]
            self.model.put(at, told.errand)
            self.table.scrollTo(self.model.index(at, 0))
            self.show_progress(told.ended, told.total)
        else:
            super().show_told(told)

    def stopped(self) -> None:
        super().stopped()
        if self.steps.currentWidget() is self.wait:
            self.leave.setText(self.tr("Close"))

    def _show_situations(self, found: tuple[list[Situation], str]) -> None:
        situations, to_type = found
        self._qr_tokens = [each.qr_token for each in situations]
        self._claimed = any(each.claimed for each in situations)
        self.ask_step.show_situations(situations, to_type)
        count = words.number(len(situations))
        word = self.tr("Delete {count}") if self._kind is ErrandKind.DELETE else self.tr("Disclaim {count}")
        self.show_step(self.ask_step, word.format(count=count))
        self._changed()
        self.ask_step.why.setFocus()

    def _changed(self) -> None:
        self.primary.setEnabled(self.ask_step.ready())

    def _begin(self, permit: Permit) -> None:
        why, typed, chosen = self.ask_step.reason(), self.ask_step.typed.text(), self._qr_tokens

        def work(tell: Tell, cancelled: IsCancelled) -> str:
            del tell, cancelled
            if self._kind is ErrandKind.DELETE:
                return self.desk.delete(chosen, why, typed, permit)
            return self.desk.disclaim(chosen, why, permit)

        self.run(work, self.resume, self.tr("Asking the cloud …"), stoppable=False)

    def _carry_out(self) -> None:
        batch = self._batch

        def work(tell: Tell, cancelled: IsCancelled) -> Carried:
            tell(self.desk.store.errands.of(batch))
            return self.desk.carry_out(batch, tell, cancelled)

        self.outcome.setText("")
        self.show_step(self.carried_step, "")
        self.run(work, self._carried, self.tr("Asking the cloud …"), self._not_carried)

    def _not_carried(self, error: Exception) -> None:
        self.show_step(self.carried_step, self.tr("Go on"), leave=self.tr("Close"))
        self.show_problem(error)

    def _carried(self, carried: Carried) -> None:
        total = carried.done + carried.refused + carried.dropped + carried.open
        said = [
            self.tr("Done, as the cloud says: {done} of {total}.").format(
                done=words.number(carried.done), total=words.number(total)
            )
        ]
        if carried.refused:
            said.append(self.tr("Refused: {count}.").format(count=words.number(carried.refused)))
        if carried.open:
            said.append(self.tr("Not done yet: {count}.").format(count=words.number(carried.open)))
        self.outcome.setText(" ".join(said))
        self.show_step(self.carried_step, self.tr("Go on") if carried.open else "", leave=self.tr("Close"))
        if isinstance(carried.trouble, NotOffered):
            self.console.say(words.sentence(carried.trouble), _TASKS[self._kind])
            self.show_step(self.console, self.tr("Go on"), leave=self.tr("Close"))
        elif carried.trouble:
            self.show_problem(carried.trouble)


def _cell(errand: Errand, column: int) -> str:
    if column == 0:
        return errand.qr_token
    if column == 2:
        return words.kept(errand.problem)
    match errand.outcome:
        case ErrandOutcome.DONE:
            return words.translate("errands", "✓ Done")
        case ErrandOutcome.REFUSED:
            return words.translate("errands", "✕ Refused")
        case ErrandOutcome.DROPPED:
            return words.translate("errands", "– Given up")
        case None:
            return words.translate("errands", "… Open")
