"""The HTTP server: uvicorn, told to keep quiet and to survive connections that say nothing."""

from __future__ import annotations

import asyncio

from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.localcloud.api.app import create_app
from app.localcloud.cloud import Cloud

_ENDING_SECONDS = 2  # for requests that are under way when the cloud is stopped


def make_server(cloud: Cloud) -> Server:
    """Return the server of a cloud, not started. No request is logged: AuthTokens stand in query strings."""
    limits = cloud.limits

    class Connection(H11Protocol):
        """Uvicorn itself waits for a first request for ever, and takes any number of connections."""

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self.timeout_keep_alive_task = self.loop.call_later(
                limits.silent_http_seconds, self.timeout_keep_alive_handler
            )
            if len(self.connections) > limits.http_connections:
                transport.abort()

    return Server(
        Config(
            create_app(cloud),
            http=Connection,
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="warning",
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=_ENDING_SECONDS,
        )
    )
