"""One HTTP exchange: bounded in time and size, TLS always verified, ended at once when the program stops.

Nothing that it raises carries the request, its headers, or the answer.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import ssl
import threading
import time
import weakref
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

import httpx

from app import __version__
from app.cloud.answer import Answer, read_body
from app.cloud.profile import Profile, is_loopback
from app.cloud.shapes import Call
from app.domain.errors import BadInput, Cancelled
from app.domain.secret import Secret

CONNECT_SECONDS = 10.0
CLOSE_SECONDS = 2.0  # for running exchanges to notice that they are ended

_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.LocalProtocolError,
)  # they come before the first byte of the request

for _name in ("httpx", "httpcore"):  # their records hold whole addresses, so refresh tokens, and whole headers
    logging.getLogger(_name).setLevel(logging.WARNING)


class Lost(Exception):
    """No answer came. `sent`: the request may have reached the cloud. Not `trusted`: somebody else was in its place."""

    def __init__(self, why: str, *, sent: bool, trusted: bool = True) -> None:
        super().__init__(why)
        self.why, self.sent, self.trusted = why, sent, trusted


class Wire:
    """Exchanges with the cloud of a profile; threads may share it.

    It goes through the proxies and trusts the certificate authorities that the environment names, except on loopback.
    Raises BadInput where those cannot be used.
    """

    def __init__(self, profile: Profile) -> None:
        problem = None
        address = urlsplit(profile.url)
        trust_env = not is_loopback(address.hostname or "")
        try:
            self._http = httpx.Client(
                headers={
                    "User-Agent": f"token-station/{__version__}",
                    "Accept": "application/json",
                    "Accept-Encoding": "gzip",
                },
                verify=httpx.create_ssl_context(trust_env=trust_env)
                if address.scheme == "https"
                else _trusting_nobody(),
                trust_env=trust_env,
            )
        except (ValueError, OSError, ImportError, httpx.InvalidURL) as error:
            problem = type(error).__name__  # its text may hold a proxy's password
        if problem:
            raise BadInput(
                "The proxy or the certificates that the environment names cannot be used ({problem}). Check"
                " HTTPS_PROXY, ALL_PROXY and SSL_CERT_FILE.",
                problem=problem,
            )
        self._closed = threading.Event()
        self._idle = threading.Condition()
        self._running = 0
        self._sockets: weakref.WeakSet[socket.socket] = weakref.WeakSet()

    def exchange(
        self, call: Call, url: str, authorization: Secret, query: Mapping[str, object], body: object, seconds: float
    ) -> Answer:
        """Send one request, once, and return its answer if it is whole within `seconds`.

        `query` may hold Secrets; `body` is sent as JSON, unless it is None.
        Raises Lost, and Cancelled after `close()`.
        """
        lost: Lost | None = None
        until = time.monotonic() + seconds
        with self._at_work():
            try:
                with self._http.stream(
                    call.method,
                    url,
                    params={name: _plain(value) for name, value in query.items()},
                    json=body,
                    headers={"Authorization": authorization.reveal()},
                    timeout=httpx.Timeout(min(call.silent, seconds), connect=min(CONNECT_SECONDS, seconds)),
                    extensions={"trace": self._follow},
                ) as response:
                    answer = Answer(response.status_code, response.headers, read_body(response, until))
            except httpx.TransportError as error:
                lost = _loss(error)
            except UnicodeError:  # a proxy's name that no look-up takes
                lost = Lost("no such name", sent=False)
            except Exception:
                if not self._closed.is_set():
                    raise
        if self._closed.is_set():  # what came may have been cut off by it
            raise Cancelled
        if lost:
            raise lost  # here, where it has no context: httpx's errors carry the request along
        return answer

    def wait(self, seconds: float) -> None:
        """Wait, but no longer than until `close()`: then Cancelled is raised."""
        if self._closed.wait(seconds):
            raise Cancelled

    def close(self) -> None:
        """End waits and running exchanges, and close all connections."""
        self._closed.set()
        with self._idle:
            for each in self._sockets:
                _shut(each)
            if self._idle.wait_for(lambda: not self._running, CLOSE_SECONDS):
                self._http.close()

    @contextlib.contextmanager
    def _at_work(self) -> Iterator[None]:
        with self._idle:
            if self._closed.is_set():
                raise Cancelled
            self._running += 1
        try:
            yield
        finally:
            with self._idle:
                self._running -= 1
                self._idle.notify_all()
                if self._closed.is_set() and not self._running:
                    self._http.close()  # close() may have gone without waiting for this one

    def _follow(self, event: str, info: dict[str, Any]) -> None:
        """Hear of each new connection: a thread that waits on one can only be woken by shutting it down."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            with self._idle:
                new = info["return_value"].get_extra_info("socket")
                self._sockets.add(new)
                if self._closed.is_set():
                    _shut(new)


def _trusting_nobody() -> ssl.SSLContext:
    """Return what plain http needs: the authorities, which take 40 ms to read, are left out."""
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _plain(value: object) -> str:
    return value.reveal() if isinstance(value, Secret) else str(value)


def _shut(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may be closed already
        socket.socket.shutdown(connection, socket.SHUT_RDWR)  # not SSLSocket's, which takes the TLS state away


def _loss(error: httpx.TransportError) -> Lost:
    """Return what a failed exchange means, without what it was about."""
    sent = not isinstance(error, _NOT_SENT)
    if isinstance(error, httpx.TimeoutException):
        return Lost("no answer in time", sent=sent)
    causes = list(_causes(error))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return Lost(cause.verify_message, sent=False, trusted=False)
    said = next((cause.strerror for cause in causes if isinstance(cause, OSError) and cause.strerror), None)
    return Lost(said or "the connection broke off", sent=sent)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    while error:
        yield error
        error = error.__cause__ or error.__context__
