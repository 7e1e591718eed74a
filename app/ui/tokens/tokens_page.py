"""The Tokens page: the station's copy of the cloud's list in a table that opens at once, however long it is."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QVBoxLayout

from app.bench.desks import Desks
from app.bench.events import CloudChanged, CloudState
from app.domain.people import Act
from app.domain.tokens import Template
from app.store.token_list import TokenFilter, TokenList
from app.ui import words
from app.ui.bridge import Background, Bench
from app.ui.keys import Key
from app.ui.page import Page
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.icons import follow_theme
from app.ui.parts.page_head import page_head
from app.ui.people.attendance import Attendance
from app.ui.people.signing import Signing
from app.ui.theme import Theme
from app.ui.tokens import token_words
from app.ui.tokens.token_actions import MAKING
from app.ui.tokens.token_deeds import TokenDeeds
from app.ui.tokens.token_filters import TokenFilters
from app.ui.tokens.token_model import TokenModel
from app.ui.tokens.token_table import fit_columns, token_table

_REFRESH_MS = 500  # changes that come together are read once
_SYNC_STEP = 5_000  # tokens of a running sync after which they are listed


class TokensPage(Page):
    """Reads through a thread of its own; nothing is read before the page is shown. Without desks, it only lists."""

    icon, acts = "page-tokens", frozenset({Act.SYNC})

    def __init__(
        self,
        bench: Bench,
        calls: Background,
        theme: Theme,
        desks: Desks | None = None,
        signing: Signing | None = None,
        attendance: Attendance | None = None,
    ) -> None:
        super().__init__()
        self._bench, self._calls, self._theme = bench, calls, theme
        self._reads = Background("tokens", self)
        self._cloud = CloudChanged(CloudState.NEVER)
        self._listed_rows = 0  # of the running sync, when the table was read last
        self._tokens: TokenList | None = None
        self._opening = False
        self._dirty = True
        self._soon = QTimer(self, singleShot=True, interval=_REFRESH_MS)
        self._soon.timeout.connect(self._refresh)
        self.model: TokenModel | None = None
        self._counted_once = False
        self.filters, self.table, self.empty = (
            TokenFilters(theme),
            token_table(self.tr("Tokens")),
            EmptyState("page-tokens"),
        )
        self.count = QLabel()
        self.sync = QPushButton()
        self.sync.setObjectName("sync")
        self.sync.setIconSize(QSize(22, 22))
        self.sync.setMinimumWidth(168)
        follow_theme(self.sync, theme, "sync", 22, "text")
        self.body = QStackedWidget()
        self.body.addWidget(self.table)
        self.body.addWidget(self.empty)
        self.deeds: TokenDeeds | None = None
        if desks and desks.tokens and signing and attendance:
            self.deeds = TokenDeeds(self, self.table, bench, theme, desks.tokens, signing, attendance)
            self.deeds.changed.connect(self._tokens_changed)
            self.deeds.newest_wanted.connect(self._show_newest)
            self.deeds.failed.connect(calls.failed)
        self._newest: tuple[int, int] | None = None  # template and tokens to be shown as soon as they are listed
        self._build()
        self.filters.changed.connect(self._filter)
        self.empty.pressed.connect(self._way_out)
        self.sync.clicked.connect(self.sync_now)
        theme.changed.connect(self.table.viewport().update)
        self.empty.say(self.tr("Reading the tokens …"))
        self.body.setCurrentWidget(self.empty)
        self.show_cloud(self._cloud)

    def _build(self) -> None:
        top = page_head(self.tr("Tokens"), self.count)
        if self.deeds:
            for deed in MAKING:
                top.addWidget(self.deeds.bar.buttons[deed])
        top.addWidget(self.sync)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 12, 12, 12)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.filters)
        if self.deeds:
            layout.addWidget(self.deeds.bar)
            layout.addWidget(self.deeds.strip)
        layout.addWidget(self.body, 1)

    def word(self) -> str:
        return self.tr("Tokens")

    def keys(self) -> tuple[Key, ...]:
        """Return the page's own shortcuts, for the list of all."""
        if not self.deeds:
            return ()
        return (
            Key("Ctrl+N, Ctrl+I", self.tr("Tokens: create, import"), None),
            Key("Ctrl+E, Ctrl+D, Del", self.tr("Chosen tokens: export, disclaim, delete"), None),
        )

    def sync_now(self) -> None:
        """Ask the cloud at once."""
        if self.sync.isEnabled():
            self.sync.setEnabled(False)
            self._calls.call(self._bench.sync_now, lambda _: None)

    def show_cloud(self, event: CloudChanged) -> None:
        """Follow the sync: what it changed is read again."""
        before, self._cloud = self._cloud, event
        syncing = event.state is CloudState.SYNCING
        self.sync.setEnabled(event.state not in (CloudState.SYNCING, CloudState.NEVER))
        self.sync.setText(self.tr("Syncing …") if syncing else self.tr("Sync now"))
        if not syncing:
            self._listed_rows = 0
            if before.state is CloudState.SYNCING or before.synced_at != event.synced_at:
                self.refresh_soon()
        elif event.rows >= self._listed_rows + _SYNC_STEP:
            self._listed_rows = event.rows
            self.refresh_soon()
        self._show_empty()

    def refresh_soon(self) -> None:
        """Something changed; it is read when it is seen."""
        self._dirty = True
        if self.isVisible() and not self._soon.isActive():
            self._soon.start()

    def focus_filter(self) -> None:
        """Give the keyboard to the text filter."""
        self.filters.text.setFocus()
        self.filters.text.selectAll()

    def close_calls(self) -> None:
        """End reading; answers that are under way are dropped."""
        if self.deeds:
            self.deeds.close()
        if tokens := self._tokens:
            self._reads.call(tokens.close, lambda _: None)
        self._reads.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._dirty:
            self._refresh()

    def _refresh(self) -> None:
        if not self.isVisible():
            return
        if self._tokens is None:
            if not self._opening:
                self._opening = True
                self._reads.call(lambda: TokenList(self._bench.tokens_file), self._opened, self._failed)
            return
        self._dirty = False
        if self.model:
            self.model.refresh()
        if self.deeds:
            self.deeds.look_at_errands()
        self._reads.call(self._tokens.templates, self.filters.show_templates, self._failed)

    def _opened(self, tokens: TokenList) -> None:
        self._tokens = tokens
        self.model = TokenModel(tokens, self._reads, self._theme)
        self.model.setParent(self)
        self.model.counted.connect(self._counted)
        self.model.failed.connect(self._failed)
        self.table.setModel(self.model)
        fit_columns(self.table)
        if self.deeds:
            self.deeds.attach(self.model, tokens, self._reads)
        self.model.wanted = self.filters.value()
        self._refresh()

    def _filter(self, wanted: TokenFilter) -> None:
        if self.model and self.model.wanted != wanted:
            self.model.show_filter(wanted)

    def _counted(self, count: int) -> None:
        self._counted_once = True
        self.count.setText(words.number(count))
        self.count.setAccessibleName(self.tr("Tokens listed: {count}").format(count=words.number(count)))
        self._show_empty()
        if self._newest and self.model and self.deeds and self.deeds.selector:
            (product_id, newest), listed = self._newest, self.model.listed
            if listed == TokenFilter(product_id=product_id):
                self._newest = None
                self.deeds.selector.select_last(newest)

    def _tokens_changed(self) -> None:
        self._dirty = True
        self._refresh()

    def _show_newest(self, product_id: int, count: int) -> None:
        """List a template's tokens, and choose so many of the newest."""
        tokens = self._tokens
        if tokens is None:
            return

        def then(templates: list[Template]) -> None:
            self._newest = (product_id, count)
            self.filters.show_templates(templates)
            self.filters.show_template(product_id)
            self._tokens_changed()

        self._reads.call(tokens.templates, then, self._failed)

    def _show_empty(self) -> None:
        if self.model is None or not self._counted_once:
            return
        if self.model.rowCount():
            self.body.setCurrentWidget(self.table)
            return
        filtered = self.model.wanted != TokenFilter()
        self.empty.say(token_words.no_tokens(self._cloud, filtered), self.tr("Show all tokens") if filtered else "")
        self.body.setCurrentWidget(self.empty)

    def _failed(self, error: Exception) -> None:
        self._opening, self._dirty, self._counted_once = False, True, False
        self.count.setText("")
        self.empty.say(words.sentence(error), self.tr("Try again"), "warning")
        self.body.setCurrentWidget(self.empty)

    def _way_out(self) -> None:
        if self._dirty:
            self._refresh()
        else:
            self.filters.clear()
