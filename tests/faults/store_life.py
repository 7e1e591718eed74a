"""A bench's work on its store, chosen at random: one transaction a step."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from app.domain.errors import NoFreeToken
from app.domain.secret import Secret
from app.domain.tokens import CloudStatus, StaticToken
from app.domain.units import LIVE, CopyState, Unit, UnitState
from app.store.journal import Journal
from app.store.matching import Claim
from app.store.outbox import Outbox
from app.store.token_cache import TokenCache

PRODUCT = 604
PAGE = 30  # tokens on a page of the cloud's list
_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def new_token(rng: random.Random) -> StaticToken:
    """A token that nobody has claimed."""
    qr_token, auth_token = ("".join(rng.choices(_ALPHABET, k=32)) for _ in range(2))
    return StaticToken(f"sqr_{qr_token}", Secret(auth_token), 1, PRODUCT, CloudStatus.UNCLAIMED, 1_780_000_000_000)


class StoreLife:
    """`cloud` is the cloud's list of tokens; it grows. `answers` holds each unit as the store last answered."""

    def __init__(
        self, journal: Journal, tokens: TokenCache, outbox: Outbox, cloud: list[StaticToken], rng: random.Random
    ) -> None:
        self._journal, self._tokens, self._outbox, self._cloud, self._rng = journal, tokens, outbox, cloud, rng
        self._pass, self._seen = 0, 0
        self.answers: dict[str, Unit] = {}

    def step(self) -> None:
        """Do one thing, in one transaction at most."""
        self._rng.choices((self._move, self._reserve, self._sync, self._deliver, self._note), (10, 3, 2, 1, 1))[0]()

    def _reserve(self) -> None:
        mac = ":".join(["7c", "df", *(f"{byte:02x}" for byte in self._rng.randbytes(4))])
        try:
            self._answered(self._journal.reserve(Claim(mac, PRODUCT, "Sensor", self._slot())))
        except NoFreeToken:
            self._sync()

    def _move(self) -> None:
        if units := self._journal.units(tuple(LIVE)):
            unit = self._rng.choice(units)
            self._answered(self._rng.choice(self._moves(unit))())

    def _moves(self, unit: Unit) -> list[Callable[[], Unit]]:
        journal, slot = self._journal, self._slot()
        moves: list[Callable[[], Unit]] = [
            lambda: journal.place(unit, slot),
            lambda: journal.set_aside(unit, "the slot is needed"),
        ]
        match unit.state:
            case UnitState.RESERVED:
                moves += [lambda: journal.write(unit, slot)] * 3
            case UnitState.WRITING:
                moves += [lambda: journal.verified(unit)] * 4 + [lambda: journal.doubt(unit, "unplugged")]
            case UnitState.VERIFIED:
                moves += [lambda: journal.print_copy(unit, slot)] * 3
            case UnitState.PRINTING:
                moves += [lambda: journal.printed(unit, "job-1")] * 4
                moves += [lambda: journal.print_doubt(unit, CopyState.UNKNOWN, "no answer")]
                moves += [lambda: journal.print_doubt(unit, CopyState.FAILED, "paper out")]
            case UnitState.LABELLED:
                moves += [lambda: journal.close(unit, "scanned back")] * 4
                moves += [lambda: journal.print_copy(unit, slot, "smeared")]
            case UnitState.SUSPECT if unit.doubt is UnitState.PRINTING:
                moves += [lambda: journal.print_copy(unit, slot, "jam"), lambda: journal.found(unit, "scanned")]
            case UnitState.SUSPECT:
                moves += [lambda: journal.write(unit, slot)]
        if unit.state not in (UnitState.WRITING, UnitState.PRINTING):
            moves.append(lambda: journal.scrap(unit, "bent pin"))
        return moves

    def _sync(self) -> None:
        if not self._pass:
            self._pass, self._seen = self._tokens.begin_pass(), 0
        elif self._seen < len(self._cloud):
            self._change_cloud()
            self._tokens.put_page(self._pass, self._cloud[self._seen : self._seen + PAGE])
            self._seen += PAGE
        else:
            self._tokens.finish_pass(self._pass)
            self._pass = 0

    def _change_cloud(self) -> None:
        self._cloud += [new_token(self._rng) for _ in range(3)]
        for unit in self._journal.units((UnitState.CLOSED,)):
            place = next(n for n, token in enumerate(self._cloud) if token.qr_token == unit.qr_token)
            self._cloud[place] = replace(
                self._cloud[place], status=CloudStatus.CLAIMED, owner_id=7, device_id=place + 1
            )

    def _deliver(self) -> None:
        if messages := self._outbox.deliverable(5):
            message = self._rng.choice(messages)
            if self._rng.random() < 0.7:
                self._outbox.delivered(message)
            else:
                self._outbox.failed(message, f"refused, number {self._rng.randrange(1000)}")

    def _note(self) -> None:
        self._journal.note("refused scan", "This is not a label.")

    def _slot(self) -> str:
        return self._rng.choice("1234")

    def _answered(self, unit: Unit) -> None:
        self.answers[unit.id] = unit
