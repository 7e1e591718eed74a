"""Invitations: the PRO way from a new organization to a customer who is signed in; by SMTP, or into a folder."""

from __future__ import annotations

import datetime
import email
import ipaddress
import socket
import ssl
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import httpx
import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from app.domain.errors import BadInput
from app.domain.secret import Secret
from app.localcloud.limits import Limits
from app.localcloud.server import LocalCloud
from app.localcloud.settings import Settings, Smtp
from app.localcloud.settings_file import read_settings
from app.localcloud.texts import LANGUAGES, for_browser, texts
from tests.unit.customer_pages import PASSWORD, PATIENT, Browser, administrator, link, mails, newest_link, refused, said
from tests.unit.localcloud_fixtures import NO_TLS, Api, message

ROOT = Path(__file__).resolve().parents[2]
JOE = "joe@acme.example"
SENDER = "Water Devices <devices@maker.example>"


@pytest.fixture
def cloud(tmp_path: Path) -> Iterator[LocalCloud]:
    with LocalCloud(tmp_path, settings=PATIENT) as running:
        yield running


def test_a_customer_is_invited_over_the_api_and_chooses_a_password(cloud: LocalCloud, tmp_path: Path) -> None:
    with Api(cloud) as api:
        org_id = api.act("/create", name="Acme Water", type="BUSINESS").json()["id"]
        invited = {"email": JOE, "name": "Joe Miller", "roleId": 3, "orgId": org_id, "locale": "de_DE"}
        assert api.act("/users/invite", **invited).status_code == 201
        ((subject, text),) = mails(tmp_path, JOE)
        assert subject == "Ihre Einladung zu Acme Water"
        assert "Guten Tag Joe Miller" in text
        browser = Browser(cloud)
        assert f"Acme Water as {JOE}" in browser.see(link(text))
        assert "guessed" in refused(browser.submit(link(text), password="password1"), 400)
        assert said(browser.do(link(text), password=PASSWORD)).startswith("Welcome")
        assert "used already" in said(browser.see(link(text), 404))
        (user,) = api.see("/users", orgId=org_id)["content"]
        assert user["status"] == "Active"
        assert "already in use" in message(api.act("/users/invite", **invited), 400)
    secret = link(text).rsplit("/", 1)[1]
    assert secret.encode() not in (tmp_path / "cloud.db").read_bytes()


def test_an_invitation_that_is_sent_again_voids_the_first(cloud: LocalCloud, tmp_path: Path) -> None:
    admin = administrator(cloud, tmp_path)
    page = admin.do("/customers", organization="Acme Water", name="Joe", email=JOE, language="es")
    assert said(page).startswith("The invitation")
    first = newest_link(tmp_path, JOE)
    user = page.split('name="user" value="')[1].split('"')[0]
    admin.do("/customers/again", "/customers", user=user)
    second = newest_link(tmp_path, JOE, 2)
    browser = Browser(cloud)
    assert "used already" in said(browser.see(first, 404))
    browser.do(second, password=PASSWORD)
    assert "accepted" in refused(admin.submit("/customers/again", "/customers", user=user), 400)
    assert [subject for subject, _ in mails(tmp_path, JOE)] == ["Su invitación a Acme Water"] * 2


def test_invitations_end_after_their_time(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, settings=replace(PATIENT, invitation_seconds=0)) as cloud, Api(cloud) as api:
        assert api.act("/users/invite", email=JOE, name="Joe", roleId=3).status_code == 201
        assert "run out" in said(Browser(cloud).see(newest_link(tmp_path, JOE), 404))
    assert Settings().invitation_seconds == 30 * 24 * 3600


def test_so_many_invitations_a_day_the_repeated_ones_included(tmp_path: Path) -> None:
    with LocalCloud(tmp_path, limits=Limits(invitations_a_day=2), settings=PATIENT) as cloud, Api(cloud) as api:
        for _ in range(2):
            assert api.act("/users/invite", email=JOE, name="Joe", roleId=3).status_code == 201
        assert "2 invitations" in message(api.act("/users/invite", email=JOE, name="Joe", roleId=3), 400)
        admin = administrator(cloud, tmp_path)
        refused(admin.submit("/customers", organization="Acme", name="Ann", email="ann@acme.example"), 400)
        assert api.see("/sub-organizations")["content"] == []


def test_the_mail_page_is_for_the_inviting_administrator_only(cloud: LocalCloud, tmp_path: Path) -> None:
    admin = administrator(cloud, tmp_path)
    admin.do("/customers", organization="Acme Water", name="Joe", email=JOE)
    joe = Browser(cloud)
    assert newest_link(tmp_path, JOE) in admin.see("/mail")
    joe.do(newest_link(tmp_path, JOE), password=PASSWORD)
    assert JOE not in joe.see("/mail")
    joe.submit("/forgot", email="admin@station.example")
    reset = newest_link(tmp_path, "admin@station.example", 1)
    assert reset.rsplit("/", 1)[1] not in admin.see("/mail") + joe.see("/mail")
    with Api(cloud) as api:
        org_id = api.see("/sub-organizations")["content"][0]["id"]
    joe.do("/customers/invite", "/customers", org=str(org_id), email="ann@acme.example", name="Ann", role="user")
    ann = Browser(cloud)
    assert newest_link(tmp_path, "ann@acme.example") in joe.see("/mail")
    ann.do(newest_link(tmp_path, "ann@acme.example"), password=PASSWORD)
    for path in ("/mail", "/customers"):
        assert "Only an administrator" in said(ann.see(path, 403))
    assert "no such organization" in refused(
        joe.submit("/customers/invite", "/customers", org="1", email="x@acme.example", name="X"), 400
    )
    assert joe.submit("/customers/again", "/customers", user="1").status_code == 404
    folder = tmp_path / "mail"
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_what_was_typed_into_a_refused_invitation_stays_in_its_organization_s_form(
    cloud: LocalCloud, tmp_path: Path
) -> None:
    admin = administrator(cloud, tmp_path)
    admin.do("/customers", organization="Acme Water", name="Joe", email=JOE)
    used = admin.submit(
        "/customers/invite", "/customers", org="2", email="admin@station.example", name="A", role="admin"
    )
    first, root, acme = used.text.split("<section")
    assert said(first).startswith("admin@station.example is already in use")
    assert "admin@station.example" not in first.split("<details", 1)[1]
    assert "<details>" in root
    assert all(part in acme for part in ("<details open>", 'value="admin@station.example"', 'value="admin" selected'))
    taken = admin.submit("/customers", organization="Other", name="Joe", email=JOE, language="zh")
    first, *others = taken.text.split("<section")
    assert all(part in first for part in (" open>", 'value="Other"', f'value="{JOE}"', 'value="zh" selected'))
    assert not any("<details open>" in other for other in others)


def test_links_begin_with_the_public_address_and_never_with_what_a_request_says(tmp_path: Path) -> None:
    public = replace(PATIENT, public_url="https://devices.maker.example")
    with LocalCloud(tmp_path, settings=public) as cloud:
        browser = Browser(cloud)
        form = {"token": browser.token("/register"), "name": "Joe", "email": JOE, "password": PASSWORD}
        cookie = browser.get("/register").headers["Set-Cookie"]
        assert "Secure" in cookie
        cookie = cookie.split(";")[0]
        form["token"] = browser.get("/register", headers={"Cookie": cookie}).text.split('token" value="')[1][:32]
        for host, status in (("evil.example", 400), ("evil.example:80", 400), ("devices.maker.example", 200)):
            answer = browser.post("/register", data=form, headers={"Host": host, "Cookie": cookie})
            assert answer.status_code == status
    ((_, text),) = mails(tmp_path, JOE)
    assert "https://devices.maker.example/confirm/" in text
    assert "evil" not in text


class Mailbox:
    """A mail server that keeps what it is given."""

    def __init__(self, refuses: str = "") -> None:
        self.mails: list[EmailMessage] = []
        self._refuses = refuses

    async def handle_RCPT(self, _: SMTP, __: Session, envelope: Envelope, to: str, ___: list[str]) -> str:
        if to == self._refuses:
            return "550 no such mailbox"
        envelope.rcpt_tos.append(to)
        return "250 OK"

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        self.mails.append(email.message_from_bytes(envelope.content, policy=policy.default))  # type: ignore[arg-type]
        return "250 OK"


@contextmanager
def mail_server(mailbox: Mailbox, **how: Any) -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(mailbox, hostname="127.0.0.1", port=port, **how)
    controller.start()
    try:
        yield port
    finally:
        controller.stop()


def certificate(folder: Path) -> tuple[Path, Path]:
    """Make a certificate for 127.0.0.1, signed by itself; return its file and that of its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), True)
        .sign(key, hashes.SHA256())
    )
    files = folder / "server.pem", folder / "server.key"
    files[0].write_bytes(made.public_bytes(serialization.Encoding.PEM))
    files[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return files


def smtp(port: int, security: Any = "none", user: str = "", password: str = "") -> Settings:
    return replace(PATIENT, smtp=Smtp("127.0.0.1", port, security, SENDER, user, Secret(password)))


def test_mails_go_to_the_mail_server_in_text_and_html(tmp_path: Path) -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as port, LocalCloud(tmp_path, settings=smtp(port)) as cloud, Api(cloud) as api:
        name = 'Jürgen "Joe" <b>Müller</b>, 水'
        assert api.act("/users/invite", email=JOE, name=name, roleId=3, locale="de_DE").status_code == 201
        (mail,) = mailbox.mails
        assert mail["From"].addresses[0].addr_spec == "devices@maker.example"
        assert mail["To"].addresses[0].display_name == name
        assert mail["Subject"] == "Ihre Einladung zu Token Station"
        assert mail["X-Station-Shown-To"] is None
        plain, html = mail.get_body(("plain",)), mail.get_body(("html",))
        assert plain
        assert html
        text = plain.get_content().replace("\r\n", "\n")
        assert f"Guten Tag {name}," in text
        assert "&lt;b&gt;Müller&lt;/b&gt;" in html.get_content()
        assert link(text) in html.get_content()
        Browser(cloud).do(link(text), password=PASSWORD)
    assert mails(tmp_path, JOE) == []


@pytest.mark.parametrize(
    "name",
    ["a\x85Bcc: x@y.example", "a\u2028b", "\u202egpj", "=?utf-8?q?a=0D=0ABcc:_x@y.example?=", '"', "<x@y.example>,"],
)
def test_no_name_adds_to_a_mail_s_header(tmp_path: Path, name: str) -> None:
    mailbox = Mailbox()
    with mail_server(mailbox) as port, LocalCloud(tmp_path, settings=smtp(port)) as cloud, Api(cloud) as api:
        org_id = api.act("/create", name=f"Org {name}", type="BUSINESS").json()["id"]
        assert api.act("/users/invite", email=JOE, name=name, roleId=3, orgId=org_id).status_code == 201
    (mail,) = mailbox.mails
    assert [address.addr_spec for address in mail["To"].addresses] == [JOE]
    assert "Bcc" not in mail
    assert "\n" not in mail["Subject"]


@pytest.mark.parametrize("local", [".a", "a.", "a..b", "=?utf-8?q?x?=", "a b", '"a"', "a\n", "é", ""])
def test_what_cannot_stand_in_a_header_is_no_e_mail_address(cloud: LocalCloud, local: str) -> None:
    address = f"{local}@acme.example"
    with Api(cloud) as api:
        assert message(api.act("/users/invite", email=address, name="Joe", roleId=3), 400)
    if not local.endswith("\n"):  # a page's text is trimmed
        answer = Browser(cloud).submit("/register", email=address, name="Joe", password=PASSWORD)
        assert "no e-mail address" in refused(answer, 400)


def test_starttls_with_user_and_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cert, key = certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(cert, key)
    mailbox, said_to_server = Mailbox(), []

    def check(_: SMTP, __: Session, ___: Envelope, ____: str, data: LoginPassword) -> AuthResult:
        said_to_server.append((data.login, data.password))
        return AuthResult(success=data.password == b"right", handled=False)

    how = {"tls_context": context, "require_starttls": True, "authenticator": check, "auth_required": True}
    with mail_server(mailbox, **how) as port:
        for password, trusted, words in (
            ("right", False, "certificate is not trusted"),
            ("wrong", True, "refuses the user or the password"),
            ("right", True, ""),
        ):
            if trusted:
                monkeypatch.setenv("SSL_CERT_FILE", str(cert))
            settings = smtp(port, "starttls", "devices", password)
            with LocalCloud(tmp_path / "cloud", settings=settings) as cloud, Api(cloud) as api:
                answer = api.act("/users/invite", email=JOE, name="Joe", roleId=3)
                if words:
                    sentence = message(answer, 500)
                    assert words in sentence
                    assert "Invite them again" in sentence
                    assert "right" not in sentence
                    assert "wrong" not in sentence
                else:
                    assert answer.status_code == 201
    assert (b"devices", b"right") in said_to_server
    assert len(mailbox.mails) == 1


def test_what_a_mail_server_does_wrong_is_a_sentence_and_the_invitation_can_be_sent_again(tmp_path: Path) -> None:
    mailbox = Mailbox(refuses=JOE)
    with mail_server(mailbox) as port:
        for security, words in (("none", "refuses this e-mail address"), ("starttls", "cannot do what is set"),
                                ("tls", "did not take the mail")):  # fmt: skip
            with LocalCloud(tmp_path, settings=smtp(port, security)) as cloud, Api(cloud) as api:
                assert words in message(api.act("/users/invite", email=JOE, name="Joe", roleId=3), 500)
    with LocalCloud(tmp_path, settings=smtp(port)) as cloud, Api(cloud) as api:
        assert "Connection refused" in message(api.act("/users/invite", email=JOE, name="Joe", roleId=3), 500)
        assert len([user for user in api.see("/users")["content"] if user["email"] == JOE]) == 1
    with LocalCloud(tmp_path, settings=PATIENT) as cloud:
        admin = administrator(cloud, tmp_path)
        user = admin.see("/customers").split('name="user" value="')[1].split('"')[0]
        admin.do("/customers/again", "/customers", user=user)
        Browser(cloud).do(newest_link(tmp_path, JOE), password=PASSWORD)


def test_a_stranger_is_told_nothing_of_a_mail_server_that_fails(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told = []
    with mail_server(Mailbox(refuses=JOE)) as port:
        for security in ("none", "tls"):
            with LocalCloud(tmp_path, settings=smtp(port, security)) as cloud:
                answer = Browser(cloud).submit("/register", name="Joe", email=JOE, password=PASSWORD)
                told.append(refused(answer, 500))
                assert f'value="{JOE}"' in answer.text  # the form is filled in still
    with LocalCloud(tmp_path, settings=smtp(port)) as cloud:  # nobody answers there any more
        told.append(refused(Browser(cloud).submit("/register", name="Joe", email=JOE, password=PASSWORD), 500))
        german = refused(Browser(cloud, "de").submit("/register", name="Joe", email=JOE, password=PASSWORD), 500)
    assert set(told) == {"The mail cannot be sent now. Check the e-mail address, or try again later."}
    assert german.startswith("Die Mail kann jetzt nicht geschickt werden.")
    logged = [line.getMessage() for line in caplog.records if line.name == "app.localcloud.mail"]
    assert len(logged) == 4
    assert all("The mail server 127.0.0.1" in line and JOE not in line for line in logged)


def test_settings_are_read_from_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert read_settings(tmp_path) == Settings()
    file = tmp_path / "cloud.toml"
    good = (
        'registration = false\npublic_url = "https://devices.example"\n[smtp]\nhost = "mail.example"\n'
        'sender = "Devices <d@mail.example>"\nuser = "d"\npassword = "quiet"\n'
    )
    file.write_text(good)
    file.chmod(0o644)
    with pytest.raises(BadInput, match="chmod 600"):
        read_settings(tmp_path)
    file.chmod(0o600)
    read = read_settings(tmp_path)
    assert (read.registration, read.public_url) == (False, "https://devices.example")
    assert read.smtp == Smtp("mail.example", 587, "starttls", "Devices <d@mail.example>", "d", Secret("quiet"))
    assert "quiet" not in repr(read)
    monkeypatch.setenv("STATION_CLOUD_SMTP_PASSWORD", "from outside")
    assert read_settings(tmp_path).smtp.password == Secret("from outside")  # type: ignore[union-attr]
    for wrong in (
        "registration = 1",
        "registraton = true",
        'public_url = "devices.example"',
        'public_url = "https://devices.example/path"',
        "[smtp]\nport = 25",
        good + 'security = "none"',
        good + "port = 0",
        good.replace("d@mail.example", "nobody"),
        "no toml",
    ):
        file.write_text(wrong)
        with pytest.raises(BadInput, match=r"cloud\.toml") as problem:
            read_settings(tmp_path)
        assert "quiet" not in str(problem.value)


def test_serve_says_where_the_first_link_is_and_the_command_wins_over_the_file(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    (data / "cloud.toml").write_text("registration = true")
    command = [sys.executable, "-m", "app", "cloud", "serve", "--data", str(data), "--no-registration"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            lines = []
            while not lines or "Ctrl+C" not in lines[-1]:
                lines.append(process.stdout.readline())
                assert lines[-1], lines
            told = "".join(lines)
            file = data / "mail" / "first-administrator.eml"
            assert str(file) in told
            url = told.split("Customers open ")[1].split()[0]
            assert f"{url}/password/" in file.read_text("utf-8")
            assert httpx.get(f"{url}/register", headers={"Accept": "text/html"}, verify=NO_TLS).status_code == 403
        finally:
            process.terminate()


def test_every_language_says_everything() -> None:
    english = texts("en")
    fields = {name: _fields(text) for name, text in english.named.items()}
    for language in LANGUAGES:
        other = texts(language)
        assert {name: _fields(text) for name, text in other.named.items()} == fields, language
        for template, translated in other.sentences.items():
            assert _fields(translated) == _fields(template)
        assert language == "en" or other.sentences.keys() == texts("de").sentences.keys()


def test_every_translated_sentence_is_one_that_the_program_says() -> None:
    program = "".join(file.read_text("utf-8") for file in (ROOT / "app").rglob("*.py"))
    for template in texts("de").sentences:
        assert template in program, template


@pytest.mark.parametrize(
    ("accepted", "language"),
    [("", "en"), ("de-AT,de;q=0.9,en;q=0.8", "de"), ("fr-FR, es;q=0.5, en;q=0.4", "es"), ("fr", "en"), ("*;q=x", "en"),
     ("en;q=0.1, DE;q=0.2", "de")],
)  # fmt: skip
def test_the_browser_s_language_is_taken(cloud: LocalCloud, accepted: str, language: str) -> None:
    assert for_browser(accepted).language == language
    assert f'<html lang="{language}">' in Browser(cloud, accepted).see("/sign-in")


def _fields(text: str) -> set[str]:
    return {part.split("}")[0] for part in text.split("{")[1:]}
