"""Which devices are connected at this moment, whatever protocol they speak. Belongs to the serving thread."""

from __future__ import annotations

from collections.abc import Callable

Close = Callable[[], None]


class Presence:
    """One live connection for each token: a device that connects anew replaces its old connection."""

    def __init__(self) -> None:
        self._connections: dict[int, Close] = {}  # by the token's id

    def __len__(self) -> int:
        return len(self._connections)

    def online(self, token_id: int) -> bool:
        """Tell whether the device of a token is connected."""
        return token_id in self._connections

    def enter(self, token_id: int, close: Close) -> None:
        """Take in a connection; `close` ends it without waiting."""
        self.drop(token_id)
        self._connections[token_id] = close

    def leave(self, token_id: int, close: Close) -> None:
        """Forget a connection that has ended, unless a newer one has taken its place."""
        if self._connections.get(token_id) is close:
            del self._connections[token_id]

    def drop(self, token_id: int) -> None:
        """End the connection of a token, if there is one."""
        if close := self._connections.pop(token_id, None):
            close()
