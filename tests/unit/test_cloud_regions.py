"""The vendor's regions under their own names, over real TLS and a proxy: where the credentials go, and to whom."""

from __future__ import annotations

import contextlib
import datetime
import ipaddress
import socket
import socketserver
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from app.cloud.client import CloudClient
from app.cloud.profile import Profile
from app.domain.errors import CloudError, CloudRetry
from app.domain.secret import Secret
from tests.unit.cloud_server import HURRIED, Asked, CloudServer, Reply, always

MAKER = Reply(body={"id": 1, "name": "Maker"})


class Proxy(socketserver.ThreadingTCPServer):
    """An HTTP proxy that tunnels every CONNECT to one port of loopback, and keeps who was asked for."""

    allow_reuse_address = True

    def __init__(self, port: int) -> None:
        super().__init__(("127.0.0.1", 0), _Tunnel)
        self.target, self.wanted = port, list[str]()


class _Tunnel(socketserver.StreamRequestHandler):
    server: Proxy

    def handle(self) -> None:
        self.server.wanted.append(self.rfile.readline().split()[1].decode())
        while self.rfile.readline().strip():
            pass
        with socket.create_connection(("127.0.0.1", self.server.target)) as far:
            self.wfile.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            back = threading.Thread(target=_pump, args=(far, self.connection))
            back.start()
            _pump(self.connection, far)
            back.join()


def _pump(source: socket.socket, sink: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while data := source.recv(65536):
            sink.sendall(data)
    with contextlib.suppress(OSError):
        sink.shutdown(socket.SHUT_RDWR)


@dataclass
class Internet:
    """All hosts there are: one TLS server behind one proxy."""

    server: CloudServer
    proxy: Proxy

    def asked(self) -> list[tuple[str, str]]:
        return [(asked.headers["host"], asked.path.rpartition("/")[2]) for asked in self.server.asked]


def certificate(folder: Path, *names: str) -> tuple[ssl.SSLContext, Path]:
    """A server's TLS context for some names, and the file of the authority that vouches for it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "test authority")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(
            x509.SubjectAlternativeName([*map(x509.DNSName, names), x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]),
            critical=False,
        )
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    chain, authority = folder / "chain.pem", folder / "authority.pem"
    authority.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    chain.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + authority.read_bytes()
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(chain)
    return context, authority


@pytest.fixture
def internet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Internet]:
    tls, authority = certificate(tmp_path, "blynk.cloud", "*.blynk.cloud", "evil.example")
    with CloudServer(always(MAKER), tls) as server, Proxy(server.port) as proxy:
        thread = threading.Thread(target=proxy.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        for name in ("HTTPS_PROXY", "https_proxy"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.server_address[1]}")
        for name in ("ALL_PROXY", "all_proxy", "NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority))
        yield Internet(server, proxy)
        proxy.shutdown()
        thread.join()


@contextlib.contextmanager
def client_of(url: str, host: str | None = None, told: list[str] | None = None) -> Iterator[CloudClient]:
    told = [] if told is None else told
    client = CloudClient(Profile(url, "id", Secret("canary-secret")), host=host, on_host=told.append, patience=HURRIED)
    try:
        yield client
    finally:
        client.close()


def moving(host: str, target: str) -> object:
    """Answers that send away from `host`, and serve everywhere else."""

    def answer(asked: Asked) -> Reply:
        if asked.headers["host"] == host:
            return Reply(308, headers={"Location": f"{target}{asked.path}"})
        return Reply(body={"access_token": "a", "refresh_token": None, "id": 1, "name": "Maker"})

    return answer


@pytest.mark.parametrize(
    ("start", "region"),
    [("blynk.cloud", "fra1.blynk.cloud"), ("ny3.blynk.cloud", "lon1.blynk.cloud"), ("sgp1.blynk.cloud", "blynk.cloud")],
)
def test_credentials_follow_to_the_vendor_s_regions(internet: Internet, start: str, region: str) -> None:
    internet.server.answer = internet.server.sign_in = moving(start, f"https://{region}")  # type: ignore[assignment]
    told: list[str] = []
    with client_of(f"https://{start}", told=told) as client:
        assert client.organization().name == "Maker"
    assert internet.asked() == [(start, "token"), (region, "token"), (region, "profile")]
    assert told == [region]
    with client_of(f"https://{start}", told[0], told) as client:
        client.organization()
    assert internet.asked()[3:] == [(region, "token"), (region, "profile")]
    assert set(internet.proxy.wanted) == {f"{start}:443", f"{region}:443"}


@pytest.mark.parametrize(
    ("start", "target"),
    [
        ("blynk.cloud", "https://evil.example"),
        ("blynk.cloud", "http://blynk.cloud"),
        ("blynk.cloud", "https://blynk.cloud:8443"),
        ("blynk.cloud", "https://notblynk.cloud"),
        ("blynk.cloud", "https://blynk.cloud.evil.example"),
        ("blynk.cloud", "https://blynk.cloud@evil.example"),
        ("fra1.blynk.cloud", "https://127.0.0.1"),
        ("evil.example", "https://blynk.cloud"),
    ],
)
def test_credentials_go_nowhere_else(internet: Internet, start: str, target: str) -> None:
    internet.server.answer = internet.server.sign_in = moving(start, target)  # type: ignore[assignment]
    with client_of(f"https://{start}") as client, pytest.raises(CloudError, match="credentials must not go"):
        client.organization()
    assert internet.asked() == [(start, "token")]
    assert internet.proxy.wanted == [f"{start}:443"]


def test_a_cloud_that_nobody_vouches_for_gets_no_credentials(
    internet: Internet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE")
    with (
        client_of("https://blynk.cloud") as client,
        pytest.raises(CloudError, match=r"certificate.*self-signed") as caught,
    ):
        client.organization()
    assert not isinstance(caught.value, CloudRetry)
    assert internet.asked() == []
    assert len(internet.proxy.wanted) == 1  # asking again would not help


def test_a_certificate_of_another_name_is_refused(internet: Internet) -> None:
    with client_of("https://other.example") as client, pytest.raises(CloudError, match=r"certificate.*other\.example"):
        client.organization()
    assert internet.asked() == []


def test_a_remembered_region_with_somebody_else_in_its_place_is_left(internet: Internet) -> None:
    told: list[str] = []
    with client_of("https://blynk.cloud", "old.eu.blynk.cloud", told) as client:  # the wildcard does not cover it
        assert client.organization().name == "Maker"
    assert internet.asked() == [("blynk.cloud", "token"), ("blynk.cloud", "profile")]
    assert told == ["blynk.cloud"]


def test_tls_on_loopback_trusts_no_authority_of_the_environment(internet: Internet) -> None:
    with (
        client_of(f"https://127.0.0.1:{internet.server.port}") as client,
        pytest.raises(CloudError, match="certificate"),
    ):
        client.organization()
    assert internet.asked() == []
    assert internet.proxy.wanted == []


def test_closing_ends_a_call_that_waits_behind_tls_and_proxy(internet: Internet) -> None:
    under_way = threading.Event()
    ends: list[BaseException] = []

    def hang(_: Asked) -> Reply:
        under_way.set()
        return Reply(cut=internet.server.stopping.wait(60))

    internet.server.answer = hang
    with client_of("https://blynk.cloud") as client:

        def ask() -> None:
            try:
                client.organization()
            except BaseException as error:
                ends.append(error)

        thread = threading.Thread(target=ask)
        thread.start()
        assert under_way.wait(20)
        client.close()
        thread.join(20)
        assert [type(error).__name__ for error in ends] == ["Cancelled"]
    internet.server.stopping.set()
