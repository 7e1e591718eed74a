"""A scripted cloud for tests: a real HTTP server on loopback that answers as a test says and keeps what was asked."""

from __future__ import annotations

import http.server
import json
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from app.cloud.backoff import Patience
from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.domain.secret import Secret

CLIENT_ID = "client-1"
CLIENT_SECRET = "canary-client-secret"
HURRIED = Patience(seconds=20.0, first_wait=0.001, longest_wait=0.002)
"""The usual number of tries, hardly any wait."""


@dataclass(frozen=True)
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: dict[str, str]
    headers: dict[str, str]  # names in small letters
    body: bytes


@dataclass(frozen=True)
class Reply:
    """An answer; `body` that is no bytes is sent as JSON. `cut` drops the connection in its place, or within it."""

    status: int = 200
    body: object = b""
    headers: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    stream: Iterable[bytes] | None = None  # sent as it comes, in place of `body`, until the client hangs up


class CloudServer:
    """Serves `answer(request)` in threads, over TLS with a context; sign-ins are `sign_in`'s, for tests to replace."""

    def __init__(self, answer: Callable[[Asked], Reply], tls: ssl.SSLContext | None = None) -> None:
        self.answer = answer
        self.sign_in: Callable[[Asked], Reply] = self._grant
        self.asked: list[Asked] = []
        self.stopping = threading.Event()  # a test's answer may wait for it
        self._grants = 0
        self._lock = threading.Lock()
        self._server = _Server(("127.0.0.1", 0), _Handler)
        self._server.cloud = self
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.01})

    def __enter__(self) -> CloudServer:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    @property
    def port(self) -> int:
        return self._server.server_port

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    def profile(self) -> Profile:
        return Profile(f"http://{self.host}", CLIENT_ID, Secret(CLIENT_SECRET))

    def of(self, path: str) -> list[Asked]:
        """The requests to paths that end so."""
        return [asked for asked in self.asked if asked.path.endswith(path)]

    def reply(self, asked: Asked) -> Reply:
        with self._lock:
            self.asked.append(asked)
        return self.sign_in(asked) if asked.path == "/oauth2/token" else self.answer(asked)

    def _grant(self, asked: Asked) -> Reply:
        del asked
        with self._lock:
            self._grants += 1
            number = self._grants
        return Reply(body=grant(number))


def grant(number: int, **changes: object) -> dict[str, object]:
    """A sign-in's answer with the tokens of this number."""
    return {
        "access_token": f"canary-access-{number}",
        "token_type": "Bearer",
        "expires_in": 300,
        "refresh_token": f"canary-refresh-{number}",
    } | changes


def failure(status: int, message: str = "", **headers: str) -> Reply:
    """An error as the Platform API tells it; a header's name is given with _ for -."""
    named = {name.replace("_", "-"): text for name, text in headers.items()}
    return Reply(status, {"error": {"message": message}}, named)


def always(reply: Reply) -> Callable[[Asked], Reply]:
    """Answer every request in this way."""
    return lambda _: reply


@contextmanager
def cloud(answer: Callable[[Asked], Reply] | Reply, **how: Any) -> Iterator[tuple[CloudServer, CloudClient]]:
    """A server that answers so, and a client of it."""
    with CloudServer(answer if callable(answer) else always(answer)) as server:
        client = CloudClient(server.profile(), **({"patience": HURRIED} | how))
        try:
            yield server, client
        finally:
            client.close()


class _Server(http.server.ThreadingHTTPServer):
    cloud: CloudServer
    daemon_threads = False  # server_close() waits for them
    allow_reuse_address = True

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what many tests are about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 5.0  # a kept connection ends by itself when the client forgets it
    server: _Server

    def _serve(self) -> None:
        parts = urlsplit(self.path)
        asked = Asked(
            self.command,
            parts.path,
            dict(parse_qsl(parts.query)),
            {name.lower(): text for name, text in self.headers.items()},
            self.rfile.read(int(self.headers.get("Content-Length", 0))),
        )
        reply = self.server.cloud.reply(asked)
        body = reply.body if isinstance(reply.body, bytes) else json.dumps(reply.body).encode()
        if reply.cut:
            self.close_connection = True
            if not body:
                return
        self.send_response_only(reply.status)
        for name, text in reply.headers.items():
            self.send_header(name, text)
        if reply.stream is not None:
            self.send_header("Connection", "close")
            self.end_headers()
            for chunk in reply.stream:
                self.wfile.write(chunk)
            return
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body[: len(body) // 2] if reply.cut else body)

    do_GET = do_POST = do_DELETE = _serve  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        del format, args
