"""The HTTP server: uvicorn, told to keep quiet and to survive floods of connections that never ask anything."""

from __future__ import annotations

import asyncio
from typing import ClassVar

import h11
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn import Config, Server
from uvicorn.protocols.http.h11_impl import H11Protocol

from app.localcloud.api.app import create_app
from app.localcloud.cloud import Cloud
from app.localcloud.pages.app import create_pages

BACKLOG = 64  # how many connections asyncio accepts at once, before any of them can be refused
_API = ("/api/", "/oauth2/", "/external/", "/openapi.json")  # the rest are the customers' pages
_ENDING_SECONDS = 2  # for requests that are under way when the cloud is stopped


def make_server(cloud: Cloud) -> Server:
    """Return the server of a cloud, not started. No request is logged: AuthTokens stand in query strings."""

    class Connection(H11Protocol):
        """Beyond the limit, the connection that has owed a whole request for the longest makes room for a new one."""

        oldest_first: ClassVar[dict[Connection, None]] = {}

        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            super().connection_made(transport)
            self.oldest_first[self] = None
            if len(self.oldest_first) > cloud.limits.http_connections:
                owing = (each for each in self.oldest_first if each.conn.their_state is not h11.DONE)
                leaving = next(owing, self)
                del self.oldest_first[leaving]
                leaving.transport.abort()

        def connection_lost(self, exc: Exception | None) -> None:
            super().connection_lost(exc)
            self.oldest_first.pop(self, None)

    return Server(
        Config(
            _both(create_app(cloud), create_pages(cloud)),
            http=Connection,
            ws="none",
            lifespan="off",
            backlog=BACKLOG,
            log_config=None,
            log_level="warning",
            access_log=False,
            proxy_headers=bool(cloud.settings.public_url),
            server_header=False,
            timeout_graceful_shutdown=_ENDING_SECONDS,
        )
    )


def _both(api: ASGIApp, pages: ASGIApp) -> ASGIApp:
    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        await (api if str(scope.get("path", "")).startswith(_API) else pages)(scope, receive, send)

    return serve
