"""One IPP request and its answer over HTTP (RFC 8010, section 4), and whether a request can have had an effect."""

from __future__ import annotations

import re
import ssl
import time
from collections.abc import Mapping
from contextlib import AbstractContextManager
from types import TracebackType
from urllib.parse import urlsplit

import httpx

from app.domain.errors import BadInput
from app.label.printers.ipp_message import Answer, Group, IppError, Tag, Typed, Value, decode_answer, encode_request

PORT, PATH = 631, "/ipp/print"  # where nobody says otherwise
USER = "token-station"  # the same for each request: only its owner may cancel a job
CONNECT_SECONDS, ANSWER_SECONDS = 5.0, 15.0
ABILITIES = (
    "printer-state", "printer-state-reasons", "printer-is-accepting-jobs", "operations-supported",
    "document-format-supported", "copies-supported", "print-scaling-supported", "media-col-supported",
    "media-top-margin-supported", "media-bottom-margin-supported", "media-left-margin-supported",
    "media-right-margin-supported",
)  # fmt: skip
_GET_PRINTER = 0x000B
_UNSURE = (0x0500, 0x0504)  # internal error, device error: it may have begun with what was asked
_MAX_ANSWER = 4_000_000  # bytes
CLIENT_ERRORS, SERVER_ERRORS = 0x0400, 0x0500  # where these status codes begin


class Trouble(Exception):
    """A request was not answered as it should be; the text goes on from “The printer …”."""


class NotSent(Trouble):
    """The printer cannot have got the request."""


class Lost(Trouble):
    """The printer may have got the request, but what it made of it is not known."""


class Refused(Trouble):
    """The printer said no."""

    def __init__(self, text: str, status: int = 0) -> None:
        super().__init__(text)
        self.status = status  # of IPP; 0 where HTTP refused


class IppAddress:
    """Where a printer is, from `ipp://host[:port]/path` or `ipps://…`. Raises BadInput for anything else."""

    def __init__(self, spec: str) -> None:
        try:
            parts = urlsplit(spec)
            port = parts.port or PORT
        except ValueError as error:
            raise _no_address(spec) from error
        if parts.scheme not in ("ipp", "ipps") or not parts.hostname or not spec.isprintable():
            raise _no_address(spec)
        if parts.username is not None or parts.password is not None:
            raise BadInput("A printer's address must not hold a user or a password; {host} does.", host=parts.hostname)
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        path = parts.path if parts.path.strip("/") else PATH
        self.uri = f"{parts.scheme}://{host}{f':{parts.port}' if parts.port else ''}{path}"
        self.secure = parts.scheme == "ipps"
        try:
            self.url = httpx.URL(f"{'https' if self.secure else 'http'}://{host}:{port}{path}")
            self.url.host.encode("idna")  # as looking it up will do
        except (httpx.InvalidURL, UnicodeError) as error:
            raise _no_address(spec) from error


def _no_address(spec: str) -> BadInput:
    return BadInput("“{spec}” is no printer's address: it must look like ipp://192.168.1.50/ipp/print.", spec=spec)


class IppLink(AbstractContextManager["IppLink"]):
    """Asks one printer. Each request has a connection of its own: none is lost on one that the printer just closed."""

    def __init__(self, address: IppAddress) -> None:
        self._address = address
        self._http = httpx.Client(
            verify=ssl.create_default_context() if address.secure else False,
            timeout=httpx.Timeout(ANSWER_SECONDS, connect=CONNECT_SECONDS),
            limits=httpx.Limits(max_keepalive_connections=0),
            trust_env=False,  # a printer is never behind the proxy
        )

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._http.close()

    def ask(
        self,
        operation: int,
        attributes: Mapping[str, Typed],
        job: Mapping[str, Typed] | None = None,
        document: bytes = b"",
    ) -> Answer:
        """Send one request and return its answer. Raises NotSent, Lost, Refused."""
        about: dict[str, Typed] = {
            "attributes-charset": (Tag.CHARSET, "utf-8"),
            "attributes-natural-language": (Tag.LANGUAGE, "en"),
            "printer-uri": (Tag.URI, self._address.uri),
        }
        groups = [(Group.OPERATION, about | dict(attributes))]
        if job:
            groups.append((Group.JOB, dict(job)))
        answer = self._decoded(self._post(encode_request(operation, groups) + document))
        if answer.status in _UNSURE:
            raise Lost(f"failed{_words(answer)}")
        if answer.status >= CLIENT_ERRORS:
            raise Refused(f"refused{_words(answer)}", answer.status)
        return answer

    def printer(self) -> Mapping[str, list[Value]]:
        """Return what the printer says of itself. Raises NotSent, Lost, Refused."""
        wanted: dict[str, Typed] = {
            "requesting-user-name": (Tag.NAME, USER),
            "requested-attributes": (Tag.KEYWORD, ABILITIES),
        }
        return self.ask(_GET_PRINTER, wanted).first(Group.PRINTER)

    def _post(self, body: bytes) -> bytes:
        headers = {"Content-Type": "application/ipp", "Accept-Encoding": "identity"}
        until = time.monotonic() + 2 * ANSWER_SECONDS
        try:
            with self._http.stream("POST", self._address.url, content=body, headers=headers) as response:
                self._check(response)
                answer = bytearray()
                for chunk in response.iter_raw():
                    answer += chunk
                    if len(answer) > _MAX_ANSWER or time.monotonic() > until:
                        raise Lost("sent an answer without end")
                return bytes(answer)
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise NotSent(f"cannot be reached: {_reason(error)}") from error
        except httpx.TimeoutException as error:
            raise Lost("does not answer") from error
        except httpx.HTTPError as error:
            raise Lost(f"broke off the connection: {_reason(error)}") from error

    def _check(self, response: httpx.Response) -> None:
        status = response.status_code
        if status in (401, 403):
            raise Refused(f"asks for a user and a password (HTTP {status}): allow this station without")
        if status == 426:
            raise Refused("wants an encrypted connection: write its address with ipps://")
        if response.has_redirect_location:
            raise Refused(f"has moved: set its address to that of {_printable(response.headers['Location'])}")
        if 400 <= status < 500:
            raise Refused(f"has no such queue or does not take labels this way (HTTP {status})")
        if status != 200:
            raise Lost(f"failed (HTTP {status})")

    def _decoded(self, message: bytes) -> Answer:
        try:
            return decode_answer(message)
        except IppError as error:
            raise Lost(f"sent an answer that is not IPP: {error}") from error


def _reason(error: httpx.HTTPError) -> str:
    return re.sub(r"^\[Errno -?\d+\] ", "", str(error)).rstrip(". ") or type(error).__name__


def _words(answer: Answer) -> str:
    said = answer.first(Group.OPERATION).get("status-message", [])
    text = _printable(said[0]).rstrip(". ") if said else ""
    return f"{': ' if text else ''}{text} (IPP status 0x{answer.status:04x})"


def _printable(text: object) -> str:
    return "".join(char for char in str(text) if char.isprintable())[:200]
