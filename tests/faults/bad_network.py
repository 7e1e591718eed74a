"""A network that fails between a station and its cloud: an HTTP proxy on loopback that loses, doubles, delays and lies.

What it does to a request is decided when the request has come in; what reached the cloud, and what the cloud answered,
is kept. Where a trouble needs the cloud's own words (a token that ran out, credentials that were revoked), it spoils
the credentials on their way, and the cloud refuses them itself.
"""

from __future__ import annotations

import contextlib
import http.client
import http.server
import socket
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from types import TracebackType
from typing import Self
from urllib.parse import parse_qs, urlsplit

SLOW_SECONDS = 0.05  # of an answer; as `slow_seconds` for each network to set
_BUSY = b'{"error":{"message":"too many requests"}}'
_PORTAL = b"<!DOCTYPE html><title>Sign in to the guests' network</title>"


class Trouble(StrEnum):
    """What happens to one request. The cloud has done what it was asked only where that is said."""

    NONE = "none"  # done
    REQUEST_LOST = "request lost"
    ANSWER_LOST = "answer lost"  # done
    CUT = "answer cut"  # done, and half of the answer comes
    TWICE = "twice"  # done twice, the second answer comes
    LATE = "late"  # no answer; done after the request that comes next
    SLOW = "slow"  # done
    FAILS = "fails"  # 500
    FAILS_AFTER = "fails after"  # done, then 502
    BUSY = "busy"  # 429, to be asked again at once
    BUSY_LONG = "busy for long"  # 429, to be asked again in an hour
    RUBBISH = "rubbish"  # 200 and something that is no answer
    PORTAL = "portal"  # 200 and a web page
    SWALLOWED = "swallowed"  # 204, as if it were done
    EXPIRED = "expired"  # the access token has run out: 401 until another comes


@dataclass(frozen=True)
class Request:
    """A request as the station sent it."""

    method: str
    target: str  # path and query
    authorization: str
    body: bytes

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, str]:
        return {name: values[0] for name, values in parse_qs(urlsplit(self.target).query).items()}


@dataclass(frozen=True)
class Arrived:
    """A request that reached the cloud, and how the cloud answered."""

    request: Request
    status: int


@dataclass(frozen=True)
class _Answer:
    status: int
    body: bytes = b""
    headers: tuple[tuple[str, str], ...] = ()


def _bytes(answer: _Answer) -> bytes:
    """Return an answer as it goes over the wire."""
    headers = [(name, text) for name, text in answer.headers if name.lower() in ("content-type", "retry-after")]
    if answer.status != 204:
        headers.append(("Content-Length", str(len(answer.body))))
    head = [f"HTTP/1.1 {answer.status} as said", *(f"{name}: {text}" for name, text in headers), "", ""]
    return "\r\n".join(head).encode() + answer.body


class BadNetwork:
    """The way to a cloud on a loopback port. `befalls` says what happens to each request; it may be replaced any time.

    `asked` are all requests that came, `arrived` those that reached the cloud, both in their order.
    """

    def __init__(self, cloud_url: str) -> None:
        self._cloud = urlsplit(cloud_url).netloc
        self.befalls: Callable[[Request], Trouble] = lambda _: Trouble.NONE
        self.revoked = False  # the cloud knows neither the client's secret nor its access tokens any more
        self.asked: list[Request] = []
        self.arrived: list[Arrived] = []
        self.silent = threading.Event()  # set: requests are taken and never answered, until it is cleared
        self._expired: set[str] = set()
        self._late: list[Request] = []
        self._lock = threading.Lock()
        self._server: _Server | None = None
        self.slow_seconds = SLOW_SECONDS
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self.up()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.down()

    def up(self) -> None:
        """Listen, on the same port as before."""
        if self._server is None:
            self._server = _Server(self)
            self.port = self._server.server_port
            self._server.begin()

    def down(self) -> None:
        """Refuse connections and break off those that there are."""
        if self._server:
            self._server.end()
            self._server = None

    def catch_up(self) -> None:
        """Have the cloud hear what came late and still lies in the network."""
        with self._lock:
            late, self._late = self._late, []
        for request in late:
            self._forward(request)

    def expire(self) -> None:
        """All access tokens that were used so far have run out."""
        with self._lock:
            self._expired |= {each.authorization for each in self.asked if each.authorization.startswith("Bearer")}

    def handle(self, request: Request) -> tuple[_Answer | None, bool]:
        """Return the answer to a request, None where none comes, and whether it is cut in the middle."""
        with self._lock:
            self.asked.append(request)
            trouble = self.befalls(request)
            if trouble is Trouble.LATE:
                self._late.append(request)
            elif trouble is Trouble.EXPIRED and request.authorization.startswith("Bearer"):
                self._expired.add(request.authorization)
        if trouble is Trouble.LATE:
            return None, False
        answer = self._answer(request, trouble)
        self.catch_up()
        return answer, trouble is Trouble.CUT

    def _answer(self, request: Request, trouble: Trouble) -> _Answer | None:
        match trouble:
            case Trouble.REQUEST_LOST:
                return None
            case Trouble.FAILS:
                return _Answer(500, b'{"error":{"message":"internal"}}')
            case Trouble.BUSY:
                return _Answer(429, _BUSY, (("Retry-After", "0"),))
            case Trouble.BUSY_LONG:
                return _Answer(429, _BUSY, (("Retry-After", "3600"),))
            case Trouble.RUBBISH:
                return _Answer(200, b'{"content": [{"token": 7')
            case Trouble.PORTAL:
                return _Answer(200, _PORTAL, (("Content-Type", "text/html"),))
            case Trouble.SWALLOWED:
                return _Answer(204)
        answer = self._forward(request)
        match trouble:
            case Trouble.ANSWER_LOST:
                return None
            case Trouble.TWICE:
                return self._forward(request)
            case Trouble.SLOW:
                time.sleep(self.slow_seconds)
            case Trouble.FAILS_AFTER:
                return _Answer(502, b"<html>Bad gateway</html>")
        return answer

    def _forward(self, request: Request) -> _Answer:
        authorization = request.authorization
        if self.revoked or authorization in self._expired:
            authorization = authorization[:-4] + "AAAA"
        connection = http.client.HTTPConnection(self._cloud, timeout=30)
        try:
            headers = {"Authorization": authorization, "Content-Type": "application/json"}
            connection.request(request.method, request.target, request.body or None, headers)
            response = connection.getresponse()
            answer = _Answer(response.status, response.read(), tuple(response.getheaders()))
        finally:
            connection.close()
        with self._lock:
            self.arrived.append(Arrived(request, answer.status))
        return answer


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = False  # server_close() waits for them
    allow_reuse_address = True
    request_queue_size = 64

    def __init__(self, network: BadNetwork) -> None:
        super().__init__(("127.0.0.1", network.port), _Handler)
        self.network = network
        self.ending = threading.Event()
        self._connections: set[socket.socket] = set()
        self._thread = threading.Thread(
            target=self.serve_forever, kwargs={"poll_interval": 0.01}, name="bad network", daemon=True
        )

    def begin(self) -> None:
        self._thread.start()

    def end(self) -> None:
        self.ending.set()
        self.shutdown()
        for connection in list(self._connections):
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        self.server_close()
        self._thread.join()

    def process_request_thread(self, request: socket.socket, client_address: object) -> None:  # type: ignore[override]
        self._connections.add(request)
        try:
            super().process_request_thread(request, client_address)
        finally:
            self._connections.discard(request)

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what this is about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    server: _Server

    def _serve(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        request = Request(self.command, self.path, self.headers.get("Authorization", ""), body)
        while self.server.network.silent.is_set():
            if self.server.ending.wait(0.02):
                return
        answer, cut = self.server.network.handle(request)
        if answer:
            text = _bytes(answer)
            self.wfile.write(text[: len(text) // 2] if cut else text)
        self.close_connection = answer is None or cut

    do_GET = do_POST = do_DELETE = _serve  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        del format, args
