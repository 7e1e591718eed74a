"""What the device gateway asks of a protocol: one `Talk` is one connection, from its login to its end."""

from __future__ import annotations

from enum import Enum, auto
from typing import Protocol


class Garbage(Exception):
    """What arrives is not the protocol, or not in its turn: the connection ends without an answer."""


class Verdict(Enum):
    """What becomes of a login."""

    WELCOME = auto()
    WRONG = auto()  # there is no such AuthToken
    FULL = auto()  # as many devices are connected as may be


class Talk(Protocol):
    """A device's connection. Each call raises Garbage, IncompleteReadError or OSError where the connection is over."""

    @property
    def longest_silence(self) -> float:
        """Return how many seconds may lie between two messages by the login's own word."""

    async def login(self) -> str | None:
        """Read the login and return the AuthToken that it offers, "" for none; None where it was refused already."""

    async def answer_login(self, verdict: Verdict) -> None:
        """Answer the login."""

    async def hear(self) -> None:
        """Read the next message."""

    async def answer(self) -> bool:
        """Answer the message that was read; return False where the device leaves with it."""

    async def flooded(self) -> None:
        """Answer that message by saying that there were too many, as far as the protocol can."""
