"""One token is found where it stood, where it moved to, and on servers of any page size; else it is not there."""

from __future__ import annotations

import pytest

from app.cloud.lookup import look_up
from app.domain.errors import CloudRetry
from tests.unit.cloud_server import cloud, failure
from tests.unit.store_fixtures import make_token
from tests.unit.test_sync import Listing


@pytest.mark.parametrize(("most", "clamps"), [(1000, False), (100, False), (100, True), (30, True)])
def test_a_token_is_found_wherever_it_stands(most: int, clamps: bool) -> None:
    listing = Listing([make_token() for _ in range(250)], most=most, clamps=clamps)
    with cloud(listing) as (_, client):
        for place in (0, 99, 100, 249):
            token = listing.tokens[place]
            for remembered in (place, 0, 240, 100_000):
                assert look_up(client, token.qr_token, remembered, 20.0) == token
        assert look_up(client, make_token().qr_token, 5, 20.0) is None


def test_a_token_that_stands_where_it_stood_costs_one_page() -> None:
    listing = Listing([make_token() for _ in range(250)])
    with cloud(listing) as (_, client):
        look_up(client, listing.tokens[210].qr_token, 210, 20.0)
        assert listing.sizes == [100]


def test_who_asks_does_not_wait() -> None:
    listing = Listing([make_token()])
    with cloud(listing) as (server, client):
        with pytest.raises(TimeoutError):
            look_up(client, listing.tokens[0].qr_token, 0, 0.0)
        assert server.asked == []
        listing.before = lambda *_: failure(429, Retry_After="60")
        with pytest.raises(CloudRetry):
            look_up(client, listing.tokens[0].qr_token, 0, 5.0)
        listing.before = lambda *_: failure(503)
        with pytest.raises(CloudRetry):
            look_up(client, listing.tokens[0].qr_token, 0, 5.0)
        assert len(server.of("/static-tokens")) == 2
