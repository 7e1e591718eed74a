"""Settings: which cloud the station works with, tried step by step."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.bench.settings_desk import SettingsDesk, SettingsNow
from app.cloud.profile import Profile
from app.domain.errors import BadInput
from app.domain.people import Act
from app.domain.secret import Secret
from app.ui.bridge import Background
from app.ui.parts.form import Field, SecretLine, check_all, line
from app.ui.parts.long_work import LongWork, Tell
from app.ui.settings.settings_section import Permits, Section, button
from app.ui.settings.trial_list import TrialList


class CloudSection(Section):
    """Nothing is kept before somebody says so; a test keeps nothing."""

    def __init__(self, desk: SettingsDesk, permits: Permits, calls: Background) -> None:
        super().__init__(desk, permits, calls)
        self._tests = Background("cloud test", self)  # an address where nobody answers takes its time
        self._test = LongWork(self._tests, self)
        self._secret_kept = False
        self.url = Field(
            self.tr("Address"),
            line(placeholder="https://blynk.cloud"),
            self.tr("The cloud's address in your browser."),
            self._check_url,
        )
        self.client = Field(
            self.tr("Client id"),
            line(),
            self.tr("Of an OAuth2 client: Blynk.Console, Settings, Developers."),
            self._check_client,
        )
        self.secret = Field(self.tr("Client secret"), SecretLine(), "", self._check_secret)
        self.note = QLabel()
        self.note.setObjectName("hint")
        self.note.setWordWrap(True)
        self.trials = TrialList()
        self.test_button = button(self.tr("Test the connection"), self.test)
        self.save_button = button(self.tr("Save the cloud"), self.save)
        self.save_button.setDefault(True)
        self.pages = button(self.tr("Open the customers' pages"), self._open_pages)
        self._test.told.connect(self.trials.show_tried)
        self._build()

    def _build(self) -> None:
        entry, across = QVBoxLayout(), QHBoxLayout()
        entry.setSpacing(6)
        for part in (self.url, self.client, self.secret, self.note):
            entry.addWidget(part)
        entry.addStretch(1)
        left = QWidget()
        left.setLayout(entry)
        entry.setContentsMargins(0, 0, 0, 0)
        left.setMaximumWidth(430)
        across.setSpacing(28)
        across.addWidget(left, 2)
        across.addWidget(self.trials, 3)
        self.body.addLayout(across)
        self.body.addStretch(1)
        self.add_buttons(self.test_button, self.save_button, self.pages)

    def word(self) -> str:
        return self.tr("Cloud")

    def show_now(self, now: SettingsNow) -> None:
        demo, settings = self.desk.demo, now.settings
        self._secret_kept = now.secret_kept and not demo
        self.url.widget.setText(demo.url if demo else settings.cloud_url)
        self.client.widget.setText(demo.client_id if demo else settings.client_id)
        self.secret.widget.clear()
        kept = self.tr("It is kept. Leave this empty to keep it.")
        self.secret.hint(
            kept if self._secret_kept or demo else self.tr("It is kept in the keyring, or else in a private file.")
        )
        for field in (self.url, self.client, self.secret):
            field.setEnabled(demo is None)
        self.save_button.setVisible(demo is None)
        self.pages.setVisible(demo is not None)
        if demo:
            self.note.setText(self.tr("The demo works with a cloud of its own on this computer."))
        elif now.environment:
            self.note.setText(
                self.tr("The environment wins over what is kept here: {names}.").format(
                    names=", ".join(now.environment)
                )
            )
        else:
            self.note.setText("")

    def closed(self) -> None:
        self.secret.widget.clear()
        self._test.drop()

    def close_calls(self) -> None:
        """End a test that is under way."""
        self._test.drop()
        self._tests.close()

    def test(self) -> None:
        """Try what is entered."""
        if self._test.running or not self._right():  # a button that is switched off would lose the keyboard
            return
        url, client, secret = self._entered()
        self.say("")
        self.trials.start()
        self._test.start(partial(self._try, url, client, secret), self._tested, self._not_tested, lambda: None)

    def save(self) -> None:
        """Keep what is entered."""
        if not self._right():
            return
        url, client, secret = self._entered()
        self.change(
            Act.CHANGE_SETTINGS,
            lambda permit: self.desk.set_cloud(url, client, secret, permit),
            self.tr("The cloud is kept."),
            restart=True,
        )

    def _try(self, url: str, client: str, secret: Secret, tell: Tell, cancelled: object) -> bool:
        del cancelled
        sound = True
        for tried in self.desk.try_cloud(url, client, secret):
            tell(tried)
            sound = tried.ok
        return sound

    def _tested(self, sound: bool) -> None:
        if sound:
            self.say(self.tr("The connection works, every step of it."), "done")
        else:
            self.say(self.tr("The connection does not work: see the step that failed."), "refused")

    def _not_tested(self, problem: Exception) -> None:
        self.trials.clear()
        self.show_problem(problem)

    def _right(self) -> bool:
        return self.desk.demo is not None or check_all(self.url, self.client, self.secret)

    def _entered(self) -> tuple[str, str, Secret]:
        return self.url.widget.text().strip(), self.client.widget.text().strip(), self.secret.widget.secret()

    def _check_url(self) -> None:
        Profile(self._entered()[0], "x", Secret("x"))

    def _check_client(self) -> None:
        client = self._entered()[1]
        if not client:
            raise BadInput("Enter the client id: the Console shows it with the client.")
        Profile("https://blynk.cloud", client, Secret("x"))

    def _check_secret(self) -> None:
        secret = self._entered()[2]
        if not secret and not self._secret_kept:
            raise BadInput("Enter the client secret: the Console shows it once, when the client is made.")
        if secret:
            Profile("https://blynk.cloud", "x", secret)

    def _open_pages(self) -> None:
        if demo := self.desk.demo:
            QDesktopServices.openUrl(QUrl(demo.url))
