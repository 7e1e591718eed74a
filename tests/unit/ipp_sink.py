"""A small IPP printer for the tests, written from RFC 8010 anew: it plays whatever a script tells it."""

from __future__ import annotations

import http.server
import ssl
import struct
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

PRINT_JOB, CREATE_JOB, SEND_DOCUMENT, CANCEL_JOB, GET_JOB, GET_PRINTER = 2, 5, 6, 8, 9, 11
PENDING, PROCESSING, STOPPED, CANCELED, ABORTED, COMPLETED = 3, 5, 6, 7, 8, 9
INTEGER, BOOLEAN, ENUM, KEYWORD, MIME, TEXT, NO_VALUE = 0x21, 0x22, 0x23, 0x44, 0x49, 0x41, 0x13

Value = tuple[int, Any]


@dataclass
class Request:
    """One request as the sink got it: attributes by name, collections as dictionaries, everything else decoded."""

    operation: int
    attributes: dict[str, list[Any]]
    groups: dict[str, int]  # in which group each attribute stood
    document: bytes


@dataclass
class Script:
    """What the printer says and does."""

    operations: tuple[int, ...] = (PRINT_JOB, CREATE_JOB, SEND_DOCUMENT, CANCEL_JOB, GET_JOB, GET_PRINTER)
    printer: dict[str, list[Value]] = field(default_factory=dict)  # more attributes, or others, of the printer
    reasons: list[str] = field(default_factory=lambda: ["none"])  # printer-state-reasons, changed as the test likes
    states: list[int] = field(default_factory=lambda: [PENDING, PROCESSING, COMPLETED])  # one a look; the last stays
    job: dict[str, list[Value]] = field(default_factory=dict)  # more attributes of the job
    unsupported: dict[str, list[Value]] = field(default_factory=dict)  # attributes that it overlooks
    cancels: bool = True  # Cancel-Job ends the job
    status: dict[int, int] = field(default_factory=dict)  # IPP status by operation
    http: dict[int, int] = field(default_factory=dict)  # HTTP status by operation
    raw: dict[int, bytes] = field(default_factory=dict)  # answer bytes by operation
    drop: set[int] = field(default_factory=set)  # operations whose connection is closed without an answer
    keep_quiet: set[int] = field(default_factory=set)  # operations that are never answered
    on: dict[int, Callable[[Script], None]] = field(default_factory=dict)  # called when an operation arrives


class IppSink:
    """Runs a script on a port of its own."""

    def __init__(self, script: Script | None = None, tls: ssl.SSLContext | None = None) -> None:
        self.script = script or Script()
        self.requests: list[Request] = []
        self.stopping = threading.Event()
        sink = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                sink._answer(self)

            def log_message(self, format: str, *args: object) -> None:
                del format, args

        self._server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = False
        if tls:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True, do_handshake_on_connect=False)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,))
        self.uri = f"{'ipps' if tls else 'ipp'}://127.0.0.1:{self._server.server_port}/ipp/print"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stopping.set()
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def seen(self, operation: int) -> list[Request]:
        """Return the requests of one operation."""
        return [request for request in self.requests if request.operation == operation]

    def _answer(self, handler: http.server.BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        assert handler.headers["Content-Type"] == "application/ipp"
        request = read_request(body)
        self.requests.append(request)
        script, operation = self.script, request.operation
        if operation in script.on:
            script.on[operation](script)
        if operation in script.keep_quiet:
            self.stopping.wait(30)
            return
        if operation in script.drop:
            return
        answer = script.raw.get(operation) or self._ipp(request)
        handler.send_response(script.http.get(operation, 200))
        if script.http.get(operation) == 302:
            handler.send_header("Location", "http://127.0.0.1:1/elsewhere")
        handler.send_header("Content-Type", "application/ipp")
        handler.send_header("Content-Length", str(len(answer)))
        handler.end_headers()
        handler.wfile.write(answer)

    def _ipp(self, request: Request) -> bytes:
        script = self.script
        if status := script.status.get(request.operation):
            return message(status, {"status-message": [(TEXT, "as the script says.")]}, 1)
        if request.operation not in script.operations:
            return message(0x0501, {}, 1)
        if request.operation == GET_PRINTER:
            about: dict[str, list[Value]] = {
                "printer-state": [(ENUM, 3)],
                "printer-state-reasons": [(KEYWORD, reason) for reason in script.reasons],
                "printer-is-accepting-jobs": [(BOOLEAN, True)],
                "operations-supported": [(ENUM, operation) for operation in script.operations],
                "document-format-supported": [(MIME, "application/pdf"), (MIME, "image/urf")],
            }
            return message(0, about | script.printer, 4)
        if request.operation == CANCEL_JOB:
            if script.cancels:
                script.states[:] = [CANCELED]
            return message(0, {}, 2)
        state = script.states[0]
        if request.operation == GET_JOB and len(script.states) > 1:
            script.states.pop(0)
        job: dict[str, list[Value]] = {"job-id": [(INTEGER, 7)], "job-state": [(ENUM, state)]}
        overlooked = script.unsupported if request.operation in (PRINT_JOB, CREATE_JOB) else {}
        return message(int(bool(overlooked)), job | script.job, 2, overlooked)


def message(
    status: int, attributes: dict[str, list[Value]], group: int, unsupported: dict[str, list[Value]] | None = None
) -> bytes:
    """Return an IPP answer with one group, and perhaps that of what was not supported."""
    parts = [struct.pack(">BBHI", 2, 0, status, 1), b"\x01", _field(0x47, "attributes-charset", b"utf-8")]
    if unsupported:
        parts.append(b"\x05" + _attributes(unsupported))
    parts.append(bytes([group]) if group != 1 else b"")
    return b"".join([*parts, _attributes(attributes), b"\x03"])


def _attributes(attributes: dict[str, list[Value]]) -> bytes:
    parts = []
    for name, values in attributes.items():
        for number, (tag, value) in enumerate(values):
            if isinstance(value, bool):
                data = bytes([value])
            elif isinstance(value, int):
                data = struct.pack(">i", value)
            else:
                data = (value or "").encode()
            parts.append(_field(tag, "" if number else name, data))
    return b"".join(parts)


def _field(tag: int, name: str, data: bytes) -> bytes:
    return struct.pack(f">BH{len(name)}sH", tag, len(name), name.encode(), len(data)) + data


def read_request(body: bytes) -> Request:
    """Take a request apart."""
    assert body[:2] in (b"\x01\x01", b"\x02\x00")
    attributes: dict[str, list[Any]] = {}
    groups: dict[str, int] = {}
    fields = _fields(body)
    group, name = 0, ""
    for tag, key, data, end in fields:
        if tag == 0x03:
            return Request(int.from_bytes(body[2:4]), attributes, groups, body[end:])
        if tag < 0x10:
            group = tag
            continue
        if key:
            name = key
            groups[name] = group
        attributes.setdefault(name, []).append(_collection(fields) if tag == 0x34 else _plain(tag, data))
    raise AssertionError("the request does not end")


def _fields(body: bytes) -> Iterator[tuple[int, str, bytes, int]]:
    at = 8
    while True:
        tag, at = body[at], at + 1
        if tag < 0x10:
            yield tag, "", b"", at
            continue
        size = int.from_bytes(body[at : at + 2])
        name, at = body[at + 2 : at + 2 + size].decode(), at + 2 + size
        size = int.from_bytes(body[at : at + 2])
        data, at = body[at + 2 : at + 2 + size], at + 2 + size
        yield tag, name, data, at


def _collection(fields: Iterator[tuple[int, str, bytes, int]]) -> dict[str, Any]:
    members: dict[str, Any] = {}
    member = ""
    for tag, _, data, _ in fields:
        if tag == 0x37:
            break
        if tag == 0x4A:
            member = data.decode()
        else:
            members[member] = _collection(fields) if tag == 0x34 else _plain(tag, data)
    return members


def _plain(tag: int, data: bytes) -> Any:
    if tag in (INTEGER, ENUM):
        return int.from_bytes(data, signed=True)
    return data == b"\x01" if tag == BOOLEAN else data.decode()
