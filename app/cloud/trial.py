"""Tries a cloud step by step, so that a person is told which step failed and not only that nothing works."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import SplitResult, urlsplit
from urllib.request import getproxies, proxy_bypass

import httpx

from app.cloud.backoff import at_once
from app.cloud.client import CloudClient
from app.cloud.profile import Profile, is_loopback
from app.domain.errors import CloudError, CloudSignIn, StationError

SECONDS = 10.0  # for each step


class Trial(StrEnum):
    """What is tried, in this order."""

    NAME = "name"  # the host's name is known
    CONNECT = "connect"  # somebody answers there
    TLS = "tls"  # it proves that it is who it says
    SIGN_IN = "sign-in"  # it takes the client id and secret
    SCOPE = "scope"  # the client may use the Platform API
    ORGANIZATION = "organization"
    TEMPLATES = "templates"
    TOKENS = "tokens"  # they can be listed


@dataclass(frozen=True, slots=True)
class Tried:
    """How one step went; `template` and `values` say it, as a StationError does."""

    trial: Trial
    ok: bool
    template: str
    values: dict[str, object]

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values)


def try_cloud(profile: Profile) -> Iterator[Tried]:
    """Yield each step as it was tried; the first one that fails is the last. Nothing is changed or kept."""
    client = CloudClient(profile, patience=at_once(SECONDS))
    try:
        for trial, attempt in _attempts(profile, client):
            try:
                template, values = attempt()
            except StationError as problem:
                yield Tried(_blamed(trial, problem), False, problem.template, problem.values)
                return
            yield Tried(trial, True, template, values)
    finally:
        client.close()


Said = tuple[str, dict[str, object]]


def _attempts(profile: Profile, client: CloudClient) -> Iterator[tuple[Trial, Callable[[], Said]]]:
    parts = urlsplit(profile.url)
    host, port = parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
    proxy = _proxy(profile)
    door = (proxy.hostname or "", proxy.port or 80) if proxy else (host, port)
    yield Trial.NAME, lambda: _resolve(*door)
    yield Trial.CONNECT, lambda: _connect(*door)
    if parts.scheme == "http":
        yield Trial.TLS, lambda: ("Not needed: this cloud runs on this computer.", {})
    elif proxy:
        yield Trial.TLS, lambda: ("Proven with the sign-in, through the proxy {proxy}.", {"proxy": door[0]})
    else:
        yield Trial.TLS, lambda: _tls(host, port)
    yield Trial.SIGN_IN, lambda: _sign_in(client)
    found: list[str] = []
    yield Trial.SCOPE, lambda: _scope(client, found)
    yield Trial.ORGANIZATION, lambda: ("This client belongs to “{name}”.", {"name": found[0]})
    yield Trial.TEMPLATES, lambda: _templates(client)
    yield Trial.TOKENS, lambda: _tokens(client)


def _blamed(trial: Trial, problem: StationError) -> Trial:
    """Return the step that a failure is really about."""
    return Trial.ORGANIZATION if trial is Trial.SCOPE and not isinstance(problem, CloudSignIn) else trial


def _resolve(host: str, port: int) -> Said:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise CloudError(
            "The name {host} is not known ({why}). Check the address, and that this computer is on the network.",
            host=host,
            why=getattr(error, "strerror", None) or "no such name",
        ) from error
    return "{host} is {address}.", {"host": host, "address": found[0][4][0]}


def _connect(host: str, port: int) -> Said:
    try:
        socket.create_connection((host, port), timeout=SECONDS).close()
    except OSError as error:
        raise CloudError(
            "Nobody answers at {host}, port {port} ({why}). Check the address, the network and the firewall.",
            host=host,
            port=port,
            why=error.strerror or "no answer in time",
        ) from error
    return "{host} answers on port {port}.", {"host": host, "port": port}


def _tls(host: str, port: int) -> Said:
    try:
        context = httpx.create_ssl_context()
        with (
            socket.create_connection((host, port), timeout=SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host) as secured,
        ):
            version = secured.version() or ""
    except ssl.SSLCertVerificationError as error:
        raise CloudError(
            "{host} cannot prove who it is ({why}). Check the address and this computer's clock; behind a company's"
            " firewall, name its certificates in SSL_CERT_FILE.",
            host=host,
            why=error.verify_message,
        ) from error
    except OSError as error:
        raise CloudError(
            "{host} does not speak TLS on port {port} ({why}). Check the address.",
            host=host,
            port=port,
            why=getattr(error, "reason", None) or error.strerror or "no answer in time",
        ) from error
    return "{host} proves who it is ({version}).", {"host": host, "version": version}


def _sign_in(client: CloudClient) -> Said:
    client.sign_in()
    return "The client id and the client secret are taken.", {}


def _scope(client: CloudClient, found: list[str]) -> Said:
    found.append(client.organization().name)
    return "The client may use the Platform API.", {}


def _templates(client: CloudClient) -> Said:
    names = sorted(template.name for template in client.templates())
    if not names:
        raise CloudError("The organization has no template yet. Create one in Blynk.Console, then test again.")
    more = ", …" if len(names) > 3 else ""
    return "{count} found: {names}.", {"count": len(names), "names": ", ".join(names[:3]) + more}


def _tokens(client: CloudClient) -> Said:
    page = client.static_tokens(0, 100)
    return "{count} static tokens are listed.", {"count": page.total}


def _proxy(profile: Profile) -> SplitResult | None:
    """Return the proxy that stands between, by the environment; none to this computer itself."""
    parts = urlsplit(profile.url)
    if is_loopback(parts.hostname or "") or proxy_bypass(parts.hostname or ""):
        return None
    proxies = getproxies()
    named = proxies.get(parts.scheme) or proxies.get("all")
    return urlsplit(named if "://" in named else f"http://{named}") if named else None
