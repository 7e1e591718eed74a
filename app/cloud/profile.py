"""Which cloud a station works with, and to which hosts its credentials may go."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from app.domain.errors import BadInput
from app.domain.secret import Secret

_VENDOR_DOMAIN = "blynk.cloud"  # its regions are names below it
_HOST_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_]([a-z0-9_-]{0,62})(\.[a-z0-9_][a-z0-9_-]{0,62})*\.?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Profile:
    """A cloud's address and this station's OAuth client there.

    `url` is kept as `https://host` or `https://host:port`; plain http is taken for loopback only. Raises BadInput.
    """

    url: str
    client_id: str
    client_secret: Secret

    def __post_init__(self) -> None:
        try:
            parts = urlsplit(self.url.strip())
            host, port = _host(parts), parts.port
        except ValueError:
            host, port, parts = "", None, SplitResult("", "", "", "", "")
        if parts.scheme not in ("http", "https") or not host or parts.username is not None:
            raise BadInput("The cloud's address must be written like https://blynk.cloud. Check it.")
        if parts.path.strip("/") or parts.query or parts.fragment:
            raise BadInput("The cloud's address must end after the host, like https://blynk.cloud. Check it.")
        if parts.scheme == "http" and not is_loopback(host):
            raise BadInput("The cloud {host} must be reached by https://: credentials never go in clear.", host=host)
        if not self.client_id or not self.client_secret:
            raise BadInput("The cloud needs a client id and a client secret: create an OAuth client in its Console.")
        if ":" in self.client_id or not (self.client_id + self.client_secret.reveal()).isprintable():
            raise BadInput("The client id or the client secret has characters that none has. Copy them again.")
        object.__setattr__(self, "url", f"{parts.scheme}://{netloc(host, port)}")

    @property
    def host(self) -> str:
        """The host, with its port where one was given."""
        return urlsplit(self.url).netloc

    def admits(self, url: str) -> str | None:
        """Return the host (and port) of `url` if the credentials may go there, else None.

        That is: the same scheme, and the profile's own host, a name below it, or any region of the vendor's domain;
        never another port, except between loopback addresses, where each embedded cloud has its own.
        """
        own = urlsplit(self.url)
        try:
            parts = urlsplit(url)
            host, port = _host(parts), parts.port
        except ValueError:
            return None
        if not host or parts.scheme != own.scheme or parts.username is not None:
            return None
        mine = own.hostname or ""
        if is_loopback(mine):
            return netloc(host, port) if is_loopback(host) else None
        if (port or 443) not in (443, own.port):
            return None
        domain = _VENDOR_DOMAIN if mine.endswith("." + _VENDOR_DOMAIN) else mine
        below = host.endswith("." + domain) and not _is_address(domain)
        return netloc(host, port) if host == domain or below else None


def is_loopback(host: str) -> bool:
    """Tell whether a host is this computer's own loopback, so that nothing leaves it."""
    return host == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def netloc(host: str, port: int | None) -> str:
    """Return `host` or `host:port` as a URL has it."""
    name = f"[{host}]" if ":" in host else host
    return name if port is None else f"{name}:{port}"


def _host(parts: SplitResult) -> str:
    """Return the host in small letters without a last dot, or "" where it is none."""
    host = parts.hostname or ""
    if _is_address(host):
        return host
    return host.rstrip(".") if _HOST_NAME.fullmatch(host) else ""


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return "%" not in host
