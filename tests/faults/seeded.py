"""Makes a run repeatable."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from unittest.mock import patch


@contextmanager
def seeded(rng: random.Random) -> Iterator[None]:
    """Have keys, nonces, tokens and ids come from `rng`."""

    def uuid4() -> uuid.UUID:
        return uuid.UUID(int=rng.getrandbits(128), version=4)

    with patch("uuid.uuid4", uuid4), patch("secrets.token_bytes", rng.randbytes):
        yield
