"""A model against the sync: whatever happens to the list between two pages, only what was deleted is called gone."""

from __future__ import annotations

import contextlib
import tempfile
from pathlib import Path
from typing import Any, cast
from unittest import mock

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from app.cloud import paging
from app.cloud.client import CloudClient
from app.cloud.shapes import TokenPage
from app.cloud.sync import SyncResult, sync
from app.domain.tokens import CloudStatus, StaticToken, Template
from app.store.token_cache import GONE_AFTER
from tests.unit.store_fixtures import PRODUCT, make_token, open_test_store

PLACES = st.sampled_from((0, -1, 1, 2, 3, 5, 8))  # -1: the end
ACTS = st.tuples(st.sampled_from(("add", "delete", "move", "claim")), PLACES, PLACES)
STORMS = st.dictionaries(st.integers(0, 4), st.lists(ACTS, min_size=1, max_size=3), max_size=4)
"""What happens before the page with this number, in every reading: only what comes again can miss a token twice."""


class Cloud:
    """A list that changes between two requests."""

    def __init__(self, count: int) -> None:
        self.tokens = [make_token() for _ in range(count)]
        self.ever = {token.qr_token for token in self.tokens}
        self.storm: dict[int, list[tuple[str, int, int]]] = {}

    def act(self, kind: str, place: int, other: int) -> None:
        if kind == "add":
            self._insert(place, make_token())
            self.ever |= {token.qr_token for token in self.tokens}
        elif self.tokens:
            token = self.tokens.pop(place % len(self.tokens))
            if kind == "move":
                self._insert(other, token)
            if kind == "claim":
                claimed = make_token(
                    qr_token=token.qr_token, auth_token=token.auth_token, status=CloudStatus.CLAIMED, owner_id=other + 2
                )
                self._insert(place, claimed)

    def _insert(self, place: int, token: StaticToken) -> None:
        self.tokens.insert(place % (len(self.tokens) + 1), token)

    def templates(self) -> list[Template]:
        return [Template(PRODUCT, "Sensor")]

    def static_tokens(self, page: int, size: int) -> TokenPage:
        for act in self.storm.get(page, ()):
            self.act(*act)
        return TokenPage(tuple(self.tokens[page * size : (page + 1) * size]), len(self.tokens))


class Shifting(RuleBasedStateMachine):
    @initialize(count=st.integers(0, 14), size=st.integers(1, 6))
    def begin(self, count: int, size: int) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = open_test_store(Path(self.folder.name))
        self.store.db.connection.execute("PRAGMA synchronous = OFF")
        self.cloud = Cloud(count)
        self.sizes = (size,)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()

    @rule(act=ACTS)
    def something_happens(self, act: tuple[str, int, int]) -> None:
        self.cloud.act(*act)

    @rule(storm=STORMS)
    def sync_in_a_storm(self, storm: dict[int, Any]) -> None:
        self.cloud.storm = storm
        self._sync()
        self.cloud.storm = {}

    @rule(storm=STORMS, requests=st.integers(0, 12))
    def sync_that_breaks_off(self, storm: dict[int, Any], requests: int) -> None:
        self.cloud.storm = storm

        class Broken(Exception):
            pass

        def told(_: object) -> None:
            nonlocal requests
            requests -= 1
            if requests < 0:
                raise Broken

        with contextlib.suppress(Broken):
            self._sync(told)
        self.cloud.storm = {}

    @rule()
    def two_quiet_syncs(self) -> None:
        self._sync()
        result = self._sync()
        assert result.settled
        assert result.seen == len(self.cloud.tokens)
        assert self._known("missed >= ?", GONE_AFTER) == self.cloud.ever & self._known("1 = ?", 1) - self._present()
        assert self._known("missed = ?", 0) == self._present()

    @invariant()
    def nothing_that_is_there_is_gone(self) -> None:
        if hasattr(self, "store"):
            assert not self._known("missed >= ?", GONE_AFTER) & self._present()

    def _sync(self, told: Any = lambda _: None) -> SyncResult:
        with mock.patch.object(paging, "PAGE_SIZES", self.sizes), mock.patch.object(paging, "MOST_FRUITLESS", 10**6):
            return sync(cast(CloudClient, self.cloud), self.store.tokens, progress=told, cancelled=lambda: False)

    def _present(self) -> set[str]:
        return {token.qr_token for token in self.cloud.tokens}

    def _known(self, which: str, value: int) -> set[str]:
        return {row[0] for row in self.store.db.rows(f"SELECT qr_token FROM tokens WHERE {which}", value)}


Shifting.TestCase.settings = settings(max_examples=30, stateful_step_count=15)
TestShifting = Shifting.TestCase


@pytest.mark.parametrize(
    "storm",
    [
        {0: [("add", 0, 0)], 1: [("delete", 0, 0)]},  # the total tells, in that it falls
        {0: [("add", 0, 0)], 1: [("delete", 0, 0), ("add", -1, 0)]},  # only that something is new tells
        {0: [("move", 0, -1)], 1: [("move", -1, 0)]},  # only that too few are seen tells
    ],
)
def test_storms_in_which_every_reading_misses_the_same_token(storm: dict[int, Any]) -> None:
    model = Shifting()
    model.begin(6, 3)
    model.two_quiet_syncs()
    for _ in range(3):
        model.sync_in_a_storm(storm)
        model.nothing_that_is_there_is_gone()
    model.two_quiet_syncs()
    model.teardown()
