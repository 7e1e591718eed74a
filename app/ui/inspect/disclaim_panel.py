"""The big act at the end of the test: asked once more, sent, read back; it goes on where the network broke off."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout

from app.bench.qa.inspection import InspectionDesk
from app.domain.errors import StationError
from app.domain.people import Act
from app.domain.progress import IsCancelled
from app.domain.secret import mask_tokens
from app.domain.units import Unit
from app.store.people import Permit
from app.ui import words
from app.ui.bridge import Background
from app.ui.commands import desk_code
from app.ui.parts.coded_button import CodedButton
from app.ui.parts.fit_label import FitLabel
from app.ui.parts.long_work import LongWork, Tell
from app.ui.people.signing import Signing

HIGH_PX = 100
_LOOK_MS = 300  # between two looks at how far it is
_REST, _ASKING, _RUNNING = range(3)


class DisclaimPanel(QFrame):
    """`looked` asks its owner to show anew how the units stand; `ended` tells what broke it off, None for nothing."""

    looked = Signal()
    ended = Signal(object)  # a StationError or None
    refused = Signal(object)  # an Exception: nothing was begun

    def __init__(self, desk: InspectionDesk, signing: Signing, name: str) -> None:
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._signing = desk, signing
        self._calls = Background(name, self)
        self._work = LongWork(self._calls, self)
        self._work.told.connect(lambda _: self.looked.emit())
        self._units: tuple[Unit, ...] = ()
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.looked)
        self.text, self.button = FitLabel(18, 12, bold=False), CodedButton(self.tr("Disclaim"), desk_code("DISCLAIM"))
        self.button.setProperty("choice", "disclaim")
        self.button.clicked.connect(self.ask)
        self.question, self.why = FitLabel(18, 12), QLineEdit()
        self.why.setMaxLength(200)
        self.why.setAccessibleName(self.tr("Why it is disclaimed"))
        self.why.returnPressed.connect(self.go)
        self.yes = CodedButton(self.tr("Disclaim now"), desk_code("YES"))
        self.yes.setProperty("choice", "disclaim")
        self.yes.clicked.connect(self.go)
        self.no = CodedButton(self.tr("Back"), desk_code("BACK"))
        self.no.clicked.connect(self.back)
        self.bar, self.doing, self.stop = QProgressBar(), FitLabel(18, 12, bold=False), QPushButton(self.tr("Stop"))
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop.clicked.connect(self._stop)
        self.body = QStackedWidget()
        self._lay_out()
        self.offer(())

    def _lay_out(self) -> None:
        for parts in ((self.text, self.button), (None, self.yes, self.no), (None, self.stop)):
            page = QFrame()
            row = QHBoxLayout(page)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(12)
            for widget in parts:
                if widget:
                    row.addWidget(widget, 1 if widget is self.text else 0)
                    continue
                column = QVBoxLayout()
                column.setSpacing(6)
                upper, lower = (self.question, self.why) if self.yes in parts else (self.doing, self.bar)
                column.addWidget(upper, 1)
                column.addWidget(lower)
                row.addLayout(column, 1)
            self.body.addWidget(page)
        self.button.setFixedSize(300, 76)
        self.yes.setFixedSize(230, 76)
        self.no.setFixedSize(160, 76)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 8)
        layout.addWidget(self.body)
        self.setFixedHeight(HIGH_PX)

    @property
    def running(self) -> bool:
        """Whether the cloud is being asked."""
        return self._work.running

    def offer(self, units: Sequence[Unit], text: str = "", *, again: bool = False) -> None:
        """Offer to disclaim these units, none for nothing; `again`: it was begun, and goes on."""
        if self.running:
            return
        if tuple(units) != self._units:
            self._units = tuple(units)
            self.body.setCurrentIndex(_REST)
        self.text.setText(text)
        self.button.say(self.tr("Go on") if again else self.tr("Disclaim"))
        self.button.setEnabled(bool(units))

    def ask(self) -> None:
        """Ask once more."""
        if not self.button.isEnabled() or self.running:
            return
        count = words.number(len(self._units))
        first = self._units[0].name
        asked = self.tr("Take {unit} from who claimed it?") if len(self._units) == 1 else self.tr(
            "Take the tray from who claimed it? Units: {count}"
        )  # fmt: skip
        self.question.setText(asked.format(unit=first, count=count))
        self.why.setText(self.why.text() or self.tr("The test is over"))
        self.body.setCurrentIndex(_ASKING)
        self.yes.setFocus()

    def back(self) -> None:
        """Leave it."""
        if self.body.currentIndex() == _ASKING:
            self.body.setCurrentIndex(_REST)
            self.button.setFocus()

    def go(self) -> None:
        """Do it, as soon as it is permitted."""
        if self.body.currentIndex() == _ASKING and not self.running:
            self.body.setEnabled(False)
            self._signing.permit(Act.DISCLAIM, self._begin, self.window(), self._not_begun)

    def obey(self, word: str) -> bool:
        """Take a scanned code; False where it is none of these."""
        acts = {"DISCLAIM": self.ask, "YES": self.go, "BACK": self.back}
        if word in acts:
            acts[word]()
        return word in acts

    def show_progress(self, done: int, total: int) -> None:
        """Show how many of the units are unclaimed."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        self.doing.setText(
            self.tr("Asking the cloud: {done} of {total} are unclaimed.").format(
                done=words.number(done), total=words.number(total)
            )
        )

    def close_calls(self) -> None:
        """Stop; what was begun is in the journal, and can be gone on with."""
        self._look.stop()
        self._work.drop()
        self._calls.close()

    def _begin(self, permit: Permit) -> None:
        units, why = self._units, mask_tokens(self.why.text().strip())

        def work(tell: Tell, cancelled: IsCancelled) -> StationError | None:
            return self._desk.carry_out(self._desk.disclaim(units, why, permit), tell, cancelled)

        self.body.setEnabled(True)
        self.body.setCurrentIndex(_RUNNING)
        self.stop.setEnabled(True)
        self.show_progress(0, len(units))
        self._look.start()
        self._work.start(work, self._ended, self._failed, lambda: self._ended(None))
        self.stop.setFocus()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self._work.stop()

    def _ended(self, trouble: StationError | None) -> None:
        self._rest()
        self.ended.emit(trouble)

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.refused.emit(error)

    def _not_begun(self, why: Exception | None) -> None:
        self.body.setEnabled(True)
        self.body.setCurrentIndex(_REST)
        if why:
            self.refused.emit(why)

    def _rest(self) -> None:
        self._look.stop()
        self.body.setCurrentIndex(_REST)
        self.looked.emit()
