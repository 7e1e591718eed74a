"""The people of the token desk: what they have done with tokens, rightly or not, by numbers."""

from __future__ import annotations

from app.domain.people import Act
from tests.faults.shop.factory import Factory
from tests.faults.shop.staff import leave

WHY = "by the machine"


class TokenPeople:
    def __init__(self, factory: Factory) -> None:
        self._factory = factory

    def ask(self, kind: str, number: int, how: str = "rightly") -> None:
        """Somebody has tokens disclaimed or deleted: up to three that the station knows."""
        tokens = self._tokens(number)
        if not tokens:
            return
        desk = self._factory.tokens
        if kind == "disclaim":
            batch = desk.disclaim(tokens, WHY, leave(self._factory.store.people, Act.DISCLAIM, how))
        else:
            batch = desk.delete(
                tokens, WHY, desk.to_type(tokens), leave(self._factory.store.people, Act.DELETE_CLAIMED, how)
            )
        desk.carry_out(batch)

    def go_on(self, number: int) -> None:
        """Somebody carries an open batch out, or gives it up."""
        batches = self._factory.store.errands.batches()
        if batches:
            batch = batches[number // 4 % len(batches)].id
            if number % 4 == 0:
                self._factory.tokens.drop(batch)
            else:
                self._factory.tokens.carry_out(batch)

    def put_on_paper(self, number: int) -> None:
        """Tokens are put on a sheet of labels."""
        tokens = self._tokens(number)
        if tokens:
            self._factory.store.paper.take(tokens, WHY)
            self._factory.promise.desks.on_paper.update(tokens)

    def _tokens(self, number: int) -> list[str]:
        known = [str(qr) for (qr,) in self._factory.promise.rows("SELECT qr_token FROM tokens ORDER BY id")]
        return known[number % len(known) :][: 1 + number % 3] if known else []
